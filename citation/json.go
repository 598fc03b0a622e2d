package citation

import (
	"unicode/utf8"

	"github.com/pubcite/pubcite/style"
)

// jsonMarkup writes an array of strings and objects.
type jsonMarkup struct{}

// shown leaves out what the executable citeproc has no name for.
func (jsonMarkup) shown(f style.Formatting) style.Formatting {
	var out style.Formatting
	for i := range f.Depth() {
		if e := f.At(i); jsonFormat(e) != "" {
			out = out.Push(e)
		}
	}
	return out
}

func (jsonMarkup) begin(o *output) { o.write("[") }

func (jsonMarkup) end(o *output) {
	o.endString()
	o.write("]")
}

func (jsonMarkup) open(o *output, e style.Effect) {
	o.element()
	o.write(`{"format":"`)
	o.write(jsonFormat(e))
	o.write(`","contents":[`)
}

func (jsonMarkup) close(o *output, _ style.Effect, _ rune) { o.endElement() }

// jsonFormat returns the name of an effect; "" of one that has none.
func jsonFormat(e style.Effect) string {
	switch e {
	case style.Italic, style.Oblique:
		return "italics"
	case style.Upright:
		return "no-italics"
	case style.Bold:
		return "bold"
	case style.Regular:
		return "no-bold"
	case style.SmallCaps:
		return "small-caps"
	case style.NormalCaps:
		return "no-small-caps"
	case style.Underline:
		return "underline"
	case style.NoUnderline:
		return "no-decoration"
	case style.Superscript:
		return "superscript"
	case style.Subscript:
		return "subscript"
	case style.Baseline:
		return "baseline"
	}
	return ""
}

func (m jsonMarkup) text(o *output, text []byte) {
	for len(text) > 0 {
		before, raised, behind := cutSuperscript(text)
		if len(before) > 0 {
			o.string(before)
		}
		if raised != "" {
			m.open(o, style.Superscript)
			o.string([]byte(raised))
			o.endElement()
		}
		text = behind
	}
}

func (jsonMarkup) link(o *output, address, _ []byte, _ aim) {
	o.element()
	o.write(`{"format":"link","target":"`)
	o.dst = append(o.dst, address...)
	o.write(`","contents":[`)
}

func (jsonMarkup) endLink(o *output, _ []byte) { o.endElement() }

func (jsonMarkup) block(o *output, from, to style.Display, _ rune) {
	if from != style.Inline {
		o.endElement()
	}
	if to != style.Inline {
		o.div(blockClass(to))
	}
}

// blockClass returns the class of a block.
func blockClass(d style.Display) string {
	switch d {
	case style.Block:
		return "csl-block"
	case style.LeftMargin:
		return "csl-left-margin"
	case style.RightInline:
		return "csl-right-inline"
	}
	return "csl-indent"
}

// div begins a block of a class.
func (o *output) div(class string) {
	o.element()
	o.write(`{"format":"div","class":"`)
	o.write(class)
	o.write(`","contents":[`)
}

// element writes what leads to another element of an array.
func (o *output) element() {
	o.endString()
	if o.dst[len(o.dst)-1] != '[' {
		o.write(",")
	}
}

// endElement ends an object.
func (o *output) endElement() {
	o.endString()
	o.write("]}")
}

// string writes text into a string.
func (o *output) string(text []byte) {
	if !o.quoted {
		o.element()
		o.write(`"`)
		o.quoted = true
	}
	o.dst = appendStringOf(o.dst, text)
}

func (o *output) endString() {
	if o.quoted {
		o.write(`"`)
		o.quoted = false
	}
}

// appendStringOf appends what a string of JSON holds. What begins a tag is escaped,
// so that it may stand in a script.
func appendStringOf(dst, text []byte) []byte {
	for len(text) > 0 {
		r, n := utf8.DecodeRune(text)
		text = text[n:]
		switch {
		case r == '"' || r == '\\':
			dst = append(dst, '\\', byte(r))
		case r == '\n' || r == '\r' || r == '\t':
			dst = append(dst, ' ')
		case r < ' ' || r == '<' || r == 0x7F || r == '\u2028' || r == '\u2029':
			const digits = "0123456789abcdef"
			dst = append(dst, '\\', 'u', digits[r>>12&15], digits[r>>8&15], digits[r>>4&15], digits[r&15])
		default:
			dst = utf8.AppendRune(dst, r)
		}
	}
	return dst
}

func (jsonMarkup) list(bool) listTags {
	return listTags{
		list:    brackets{"[\n", "\n]\n"},
		heading: brackets{`{"format":"div","class":"csl-heading","contents":`, "}"}, between: ",\n", above: ",\n",
	}
}
