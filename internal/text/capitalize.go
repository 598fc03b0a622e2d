package text

import (
	"unicode"
	"unicode/utf8"
)

// CapitalizeFirst appends a marked text with its first letter in upper case,
// unless its first word is one that stays as it is: "arXiv", "β-carotene".
func CapitalizeFirst[T string | []byte](dst []byte, s T) []byte {
	for i := 0; i < len(s); {
		if n := wordLen(s[i:]); n > 0 {
			if !canCapitalize(s[i:i+n], true) {
				return append(dst, s[i:]...)
			}
			dst = AppendCapital(dst, s[i:i+n])
			return append(dst, s[i+n:]...)
		}
		_, n := decode(s[i:])
		dst = append(dst, s[i:i+n]...)
		i += n
	}
	return dst
}

// CapitalizeAll appends a text with the first letter of each word in upper
// case (CSL: capitalize-all).
func CapitalizeAll[T string | []byte](dst []byte, s T) []byte {
	for i := 0; i < len(s); {
		if n := wordLen(s[i:]); n > 0 {
			dst = AppendCapital(dst, s[i:i+n])
			i += n
			continue
		}
		_, n := decode(s[i:])
		dst = append(dst, s[i:i+n]...)
		i += n
	}
	return dst
}

// AppendCapital appends a word with its first letter in upper case.
func AppendCapital[T string | []byte](dst []byte, word T) []byte {
	r, n := decode(word)
	return append(appendTitle(dst, r), word[n:]...)
}

// appendTitle appends a letter in Unicode's title case, a ligature as the
// letters it is made of (ﬁ becomes Fi).
func appendTitle(dst []byte, r rune) []byte {
	if 'a' <= r && r <= 'z' {
		return append(dst, byte(r)-'a'+'A')
	}
	if l := ligature(r); l != "" {
		return append(append(dst, l[0]-'a'+'A'), l[1:]...)
	}
	return utf8.AppendRune(dst, unicode.ToTitle(r))
}
