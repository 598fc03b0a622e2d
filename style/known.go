package style

import (
	"math/bits"

	"github.com/pubcite/pubcite/model"
)

// A Known is what is found out about a work once, for all that a style makes of it
// in a document: its type, and which variables it has. The zero Known is of no work.
// It may be shared by goroutines.
type Known struct {
	def *Definition // of the style
	pub *model.Publication
	typ Type
	has varSet
}

// Know finds out about a work what its references, its cites and its keys need; see
// [Cite]. It says nothing of other styles, nor of the work once that has changed.
func (s Style) Know(p *model.Publication) Known {
	if s.sheet == nil || p == nil {
		return Known{}
	}
	t := TypeOf(p)
	r := renderer{pub: p, writer: writer{literally: s.sheet.Literal}}
	return Known{&s.sheet.Definition, p, t, s.sheet.asks(t).in(&r)}
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
	if r.found != nil {
		return r.found.typ
	}
	return TypeOf(r.pub)
}

// find finds out which of the variables that a program asks for are there; others may
// be among them.
func (r *renderer) find(w *wanted) varSet {
	switch {
	case r.found != nil:
		s := r.found.has
		w.addCites(r, &s)
		return s
	case r.prepared != nil:
		return r.prepared.in(r, w)
	}
	return w.in(r)
}
