package style

import "math/bits"

// A style is compiled once for each form: choices by form are made, terms
// looked up, and every step knows the variables it needs, so that a record
// costs what it holds and not what the style provides for.
type program struct {
	steps []step
	// asks are the variables that the steps and their conditions ask for.
	asks wanted
}

// A step is a compiled node.
type step struct {
	op op
	// variable, prefix, suffix, delimiter and text are those of the node;
	// text is a term or value in its final form.
	variable Variable
	// needs holds variables without any of which the step writes nothing;
	// none where that is not known.
	needs                           varSet
	prefix, suffix, delimiter, text string
	node                            Node // *Text, *Number, *Label, *Names
	name                            *Name
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
	opMacro // a group of one node, without its conditions
	opChoose
	opNames
)

// A branch is a condition whose form is met.
type branch struct {
	has, any, lacks varSet
	numeric         Variables
	steps           []step
}

// always reports whether the condition holds of every record.
func (b *branch) always() bool {
	return b.has.empty() && b.any.empty() && b.lacks.empty() && len(b.numeric) == 0
}

// program returns the program of a form.
func (s *sheet) program(f Form) *program {
	slot := &s.programs[bits.TrailingZeros8(uint8(f))]
	p := slot.Load()
	if p == nil {
		// Two goroutines may compile the same; either result serves. The
		// error is one for New: a style that exists has none.
		_ = s.compile(f)
		p = slot.Load()
	}
	return p
}

// compile compiles the program of a form. The error says what in the layout
// is no style; it is left out of the program.
func (s *sheet) compile(f Form) error {
	c := compiler{def: &s.Definition, form: f}
	p := &program{steps: c.nodes(Nodes{s.Layout})}
	p.asks = wantedOf(c.asks)
	s.programs[bits.TrailingZeros8(uint8(f))].Store(p)
	return c.err
}
