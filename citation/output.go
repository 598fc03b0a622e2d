package citation

import (
	"bytes"
	"sync"
	"unicode/utf8"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A markup is how one format writes what a reference is made of, at the end of an
// output.
type markup interface {
	// shown returns what the format can show of a formatting.
	shown(style.Formatting) style.Formatting
	// begin and end frame a reference.
	begin(*output)
	end(*output)
	// open begins an effect. close ends the one that began last, before a
	// character: that of the text that follows, or one that stands for markup; 0 at
	// the end.
	open(*output, style.Effect)
	close(o *output, e style.Effect, next rune)
	// text writes text that stands between them.
	text(*output, []byte)
	// link begins a link on a text, which leads to an address.
	link(o *output, address, text []byte, to aim)
	endLink(o *output, address []byte)
	// block leads from one block to another, before a character, or out of the
	// last.
	block(o *output, from, to style.Display, next rune)
	// list returns what a list of references has around its parts; hangs says
	// that all lines of a reference but the first are indented.
	list(hangs bool) listTags
}

// brackets are what stands before and behind something.
type brackets struct{ open, close string }

// An aim is what a link leads to.
type aim uint8

const (
	toWork    aim = iota // by its title, or by all that is said of it
	toDOI                // to the work by its DOI
	toAddress            // to where it lies, by the address itself
	toPerson             // by their ORCID
)

// An output is a reference that is being written: what of it is open.
type output struct {
	Writer
	markup markup
	work   *model.Publication // or nil
	// around is what AppendAround asks, or nil.
	around func(part style.Run) (before, behind string)

	dst  []byte
	from int // where the reference begins in dst
	// format is what is open; display and block are where that is.
	format  style.Formatting
	display style.Display
	block   bool
	tame    bool // the text holds nothing that HTML escapes
	// linked says that a link is open around parts, whole that one to target is
	// to be around the whole of each block.
	linked, whole bool
	target        []byte
	// owed is a line break that stands before the next text that is more than
	// blanks.
	owed string

	scratch  []byte   // the address of a link to a DOI, and more behind it
	emphases emphases // of Markdown
	bare     bool     // a link of Markdown is open that is written as its address
	decked   bool     // the text of the link that begins has effects
	quoted   bool     // a string of JSON is open
}

var outputs = sync.Pool{New: func() any { return new(output) }}

// newOutput returns an output in a format behind dst.
func newOutput(dst []byte, w *Writer) *output {
	o := outputs.Get().(*output)
	*o = output{
		Writer: *w, markup: markupOf(w.Format), dst: dst, from: len(dst),
		target: o.target[:0], scratch: o.scratch[:0],
	}
	o.markup.begin(o)
	return o
}

// rest closes what is open, and returns the buffer. The output is not needed any
// more.
func (o *output) rest() []byte {
	o.leave(style.Inline, 0)
	o.markup.end(o)
	dst := o.dst
	*o = output{target: o.target[:0], scratch: o.scratch[:0]}
	if cap(o.target)+cap(o.scratch) <= maxKept {
		outputs.Put(o)
	}
	return dst
}

// markupOf returns the markup of a format.
func markupOf(f Format) markup {
	switch f {
	case Text:
		return textMarkup{}
	case SemanticHTML:
		return semanticMarkup{}
	case Markdown:
		return markdownMarkup{}
	case LaTeX:
		return latexMarkup{}
	case Typst:
		return typstMarkup{}
	case RTF:
		return rtfMarkup{}
	case ANSI:
		return ansiMarkup{}
	case JSON:
		return jsonMarkup{}
	}
	return htmlMarkup{}
}

func (o *output) write(s string) { o.dst = append(o.dst, s...) }

// written returns what was written of the reference.
func (o *output) written() []byte { return o.dst[o.from:] }

// span writes text that looks alike.
func (o *output) span(span *style.Run) {
	if len(span.Text) == 0 {
		return
	}
	next, _ := utf8.DecodeRune(span.Text)
	link := span.Link && !o.NoDOILinks && !o.linked && !o.whole
	if link {
		next = markupRune
	}
	if !o.enter(span, next) {
		return
	}
	o.turn(span.Formatting, next)
	if !link {
		o.markup.text(o, span.Text)
		return
	}
	o.scratch = o.appendResolved(o.scratch[:0], span)
	o.decked = false // they are around the link
	o.markup.link(o, o.scratch, span.Text, toDOI)
	o.markup.text(o, span.Text)
	o.markup.endLink(o, o.scratch)
}

// markupRune stands for the characters that markup begins with, all of which are
// punctuation.
const markupRune = '*'

// enter leads to where a span stands. It reports false where nothing is to be
// written of the span: blanks before a line break.
func (o *output) enter(span *style.Run, next rune) bool {
	if span.Display != o.display || span.Block != o.block {
		o.leave(span.Display, next)
		o.display, o.block = span.Display, span.Block
	}
	if o.owed != "" {
		if len(bytes.TrimLeft(span.Text, " ")) == 0 {
			return false
		}
		o.write(o.owed)
		o.owed = ""
	}
	if o.whole && !o.linked {
		o.plain(markupRune)
		o.beginLink(span.Text, toWork)
	}
	return true
}

// beginLink begins a link around parts.
func (o *output) beginLink(text []byte, to aim) {
	o.markup.link(o, o.target, text, to)
	o.linked = true
}

// leave closes everything and leads to another block.
func (o *output) leave(to style.Display, next rune) {
	if o.linked {
		o.plain(markupRune)
		o.endLink()
	}
	o.plain(next)
	o.markup.block(o, o.display, to, next)
}

func (o *output) endLink() {
	o.markup.endLink(o, o.target)
	o.linked = false
}

// plain closes the effects that are open, before a character.
func (o *output) plain(next rune) {
	if o.format != 0 {
		o.turn(0, next)
	}
}

// turn closes the effects that are not in a formatting, and opens those that are
// missing; the levels that both share stay open.
func (o *output) turn(to style.Formatting, next rune) {
	if to != 0 {
		to = o.markup.shown(to)
	}
	if to == o.format {
		return
	}
	shared, depth := 0, o.format.Depth()
	for shared < depth && o.format.At(shared) == to.At(shared) {
		shared++
	}
	if to.At(shared) != 0 {
		next = markupRune
	}
	for i := depth - 1; i >= shared; i-- {
		before := next
		if i > shared {
			before = markupRune
		}
		o.markup.close(o, o.format.At(i), before)
	}
	for i := shared; to.At(i) != 0; i++ {
		o.markup.open(o, to.At(i))
	}
	o.format = to
}

// flat returns a formatting without nesting that looks like another, of the
// effects that a format has. Oblique letters are italics where it has none.
func flat(f style.Formatting, has style.Effect) style.Formatting {
	var out style.Formatting
	for i := range f.Depth() {
		e := f.At(i)
		if !f.Has(e) {
			continue
		}
		if e == style.Oblique && has&e == 0 {
			e = style.Italic
		}
		if has&e != 0 && !out.Has(e) {
			out = out.Push(e)
		}
	}
	return out
}

// isLine reports whether what stands in a block stands in lines of its own.
func isLine(d style.Display) bool { return d == style.Block || d == style.Indent }

// lead leads from one block to the next in a format that has no blocks: by a line
// break, or a blank behind what stands in the margin.
func (o *output) lead(from, to style.Display, next rune, lineBreak string) {
	switch n := len(o.dst); {
	case n == o.from || next == 0:
	case isLine(from), isLine(to), from != style.Inline && to == style.LeftMargin, from == style.RightInline && to == from:
		o.owed = lineBreak
	case from == style.LeftMargin && next != ' ' && o.dst[n-1] != ' ':
		o.write(" ")
	}
}
