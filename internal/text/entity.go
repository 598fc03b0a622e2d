package text

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
	for end < min(len(s), maxEntity) && (IsLetter(s[end]) || IsDigit(s[end]) || s[end] == '#') {
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

// unescaped resolves entities.
func unescaped(s string) string {
	at := strings.IndexByte(s, '&')
	if at < 0 {
		return s
	}
	b := append([]byte(nil), s[:at]...)
	for i := at; i < len(s); {
		if s[i] == '&' {
			if c, n := entity(s[i:]); n > 0 {
				b = utf8.AppendRune(b, c)
				i += n
				continue
			}
		}
		b = append(b, s[i])
		i++
	}
	return string(b)
}

// EndsInEntity reports whether a text ends in an entity, whose semicolon is no
// stray one: "Ren&eacute;".
func EndsInEntity(s string) bool {
	name, ok := strings.CutSuffix(s[max(0, len(s)-maxEntity):], ";")
	i := strings.LastIndexByte(name, '&')
	return ok && i >= 0 && i+1 < len(name) && strings.IndexFunc(name[i+1:], func(c rune) bool {
		return c != '#' && (c >= utf8.RuneSelf || !IsLetter(byte(c)) && !IsDigit(byte(c)))
	}) < 0
}
