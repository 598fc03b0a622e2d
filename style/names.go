package style

import (
	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
)

// names writes the lists of names of a step, or what takes their place.
func (r *renderer) names(st *step) status {
	n := st.node.(*Names)
	wrote := false
	// Whoever edits and translates is named once.
	both := st.variable != 0 && r.present.has(st.variable) && len(r.pub.EditorTranslators) == 0
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
			v, named = st.variable, true
			label = TermEditorAndTranslator
		}
		r.used.add(v)
		if wrote {
			r.literal(st.delimiter)
		} else {
			r.literal(st.prefix)
		}
		wrote = true
		r.list(st, n, v, label)
	}
	if wrote {
		r.literal(st.suffix)
		return called | printed
	}
	return r.substitute(st.steps) | called
}

// list writes the names of one variable with their label, a term.
func (r *renderer) list(st *step, n *Names, v Variable, label Term) {
	people := r.collect(v)
	count := len(people)
	if n.Label != nil && n.LabelFirst {
		r.label(n.Label, label, count > 1)
	}
	outer := r.attr
	st.name.write(r, people, v)
	r.attr = outer
	if n.Label != nil && !n.LabelFirst {
		r.label(n.Label, label, count > 1)
	}
}

// substitute writes the first substitute that writes anything. Its variables
// are spent.
func (r *renderer) substitute(steps []step) status {
	outer := r.used
	for i := range steps {
		m := r.mark()
		r.used = varSet{}
		if s := r.step(&steps[i]); r.since(m) {
			r.spend(r.used)
			r.used.addAll(outer)
			return s
		}
	}
	r.used = outer
	return 0
}

// spend takes variables from those that are there. Who edits and translates is
// spent with both; where one of the two is spent, the other is left.
func (r *renderer) spend(s varSet) {
	if s.has(EditorTranslator) {
		s.add(Editor)
		s.add(Translator)
	} else if s.has(Editor) || s.has(Translator) {
		s.add(EditorTranslator)
	}
	r.present.removeAll(s)
}

// collect returns the people behind a variable, those without a name left
// out.
func (r *renderer) collect(v Variable) []*model.Person {
	clear(r.people) // so that nothing is kept alive behind a shorter list
	r.people = r.people[:0]
	list := people(r.pub, v)
	for i := range list {
		if named(&list[i]) {
			r.people = append(r.people, &list[i])
		}
	}
	r.persons = -1
	if v == Editor && len(r.pub.CorporateEditors) > 0 {
		r.persons = len(r.people)
		r.corporate = r.corporate[:0]
		for _, name := range r.pub.CorporateEditors {
			if !text.Nameless(name) {
				r.corporate = append(r.corporate, model.Person{Literal: name})
			}
		}
		for i := range r.corporate {
			r.people = append(r.people, &r.corporate[i])
		}
	}
	return r.people
}

// named reports whether a person has a name. Most have a family name that begins
// with a letter.
func named(p *model.Person) bool { return text.BeginsLatin(p.Family) || anyPart(p) }

func anyPart(p *model.Person) bool {
	return !text.Nameless(p.Family) || !text.Nameless(p.Given) || !text.Nameless(p.Literal)
}

// samePeople reports whether a publication's editors are its translators, in
// the same order.
func samePeople(p *model.Publication) bool {
	if len(p.Editors) != len(p.Translators) || anyName(p.CorporateEditors) {
		return false
	}
	for i := range p.Editors {
		e, t := p.Editors[i], p.Translators[i]
		e.ORCID, e.Guessed = t.ORCID, t.Guessed // which no reference shows
		if e != t {
			return false
		}
	}
	return true
}

func anyNamed(list []model.Person) bool {
	for i := range list {
		if named(&list[i]) {
			return true
		}
	}
	return false
}

func anyName(list []string) bool {
	for _, s := range list {
		if !text.Nameless(s) {
			return true
		}
	}
	return false
}

// write writes a list of names.
func (n *Name) write(r *renderer, people []*model.Person, v Variable) {
	total := len(people)
	etAl := total > 1 && others(people[total-1])
	if etAl {
		total--
	}
	shown := total
	if n.EtAlMin > 0 && len(people) >= n.EtAlMin {
		shown = min(total, n.EtAlUseFirst)
	}
	for i, p := range people[:shown] {
		if i > 0 {
			n.between(r, i, i == total-1 && !etAl)
		}
		n.one(r, p, i, v)
	}
	switch {
	case shown < total && n.EtAlUseLast:
		r.literal(n.Delimiter)
		r.literal("… ")
		n.one(r, people[total-1], total-1, v)
	case (shown < total || etAl) && r.words.term(TermEtAl, LongForm, false) != "":
		if n.precedes(n.DelimiterPrecedesEtAl, shown) {
			r.literal(n.Delimiter)
		} else {
			r.literal(" ")
		}
		n.EtAl.write(r)
	}
}

// between writes what stands before the i-th name.
func (n *Name) between(r *renderer, i int, last bool) {
	if !last || n.And == NoAnd {
		r.literal(n.Delimiter)
		return
	}
	precedes := n.DelimiterPrecedesLast
	if i == r.persons {
		// Behind a single person an organisation takes no comma.
		precedes = Contextual
	}
	if n.precedes(precedes, i) {
		r.literal(n.Delimiter)
	} else {
		r.literal(" ")
	}
	if n.And == AndSymbol {
		r.literal(r.words.term(TermAnd, SymbolForm, false))
	} else {
		r.literal(r.words.term(TermAnd, LongForm, false))
	}
	r.literal(" ")
}

// precedes reports whether the delimiter stands after count names.
func (n *Name) precedes(d DelimiterPrecedes, count int) bool {
	switch d {
	case Always:
		return true
	case Never:
		return false
	case AfterInvertedName:
		return n.inverted(count - 1)
	}
	return count > 1
}

func (n *Name) inverted(i int) bool {
	return n.Inverted == InvertAll || n.Inverted == InvertFirst && i == 0
}

func (e *EtAl) write(r *renderer) {
	outer := r.attr
	if e.Italic {
		r.attr = r.attr.italic()
	}
	r.literal(r.words.term(TermEtAl, LongForm, false))
	r.attr = outer
}
