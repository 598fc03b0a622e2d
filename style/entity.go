package style

import (
	"html"
	"strings"
	"unicode/utf8"
)

// entity reads an HTML entity at the start of s: the character, and the
// length of the entity or 0. An ampersand that is escaped once more is part of
// the entity that it begins: &amp;eacute; is é.
func entity(s string) (rune, int) {
	r, n := oneEntity(s)
	for r == '&' {
		// What follows is read behind the ampersand that came of it.
		inner, size := entityBehind(s[n:])
		if size == 0 {
			break
		}
		r = inner
		n += size
	}
	return r, n
}

// entityBehind is oneEntity for what stands behind an ampersand.
func entityBehind(s string) (rune, int) {
	if strings.HasPrefix(s, "amp;") {
		return '&', len("amp;")
	}
	end := 0
	for end < min(len(s), maxEntity) && (isLetter(s[end]) || isDigit(s[end]) || s[end] == '#') {
		end++
	}
	if end == 0 || end == len(s) || s[end] != ';' {
		return 0, 0 // as mostly: no text is made to look that up
	}
	r, n := oneEntity("&" + s[:end+1])
	return r, max(n-1, 0)
}

// maxEntity is more than the length of any entity.
const maxEntity = 34

func oneEntity(s string) (rune, int) {
	end := strings.IndexByte(s[:min(len(s), maxEntity)], ';')
	if end < 2 {
		return 0, 0
	}
	switch s[1:end] {
	case "amp":
		return '&', end + 1
	case "lt":
		return '<', end + 1
	case "gt":
		return '>', end + 1
	case "quot":
		return '"', end + 1
	case "apos":
		return '\'', end + 1
	case "nbsp":
		return 0xA0, end + 1
	}
	u := html.UnescapeString(s[:end+1])
	r, n := utf8.DecodeRuneInString(u)
	if n != len(u) {
		return 0, 0
	}
	return r, end + 1
}
