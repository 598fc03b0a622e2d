package text

import (
	"unicode"
	"unicode/utf8"
)

// Slants reports whether a text has a letter, digit or hyphen of a script that
// is set in italics. Chinese, Japanese and Korean are not, nor are scripts
// without a tradition of it.
func Slants[T string | []byte](s T) bool {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if IsLetter(c) || IsDigit(c) || c == '-' {
				return true
			}
			i++
			continue
		}
		r, n := decode(s[i:])
		if alphabetic(r) {
			return true
		}
		i += n
	}
	return false
}

// alphabetic reports whether r is a letter of the scripts whose names are
// shortened to initials and whose words are set in italics.
func alphabetic(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return r|0x20 >= 'a' && r|0x20 <= 'z'
	case r < 0x0530: // Latin, Greek, Cyrillic
		return unicode.IsLetter(r)
	case beyondAlphabets(r):
		return false
	}
	return unicode.In(r, unicode.Latin, unicode.Greek, unicode.Cyrillic, unicode.Hebrew,
		unicode.Arabic, unicode.Thai, unicode.Armenian, unicode.Georgian)
}

// Unspaced reports whether a name is in a script that writes names without a
// blank between family and given name: Chinese, Japanese or Korean.
func Unspaced(s string) bool {
	return (s[0]|0x20)-'a' >= 26 && isUnspaced(s)
}

func isUnspaced(s string) bool {
	found := false
	for _, c := range s {
		switch {
		case c < 0x1100:
			if c != ' ' && unicode.IsLetter(c) {
				return false
			}
		case unicode.In(c, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana, unicode.Bopomofo):
			found = true
		case unicode.IsLetter(c) && !unicode.Is(unicode.Lm, c):
			return false
		}
	}
	return found
}

// beyondAlphabets reports whether r is of the general punctuation or of Chinese,
// Japanese or Korean: neither a letter of an alphabet nor a capital.
func beyondAlphabets(r rune) bool {
	return 0x2000 <= r && r < 0x2070 || 0x2E80 <= r && r < 0xA000 || 0xAC00 <= r && r < 0xD7B0
}
