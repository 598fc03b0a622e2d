package citation

import (
	"bytes"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/style"
)

// markdownMarkup writes CommonMark.
type markdownMarkup struct{}

// emphases are the emphases that are open, by where they begin in the buffer.
type emphases struct {
	at [8]int
	n  int
}

func (markdownMarkup) shown(f style.Formatting) style.Formatting {
	return flat(f, style.Italic|style.Bold|style.Underline|style.Superscript|style.Subscript)
}

func (markdownMarkup) begin(*output) {}
func (markdownMarkup) end(*output)   {}

// open writes asterisks, which close may find to be none.
func (markdownMarkup) open(o *output, e style.Effect) {
	switch e {
	case style.Italic, style.Bold:
		o.emphases.at[o.emphases.n] = len(o.dst)
		o.emphases.n++
		o.write(asterisks(e))
	default:
		o.write(markdownTag(e).open)
	}
}

func (markdownMarkup) close(o *output, e style.Effect, next rune) {
	if e != style.Italic && e != style.Bold {
		o.write(markdownTag(e).close)
		return
	}
	o.emphases.n--
	at, mark := o.emphases.at[o.emphases.n], asterisks(e)
	if o.emphasizes(at, len(mark), next) {
		o.write(mark)
		return
	}
	tag := markdownTag(e)
	o.dst = slices.Replace(o.dst, at, at+len(mark), []byte(tag.open)...)
	o.write(tag.close)
}

func asterisks(e style.Effect) string {
	if e == style.Bold {
		return "**"
	}
	return "*"
}

func markdownTag(e style.Effect) brackets {
	switch e {
	case style.Italic:
		return brackets{"<em>", "</em>"}
	case style.Bold:
		return brackets{"<strong>", "</strong>"}
	case style.Underline:
		return brackets{"<u>", "</u>"}
	}
	return brackets(tagOf(e))
}

// emphasizes reports whether n asterisks at a place, and as many at the end of the
// buffer before a character, are read as emphasis, by each version of CommonMark.
// Asterisks of two emphases that touch are not asked: which are whose would
// depend on what else there is.
func (o *output) emphasizes(at, n int, next rune) bool {
	before, _ := utf8.DecodeLastRune(o.dst[o.from:at])
	first, _ := utf8.DecodeRune(o.dst[at+n:])
	last, _ := utf8.DecodeLastRune(o.dst)
	if before == '*' || first == '*' || last == '*' {
		return false
	}
	if at == o.from {
		before = '\n'
	}
	if next == 0 {
		next = '\n'
	}
	return flanks(first, before) && flanks(last, next)
}

// flanks reports whether a mark of emphasis is read as one between the text that it
// sets off, which begins or ends in inner, and outer.
func flanks(inner, outer rune) bool {
	switch {
	case unicode.IsSpace(inner):
		return false
	case unicode.IsPunct(inner), unicode.IsSymbol(inner):
		// Older versions take symbols for letters.
		return unicode.IsSpace(outer) || unicode.IsPunct(outer) || outer < utf8.RuneSelf && unicode.IsSymbol(outer)
	}
	return true
}

// link begins a link. One whose text is its address is written as that alone, within
// which no markup can stand.
func (markdownMarkup) link(o *output, address, text []byte, to aim) {
	if o.bare = (to == toDOI || to == toAddress) && !o.decked && bytes.Equal(address, text); o.bare {
		o.write("<")
	} else {
		o.write("[")
	}
}

func (markdownMarkup) endLink(o *output, address []byte) {
	if o.bare {
		o.bare = false
		o.write(">")
		return
	}
	o.write("](")
	for _, c := range address {
		if c == '(' || c == ')' || c == '&' {
			o.dst = append(o.dst, '\\')
		}
		o.dst = append(o.dst, c)
	}
	o.write(")")
}

func (markdownMarkup) block(o *output, from, to style.Display, next rune) {
	o.lead(from, to, next, "  \n")
}

func (markdownMarkup) list(bool) listTags {
	return listTags{entry: brackets{"", "\n"}, heading: brackets{"## ", "\n"}, between: "\n", above: "\n"}
}
