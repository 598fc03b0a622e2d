package citation

import "github.com/pubcite/pubcite/style"

// htmlMarkup writes HTML where something is to stand around its parts; appendHTML
// writes the same where nothing is.
type htmlMarkup struct{}

func (htmlMarkup) shown(f style.Formatting) style.Formatting { return f }
func (htmlMarkup) begin(*output)                             {}
func (htmlMarkup) end(*output)                               {}

func (htmlMarkup) open(o *output, e style.Effect)          { o.write(tagOf(e).open) }
func (htmlMarkup) close(o *output, e style.Effect, _ rune) { o.write(tagOf(e).close) }

func (htmlMarkup) text(o *output, text []byte) {
	if o.tame {
		o.dst = append(o.dst, text...)
	} else {
		o.dst = appendEscaped(o.dst, text)
	}
}

func (htmlMarkup) link(o *output, address, _ []byte, _ aim) {
	o.htmlLink(address)
	o.write(">")
}

func (htmlMarkup) endLink(o *output, _ []byte) { o.write("</a>") }

func (htmlMarkup) block(o *output, from, to style.Display, _ rune) {
	o.write(divOf(from).close)
	o.write(divOf(to).open)
}

// htmlLink writes a tag that begins a link, but for its end.
func (o *output) htmlLink(address []byte) {
	o.attribute("<a href", address)
	if o.Target != "" {
		o.attribute(" target", []byte(o.Target))
	}
	if o.Rel != "" {
		o.attribute(" rel", []byte(o.Rel))
	}
}

// attribute writes an attribute behind the name that before ends in.
func (o *output) attribute(before string, value []byte) {
	o.dst = appendAttribute(append(o.dst, before...), value)
}

// appendAttribute appends the value of an attribute behind its name.
func appendAttribute[T string | []byte](dst []byte, value T) []byte {
	return append(appendValue(append(dst, `="`...), value), '"')
}

// appendValue appends text that stands in an attribute.
func appendValue[T string | []byte](dst []byte, value T) []byte {
	for i := range len(value) {
		switch c := value[i]; c {
		case '&', '<', '>':
			dst = append(dst, escape(c)...)
		case '"':
			dst = append(dst, "&#34;"...)
		case '\n', '\r', '\t', '\f':
			dst = append(dst, ' ')
		default:
			if c >= ' ' && c != 0x7F {
				dst = append(dst, c)
			}
		}
	}
	return dst
}

func (htmlMarkup) list(bool) listTags {
	return listTags{
		list:    brackets{"<div class=\"csl-bib-body\">\n", "</div>\n"},
		entry:   brackets{"  <div class=\"csl-entry", "</div>\n"},
		heading: brackets{"  <h2 class=\"csl-heading\">", "</h2>\n"},
	}
}
