package tex

import "strings"

// Verbatim returns an address, an identifier or the like, which is no text, as
// it was before it was written in TeX: without backslashes in front of
// characters that have a meaning in TeX, \url around it, and blanks.
func Verbatim(source string) string {
	s := strings.TrimSpace(source)
	for {
		inner := strings.TrimSpace(strings.TrimPrefix(strings.TrimPrefix(s, `\url`), `\path`))
		if len(inner) >= 2 && inner[0] == '{' && strings.IndexByte(inner, '}') == len(inner)-1 {
			inner = strings.TrimSpace(inner[1 : len(inner)-1])
		}
		if inner == s {
			break
		}
		s = inner
	}
	if strings.IndexAny(s, "\\ \t\r\n") < 0 {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case ' ', '\t', '\r', '\n':
			continue
		case '\\':
			text, n := escaped(s[i:])
			b.WriteString(text)
			i += n - 1
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// escaped returns what a backslash with what follows stands for, and how long
// that is. Most stand for themselves.
func escaped(s string) (text string, n int) {
	name := commandName(s)
	n = 1 + len(name)
	switch name {
	case "_", "&", "%", "#", "$", "{", "}", "/":
		return strings.TrimSuffix(name, "/"), n + emptyGroup(s[n:])
	case "~":
		return "~", n + emptyGroup(s[n:])
	case "-":
		return "", n
	case "textasciitilde", "textunderscore", "textbackslash":
		text, _ := symbol(name)
		return text, n + emptyGroup(s[n:])
	}
	return s[:1], 1
}

// emptyGroup returns the length of an empty group at the beginning of s.
func emptyGroup(s string) int {
	if strings.HasPrefix(s, "{}") {
		return 2
	}
	return 0
}
