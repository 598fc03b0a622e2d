package style

import "slices"

// traits are what is to be known of an area of a style, whatever the type of a
// work.
type traits struct {
	// asks are the variables that the layout asks for, and disambiguates says that
	// it asks whether a cite is ambiguous.
	asks          varSet
	disambiguates bool
	// narrates says that it has a form of its own for a name in the writer's sentence.
	narrates bool
	// positions are those of a cite that make a difference to the layout.
	positions Position
	// ofDocument and countsDown are those of the order; see [Order]. sorted says
	// that a condition there asks for the position.
	ofDocument, countsDown, sorted bool
}

// traits returns those of an area. They are found out when they are first needed.
func (s *sheet) traits(a area) *traits {
	if t := s.areaTraits[a].Load(); t != nil {
		return t
	}
	c := compiler{def: &s.Definition, words: s.lexicon(), literal: s.Literal, checks: true}
	c.node(s.layout(a), a.String())
	t := &traits{asks: c.asks, disambiguates: c.disambiguates, narrates: c.narrates, positions: c.positions}
	if c.subsequentNames {
		t.positions |= Subsequent // as all others are that count
	}
	c.positions = 0
	for _, k := range c.sortKeys(a, anew) {
		number := k.asks.has(CitationNumber)
		t.ofDocument = t.ofDocument || number || k.asks.has(YearSuffix) || k.asks.has(FirstReferenceNoteNumber)
		t.countsDown = t.countsDown || number && k.descending
	}
	t.sorted = c.positions != 0
	s.areaTraits[a].Store(t)
	return t
}

// suffixes reports whether a year suffix stands behind the first year, since no
// layout says where.
func (s *sheet) suffixes() bool {
	for _, a := range [...]area{inBibliography, inCitation} {
		if t := s.traits(a); t.asks.has(YearSuffix) || t.asks.has(CitationLabel) {
			return false
		}
	}
	return true
}

// Positioned reports whether the position of a cite may have made a difference to the
// citation that was rendered last.
func (ref *Reference) Positioned() bool { return ref.renderer.positioned }

// CitePositions returns the positions of a cite that make a difference to it.
func (s Style) CitePositions() Position {
	if s.sheet == nil {
		return 0
	}
	return s.sheet.traits(inCitation).positions
}

// SameOrders reports whether the cites of a citation are in the order that the list
// of references is in.
func (s Style) SameOrders() bool {
	if s.sheet == nil {
		return false
	}
	if t := s.sheet.traits(inCitation); t.sorted || t.ofDocument {
		return false
	}
	return slices.EqualFunc(s.sheet.sort(inBibliography), s.sheet.sort(inCitation), func(a, b SortKey) bool {
		_, list := a.Macro.(Choose)
		return !list && a == b
	})
}

// CiteAsks reports whether citations ask for a variable, for some type of works.
func (s Style) CiteAsks(v Variable) bool { return s.asks(inCitation, v) }

// EntryAsks is [Style.CiteAsks] for the references of a list.
func (s Style) EntryAsks(v Variable) bool { return s.asks(inBibliography, v) }

func (s Style) asks(a area, v Variable) bool {
	return s.sheet != nil && v < numVariables && s.sheet.traits(a).asks.has(v)
}
