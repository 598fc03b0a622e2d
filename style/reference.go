package style

import (
	"bytes"
	"iter"
	"slices"

	"github.com/pubcite/pubcite/internal/text"
)

// A Reference is what a style makes of a publication: runs of text, each with
// the part of the publication that it shows and with its formatting. It holds
// no markup and is not escaped; package citation does both.
//
// A Reference can be used again: [Style.Render] overwrites it and keeps its
// memory. The zero value is ready to use.
type Reference struct {
	// Unlabelled leaves out of the runs what they show, so that they are fewer: they
	// have no Variable and no Person, but in citations whose cites are drawn together or
	// that stand in a note, several of them, and in entries of styles that substitute
	// repeated authors. What sets off people, titles or addresses finds none in them.
	Unlabelled bool

	renderer renderer
}

// run is a run that starts at start and ends where the next one starts.
type run struct {
	start int
	attr  attr
}

// attr holds what a run shows and looks like: the format in the lower 31 bits,
// the link flag above them, the variable in the 8 bits behind those, the person
// in 16 bits from 40 on, the block in 4 bits from 56 on, attrRun in the highest.
// The rest is free.
type attr uint64

const (
	attrLink      attr = 1 << 31
	attrFormat    attr = 1<<31 - 1
	attrVariable       = 32 // where the variable begins
	attrVariables      = attr(1<<8-1) << attrVariable
	attrPerson         = 40 // and the person
	maxPerson          = 1<<16 - 1
	attrLabels         = attrVariables | maxPerson<<attrPerson
	attrLook           = attrLink | attrFormat | attrBlock
	// attrRun tells what a run has, be it 0, from what none has.
	attrRun attr = 1 << 63
)

func labelled(v Variable) attr { return attr(v) << attrVariable }

func (a attr) variable() Variable { return Variable(a >> attrVariable) }

// ofPerson labels a name by its place in the list.
func ofPerson(place int) attr {
	if place > maxPerson {
		return 0
	}
	return attr(place) << attrPerson
}

func (a attr) person() int { return int(a >> attrPerson & maxPerson) }

// A Run is a piece of a reference that looks alike.
type Run struct {
	// Text is UTF-8. It is valid until the Reference is rendered again.
	Text []byte
	// Variable is the variable that the text comes from. It is 0 for what the
	// style adds: terms, delimiters, affixes.
	Variable Variable
	// Person says whose name the text is, or a part of: the place in the
	// publication's list of that Variable, 1 for the first. Corporate editors
	// are counted on from the last of Editors; an [EditorTranslator] is counted
	// among the EditorTranslators where there are any, else among the Editors.
	// It is 0 for everything else, and beyond the 65,535th name.
	Person int
	// Formatting is the formatting in force.
	Formatting Formatting
	// Link reports that the text is a DOI, with its resolver's address before
	// it or without, and should lead there: see AppendURL.
	Link bool
	// Display is the block that the text stands in, if any. Runs of the same
	// block follow each other; another block of the same kind differs in Block.
	Display Display
	// Block differs between blocks of which one follows the other.
	Block bool
}

// AppendURL appends the address that a run with Link set leads to:
// https://doi.org/ and the DOI, percent-encoded so that nothing in it can leave
// a quoted attribute or change the path.
func (r Run) AppendURL(dst []byte) []byte {
	dst = append(dst, ResolverPrefix...)
	return text.AppendEncoded(dst, bytes.TrimPrefix(r.Text, []byte(ResolverPrefix)))
}

// IsDOI reports whether the text is a DOI, so that [Run.AppendURL] leads somewhere,
// whether or not the style makes it a link.
func (r Run) IsDOI() bool {
	return r.Link || r.Variable == DOI && text.IsDOI(string(bytes.TrimPrefix(r.Text, []byte(ResolverPrefix))))
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

// People returns whose names the runs show, in order: the Variable and the Person of
// each, and of several runs behind each other of one person once.
func (ref *Reference) People() iter.Seq2[Variable, int] {
	return func(yield func(Variable, int) bool) {
		runs, last := ref.renderer.runs, attr(0)
		for i := range runs {
			a := runs[i].attr & attrLabels
			if a == last || i+1 < len(runs) && runs[i].start == runs[i+1].start {
				continue // which is empty
			}
			if a.person() > 0 && !yield(a.variable(), a.person()) {
				return
			}
			last = a
		}
	}
}

// Text returns the text of all runs. It is valid until the Reference is
// rendered again.
func (ref *Reference) Text() []byte { return slices.Clip(ref.renderer.text) }

// Special reports whether the text may hold one of & < >, or a character that is a
// superscript of its own; where not, it certainly does not. Formats whose markup
// those are need not search what is not special.
func (ref *Reference) Special() bool { return ref.renderer.special }

// Len returns the number of runs, some of which may be empty.
func (ref *Reference) Len() int { return len(ref.renderer.runs) }

// Run returns the i-th run, for 0 <= i < Len().
func (ref *Reference) Run(i int) Run {
	end := len(ref.renderer.text)
	if i+1 < len(ref.renderer.runs) {
		end = ref.renderer.runs[i+1].start
	}
	a := ref.renderer.runs[i].attr
	return Run{
		Text:       ref.renderer.text[ref.renderer.runs[i].start:end:end],
		Variable:   a.variable(),
		Person:     a.person(),
		Formatting: Formatting(a & attrFormat),
		Link:       a&attrLink != 0,
		Display:    a.display(),
		Block:      a&attrOther != 0,
	}
}

// Start returns where the i-th run begins in the text, for 0 <= i <= Len(): that of
// Len() is the end of the text. Start, [Reference.Variable] and [Reference.Look] are
// parts of a [Run], for whoever passes over most of them.
func (ref *Reference) Start(i int) int {
	if i < len(ref.renderer.runs) {
		return ref.renderer.runs[i].start
	}
	return len(ref.renderer.text)
}

// Variable returns the variable that the i-th run comes from, for 0 <= i < Len().
func (ref *Reference) Variable(i int) Variable { return ref.renderer.runs[i].attr.variable() }

// Look returns what the i-th run looks like, for 0 <= i < Len().
func (ref *Reference) Look(i int) Look { return Look(ref.renderer.runs[i].attr & attrLook) }

// A Look is what a run looks like, whatever it shows: its formatting, whether it is a
// link, and its block.
type Look uint64

// Formatting is that of [Run]; so are the others.
func (l Look) Formatting() Formatting { return Formatting(attr(l) & attrFormat) }

// Link reports that the text is a DOI, and should lead there; see [Run].
func (l Look) Link() bool { return attr(l)&attrLink != 0 }

// Display is the block that the text stands in, if any.
func (l Look) Display() Display { return attr(l).display() }

// Block differs between blocks of which one follows the other.
func (l Look) Block() bool { return attr(l)&attrOther != 0 }

// Span returns the text from the i-th run to the last one that looks like it,
// whatever they are labelled, what that looks like, and the index of the run behind:
// the reference as a writer of markup sees it.
func (ref *Reference) Span(i int) (text []byte, look Look, next int) {
	text = ref.renderer.text
	runs := ref.renderer.runs
	first := runs[i]
	for next = i + 1; next < len(runs); next++ {
		if (runs[next].attr^first.attr)&attrLook != 0 {
			text = text[:runs[next].start]
			break
		}
	}
	return slices.Clip(text[first.start:]), Look(first.attr & attrLook), next
}
