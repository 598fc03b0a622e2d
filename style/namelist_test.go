package style_test

import (
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// families are people of one name each, of a given name as well; a name that
// ends in ! is an organisation's.
func families(names ...string) []model.Person {
	var list []model.Person
	for _, name := range names {
		if n := len(name) - 1; name[n] == '!' {
			list = append(list, model.Person{Literal: name[:n]})
		} else {
			list = append(list, model.Person{Given: "X", Family: name})
		}
	}
	return list
}

// What stands between names and behind them.
func TestNameLists(t *testing.T) {
	type name = style.Name
	short, word := style.ShortName, style.AndWord
	three := families("Roe", "Low", "Ash")
	for _, test := range []struct {
		name   string
		people []model.Person
		how    style.Name
		want   string
	}{
		{"a delimiter", three, name{Form: short}, "Roe, Low, Ash"},
		{"another", three, name{Form: short, Delimiter: "/"}, "Roe/Low/Ash"},
		{"none", three, name{Form: short, Delimiter: style.Nothing}, "RoeLowAsh"},
		{"and, of two", three[:2], name{Form: short, And: word}, "Roe and Low"},
		{"and, of three", three, name{Form: short, And: word}, "Roe, Low, and Ash"},
		{"its symbol", three, name{Form: short, And: style.AndSymbol}, "Roe, Low, &#38; Ash"},
		{"and, behind a delimiter always", three[:2], name{Form: short, And: word, DelimiterPrecedesLast: style.Always, Delimiter: "; "}, "Roe; and Low"},
		{"and, behind one never", three, name{Form: short, And: word, DelimiterPrecedesLast: style.Never}, "Roe, Low and Ash"},
		{"and, behind an inverted name", three[:2],
			name{And: word, DelimiterPrecedesLast: style.AfterInvertedName, Inverted: style.InvertFirst}, "Roe, X, and X Low"},
		{"and, behind one that is not", three,
			name{And: word, DelimiterPrecedesLast: style.AfterInvertedName, Inverted: style.InvertFirst}, "Roe, X, X Low and X Ash"},
		{"and, behind an organisation, which is never inverted", families("Tides!", "Roe"),
			name{And: word, DelimiterPrecedesLast: style.AfterInvertedName, Inverted: style.InvertAll}, "Tides and Roe, X"},
		{"and, before an organisation", families("Roe", "Tides!"), name{And: word, DelimiterPrecedesLast: style.Always}, "X Roe and Tides"},
		{"and, before an organisation that is the third", families("Roe", "Low", "Tides!"),
			name{Form: short, And: word, DelimiterPrecedesLast: style.Never}, "Roe, Low, and Tides"},

		{"et al.", three, name{Form: short, EtAlMin: 3, EtAlUseFirst: 1}, "Roe et al."},
		{"et al. behind two", three, name{Form: short, EtAlMin: 3, EtAlUseFirst: 2}, "Roe, Low, et al."},
		{"no et al. below the limit", three[:2], name{Form: short, EtAlMin: 3, EtAlUseFirst: 1}, "Roe, Low"},
		{"no et al. where none are left out", three, name{Form: short, EtAlMin: 3, EtAlUseFirst: 3}, "Roe, Low, Ash"},
		{"et al. as another term, set off", three, name{Form: short, EtAlMin: 3, EtAlUseFirst: 1, EtAl: style.EtAl{Term: style.TermAndOthers, Font: style.Italic}},
			"Roe <i>and others</i>"},
		{"et al. is set off with the names", three, name{Form: short, EtAlMin: 3, EtAlUseFirst: 1, Font: style.SmallCaps},
			`<span style="font-variant:small-caps;"><span style="font-variant:small-caps;">Roe</span> et al.</span>`},
		{"et al. of the data", append(families("Roe"), model.Person{Literal: "et al."}), name{Form: short, And: word}, "Roe et al."},
		{"nothing of a list", three, name{EtAlMin: 2}, ""},
		{"the last", families("Roe", "Low", "Ash", "Elm"), name{Form: short, And: word, EtAlMin: 4, EtAlUseFirst: 2, EtAlUseLast: true}, "Roe, Low, … Elm"},
		{"the last, where it alone is left out", three, name{Form: short, EtAlMin: 3, EtAlUseFirst: 2, EtAlUseLast: true}, "Roe, Low, et al."},

		{"a count", three, name{Form: style.CountNames}, "3"},
		{"a count before et al.", three, name{Form: style.CountNames, EtAlMin: 3, EtAlUseFirst: 1}, "1"},
		{"a count of none", nil, name{Form: style.CountNames}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := namesOf(t, test.people, test.how, true); got != test.want {
				t.Errorf("(-want +got):\n- %s\n+ %s", test.want, got)
			}
		})
	}
}

// The words between names, in other languages.
func TestWordsBetweenNames(t *testing.T) {
	for _, test := range []struct {
		name, and, etAl string
		two, shortened  string
	}{
		{"a word", "und", "u. a.", "Roe und Low", "Roe u. a."},
		{"a prefix with a blank of its own", "ו\u2008", "ואחרים", "Roeו\u2008Low", "Roe ואחרים"},
		{"a script without blanks", "和", "等", "Roe和Low", "Roe等"},
		{"blanks of their own", " ~ ", " …", "Roe ~ Low", "Roe …"},
		{"no words", "", "", "Roe Low", "Roe"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got [2]string
			for i, limit := range []int{0, 2} {
				s := mustNew(t, style.Definition{
					Name: "house", Literal: true,
					Locales: []style.LocaleDefinition{{Terms: []style.Wording{
						{Term: style.TermAnd, Single: test.and}, {Term: style.TermEtAl, Single: test.etAl},
					}}},
					Bibliography: &style.Bibliography{Layout: &style.Names{
						Variables: style.Variables{style.Author},
						Name:      &style.Name{Form: style.ShortName, And: style.AndWord, EtAlMin: limit, EtAlUseFirst: 1},
					}},
				})
				got[i] = citation.String(&model.Publication{Authors: families("Roe", "Low")}, s, citation.Text)
			}
			if got != [2]string{test.two, test.shortened} {
				t.Errorf("%q, want %q and %q", got, test.two, test.shortened)
			}
		})
	}
}

// Other limits hold for cites behind the first of a work.
func TestSubsequentLimits(t *testing.T) {
	p := &model.Publication{Authors: families("Roe", "Low", "Ash")}
	for _, test := range []struct {
		name                 string
		min, first           int // of subsequent cites
		position             style.Position
		want                 string
		inBibliography, same bool
	}{
		{name: "the first", min: 3, first: 1, position: style.First, want: "Roe, Low, Ash"},
		{name: "of none said", min: 3, first: 1, want: "Roe, Low, Ash"},
		{name: "a subsequent one", min: 3, first: 1, position: style.Subsequent, want: "Roe et al."},
		{name: "ibid", min: 3, first: 1, position: style.Subsequent | style.Ibid, want: "Roe et al."},
		{name: "the same limits", position: style.Subsequent, want: "Roe, Low, Ash"},
		{name: "in a list", min: 3, first: 1, inBibliography: true, want: "Roe, Low, Ash"},
	} {
		t.Run(test.name, func(t *testing.T) {
			layout := &style.Names{Variables: style.Variables{style.Author}, Name: &style.Name{
				Form: style.ShortName, EtAlMin: 4, EtAlUseFirst: 2, EtAlSubsequentMin: test.min, EtAlSubsequentUseFirst: test.first,
			}}
			s := mustNew(t, style.Definition{
				Name: "house", Bibliography: &style.Bibliography{Layout: layout}, Citation: &style.Citation{Layout: layout},
			})
			var ref style.Reference
			if test.inBibliography {
				s.Render(&ref, p)
			} else {
				s.RenderCitation(&ref, []style.Cite{{Work: p, Position: test.position}})
			}
			if got := string(ref.Text()); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}
