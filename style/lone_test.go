package style_test

import (
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A lone reference is what an entry without number and year suffix is, blocks
// aside.
func TestLoneReferenceIsAnEntryWithoutNumber(t *testing.T) {
	number := &style.Text{Variable: style.CitationNumber, Prefix: "[", Suffix: "]"}
	suffix := &style.Text{Variable: style.YearSuffix, Prefix: "-"}
	title := &style.Text{Variable: style.Title}
	word := &style.Text{Value: "no."}
	absent := &style.Text{Variable: style.Publisher}
	group := func(of ...style.Node) *style.Group {
		return &style.Group{Delimiter: " ", Prefix: "<", Suffix: ">", Of: of}
	}
	either := func(then, otherwise style.Node, test style.If) style.Choose {
		test.Then = style.Nodes{then}
		return style.Choose{test, {Then: style.Nodes{otherwise}}}
	}
	for _, test := range []struct {
		name   string
		layout style.Node
		want   string
	}{
		{"a number and the work", group(number, title), "<Shore>"},
		{"as a number", group(&style.Number{Variable: style.CitationNumber}, title), "<Shore>"},
		{"with its label", group(&style.Label{Variable: style.CitationNumber}, number, title), "<Shore>"},
		{"a word and a number vanish together", group(word, number), ""},
		{"so they do within a group", group(title, group(word, number)), "<Shore>"},
		{"a word stays with a year suffix", group(word, suffix), "<no.>"},
		{"a word and what the work lacks vanish", group(word, number, absent), ""},
		{"a choice that takes nothing asks for nothing", group(word, number, style.Choose{{Has: style.Variables{style.Publisher}, Then: style.Nodes{absent}}}), ""},
		{"a choice that always asks", group(word, number, either(absent, title, style.If{Has: style.Variables{style.Publisher}})), "<no. Shore>"},
		{"where there is a number", either(word, title, style.If{Has: style.Variables{style.CitationNumber}}), "Shore"},
		{"where there is none", either(title, word, style.If{Lacks: style.Variables{style.CitationNumber}}), "Shore"},
		{"where there is one or the title", either(title, word, style.If{Any: style.Variables{style.CitationNumber, style.Title}}), "Shore"},
		{"where one of the tests holds", either(title, word, style.If{Match: style.MatchAny, Has: style.Variables{style.CitationNumber, style.Title}}), "Shore"},
		{"where none holds", either(title, word, style.If{Match: style.MatchNone, Has: style.Variables{style.CitationNumber}}), "Shore"},
		{"where the author stands alone", either(word, title, style.If{AuthorOnly: true}), "Shore"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := mustNew(t, style.Definition{Name: "house", Bibliography: &style.Bibliography{
				Layout: test.layout, SecondFieldAlign: style.AlignFlush,
			}})
			p := &model.Publication{Title: "Shore"}
			var ref style.Reference
			s.RenderEntry(&ref, style.Cite{Work: p})
			if got := string(ref.Text()); got != test.want {
				t.Errorf("entry: got %q, want %q", got, test.want)
			}
			s.Render(&ref, p)
			if got := string(ref.Text()); got != test.want {
				t.Errorf("lone: got %q, want %q", got, test.want)
			}
			for run := range ref.Runs() {
				if run.Display != style.Inline {
					t.Errorf("%q stands in a block", run.Text)
				}
			}
		})
	}
}

// What stands alone in an entry has nothing in the margin.
func TestEntryWithoutNumberHasNoMargin(t *testing.T) {
	for _, test := range []struct {
		number int
		want   string
	}{
		{0, "Shore"},
		{3, `<div class="csl-left-margin">3 </div><div class="csl-right-inline">Shore</div>`},
	} {
		s := mustNew(t, style.Definition{Name: "house", Bibliography: &style.Bibliography{
			SecondFieldAlign: style.AlignFlush,
			Layout: &style.Group{Delimiter: " ", Of: style.Nodes{
				&style.Text{Variable: style.CitationNumber},
				&style.Text{Variable: style.Title},
			}},
		}})
		var ref style.Reference
		s.RenderEntry(&ref, style.Cite{Work: &model.Publication{Title: "Shore"}, Number: test.number})
		if got := string(citation.AppendReference(nil, &ref, citation.HTML)); got != test.want {
			t.Errorf("number %d: got %s, want %s", test.number, got, test.want)
		}
	}
}

func TestAuthorOnlyCondition(t *testing.T) {
	for _, test := range []struct {
		name string
		cond style.If
		cite style.Cite
		want string
	}{
		{"alone", style.If{AuthorOnly: true}, style.Cite{AuthorOnly: true}, "Low"},
		{"not alone", style.If{AuthorOnly: true}, style.Cite{}, "Roe"},
		{"one of several", style.If{Match: style.MatchAny, AuthorOnly: true, Disambiguate: true}, style.Cite{AuthorOnly: true}, "Low"},
		{"none", style.If{Match: style.MatchNone, AuthorOnly: true}, style.Cite{AuthorOnly: true}, "Roe"},
	} {
		t.Run(test.name, func(t *testing.T) {
			names := func(v style.Variable) style.Nodes {
				return style.Nodes{&style.Names{Variables: style.Variables{v}}}
			}
			test.cond.Then = names(style.Editor)
			s := mustNew(t, style.Definition{Name: "house", Citation: &style.Citation{
				Layout: style.Choose{test.cond, {Then: names(style.Author)}},
			}})
			test.cite.Work = &model.Publication{Authors: []model.Person{{Family: "Roe"}}, Editors: []model.Person{{Family: "Low"}}}
			var ref style.Reference
			s.RenderCitation(&ref, []style.Cite{test.cite})
			if got := string(ref.Text()); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}
