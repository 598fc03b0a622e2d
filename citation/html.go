package citation

import (
	"encoding/binary"
	"math/bits"

	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/style"
)

// A htmlTag is what opens and closes an effect.
type htmlTag struct{ open, close string }

// tagOf returns the tag of an effect.
func tagOf(e style.Effect) htmlTag {
	switch e {
	case style.Italic:
		return htmlTag{"<i>", "</i>"}
	case style.Bold:
		return htmlTag{"<b>", "</b>"}
	case style.Subscript:
		return htmlTag{"<sub>", "</sub>"}
	case style.Superscript:
		return htmlTag{"<sup>", "</sup>"}
	case style.Oblique:
		return htmlTag{"<em>", "</em>"}
	case style.Upright:
		return htmlTag{`<span style="font-style:normal;">`, "</span>"}
	case style.Light:
		return htmlTag{`<span style="font-weight:lighter;">`, "</span>"}
	case style.Regular:
		return htmlTag{`<span style="font-weight:normal;">`, "</span>"}
	case style.SmallCaps:
		return htmlTag{`<span style="font-variant:small-caps;">`, "</span>"}
	case style.NormalCaps:
		return htmlTag{`<span style="font-variant:normal;">`, "</span>"}
	case style.Underline:
		return htmlTag{`<span style="text-decoration:underline;">`, "</span>"}
	case style.NoUnderline:
		return htmlTag{`<span style="text-decoration:none;">`, "</span>"}
	case style.Baseline:
		return htmlTag{`<span style="vertical-align:baseline;">`, "</span>"}
	}
	return htmlTag{}
}

func appendHTML(dst []byte, ref *style.Reference) []byte {
	w := htmlWriter{escape: ref.Special()} // few are
	for i := 0; i < ref.Len(); {
		var text []byte
		var look style.Look
		text, look, i = ref.Span(i)
		if len(text) > 0 {
			dst = w.span(dst, text, look)
		}
	}
	return w.end(dst)
}

// A htmlWriter knows what is open in the HTML of a reference.
type htmlWriter struct {
	escape bool // there may be something to escape
	look   style.Look
}

// span appends what looks alike.
func (w *htmlWriter) span(dst, text []byte, look style.Look) []byte {
	if look != w.look {
		dst = w.turn(dst, look)
	}
	if look.Link() {
		dst = append(dst, `<a href="`...)
		dst = style.Run{Text: text}.AppendURL(dst)
		dst = append(dst, `">`...)
	}
	if w.escape {
		dst = appendEscaped(dst, text)
	} else {
		dst = append(dst, text...)
	}
	if look.Link() {
		dst = append(dst, "</a>"...)
	}
	return dst
}

// turn appends what leads from one look to another: into another block, where
// everything is closed before, or to another format.
func (w *htmlWriter) turn(dst []byte, look style.Look) []byte {
	from := w.look.Formatting()
	if look.Display() != w.look.Display() || look.Block() != w.look.Block() {
		dst = append(w.end(dst), divOf(look.Display()).open...)
		from = 0
	}
	w.look = look
	return appendTags(dst, from, look.Formatting())
}

// end appends what closes everything.
func (w *htmlWriter) end(dst []byte) []byte {
	dst = appendTags(dst, w.look.Formatting(), 0)
	if w.look.Display() != style.Inline {
		dst = append(dst, divOf(w.look.Display()).close...)
	}
	return dst
}

// divOf returns the tags of a block.
func divOf(d style.Display) htmlTag {
	switch d {
	case style.Block:
		return htmlTag{`<div class="csl-block">`, "</div>"}
	case style.LeftMargin:
		return htmlTag{`<div class="csl-left-margin">`, "</div>"}
	case style.RightInline:
		return htmlTag{`<div class="csl-right-inline">`, "</div>"}
	case style.Indent:
		return htmlTag{`<div class="csl-indent">`, "</div>"}
	}
	return htmlTag{}
}

// htmlTags holds the tag of each effect by its place.
var htmlTags = func() (tags [17]htmlTag) {
	for i := range tags {
		tags[i] = tagOf(1 << i >> 1)
	}
	return tags
}()

// place is the place of an effect among all, from 1 on; 0 of none.
func place(e style.Effect) int { return bits.Len16(uint16(e)) }

// appendTags closes the tags of one format and opens those of the next. Most have
// no more than one.
func appendTags(dst []byte, from, to style.Formatting) []byte {
	if from == to {
		return dst
	}
	if from.Depth() > 1 || to.Depth() > 1 {
		return appendNested(dst, from, to)
	}
	return appendTag(appendTag(dst, htmlTags[place(from.At(0))].close), htmlTags[place(to.At(0))].open)
}

// appendTag appends a tag. Most are of italics, or none.
func appendTag(dst []byte, tag string) []byte {
	switch len(tag) {
	case 0:
		return dst
	case 3:
		return append(dst, tag[0], tag[1], tag[2])
	case 4:
		return append(dst, tag[0], tag[1], tag[2], tag[3])
	}
	return append(dst, tag...)
}

// appendNested is appendTags for levels within each other; those that both share
// stay open.
func appendNested(dst []byte, from, to style.Formatting) []byte {
	shared := 0
	depth := from.Depth()
	for shared < depth && from.At(shared) == to.At(shared) {
		shared++
	}
	for i := depth - 1; i >= shared; i-- {
		dst = append(dst, tagOf(from.At(i)).close...)
	}
	for i := shared; to.At(i) != 0; i++ {
		dst = append(dst, tagOf(to.At(i)).open...)
	}
	return dst
}

const highBits = 0x8080808080808080

// word returns the first eight bytes of a text.
func word(text []byte) uint64 { return binary.LittleEndian.Uint64(text) }

// appendEscaped appends text that stands between tags. Characters that are
// superscripts of their own are set as such: HTML has a tag for that, which
// every font can show.
func appendEscaped(dst, s []byte) []byte {
	last := 0
	for i := 0; ; {
		i = nextEscape(s, i)
		if i == len(s) {
			return append(dst, s[last:]...)
		}
		esc := escape(s[i])
		raised, n := "", 1
		if esc == "" {
			if raised, n = text.Raised(s[i:]); raised == "" {
				i++
				continue
			}
		}
		dst = append(dst, s[last:i]...)
		if raised != "" {
			dst = append(append(append(dst, "<sup>"...), raised...), "</sup>"...)
		} else {
			dst = append(dst, esc...)
		}
		i += n
		last = i
	}
}

// nextEscape returns the place of the next byte that escape looks at, or the end.
func nextEscape(s []byte, i int) int {
	for i < len(s) {
		if i+8 <= len(s) && !escapesIn(word(s[i:])) {
			i += 8
			continue
		}
		for end := min(i+8, len(s)); i < end; i++ {
			if mayEscape[s[i]] {
				return i
			}
		}
	}
	return i
}

// escapesIn reports whether eight bytes may hold what escape looks at: whether one is
// beyond ASCII, or one of & < >.
func escapesIn(w uint64) bool {
	const ones = 0x0101010101010101
	amp, angle := w^'&'*ones, (w|2*ones)^'>'*ones // < and > differ in one bit
	return (w|(amp-ones)&^amp|(angle-ones)&^angle)&highBits != 0
}

// mayEscape tells the bytes that escape looks at: & < > and the first bytes of
// superscript characters.
var mayEscape = func() [256]bool {
	bytes := text.MayRaise
	bytes['&'], bytes['<'], bytes['>'] = true, true, true
	return bytes
}()

// escape returns what stands for a character of ASCII; "" where it stands for
// itself.
func escape(c byte) string {
	switch c {
	case '&':
		return "&#38;"
	case '<':
		return "&#60;"
	case '>':
		return "&#62;"
	}
	return ""
}
