package style

import "strconv"

// names writes the lists of names of a step, or what takes their place.
func (r *renderer) names(st *step) status {
	before, outer := r.mark(), r.attr
	r.literal(st.prefix)
	behind := r.mark()
	r.attr = r.attr.with(st.font)
	s := r.lists(st)
	r.attr = outer
	if s == called {
		s |= r.substitute(st.steps)
	}
	if !r.since(behind) {
		r.back(before)
		return called
	}
	r.literal(st.suffix)
	return s
}

// lists writes the names of the variables that are there, or their number.
func (r *renderer) lists(st *step) status {
	n := st.node.(*Names)
	s := called
	count, wrote := 0, false
	// Whoever edits and translates is named once.
	both := st.variable != 0 && r.present.has(Editor) && r.present.has(Translator) &&
		samePeople(r.pub) && len(r.pub.EditorTranslators) == 0
	named := false
	for _, v := range n.Variables {
		if !r.present.has(v) {
			continue
		}
		label := termOf(v)
		if both && (v == Editor || v == Translator) {
			if named {
				continue
			}
			v, label, named = st.variable, TermEditorAndTranslator, true
		}
		s |= printed
		r.spent(v)
		r.collect(v)
		cut := st.name.cut(r)
		switch {
		case st.name.Form == CountNames:
			count += cut.shown
			continue
		case cut.shown == 0:
			continue
		case wrote:
			r.literal(st.delimiter)
		}
		wrote = true
		r.list(st, v, label, cut)
	}
	if count > 0 {
		r.content()
		r.text = strconv.AppendInt(r.text, int64(count), 10)
	}
	return s
}

// list writes the names of one variable, which the roll holds, with their
// label, a term.
func (r *renderer) list(st *step, v Variable, label Term, cut cut) {
	n := st.node.(*Names)
	if n.Label == nil {
		st.name.write(r, v, cut)
		return
	}
	several := len(r.roll.people) > 1
	if n.LabelFirst {
		r.label(n.Label, label, several)
	}
	st.name.write(r, v, cut)
	if !n.LabelFirst {
		r.label(n.Label, label, several)
	}
}

// substitute writes the first substitute that writes anything: of a choice, the
// first of its nodes that does.
func (r *renderer) substitute(steps []step) status {
	for i := range steps {
		st := &steps[i]
		if st.op == opChoose {
			if r.substitute(r.choice(st.branches)) != 0 {
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

// spend takes a variable from those that are there. Who edits and translates is
// spent with both; where one of the two is spent, the other is left.
func (r *renderer) spend(v Variable) {
	s := setOf(Variables{v})
	switch v {
	case EditorTranslator:
		s.add(Editor)
		s.add(Translator)
	case Editor, Translator:
		s.add(EditorTranslator)
	}
	r.present.removeAll(s)
}
