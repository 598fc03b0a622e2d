package style_test

import (
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/style"
)

// located returns the citation of a work at a place in it.
func located(s style.Style, locator string, label style.Term) string {
	var ref style.Reference
	s.RenderCitation(&ref, []style.Cite{{Work: work("Lindqvist", "Tides", 2021), Locator: locator, Label: label}})
	return string(citation.AppendReference(nil, &ref, citation.Text))
}

// A locator may bring its label along, which the style writes in its own way.
func TestLocatorLabels(t *testing.T) {
	none := style.Term(0)
	tests := []struct {
		name, locator string
		label         style.Term
		want          string
	}{
		{"none", "5", none, "p. 5"},
		{"a page", "p. 5", none, "p. 5"},
		{"without a blank", "p.5", none, "p. 5"},
		{"without a stop", "p 5", none, "p. 5"},
		{"with a capital", "Pp. 5-7", none, "pp. 5–7"},
		{"a page said twice", "p. 5", style.TermPage, "p. 5"},
		{"pages", "pp. 5-7", none, "pp. 5–7"},
		{"one label for several", "p. 5-7", none, "pp. 5–7"},
		{"roman", "p. xii", none, "p. xii"},
		{"a word", "page 5", none, "p. 5"},
		{"words", "Chapters 2-3", none, "chaps. 2–3"},
		{"an abbreviation", "ch. 2", none, "chap. 2"},
		{"one that is no term", "ch 2", none, "chap. 2"},
		{"a section", "sec. 4", none, "sec. 4"},
		{"a sign", "§ 4", none, "sec. 4"},
		{"a sign close up", "§4", none, "sec. 4"},
		{"two signs", "§§ 4-5", none, "secs. 4–5"},
		{"a figure", "fig. 2", none, "fig. 2"},
		{"a figure's letter", "fig. 2a", none, "fig. 2a"},
		{"a volume", "vol. 2", none, "vol. 2"},
		{"a table", "Table A1", none, "tbl. A1"},
		{"pages in words", "pp. 3 and passim", none, "pp. 3 and passim"},
		{"one page labelled as several", "pp. 3", none, "p. 3"},
		{"equations", "eqs. 3-4", none, "eqq. 3–4"},
		{"folios", "ff. 2r-3v", none, "fols. 2r–3v"},
		{"a page with a capital", "P. 5", none, "p. 5"},
		{"several words", "sub verbo tide", none, "s.v. tide"},
		{"a letter", "Appendix B", none, "app. B"},
		{"a word of a dictionary", "s.v. estuary", none, "s.v. estuary"},
		{"a label that says the same", "chapter 3", style.TermChapter, "chap. 3"},
		{"a label that says another", "fig. 3", style.TermChapter, "fig. 3"},
		{"a number with a letter", "p5", none, "p. p5"},
		{"a book in Roman numerals", "V. 5", none, "p. V. 5"},
		{"a text", "Note on the text", none, "p. Note on the text"},
		{"a text of parts", "parts of it", none, "p. parts of it"},
		{"a label alone", "chap.", none, "p. chap."},
		{"a person", "Col. Smith", none, "p. Col. Smith"},
		{"another language", "Kap. 5", none, "p. Kap. 5"},
	}
	for _, tt := range tests {
		if got, want := located(estuary, tt.locator, tt.label), "(Lindqvist, 2021, "+tt.want+")"; got != want {
			t.Errorf("%s: located at %q (-want +got):\n-%s\n+%s", tt.name, tt.locator, want, got)
		}
	}
}

// The labels are those of the locale, and English ones.
func TestLocatorLabelsInALocale(t *testing.T) {
	german, err := style.NewLocale(style.LocaleDefinition{Lang: "de-DE", Terms: []style.Wording{
		{Term: style.TermPage, Form: style.ShortForm, Single: "S.", Plural: "S."},
		{Term: style.TermChapter, Single: "Kapitel"}, {Term: style.TermChapter, Form: style.ShortForm, Single: "Kap."},
		{Term: style.TermVolume, Form: style.ShortForm, Single: "Bd.", Plural: "Bde."},
	}})
	if err != nil {
		t.Fatal(err)
	}
	for locator, want := range map[string]string{
		"5": "S. 5", "S. 5": "S. 5", "S 5": "S. 5", "S5": "S. S5", "Kapitel 2": "Kap. 2", "kap. 2": "Kap. 2", "Bde. 2-3": "Bde. 2–3",
		"p. 5": "S. 5", "chapter 2": "Kap. 2", "vol. 2": "Bd. 2",
	} {
		if got, want := located(estuary.In(german), locator, 0), "(Lindqvist, 2021, "+want+")"; got != want {
			t.Errorf("located at %q (-want +got):\n-%s\n+%s", locator, want, got)
		}
	}
}

// All styles read them.
func TestLocatorLabelsInEveryStyle(t *testing.T) {
	for _, s := range append(style.All(), style.Editions()...) {
		for written, plain := range map[string]style.Cite{
			"p. 5":      {Locator: "5"},
			"pp. 5-7":   {Locator: "5-7"},
			"chapter 2": {Locator: "2", Label: style.TermChapter},
			"§ 3":       {Locator: "3", Label: style.TermSection},
		} {
			if got, want := located(s, written, 0), located(s, plain.Locator, plain.Label); got != want {
				t.Errorf("%s, located at %q (-want +got):\n-%s\n+%s", s.Name(), written, want, got)
			}
		}
	}
}
