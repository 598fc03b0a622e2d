package text

import (
	"unicode"
	"unicode/utf8"
)

type letterCase uint8

const (
	lowerCase letterCase = 1
)

// letterCases holds the case of each letter of ASCII, 0 for anything else.
var letterCases = [256]letterCase{
	'a': 1, 'b': 1, 'c': 1, 'd': 1, 'e': 1, 'f': 1, 'g': 1, 'h': 1, 'i': 1, 'j': 1, 'k': 1, 'l': 1, 'm': 1,
	'n': 1, 'o': 1, 'p': 1, 'q': 1, 'r': 1, 's': 1, 't': 1, 'u': 1, 'v': 1, 'w': 1, 'x': 1, 'y': 1, 'z': 1,
	'A': 2, 'B': 2, 'C': 2, 'D': 2, 'E': 2, 'F': 2, 'G': 2, 'H': 2, 'I': 2, 'J': 2, 'K': 2, 'L': 2, 'M': 2,
	'N': 2, 'O': 2, 'P': 2, 'Q': 2, 'R': 2, 'S': 2, 'T': 2, 'U': 2, 'V': 2, 'W': 2, 'X': 2, 'Y': 2, 'Z': 2,
}

// asciiWord returns the length of the word at the start of s, and whether it
// is all in lower case. It leaves words with apostrophes or other letters to
// wordLen and returns 0.
func asciiWord[T string | []byte](s T) (n int, lower bool) {
	lower = true
	for n < len(s) {
		switch c := s[n]; {
		case IsDigit(c):
			lower = lower && n > 0 // 3d stays
		case IsLetter(c):
			lower = lower && c >= 'a'
		case c == apostrophe || c == '\'' || c >= utf8.RuneSelf:
			return 0, false
		default:
			return n, lower
		}
		n++
	}
	return n, lower
}

// canCapitalize reports whether a word can be capitalised: whether it has no
// capital, is not elided unless it is the first, and is more than one letter
// long or the first. A Greek letter alone or before Latin ones (β-carotene,
// μm) and the micro sign are symbols.
func canCapitalize[T string | []byte](word T, first bool) bool {
	letters := 0
	var opens rune
	for i := 0; i < len(word); {
		r, n := decode(word[i:])
		switch {
		case r == apostrophe || r == '\'' || r == '’':
			if letters < 2 {
				return first && !isGreek(opens)
			}
		case isCapital(r) || i == 0 && (r == 'µ' || unicode.IsDigit(r)):
			return false
		case r == '‐' && letters == 1:
			return !isGreek(opens) && standsForWord(word[0], word[i:])
		case i == 0:
			opens = r
		case r < utf8.RuneSelf && isGreek(opens):
			return false
		}
		letters++
		if ligature(r) != "" {
			letters++
		}
		i += n
	}
	return letters > 1 || first && !isGreek(opens)
}

// isCapital reports whether r is a capital, as that of a digraph is.
func isCapital(r rune) bool {
	return isUpper(r) || r > unicode.MaxLatin1 && !beyondAlphabets(r) && unicode.IsTitle(r)
}

// wordLen returns the length of the word at the start of s: letters, digits,
// marks, and apostrophes between them.
func wordLen[T string | []byte](s T) int {
	i, end := 0, 0
	for i < len(s) {
		c := s[i]
		if c < utf8.RuneSelf {
			if IsLetter(c) || IsDigit(c) {
				i++
				end = i
				continue
			}
			if (c == apostrophe || c == '\'') && end == i && i > 0 {
				i++
				continue
			}
			return end
		}
		r, n := decode(s[i:])
		switch {
		case r == '‐' && end == i && i > 0:
			i += n
		case isWord(r):
			i += n
			end = i
		case r == '’' && end == i && i > 0:
			i += n
		default:
			return end
		}
	}
	return end
}

// beginsWord reports whether s begins with a word: whether its wordLen is not 0.
func beginsWord[T string | []byte](s T) bool {
	switch c := s[0]; {
	case c < utf8.RuneSelf:
		return IsLetter(c) || IsDigit(c)
	default:
		r, _ := decode(s)
		return isWord(r)
	}
}

// closesTitle reports whether no word of the same title or subtitle is left
// in s.
func closesTitle[T string | []byte](s T) bool {
	for i := 0; i < len(s); {
		c := s[i]
		if c == ':' || c == '?' || c == '!' {
			return true
		}
		if c == '<' {
			i += max(tagLike(s[i:]), 1)
			continue
		}
		if beginsWord(s[i:]) {
			return false
		}
		r, n := decode(s[i:])
		if r == '—' {
			return true
		}
		i += n
	}
	return true
}
