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
		{"full stops and dashes are no name", model.Person{Given: ".", Family: "–", Literal: "Roe"},
			[3]string{"Roe", "Roe", "Roe"}},
		{"an elision", model.Person{Given: "Jean", Particle: "qu’", Family: "Roe"},
			[3]string{"qu’Roe, J.", "J. qu’Roe", "Jean qu’Roe"}},
		{"a particle cut short", model.Person{Given: "Jean", Particle: "da'", Family: "Roe"},
			[3]string{"da’ Roe, J.", "J. da’ Roe", "Jean da’ Roe"}},
		{"the Irish o’", model.Person{Given: "Jean", Particle: "O'", Family: "Roe"},
			[3]string{"O’Roe, J.", "J. O’Roe", "Jean O’Roe"}},
		{"a mark that opens, for an apostrophe", model.Person{Given: "Jean", Particle: "van ‘t", Family: "Roe"},
			[3]string{"van ’t Roe, J.", "J. van ’t Roe", "Jean van ’t Roe"}},
		{"initials together and a hyphen", model.Person{Given: "JP-M", Family: "Roe"},
			[3]string{"Roe, J. P.-M.", "J. P.-M. Roe", "J. P.-M. Roe"}},
		{"initials beside a Scottish name", model.Person{Given: "JP", Family: "McROE"},
			[3]string{"McROE, J.", "J. McROE", "JP McROE"}},
		{"beside a name of one letter", model.Person{Given: "JP", Family: "O"},
			[3]string{"O, J. P.", "J. P. O", "J. P. O"}},
		{"beside an entity", model.Person{Given: "JP", Family: "R&Ouml;E"},
			[3]string{"RÖE, J.", "J. RÖE", "JP RÖE"}},
		{"beside a particle in a family name in capitals", model.Person{Given: "JP", Family: "ROE y WEIß"},
			[3]string{"ROE y WEIß, J.", "J. ROE y WEIß", "JP ROE y WEIß"}},
		{"a name in capitals beside one that is not", model.Person{Given: "ANN MARIE", Family: "Roe"},
			[3]string{"Roe, A. M.", "A. M. Roe", "ANN MARIE Roe"}},
		{"a parenthesis inside a parenthesis", model.Person{Given: "Ann ((Anna) Maria Eva) B", Family: "Roe"},
			[3]string{"Roe, A. ((Anna) M. E.) B.", "A. ((Anna) M. E.) B. Roe", "Ann ((Anna) Maria Eva) B. Roe"}},
		{"a parenthesis that never closes", model.Person{Given: "Ann(Anna Maria", Family: "Roe"},
			[3]string{"Roe, A. (Anna M.)", "A. (Anna M.) Roe", "Ann(Anna Maria Roe"}},
		{"a parenthesis that was never opened", model.Person{Given: "Ann Maria) Eva", Family: "Roe"},
			[3]string{"Roe, A. M. E.", "A. M. E. Roe", "Ann Maria) Eva Roe"}},
		{"nothing but a mark", model.Person{Given: "ʿ", Family: "Roe"},
			[3]string{"Roe", "Roe", "ʿ Roe"}},
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

// What stands for those that a list leaves out, and what is a name.
func TestOthers(t *testing.T) {
	for _, test := range []struct {
		person model.Person
		others bool
	}{
		{model.Person{Literal: "et al."}, true},
		{model.Person{Literal: " Et. al"}, true},
		{model.Person{Literal: "[et al.]"}, true},
		{model.Person{Literal: "ET ALII"}, true},
		{model.Person{Literal: "And Others."}, true},
		{model.Person{Literal: "& others"}, true},
		{model.Person{Literal: "u. a."}, true},
		{model.Person{Literal: "и др."}, true},
		{model.Person{Given: "et", Family: "al"}, true},
		{model.Person{Given: "And", Family: "Others"}, true},
		{model.Person{Given: "al.", Family: "et"}, true},
		{model.Person{Literal: "al."}, true},
		{model.Person{Literal: "Al"}, false},
		{model.Person{Literal: "U.A."}, false},
		{model.Person{Literal: "Society for Others"}, false},
		{model.Person{Given: "E.", Family: "Tal"}, false},
		{model.Person{Given: "Anna", Family: "Others"}, false},
		{model.Person{Given: "et al et al", Family: "et al et al"}, false},
	} {
		p := &model.Publication{Authors: []model.Person{{Literal: "Roe"}, test.person}}
		got := citation.String(p, bare(t, style.InvertNone, style.KeepGiven), citation.Text)
		if (got == "Roe et al.") != test.others {
			t.Errorf("%+v: %q", test.person, got)
		}
	}
}

// bare is a style of nothing but authors.
func bare(t *testing.T, inverted style.Inverted, initials style.Initials) style.Style {
	t.Helper()
	s, err := style.New(style.Definition{Name: "bare", Layout: &style.Names{
		Variables: style.Variables{style.Author},
		Name:      &style.Name{Inverted: inverted, Initials: initials, InitializeWith: ". "},
	}})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// The script of a name decides its order, never the language of the work.
func TestNamesInEasternWorks(t *testing.T) {
	for _, language := range []string{"jpn", "zh-Hant", "KOR", "eng", ""} {
		for want, person := range map[string]model.Person{
			"West, D. B.": {Given: "Douglas Brent", Family: "West"},
			"王小明":         {Given: "小明", Family: "王"},
		} {
			p := &model.Publication{Languages: []string{language}, Authors: []model.Person{person}}
			if got := citation.String(p, bare(t, style.InvertAll, style.Initialize), citation.Text); got != want {
				t.Errorf("%q: %q, want %q", language, got, want)
			}
		}
	}
}
