package style

import (
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
	k := &o.sheet.keys(o.area, ka.typ)[i]
	if k.asks.meets(&madeOfOthers) {
		return false
	}
	asks := &k.asks
	hasA, hasB := ka.has, kb.has
	names := hasA.meets(&k.led) && k.ledTypes&kb.typ != 0
	switch {
	case names:
		asks = &k.led
	case k.types&kb.typ == 0:
		return false
	}
	hasA.keep(*asks)
	hasB.keep(*asks)
	if hasA != hasB {
		return false
	}
	shows := asks
	if !names && v.Kind == TextKey && !k.contents {
		shows = &v.shows
	}
	return sameIn(shows, a.Work, b.Work) && sameLanguage(shows, a.Work, b.Work)
}

// madeOfOthers are the variables that other fields of the work make, or a document.
var madeOfOthers = func() varSet {
	s := allOfCite
	s.add(CitationLabel)
	return s
}()

// sameLanguage reports whether some variables, which are the same in two publications,
// are written as in the same language. Dates are, and so are people whose names are taken
// apart.
func sameLanguage(in *varSet, a, b *model.Publication) bool {
	if slices.Equal(a.Languages, b.Languages) {
		return true
	}
	for v := range in.all() {
		switch {
		case v.isDate():
		case !v.isNames(), v == Editor && len(a.CorporateEditors) > 0, slices.ContainsFunc(people(a, v), isLiteral):
			return false
		}
	}
	return inGreek(a) == inGreek(b)
}

// isLiteral reports whether a name is not taken apart.
func isLiteral(p model.Person) bool { return p.Literal != "" }

// sameIn reports whether publications are the same in some variables.
func sameIn(in *varSet, a, b *model.Publication) bool {
	for v := range in.all() {
		if !sameValue(v, a, b) {
			return false
		}
	}
	return true
}

// sameValue reports whether publications are the same in a variable.
func sameValue(v Variable, a, b *model.Publication) bool {
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
