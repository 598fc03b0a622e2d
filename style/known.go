package style

import (
	"math/bits"
	"sync/atomic"

	"github.com/pubcite/pubcite/model"
)

// A Known is what is found out about a work once, for all that a style makes of it
// in a document: its type, which variables it has, which of its texts are copied, and
// what cites made of others. The zero Known is of no work. It may be shared by
// goroutines.
type Known struct {
	def *Definition // of the style
	pub *model.Publication
	typ Type
	has varSet
	// complete are lists of people who all have a name, and of whom the last stands for
	// no others.
	complete varSet
	texts    atomic.Pointer[keptText]
	// copied are the texts that turned out to be written as they stand, and families
	// the family names that did, by their places in the lists of authors and of editors.
	copied           [2]atomic.Uint64
	authors, editors atomic.Uint64
}

// Know finds out about a work what its references, its cites and its keys need, and
// puts it into k; see [Cite]. It says nothing of other styles, nor of the work once that
// has changed. Of a nil work nothing is known.
func (s Style) Know(k *Known, p *model.Publication) {
	k.def, k.pub = nil, nil
	k.forget()
	if s.sheet == nil || p == nil {
		return
	}
	k.def, k.pub, k.typ = &s.sheet.Definition, p, TypeOf(p)
	k.has, k.complete = s.sheet.asks(k.typ).in(p, s.sheet.Literal), varSet{}
	for _, v := range [...]Variable{Author, Editor} {
		if list := people(p, v); k.has.has(v) && len(list) > 0 && allNamed(list) && !others(&list[len(list)-1]) {
			k.complete.add(v)
		}
	}
}

// forget forgets what was found out as the work was written.
func (k *Known) forget() {
	if k.texts.Load() != nil {
		k.texts.Store(nil)
	}
	for _, m := range [...]*atomic.Uint64{&k.copied[0], &k.copied[1], &k.authors, &k.editors} {
		if m.Load() != 0 {
			m.Store(0)
		}
	}
}

// asks returns what any program of a type asks for.
func (s *sheet) asks(t Type) *wanted {
	slot := &s.wanted[bits.TrailingZeros64(uint64(t))]
	if w := slot.Load(); w != nil {
		return w
	}
	var all varSet
	for _, a := range [...]area{inBibliography, inCitation} {
		all.addAll(s.program(a, t).asks.work())
		for _, k := range s.keys(a, t) {
			if k.program != nil {
				all.addAll(k.program.asks.work())
			}
		}
	}
	w := wantedOf(all)
	slot.Store(&w)
	return &w
}

// of returns what a Known knows of a cite's work in the style at hand; nil where that
// is another.
func (k *Known) of(def *Definition, p *model.Publication) *Known {
	if k == nil || k.def != def || k.pub != p {
		return nil
	}
	return k
}

// typeOf returns the type of the publication at hand.
func (r *renderer) typeOf() Type {
	switch {
	case r.prepared != nil:
		return r.prepared.typ
	case r.found != nil:
		return r.found.typ
	}
	return TypeOf(r.pub)
}

// find finds out which of the variables that a program asks for are there; others may
// be among them.
func (r *renderer) find(w *wanted) varSet {
	var s varSet
	switch {
	case r.prepared != nil:
		s = r.prepared.in(r, w)
	case r.found != nil:
		s = r.found.has
	default:
		s = w.in(r.pub, r.literally)
	}
	if !w.cites.empty() {
		w.addCites(r, &s)
	}
	return s
}
