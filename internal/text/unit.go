package text

import "unicode"

// number remembers the end of a number.
func (t *titleScanner[T]) number(i, j int) {
	for k := i; k < j; k++ {
		if !IsDigit(t.s[k]) {
			return
		}
	}
	t.quantity = j
}

// unit reports whether the word s[i:j] is the unit of the quantity that ends
// just before it. Units are chained by a slash, a point or "per"; behind a
// blank they need an exponent (kg m-2).
func (t *titleScanner[T]) unit(i, j int) bool {
	s := t.s
	if t.quantity < 0 || t.quantity >= i {
		return false
	}
	switch r, n := decode(s[t.quantity:i]); {
	case t.quantity+n != i:
		return false
	case r == '/' || r == '·' || r == '⋅' || r == '-' || r == '‑' || unicode.IsSpace(r):
	default:
		return false
	}
	switch {
	case isUnit(s[i:j]):
		t.quantity = j
		return true
	case foldsTo(s[i:j], "per"):
		t.quantity = j
	}
	return false
}

// isUnit reports whether a word is the symbol of a unit: of the SI or in
// common use, with an exponent or not (cm3). Those that read as other words
// behind a number (in, as, at) are left out.
func isUnit[T string | []byte](w T) bool {
	n := len(w)
	for n > 0 && IsDigit(w[n-1]) {
		n--
	}
	switch string(w[:n]) {
	case
		// length, area, volume
		"fm", "pm", "nm", "um", "mm", "cm", "dm", "km", "mi", "nmi", "yd", "ft", "pc", "kpc", "ly", "au",
		"ha", "ml", "cl", "dl", "hl", "ul", "nl", "pl", "cc", "gal", "qt", "pt", "tsp", "tbsp", "bbl", "sq", "cu",
		// mass, amount
		"fg", "pg", "ng", "ug", "mg", "cg", "dg", "hg", "kg", "kt", "lb", "lbs", "oz", "wt",
		"mol", "fmol", "pmol", "nmol", "umol", "mmol", "kmol", "eq", "meq", "amu", "kat",
		// time
		"fs", "ps", "ns", "us", "ms", "sec", "min", "hr", "hrs", "wk", "mo", "yr", "yrs", "am",
		// rates, shares
		"rpm", "rps", "bpm", "bps", "kbps", "fps", "mph", "kph", "kmh", "ppm", "ppb", "ppt", "dpi", "ppi", "px",
		// force, pressure, energy, light, angles
		"kn", "psi", "bar", "mbar", "cal", "kcal", "erg", "dyn", "hp", "cd", "lm", "lx", "sr", "rad", "mrad",
		"deg", "arcmin", "arcsec", "mas",
		// biology, information, money
		"bp", "kb", "nt", "cfu", "pfu", "bn":
		return true
	}
	return false
}
