package style_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A cite leaves out the names that it begins with, or writes them alone.
func TestAuthorOfCite(t *testing.T) {
	short := &style.Name{Form: style.ShortName, And: style.AndSymbol, EtAlMin: 3, EtAlUseFirst: 1}
	author := &style.Names{Variables: style.Variables{style.Author}, Name: short, Substitute: style.Nodes{
		&style.Names{Variables: style.Variables{style.Editor}}, &style.Text{Variable: style.Title, Quotes: true},
	}}
	layout := func(of ...style.Node) *style.Group { return &style.Group{Delimiter: ", ", Of: of} }
	year, locator := &style.Date{Variable: style.Issued}, &style.Text{Variable: style.Locator}
	number := &style.Text{Variable: style.CitationNumber, Prefix: "[", Suffix: "]"}
	work := func(change func(p *model.Publication)) *model.Publication {
		p := &model.Publication{Type: model.Book, Title: "Salt", Issued: model.Year(2021), Authors: families("Roe", "Low")}
		change(p)
		return p
	}
	same := work(func(*model.Publication) {})
	for _, test := range []struct {
		name             string
		layout           style.Node
		cite             style.Cite
		whole, out, only string
	}{
		{"names", layout(author, year), style.Cite{Work: same}, "(Roe &#38; Low, 2021)", "(2021)", "Roe &#38; Low"},
		{"names in a macro and a font", layout(&style.Text{Macro: author, Font: style.Italic}, year), style.Cite{Work: same},
			"(<i>Roe &#38; Low</i>, 2021)", "(2021)", "<i>Roe &#38; Low</i>"},
		{"in a case", layout(&style.Text{Macro: author, TextCase: style.Uppercase}, year), style.Cite{Work: same},
			"(ROE &#38; LOW, 2021)", "(2021)", "ROE &#38; LOW"},
		{"names behind a date", layout(year, author), style.Cite{Work: same}, "(2021, Roe &#38; Low)", "(2021)", "Roe &#38; Low"},
		{"in a choice", layout(style.Choose{
			{Has: style.Variables{style.DOI}, Then: style.Nodes{author}},
			{Then: style.Nodes{&style.Group{Of: style.Nodes{author, locator}}}},
		}, year), style.Cite{Work: same, Locator: "5"}, "(Roe &#38; Low5, 2021)", "(5, 2021)", "Roe &#38; Low"},
		{"twice", layout(author, author), style.Cite{Work: same}, "(Roe &#38; Low, Roe &#38; Low)", "(Roe &#38; Low)", "Roe &#38; Low"},
		{"with a term", layout(&style.Group{Delimiter: " ", Of: style.Nodes{&style.Text{Term: style.TermBy}, author}}, year), style.Cite{Work: same},
			"(by Roe &#38; Low, 2021)", "(by, 2021)", "Roe &#38; Low"},
		{"editors in their place", layout(author, &style.Names{Variables: style.Variables{style.Editor}}, year),
			style.Cite{Work: work(func(p *model.Publication) { p.Authors, p.Editors = nil, p.Authors })},
			"(Roe &#38; Low, 2021)", "(2021)", "Roe &#38; Low"},
		{"a title in their place", layout(author, year), style.Cite{Work: work(func(p *model.Publication) { p.Authors = nil })},
			"(“Salt,” 2021)", "(2021)", "“Salt”"},
		{"with words of the writer's", layout(author, year), style.Cite{Work: same, Prefix: "see", Suffix: "passim"},
			"(see Roe &#38; Low, 2021 passim)", "(see 2021 passim)", "see Roe &#38; Low passim"},
		{"a number", layout(number, locator), style.Cite{Work: same, Number: 3, Locator: "5"}, "([3], 5)", "([3], 5)", "Reference [3]"},
		{"a number before names", layout(number, author), style.Cite{Work: same, Number: 3}, "([3], Roe &#38; Low)", "([3])", "Reference [3]"},
		{"a number behind names", layout(author, number), style.Cite{Work: same, Number: 3}, "(Roe &#38; Low, [3])", "([3])", "Roe &#38; Low"},
		{"nothing of either", layout(year), style.Cite{Work: same}, "(2021)", "(2021)", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := mustNew(t, style.Definition{Name: "house", Literal: true, Citation: &style.Citation{
				Layout: test.layout, Prefix: "(", Suffix: ")", Delimiter: "; ",
			}})
			var ref style.Reference
			render := func(suppress, only bool) string {
				test.cite.SuppressAuthor, test.cite.AuthorOnly = suppress, only
				s.RenderCitation(&ref, []style.Cite{test.cite})
				return string(citation.AppendReference(nil, &ref, citation.HTML))
			}
			got := [...]string{render(false, false), render(true, false), render(false, true)}
			if diff := cmp.Diff([...]string{test.whole, test.out, test.only}, got); diff != "" {
				t.Errorf("whole, without and alone (-want +got):\n%s", diff)
			}
		})
	}
}

// Cites without their authors stand among others.
func TestAuthorsOfCites(t *testing.T) {
	c := dated(style.CollapseYear)
	s := mustNew(t, style.Definition{Name: "house", Literal: true, Citation: &c})
	for _, test := range []struct {
		name   string
		change func(cites []style.Cite)
		want   string
	}{
		{"the first", func(c []style.Cite) { c[0].SuppressAuthor = true }, "(2000, 2001; Low 2000)"},
		{"the last", func(c []style.Cite) { c[2].SuppressAuthor = true }, "(Roe 2000, 2001; 2000)"},
		{"one that is collapsed", func(c []style.Cite) { c[1].SuppressAuthor = true }, "(Roe 2000, 2001; Low 2000)"},
		{"nothing but names", func(c []style.Cite) { c[0].AuthorOnly, c[1].AuthorOnly, c[2].AuthorOnly = true, true, true }, "Roe; Low"},
	} {
		t.Run(test.name, func(t *testing.T) {
			cites := citesOf("Roe 2000, Roe 2001, Low 2000")
			test.change(cites)
			var ref style.Reference
			s.RenderCitation(&ref, cites)
			if diff := cmp.Diff(test.want, string(ref.Text())); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
