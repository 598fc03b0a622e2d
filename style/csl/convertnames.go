package csl

import (
	"strings"

	"github.com/pubcite/pubcite/style"
)

// names converts cs:names. Within a substitute, names without children have no
// Name: they are written as those that they stand for.
func (c *converter) names(e *element) style.Node {
	n := &style.Names{
		Variables: variablesOf(e, "variable"),
		Font:      font(e),
		Display:   displays[e.value("display")],
		Prefix:    e.value("prefix"),
		Suffix:    e.value("suffix"),
	}
	n.Delimiter, _ = c.tree.namesDelimiter(c.area, e)
	if e.first == nil && c.substitutes {
		return n
	}
	name := e.child(kindName)
	n.Name = c.name(name)
	if etAl := e.child(kindEtAl); etAl != nil {
		n.Name.EtAl.Font = font(etAl)
		n.Name.EtAl.Term = termOf(etAl.value("term"))
	}
	if label := e.child(kindNamesLabel); label != nil {
		n.Label = c.label(label)
		n.LabelFirst = name != nil && !follows(label, name)
	}
	if sub := e.child(kindSubstitute); sub != nil {
		outer := c.substitutes
		c.substitutes = true
		n.Substitute = c.nodes(sub)
		c.substitutes = outer
	}
	return n
}

// follows reports whether e stands behind a sibling, which may be nil.
func follows(e, sibling *element) bool {
	for ; sibling != nil; sibling = sibling.next {
		if sibling == e {
			return true
		}
	}
	return false
}

// name converts cs:name, which may be missing, with the options that it
// inherits.
func (c *converter) name(e *element) *style.Name {
	option := func(name string) (string, bool) { return c.tree.nameOption(c.area, e, name) }
	value := func(name string) string { v, _ := option(name); return v }
	limit := func(name string) int { v, ok := option(name); return wholeOf(v, ok) }

	n := &style.Name{
		Form:                  nameForms[value("form")],
		InitialHyphens:        initialHyphens[c.tree.style.value("initialize-with-hyphen")],
		Inverted:              inversions[value("name-as-sort-order")],
		SortSeparator:         separator(option("sort-separator")),
		DemoteParticle:        c.demotion(),
		Delimiter:             separator(option("delimiter")),
		And:                   ands[value("and")],
		DelimiterPrecedesLast: precedences[value("delimiter-precedes-last")],
		DelimiterPrecedesEtAl: precedences[value("delimiter-precedes-et-al")],

		EtAlMin:                limit("et-al-min"),
		EtAlUseFirst:           limit("et-al-use-first"),
		EtAlSubsequentMin:      limit("et-al-subsequent-min"),
		EtAlSubsequentUseFirst: limit("et-al-subsequent-use-first"),
		EtAlUseLast:            isTrue(value("et-al-use-last")),
	}
	if _, ok := option("et-al-use-first"); !ok && n.EtAlMin > 0 {
		n.EtAlUseFirst = 1 // where CSL leaves it open
	}
	n.SuffixSeparator = n.SortSeparator
	if with, ok := option("initialize-with"); ok {
		n.Initials, n.InitializeWith = style.Initialize, with
		n.StripSuffixPeriods = !strings.Contains(with, ".") // the suffix is written as initials are
		if initialize, ok := option("initialize"); ok && !isTrue(initialize) {
			n.Initials = style.PunctuateInitials
		}
	}
	if e != nil {
		n.Font, n.Prefix, n.Suffix = font(e), e.value("prefix"), e.value("suffix")
		for part := range e.children() {
			switch part.value("name") {
			case "family":
				n.Family = namePart(part)
			case "given":
				n.Given = namePart(part)
			}
		}
	}
	return n
}

// demotion returns what becomes of particles; CSL's default is another one than
// style's.
func (c *converter) demotion() style.DemoteParticle {
	switch c.tree.style.value("demote-non-dropping-particle") {
	case "never":
		return style.DemoteNever
	case "sort-only":
		return style.DemoteSortOnly
	}
	return style.DemoteDisplayAndSort
}

func namePart(e *element) style.NamePart {
	return style.NamePart{
		TextCase: textCases[e.value("text-case")],
		Font:     font(e),
		Prefix:   e.value("prefix"),
		Suffix:   e.value("suffix"),
	}
}

var nameForms = map[string]style.NameForm{"short": style.ShortName, "count": style.CountNames}

var initialHyphens = map[string]style.InitialHyphens{"false": style.HyphensAsBlanks, "0": style.HyphensAsBlanks}

var inversions = map[string]style.Inverted{"first": style.InvertFirst, "all": style.InvertAll}

var ands = map[string]style.And{"text": style.AndWord, "symbol": style.AndSymbol}

var precedences = map[string]style.DelimiterPrecedes{
	"contextual":          style.Contextual,
	"after-inverted-name": style.AfterInvertedName,
	"always":              style.Always,
	"never":               style.Never,
}
