package style_test

import (
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// Numbers are written with the style's dash and without what the record brings
// along; so are the years of a date.
func TestNumbers(t *testing.T) {
	for _, test := range []struct {
		name string
		node style.Node
		of   string
		want string
	}{
		{"a volume", &style.Number{Variable: style.Volume}, "Vol. 12", "12"},
		{"a range of volumes", &style.Number{Variable: style.Volume}, "3 - 4", "3-4"},
		{"Roman numerals", &style.Number{Variable: style.Volume}, "I–II", "I-II"},
		{"an issue", &style.Number{Variable: style.Issue}, "(2)", "2"},
		{"an issue in words", &style.Number{Variable: style.Issue}, "Suppl. 1", "Suppl. 1"},
		{"an article", &style.Text{Variable: style.ItemNumber}, "Art. no. 12", "12"},
		{"a day", &style.Date{Variable: style.Issued}, "2018-05-03", "2018"},
		{"years", &style.Date{Variable: style.Issued}, "1998–2001", "1998-2001"},
		{"a date in words", &style.Date{Variable: style.Issued}, "Spring 2018", "Spring 2018"},
	} {
		t.Run(test.name, func(t *testing.T) {
			house := mustNew(t, style.Definition{Name: "house", RangeDelimiter: "-", Layout: test.node})
			p := &model.Publication{
				Volume: test.of, Issue: test.of, Number: test.of, Issued: model.ParseDate(test.of),
			}
			if got := citation.String(p, house, citation.Text); got != test.want {
				t.Errorf("%q: %q, want %q", test.of, got, test.want)
			}
		})
	}
}

// An edition is an ordinal, but for a year and for words.
func TestEditions(t *testing.T) {
	edition := style.Choose{
		style.If{Numeric: style.Variables{style.Edition}, Then: style.Nodes{
			&style.Number{Variable: style.Edition, Ordinal: true, Suffix: " ed."},
		}},
		style.If{Then: style.Nodes{&style.Text{Variable: style.Edition}}},
	}
	for _, test := range []struct{ edition, want string }{
		{"2", "2nd ed."}, {"2.", "2nd ed."}, {"3.", "3rd ed."}, {"11.", "11th ed."}, {"(2)", "2nd ed."}, {"2 ;", "2nd ed."},
		{"2nd", "2nd ed."}, {"2nd.", "2nd ed."}, {"2nd ed.", "2nd ed."}, {"2nd ed", "2nd ed."}, {"2ND EDITION", "2ND ed."},
		{"2nd edition", "2nd ed."}, {"[2nd ed.]", "2nd ed."}, {"2nd ed. /", "2nd ed."}, {"2 ed.", "2nd ed."},
		{"Ed. 2", "2nd ed."}, {"Edition 2", "2nd ed."},
		{"2014", "2014 ed."}, {"2014.", "2014 ed."}, {"2014 ed.", "2014 ed."}, {"3001", "3001st ed."}, {"999", "999th ed."},
		{"2-3", "2–3 ed."},
		{"4. Aufl.", "4. Aufl."}, {"2. ed.", "2. ed."}, {"1. publ.", "1. publ."}, {"3° edizione", "3° edizione"},
		{"Revised", "Revised"}, {"2nd rev. ed.", "2nd rev. ed."}, {"Spring 2022", "Spring 2022"},
	} {
		if got := laidOut(t, &style.Group{Of: style.Nodes{edition}}, &model.Publication{Edition: test.edition}, citation.Text); got != test.want {
			t.Errorf("%q: %q, want %q", test.edition, got, test.want)
		}
	}
}

// A number of pages brings its label along; where it is more than a number,
// the label stays with it.
func TestNumbersOfPages(t *testing.T) {
	for _, test := range []struct {
		pages, want string
	}{
		{"210", "210"},
		{"210 p.", "210"},
		{"210p", "210"},
		{"210 S.", "210"},
		{"210 Seiten", "210"},
		{"S. 210", "210"},
		{"210 p. ;", "210"},
		{"xii, 210 p.", "xii, 210 p."},
	} {
		p := &model.Publication{NumberOfPages: test.pages}
		if got := laidOut(t, &style.Text{Variable: style.NumberOfPages}, p, citation.Text); got != test.want {
			t.Errorf("%q: %q, want %q", test.pages, got, test.want)
		}
	}
}
