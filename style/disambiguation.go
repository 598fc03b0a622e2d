package style

import "github.com/pubcite/pubcite/model"

// A Disambiguation is how a style tells the cites of different works apart; see
// [Citation].
type Disambiguation struct {
	GivenNames, Names, YearSuffix bool
	GivenNameRule                 GivenNameRule
	// Condition says that the layout of citations asks whether a cite is
	// ambiguous; see [If].
	Condition bool
}

// Disambiguation returns how the style tells cites apart.
func (s Style) Disambiguation() Disambiguation {
	if s.sheet == nil || s.sheet.Citation == nil {
		return Disambiguation{}
	}
	c := s.sheet.Citation
	return Disambiguation{c.GivenNames, c.Names, c.YearSuffix, c.GivenNameRule, s.sheet.traits(inCitation).disambiguates}
}

// DisambiguateTests returns how many conditions of the cite that was rendered last
// asked for [Cite.Disambiguate].
func (ref *Reference) DisambiguateTests() int { return ref.renderer.asked }

// disambiguate reports whether a condition that asks whether the cite is ambiguous
// holds: the first ones do.
func (r *renderer) disambiguate() bool {
	r.asked++
	return r.asked <= r.cite.Disambiguate
}

// People returns the people behind a variable in a work; nil where it is none of
// names. The places of [Run.Person] are those in this list.
func People(p *model.Publication, v Variable) []model.Person {
	if p == nil {
		return nil
	}
	return people(p, v)
}
