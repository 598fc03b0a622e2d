package csl

import (
	"fmt"
	"strconv"
	"strings"
)

// resolved returns text as XML means it: references to characters resolved,
// and the ends of lines all alike. In the value of an attribute lines and tabs
// are blanks.
func (s *scanner) resolved(raw string, pos int, attribute bool) string {
	if plainEnd(raw, attribute) == len(raw) {
		return raw
	}
	out := make([]byte, 0, len(raw))
	for i := 0; i < len(raw); {
		n := plainEnd(raw[i:], attribute)
		out = append(out, raw[i:i+n]...)
		if i += n; i == len(raw) {
			break
		}
		if raw[i] == '&' {
			r, length, reason := reference(raw[i:])
			if reason != "" {
				s.fail(pos+i, reason)
				return ""
			}
			out = append(out, r...)
			i += length
			continue
		}
		if strings.HasPrefix(raw[i:], "\r\n") {
			i++
		}
		if attribute {
			out = append(out, ' ')
		} else {
			out = append(out, '\n')
		}
		i++
	}
	return string(out)
}

// plainEnd returns how much of a text may stay as it is.
func plainEnd(raw string, attribute bool) int {
	for i := range len(raw) {
		switch raw[i] {
		case '&', '\r':
			return i
		case '\n', '\t':
			if attribute {
				return i
			}
		}
	}
	return len(raw)
}

// newlines makes the ends of lines all alike.
func newlines(raw string) string {
	if strings.IndexByte(raw, '\r') < 0 {
		return raw
	}
	return strings.ReplaceAll(strings.ReplaceAll(raw, "\r\n", "\n"), "\r", "\n")
}

// maxReference is the longest reference, in bytes, that is looked at.
const maxReference = 32

// reference resolves what begins with an ampersand, and says how long it is.
func reference(raw string) (text string, length int, reason string) {
	end := strings.IndexAny(raw[:min(len(raw), maxReference)], "; \n\t\r/<>\"'")
	if end < 0 || raw[end] != ';' {
		return "", 0, "an ampersand that stands alone; write &amp;"
	}
	name := raw[1:end]
	length = end + 1
	switch name {
	case "amp":
		return "&", length, ""
	case "lt":
		return "<", length, ""
	case "gt":
		return ">", length, ""
	case "quot":
		return `"`, length, ""
	case "apos":
		return "'", length, ""
	}
	digits, ok := strings.CutPrefix(name, "#")
	if !ok {
		return "", 0, fmt.Sprintf("the entity &%s; is none of XML's five; write the character", name)
	}
	base := 10
	if hex, ok := strings.CutPrefix(digits, "x"); ok {
		digits, base = hex, 16
	}
	n, err := strconv.ParseUint(digits, base, 31)
	if err != nil || !isCharacter(rune(n)) {
		return "", 0, fmt.Sprintf("the reference &%s; is to no character", name)
	}
	return string(rune(n)), length, ""
}
