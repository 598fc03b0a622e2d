package style

import "strings"

// number writes a number variable. "2" and "2nd" are numbers; an ordinal is
// made of the first. What is no number is a text.
func (r *renderer) number(s string, n *Number) {
	s = strings.TrimSpace(s)
	if n.Ordinal && allDigits(s) {
		r.content()
		r.text = append(r.text, s...)
		r.text = append(r.text, ordinalSuffix(s)...)
		return
	}
	r.dashed(s, &Text{TextCase: n.TextCase})
}

// unlabelledEdition returns an edition without a label that it brings along:
// "2nd ed." and "2nd edition" are the number "2nd". Words ("revised edition")
// and other languages' abbreviations ("2. ed.") stay.
func unlabelledEdition(s string) string {
	s = strings.TrimSpace(s)
	i := strings.LastIndexByte(s, ' ')
	if i < 0 {
		return s
	}
	switch s[i+1:] {
	case "ed.", "ed", "Ed.", "edn", "edn.", "edition", "Edition":
		if number := strings.TrimSpace(s[:i]); numeric(number) {
			return number
		}
	}
	return s
}

// dashed writes a number, or a range of them ("3-4") with an en dash.
func (r *renderer) dashed(s string, t *Text) {
	if i := strings.IndexByte(s, '-'); i > 0 && numeric(s) {
		r.content()
		for i := range len(s) {
			if s[i] == '-' {
				r.text = append(r.text, "–"...)
			} else {
				r.text = append(r.text, s[i])
			}
		}
		return
	}
	r.rich(s, t)
}

// ordinalSuffix returns the English suffix of the ordinal of a number.
func ordinalSuffix(digits string) string {
	n := len(digits)
	if n >= 2 && digits[n-2] == '1' {
		return "th"
	}
	switch digits[n-1] {
	case '1':
		return "st"
	case '2':
		return "nd"
	case '3':
		return "rd"
	}
	return "th"
}

func allDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}

// numeric reports whether s is a number or several: digits with letters
// before or after them ("2nd", "e12"), alone or joined by a hyphen, a comma
// or an ampersand (CSL's is-numeric).
func numeric(s string) bool {
	s = strings.TrimSpace(s)
	digits, any := false, false
	for i := range len(s) {
		c := s[i]
		switch {
		case isDigit(c):
			digits, any = true, true
		case isLetter(c):
		case c == '-' || c == ',' || c == '&':
			if !digits {
				return false
			}
			digits = false
		case c == ' ':
			if i > 0 && (isDigit(s[i-1]) || isLetter(s[i-1])) && i+1 < len(s) && s[i+1] != '-' && s[i+1] != '&' {
				return false
			}
		default:
			return false
		}
	}
	return any && digits
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
