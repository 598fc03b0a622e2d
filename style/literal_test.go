package style_test

import (
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// Texts in literal styles, in American or British English.
func TestLiteralTexts(t *testing.T) {
	british := style.LocaleDefinition{Lang: "en-GB", PunctuationInQuote: style.Off, Terms: []style.Wording{
		{Term: style.TermOpenQuote, Single: "‘"}, {Term: style.TermCloseQuote, Single: "’"},
		{Term: style.TermOpenInnerQuote, Single: "“"}, {Term: style.TermCloseInnerQuote, Single: "”"},
	}}
	title := func(quotes bool, c style.TextCase) style.Node {
		return &style.Text{Variable: style.Title, Quotes: quotes, TextCase: c}
	}
	for _, test := range []struct {
		name   string
		layout style.Node
		title  string
		us, gb string
	}{
		{"single marks of the record's own", title(false, style.KeepCase), "‘All in’: a “guide”", "‘All in’: a “guide.”", "‘All in’: a ‘guide’."},
		{"a question in quotation marks", title(true, style.KeepCase), "Salt?", "“Salt?”", "‘Salt?’"},
		{"title case in italics", title(false, style.TitleCase), "on <i>Fucus salinus</i>", "On <i>Fucus Salinus</i>.", "On <i>Fucus Salinus</i>."},
		{"the end behind a block", &style.Text{Variable: style.Title, Quotes: true, Display: style.Block}, "Salt",
			"<div class=\"csl-block\">“Salt.”</div>", "<div class=\"csl-block\">‘Salt’.</div>"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := mustNew(t, style.Definition{
				Name: "house", Literal: true, Bibliography: &style.Bibliography{Suffix: ".", Layout: test.layout},
			})
			var ref style.Reference
			entry := func(s style.Style) string {
				s.RenderEntry(&ref, style.Cite{Work: &model.Publication{Title: test.title}})
				return string(citation.AppendReference(nil, &ref, citation.HTML))
			}
			if got := entry(s); got != test.us {
				t.Errorf("American %q, want %q", got, test.us)
			}
			if got := entry(s.In(mustLocale(t, british))); got != test.gb {
				t.Errorf("British %q, want %q", got, test.gb)
			}
		})
	}
}

// Commas of the writer's own stand in for the delimiter of cites.
func TestCommasBetweenCites(t *testing.T) {
	s := mustNew(t, style.Definition{
		Name: "house", Literal: true, Citation: &style.Citation{Delimiter: "; ", Layout: &style.Text{Variable: style.Title}},
	})
	salt, sand := &model.Publication{Title: "Salt"}, &model.Publication{Title: "Sand"}
	for _, test := range []struct {
		name  string
		cites []style.Cite
		want  string
	}{
		{"none", []style.Cite{{Work: salt}, {Work: sand}}, "Salt; Sand"},
		{"before a cite", []style.Cite{{Work: salt}, {Work: sand, Prefix: ", and "}}, "Salt, and Sand"},
		{"behind a cite", []style.Cite{{Work: salt, Suffix: " is one,"}, {Work: sand}}, "Salt is one, Sand"},
		{"behind one, where a work shows nothing", []style.Cite{{Work: salt, Suffix: ","}, {}, {Work: sand}}, "Salt, Sand"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var ref style.Reference
			s.RenderCitation(&ref, test.cites)
			if got := string(citation.AppendReference(nil, &ref, citation.Text)); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

// Choices that take no branch call no variable, and so the term in the group
// around them is written, however deep they are.
func TestUntakenChoices(t *testing.T) {
	in := &style.Text{Term: style.TermIn}
	publisher := style.Choose{{Has: style.Variables{style.Volume}, Then: style.Nodes{&style.Text{Variable: style.Publisher}}}}
	for _, test := range []struct {
		name string
		of   style.Nodes
		want string
	}{
		{"a choice", style.Nodes{in, publisher}, "in"},
		{"a group of choices", style.Nodes{in, &style.Group{Delimiter: ", ", Of: style.Nodes{publisher, publisher}}}, "in"},
		{"a variable beside it", style.Nodes{in, publisher, &style.Text{Variable: style.Issue}}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			layout := &style.Group{Of: style.Nodes{&style.Text{Variable: style.Title}, &style.Group{Prefix: " ", Of: test.of}}}
			want := "Salt"
			if test.want != "" {
				want += " " + test.want
			}
			if got := laidOut(t, layout, &model.Publication{Title: "Salt"}, citation.Text); got != want {
				t.Errorf("%q, want %q", got, want)
			}
		})
	}
}
