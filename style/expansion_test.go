package style_test

import (
	"testing"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// What an expansion says of a list replaces what it said before, whatever the
// order of lists is.
func TestExpansionWith(t *testing.T) {
	var none style.Expansion
	author := none.With(style.Author, 2, style.GivenAsStyled, style.GivenWhole)
	both := author.With(style.Editor, 300)
	for _, test := range []struct {
		name      string
		got, want style.Expansion
	}{
		{"in another order", none.With(style.Editor, 300).With(style.Author, 2, style.GivenAsStyled, style.GivenWhole), both},
		{"said anew", both.With(style.Author, 5).With(style.Author, 2, style.GivenAsStyled, style.GivenWhole), both},
		{"no more than the style", author.With(style.Translator, 0, style.GivenAsStyled), author},
		{"taken back", both.With(style.Editor, 0), author},
		{"all taken back", author.With(style.Author, -1), none},
		{"forms as styled at the end", none.With(style.Author, 0, style.GivenInitials, style.GivenAsStyled), none.With(style.Author, 0, style.GivenInitials)},
		{"more names than can be", none.With(style.Author, 1<<20), none.With(style.Author, 1<<16-1)},
	} {
		if test.got != test.want {
			t.Errorf("%s: (-want +got):\n- %q\n+ %q", test.name, test.want, test.got)
		}
	}
}

func TestExpandedNames(t *testing.T) {
	work := &model.Publication{
		Authors: []model.Person{
			{Given: "Jane Ann", Family: "Roe"}, {Family: "-"}, {Given: "Ben", Particle: "van", Family: "Low", Suffix: "Jr."}, {Literal: "UN"}, {Family: "Poe"}, {Given: "C.", Family: "Doe"},
		},
		Editors: []model.Person{{Given: "Jane Ann", Family: "Roe"}},
	}
	with := func(least int, forms ...style.GivenForm) style.Expansion {
		return style.Expansion{}.With(style.Author, least, forms...)
	}
	const i, w = style.GivenInitials, style.GivenWhole
	short := style.Name{Form: style.ShortName, Initials: style.Initialize, InitializeWith: ".", EtAlMin: 3, EtAlUseFirst: 1}
	plain := style.Name{Form: style.ShortName, EtAlMin: 3, EtAlUseFirst: 1}
	long := style.Name{Initials: style.Initialize, InitializeWith: ".", EtAlMin: 3, EtAlUseFirst: 1}
	whole := style.Name{EtAlMin: 3, EtAlUseFirst: 1}
	punctuated := style.Name{Form: style.ShortName, Initials: style.PunctuateInitials, InitializeWith: ". "}
	inverted := style.Name{Form: style.ShortName, Inverted: style.InvertAll, EtAlMin: 3, EtAlUseFirst: 1}
	for _, test := range []struct {
		name      string
		how       style.Name
		expansion style.Expansion
		want      string
	}{
		{"nothing", short, style.Expansion{}, "Roe et al.; Roe"},
		{"of another list", short, style.Expansion{}.With(style.Translator, 3, w), "Roe et al.; Roe"},
		{"names", short, with(3), "Roe, van Low, UN, et al.; Roe"},
		{"fewer than the style has", short, with(0), "Roe et al.; Roe"},
		{"all names", short, with(5), "Roe, van Low, UN, Poe, Doe; Roe"},
		{"more names than there are", short, with(50), "Roe, van Low, UN, Poe, Doe; Roe"},
		{"initials", short, with(0, i), "J.A. Roe et al.; Roe"},
		{"given names", short, with(0, w), "Jane Ann Roe et al.; Roe"},
		{"by places in the work's list", short, with(2, 0, w, i), "Roe, B. van Low Jr., et al.; Roe"},
		{"of names without given names", short, with(5, 0, 0, 0, w, w), "Roe, van Low, UN, Poe, Doe; Roe"},
		{"of two lists", short, with(0, i).With(style.Editor, 0, w), "J.A. Roe et al.; Jane Ann Roe"},
		{"initials where the style has none", plain, with(0, i), "Jane Ann Roe et al.; Roe"},
		{"initials where they stand anyway", long, with(0, i), "J.A. Roe et al.; J.A. Roe"},
		{"given names for initials", long, with(0, w), "Jane Ann Roe et al.; J.A. Roe"},
		{"given names that stand anyway", whole, with(0, i), "Jane Ann Roe et al.; Jane Ann Roe"},
		{"punctuated", punctuated, with(0, 0, 0, 0, 0, 0, w), "Roe, van Low, UN, Poe, C. Doe; Roe"},
		{"inverted", inverted, with(2, w, 0, w), "Roe, Jane Ann, van Low, Ben, Jr., et al.; Roe"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := style.Must(style.New(style.Definition{Name: "expanded", Literal: true, Citation: &style.Citation{
				Layout: &style.Names{Variables: style.Variables{style.Author, style.Editor}, Name: &test.how, Delimiter: "; "},
			}}))
			cites := []style.Cite{{Work: work, Expansion: test.expansion}}
			var ref style.Reference
			s.RenderCitation(&ref, cites)
			if got := string(ref.Text()); got != test.want {
				t.Errorf("(-want +got):\n- %s\n+ %s", test.want, got)
			}
			if n := testing.AllocsPerRun(10, func() { s.RenderCitation(&ref, cites) }); n > 0 {
				t.Errorf("%v allocations", n)
			}
			s.RenderEntry(&ref, cites[0])
			entry := string(ref.Text())
			s.RenderEntry(&ref, style.Cite{Work: work})
			if got := string(ref.Text()); got != entry {
				t.Errorf("entry: (-without +with):\n- %s\n+ %s", got, entry)
			}
		})
	}
}

// Of the conditions that ask for it, the first ones hold.
func TestDisambiguateConditions(t *testing.T) {
	asks := func(match style.Match, then string) style.Node {
		return style.Choose{style.If{Disambiguate: true, Match: match, Then: style.Nodes{&style.Text{Value: then}}}}
	}
	s := style.Must(style.New(style.Definition{Name: "asking", Citation: &style.Citation{
		Layout: &style.Group{Of: style.Nodes{
			&style.Text{Variable: style.Title}, asks(style.MatchAll, " a"), asks(style.MatchNone, " b"), asks(style.MatchAny, " c"),
			style.Choose{style.If{Disambiguate: true, Has: style.Variables{style.Volume}, Then: style.Nodes{&style.Text{Value: "d"}}}},
		}},
	}}))
	var ref style.Reference
	for n, want := range []string{"T b", "T a b", "T a", "T a c", "T a c"} {
		s.RenderCitation(&ref, []style.Cite{{Work: &model.Publication{Title: "T"}, Disambiguate: n}})
		if got := string(ref.Text()); got != want || ref.DisambiguateTests() != 3 {
			t.Errorf("%d of %d hold (-want +got):\n- %s\n+ %s", n, ref.DisambiguateTests(), want, got)
		}
	}
	if d := s.Disambiguation(); !d.Condition || d.Names {
		t.Errorf("the style tells cites apart by %+v", d)
	}
	if d := style.APA.In(style.AmericanEnglish).Disambiguation(); d.Condition {
		t.Errorf("APA tells cites apart by %+v", d)
	}
}
