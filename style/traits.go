package style

// traits are what is to be known of an area of a style, whatever the type of a
// work.
type traits struct {
	// asks are the variables that the layout asks for, and disambiguates says that
	// it asks whether a cite is ambiguous.
	asks          varSet
	disambiguates bool
	// ofDocument and countsDown are those of the order; see [Order].
	ofDocument, countsDown bool
}

// traits returns those of an area. They are found out when they are first needed.
func (s *sheet) traits(a area) *traits {
	if t := s.areaTraits[a].Load(); t != nil {
		return t
	}
	c := compiler{def: &s.Definition, words: s.lexicon(), literal: s.Literal, checks: true}
	c.node(s.layout(a), a.String())
	t := &traits{asks: c.asks, disambiguates: c.disambiguates}
	for _, k := range c.sortKeys(a) {
		number := k.asks.has(CitationNumber)
		t.ofDocument = t.ofDocument || number || k.asks.has(YearSuffix) || k.asks.has(FirstReferenceNoteNumber)
		t.countsDown = t.countsDown || number && k.descending
	}
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

// CiteAsks reports whether citations ask for a variable, for some type of works.
func (s Style) CiteAsks(v Variable) bool { return s.asks(inCitation, v) }

// EntryAsks is [Style.CiteAsks] for the references of a list.
func (s Style) EntryAsks(v Variable) bool { return s.asks(inBibliography, v) }

func (s Style) asks(a area, v Variable) bool {
	return s.sheet != nil && v < numVariables && s.sheet.traits(a).asks.has(v)
}
