package text

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// Uppercase appends a marked text with all letters as capitals, and Lowercase
// with none, but for what is marked to keep its case. turkic says that i and ı
// are letters of their own, as in Turkish.
func Uppercase[T string | []byte](dst []byte, s T, turkic bool) []byte {
	return mapLetters(dst, s, turkic, func(r rune) rune {
		if turkic {
			return unicode.TurkishCase.ToUpper(r)
		}
		return unicode.ToUpper(r)
	})
}

// Lowercase: see Uppercase.
func Lowercase[T string | []byte](dst []byte, s T, turkic bool) []byte {
	return mapLetters(dst, s, turkic, func(r rune) rune {
		if turkic {
			return unicode.TurkishCase.ToLower(r)
		}
		return unicode.ToLower(r)
	})
}

// SentenceCase appends a marked text with its first letter as a capital; where
// all letters are capitals, the others small.
func SentenceCase(dst, s []byte) []byte {
	if hasSmall(s) {
		return CapitalizeFirst(dst, s)
	}
	start := len(dst)
	dst = Lowercase(dst, s, false)
	for i := start; i < len(dst); {
		c, n := decode(dst[i:])
		if wordLen(dst[i:]) > 0 {
			var capital [utf8.UTFMax]byte
			return slices.Replace(dst, i, i+n, appendTitle(capital[:0], c)...)
		}
		i += n
	}
	return dst
}

// CasedLen returns the length of what a character became, at the start of a text
// whose case was changed.
func CasedLen(c rune, cased []byte) int {
	r, n := utf8.DecodeRune(cased)
	switch {
	case r == c || c < utf8.RuneSelf:
		return n
	case c == 'ß' && r == 'S':
		return len("SS")
	}
	if l := ligature(c); l != "" {
		return len(l)
	}
	return n
}

// keepsCase reports whether a marker opens what keeps its case.
func keepsCase(c byte) bool {
	return c == tagOpen+byte(KeepCase) || c == tagOpen+byte(SmallCaps) || c == tagOpen+byte(Undecorated)
}

func hasSmall(s []byte) bool {
	for i := 0; i < len(s); {
		r, n := decode(s[i:])
		if unicode.IsLower(r) {
			return true
		}
		i += n
	}
	return false
}

// mapLetters appends a marked text with its letters mapped, but for what keeps
// its case. ß is SS as a capital.
func mapLetters[T string | []byte](dst []byte, s T, turkic bool, letter func(rune) rune) []byte {
	kept, depth := 0, 0 // the depth of what keeps its case, and of all
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case keepsCase(c):
			depth++
			if kept == 0 {
				kept = depth
			}
		case tagOpen <= c && c < tagClose:
			depth++
		case tagClose <= c && c < tagClose+byte(numEffects):
			if depth == kept {
				kept = 0
			}
			depth--
		}
		r, n := decode(s[i:])
		switch {
		case kept > 0 || r <= lastMarker:
			dst = append(dst, s[i:i+n]...)
		case r == 'ß' && letter('a') == 'A':
			dst = append(dst, "SS"...)
		default:
			dst = utf8.AppendRune(dst, letter(r))
		}
		i += n
	}
	return dst
}
