package style_test

import (
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// namesOf writes names alone.
func namesOf(t *testing.T, people []model.Person, name style.Name, exact bool) string {
	t.Helper()
	s := mustNew(t, style.Definition{Name: "house", Literal: exact, Bibliography: &style.Bibliography{
		Layout: &style.Names{Variables: style.Variables{style.Author}, Name: &name},
	}})
	return citation.String(&model.Publication{Authors: people}, s, citation.HTML)
}

// The forms and the orders of one name, and its parts.
func TestNameParts(t *testing.T) {
	all := model.Person{Given: "Lia", DroppingParticle: "de", Particle: "la", Family: "Mar", Suffix: "III"}
	elided := model.Person{Given: "Lia", DroppingParticle: "d'", Family: "Or"}
	bold, italic := style.NamePart{Font: style.Bold}, style.NamePart{Font: style.Italic}
	family := style.NamePart{Prefix: "(", Suffix: ")"}
	given := style.NamePart{Prefix: "[", Suffix: "]"}
	type name = style.Name
	for _, test := range []struct {
		name   string
		person model.Person
		how    style.Name
		want   string
	}{
		{"long", all, name{}, "Lia de la Mar III"},
		{"short", all, name{Form: style.ShortName}, "la Mar"},
		{"short, whatever becomes of particles", all, name{Form: style.ShortName, Inverted: style.InvertAll, DemoteParticle: style.DemoteDisplayAndSort}, "la Mar"},
		{"short, of a family name alone", model.Person{Family: "Mar", Suffix: "III"}, name{Form: style.ShortName}, "Mar"},
		{"inverted", all, name{Inverted: style.InvertAll}, "la Mar, Lia de, III"},
		{"inverted, the particle demoted for sorting", all, name{Inverted: style.InvertAll, DemoteParticle: style.DemoteSortOnly}, "la Mar, Lia de, III"},
		{"inverted, the particle demoted", all, name{Inverted: style.InvertAll, DemoteParticle: style.DemoteDisplayAndSort}, "Mar, Lia de la, III"},
		{"the particle demoted, not inverted", all, name{DemoteParticle: style.DemoteDisplayAndSort}, "Lia de la Mar III"},
		{"separators", all, name{Inverted: style.InvertAll, SortSeparator: " ", SuffixSeparator: "; "}, "la Mar Lia de; III"},
		{"no separators", model.Person{Given: "Lia", Family: "Mar"}, name{Inverted: style.InvertAll, SortSeparator: style.Nothing}, "MarLia"},
		{"a comma before the suffix", model.Person{Given: "Lia", Family: "Mar", Suffix: "Jr.", CommaSuffix: true}, name{}, "Lia Mar, Jr."},
		{"a suffix behind the inverted name", model.Person{Given: "Lia", Family: "Mar", Suffix: "Jr.", CommaSuffix: true},
			name{Inverted: style.InvertAll, SuffixSeparator: " "}, "Mar, Lia Jr."},
		{"a suffix without its stop", model.Person{Given: "Lia", Family: "Mar", Suffix: "Jr."}, name{StripSuffixPeriods: true}, "Lia Mar Jr"},
		{"static", model.Person{Given: "Lia", Family: "Mar", StaticOrdering: true}, name{}, "Mar Lia"},
		{"static, inverted", model.Person{Given: "Lia", Family: "Mar", StaticOrdering: true}, name{Inverted: style.InvertAll}, "Mar Lia"},
		{"static, with initials", model.Person{Given: "Lia Eva", Particle: "el", Family: "Mar", StaticOrdering: true},
			name{Initials: style.Initialize, InitializeWith: "."}, "el Mar L.E."},
		{"an elided particle", elided, name{}, "Lia d’Or"},
		{"an elided particle, inverted", elided, name{Inverted: style.InvertAll}, "Or, Lia d’"},
		{"a particle with a hyphen", model.Person{Given: "Lia", Particle: "al-", Family: "Mar"}, name{Inverted: style.InvertAll}, "al-Mar, Lia"},
		{"apostrophes", model.Person{Given: "D'Ann", Family: "O'Mar"}, name{}, "D’Ann O’Mar"},

		// Fonts belong to the parts; suffixes to none.
		{"fonts", all, name{Family: bold, Given: italic}, "<i>Lia</i> <i>de</i> <b>la</b> <b>Mar</b> III"},
		{"fonts, inverted", all, name{Family: bold, Given: italic, Inverted: style.InvertAll}, "<b>la</b> <b>Mar</b>, <i>Lia</i> <i>de</i>, III"},
		{"fonts, demoted", all, name{Family: bold, Given: italic, Inverted: style.InvertAll, DemoteParticle: style.DemoteDisplayAndSort},
			"<b>Mar</b>, <i>Lia</i> <i>de</i> <b>la</b>, III"},
		{"fonts of initials", model.Person{Given: "Lia Eva", Family: "Mar"},
			name{Given: italic, Initials: style.Initialize, InitializeWith: ". "}, "<i>L. E.</i> Mar"},
		{"the font of a literal name is that of the family", model.Person{Literal: "Tide Office"}, name{Family: bold, Given: italic}, "<b>Tide Office</b>"},
		{"fonts of a name in a script without blanks", model.Person{Given: "小明", Family: "王"}, name{Family: bold}, "<b>王</b>小明"},
		{"the font of the whole", all, name{Font: style.SmallCaps}, `<span style="font-variant:small-caps;">Lia de la Mar III</span>`},

		// Cases.
		{"a family name in capitals", all, name{Family: style.NamePart{TextCase: style.Uppercase}}, "Lia de LA MAR III"},
		{"capitals beyond ASCII", model.Person{Given: "Lia", Family: "Weiß"}, name{Family: style.NamePart{TextCase: style.Uppercase}}, "Lia WEISS"},
		{"given names in capitals", all, name{Given: style.NamePart{TextCase: style.Uppercase}}, "LIA DE la Mar III"},
		{"a capital", model.Person{Literal: "tide office"}, name{Family: style.NamePart{TextCase: style.CapitalizeFirst}}, "Tide office"},

		// Affixes.
		{"affixes", all, name{Family: family, Given: given}, "[Lia] (de la Mar III)"},
		{"affixes, inverted", all, name{Family: family, Given: given, Inverted: style.InvertAll, SortSeparator: " "}, "(la Mar) [Lia de], III"},
		{"affixes, demoted", all, name{Family: family, Given: given, Inverted: style.InvertAll, DemoteParticle: style.DemoteDisplayAndSort},
			"(Mar), [Lia de la], III"},
		{"affixes of a short name", all, name{Form: style.ShortName, Family: family, Given: given}, "(la Mar)"},
		{"a blank behind the given names", elided, name{Given: style.NamePart{Suffix: "\u00a0"}}, "Lia\u00a0d’Or"},
		{"affixes of the whole", all, name{Prefix: "<", Suffix: ">"}, "&#60;Lia de la Mar III&#62;"},

		{"no affixes of what has no initials", model.Person{Given: "ʿ", Family: "Mar"}, name{Given: given, Initials: style.Initialize}, "Mar"},

		// Markup of the data.
		{"markup", model.Person{Given: "<b>Lia</b> Eva", Family: "<i>Mar</i>"}, name{}, "<b>Lia</b> Eva <i>Mar</i>"},
		{"initials in markup", model.Person{Given: "<b>Lia</b> Eva", Family: "Mar"},
			name{Initials: style.Initialize, InitializeWith: ". "}, "<b>L.</b> E. Mar"},
		{"a hyphen behind markup", model.Person{Given: "<b>Lia</b>-Eva", Family: "Mar"},
			name{Initials: style.Initialize, InitializeWith: ". "}, "<b>L.</b>-E. Mar"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := namesOf(t, []model.Person{test.person}, test.how, true); got != test.want {
				t.Errorf("(-want +got):\n- %s\n+ %s", test.want, got)
			}
		})
	}
}

// Where the styles of this package and processors of CSL read given names
// another way.
func TestNamesReadLiterally(t *testing.T) {
	initials := style.Name{Initials: style.Initialize, InitializeWith: ". "}
	stops := style.Name{Initials: style.PunctuateInitials, InitializeWith: ". "}
	for _, test := range []struct {
		given       string
		how         style.Name
		here, exact string
	}{
		{"JP", initials, "J. P. Roe", "J. Roe"},
		{"JP", stops, "J. P. Roe", "JP Roe"},
		{"Ph.D.", initials, "P. D. Roe", "Ph. D. Roe"},
		{"jean", initials, "j. Roe", "jean Roe"},
		{"Ada P", stops, "Ada P. Roe", "Ada P. Roe"},
		{"Ada Bea", initials, "A. B. Roe", "A. B. Roe"},
	} {
		people := []model.Person{{Given: test.given, Family: "Roe"}}
		here, exact := namesOf(t, people, test.how, false), namesOf(t, people, test.how, true)
		if here != test.here || exact != test.exact {
			t.Errorf("%q: here %q, as CSL has it %q, want %q and %q", test.given, here, exact, test.here, test.exact)
		}
	}
}
