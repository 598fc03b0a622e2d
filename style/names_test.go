package style_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A name as APA writes it first, IEEE, and MLA second in a list.
func TestNamesBuiltInCode(t *testing.T) {
	for _, test := range []struct {
		name   string
		person model.Person
		want   [3]string
	}{
		{"blanks around the parts", model.Person{Given: " Ada ", Family: " Roe "},
			[3]string{"Roe, A.", "A. Roe", "Ada Roe"}},
		{"a script with blanks between names", model.Person{Given: "प्रेम", Family: "चंद"},
			[3]string{"चंद, प.", "प. चंद", "प्रेम चंद"}},
		{"a script without", model.Person{Given: "春樹", Family: "村上"},
			[3]string{"村上春樹", "村上春樹", "村上春樹"}},
		{"an accent as a character of its own", model.Person{Given: "E\u0301mile", Family: "Roe"},
			[3]string{"Roe, E\u0301.", "E\u0301. Roe", "E\u0301mile Roe"}},
		{"markup in a given name", model.Person{Given: "<i>Jean</i> Paul", Family: "Roe"},
			[3]string{"Roe, J. P.", "J. P. Roe", "Jean Paul Roe"}},
		{"entities in a given name", model.Person{Given: "&Eacute;mile &#79;", Family: "Roe"},
			[3]string{"Roe, É. O.", "É. O. Roe", "Émile O. Roe"}},
		{"a given name without letters", model.Person{Given: "-", Family: "Roe"},
			[3]string{"Roe", "Roe", "Roe"}},
		{"a word without letters", model.Person{Given: "Tim -", Family: "Roe"},
			[3]string{"Roe, T.", "T. Roe", "Tim Roe"}},
		{"family name alone, with its particle", model.Person{Particle: "van", Family: "Gogh", Suffix: "Jr."},
			[3]string{"van Gogh Jr.", "van Gogh Jr.", "van Gogh Jr."}},
		{"given name alone", model.Person{Given: "Prince", Suffix: "III"},
			[3]string{"Prince III", "Prince III", "Prince III"}},
		{"all parts", model.Person{Given: "Jean", DroppingParticle: "de", Particle: "La", Family: "Roe", Suffix: "II"},
			[3]string{"La Roe, J. de, II", "J. de La Roe II", "Jean de La Roe II"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := &model.Publication{Title: "Tea", Authors: []model.Person{{Literal: "First"}, test.person}}
			got := [3]string{
				citation.String(&model.Publication{Authors: []model.Person{test.person}}, bare(t, style.InvertAll, style.Initialize), citation.Text),
				citation.String(&model.Publication{Authors: []model.Person{test.person}}, bare(t, style.InvertNone, style.Initialize), citation.Text),
				citation.String(p, bare(t, style.InvertFirst, style.PunctuateInitials), citation.Text)[len("First, "):],
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("inverted, not inverted, second in a list (-want +got):\n%s", diff)
			}
		})
	}
}

// bare is a style of nothing but authors.
func bare(t *testing.T, inverted style.Inverted, initials style.Initials) style.Style {
	t.Helper()
	s, err := style.New(style.Definition{Name: "bare", Layout: &style.Names{
		Variables: []style.Variable{style.Author},
		Name:      &style.Name{Inverted: inverted, Initials: initials, InitializeWith: ". "},
	}})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// The language of a work decides the order of names in Latin script, too.
func TestNamesInEasternWorks(t *testing.T) {
	for language, want := range map[string]string{
		"jpn": "West D. B.", "zh-Hant": "West D. B.", "kor": "West D. B.", "eng": "West, D. B.", "": "West, D. B.",
	} {
		p := &model.Publication{Languages: []string{language}, Authors: []model.Person{{Given: "Douglas Brent", Family: "West"}}}
		if got := citation.String(p, bare(t, style.InvertAll, style.Initialize), citation.Text); got != want {
			t.Errorf("%q: %q, want %q", language, got, want)
		}
	}
}
