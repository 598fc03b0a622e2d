package csl

import "github.com/pubcite/pubcite/style"

// A converter makes nodes of the elements of one area. The checker has seen to
// it that all attributes hold what CSL allows.
type converter struct {
	tree *tree
	area *area
	// macros are those that are converted. In the other area they inherit other
	// options of names, and are other nodes.
	macros map[string]*style.Group
	// substitutes says that the elements at hand are those of a substitute.
	substitutes bool
}

func newConverter(t *tree, a *area) *converter {
	return &converter{tree: t, area: a, macros: map[string]*style.Group{}}
}

// macro returns the node of a macro, the same for all calls: written out at
// each of them, a large style is of a million nodes.
func (c *converter) macro(name string) *style.Group {
	g := c.macros[name]
	if g == nil {
		g = new(style.Group)
		c.macros[name] = g
		outer := c.substitutes
		c.substitutes = false
		g.Of = c.nodes(c.tree.macros[name])
		c.substitutes = outer
	}
	return g
}

// nodes converts the children of an element.
func (c *converter) nodes(parent *element) style.Nodes {
	var list style.Nodes
	for e := range parent.children() {
		if n := c.node(e); n != nil {
			list = append(list, n)
		}
	}
	return list
}

// node converts an element that writes something; nil where it can write
// nothing.
func (c *converter) node(e *element) style.Node {
	switch e.kind {
	case kindText:
		return c.text(e)
	case kindNumber:
		return c.number(e)
	case kindDate:
		return c.date(e)
	case kindNames:
		return c.names(e)
	case kindLabel:
		l := c.label(e)
		l.Variable, _ = style.VariableOf(e.value("variable"))
		return l
	case kindGroup:
		return &style.Group{
			Delimiter: e.value("delimiter"),
			Of:        c.nodes(e),
			Font:      font(e),
			Display:   displays[e.value("display")],
			Prefix:    e.value("prefix"),
			Suffix:    e.value("suffix"),
		}
	case kindChoose:
		return c.choose(e)
	}
	return nil
}

func (c *converter) text(e *element) style.Node {
	t := &style.Text{
		Form:         termForms[e.value("form")],
		Plural:       isTrue(e.value("plural")),
		TextCase:     textCases[e.value("text-case")],
		Font:         font(e),
		StripPeriods: isTrue(e.value("strip-periods")),
		Quotes:       isTrue(e.value("quotes")),
		Display:      displays[e.value("display")],
		Prefix:       e.value("prefix"),
		Suffix:       e.value("suffix"),
	}
	switch {
	case e.has("variable"):
		t.Variable, _ = style.VariableOf(e.value("variable"))
	case e.has("macro"):
		t.Macro = c.macro(e.value("macro"))
	case e.has("term"):
		t.Term = termOf(e.value("term"))
	case e.value("value") == "":
		return nil
	default:
		t.Value = e.value("value")
	}
	return t
}

func (c *converter) number(e *element) style.Node {
	n := &style.Number{
		Form:     numberForms[e.value("form")],
		TextCase: textCases[e.value("text-case")],
		Font:     font(e),
		Display:  displays[e.value("display")],
		Prefix:   e.value("prefix"),
		Suffix:   e.value("suffix"),
	}
	n.Variable, _ = style.VariableOf(e.value("variable"))
	return n
}

// label converts a label, of a variable or of names.
func (c *converter) label(e *element) *style.Label {
	return &style.Label{
		Form:         termForms[e.value("form")],
		Plural:       pluralRules[e.value("plural")],
		TextCase:     textCases[e.value("text-case")],
		StripPeriods: isTrue(e.value("strip-periods")),
		Font:         font(e),
		Prefix:       e.value("prefix"),
		Suffix:       e.value("suffix"),
	}
}

func (c *converter) choose(e *element) style.Node {
	var list style.Choose
	for branch := range e.children() {
		cond := style.If{Then: c.nodes(branch)}
		if branch.kind != kindElse {
			condition(&cond, branch)
		}
		list = append(list, cond)
	}
	return list
}

// condition sets the tests of cs:if or cs:else-if.
func condition(cond *style.If, e *element) {
	cond.Match = matches[e.value("match")]
	cond.Has = variablesOf(e, "variable")
	cond.Numeric = variablesOf(e, "is-numeric")
	cond.Uncertain = variablesOf(e, "is-uncertain-date")
	cond.Disambiguate = e.has("disambiguate")
	for _, w := range e.words("type") {
		cond.Type |= typeOf(w)
	}
	for _, w := range e.words("position") {
		cond.Position |= positions[w]
	}
	for _, w := range e.words("locator") {
		cond.Locator = append(cond.Locator, termOf(w))
	}
}

func variablesOf(e *element, attribute string) style.Variables {
	var list style.Variables
	for _, w := range e.words(attribute) {
		v, _ := style.VariableOf(w)
		list = append(list, v)
	}
	return list
}
