package style

import "math/bits"

// A style is compiled once for each type: choices by type are made, terms
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

// A branch is a condition whose type is met.
type branch struct {
	has, any, lacks varSet
	numeric         Variables
	steps           []step
}

// always reports whether the condition holds of every record.
func (b *branch) always() bool {
	return b.has.empty() && b.any.empty() && b.lacks.empty() && len(b.numeric) == 0
}

// program returns the program of a type.
func (s *sheet) program(t Type) *program {
	slot := &s.programs[bits.TrailingZeros64(uint64(t))]
	p := slot.Load()
	if p == nil {
		// Two goroutines may compile the same; either result serves. The
		// error is one for New: a style that exists has none.
		_ = s.compile(t)
		p = slot.Load()
	}
	return p
}

// compile compiles the program of a type, and of those that the style does not
// tell from it. The error says what in the layout is no style; it is left out
// of the program.
func (s *sheet) compile(t Type) error {
	c := compiler{words: s.lexicon(), typ: t, alike: allTypes}
	p := &program{steps: c.nodes(Nodes{s.Layout})}
	p.asks = wantedOf(c.asks)
	for i := range numTypes {
		if c.alike>>i&1 != 0 {
			s.programs[i].Store(p)
		}
	}
	return c.err
}

// compileAll compiles the programs of all types.
func (s *sheet) compileAll() error {
	for i := range numTypes {
		if s.programs[i].Load() == nil {
			if err := s.compile(1 << i); err != nil {
				return err
			}
		}
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
