package model

import "strings"

// markdownReach is how far markup of Markdown goes, in bytes, and markdownDepth
// how deep: beyond is text.
const (
	markdownReach = 1000
	markdownDepth = 4
)

// takeMarkdown turns the Markdown in which pandoc writes the titles of its
// references into markup.
func (p *Publication) takeMarkdown() {
	for _, s := range [...]*string{
		&p.Title, &p.TitleShort, &p.ContainerTitle, &p.ContainerTitleShort, &p.CollectionTitle, &p.OriginalTitle,
		&p.PartTitle, &p.VolumeTitle, &p.ReviewedTitle, &p.EventTitle,
	} {
		if strings.ContainsAny(*s, `\*_^~[`) {
			var b strings.Builder
			appendMarkdown(&b, *s, 0)
			*s = b.String()
		}
	}
}

// appendMarkdown appends a text of Markdown with markup in its place. What
// nothing ends is text.
func appendMarkdown(b *strings.Builder, s string, depth int) {
	for i := 0; i < len(s); {
		if s[i] == '\\' && i+1 < len(s) && isPunct(s[i+1]) {
			b.WriteByte(s[i+1])
			i += 2
			continue
		}
		m := markdownAt(s, i)
		if m.size == 0 || depth == markdownDepth {
			b.WriteByte(s[i])
			i++
			continue
		}
		b.WriteString(m.open)
		appendMarkdown(b, m.inner, depth+1)
		b.WriteString(m.close)
		i += m.size
	}
}

// A markdownSpan is a piece of text with Markdown's marks around it.
type markdownSpan struct {
	open, inner, close string
	size               int
}

// markdownAt returns the span that begins at i; its size is 0 where none does.
func markdownAt(s string, i int) markdownSpan {
	switch s[i] {
	case '*', '_':
		if i > 0 && (s[i] == '_' && isWordByte(s[i-1]) || s[i-1] == s[i]) {
			break
		}
		if strings.HasPrefix(s[i+1:], s[i:i+1]) {
			return delimited(s, i, s[i:i+2], "<b>", "</b>")
		}
		return delimited(s, i, s[i:i+1], "<i>", "</i>")
	case '^':
		return delimited(s, i, "^", "<sup>", "</sup>")
	case '~':
		return delimited(s, i, "~", "<sub>", "</sub>")
	case '[':
		return bracketed(s, i)
	}
	return markdownSpan{}
}

// delimited returns the span that a mark begins at i and another one ends. No
// blank stands inside of either, and none at all in what is raised or lowered.
func delimited(s string, i int, mark, open, close string) markdownSpan {
	n := len(mark)
	rest := s[i+n : min(len(s), i+n+markdownReach)]
	for j := 1; j < len(rest) && !blank(rest[0]); j++ {
		switch {
		case (mark == "^" || mark == "~") && blank(rest[j]):
			return markdownSpan{}
		case rest[j] == '\\':
			j++
		case strings.HasPrefix(rest[j:], mark) && !blank(rest[j-1]) && endsMark(rest, j, mark):
			return markdownSpan{open, rest[:j], close, j + 2*n}
		}
	}
	return markdownSpan{}
}

// endsMark reports whether a mark at j can end a span: it is no part of a longer
// one, and an underscore stands at the end of a word.
func endsMark(s string, j int, mark string) bool {
	behind := byte(' ')
	if j+len(mark) < len(s) {
		behind = s[j+len(mark)]
	}
	if mark[0] == '_' && isWordByte(behind) {
		return false
	}
	return behind != mark[0] && (len(mark) == 2 || s[j-1] != mark[0])
}

// bracketed returns a span with attributes that begins at i: "[DNA]{.nocase}".
func bracketed(s string, i int) markdownSpan {
	rest := s[i+1 : min(len(s), i+1+markdownReach)]
	for j, depth := 0, 0; j < len(rest); j++ {
		switch rest[j] {
		case '\\':
			j++
		case '[':
			depth++
		case ']':
			if depth--; depth >= 0 {
				continue
			}
			attributes, ok := strings.CutPrefix(rest[j+1:], "{.")
			classes, _, closed := strings.Cut(attributes, "}")
			if !ok || !closed {
				return markdownSpan{}
			}
			m := markdownSpan{inner: rest[:j], size: j + len("[]{.}") + len(classes)}
			if strings.HasPrefix(classes, "nocase") {
				m.open, m.close = `<span class="nocase">`, "</span>"
			}
			return m
		}
	}
	return markdownSpan{}
}

func isPunct(c byte) bool {
	return '!' <= c && c <= '/' || ':' <= c && c <= '@' || '[' <= c && c <= '`' || '{' <= c && c <= '~'
}

func isWordByte(c byte) bool {
	return nameStart(c) && c != '_' && c != '\'' || '0' <= c && c <= '9' || c >= 0x80
}
