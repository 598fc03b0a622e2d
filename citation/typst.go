package citation

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/style"
)

// typstMarkup writes markup of Typst. Each call ends in a semicolon, so that
// nothing behind it becomes a part of it.
type typstMarkup struct{}

func (typstMarkup) shown(f style.Formatting) style.Formatting {
	return flat(f, style.Italic|style.Oblique|style.Bold|style.Light|style.SmallCaps|style.Underline|style.Superscript|style.Subscript)
}

func (typstMarkup) begin(*output) {}
func (typstMarkup) end(*output)   {}

func (typstMarkup) open(o *output, e style.Effect) {
	o.write(typstCall(e))
	o.write("[")
}

func (typstMarkup) close(o *output, _ style.Effect, _ rune) { o.write("];") }

// typstCall returns the call of an effect, without its content.
func typstCall(e style.Effect) string {
	switch e {
	case style.Italic:
		return "#emph"
	case style.Oblique:
		return `#text(style: "oblique")`
	case style.Bold:
		return "#strong"
	case style.Light:
		return `#text(weight: "light")`
	case style.SmallCaps:
		return "#smallcaps"
	case style.Underline:
		return "#underline"
	case style.Superscript:
		return "#super"
	case style.Subscript:
		return "#sub"
	}
	return ""
}

// link begins a link. An address holds nothing that ends a string.
func (typstMarkup) link(o *output, address, _ []byte, _ aim) {
	o.write(`#link("`)
	o.dst = append(o.dst, address...)
	o.write(`")[`)
}

func (typstMarkup) endLink(o *output, _ []byte) { o.write("];") }

func (typstMarkup) block(o *output, from, to style.Display, next rune) {
	o.lead(from, to, next, "#linebreak();")
}

func (typstMarkup) text(o *output, text []byte) {
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRune(text[i:])
		i += n
		switch {
		case r == '\n' || r == '\r' || r == '\t':
			o.write(" ")
		case unicode.IsControl(r):
		case r < utf8.RuneSelf && o.typstMeans(byte(r), text[i:]):
			o.dst = append(o.dst, '\\', byte(r))
		default:
			o.dst = utf8.AppendRune(o.dst, r)
		}
	}
}

// typstMeans reports whether a character before a text would be more than itself
// at the end of what was written.
func (o *output) typstMeans(c byte, behind []byte) bool {
	next := byte(0)
	if len(behind) > 0 {
		next = behind[0]
	}
	before := byte(0)
	if s := o.written(); len(s) > 0 {
		before = s[len(s)-1]
	}
	switch c {
	case '\\', '*', '_', '`', '$', '#', '<', '>', '@', '[', ']', '~', '\'', '"':
		return true
	case '-':
		return !isAlnum(before) || !isAlnum(next)
	case '/':
		return !isAlnum(before) || next == '/' || next == '*'
	case '=', '+':
		return o.beginsContent()
	case '.':
		return next == '.' || before == '.' || o.numbersContent()
	}
	return false
}

// beginsContent reports whether what was written is at the beginning of a piece of
// content, where marks make headings and lists.
func (o *output) beginsContent() bool { return beginsContent(o.written()) }

func beginsContent(s []byte) bool {
	s = bytes.TrimRight(s, " ")
	n := len(s)
	return n == 0 || s[n-1] == '[' && (n == 1 || s[n-2] != '\\')
}

// numbersContent reports whether all that was written of a piece of content are
// digits, which would be the number of a list's item.
func (o *output) numbersContent() bool {
	s := o.written()
	digits := bytes.TrimRight(s, "0123456789")
	return len(digits) < len(s) && beginsContent(digits)
}

func (typstMarkup) list(hangs bool) listTags {
	begin := "#par["
	if hangs {
		begin = "#par(hanging-indent: 1.5em)["
	}
	return listTags{entry: brackets{begin, "];\n"}, heading: brackets{"#heading(level: 2)[", "];\n"}, between: "\n", above: "\n"}
}
