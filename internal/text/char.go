package text

import (
	"unicode"
	"unicode/utf8"
)

// What characters are, wherever in a text.

// IsDigit reports whether c is a digit of ASCII.
func IsDigit(c byte) bool { return '0' <= c && c <= '9' }

// IsLetter reports whether c is a letter of ASCII.
func IsLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// isWord reports whether c may be part of a word.
func isWord(c rune) bool {
	switch {
	case 0x100 <= c && c < 0x250:
		return true // the letters that extend Latin
	case 0x2000 <= c && c < 0x2070:
		return false // general punctuation
	case 0x400 <= c && c < 0x480 || 0x4E00 <= c && c < 0xA000 || 0xAC00 <= c && c < 0xD7A4:
		return true // Cyrillic, Han, Hangul
	}
	return unicode.IsLetter(c) || unicode.IsDigit(c) || unicode.IsMark(c)
}

func isGreek(r rune) bool { return r >= 0x370 && unicode.Is(unicode.Greek, r) }

func isAccent(c rune) bool { return '\u0300' <= c && c <= '\u036F' }

// isModifier reports whether c is a mark that Unicode counts as a letter: the
// ʿ and ʾ of transliterated Arabic, the Hawaiian ʻ.
func isModifier(c rune) bool { return '\u02B0' <= c && c <= '\u02FF' }

// IsApostrophe reports whether c is an apostrophe or a character that is
// typed for one.
func IsApostrophe(c rune) bool {
	switch c {
	case '\'', '’', '‘', 'ʼ', 'ʻ':
		return true
	}
	return false
}

func isQuote(r rune) bool {
	switch r {
	case '"', '\'', '`', '“', '”', '‘', '’':
		return true
	}
	return false
}

// IsDash reports whether c is a hyphen or dash of any kind.
func IsDash(c rune) bool {
	return c == '-' || c >= '\u2010' && (c <= '\u2015' || c == '\u2043' || c == '\u2212' ||
		c == '\uFE58' || c == '\uFE63' || c == '\uFF0D')
}

// isWideDash reports whether c is a dash or a hyphen, but for ASCII's, or what
// stands for one between numbers: East Asia's wave.
func isWideDash(c rune) bool {
	return c >= utf8.RuneSelf && (IsDash(c) || c == '〜' || c == '～')
}

// isBlank reports whether c separates words and is shown as one blank. Blanks
// of a set width and those that do not break are texts of their own.
func isBlank(c rune) bool {
	switch c {
	case ' ', '\t', '\n', '\v', '\f', '\r', 0x85, 0x2028, 0x2029:
		return true
	}
	return false
}

// inAlphabets reports whether c is from the blocks from Latin to the Canadian
// syllables, in which no character is a blank or left out.
func inAlphabets(c rune) bool { return 0xAE <= c && c < 0x1680 }

// IsGap reports whether c is a blank of any kind, or a character without width
// that is put in a blank's place.
func IsGap(c rune) bool {
	return !inAlphabets(c) && (unicode.IsSpace(c) || isWidthless(c) || c == 0x180E)
}

// isSpace reports whether c, of a marked text, is a blank of any kind. Some of
// the markers count as such in Unicode.
func isSpace(c rune) bool { return c >= ' ' && !inAlphabets(c) && unicode.IsSpace(c) }

// isUnseen reports whether c is a blank of any kind or not shown at all.
func isUnseen(c rune) bool {
	return !inAlphabets(c) && (unicode.IsSpace(c) || isDropped(c) || isBidi(c))
}

// isDropped reports whether c is left out: a control character, no character,
// or one without width that says where a line may break or that it may not.
func isDropped(c rune) bool { return isForbidden(c) || isWidthless(c) }

// isForbidden reports whether c is a control character or no character.
func isForbidden(c rune) bool {
	return c < ' ' || 0x7F <= c && c < 0xA0 || c&0xFFFE == 0xFFFE || 0xFDD0 <= c && c <= 0xFDEF
}

// IsText reports whether s is UTF-8 without control characters, but for tabs and
// ends of lines.
func IsText(s string) bool {
	for i := 0; i < len(s); {
		c, n := rune(s[i]), 1
		if c >= utf8.RuneSelf {
			if c, n = utf8.DecodeRuneInString(s[i:]); n == 1 {
				return false
			}
		}
		if unicode.IsControl(c) && c != '\t' && c != '\n' && c != '\r' {
			return false
		}
		i += n
	}
	return true
}

// isWidthless reports whether c is a soft hyphen, a blank without width, a
// word joiner, a byte order mark or an operator of a formula that is not seen.
// The joiners of scripts and emoji are not among them.
func isWidthless(c rune) bool {
	return c == 0xAD || c == 0x200B || 0x2060 <= c && c <= 0x2064 || c == 0xFEFF
}

// ligatures are the letters of the ligatures from U+FB00 on.
var ligatures = [...]string{"ff", "fi", "fl", "ffi", "ffl", "st", "st"}

// ligature returns the letters of a ligature; "" for any other character.
func ligature(r rune) string {
	if i := int(r) - 'ﬀ'; 0 <= i && i < len(ligatures) {
		return ligatures[i]
	}
	return ""
}

// decode decodes the first character of s.
func decode[T string | []byte](s T) (rune, int) {
	if c := s[0]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	if opensLetter(s[0]) && len(s) > 1 && continues(s[1]) {
		return rune(s[0]&0x1F)<<6 | rune(s[1]&0x3F), 2
	}
	var b [utf8.UTFMax]byte
	return utf8.DecodeRune(b[:copy(b[:], s)])
}

// decodeLast decodes the last character of s; a blank where there is none.
func decodeLast[T string | []byte](s T) (rune, int) {
	if len(s) == 0 {
		return ' ', 0
	}
	if c := s[len(s)-1]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	var b [utf8.UTFMax]byte
	n := copy(b[:], s[max(0, len(s)-utf8.UTFMax):])
	return utf8.DecodeLastRune(b[:n])
}

// opensLetter reports whether a character that begins with c is of two bytes and
// no blank: a letter or a mark of an alphabet.
func opensLetter(c byte) bool { return 0xC3 <= c && c < 0xE0 }

// isUpper is [unicode.IsUpper], at once for most letters.
func isUpper(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return 'A' <= r && r <= 'Z'
	case 0x410 <= r && r < 0x450:
		return r < 0x430 // Cyrillic
	}
	return !beyondAlphabets(r) && unicode.IsUpper(r)
}

// characterLen returns the length of a character that begins with c, a letter of
// ASCII or of two bytes.
func characterLen(c byte) int {
	if c < utf8.RuneSelf {
		return 1
	}
	return 2
}
