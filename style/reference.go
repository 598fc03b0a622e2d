package style

import (
	"iter"
	"slices"
)

// A Reference is what a style makes of a publication: runs of text, each with
// the part of the publication that it shows and with its formatting. It holds
// no markup and is not escaped; package citation does both.
//
// A Reference can be used again: [Style.Render] overwrites it and keeps its
// memory. The zero value is ready to use.
type Reference struct{ renderer renderer }

// run is a run that starts at start and ends where the next one starts.
type run struct {
	start int32
	attr  attr
}

// attr holds what a run looks like: the label in the upper 32 bits, the link
// flag in bit 31, the format in the rest.
type attr uint64

const (
	attrLink   attr = 1 << 31
	attrFormat attr = 1<<31 - 1
)

func labelled(v Variable) attr { return attr(v) << 32 }

// A Run is a piece of a reference that looks alike.
type Run struct {
	// Text is UTF-8. It is valid until the Reference is rendered again.
	Text []byte
	// Label is the variable that the text comes from. It is 0 for what the
	// style adds: terms, delimiters, affixes.
	Label Variable
	// Format is the formatting in force.
	Format Format
	// Link reports that the text is an identifier that leads somewhere; for
	// Label [DOI], to its resolver.
	Link bool
}

// Runs returns the runs in order. No run is empty.
func (ref *Reference) Runs() iter.Seq[Run] {
	return func(yield func(Run) bool) {
		for i := range ref.renderer.runs {
			if r := ref.Run(i); len(r.Text) > 0 && !yield(r) {
				return
			}
		}
	}
}

// Text returns the text of all runs. It is valid until the Reference is
// rendered again.
func (ref *Reference) Text() []byte { return slices.Clip(ref.renderer.text) }

// Len returns the number of runs, some of which may be empty.
func (ref *Reference) Len() int { return len(ref.renderer.runs) }

// Run returns the i-th run, for 0 <= i < Len().
func (ref *Reference) Run(i int) Run {
	end := len(ref.renderer.text)
	if i+1 < len(ref.renderer.runs) {
		end = int(ref.renderer.runs[i+1].start)
	}
	a := ref.renderer.runs[i].attr
	return Run{
		Text:   ref.renderer.text[ref.renderer.runs[i].start:end:end],
		Label:  Variable(a >> 32),
		Format: Format(a & attrFormat),
		Link:   a&attrLink != 0,
	}
}

// Span returns the text from the i-th run to the last one that looks like it,
// whatever they are labelled, and the index of the run behind that one: the
// reference as a writer of markup sees it. Its Label is that of the i-th run.
func (ref *Reference) Span(i int) (span Run, next int) {
	runs := ref.renderer.runs
	first := runs[i]
	end := len(ref.renderer.text)
	for next = i + 1; next < len(runs); next++ {
		if (runs[next].attr^first.attr)&(attrLink|attrFormat) != 0 {
			end = int(runs[next].start)
			break
		}
	}
	return Run{
		Text:   ref.renderer.text[first.start:end:end],
		Label:  Variable(first.attr >> 32),
		Format: Format(first.attr & attrFormat),
		Link:   first.attr&attrLink != 0,
	}, next
}

// A Format is the formatting in force for a run, as a stack of styles with
// the outermost first: 4 bits each, from the lowest.
type Format uint32

// A FontStyle is one level of a [Format].
type FontStyle uint8

// The font styles. Upright is for italics inside italics, Regular for bold
// inside bold.
const (
	Italic FontStyle = iota + 1
	Upright
	Bold
	Regular
	Subscript
	Superscript
)

// maxFormatDepth is the number of levels that fit beside the link flag.
const maxFormatDepth = 7

// Depth returns the number of levels.
func (f Format) Depth() int {
	n := 0
	for ; f != 0; f >>= 4 {
		n++
	}
	return n
}

// At returns the i-th level, counted from the outermost.
func (f Format) At(i int) FontStyle { return FontStyle(f >> (4 * i) & 15) }

// Push returns f with one more level inside. Beyond seven levels it returns f
// as it is.
func (f Format) Push(s FontStyle) Format {
	d := f.Depth()
	if d >= maxFormatDepth {
		return f
	}
	return f | Format(s)<<(4*d)
}
