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
	// asks are the variables that the steps and their conditions ask for.
	asks wanted
}

// A step is a compiled node.
type step struct {
	op op
	// marked says that a value holds markup or quotation marks.
	marked bool
	// gated says that the step is passed over where none of needs is there; a
	// choice that may take no branch is not, since it may call no variable, and
	// neither is a group of nothing else.
	gated bool
	// fields says that the first step of a group that writes anything stands in
	// the left margin, and the rest beside it.
	fields bool
	// nested says that the step stands for a group or a macro of its own.
	nested bool
	// variable, prefix, suffix, delimiter and text are those of the node;
	// text is a term or value in its final form.
	variable Variable
	manner   manner // of a text
	// needs holds variables without any of which the step writes nothing;
	// none where that is not known.
	needs                           varSet
	prefix, suffix, delimiter, text string
	node                            Node // *Text, *Number, *Label, *Names; of a macro, the *Text
	font                            Effect
	display                         Display
	name                            *naming
	date                            *datePlan
	steps                           []step
	branches                        []branch
}

type op uint8

const (
	opText op = iota // a variable
	opFixed
	opNumber
	opDate
	opLabel
	opGroup
	opMacro  // a group of one node, without its conditions
	opFramed // what a group or a macro sets off; one with a font, or the like
	opBlock  // a step in a block of its own
	opChoose
	opNames
	opSorted // a date or a number in a key
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
	p.display()
	gate(p.steps, map[*step]bool{})
	p.asks = wantedOf(c.asks)
	if c.lone {
		p.asks.cites = nil
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
		for _, b := range steps[i].branches {
			eachField(b.steps, f)
		}
	}
}

// alone reports whether a step writes the same in a group of its own.
func (st *step) alone() bool {
	switch st.op {
	case opText, opNumber, opDate, opLabel, opGroup, opYearSuffix, opCitationLabel:
		return true
	}
	return false
}

// gate finds out which steps are gated, of each list once.
func gate(steps []step, seen map[*step]bool) {
	if len(steps) == 0 || seen[&steps[0]] {
		return
	}
	seen[&steps[0]] = true
	for i := range steps {
		st := &steps[i]
		last := len(st.branches) - 1
		st.gated = !st.needs.empty() && (last < 0 || st.branches[last].always())
		gate(st.steps, seen)
		for _, b := range st.branches {
			gate(b.steps, seen)
		}
		st.gated = st.gated && (len(st.steps) == 0 || slices.ContainsFunc(st.steps, isGated))
	}
}

func isGated(st step) bool { return st.gated }

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
		for _, b := range st.branches {
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
		p.steps[0].fields = true
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
		for _, s := range [...]string{cit.CiteGroupDelimiter, cit.YearSuffixDelimiter, cit.AfterCollapseDelimiter} {
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
