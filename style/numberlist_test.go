package style_test

import (
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// cited returns what a literal style with the layout makes of a cite.
func cited(t *testing.T, layout style.Node, how style.PageRange, c style.Cite, locales ...style.LocaleDefinition) string {
	t.Helper()
	s := mustNew(t, style.Definition{
		Name: "house", Literal: true, PageRange: how, Locales: locales, Citation: &style.Citation{Layout: layout},
	})
	var ref style.Reference
	s.RenderCitation(&ref, []style.Cite{c})
	return string(citation.AppendReference(nil, &ref, citation.HTML))
}

// Literal styles write numbers as the record has them, but for the dashes of
// ranges.
func TestLiteralNumbers(t *testing.T) {
	number := func(v style.Variable, form style.NumberForm) style.Node {
		return &style.Number{Variable: v, Form: form}
	}
	volume, edition := number(style.Volume, style.NumericForm), number(style.Edition, style.OrdinalForm)
	for _, test := range []struct {
		name string
		node style.Node
		of   string
		want string
	}{
		{"a number", volume, "12", "12"},
		{"with a label", volume, "Vol. 12", "Vol. 12"},
		{"with its own label", volume, "vol. 12", "12"},
		{"in brackets", volume, "(2)", "(2)"},
		{"a range", volume, "3 - 4", "3–4"},
		{"a list", volume, "3-4, 7 & 9", "3–4, 7 &#38; 9"},
		{"leading zeros", volume, "007", "007"},
		{"words", volume, "Local", "Local"},
		{"words in capitals", &style.Number{Variable: style.Volume, TextCase: style.Uppercase}, "Local", "LOCAL"},
		{"a number and words", volume, "5 ed.", "5 ed."},
		{"markup is none", volume, "1<sup>er</sup>", "1&#60;sup&#62;er&#60;/sup&#62;"},
		{"controls are none", volume, "1\a2", "12"},
		{"a text of a volume", &style.Text{Variable: style.Volume}, "3-4", "3–4"},
		{"a text of words keeps its markup", &style.Text{Variable: style.Volume}, "<i>Nova</i>", "<i>Nova</i>"},
		{"a text in quotation marks", &style.Text{Variable: style.Volume, Quotes: true, Font: style.Bold}, "3-4", "“<b>3–4</b>”"},

		{"an ordinal", edition, "2", "2nd"},
		{"an ordinal already", edition, "2nd", "2nd"},
		{"an ordinal of a year", edition, "2014", "2014th"},
		{"ordinals", edition, "2 & 3", "2nd &#38; 3rd"},
		{"a range of ordinals", edition, "2-3", "2nd–3rd"},
		{"an ordinal, and what is labelled itself", edition, "7, p. 3-8", "7th, pp. 3–8"},
		{"an ordinal, and a single page", edition, "7, p. 3", "7th, p. 3"},
		{"an ordinal, and another word", edition, "7, abc. 3", "7th, abc. 3rd"},
		{"an ordinal in words", number(style.Edition, style.LongOrdinalForm), "9", "ninth"},
		{"beyond the words", number(style.Edition, style.LongOrdinalForm), "42", "42nd"},
		{"an ordinal with a capital", &style.Number{Variable: style.Edition, Form: style.LongOrdinalForm, TextCase: style.CapitalizeFirst}, "2", "Second"},
		{"Roman", number(style.Volume, style.RomanForm), "14", "xiv"},
		{"Roman in capitals", &style.Number{Variable: style.Volume, Form: style.RomanForm, TextCase: style.Uppercase}, "14", "XIV"},
		{"Roman, in bold", &style.Number{Variable: style.Volume, Form: style.RomanForm, Font: style.Bold, Suffix: "."}, "4", "<b>iv</b>."},
		{"Roman, a list", number(style.Volume, style.RomanForm), "1-3", "i–iii"},

		{"pages", &style.Text{Variable: style.Page}, "142-145 & 235", "142–45 &#38; 235"},
		{"pages in italics", &style.Text{Variable: style.Page, Font: style.Italic}, "2-3", "<i>2–3</i>"},
		{"pages of two kinds", &style.Text{Variable: style.Page}, "N110 - 5", "N110-5"},
		{"a page with a hyphen", &style.Text{Variable: style.Page}, `3\-B`, "3-B"},
		{"the first page", &style.Text{Variable: style.PageFirst}, "22-45", "22"},
		{"a range that is no page", &style.Text{Variable: style.Volume}, "321-328", "321–328"},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := &model.Publication{Volume: test.of, Edition: test.of, Page: test.of}
			if got := cited(t, test.node, style.PagesChicago, style.Cite{Work: p}); got != test.want {
				t.Errorf("%q: %q, want %q", test.of, got, test.want)
			}
		})
	}
}

// A locator has the label of what it counts, and a label that it brings along is
// what it counts.
func TestLocators(t *testing.T) {
	locator := &style.Group{Delimiter: " ", Of: style.Nodes{
		&style.Label{Variable: style.Locator, Form: style.ShortForm}, &style.Text{Variable: style.Locator},
	}}
	for _, test := range []struct {
		name    string
		label   style.Term
		locator string
		want    string
	}{
		{"none", 0, "", ""},
		{"a page", 0, "12", "p. 12"},
		{"pages", style.TermPage, "427-30", "pp. 427–30"},
		{"a list", 0, "12, 15", "pp. 12, 15"},
		{"and", 0, "12 and 15", "pp. 12 and 15"},
		{"the locale's and", 0, "12 samt 15", "pp. 12 samt 15"},
		{"an ampersand", 0, "12 & 15", "pp. 12 + 15"},
		{"Roman", 0, "i-ix", "pp. i–ix"},
		{"words", 0, "Vail-Holm", "p. Vail-Holm"},
		{"a page of a hyphen", 0, `327\-30`, "p. 327-30"},
		{"a chapter", style.TermChapter, "3-4", "chaps. 3–4"},
		{"sections are no pages", style.TermSection, "321-328", "secs. 321–328"},
		{"a page and a figure", 0, "367-368, fig. 3", "pp. 367–68, fig. 3"},
		{"its own label", 0, "fig. 3, p. 12-13", "fig. 3, pp. 12–13"},
		{"its own label, in the plural", style.TermChapter, "sec. 3, 4", "secs. 3, 4"},
		{"labels without a comma", 0, "vol. 2 p. 5", "vol. 2 p. 5"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := cited(t, locator, style.PagesChicago, style.Cite{Work: &model.Publication{}, Locator: test.locator, Label: test.label},
				style.LocaleDefinition{Terms: []style.Wording{
					{Term: style.TermAnd, Single: "samt"}, {Term: style.TermAnd, Form: style.SymbolForm, Single: "+"},
				}})
			if got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

func TestLabels(t *testing.T) {
	p := &model.Publication{Page: "12", Volume: "3-4", NumberOfVolumes: "1", NumberOfPages: "210", Number: "HJR19-1015", Edition: "2, 3"}
	for _, test := range []struct {
		name string
		node style.Label
		want string
	}{
		{"one", style.Label{Variable: style.Page}, "page"},
		{"always", style.Label{Variable: style.Page, Plural: style.AlwaysPlural}, "pages"},
		{"several", style.Label{Variable: style.Volume, Form: style.ShortForm}, "vols."},
		{"never", style.Label{Variable: style.Volume, Form: style.ShortForm, Plural: style.NeverPlural}, "vol."},
		{"a list", style.Label{Variable: style.Edition}, "editions"},
		{"without full stops", style.Label{Variable: style.Volume, Form: style.ShortForm, StripPeriods: true, Suffix: "."}, "vols."},
		{"a capital", style.Label{Variable: style.Page, TextCase: style.CapitalizeFirst}, "Page"},
		{"capitals, without full stops", style.Label{Variable: style.Volume, Form: style.ShortForm, TextCase: style.Uppercase, StripPeriods: true}, "VOLS"},
		{"in italics", style.Label{Variable: style.Page, Font: style.Italic, Prefix: "[", Suffix: "]"}, "[<i>page</i>]"},
		{"one volume in all", style.Label{Variable: style.NumberOfVolumes}, "volume"},
		{"many pages in all", style.Label{Variable: style.NumberOfPages}, "pages"},
		{"numbers that are no range", style.Label{Variable: style.ItemNumber, Form: style.ShortForm}, "nos."},
		{"of what is missing", style.Label{Variable: style.Issue, Plural: style.AlwaysPlural, Prefix: "("}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := cited(t, &style.Group{Of: style.Nodes{&test.node}}, 0, style.Cite{Work: p}); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}
