package style

import (
	"math/bits"
	"slices"

	"github.com/pubcite/pubcite/model"
)

// Same reports whether the i-th key makes the same of two works: where it is names
// alone, both have the same people; else both have the same variables, and the same in
// those that v shows, which is what it made of a, or in all that the key asks for.
// Where it reports false, that is not known. It looks only at works that are
// [Cite.Known]; v may be the zero KeyValue.
func (o Order) Same(v *KeyValue, i int, a, b *Cite) bool {
	def := &o.sheet.Definition
	ka, kb := a.Known.of(def, a.Work), b.Known.of(def, b.Work)
	if ka == nil || kb == nil {
		return false
	}
	k, l := o.sheet.keys(o.area, ka.typ)[i], o.sheet.keys(o.area, kb.typ)[i]
	if k.asks.meets(&madeOfOthers) {
		return false
	}
	hasA, hasB := ka.has, kb.has
	shows, asks := &k.asks, &k.asks
	switch {
	case hasA.meets(&k.led) && !k.contents && !l.contents && (k == l || k.names != nil && k.names == l.names):
		shows, asks = &k.led, &k.led
	case k != l:
		return false
	case v.Kind == TextKey && !k.contents:
		shows = &v.shows
	}
	hasA.keep(*asks)
	hasB.keep(*asks)
	return hasA == hasB && sameIn(*shows, a.Work, b.Work) && slices.Equal(a.Work.Languages, b.Work.Languages)
}

// madeOfOthers are the variables that other fields of the work make, or a document.
var madeOfOthers = func() varSet {
	s := allOfCite
	s.add(CitationLabel)
	return s
}()

// sameIn reports whether publications are the same in some variables.
func sameIn(in varSet, a, b *model.Publication) bool {
	for i, word := range in {
		for ; word != 0; word &= word - 1 {
			if !sameField(Variable(64*i+bits.TrailingZeros64(word)), a, b) {
				return false
			}
		}
	}
	return true
}

// sameField reports whether publications are the same in a variable.
func sameField(v Variable, a, b *model.Publication) bool {
	switch {
	case v.isNames():
		return slices.Equal(people(a, v), people(b, v)) && (v != Editor || slices.Equal(a.CorporateEditors, b.CorporateEditors))
	case v.isDate():
		return *date(a, v) == *date(b, v) && a.Status == b.Status
	case field(a, v) != field(b, v), v == PageFirst && a.Page != b.Page:
		return false
	}
	short := shortOf(v)
	return short == 0 || field(a, short) == field(b, short)
}
