package style

import "errors"

func (n *Names) compile(c *compiler) step {
	if len(n.Variables) == 0 {
		c.fail(errors.New("names have no variable"))
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
	st := step{op: opNames, font: n.Font, display: n.Display, node: n, name: c.name(n.Name), prefix: n.Prefix, suffix: n.Suffix, delimiter: n.Delimiter}
	st.needs = setOf(n.Variables)
	// Whoever edits and translates is named once where the label has a word for
	// that.
	if st.needs.has(Editor) && st.needs.has(Translator) && c.words.term(TermEditorAndTranslator, form, false) != "" {
		st.variable = EditorTranslator
		c.asks.add(EditorTranslator)
	}
	for i, sub := range n.Substitute {
		steps := c.within(place{"Substitute", i}, func() []step { return c.nodes(Nodes{n.inherited(sub)}, "") })
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
