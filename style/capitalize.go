package style

// capitalizeAll appends a text with the first letter of each word in upper
// case (CSL: capitalize-all).
func capitalizeAll[T string | []byte](dst []byte, s T) []byte {
	for i := 0; i < len(s); {
		if n := wordLen(s[i:]); n > 0 {
			dst = appendCapital(dst, s[i:i+n])
			i += n
			continue
		}
		_, n := decode(s[i:])
		dst = append(dst, s[i:i+n]...)
		i += n
	}
	return dst
}

// appendTermCase appends a term or value in a case that changes it: with every
// word capitalised, or its first letter.
func appendTermCase(dst []byte, s string, c TextCase) []byte {
	if c == CapitalizeAll {
		return capitalizeAll(dst, s)
	}
	return appendCapital(dst, s)
}
