package style_test

import (
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// What follows something that a font sets off, a number or a quotation does not meet
// it.
func TestApart(t *testing.T) {
	of := func(nodes ...style.Node) style.Nodes { return nodes }
	title := func(t style.Text) *style.Text { t.Variable = style.Title; return &t }
	genre := func(prefix string) *style.Text { return &style.Text{Variable: style.Genre, Prefix: prefix} }
	for _, test := range []struct {
		name   string
		layout style.Nodes
		want   string
	}{
		{"blanks that meet", of(title(style.Text{Suffix: " "}), genre(" ")), "Tides. Atlas"},
		{"behind italics", of(title(style.Text{Font: style.Italic, Suffix: " "}), genre(" ")), "<i>Tides.</i>  Atlas"},
		{"behind what is not in bold", of(title(style.Text{Font: style.Regular, Suffix: " "}), genre(" ")), "Tides.  Atlas"},
		{"behind quotation marks", of(title(style.Text{Quotes: true, Suffix: " "}), genre(" ")), "“Tides.”  Atlas"},
		{"behind a number", of(&style.Number{Variable: style.Volume, Suffix: " "}, genre(" ")), "3  Atlas"},
		{"behind the text of a number", of(&style.Text{Variable: style.Volume, Suffix: " "}, genre(" ")), "3  Atlas"},
		{"behind a term", of(&style.Text{Term: style.TermIn, Font: style.Italic, Suffix: " "}, genre(" ")), "<i>In</i>  Atlas"},
		{"behind a date", of(&style.Date{Variable: style.Issued, Font: style.Italic, Suffix: " ", Parts: []style.DatePart{{Name: style.YearPart}}}, genre(" ")), "<i>2001</i>  Atlas"},
		{"a delimiter in between", of(&style.Group{Delimiter: " ", Of: of(title(style.Text{Font: style.Italic, Suffix: " "}), genre(""))}), "<i>Tides.</i> Atlas"},
		{"at the end of a group", of(&style.Group{Of: of(title(style.Text{Font: style.Italic, Suffix: " "}), &style.Text{Variable: style.Medium})}, genre(" ")), "<i>Tides.</i> Atlas"},
		{"at the end of a group of one", of(&style.Group{Of: of(title(style.Text{Font: style.Italic, Suffix: " "}))}, genre(" ")), "<i>Tides.</i> Atlas"},
		{"at the end of a macro of choices", of(&style.Text{Macro: style.Choose{
			{Has: style.Variables{style.Medium}, Then: of(genre(""))}, {Then: of(title(style.Text{Font: style.Italic, Suffix: " "}))},
		}}, genre(" ")), "<i>Tides.</i> Atlas"},
		{"behind a group in italics", of(&style.Group{Font: style.Italic, Suffix: " ", Of: of(title(style.Text{}))}, genre(" ")), "<i>Tides.</i>  Atlas"},
		{"stops that meet", of(title(style.Text{}), genre(". ")), "Tides. Atlas"},
		{"behind italics, too", of(title(style.Text{Font: style.Italic}), genre(". ")), "<i>Tides.</i>. Atlas"},
		{"not behind quotation marks", of(title(style.Text{Quotes: true}), genre(". ")), "“Tides.” Atlas"},
		{"the suffix of the layout", of(title(style.Text{Font: style.Italic})), "<i>Tides.</i>"},
	} {
		t.Run(test.name, func(t *testing.T) {
			house := mustNew(t, style.Definition{Name: "house", Literal: true, Bibliography: &style.Bibliography{
				Layout: style.Choose{{Then: test.layout}},
			}})
			work := &model.Publication{Title: "Tides.", Genre: "Atlas", Volume: "3", Issued: model.Year(2001)}
			if got := citation.String(work, house, citation.HTML); got != test.want {
				t.Errorf("(-want +got):\n- %s\n+ %s", test.want, got)
			}
		})
	}
}

// A term that opens a sentence takes a capital, whatever affixes stand before it.
func TestOpeningTerm(t *testing.T) {
	of := func(nodes ...style.Node) style.Nodes { return nodes }
	in := &style.Text{Term: style.TermIn}
	for _, test := range []struct {
		name   string
		layout style.Nodes
		want   string
	}{
		{"a term", of(in), "[In]"},
		{"behind affixes", of(&style.Group{Prefix: "(", Suffix: ")", Of: of(&style.Text{Term: style.TermIn, Prefix: "<"})}), "[(&#60;In)]"},
		{"in small letters", of(&style.Text{Term: style.TermIn, TextCase: style.Lowercase}), "[in]"},
		{"behind a number of a reference", of(&style.Text{Variable: style.CitationNumber, Suffix: ". "}, in), "[3. In]"},
		{"behind a field", of(&style.Text{Variable: style.Title, Suffix: " "}, in), "[Tides in]"},
		{"behind a text", of(&style.Text{Value: "See "}, in), "[See in]"},
		{"behind a term in a group that vanishes", of(&style.Group{Of: of(in, &style.Text{Variable: style.Genre})}, &style.Text{Term: style.TermFrom}), "[From]"},
		{"a term that there is not", of(&style.Text{Term: style.TermOriginalAuthor, Prefix: ", "}, in), "[In]"},
	} {
		t.Run(test.name, func(t *testing.T) {
			layout := style.Choose{{Then: test.layout}}
			house := mustNew(t, style.Definition{Name: "house", Literal: true, Note: true,
				Bibliography: &style.Bibliography{Layout: layout, Prefix: "[", Suffix: "]"},
				Citation:     &style.Citation{Layout: layout, Prefix: "[", Suffix: "]"},
			})
			work := style.Cite{Work: &model.Publication{Title: "Tides"}, Number: 3}
			var ref style.Reference
			house.RenderCitation(&ref, []style.Cite{work})
			if got := string(citation.AppendReference(nil, &ref, citation.HTML)); got != test.want {
				t.Errorf("cite: (-want +got):\n- %s\n+ %s", test.want, got)
			}
			house.RenderEntry(&ref, work)
			if got := string(citation.AppendReference(nil, &ref, citation.HTML)); got != test.want {
				t.Errorf("entry: (-want +got):\n- %s\n+ %s", test.want, got)
			}
		})
	}
}

// The blank before a semicolon is none of a number's.
func TestNumberText(t *testing.T) {
	house := mustNew(t, style.Definition{Name: "house", Literal: true, Bibliography: &style.Bibliography{
		Layout: &style.Group{Of: style.Nodes{&style.Text{Variable: style.Issue, Font: style.Bold}, &style.Text{Value: "!"}}},
	}})
	for issue, want := range map[string]string{
		"US 1 a ; US 2 b": "<b>US 1 a; US 2 b</b>!", "a <b ; z ; z": "<b>a &#60;b; z; z</b>!", "1 ; 2": "<b>1; 2</b>!", "a; b": "<b>a; b</b>!",
	} {
		if got := citation.String(&model.Publication{Issue: issue}, house, citation.HTML); got != want {
			t.Errorf("%q: (-want +got):\n- %s\n+ %s", issue, want, got)
		}
	}
}

// A particle stays beside its name in French, but for one that joins it.
func TestBoundParticles(t *testing.T) {
	layout := &style.Names{Variables: style.Variables{style.Author}, Name: &style.Name{}}
	house := mustNew(t, style.Definition{Name: "house", Literal: true, Bibliography: &style.Bibliography{Layout: layout}})
	for _, test := range []struct {
		lang string
		name model.Person
		want string
	}{
		{"fr-FR", model.Person{Given: "Jan", Particle: "van der", Family: "Berg"}, "Jan van der\u00A0Berg"},
		{"fr-FR", model.Person{Given: "Charles", DroppingParticle: "de", Family: "Lind"}, "Charles de\u00A0Lind"},
		{"fr-FR", model.Person{Given: "Jeanne", DroppingParticle: "d’", Family: "Arc"}, "Jeanne d’Arc"},
		{"de-DE", model.Person{Given: "Jan", Particle: "van der", Family: "Berg"}, "Jan van der Berg"},
	} {
		l, err := style.NewLocale(style.LocaleDefinition{Lang: test.lang})
		if err != nil {
			t.Fatal(err)
		}
		if got := citation.String(&model.Publication{Authors: []model.Person{test.name}}, house.In(l), citation.Text); got != test.want {
			t.Errorf("%s: %q, want %q", test.lang, got, test.want)
		}
	}
}
