package style

import (
	"cmp"
	"errors"
	"fmt"
	"math/bits"
	"strings"
)

// A style is compiled once for each form: choices by form are made, terms
// looked up, and every step knows the variables it needs, so that a record
// costs what it holds and not what the style provides for.
type program struct{ steps []step }

// A step is a compiled node.
type step struct {
	op op
	// needs holds variables without any of which the step writes nothing; 0
	// where that is not known.
	needs Variable
	// variable, prefix, suffix, delimiter and text are those of the node;
	// text is a term or value in its final form.
	variable                        Variable
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
	has, any, lacks, numeric Variable
	steps                    []step
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
	c := compiler{words: s.lexicon(), form: f}
	s.programs[bits.TrailingZeros8(uint8(f))].Store(&program{c.nodes(Nodes{s.Layout})})
	return c.err
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

// A compiler compiles nodes for one form.
type compiler struct {
	words *lexicon
	form  Form
	depth int // of the lists around the node at hand
	count int // of nodes
	err   error
}

// maxDepth is how deep nodes nest, and maxNodes how many there are, each as
// often as it stands in the layout. Layouts beyond that hold themselves.
const (
	maxDepth = 100
	maxNodes = 10_000
)

var (
	errNoNode   = errors.New("the layout holds nothing where a node should be")
	errTooLarge = errors.New("the layout holds itself, or is too large")
)

// nodes compiles a list. The nodes of a choice that is made already take its
// place.
func (c *compiler) nodes(list Nodes) []step {
	c.depth++
	defer func() { c.depth-- }()
	c.count += len(list)
	if c.depth > maxDepth || c.count > maxNodes {
		c.fail(errTooLarge)
	}
	if c.err != nil {
		return nil
	}
	var out []step
	for _, n := range list {
		if isNil(n) {
			c.fail(errNoNode)
			continue
		}
		if choose, ok := n.(Choose); ok {
			out = append(out, c.choose(choose)...)
		} else {
			out = append(out, n.compile(c))
		}
	}
	return out
}

// The variables that can be written one at a time, and those of them that are
// lists of names.
const (
	personal = Author | Editor | Translator | EditorTranslator
	single   = EditorTranslator<<1 - 1
)

// check notes that a node is no style where its variable is none of those
// allowed, or several.
func (c *compiler) check(v, allowed Variable, node string) {
	if v&allowed == 0 || v&(v-1) != 0 {
		c.fail(fmt.Errorf("%s cannot take the variable %q", node, v))
	}
}

func (c *compiler) fail(err error) { c.err = cmp.Or(c.err, err) }

// isNil reports whether there is no node: none behind a pointer, or something
// that is no element of the vocabulary.
func isNil(n Node) bool {
	switch n := n.(type) {
	case Choose:
		return false
	case *Text:
		return n == nil
	case *Number:
		return n == nil
	case *Date:
		return n == nil
	case *Label:
		return n == nil
	case *Group:
		return n == nil
	case *Names:
		return n == nil
	}
	return true
}

// choose compiles a choice to nothing, to the nodes of its only branch, or to
// one step.
func (c *compiler) choose(list Choose) []step {
	var branches []branch
	for i := range list {
		cond := &list[i]
		if cond.Form != 0 && cond.Form&c.form == 0 {
			continue
		}
		if cond.Numeric != 0 {
			c.check(cond.Numeric, single&^personal, "a numeric condition")
		}
		b := branch{cond.Has, cond.Any, cond.Lacks, cond.Numeric, c.nodes(cond.Then)}
		branches = append(branches, b)
		if b.has|b.any|b.lacks|b.numeric == 0 {
			break
		}
	}
	switch {
	case len(branches) == 0:
		return nil
	case branches[0].has|branches[0].any|branches[0].lacks|branches[0].numeric == 0:
		return branches[0].steps
	}
	st := step{op: opChoose, branches: branches}
	for _, b := range branches {
		needs := needsOf(b.steps)
		if needs == 0 && len(b.steps) > 0 {
			st.needs = 0
			break
		}
		st.needs |= needs
	}
	return []step{st}
}

// needsOf returns the variables without any of which none of the steps writes
// anything, or 0.
func needsOf(steps []step) Variable {
	var v Variable
	for i := range steps {
		if steps[i].needs == 0 {
			return 0
		}
		v |= steps[i].needs
	}
	return v
}

// compile makes Choose a Node. Lists of nodes resolve choices themselves, so
// that their nodes become part of the list.
func (c Choose) compile(comp *compiler) step {
	return step{op: opMacro, steps: comp.choose(c)}
}

func (t *Text) compile(c *compiler) step {
	switch {
	case t.Variable != 0:
		c.check(t.Variable, single&^personal, "text")
		if t.Variable&(Page|DOI) != 0 && (t.Italic || t.Quotes || t.StripPeriods || t.TextCase != KeepCase) {
			c.fail(fmt.Errorf("the variable %q takes no formatting", t.Variable))
		}
	case t.Macro == nil && t.Term == 0 && t.Value == "":
		c.fail(errors.New("a text has neither variable nor macro, term or value"))
	case t.Term != noTerm && !t.Term.exists() || t.Form >= numForms:
		c.fail(errors.New("a text has a term that there is not"))
		return step{op: opMacro}
	}
	st := step{op: opText, variable: t.Variable, needs: t.Variable, node: t, prefix: t.Prefix, suffix: t.Suffix}
	switch {
	case t.Variable != 0:
	case t.Macro != nil:
		st.op, st.steps = opMacro, c.nodes(Nodes{t.Macro})
		st.needs = needsOf(st.steps)
	case t.Term != 0:
		st.op, st.text = opFixed, cased(c.words.term(t.Term, t.Form, t.Plural), t.TextCase)
	default:
		st.op, st.text = opFixed, cased(t.Value, t.TextCase)
	}
	if t.StripPeriods {
		st.text = strings.ReplaceAll(st.text, ".", "")
	}
	return st
}

func (n *Number) compile(c *compiler) step {
	c.check(n.Variable, single&^personal, "number")
	return step{op: opNumber, variable: n.Variable, needs: n.Variable, node: n, prefix: n.Prefix, suffix: n.Suffix}
}

func (d *Date) compile(c *compiler) step {
	c.check(d.Variable, Issued, "date")
	return step{op: opDate, variable: d.Variable, needs: d.Variable, prefix: d.Prefix, suffix: d.Suffix}
}

func (l *Label) compile(c *compiler) step {
	c.check(l.Variable, single, "label")
	if termOf(l.Variable) == noTerm || l.Form >= numForms {
		c.fail(fmt.Errorf("there is no term to label %q", l.Variable))
		return step{op: opMacro}
	}
	return step{op: opLabel, variable: l.Variable, needs: l.Variable, node: l}
}

func (g *Group) compile(c *compiler) step {
	st := step{op: opGroup, prefix: g.Prefix, suffix: g.Suffix, delimiter: g.Delimiter, steps: c.nodes(g.Of)}
	// Terms alone do not keep a group that has variables.
	for i := range st.steps {
		switch k := &st.steps[i]; {
		case k.needs != 0:
			st.needs |= k.needs
		case k.op != opFixed:
			st.needs = 0
			return st
		}
	}
	return st
}

func (n *Names) compile(c *compiler) step {
	if len(n.Variables) == 0 {
		c.fail(errors.New("names have no variable"))
	}
	for _, v := range n.Variables {
		c.check(v, personal, "names")
	}
	if n.Name != nil && (n.Name.EtAlMin < 0 || n.Name.EtAlUseFirst < 0) {
		c.fail(errors.New("names have a negative limit"))
	}
	if n.Label != nil && n.Label.Form >= numForms {
		c.fail(errors.New("a label has a form that there is not"))
		return step{op: opMacro}
	}
	st := step{op: opNames, node: n, name: n.Name.withDefaults(), prefix: n.Prefix, suffix: n.Suffix, delimiter: n.Delimiter}
	for _, v := range n.Variables {
		st.needs |= v
	}
	if st.needs&(Editor|Translator) == Editor|Translator && c.words.term(TermEditorAndTranslator, LongForm, false) != "" {
		st.variable = EditorTranslator
	}
	for _, sub := range n.Substitute {
		steps := c.nodes(Nodes{n.inherited(sub)})
		if needs := needsOf(steps); needs == 0 && len(steps) > 0 {
			st.needs = 0
		} else if st.needs != 0 {
			st.needs |= needs
		}
		st.steps = append(st.steps, step{op: opMacro, steps: steps})
	}
	return st
}

// inherited returns a substitute. Names in short form, without a Name, are
// written as those that they take the place of.
func (n *Names) inherited(sub Node) Node {
	short, ok := sub.(*Names)
	if !ok || short == nil || short.Name != nil {
		return sub
	}
	full := *short
	full.Name = n.Name
	if full.Label == nil {
		full.Label, full.LabelFirst = n.Label, n.LabelFirst
	}
	return &full
}

// withDefaults returns a name with its separators set.
func (n *Name) withDefaults() *Name {
	var full Name
	if n != nil {
		full = *n
	}
	full.Delimiter = cmp.Or(full.Delimiter, ", ")
	full.SortSeparator = cmp.Or(full.SortSeparator, ", ")
	full.SuffixSeparator = cmp.Or(full.SuffixSeparator, ", ")
	return &full
}

// cased returns a term or value in the case that is asked for.
func cased(s string, c TextCase) string {
	if c == KeepCase || s == "" {
		return s
	}
	return string(appendTermCase(nil, s, c))
}
