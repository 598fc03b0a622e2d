package style

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/model"
)

// What a text ends in. Catalogues of libraries end fields in the mark that
// parts them from the next one (ISBD: "Salt and sand /"), forms cut titles at
// a colon. No style wants what is left of that.

// endsTrimmed reports whether the stray ends of a variable go.
func endsTrimmed(v Variable) bool {
	switch v {
	case Title, ContainerTitle, CollectionTitle, Publisher, PublisherPlace, EventTitle, EventPlace:
		return true
	}
	return false
}

// mayStray reports whether a cleaned text that ends in the byte c may end in a
// stray mark.
func mayStray(c byte) bool { return !isLetter(c) && !isDigit(c) && c != ')' }

// strayEnd returns the length of s without the marks that it ends in by
// mistake and the blanks before them. greek tells the language.
func strayEnd[T string | []byte](s T, greek bool) int {
	n := len(s)
	for n > 0 {
		r, size := decodeLast(s[:n])
		if !isGap(r) && !strays(s[:n-size], r, greek) {
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
		return last != '.' && last != '…' && endsSentence(last)
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
	return isGap(before) || unicode.In(before, unicode.Pe, unicode.Pf) || isQuote(before) || endsSentence(before)
}

// opened reports whether a dash behind s closes what an earlier one opened:
// "Salt –a history–", and without blanks in scripts that have none.
func opened[T string | []byte](s T, dash rune) bool {
	last, _ := decodeLast(s)
	if isGap(last) {
		return false
	}
	for i, next := len(s), last; i > 0; {
		r, n := decodeLast(s[:i])
		i -= n
		if r == dash {
			before, _ := decodeLast(s[:i])
			return !isGap(next) && next != dash && (isGap(before) || unicode.IsLetter(last) && !alphabetic(last))
		}
		next = r
	}
	return false
}

// withoutStrayEnd takes the stray end from a cleaned text, before closing tags
// and quotation marks too.
func withoutStrayEnd(b []byte, greek bool) []byte {
	for range maxTags {
		end, quoted := closers(b)
		n := strayEnd(b[:end], greek)
		if n == end || quoted && (n == 0 || b[n-1] <= lastMarker || isQuote(lastOf(b[:n]))) {
			break
		}
		b = append(b[:n], b[end:]...)
	}
	return b
}

// closers returns where the closing tags and quotation marks at the end of a
// cleaned text begin, and whether there is one of the latter. What is low or
// high is no end: Cl<sup>–</sup>.
func closers(b []byte) (at int, quoted bool) {
	at = len(b)
	for at > 0 {
		r, n := decodeLast(b[:at])
		switch {
		case tagClose <= r && r < tagClose+rune(len(tags)):
			if e := tags[r-tagClose]; e == Subscript || e == Superscript {
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

// endsSentence reports whether r is a mark that ends a sentence, of whatever
// script.
func endsSentence(r rune) bool {
	return r == '.' || r == '?' || r == '!' || r == '…' || r == '\u037E' ||
		r >= utf8.RuneSelf && unicode.Is(unicode.STerm, r)
}

// asks reports whether r is a question mark or an exclamation mark.
func asks(r rune) bool {
	switch r {
	case '?', '!', '\u037E', '؟', '？', '！', '﹖', '﹗', '‼', '‽', '⁇', '⁈', '⁉', '⸮', '፧':
		return true
	}
	return false
}

// inGreek reports whether a publication is in Greek, of today or old.
func inGreek(p *model.Publication) bool {
	if len(p.Languages) == 0 {
		return false
	}
	base := p.Languages[0]
	if i := strings.IndexAny(base, "-_"); i > 0 {
		base = base[:i]
	}
	for _, code := range [...]string{"gre", "ell", "el", "grc"} {
		if strings.EqualFold(base, code) {
			return true
		}
	}
	return false
}

// abbreviation reports whether a word of several letters is an abbreviation
// that titles and names end in, and keeps its full stop. Words that mean
// something without it (no, fig, mass) are not listed.
func abbreviation(word []byte) bool {
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

// isGap reports whether c, of a cleaned text, is a blank of any kind. Some of
// the markers count as such in Unicode.
func isGap(c rune) bool { return c >= ' ' && unicode.IsSpace(c) }

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

func lastOf(b []byte) rune {
	r, _ := decodeLast(b)
	return r
}
