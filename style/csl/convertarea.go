package csl

import "github.com/pubcite/pubcite/style"

// citationOf converts cs:citation.
func (t *tree) citationOf() *style.Citation {
	c := newConverter(t, t.citation)
	e, layout := t.citation.element, t.citation.layout
	out := &style.Citation{
		Layout:    c.layout(),
		Delimiter: layout.value("delimiter"),
		Font:      font(layout),
		Prefix:    layout.value("prefix"),
		Suffix:    layout.value("suffix"),
		Sort:      c.sort(),

		GivenNames:    isTrue(e.value("disambiguate-add-givenname")),
		GivenNameRule: givenNameRules[e.value("givenname-disambiguation-rule")],
		Names:         isTrue(e.value("disambiguate-add-names")),
		YearSuffix:    isTrue(e.value("disambiguate-add-year-suffix")),

		CiteGroupDelimiter:     separator(e.attr("cite-group-delimiter")),
		GroupNameless:          true,
		Collapse:               collapses[e.value("collapse")],
		YearSuffixDelimiter:    separator(e.attr("year-suffix-delimiter")),
		AfterCollapseDelimiter: separator(e.attr("after-collapse-delimiter")),
	}
	if n, ok := e.number("near-note-distance"); ok {
		out.NearNoteDistance = n
		if n == 0 {
			out.NearNoteDistance = -1 // none is near
		}
	}
	return out
}

// bibliographyOf converts cs:bibliography.
func (t *tree) bibliographyOf() *style.Bibliography {
	c := newConverter(t, t.bibliography)
	e, layout := t.bibliography.element, t.bibliography.layout
	out := &style.Bibliography{
		Layout: c.layout(),
		Font:   font(layout),
		Prefix: layout.value("prefix"),
		Suffix: layout.value("suffix"),
		Sort:   c.sort(),

		HangingIndent:    isTrue(e.value("hanging-indent")),
		SecondFieldAlign: alignments[e.value("second-field-align")],
		LineSpacing:      1,
		EntrySpacing:     1,

		SubsequentAuthorSubstitute: separator(e.attr("subsequent-author-substitute")),
		SubsequentAuthorRule:       authorRules[e.value("subsequent-author-substitute-rule")],
	}
	if n, ok := e.number("line-spacing"); ok {
		out.LineSpacing = n
	}
	if n, ok := e.number("entry-spacing"); ok {
		out.EntrySpacing = n
	}
	return out
}

// layout converts what an area writes. It is a list of nodes and no group: it
// does not vanish where its variables are missing.
func (c *converter) layout() style.Node {
	return style.Choose{{Then: c.nodes(c.area.layout)}}
}

// sort converts the keys of an area.
func (c *converter) sort() []style.SortKey {
	var keys []style.SortKey
	for _, e := range c.area.keys {
		key := style.SortKey{
			Descending:   e.value("sort") == "descending",
			NamesUseLast: options[e.value("names-use-last")],
		}
		key.NamesMin, _ = e.number("names-min")
		key.NamesUseFirst, _ = e.number("names-use-first")
		name := e.value("variable")
		switch {
		case e.has("macro"):
			key.Macro = c.macro(e.value("macro"))
		case nameVariables[name]:
			key.Macro = c.sortedNames(name)
		default:
			key.Variable, _ = style.VariableOf(name)
		}
		keys = append(keys, key)
	}
	return keys
}

// sortedNames returns what a list of names is sorted by.
func (c *converter) sortedNames(variable string) style.Node {
	name := c.name(nil)
	name.Form, name.Inverted = style.LongName, style.InvertAll
	v, _ := style.VariableOf(variable)
	return &style.Names{Variables: style.Variables{v}, Name: name}
}

var options = map[string]style.Option{"true": style.On, "false": style.Off}

var givenNameRules = map[string]style.GivenNameRule{
	"all-names":                  style.AllNames,
	"all-names-with-initials":    style.AllNamesWithInitials,
	"primary-name":               style.PrimaryName,
	"primary-name-with-initials": style.PrimaryNameWithInitials,
	"by-cite":                    style.ByCite,
}

var collapses = map[string]style.Collapse{
	"citation-number":    style.CollapseNumbers,
	"year":               style.CollapseYear,
	"year-suffix":        style.CollapseYearSuffix,
	"year-suffix-ranged": style.CollapseYearSuffixRanged,
}

var alignments = map[string]style.SecondFieldAlign{"flush": style.AlignFlush, "margin": style.AlignMargin}

var authorRules = map[string]style.SubsequentAuthorRule{
	"complete-all":  style.CompleteAll,
	"complete-each": style.CompleteEach,
	"partial-each":  style.PartialEach,
	"partial-first": style.PartialFirst,
}
