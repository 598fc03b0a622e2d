package style

import (
	"slices"

	"github.com/pubcite/pubcite/model"
)

// Same reports whether the i-th key makes the same of two works: where it is names
// alone, both have the same people; else both have the same variables, and the same in
// those that v shows, which is what it made of a. Where it reports false, that is not
// known. It looks only at works that are [Cite.Known]; v may be the zero KeyValue.
func (o Order) Same(v *KeyValue, i int, a, b *Cite) bool {
	def := &o.sheet.Definition
	ka, kb := a.Known.of(def, a.Work), b.Known.of(def, b.Work)
	if ka == nil || kb == nil {
		return false
	}
	k := &o.sheet.keys(o.area, ka.typ)[i]
	if k != &o.sheet.keys(o.area, kb.typ)[i] || k.contents || k.asks.meets(&allOfCite) {
		return false
	}
	hasA, hasB := ka.has, kb.has
	shows, asks := &v.shows, &k.asks
	switch {
	case hasA.meets(&k.led):
		shows, asks = &k.led, &k.led
	case v.Kind != TextKey:
		return false
	}
	hasA.keep(*asks)
	hasB.keep(*asks)
	return hasA == hasB && sameIn(shows, a.Work, b.Work) && slices.Equal(a.Work.Languages, b.Work.Languages)
}

// sameIn reports whether publications are the same in some variables.
func sameIn(in *varSet, a, b *model.Publication) bool {
	for v := Abstract; v < numVariables; v++ {
		switch {
		case !in.has(v):
		case v.isNames():
			if !slices.Equal(people(a, v), people(b, v)) || v == Editor && !slices.Equal(a.CorporateEditors, b.CorporateEditors) {
				return false
			}
		case v.isDate():
			if *date(a, v) != *date(b, v) || a.Status != b.Status {
				return false
			}
		default:
			if field(a, v) != field(b, v) {
				return false
			}
			if short := shortOf(v); short != 0 && field(a, short) != field(b, short) {
				return false
			}
		}
	}
	return true
}
