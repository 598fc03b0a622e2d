package text

import (
	"unicode"
	"unicode/utf8"
)

// What a text ends in. Catalogues of libraries end fields in the mark that
// parts them from the next one (ISBD: "Salt and sand /"), forms cut titles at
// a colon. No style wants what is left of that.

// MayStray reports whether a cleaned text that ends in the byte c may end in a
// stray mark.
func MayStray(c byte) bool { return !IsLetter(c) && !IsDigit(c) && c != ')' }

// StrayEnd returns the length of s without the marks that it ends in by
// mistake and the blanks before them. greek tells the language.
func StrayEnd[T string | []byte](s T, greek bool) int {
	n := len(s)
	for n > 0 {
		r, size := decodeLast(s[:n])
		if !isSpace(r) && !strays(s[:n-size], r, greek) {
			break
		}
		n -= size
	}
	return n
}

// strays reports whether a mark behind s, at the end of a text, is there by
// mistake.
func strays[T string | []byte](s T, mark rune, greek bool) bool {
	switch mark {
	case ':', ',', '：', '，', '、', '；', '،', '؛':
		return true
	case ';':
		return !asksInGreek(s, greek)
	case '/', '／', '-', '‐', '‑':
		return setOff(s)
	case '–', '‒', '－':
		return setOff(s) && !opened(s, mark)
	case '—', '―':
		return !opened(s, mark)
	case '.':
		// A stop behind a mark that ends a sentence itself.
		last, _ := decodeLast(s)
		return last != '.' && last != '…' && EndsSentence(last)
	}
	return false
}

// asksInGreek reports whether a semicolon behind s is a Greek question mark:
// whether it follows a Greek word, or any in a Greek text, without a blank.
func asksInGreek[T string | []byte](s T, greek bool) bool {
	last, n := decodeLast(s)
	if !isWord(last) {
		return false
	}
	before, _ := decodeLast(s[:len(s)-n])
	return greek || unicode.Is(unicode.Greek, last) && unicode.Is(unicode.Greek, before)
}

// setOff reports whether a hyphen, a dash or a slash behind s is no part of
// what it follows. It is a part of a number (1990–), of an address, and of a
// word of one or two letters (Cl–, un-, C/).
func setOff[T string | []byte](s T) bool {
	letters, i := 0, len(s)
	for i > 0 {
		r, n := decodeLast(s[:i])
		if !unicode.IsLetter(r) {
			break
		}
		letters++
		i -= n
		if r >= 0x2E80 { // a script without blanks
			return true
		}
	}
	before, _ := decodeLast(s[:i])
	switch {
	case letters > 0:
		return letters > 2 && (before <= ' ' || !unicode.IsDigit(before) && before != '/' && before != '.' && before != '@')
	case before <= ' ':
		return true
	}
	switch before {
	case ':', ';', ',', '/', '-', '–', '—':
		return true
	}
	return isSpace(before) || unicode.In(before, unicode.Pe, unicode.Pf) || isQuote(before) || EndsSentence(before)
}

// opened reports whether a dash behind s closes what an earlier one opened:
// "Salt –a history–", and without blanks in scripts that have none.
func opened[T string | []byte](s T, dash rune) bool {
	last, _ := decodeLast(s)
	if isSpace(last) {
		return false
	}
	for i, next := len(s), last; i > 0; {
		r, n := decodeLast(s[:i])
		i -= n
		if r == dash {
			before, _ := decodeLast(s[:i])
			return !isSpace(next) && next != dash && (isSpace(before) || unicode.IsLetter(last) && !alphabetic(last))
		}
		next = r
	}
	return false
}

// maxEnds is how many ends a text has at most, each inside the tags and
// quotation marks behind it.
const maxEnds = 8

// withoutStrayEnd takes the stray end from a cleaned text, before closing tags
// and quotation marks too.
func withoutStrayEnd(b []byte, greek bool) []byte {
	for range maxEnds {
		end, quoted := closers(b)
		n := StrayEnd(b[:end], greek)
		if n == end || quoted && (n == 0 || b[n-1] <= lastMarker || endsInQuote(b[:n])) {
			break
		}
		b = append(b[:n], b[end:]...)
	}
	return b
}

// endsInQuote reports whether a cleaned text ends in a quotation mark.
func endsInQuote(b []byte) bool {
	last, _ := decodeLast(b)
	return isQuote(last)
}

// closers returns where the closing tags and quotation marks at the end of a
// cleaned text begin, and whether there is one of the latter. What is low or
// high is no end: Cl<sup>–</sup>.
func closers(b []byte) (at int, quoted bool) {
	at = len(b)
	for at > 0 {
		r, n := decodeLast(b[:at])
		switch {
		case tagClose <= r && r < tagClose+rune(numEffects):
			if e := Effect(r - tagClose); e == Subscript || e == Superscript {
				return at, quoted
			}
		case isQuote(r) && r != '“' && r != '‘' && r != '`':
			quoted = true
		default:
			return at, quoted
		}
		at -= n
	}
	return at, quoted
}

// EndsSentence reports whether r is a mark that ends a sentence, of whatever
// script.
func EndsSentence(r rune) bool {
	return r == '.' || r == '?' || r == '!' || r == '…' || r == '\u037E' ||
		r >= utf8.RuneSelf && unicode.Is(unicode.STerm, r)
}

// Asks reports whether r is a question mark or an exclamation mark.
func Asks(r rune) bool {
	switch r {
	case '?', '!', '\u037E', '؟', '？', '！', '﹖', '﹗', '‼', '‽', '⁇', '⁈', '⁉', '⸮', '፧':
		return true
	}
	return false
}

// IsAbbreviation reports whether a word of several letters is an abbreviation
// that titles and names end in, and keeps its full stop. Words that mean
// something without it (no, fig, mass) are not listed.
func IsAbbreviation(word []byte) bool {
	var lower [8]byte
	if len(word) > len(lower) {
		return false
	}
	for i, c := range word {
		lower[i] = c | 0x20
	}
	switch string(lower[:len(word)]) {
	case "al", "approx", "assn", "assoc", "ave", "blvd", "bros", "bzw", "ca", "cf", "cie", "co", "corp",
		"dept", "dr", "ed", "eds", "esq", "etc", "hrsg", "inc", "jr", "ltd", "mr", "mrs", "mt", "nov", "prof",
		"pty", "pvt", "seq", "sp", "spp", "sr", "ssp", "st", "subsp", "univ", "usw", "viz", "vol", "vols", "vs":
		return true
	}
	return false
}
