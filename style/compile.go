package style

import (
	"cmp"
	"errors"
	"fmt"
	"strings"
)

// A compiler compiles nodes for one type.
type compiler struct {
	words *lexicon
	typ   Type
	// alike are the types that no condition so far tells from typ.
	alike Type
	asks  varSet // the variables that are asked for so far
	depth int    // of the lists around the node at hand
	count int    // of nodes
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

// ofType makes the choice of a condition by type.
func (c *compiler) ofType(t Type) bool {
	switch {
	case t == 0:
		return true
	case t&^allTypes != 0:
		c.fail(fmt.Errorf("a condition asks for the type %q", t))
		return false
	case t&c.typ == 0:
		c.alike &^= t
		return false
	}
	c.alike &= t
	return true
}

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

// check notes that a node asks for a variable, and that it is no style where
// that is none that it can take.
func (c *compiler) check(v Variable, allowed bool, node string) {
	if !allowed {
		c.fail(fmt.Errorf("%s cannot take the variable %q", node, v))
		return
	}
	c.asks.add(v)
}

// set compiles a list of variables that a condition asks for.
func (c *compiler) set(list Variables) varSet {
	for _, v := range list {
		c.check(v, v != 0 && v < numVariables, "a condition")
	}
	return setOf(list)
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
		if !c.ofType(cond.Type) {
			continue
		}
		for _, v := range cond.Numeric {
			c.check(v, v.isText() || v.isNumber(), "a numeric condition")
		}
		b := branch{c.set(cond.Has), c.set(cond.Any), c.set(cond.Lacks), cond.Numeric, c.nodes(cond.Then)}
		branches = append(branches, b)
		if b.always() {
			break
		}
	}
	switch {
	case len(branches) == 0:
		return nil
	case branches[0].always():
		return branches[0].steps
	}
	st := step{op: opChoose, branches: branches}
	for _, b := range branches {
		needs := needsOf(b.steps)
		if needs.empty() && len(b.steps) > 0 {
			st.needs = varSet{}
			break
		}
		st.needs.addAll(needs)
	}
	return []step{st}
}

// needsOf returns the variables without any of which none of the steps writes
// anything, or none.
func needsOf(steps []step) varSet {
	var s varSet
	for i := range steps {
		if steps[i].needs.empty() {
			return varSet{}
		}
		s.addAll(steps[i].needs)
	}
	return s
}

// compile makes Choose a Node. Lists of nodes resolve choices themselves, so
// that their nodes become part of the list.
func (c Choose) compile(comp *compiler) step {
	return step{op: opMacro, steps: comp.choose(c)}
}

func (t *Text) compile(c *compiler) step {
	switch {
	case t.Variable != 0:
		c.check(t.Variable, t.Variable.isText() || t.Variable.isNumber(), "text")
		if (t.Variable == Page || t.Variable == DOI) && (t.Italic || t.Quotes || t.StripPeriods || t.TextCase != KeepCase) {
			c.fail(fmt.Errorf("the variable %q takes no formatting", t.Variable))
		}
	case t.Macro == nil && t.Term == 0 && t.Value == "":
		c.fail(errors.New("a text has neither variable nor macro, term or value"))
	case t.Term != noTerm && !t.Term.exists() || t.Form >= numForms:
		c.fail(errors.New("a text has a term that there is not"))
		return step{op: opMacro}
	}
	st := step{op: opText, variable: t.Variable, node: t, prefix: t.Prefix, suffix: t.Suffix}
	switch {
	case t.Variable != 0:
		st.needs.add(t.Variable)
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
	c.check(n.Variable, n.Variable.isText() || n.Variable.isNumber(), "number")
	return step{op: opNumber, variable: n.Variable, needs: setOf(Variables{n.Variable}), node: n, prefix: n.Prefix, suffix: n.Suffix}
}

func (d *Date) compile(c *compiler) step {
	c.check(d.Variable, d.Variable.isDate(), "date")
	return step{op: opDate, variable: d.Variable, needs: setOf(Variables{d.Variable}), prefix: d.Prefix, suffix: d.Suffix}
}

func (l *Label) compile(c *compiler) step {
	c.check(l.Variable, l.Variable != 0 && l.Variable < numVariables, "label")
	if termOf(l.Variable) == noTerm || l.Form >= numForms {
		c.fail(fmt.Errorf("there is no term to label %q", l.Variable))
		return step{op: opMacro}
	}
	return step{op: opLabel, variable: l.Variable, needs: setOf(Variables{l.Variable}), node: l}
}

func (g *Group) compile(c *compiler) step {
	st := step{op: opGroup, prefix: g.Prefix, suffix: g.Suffix, delimiter: g.Delimiter, steps: c.nodes(g.Of)}
	// Terms alone do not keep a group that has variables.
	for i := range st.steps {
		switch k := &st.steps[i]; {
		case !k.needs.empty():
			st.needs.addAll(k.needs)
		case k.op != opFixed:
			st.needs = varSet{}
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
		c.check(v, v.isNames(), "names")
	}
	if n.Name != nil && (n.Name.EtAlMin < 0 || n.Name.EtAlUseFirst < 0) {
		c.fail(errors.New("names have a negative limit"))
	}
	if n.Label != nil && n.Label.Form >= numForms {
		c.fail(errors.New("a label has a form that there is not"))
		return step{op: opMacro}
	}
	st := step{op: opNames, node: n, name: n.Name.withDefaults(), prefix: n.Prefix, suffix: n.Suffix, delimiter: n.Delimiter}
	st.needs = setOf(n.Variables)
	if st.needs.has(Editor) && st.needs.has(Translator) && c.words.term(TermEditorAndTranslator, LongForm, false) != "" {
		st.variable = EditorTranslator
		c.asks.add(EditorTranslator)
	}
	for _, sub := range n.Substitute {
		steps := c.nodes(Nodes{n.inherited(sub)})
		if needs := needsOf(steps); needs.empty() && len(steps) > 0 {
			st.needs = varSet{}
		} else if !st.needs.empty() {
			st.needs.addAll(needs)
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
