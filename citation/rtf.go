package citation

import (
	"strconv"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/pubcite/pubcite/style"
)

// rtfMarkup writes a group of Rich Text.
type rtfMarkup struct{}

func (rtfMarkup) shown(f style.Formatting) style.Formatting {
	return flat(f, style.Italic|style.Bold|style.SmallCaps|style.Underline|style.Superscript|style.Subscript)
}

// begin begins a group in which one character of ASCII follows each that is none.
func (rtfMarkup) begin(o *output) { o.write(`{\uc1 `) }
func (rtfMarkup) end(o *output)   { o.write("}") }

func (rtfMarkup) open(o *output, e style.Effect) {
	o.write("{")
	o.write(rtfWord(e))
	o.write(" ")
}

func (rtfMarkup) close(o *output, _ style.Effect, _ rune) { o.write("}") }

// rtfWord returns the control word of an effect.
func rtfWord(e style.Effect) string {
	switch e {
	case style.Italic:
		return `\i`
	case style.Bold:
		return `\b`
	case style.SmallCaps:
		return `\scaps`
	case style.Underline:
		return `\ul`
	case style.Superscript:
		return `\super`
	case style.Subscript:
		return `\sub`
	}
	return `\plain`
}

func (rtfMarkup) text(o *output, text []byte) {
	for len(text) > 0 {
		r, n := utf8.DecodeRune(text)
		text = text[n:]
		switch {
		case r == '\\' || r == '{' || r == '}':
			o.dst = append(o.dst, '\\', byte(r))
		case r == '\n' || r == '\r' || r == '\t':
			o.write(" ")
		case unicode.IsControl(r):
		case r < utf8.RuneSelf:
			o.dst = append(o.dst, byte(r))
		case r > 0xFFFF:
			high, low := utf16.EncodeRune(r)
			o.rtfUnit(high)
			o.rtfUnit(low)
		default:
			o.rtfUnit(r)
		}
	}
}

// rtfUnit writes a unit of UTF-16, as a number of 16 bits with a sign, and a
// question mark for readers that don't know it.
func (o *output) rtfUnit(unit rune) {
	o.write(`\u`)
	o.dst = strconv.AppendInt(o.dst, int64(int16(unit)), 10)
	o.write("?")
}

// link begins a field. An address holds nothing that ends a string or means
// something in Rich Text.
func (rtfMarkup) link(o *output, address, _ []byte, _ aim) {
	o.write(`{\field{\*\fldinst{HYPERLINK "`)
	o.dst = append(o.dst, address...)
	o.write(`"}}{\fldrslt{`)
}

func (rtfMarkup) endLink(o *output, _ []byte) { o.write("}}}") }

func (rtfMarkup) block(o *output, from, to style.Display, next rune) {
	o.lead(from, to, next, `\line `)
}

// list writes paragraphs, whose measures are in twentieths of a point.
func (rtfMarkup) list(hangs bool) listTags {
	begin := `{\pard\sa120 `
	if hangs {
		begin = `{\pard\fi-360\li360\sa120 `
	}
	return listTags{entry: brackets{begin, "\\par}\n"}, heading: brackets{`{\pard\keepn\sb240\sa120 `, "\\par}\n"}, effect: style.Bold}
}
