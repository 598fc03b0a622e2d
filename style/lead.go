package style

import (
	"bytes"

	"github.com/pubcite/pubcite/model"
)

// leading is what a renderer knows of the names that a cite or an entry begins
// with.
type leading struct {
	// watched is the step that writes them where it does so in a way of its own:
	// not at all where hides is set, else with what repeats says. It is passed
	// but once.
	watched *step
	hides   bool
	repeats repetition
	// repeating is what the list of names at hand repeats, and substituted how
	// many of its first names give way to a substitute.
	repeating   repetition
	substituted int
	// lead is of what is being written; before, of what was written before it in
	// the same place, if that is known.
	lead, before lead
	// notes says that what a cite or an entry begins with is noted, as its beginning or,
	// where seeks is set, as the lead.
	notes, seeks bool
}

// A lead is the names that a cite or an entry begins with, as they are written
// there: those of the first names that write anything, or of what is
// substituted for them.
type lead struct {
	step *step  // that writes them; nil where there are none
	text []byte // all of it
	// names are the single names within it, one behind the other, that end at
	// ends; they are none where something else took the place of names.
	names []byte
	ends  []int
	// of is the list of the names, and family the family name of its first person.
	of     Variable
	family []byte
	// people are all whom the list has, also those whom et al. stands for, where the
	// rule of repeated authors asks for them.
	people []byte
}

// takeLead finds out what the publication at hand begins with, and writes
// nothing.
func (r *renderer) takeLead(p *program) {
	r.lead.step, r.lead.text, r.lead.names, r.lead.ends = nil, r.lead.text[:0], r.lead.names[:0], r.lead.ends[:0]
	m, outer, opening := r.mark(), r.attr, r.opening
	r.has = r.find(&p.asks)
	r.present, r.opening = r.has, -1
	if st := r.first(p.steps, false); st != nil {
		r.lead.take(r, st, m)
	}
	r.back(m)
	r.attr, r.opening = outer, opening
}

// take takes up what a step wrote since m.
func (l *lead) take(r *renderer, st *step, m mark) {
	l.step, l.text = st, append(l.text[:0], r.text[m.text:]...)
	l.single(r, m)
	l.family, l.people = l.family[:0], l.people[:0]
	if l.of == 0 {
		return
	}
	list := people(r.pub, l.of)
	if len(list) > 0 {
		l.family = append(append(l.family, list[0].Family...), list[0].Literal...)
	}
	if b := r.def.Bibliography; b != nil && b.SubsequentAuthorRule == CompletePeople {
		for i := range list {
			p := &list[i]
			for _, s := range [...]string{p.Literal, p.Family, p.Given, p.Particle, p.DroppingParticle, p.Suffix} {
				l.people = append(append(l.people, s...), 0)
			}
		}
	}
}

// maybe reports whether a publication is likely to begin with the same names.
func (l *lead) maybe(p *model.Publication) bool {
	if l == nil || l.step == nil || l.of == 0 || p == nil {
		return false
	}
	list := people(p, l.of)
	return len(list) > 0 && len(l.family) == len(list[0].Family)+len(list[0].Literal) && bytes.HasPrefix(l.family, []byte(list[0].Family))
}

// single takes the single names from what was written since m.
func (l *lead) single(r *renderer, m mark) {
	l.names, l.ends, l.of = l.names[:0], l.ends[:0], 0
	of, person := Variable(0), 0
	for i := r.runAt(m.text); i < len(r.runs); i++ {
		start, end := max(r.runs[i].start, m.text), len(r.text)
		if i+1 < len(r.runs) {
			end = r.runs[i+1].start
		}
		a := r.runs[i].attr
		switch v := a.variable(); {
		case start >= end || !v.isNames() || of != 0 && v != of:
			continue // of the first list alone
		case of == 0 || a.person() != person:
			l.ends = append(l.ends, len(l.names))
			of, person = v, a.person()
			l.of = v
		}
		l.names = append(l.names, r.text[start:end]...)
		l.ends[len(l.ends)-1] = len(l.names)
	}
}

// runAt returns the index of the run that a place in the text is in.
func (w *writer) runAt(at int) int {
	i := len(w.runs)
	for i > 0 && w.runs[i-1].start > at {
		i--
	}
	return max(i-1, 0)
}

// first writes the first names among steps that write anything, and returns the
// step; nil where none does. With numbers, the number of a reference before them
// is written instead.
func (r *renderer) first(steps []step, numbers bool) *step {
	for i := range steps {
		st := &steps[i]
		if !st.needs.meets(&r.present) {
			continue
		}
		inner := st.steps
		switch st.op {
		case opNames:
			m := r.mark()
			if r.names(st)&nothing == 0 && r.since(m) {
				return st
			}
			r.back(m)
			continue
		case opCiteText, opNumber, opNumberText:
			if numbers && st.variable == CitationNumber {
				r.numbered(st)
				return st
			}
		case opChoose:
			inner = r.choice(st.node.(*branch))
		}
		outer, from := r.attr, len(r.text)
		if st.op == opFramed {
			r.attr = r.attr.with(st.font)
		}
		found := r.first(inner, numbers)
		if t, ok := st.node.(*Text); ok && found != nil && st.op == opFramed {
			r.recase(from, r.textCase(t), t.StripPeriods)
		}
		r.attr = outer
		if found != nil {
			return found
		}
	}
	return nil
}

// watch makes the names that a lead found be hidden, or be written with what
// repeats others.
func (r *renderer) watch(st *step, hides bool, repeats repetition) {
	r.watched, r.hides, r.repeats = st, hides, repeats
}

// watchedNames writes the names that are watched.
func (r *renderer) watchedNames(st *step) status {
	r.watched = nil
	m := r.mark()
	switch {
	case r.hides:
		s := r.names(st)
		r.back(m)
		return s
	case r.repeats.text:
		return r.repeatedText(st)
	}
	r.repeating = r.repeats
	s := r.names(st)
	r.repeating = repetition{}
	return s
}
