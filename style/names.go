package style

import "strconv"

// names writes the lists of names of a step, or what takes their place.
func (r *renderer) names(st *step) status {
	if st == r.watched {
		return r.watchedNames(st)
	}
	before, outer := r.mark(), r.attr
	r.literal(st.prefix)
	behind := r.extent()
	r.attr = r.attr.with(st.font)
	s := r.lists(st)
	r.attr = outer
	if s == called {
		// The affixes are those of the names, not of what takes their place.
		r.back(before)
		if r.substitute(st.steps) != 0 {
			if r.notes {
				r.began(st, before, false)
			}
			return called | printed
		}
		if !st.name.countsNone() {
			return called | nothing
		}
		r.literal(st.prefix)
		r.literal("0")
		s |= printed
	}
	if r.extent() == behind {
		return called | nothing
	}
	if r.notes {
		r.began(st, before, true)
	}
	r.worded()
	r.closing(st.suffix, st.font, false)
	return s
}

// lists writes the names of the variables that are there, or their number.
func (r *renderer) lists(st *step) status {
	n := st.node.(*Names)
	if st.name.Form == CountNames {
		return r.count(st, n.Variables)
	}
	s := called
	both := st.variable != 0 && r.editTranslators()
	wrote := false
	for _, v := range n.Variables {
		if !r.present.has(v) {
			continue
		}
		if both {
			v = st.variable
		}
		s = called | printed
		r.spent(v)
		r.collect(v)
		if c := st.name.cut(r); c.shown > 0 {
			if wrote {
				r.literal(st.text)
			}
			wrote = true
			if n.Label == nil {
				st.name.write(r, v, c)
			} else {
				r.labelled(st, v, c)
			}
		}
		if both {
			break
		}
	}
	return s
}

// editTranslators reports whether those who edit are those who translate, and
// are to be named once.
func (r *renderer) editTranslators() bool {
	return r.present.has(Editor) && r.present.has(Translator) && len(r.pub.EditorTranslators) == 0 && samePeople(r.pub)
}

// count writes how many names of the variables that are there would be.
func (r *renderer) count(st *step, list Variables) status {
	s, count := called, 0
	both := st.variable != 0 && r.editTranslators()
	for _, v := range list {
		if !r.present.has(v) {
			continue
		}
		s = called | printed
		r.spent(v)
		r.collect(v)
		count += st.name.cut(r).shown
		if both {
			break
		}
	}
	if count > 0 {
		r.content()
		r.text = strconv.AppendInt(r.text, int64(count), 10)
	}
	return s
}

// labelled writes the list of names on the roll with its label.
func (r *renderer) labelled(st *step, v Variable, c cut) {
	n := st.node.(*Names)
	term, several := termOf(v), len(r.roll.people) > 1
	if v == st.variable {
		term = TermEditorAndTranslator
	}
	if n.LabelFirst {
		r.label(n.Label, term, several)
	}
	st.name.write(r, v, c)
	if !n.LabelFirst {
		r.label(n.Label, term, several)
	}
}

// substitute writes the first substitute that writes anything: of a choice, the
// first of its nodes that does.
func (r *renderer) substitute(steps []step) status {
	for i := range steps {
		st := &steps[i]
		if st.op == opChoose {
			if r.substitute(r.choice(st.node.(*branch))) != 0 {
				return printed
			}
			continue
		}
		m, present := r.mark(), r.present
		r.substituting++
		r.steps(steps[i:i+1], "", false)
		r.substituting--
		if r.since(m) {
			return printed
		}
		r.present = present
	}
	return 0
}

// spent notes that a variable was written. In a substitute, it is not written
// again.
func (r *renderer) spent(v Variable) {
	if r.substituting > 0 {
		r.spend(v)
	}
}

// spend takes a variable from those that are there, and its short form with it.
// Who edits and translates is spent with both; where one of the two is spent, the
// other is left.
func (r *renderer) spend(v Variable) {
	s := setOf(Variables{v})
	if short := shortOf(v); short != 0 {
		s.add(short)
	}
	switch v {
	case EditorTranslator:
		s.add(Editor)
		s.add(Translator)
	case Editor, Translator:
		s.add(EditorTranslator)
	}
	r.present.removeAll(s)
}
