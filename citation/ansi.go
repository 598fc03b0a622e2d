package citation

import (
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/style"
)

// ansiMarkup writes text for a terminal.
type ansiMarkup struct{}

func (ansiMarkup) shown(f style.Formatting) style.Formatting {
	return flat(f, style.Italic|style.Bold|style.Underline)
}

func (ansiMarkup) begin(*output) {}
func (ansiMarkup) end(*output)   {}

func (ansiMarkup) open(o *output, e style.Effect) { o.write(ansiSequence(e).open) }

func (ansiMarkup) close(o *output, e style.Effect, _ rune) { o.write(ansiSequence(e).close) }

// ansiSequence returns the sequences around an effect.
func ansiSequence(e style.Effect) brackets {
	switch e {
	case style.Italic:
		return brackets{"\x1b[3m", "\x1b[23m"}
	case style.Bold:
		return brackets{"\x1b[1m", "\x1b[22m"}
	case style.Underline:
		return brackets{"\x1b[4m", "\x1b[24m"}
	}
	return brackets{}
}

// text writes text, of which nothing begins a sequence.
func (ansiMarkup) text(o *output, text []byte) {
	for len(text) > 0 {
		r, n := utf8.DecodeRune(text)
		text = text[n:]
		switch {
		case r == '\n' || r == '\r' || r == '\t':
			o.write(" ")
		case !unicode.IsControl(r):
			o.dst = utf8.AppendRune(o.dst, r)
		}
	}
}

const (
	ansiLink    = "\x1b]8;;"
	ansiLinkEnd = "\x1b\\"
)

func (ansiMarkup) link(o *output, address, _ []byte, _ aim) {
	o.write(ansiLink)
	o.dst = append(o.dst, address...)
	o.write(ansiLinkEnd)
}

func (ansiMarkup) endLink(o *output, _ []byte) { o.write(ansiLink + ansiLinkEnd) }

func (ansiMarkup) block(o *output, from, to style.Display, next rune) { o.lead(from, to, next, "\n") }

func (ansiMarkup) list(bool) listTags {
	return listTags{entry: brackets{"", "\n"}, heading: brackets{"", "\n\n"}, above: "\n", effect: style.Bold}
}
