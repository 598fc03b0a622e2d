package text

import (
	"unicode"
	"unicode/utf8"
)

// CapitalizeFirst appends a marked text with its first letter in upper case.
func CapitalizeFirst[T string | []byte](dst []byte, s T) []byte {
	n, word := leadingWord(s)
	if word == 0 {
		return append(dst, s...)
	}
	dst = AppendCapital(append(dst, s[:n]...), s[n:n+word])
	return append(dst, s[n+word:]...)
}

// CapitalizeLower is CapitalizeFirst, unless the first word is one that stays as
// it is: "arXiv", "β-carotene".
func CapitalizeLower[T string | []byte](dst []byte, s T) []byte {
	if n, word := leadingWord(s); !canCapitalize(s[n:n+word], true) {
		return append(dst, s...)
	}
	return CapitalizeFirst(dst, s)
}

// leadingWord returns where the first word begins, and its length; 0 for none.
func leadingWord[T string | []byte](s T) (at, length int) {
	for at < len(s) {
		if n := wordLen(s[at:]); n > 0 {
			return at, n
		}
		_, n := decode(s[at:])
		at += n
	}
	return at, 0
}

// CapitalizeAll appends a marked text with the first letter of each word in
// upper case (CSL: capitalize-all), but for what is marked to keep its case.
func CapitalizeAll[T string | []byte](dst []byte, s T) []byte {
	for i := 0; i < len(s); {
		if keepsCase(s[i]) {
			n := tagged(s[i:])
			dst = append(dst, s[i:i+n]...)
			i += n
			continue
		}
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
