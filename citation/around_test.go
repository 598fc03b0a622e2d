package citation_test

import (
	"strings"
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// What stands around the parts of a reference: of a name in several fonts, of
// names beside each other, of a text in italics, of a link, in blocks.
func TestAppendAround(t *testing.T) {
	p := &model.Publication{
		Title: "Tides & <i>salt</i>", DOI: "10.1000/x",
		Authors: []model.Person{{Given: "Ada", Family: "Roe"}, {Given: "Ben", Family: "Low"}},
	}
	names := &style.Names{
		Variables: style.Variables{style.Author},
		Name:      &style.Name{Delimiter: style.Nothing, Family: style.NamePart{Font: style.Bold}},
	}
	for _, test := range []struct {
		name       string
		layout     style.Node
		text, html string
	}{
		{"names", names, "[author1 Ada Roe][author2 Ben Low]", "[author1 Ada <b>Roe</b>][author2 Ben <b>Low</b>]"},
		{"a title in italics", &style.Text{Variable: style.Title, Font: style.Italic, Prefix: "(", Suffix: ")"},
			"([title0 Tides & salt])", `([title0 <i>Tides &#38; <span style="font-style:normal;">salt</span></i>])`},
		{"a link", &style.Text{Variable: style.DOI, Prefix: style.ResolverPrefix},
			"[DOI0 https://doi.org/10.1000/x]", `[DOI0 <a href="https://doi.org/10.1000/x">https://doi.org/10.1000/x</a>]`},
		{"italics around all", &style.Group{Font: style.Italic, Delimiter: ", ", Of: style.Nodes{names, &style.Text{Value: "ed"}}},
			"[author1 Ada Roe][author2 Ben Low], ed", "[author1 <i>Ada <b>Roe</b></i>][author2 <i>Ben <b>Low</b></i>]<i>, ed</i>"},
		{"blocks", &style.Group{Of: style.Nodes{
			&style.Group{Display: style.LeftMargin, Of: style.Nodes{&style.Text{Value: "1"}}},
			&style.Text{Variable: style.Title, Display: style.RightInline},
		}}, "1[title0 Tides & salt]", "<div class=\"csl-left-margin\">1</div>" +
			"<div class=\"csl-right-inline\">[title0 Tides &#38; <i>salt</i>]</div>"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s, err := style.New(style.Definition{Name: "house", Bibliography: &style.Bibliography{Layout: test.layout}})
			if err != nil {
				t.Fatal(err)
			}
			var ref style.Reference
			s.Render(&ref, p)
			around := func(part style.Run) (before, behind string) {
				return "[" + part.Variable.String() + string(rune('0'+part.Person)) + " ", "]"
			}
			if got := string(citation.AppendAround(nil, &ref, citation.Text, around)); got != test.text {
				t.Errorf("text (-want +got):\n- %s\n+ %s", test.text, got)
			}
			if got := string(citation.AppendAround(nil, &ref, citation.HTML, around)); got != test.html {
				t.Errorf("html (-want +got):\n- %s\n+ %s", test.html, got)
			}
		})
	}
}

// With nothing around any part, a reference is written as it is; and each part
// is asked about once, in full.
func TestAppendAroundNothing(t *testing.T) {
	for _, p := range readFile(t, "../testdata/publications.yaml") {
		for _, s := range everyStyle() {
			var ref style.Reference
			s.Render(&ref, p)
			for _, f := range formats {
				want := string(citation.AppendReference(nil, &ref, f))
				var asked strings.Builder
				got := citation.AppendAround(nil, &ref, f, func(part style.Run) (string, string) {
					asked.Write(part.Text)
					return "", ""
				})
				if string(got) != want {
					t.Errorf("%s as %s, %s (-want +got):\n- %s\n+ %s", p.ID, s, f, want, got)
				}
				var labelled strings.Builder
				for run := range ref.Runs() {
					if run.Variable != 0 {
						labelled.Write(run.Text)
					}
				}
				if asked.String() != labelled.String() {
					t.Errorf("%s as %s: asked about %q of %q", p.ID, s, asked.String(), labelled.String())
				}
			}
		}
	}
}

func TestAppendAroundNil(t *testing.T) {
	if got := citation.AppendAround([]byte("x"), nil, citation.HTML, nil); string(got) != "x" {
		t.Errorf("%q, want x", got)
	}
}
