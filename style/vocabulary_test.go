package style_test

import (
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// The vocabulary, element by element: what a layout makes of a record.
func TestVocabulary(t *testing.T) {
	type node = style.Node
	title := &style.Text{Variable: style.Title}
	volume := &style.Text{Variable: style.Volume}
	p := &model.Publication{
		Type:           model.Chapter,
		Title:          "tide <i>and</i> salt: an essay",
		ContainerTitle: "Phys. Rev. C",
		Edition:        "2",
		Volume:         "3-4",
		Page:           "321-328",
		Issued:         model.Year(1998),
		DOI:            "10.1000/x",
		Editors:        []model.Person{{Given: "Ines", Family: "Aubry"}},
		Translators:    []model.Person{{Given: "Karl", Family: "Beck"}, {Given: "Lea", Family: "Costa"}},
	}
	plain := &style.Name{Delimiter: ", ", And: style.AndWord}

	for _, test := range []struct {
		name   string
		layout node
		want   string
	}{
		// Text
		{"text: a variable with its affixes", &style.Text{Variable: style.Title, Prefix: "[", Suffix: "]"},
			"[tide <i>and</i> salt: an essay]"},
		{"text: without the variable, no affixes", &style.Text{Variable: style.Publisher, Prefix: "[", Suffix: "]"}, ""},
		{"text: italics turn upright inside italics", &style.Text{Variable: style.Title, Italic: true},
			`<i>tide <span style="font-style:normal;">and</span> salt: an essay</i>`},
		{"text: affixes are not in italics", &style.Text{Variable: style.ContainerTitle, Italic: true, Prefix: "(", Suffix: ")"},
			"(<i>Phys. Rev. C</i>)"},
		{"text: quotation marks", &style.Text{Variable: style.Title, Quotes: true}, "“tide <i>and</i> salt: an essay”"},
		{"text: title case, but not of markup", &style.Text{Variable: style.Title, TextCase: style.TitleCase},
			"Tide <i>and</i> Salt: An Essay"},
		{"text: the first letter", &style.Text{Variable: style.Title, TextCase: style.CapitalizeFirst},
			"Tide <i>and</i> salt: an essay"},
		{"text: every word", &style.Text{Variable: style.Title, TextCase: style.CapitalizeAll},
			"Tide <i>And</i> Salt: An Essay"},
		{"text: no full stops", &style.Text{Variable: style.ContainerTitle, StripPeriods: true}, "Phys Rev C"},
		{"text: a value", &style.Text{Value: "In:"}, "In:"},
		{"text: a value in italics", &style.Text{Value: "ibid", Italic: true}, "<i>ibid</i>"},
		{"text: a macro with affixes", &style.Text{Macro: title, Prefix: "<", Suffix: ">"},
			"&#60;tide <i>and</i> salt: an essay&#62;"},
		{"text: a macro that writes nothing", &style.Text{Macro: &style.Text{Variable: style.Publisher}, Prefix: "<"}, ""},
		{"text: a DOI is a link", &style.Text{Variable: style.DOI, Prefix: "doi:"},
			`doi:<a href="https://doi.org/10.1000/x">10.1000/x</a>`},
		{"text: a DOI with its resolver is one", &style.Text{Variable: style.DOI, Prefix: style.ResolverPrefix},
			`<a href="https://doi.org/10.1000/x">https://doi.org/10.1000/x</a>`},

		// Terms
		{"term: long", &style.Text{Term: style.TermEdition}, "edition"},
		{"term: short", &style.Text{Term: style.TermEdition, Form: style.ShortForm}, "ed."},
		{"term: plural", &style.Text{Term: style.TermEditor, Form: style.ShortForm, Plural: true}, "eds."},
		{"term: capital", &style.Text{Term: style.TermIn, TextCase: style.CapitalizeFirst}, "In"},
		{"term: every word", &style.Text{Term: style.TermEditorTranslator, Form: style.ShortForm, TextCase: style.CapitalizeAll},
			"Ed. &#38; Trans."},
		{"term: without the form, a longer one", &style.Text{Term: style.TermAnd, Form: style.VerbForm}, "and"},
		{"term: no date", &style.Text{Term: style.TermNoDate, Form: style.ShortForm}, "n.d."},
		{"term: presented at", &style.Text{Term: style.TermPresentedAt}, "presented at the"},

		// Number
		{"number: ordinal", &style.Number{Variable: style.Edition, Ordinal: true, Suffix: " ed."}, "2nd ed."},
		{"number: cardinal", &style.Number{Variable: style.Edition}, "2"},
		{"number: a range has a dash", &style.Number{Variable: style.Volume}, "3–4"},
		{"number: missing", &style.Number{Variable: style.Issue, Prefix: "("}, ""},

		// Date
		{"date: the year", &style.Date{Variable: style.Issued, Prefix: "(", Suffix: ")"}, "(1998)"},

		// Label
		{"label: one", &style.Label{Variable: style.Edition, Form: style.ShortForm}, "ed."},
		{"label: several", &style.Label{Variable: style.Page, Form: style.ShortForm, Prefix: "(", Suffix: ")"}, "(pp.)"},
		{"label: no one edits and translates", &style.Label{Variable: style.EditorTranslator}, ""},
		{"label: several of a number", &style.Label{Variable: style.Volume, Form: style.ShortForm}, "vols."},
		{"label: of what is missing", &style.Label{Variable: style.Issue, Form: style.ShortForm, Prefix: "("}, ""},

		// Group
		{"group: the delimiter stands between what is there",
			&style.Group{Delimiter: ", ", Of: style.Nodes{
				volume, &style.Text{Variable: style.Publisher}, &style.Date{Variable: style.Issued},
			}}, "3-4, 1998"},
		{"group: affixes", &style.Group{Prefix: "(", Suffix: ")", Of: style.Nodes{volume}}, "(3-4)"},
		{"group: vanishes with its variables",
			&style.Group{Prefix: "(", Suffix: ")", Delimiter: " ", Of: style.Nodes{
				&style.Text{Term: style.TermIssue}, &style.Text{Variable: style.Issue},
			}}, ""},
		{"group: stays while one variable is there",
			&style.Group{Delimiter: " ", Of: style.Nodes{
				&style.Text{Term: style.TermIssue}, &style.Text{Variable: style.Issue}, volume,
			}}, "issue 3-4"},
		{"group: without variables stays", &style.Group{Of: style.Nodes{&style.Text{Term: style.TermIn}}}, "in"},
		{"group: an inner one that vanishes takes its delimiter",
			&style.Group{Delimiter: ". ", Suffix: ".", Of: style.Nodes{
				&style.Group{Of: style.Nodes{&style.Text{Value: "no. "}, &style.Text{Variable: style.Issue}}},
				volume,
			}}, "3-4."},

		// Choose
		{"choose: by form",
			style.Choose{
				style.If{Type: style.Book, Then: style.Nodes{&style.Text{Value: "book"}}},
				style.If{Type: style.Thesis | style.Chapter, Then: style.Nodes{&style.Text{Value: "part"}}},
				style.If{Then: style.Nodes{&style.Text{Value: "other"}}},
			}, "part"},
		{"choose: has all", style.Choose{
			style.If{Has: style.Variables{style.Title, style.Publisher}, Then: style.Nodes{&style.Text{Value: "both"}}},
			style.If{Then: style.Nodes{&style.Text{Value: "not both"}}},
		}, "not both"},
		{"choose: has any", style.Choose{
			style.If{Any: style.Variables{style.Title, style.Publisher}, Then: style.Nodes{&style.Text{Value: "one"}}},
			style.If{Then: style.Nodes{&style.Text{Value: "none"}}},
		}, "one"},
		{"choose: lacks all", style.Choose{
			style.If{Lacks: style.Variables{style.Title, style.Publisher}, Then: style.Nodes{&style.Text{Value: "neither"}}},
			style.If{Lacks: style.Variables{style.Issue, style.Publisher}, Then: style.Nodes{&style.Text{Value: "neither of those"}}},
		}, "neither of those"},
		{"choose: is a number", style.Choose{
			style.If{Numeric: style.Variables{style.ContainerTitle}, Then: style.Nodes{&style.Text{Value: "title"}}},
			style.If{Numeric: style.Variables{style.Issue}, Then: style.Nodes{&style.Text{Value: "missing"}}},
			style.If{Numeric: style.Variables{style.Volume}, Then: style.Nodes{&style.Text{Value: "volume"}}},
		}, "volume"},
		{"choose: every part must hold", style.Choose{
			style.If{Type: style.Chapter, Has: style.Variables{style.Publisher}, Then: style.Nodes{&style.Text{Value: "both"}}},
		}, ""},
		{"choose: its nodes are nodes of the group around it",
			&style.Group{Delimiter: ", ", Of: style.Nodes{
				style.Choose{style.If{Then: style.Nodes{volume, &style.Date{Variable: style.Issued}}}},
			}}, "3-4, 1998"},

		// Names
		{"names: several variables",
			&style.Names{Variables: style.Variables{style.Editor, style.Translator}, Name: plain, Delimiter: "; "},
			"Ines Aubry; Karl Beck and Lea Costa"},
		{"names: a label behind them, in the number of each",
			&style.Names{
				Variables: style.Variables{style.Editor, style.Translator}, Name: plain, Delimiter: "; ",
				Label: &style.Label{Prefix: ", "},
			},
			"Ines Aubry, editor; Karl Beck and Lea Costa, translators"},
		{"names: a label in front",
			&style.Names{
				Variables: style.Variables{style.Translator}, Name: plain, LabelFirst: true,
				Label: &style.Label{Form: style.VerbForm, TextCase: style.CapitalizeFirst, Suffix: " "},
			},
			"Translated by Karl Beck and Lea Costa"},
		{"names: affixes",
			&style.Names{Variables: style.Variables{style.Editor}, Name: plain, Prefix: "(", Suffix: ")"},
			"(Ines Aubry)"},
		{"names: a substitute is not written again",
			&style.Group{Of: style.Nodes{
				&style.Names{
					Variables: style.Variables{style.Author}, Name: plain,
					Substitute: style.Nodes{
						&style.Text{Variable: style.Publisher},
						&style.Names{Variables: style.Variables{style.Editor}, Name: plain},
						volume,
					},
				},
				&style.Names{Variables: style.Variables{style.Editor}, Name: plain, Prefix: ", edited by "},
				&style.Text{Variable: style.Volume, Prefix: ", vol. "},
			}},
			"Ines Aubry, vol. 3-4"},
	} {
		t.Run(test.name, func(t *testing.T) {
			house := mustNew(t, style.Definition{Name: "house", Layout: test.layout})
			if got := citation.String(p, house, citation.HTML); got != test.want {
				t.Errorf("(-want +got):\n- %s\n+ %s", test.want, got)
			}
		})
	}
}

// The parts of Name, over four names.
func TestName(t *testing.T) {
	p := &model.Publication{Authors: []model.Person{
		{Given: "Anna Lea", Particle: "van", Family: "Berg"},
		{Given: "Jean-Paul", DroppingParticle: "de", Family: "Cour", Suffix: "Jr."},
		{Literal: "River Trust"},
		{Given: "Ido M", Family: "Dahl"},
	}}
	for _, test := range []struct {
		name string
		how  style.Name
		want string
	}{
		{"as they are", style.Name{Delimiter: ", "},
			"Anna Lea van Berg, Jean-Paul de Cour Jr., River Trust, Ido M Dahl"},
		{"and, in a list of more than two behind a delimiter", style.Name{Delimiter: ", ", And: style.AndWord},
			"Anna Lea van Berg, Jean-Paul de Cour Jr., River Trust, and Ido M Dahl"},
		{"and, never behind a delimiter",
			style.Name{Delimiter: ", ", And: style.AndSymbol, DelimiterPrecedesLast: style.Never},
			"Anna Lea van Berg, Jean-Paul de Cour Jr., River Trust & Ido M Dahl"},
		{"initials", style.Name{Delimiter: ", ", Initials: style.Initialize, InitializeWith: ". "},
			"A. L. van Berg, J.-P. de Cour Jr., River Trust, I. M. Dahl"},
		{"initials without stops", style.Name{Delimiter: ", ", Initials: style.Initialize},
			"AL van Berg, J-P de Cour Jr., River Trust, IM Dahl"},
		{"stops behind initials alone",
			style.Name{Delimiter: ", ", Initials: style.PunctuateInitials, InitializeWith: ". "},
			"Anna Lea van Berg, Jean-Paul de Cour Jr., River Trust, Ido M. Dahl"},
		{"the first inverted",
			style.Name{Delimiter: "; ", Inverted: style.InvertFirst, SortSeparator: ", ", SuffixSeparator: ", "},
			"van Berg, Anna Lea; Jean-Paul de Cour Jr.; River Trust; Ido M Dahl"},
		{"all inverted",
			style.Name{Delimiter: "; ", Inverted: style.InvertAll, SortSeparator: ", ", SuffixSeparator: ", "},
			"van Berg, Anna Lea; Cour, Jean-Paul de, Jr.; River Trust; Dahl, Ido M"},
		{"the particle demoted",
			style.Name{Delimiter: "; ", Inverted: style.InvertAll, SortSeparator: ", ", SuffixSeparator: ", ", DemoteParticle: true},
			"Berg, Anna Lea van; Cour, Jean-Paul de, Jr.; River Trust; Dahl, Ido M"},
		{"a suffix without a stop",
			style.Name{Delimiter: "; ", Inverted: style.InvertAll, SortSeparator: " ", SuffixSeparator: " ", StripSuffixPeriods: true},
			"van Berg Anna Lea; Cour Jean-Paul de Jr; River Trust; Dahl Ido M"},
		{"et al. at the limit", style.Name{Delimiter: ", ", EtAlMin: 4, EtAlUseFirst: 2},
			"Anna Lea van Berg, Jean-Paul de Cour Jr., et al."},
		{"no et al. below it", style.Name{Delimiter: ", ", EtAlMin: 5, EtAlUseFirst: 2},
			"Anna Lea van Berg, Jean-Paul de Cour Jr., River Trust, Ido M Dahl"},
		{"et al. after one name, without a delimiter", style.Name{Delimiter: ", ", EtAlMin: 2, EtAlUseFirst: 1},
			"Anna Lea van Berg et al."},
		{"et al. always behind a delimiter",
			style.Name{Delimiter: ", ", EtAlMin: 2, EtAlUseFirst: 1, DelimiterPrecedesEtAl: style.Always},
			"Anna Lea van Berg, et al."},
		{"et al. never behind a delimiter",
			style.Name{Delimiter: ", ", EtAlMin: 2, EtAlUseFirst: 2, DelimiterPrecedesEtAl: style.Never},
			"Anna Lea van Berg, Jean-Paul de Cour Jr. et al."},
		{"et al. behind a delimiter after an inverted name",
			style.Name{
				Delimiter: "; ", Inverted: style.InvertFirst, SortSeparator: ", ",
				EtAlMin: 2, EtAlUseFirst: 1, DelimiterPrecedesEtAl: style.AfterInvertedName,
			},
			"van Berg, Anna Lea; et al."},
		{"et al. in italics", style.Name{Delimiter: ", ", EtAlMin: 2, EtAlUseFirst: 1, EtAl: style.EtAl{Italic: true}},
			"Anna Lea van Berg <i>et al.</i>"},
		{"the last name instead", style.Name{Delimiter: ", ", EtAlMin: 3, EtAlUseFirst: 1, EtAlUseLast: true},
			"Anna Lea van Berg, … Ido M Dahl"},
	} {
		t.Run(test.name, func(t *testing.T) {
			house := mustNew(t, style.Definition{Name: "house", Layout: &style.Names{
				Variables: style.Variables{style.Author}, Name: &test.how,
			}})
			// & is escaped; everything else is the same in both formats.
			want := test.want
			format := citation.HTML
			if test.how.And == style.AndSymbol {
				format = citation.Text
			}
			if got := citation.String(p, house, format); got != want {
				t.Errorf("(-want +got):\n- %s\n+ %s", want, got)
			}
		})
	}
}

// The styles' ways to write a range are each another.
func TestPageRange(t *testing.T) {
	for how, want := range map[style.PageRange]string{
		style.PagesAsGiven:    "1103–1104",
		style.PagesMinimalTwo: "1103–04",
		style.PagesChicago:    "1103–4",
	} {
		house := mustNew(t, style.Definition{
			Name: "house", PageRange: how, Layout: &style.Text{Variable: style.Page},
		})
		p := &model.Publication{Type: model.ArticleJournal, Page: "1103-1104"}
		if got := citation.String(p, house, citation.Text); got != want {
			t.Errorf("range %d: %q, want %q", how, got, want)
		}
	}
}

func TestRangeDelimiter(t *testing.T) {
	house := mustNew(t, style.Definition{
		Name: "house", RangeDelimiter: "-", Layout: &style.Text{Variable: style.Page},
	})
	for _, page := range []string{"41-49", "41–49", "41—49", "41--49", "41 – 49"} {
		p := &model.Publication{Type: model.ArticleJournal, Page: page}
		if got := citation.String(p, house, citation.Text); got != "41-49" {
			t.Errorf("%q: %q, want 41-49", page, got)
		}
	}
}

// Punctuation that meets is repaired: in the order of the rows, a stop after
// a stop, after other marks, inside quotation marks.
func TestPunctuationMeets(t *testing.T) {
	for _, test := range []struct {
		name, title, suffix, want string
		quotes, keepStop          bool
	}{
		{name: "one full stop", title: "Springer Inc.", suffix: ".", want: "Springer Inc."},
		{name: "a stop and a comma", title: "Springer Inc.", suffix: ", ", want: "Springer Inc., "},
		{name: "after a question mark", title: "Why?", suffix: ". ", want: "Why? "},
		{name: "after an exclamation mark", title: "Go!", suffix: ". ", want: "Go! "},
		{name: "after an ellipsis", title: "And so…", suffix: ". ", want: "And so… "},
		{name: "after three dots", title: "And so...", suffix: ". ", want: "And so... "},
		{name: "one comma", title: "Rye,", suffix: ", ", want: "Rye, "},
		{name: "one colon", title: "Rye:", suffix: ": ", want: "Rye: "},
		{name: "no colon after a question mark", title: "Why?", suffix: ": ", want: "Why? "},
		{name: "a comma after a question mark", title: "Why?", suffix: ", ", want: "Why?, "},
		{name: "a full stop inside", title: "Rye", suffix: ".", quotes: true, want: "“Rye.”"},
		{name: "a comma inside", title: "Rye", suffix: ", ", quotes: true, want: "“Rye,” "},
		{name: "a semicolon outside", title: "Rye", suffix: "; ", quotes: true, want: "“Rye”; "},
		{name: "a comma for the full stop inside", title: "Rye.", suffix: ", ", quotes: true, want: "“Rye,” "},
		{name: "a full stop inside that is kept", title: "Rye.", suffix: ", ", quotes: true, keepStop: true, want: "“Rye.,” "},
		{name: "one full stop inside, kept or not", title: "Rye.", suffix: ". ", quotes: true, keepStop: true, want: "“Rye.” "},
		{name: "no stop behind a question mark inside", title: "Why?", suffix: ". ", quotes: true, want: "“Why?” "},
		{name: "inside both marks", title: "The “Rye”", suffix: ". ", quotes: true, want: "“The ‘Rye.’” "},
	} {
		t.Run(test.name, func(t *testing.T) {
			house := mustNew(t, style.Definition{Name: "house", Layout: &style.Group{Of: style.Nodes{
				&style.Text{Variable: style.Title, Quotes: test.quotes, KeepStop: test.keepStop, Suffix: test.suffix},
				&style.Text{Value: "Next"},
			}}})
			got := citation.String(&model.Publication{Title: test.title}, house, citation.Text)
			if want := test.want + "Next"; got != want {
				t.Errorf("%q, want %q", got, want)
			}
		})
	}
}

func mustNew(t *testing.T, d style.Definition) style.Style {
	t.Helper()
	s, err := style.New(d)
	if err != nil {
		t.Fatal(err)
	}
	return s
}
