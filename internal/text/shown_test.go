package text

import "strings"

// shown returns what a marked text looks like, with tags for its effects or
// without.
func shown(marked []byte, tags bool) string {
	names := [...]string{Italic: "i", Bold: "b", Subscript: "sub", Superscript: "sup"}
	var b strings.Builder
	var open []Effect
	tag := func(slash string, e Effect) {
		if tags && int(e) < len(names) {
			b.WriteString("<" + slash + names[e] + ">")
		}
	}
	for r := NewReader(marked, false); ; {
		p, ok := r.Next()
		if !ok {
			return b.String()
		}
		switch p.Kind {
		case Literal:
			b.Write(p.Text)
		case Character:
			b.WriteRune(p.Rune)
		case OpenEffect:
			tag("", p.Effect)
			open = append(open, p.Effect)
		case CloseEffect:
			tag("/", p.Effect)
			open = open[:len(open)-1]
		case OpenQuote:
			b.WriteString(map[bool]string{false: "“", true: "‘"}[p.Inner])
		case CloseQuote:
			b.WriteString(map[bool]string{false: "”", true: "’"}[p.Inner])
		}
	}
}
