package text

import (
	"unicode"
	"unicode/utf8"
)

// pairQuotes replaces the quotation marks and apostrophes of a cleaned text
// with markers, in place, and returns what is left of b. A straight mark
// opens or closes after what is beside it; one without a partner is an
// apostrophe or a stray mark. Typographic marks are taken at their word.
func pairQuotes(b []byte) []byte {
	var stack [16]quoteMark
	open := 0
	w := 0
	for i := 0; i < len(b); {
		if n := unquoted(b[i:]); n > 0 {
			if w < i {
				copy(b[w:], b[i:i+n])
			}
			w += n
			i += n
			continue
		}
		c, n := rune(b[i]), 1
		if c == '<' {
			// What looks like a tag is left as it is.
			n = max(1, readTag(b[i:]).size)
			w += copy(b[w:], b[i:i+n])
			i += n
			continue
		}
		if c != '"' && c != '\'' && c != '`' {
			if c == 0xE2 {
				c, n = utf8.DecodeRune(b[i:])
			}
			if n == 1 || !isQuote(c) {
				w += copy(b[w:], b[i:i+n])
				i += n
				continue
			}
		}
		m := classify(c, lastRune(b[:w]), b[i+n:], stack[:open])
		switch m {
		case 0:
			w += copy(b[w:], b[i:i+n])
			i += n
			continue
		case quoteOpen, singleOpen:
			if open == len(stack) {
				m = stray(c)
				break
			}
			stack[open] = quoteMark{c, w}
			open++
		case quoteClose, singleClose:
			open--
			// An opening mark in between that found no partner is none.
			for !closes(c, stack[open].char) {
				b[stack[open].at] = stray(stack[open].char)
				open--
			}
		}
		b[w] = m
		w++
		i += n
	}
	for open > 0 {
		open--
		b[stack[open].at] = stray(stack[open].char)
	}
	return b[:w]
}

// unquoted returns the length of the stretch at the start of b that has neither
// quotation marks nor tags.
func unquoted(b []byte) int {
	n := 0
	for n < len(b) && byteClasses[b[n]] < specialByte {
		n++
	}
	return n
}

// A quoteMark is an opening mark that waits for its partner.
type quoteMark struct {
	char rune
	at   int
}

// closes reports whether a closing mark belongs to an opening one. TeX opens
// with a grave accent what it closes with an apostrophe.
func closes(c, opening rune) bool {
	switch c {
	case '”':
		return opening == '“'
	case '’':
		return opening == '‘'
	case '\'':
		return opening == '\'' || opening == '`'
	}
	return opening == c
}

// stray returns the marker of an opening mark that found no partner.
func stray(c rune) byte {
	switch c {
	case '\'':
		return apostrophe
	case '‘':
		return straySingle
	case '"', '`':
		return byte(c)
	}
	return strayOpen
}

// classify returns the marker of a quotation mark or an apostrophe, or 0
// where it stays as it is.
func classify(c, prev rune, rest []byte, open []quoteMark) byte {
	next := nextRune(rest)
	switch c {
	case '“':
		return quoteOpen
	case '”':
		if waiting(open, c) {
			return quoteClose
		}
		return strayClose
	case '‘':
		return singleOpen
	case '’':
		if waiting(open, c) && !isWord(next) {
			return singleClose
		}
		return apostrophe
	case '"':
		switch {
		case opensAfter(prev) && !closesBefore(next):
			return quoteOpen
		case waiting(open, c) && !(isWord(prev) && isWord(next)) && !(unicode.IsSpace(prev) && unicode.IsSpace(next)):
			return quoteClose
		}
		// An inch, a Hebrew abbreviation, a mark without a partner.
		return 0
	case '`':
		if opensAfter(prev) && !closesBefore(next) {
			return quoteOpen
		}
		return 0
	}
	// A straight apostrophe or single quotation mark.
	switch {
	case isWord(prev) && isWord(next):
		return apostrophe
	case opensAfter(prev) && !closesBefore(next) && !elided(rest):
		return quoteOpen
	case waiting(open, c) && !opensAfter(prev) && !isWord(next):
		return quoteClose
	}
	return apostrophe
}

// waiting reports whether an opening mark waits for c.
func waiting(open []quoteMark, c rune) bool {
	for _, m := range open {
		if closes(c, m.char) {
			return true
		}
	}
	return false
}

// lastRune returns the last character of a cleaned text whose marks are
// paired; a blank at its start.
func lastRune(b []byte) rune {
	for len(b) > 0 {
		switch c := b[len(b)-1]; {
		case c == quoteOpen || c == singleOpen || c == strayOpen || c == straySingle:
			return '"'
		case c == quoteClose || c == singleClose || c == strayClose || c == apostrophe:
			return '’'
		case c > lastMarker:
			r, _ := utf8.DecodeLastRune(b)
			return r
		}
		b = b[:len(b)-1]
	}
	return ' '
}

// nextRune returns the first character of a cleaned text, or a blank at its
// end.
func nextRune(b []byte) rune {
	for len(b) > 0 && b[0] <= lastMarker {
		b = b[1:]
	}
	if len(b) == 0 {
		return ' '
	}
	c, _ := utf8.DecodeRune(b)
	return c
}

// opensAfter reports whether a quotation can begin after c.
func opensAfter(c rune) bool {
	return unicode.IsSpace(c) || unicode.Is(unicode.Ps, c) || unicode.Is(unicode.Pd, c) ||
		unicode.Is(unicode.Pi, c) || c == '"' || c == '\'' || c == '/' || c == '¿' || c == '¡' || c == '„'
}

// closesBefore reports whether a quotation cannot begin before c.
func closesBefore(c rune) bool {
	return unicode.IsSpace(c) || unicode.Is(unicode.Pe, c) || unicode.Is(unicode.Pf, c) ||
		c == ',' || c == ';' || c == ':' || c == '!' || c == '?'
}

// The words that lose their first letters to an apostrophe, in the order of
// their length. So do years of two digits: ’90s.
var elisions = [...]string{"n", "em", "er", "til", "tis", "bout", "cause", "round", "twas", "twill"}

// elided reports whether the word at the start of b stands behind an
// apostrophe and no quotation mark.
func elided(b []byte) bool {
	if len(b) > 0 && IsDigit(b[0]) {
		n := 0
		for n < len(b) && IsDigit(b[n]) {
			n++
		}
		// ’90s and ’68, but ‘1984’
		return n == 2
	}
	n := 0
	for n < len(b) && IsLetter(b[n]) {
		n++
	}
	if n < len(b) && b[n] >= utf8.RuneSelf {
		return false
	}
	for _, e := range elisions {
		if len(e) == n && equalFold(b[:n], e) {
			return true
		}
	}
	return false
}
