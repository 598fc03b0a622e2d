package style_test

import (
	"fmt"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/style"
)

// Works of the same author and year, drawn together; and the author in the text.
func ExampleStyle_RenderCitation_collapse() {
	d := estuary.Definition()
	d.Citation.YearSuffix, d.Citation.Collapse = true, style.CollapseYearSuffix
	d.Citation.YearSuffixDelimiter = ", "
	s := style.Must(style.New(d))

	cites := []style.Cite{
		{Work: work("Lindqvist", "Tides", 2021), YearSuffix: "a"},
		{Work: work("Beck", "Salt", 2018)},
		{Work: work("Lindqvist", "Mud", 2021), YearSuffix: "b"},
	}
	var ref style.Reference
	s.RenderCitation(&ref, cites)
	fmt.Println(string(citation.AppendReference(nil, &ref, citation.Text)))

	author, rest := cites[1], cites[1]
	author.AuthorOnly, rest.SuppressAuthor = true, true
	for _, c := range []style.Cite{author, rest} {
		s.RenderCitation(&ref, []style.Cite{c})
		fmt.Println(string(citation.AppendReference(nil, &ref, citation.Text)))
	}
	// Output:
	// (Lindqvist, 2021a, b; Beck, 2018)
	// Beck
	// (2018)
}

func ExampleStyle_RenderEntryAfter() {
	d := style.Definition{Name: "house", Bibliography: &style.Bibliography{
		SubsequentAuthorSubstitute: "———",
		Layout: &style.Group{Delimiter: ". ", Suffix: ".", Of: style.Nodes{
			&style.Names{Variables: style.Variables{style.Author}}, &style.Text{Variable: style.Title},
		}},
	}}
	s := style.Must(style.New(d))
	var ref style.Reference
	var before *style.Reference
	for _, title := range []string{"Mud", "Tides"} {
		s.RenderEntryAfter(&ref, before, style.Cite{Work: work("Lindqvist", title, 2021)})
		fmt.Println(string(citation.AppendReference(nil, &ref, citation.Text)))
		before = &ref
	}
	// Output:
	// Marta Lindqvist. Mud.
	// ———. Tides.
}
