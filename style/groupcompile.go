package style

func (g *Group) compile(c *compiler) step {
	c.looks(g.Font, KeepCase, g.Display, g.Delimiter, g.Prefix, g.Suffix)
	st := step{op: opGroup, font: g.Font, display: g.Display, prefix: g.Prefix, suffix: g.Suffix, text: g.Delimiter, steps: c.nodes(c.of(g), "Of")}
	if len(st.steps) == 1 && st.steps[0].alone() && g.Font == 0 && g.Display == Inline && g.Prefix+g.Suffix == "" {
		return st.only()
	}
	st.needs = groupNeeds(st.steps)
	if g.Delimiter == "" {
		joinSuffixes(st.steps)
	}
	if g.Font != 0 {
		st.frame(g.Font, nil)
	}
	return st
}

// joinSuffixes finds the year suffixes that follow a date and join it.
func joinSuffixes(steps []step) {
	for i := 1; i < len(steps); i++ {
		if st := &steps[i]; st.op == opYearSuffix && st.prefix == "" && steps[i-1].op == opDate {
			st.traits |= behindDate
		}
	}
}

// groupNeeds returns the variables without any of which a group writes nothing,
// or none: terms alone do not keep a group that has variables.
func groupNeeds(steps []step) varSet {
	var s varSet
	for i := range steps {
		switch k := &steps[i]; {
		case !k.needs.empty():
			s.addAll(k.needs)
		case k.op != opFixed:
			return varSet{}
		}
	}
	return s
}

// only returns the only step of a group or a macro, to take its place.
func (st *step) only() step {
	inner := st.steps[0]
	inner.traits |= isNested
	return inner
}

// frame sets off what a group writes between its affixes.
func (st *step) frame(font Effect, macro Node) {
	st.steps = []step{{op: opFramed, needs: st.needs, font: font, node: macro, text: st.text, steps: st.steps}}
	st.text = ""
}

// frameFont returns the font that sets off what a group writes.
func (st *step) frameFont() Effect {
	if st.steps[0].op != opFramed {
		return 0
	}
	return st.steps[0].font
}
