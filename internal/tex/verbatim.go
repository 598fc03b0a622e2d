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
	if !strings.ContainsAny(s, "\\ \t\r\n{") {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case ' ', '\t', '\r', '\n':
			continue
		case '{':
			text, n := group(s[i:])
			b.WriteString(text)
			i += n - 1
		case '$':
			if rest, ok := strings.CutPrefix(s[i:], `$\sim$`); ok {
				b.WriteByte('~')
				i = len(s) - len(rest) - 1
				continue
			}
			b.WriteByte(c)
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

// group returns what a brace with what follows stands for, and how long that is:
// a character that is escaped stands in braces of its own, any other brace for
// itself.
func group(s string) (text string, n int) {
	if strings.HasPrefix(s, "{~}") {
		return "~", len("{~}")
	}
	if len(s) > 1 && s[1] == '\\' {
		text, n = escaped(s[1:])
		if n > 1 && strings.HasPrefix(s[1+n:], "}") {
			return text, n + 2
		}
	}
	return s[:1], 1
}

// escaped returns what a backslash with what follows stands for, and how long
// that is. Most stand for themselves.
func escaped(s string) (text string, n int) {
	if len(s) == 1 {
		return s, 1
	}
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
