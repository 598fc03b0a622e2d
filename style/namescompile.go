package style

import (
	"cmp"
	"errors"
)

func (n *Names) compile(c *compiler) step {
	if c.replaced != nil && n.Name == nil {
		n = n.inheriting(c.replaced)
	}
	if len(n.Variables)+len(n.Substitute) == 0 {
		c.fail(errors.New("names have no variable and no substitute"))
	}
	for _, v := range n.Variables {
		c.check(v, v.isNames(), "names")
	}
	form := LongForm
	if l := n.Label; l != nil {
		c.looks(l.Font, l.TextCase, Inline, l.Prefix, l.Suffix)
		if l.Form >= numForms || l.Plural >= numPluralRules {
			c.fail(errors.New("a label has a form or a plural that there is not"))
			return step{op: opMacro}
		}
		form = l.Form
	}
	c.looks(n.Font, KeepCase, n.Display, n.Delimiter, n.Prefix, n.Suffix)
	st := step{op: opNames, font: n.Font, display: n.Display, node: n, name: c.name(n.Name), prefix: n.Prefix, suffix: n.Suffix, text: n.Delimiter}
	st.needs = setOf(n.Variables)
	// Whoever edits and translates is named once where no one else is asked for,
	// and the label has a word for it.
	if len(n.Variables) == 2 && st.needs.has(Editor) && st.needs.has(Translator) && c.words.term(TermEditorAndTranslator, form, false) != "" {
		st.variable = EditorTranslator
	}
	if c.unsubstituted {
		return st
	}
	outer := c.replaced
	c.replaced = n
	for i, sub := range n.Substitute {
		steps := c.within(place{"Substitute", i}, func() []step { return c.nodes(Nodes{sub}, "") })
		if needs := needsOf(steps); needs.empty() && len(steps) > 0 {
			st.needs = varSet{}
		} else if !st.needs.empty() {
			st.needs.addAll(needs)
		}
		st.steps = append(st.steps, steps...)
	}
	c.replaced = outer
	return st
}

// inheriting returns names in short form, without a Name, as they are written in
// the place of others.
func (n *Names) inheriting(from *Names) *Names {
	full := *n
	full.Name = from.Name
	if full.Label == nil {
		full.Label, full.LabelFirst = from.Label, from.LabelFirst
	}
	full.Font = cmp.Or(full.Font, from.Font)
	full.Prefix = cmp.Or(from.Prefix, full.Prefix)
	full.Suffix = cmp.Or(from.Suffix, full.Suffix)
	return &full
}
