package style

import (
	"math/bits"
	"slices"
)

// A style is compiled once for each type: choices by type are made, terms
// looked up, and every step knows the variables it needs, so that a record
// costs what it holds and not what the style provides for.
type program struct {
	steps []step
	// fields says that the first of several steps that writes anything stands
	// in the left margin, and the rest beside it.
	fields bool
	// opens says that a term at the beginning takes a capital.
	opens bool
	// font, prefix and suffix are those around the whole.
	font           Effect
	prefix, suffix string
	// special says that what the style adds may be [text.Special].
	special bool
	// asks are the variables that the steps and their conditions ask for.
	asks wanted
}

// A step is a compiled node. It takes two lines of a cache: what is looked at whether or
// not the step writes anything stands in the first.
type step struct {
	// needs holds variables without any of which the step writes nothing and is
	// passed over. Of a step that is never passed over it is ungated; until that
	// is found out, none where the variables are not known.
	needs    varSet
	op       op
	variable Variable
	manner   manner // of a text
	display  Display
	traits   trait
	font     Effect
	node     any // *Text, *Number, *Label, *Names, *branch; of a macro, the *Text
	steps    []step
	// prefix and suffix are those of the node; text is a term or value in its
	// final form, or what parts the steps of a group or the lists of names.
	prefix, suffix, text string
	name                 *naming
	date                 *datePlan
}

// A trait says one thing of a step.
type trait uint16

const (
	// alignsFields: the first of the steps of a group that writes anything stands
	// in the left margin, and the rest beside it.
	alignsFields trait = 1 << iota
	holdsMarkup        // a value with markup or quotation marks
	takesCapital       // a term that has one where it opens a sentence
	setsQuotes         // quotation marks stand around what it writes
	keepsStop          // a full stop before the closing one stays
	isNested           // stands for a group or a macro of its own
	labelsSpent        // a label, also of what the substitute that it is in has written
	behindDate         // a year suffix, and nothing between it and the date before
	standsApart        // a number or what is quoted, with a blank at the end of its suffix
)

func (st *step) is(t trait) bool { return st.traits&t != 0 }

// ungated is what steps need that are never passed over: the variable that is
// none, and counts as there.
var ungated = varSet{1}

type op uint8

const (
	// A variable: a text, one of a cite, a number or a text of numbers, a date, one
	// of these two in a key, a DOI that is a link.
	opText op = iota
	opCiteText
	opNumber
	opNumberText
	opDate
	opSorted
	opDOI

	opGroup
	opMacro // a group of one node, without its conditions
	opFixed
	opNames
	opLabel
	opFramed // what a group or a macro sets off; one with a font, or the like
	opBlock  // a step in a block of its own
	opChoose
	opYearSuffix
	opCitationLabel
)

// An area is what a program writes.
type area uint8

const (
	inBibliography area = iota
	inCitation
	// inReference is the bibliography of a lone reference, which no list lays out.
	inReference
	numAreas
)

// String returns the path to the layout of an area.
func (a area) String() string {
	return nameOf(a, "area", "Bibliography.Layout", "Citation.Layout", "Bibliography.Layout")
}

// program returns the program of a type.
func (s *sheet) program(a area, t Type) *program {
	slot := &s.programs[a][bits.TrailingZeros64(uint64(t))]
	p := slot.Load()
	if p == nil {
		// Two goroutines may compile the same; either result serves. The
		// error is one for New: a style that exists has none.
		_ = s.compile(a, t)
		p = slot.Load()
	}
	return p
}

// compile compiles the program of a type, and of those that the style does not
// tell from it. The error says what in the layout is no style; it is left out
// of the program.
func (s *sheet) compile(a area, t Type) error {
	c := compiler{def: &s.Definition, words: s.lexicon(), literal: s.Literal, lone: a == inReference, typ: t, alike: allTypes}
	p := &program{steps: c.node(s.layout(a), a.String())}
	if b := s.Bibliography; a != inCitation && b != nil {
		p.font, p.prefix, p.suffix = b.Font, b.Prefix, b.Suffix
		p.opens = s.Literal
		if a == inBibliography {
			p.align(b.SecondFieldAlign)
		}
	}
	if a == inCitation {
		c.around(a)
	}
	c.adds(p.prefix, p.suffix, c.def.RangeDelimiter, c.words.pageRange)
	c.adds(c.words.quotes.all()...)
	p.special = c.special
	p.display()
	gate(p.steps, map[*step]bool{})
	p.asks = wantedOf(c.asks)
	if c.lone {
		p.asks.cites = varSet{}
	}
	for i := range numTypes {
		if c.alike>>i&1 != 0 {
			s.programs[a][i].Store(p)
		}
	}
	return c.err
}

// display leaves blocks to the fields of a reference: to what stands right in
// the layout, or in the group that it is. Blocks within them are none.
func (p *program) display() {
	fields := p.steps
	if len(fields) == 1 && fields[0].op == opGroup {
		fields = fields[0].steps
	}
	seen := map[*step]bool{}
	eachField(fields, func(st *step) {
		withoutBlocks(st.steps, seen)
		if d := st.display; d != Inline {
			inner := *st
			inner.display = Inline
			*st = step{op: opBlock, display: d, needs: st.needs, steps: []step{inner}}
		}
	})
}

// eachField calls f for each step of a list, whatever choices it stands in.
func eachField(steps []step, f func(st *step)) {
	for i := range steps {
		if steps[i].op != opChoose {
			f(&steps[i])
			continue
		}
		for b := steps[i].node.(*branch); b != nil; b = b.next {
			eachField(b.steps, f)
		}
	}
}

// alone reports whether a step writes the same in a group of its own.
func (st *step) alone() bool {
	switch st.op {
	case opGroup, opLabel, opYearSuffix, opCitationLabel:
		return true
	}
	return st.op <= opDOI
}

// gate finds out which steps are passed over where none of what they need is
// there, of each list once: not a choice that may take no branch, since it may
// call no variable, nor a group of nothing else.
func gate(steps []step, seen map[*step]bool) {
	if len(steps) == 0 || seen[&steps[0]] {
		return
	}
	seen[&steps[0]] = true
	for i := range steps {
		st := &steps[i]
		gated := !st.needs.empty()
		gate(st.steps, seen)
		first, _ := st.node.(*branch)
		for b := first; b != nil; b = b.next {
			gate(b.steps, seen)
			gated = gated && (b.next != nil || b.always())
		}
		if !gated || len(st.steps) > 0 && !slices.ContainsFunc(st.steps, isGated) {
			st.needs = ungated
		}
	}
}

func isGated(st step) bool { return st.needs != ungated }

// withoutBlocks takes the blocks from steps and all that they hold, each once.
func withoutBlocks(steps []step, seen map[*step]bool) {
	if len(steps) == 0 || seen[&steps[0]] {
		return
	}
	seen[&steps[0]] = true
	for i := range steps {
		st := &steps[i]
		st.display = Inline
		withoutBlocks(st.steps, seen)
		b, _ := st.node.(*branch)
		for ; b != nil; b = b.next {
			withoutBlocks(b.steps, seen)
		}
	}
}

// align sets the second field of the layout, or of the group that it is, beside
// the first.
func (p *program) align(a SecondFieldAlign) {
	switch {
	case a == NoAlign:
	case len(p.steps) == 1:
		p.steps[0].traits |= alignsFields
	default:
		p.fields = true
	}
}

// check returns what in the layouts is no style, or nil.
func (s *sheet) check() error {
	if s.layout(inBibliography) == nil {
		return errNoLayout
	}
	for _, a := range [...]area{inBibliography, inCitation} {
		c := compiler{def: &s.Definition, words: s.lexicon(), literal: s.Literal, checks: true}
		c.around(a)
		c.node(s.layout(a), a.String())
		if c.err == nil {
			c.sortKeys(a)
		}
		if c.err != nil {
			return c.err
		}
	}
	return nil
}

// around checks what stands around the layout of an area.
func (c *compiler) around(a area) {
	c.path = append(c.path, place{a.String(), -1})
	if b := c.def.Bibliography; a == inBibliography && b != nil {
		c.looks(b.Font, KeepCase, Inline, b.Prefix, b.Suffix, c.def.RangeDelimiter, separatorOr(b.SubsequentAuthorSubstitute, ""))
	}
	if cit := c.def.Citation; a == inCitation && cit != nil {
		c.looks(cit.Font, KeepCase, Inline, cit.Delimiter, cit.Prefix, cit.Suffix, c.def.RangeDelimiter)
		for _, s := range [...]string{cit.CiteGroupDelimiter, cit.LocatedDelimiter, cit.YearSuffixDelimiter, cit.AfterCollapseDelimiter} {
			c.looks(0, KeepCase, Inline, separatorOr(s, ""))
		}
	}
	c.path = c.path[:0]
}

// layout returns the layout of an area. Each takes the place of the other where
// that is missing.
func (d *Definition) layout(a area) Node {
	if a == inCitation && d.Citation != nil || d.Bibliography == nil && d.Citation != nil {
		return d.Citation.Layout
	}
	if d.Bibliography != nil {
		return d.Bibliography.Layout
	}
	return nil
}

// lexicon returns the words of the style in its locale.
func (s *sheet) lexicon() *lexicon {
	x := s.words.Load()
	if x == nil {
		x = s.locale.in(s.Locales)
		s.words.Store(x)
	}
	return x
}
