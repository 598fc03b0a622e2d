package text

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// What of a text is not printed as it stands, or should not be, so that it can
// be reported.

// Drops reports whether a text holds characters that are left out or replaced.
func Drops(s string) bool {
	for i, c := range s {
		if isForbidden(c) && !isBlank(c) {
			return true
		}
		if c == utf8.RuneError {
			if _, n := utf8.DecodeRuneInString(s[i:]); n == 1 {
				return true
			}
		}
	}
	return false
}

// HoldsTag reports whether a text still holds what looks like a tag after
// cleaning.
func HoldsTag(s string) bool {
	if strings.IndexByte(s, '<') < 0 {
		return false
	}
	b, _ := clean(nil, s, false)
	end := bytes.LastIndexByte(b, '>')
	for i := 0; i+1 < end; i++ {
		if b[i] == '<' && (IsLetter(b[i+1]) || b[i+1] == '/') {
			return true
		}
	}
	return false
}

// EndsAstray reports whether a text ends in marks that are left out. greek tells
// the language.
func EndsAstray(s string, greek bool) bool {
	b, _ := clean(nil, s, false)
	n := len(b)
	return len(withoutStrayEnd(b, greek)) < n
}
