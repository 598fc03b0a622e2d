package style_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// laidOut returns what a layout makes of a publication.
func laidOut(t *testing.T, layout style.Node, p *model.Publication, f citation.Format) string {
	t.Helper()
	return citation.String(p, mustNew(t, style.Definition{Name: "house", Layout: layout}), f)
}

// Titles are capitalised in English and where no language is given.
func TestLanguages(t *testing.T) {
	title := &style.Text{Variable: style.Title, TextCase: style.TitleCase}
	const as, capitalised = "die see und the sea", "Die See Und the Sea"
	for _, test := range []struct {
		name      string
		languages []string
		want      string
	}{
		{"none", nil, capitalised},
		{"an empty one", []string{""}, capitalised},
		{"not known", []string{"und"}, capitalised},
		{"English", []string{"eng"}, capitalised},
		{"English in two letters", []string{"en"}, capitalised},
		{"English of a country", []string{"en-US"}, capitalised},
		{"with an underscore", []string{"en_GB"}, capitalised},
		{"in words", []string{"English"}, capitalised},
		{"in capitals", []string{"ENG"}, capitalised},
		{"a tag in whatever case", []string{"EN-gb"}, capitalised},
		{"a tag with the code of three letters", []string{"eng-GB"}, capitalised},
		{"not known, in capitals", []string{"UND"}, capitalised},
		{"with blanks around it", []string{" eng "}, capitalised},
		{"German in capitals", []string{"GER"}, as},
		{"German", []string{"ger"}, as},
		{"a language whose code begins alike", []string{"enm"}, as},
		{"several: the first is the title's", []string{"ger", "eng"}, as},
		{"several, English first", []string{"eng", "ger"}, capitalised},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := &model.Publication{Title: as, Languages: test.languages}
			if got := laidOut(t, title, p, citation.Text); got != test.want {
				t.Errorf("%q: %q, want %q", test.languages, got, test.want)
			}
		})
	}
}

// A letter looks like an effect that is in force and not turned off further
// inside.
func TestFormattingHas(t *testing.T) {
	formatting := func(effects ...style.Effect) style.Formatting {
		var f style.Formatting
		for _, e := range effects {
			f = f.Push(e)
		}
		return f
	}
	for _, test := range []struct {
		name string
		of   style.Formatting
		is   style.Effect
		want bool
	}{
		{"plain text is not italic", formatting(), style.Italic, false},
		{"italic", formatting(style.Italic), style.Italic, true},
		{"bold is not italic", formatting(style.Bold), style.Italic, false},
		{"italic inside bold", formatting(style.Bold, style.Italic), style.Italic, true},
		{"bold around italic", formatting(style.Bold, style.Italic), style.Bold, true},
		{"italics turned off", formatting(style.Italic, style.Upright), style.Italic, false},
		{"they are upright", formatting(style.Italic, style.Upright), style.Upright, true},
		{"turned on again", formatting(style.Italic, style.Upright, style.Italic), style.Italic, true},
		{"bold turned off", formatting(style.Bold, style.Regular), style.Bold, false},
		{"italics stay where bold is turned off", formatting(style.Italic, style.Bold, style.Regular), style.Italic, true},
		{"a superscript in italics", formatting(style.Italic, style.Superscript), style.Superscript, true},
		{"it is no subscript", formatting(style.Italic, style.Superscript), style.Subscript, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := test.of.Has(test.is); got != test.want {
				t.Errorf("%x has %d: %v, want %v", test.of, test.is, got, test.want)
			}
		})
	}
}

// A DOI leads to its resolver, whatever stands in front of it in the record or
// in the reference; nothing in it can leave the address.
func TestDOILinks(t *testing.T) {
	for _, test := range []struct{ name, doi, shown, address string }{
		{"as it should be", "10.1000/a.b-c", "10.1000/a.b-c", "https://doi.org/10.1000/a.b-c"},
		{"with blanks around it", " 10.1000/a ", "10.1000/a", "https://doi.org/10.1000/a"},
		{"with a label", "doi:10.1000/a", "10.1000/a", "https://doi.org/10.1000/a"},
		{"in capitals", "DOI: 10.1000/a", "10.1000/a", "https://doi.org/10.1000/a"},
		{"with its resolver", "https://doi.org/10.1000/a", "10.1000/a", "https://doi.org/10.1000/a"},
		{"with its old one", "http://dx.doi.org/10.1000/a", "10.1000/a", "https://doi.org/10.1000/a"},
		{"encoded, behind a resolver", "https://doi.org/10.1000/a%3Cb%3E", "10.1000/a<b>", "https://doi.org/10.1000/a%3Cb%3E"},
		{"a percent sign that encodes nothing", "https://doi.org/10.1000/a%zz", "10.1000/a%zz", "https://doi.org/10.1000/a%25zz"},
		{"not encoded behind a label", "doi:10.1000/a%3Cb", "10.1000/a%3Cb", "https://doi.org/10.1000/a%253Cb"},
		{"what would end an attribute", `10.1000/a"b'c`, `10.1000/a"b'c`, "https://doi.org/10.1000/a%22b%27c"},
		{"what would begin a query", "10.1000/a?b#c", "10.1000/a?b#c", "https://doi.org/10.1000/a%3Fb%23c"},
		{"what stands for itself", "10.1000/(a)_b;c=d+e,f!g~h*i$j:k@l", "10.1000/(a)_b;c=d+e,f!g~h*i$j:k@l",
			"https://doi.org/10.1000/(a)_b;c=d+e,f!g~h*i$j:k@l"},
		{"beyond ASCII", "10.1000/é", "10.1000/é", "https://doi.org/10.1000/%C3%A9"},
		{"blanks and controls go", "10.1000/a b\x00c\u202e", "10.1000/abc", "https://doi.org/10.1000/abc"},
		{"no DOI leads nowhere", "see publisher", "seepublisher", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			for _, prefix := range []string{"doi:", style.ResolverPrefix} {
				house := mustNew(t, style.Definition{Name: "house", Layout: &style.Text{Variable: style.DOI, Prefix: prefix}})
				var ref style.Reference
				house.Render(&ref, &model.Publication{DOI: test.doi})
				var shown, address string
				for run := range ref.Runs() {
					if run.Variable == style.DOI {
						shown = string(run.Text)
						if run.Link {
							address = string(run.AppendURL(nil))
						}
					}
				}
				want := test.shown
				if prefix == style.ResolverPrefix && test.address != "" {
					want = prefix + want
				}
				if diff := cmp.Diff([]string{want, test.address}, []string{shown, address}); diff != "" {
					t.Errorf("behind %q (-want +got):\n%s", prefix, diff)
				}
			}
		})
	}
	// The address is appended to what is there.
	run := style.Run{Text: []byte("10.1000/a"), Link: true}
	if got := string(run.AppendURL([]byte("see "))); got != "see https://doi.org/10.1000/a" {
		t.Errorf("appended: %q", got)
	}
}

// A page has one label, whatever the record brings along.
func TestPageLabels(t *testing.T) {
	pages := &style.Group{Delimiter: " ", Of: style.Nodes{
		&style.Label{Variable: style.Page, Form: style.ShortForm}, &style.Text{Variable: style.Page},
	}}
	for page, want := range map[string]string{
		"41-49": "pp. 41–49", "pp. 41-49": "pp. 41–49", "Seite 41": "p. 41", "41 & 49": "pp. 41 & 49",
		"pages missing": "p. pages missing", "12, unpaged": "p. 12, unpaged",
	} {
		p := &model.Publication{Type: model.Chapter, Page: page}
		if got := laidOut(t, pages, p, citation.Text); got != want {
			t.Errorf("%q: %q, want %q", page, got, want)
		}
	}
}

// The number of pages has a label in the plural, but for one.
func TestNumberOfPagesLabel(t *testing.T) {
	pages := &style.Group{Delimiter: " ", Of: style.Nodes{
		&style.Text{Variable: style.NumberOfPages}, &style.Label{Variable: style.NumberOfPages},
	}}
	for page, want := range map[string]string{"210": "210 pages", "1": "1 page", "p. 1": "1 page"} {
		p := &model.Publication{NumberOfPages: page}
		if got := laidOut(t, pages, p, citation.Text); got != want {
			t.Errorf("%q: %q, want %q", page, got, want)
		}
	}
}

// What is written in the place of names.
func TestSubstitutes(t *testing.T) {
	editors := []model.Person{{Given: "Ines", Family: "Aubry"}, {Given: "Karl", Family: "Beck"}}
	inverted := &style.Name{Inverted: style.InvertAll, Delimiter: "; "}
	label := &style.Label{Form: style.ShortForm, Prefix: ", "}
	author := style.Variables{style.Author}
	editor := style.Variables{style.Editor}
	for _, test := range []struct {
		name   string
		layout *style.Names
		want   string
	}{
		{"names in short form are written as those they stand for",
			&style.Names{Variables: author, Name: inverted, Label: label, Substitute: style.Nodes{&style.Names{Variables: editor}}},
			"Aubry, Ines; Beck, Karl, eds."},
		{"with a label of their own",
			&style.Names{Variables: author, Name: inverted, Label: label, Substitute: style.Nodes{
				&style.Names{Variables: editor, Label: &style.Label{Form: style.LongForm, Prefix: " ("}},
			}},
			"Aubry, Ines; Beck, Karl (editors"},
		{"with a name of their own they are written for themselves",
			&style.Names{Variables: author, Name: inverted, Label: label, Substitute: style.Nodes{
				&style.Names{Variables: editor, Name: &style.Name{And: style.AndWord}},
			}},
			"Ines Aubry and Karl Beck"},
		{"the label stands in front where it does so for those they stand for",
			&style.Names{
				Variables: author, Label: &style.Label{Form: style.VerbForm, Suffix: " "}, LabelFirst: true,
				Substitute: style.Nodes{&style.Names{Variables: editor}},
			},
			"edited by Ines Aubry, Karl Beck"},
		{"the first that writes anything",
			&style.Names{Variables: author, Substitute: style.Nodes{
				&style.Text{Variable: style.Publisher}, &style.Text{Variable: style.Title}, &style.Names{Variables: editor},
			}},
			"Salt"},
		{"none of them writes anything",
			&style.Names{Variables: author, Substitute: style.Nodes{&style.Text{Variable: style.Publisher}}}, ""},
		{"one that turns out to be empty is passed over",
			&style.Names{Variables: author, Substitute: style.Nodes{
				&style.Group{Of: style.Nodes{style.Choose{
					style.If{Lacks: style.Variables{style.Title}, Then: style.Nodes{&style.Text{Value: "none"}}},
				}}},
				&style.Text{Variable: style.Title},
			}},
			"Salt"},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := &model.Publication{Title: "Salt", Editors: editors}
			if got := laidOut(t, test.layout, p, citation.Text); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

// Authors have no label: a list of them is written without.
func TestAuthorsHaveNoLabel(t *testing.T) {
	p := &model.Publication{Authors: []model.Person{{Given: "Ida", Family: "Brandt"}}}
	names := &style.Names{Variables: style.Variables{style.Author}, Label: &style.Label{Prefix: ", "}}
	if got := laidOut(t, names, p, citation.Text); got != "Ida Brandt" {
		t.Errorf("%q, want the name alone", got)
	}
}

// A choice may be the whole layout, or a macro.
func TestChooseAsANode(t *testing.T) {
	date := style.Choose{
		style.If{Has: style.Variables{style.Issued}, Then: style.Nodes{&style.Date{Variable: style.Issued}}},
		style.If{Then: style.Nodes{&style.Text{Term: style.TermNoDate, Form: style.ShortForm}}},
	}
	for _, test := range []struct {
		name   string
		layout style.Node
		year   string
		want   string
	}{
		{"as the layout", date, "2018", "2018"},
		{"as the layout, else", date, "", "n.d."},
		{"as a macro", &style.Text{Macro: date, Prefix: "(", Suffix: ")"}, "2018", "(2018)"},
		{"as a macro, else", &style.Text{Macro: date, Prefix: "(", Suffix: ")"}, "", "(n.d.)"},
		{"in the place of names",
			&style.Names{Variables: style.Variables{style.Author}, Substitute: style.Nodes{date}}, "2018", "2018"},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := &model.Publication{Issued: model.ParseDate(test.year)}
			if got := laidOut(t, test.layout, p, citation.Text); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

// One name, by what is known of it.
func TestOneName(t *testing.T) {
	initials := &style.Name{Inverted: style.InvertAll, Initials: style.Initialize, InitializeWith: ". "}
	for _, test := range []struct {
		name string
		of   model.Person
		want string
	}{
		{"a literal", model.Person{Literal: "River Trust"}, "River Trust"},
		{"a family name alone, with its particle and suffix", model.Person{Particle: "van", Family: "Berg", Suffix: "Jr."}, "van Berg Jr."},
		{"a given name alone, which is not shortened", model.Person{Given: "Plato", Suffix: "II"}, "Plato II"},
		{"an elided particle", model.Person{Given: "Jean", Particle: "d’", Family: "Alembert"}, "d’Alembert, J."},
		{"a particle with a hyphen", model.Person{Given: "Omar", Particle: "al-", Family: "Rashid"}, "al-Rashid, O."},
		{"given names with a word in lower case", model.Person{Given: "Jean le Rond", Family: "Alembert"}, "Alembert, J. le R."},
		{"blanks between given names", model.Person{Given: "Ada  Bea", Family: "Costa"}, "Costa, A. B."},
		{"a nickname in parentheses", model.Person{Given: "Ada (Bea)", Family: "Costa"}, "Costa, A. (Bea)"},
		{"a second part in lower case gives no initial", model.Person{Given: "Chung-hee", Family: "Park"}, "Park, C."},
		{"Chinese names are written family name first", model.Person{Given: "永", Family: "刘"}, "刘永"},
		{"an empty literal is no name", model.Person{Literal: " "}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := &model.Publication{Authors: []model.Person{test.of}}
			names := &style.Names{Variables: style.Variables{style.Author}, Name: initials}
			if got := laidOut(t, names, p, citation.Text); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

// MLA gives initials a full stop and parts them; blanks become one.
func TestPunctuatedInitials(t *testing.T) {
	names := &style.Names{Variables: style.Variables{style.Author}, Name: &style.Name{
		Initials: style.PunctuateInitials, InitializeWith: ". ",
	}}
	for given, want := range map[string]string{
		"Tim P": "Tim P. Roe", "H.G.": "H. G. Roe", "J.-P.": "J.-P. Roe", "Tim  P": "Tim P. Roe", "Ada": "Ada Roe",
		"AB": "A. B. Roe", "Tim AB": "Tim A. B. Roe", "ABC": "A. B. C. Roe", "ABCD": "ABCD Roe", "A‐B": "A.-B. Roe", "Tim –": "Tim Roe",
	} {
		p := &model.Publication{Authors: []model.Person{{Given: given, Family: "Roe"}}}
		if got := laidOut(t, names, p, citation.Text); got != want {
			t.Errorf("%q: %q, want %q", given, got, want)
		}
	}
}
