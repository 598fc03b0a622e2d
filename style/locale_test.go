package style_test

import (
	"strings"
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

func mustLocale(t *testing.T, d style.LocaleDefinition, fallbacks ...style.Locale) style.Locale {
	t.Helper()
	l, err := style.NewLocale(d, fallbacks...)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestLocaleTerm(t *testing.T) {
	german := mustLocale(t, style.LocaleDefinition{Lang: "de-DE", Terms: []style.Wording{
		{Term: style.TermAnd, Single: "und"},
		{Term: style.TermEditor, Single: "Herausgeber"},
		{Term: style.TermEditor, Form: style.ShortForm, Single: "Hrsg."},
		{Term: style.TermMonth01, Single: "Januar"},
		{Term: style.TermVolume, Form: style.ShortForm, Single: "Bd.", Plural: "Bde."},
		{Term: style.TermPage, Form: style.ShortForm, Single: "S.", NoPlural: true},
		{Term: style.TermIn, Single: "In"},
		{Term: style.TermIn, Single: "in"},
	}})
	austrian := mustLocale(t, style.LocaleDefinition{Lang: "de-AT", Terms: []style.Wording{
		{Term: style.TermMonth01, Single: "Jänner"},
		{Term: style.TermEtAl},
	}}, style.AmericanEnglish, german)
	var zero style.Locale

	for _, test := range []struct {
		name   string
		locale style.Locale
		term   style.Term
		form   style.TermForm
		plural bool
		want   string
	}{
		{"of American English", style.AmericanEnglish, style.TermEditor, style.ShortForm, true, "eds."},
		{"of the zero locale", zero, style.TermEditor, style.LongForm, true, "editors"},
		{"verb-short", zero, style.TermEditor, style.VerbShortForm, false, "ed. by"},
		{"verb for a missing verb-short", zero, style.TermGuest, style.VerbShortForm, true, "with guests"},
		{"long for a missing verb", zero, style.TermAccessed, style.VerbShortForm, false, "accessed"},
		{"symbol", zero, style.TermSection, style.SymbolForm, true, "§§"},
		{"short for a missing symbol", zero, style.TermFigure, style.SymbolForm, false, "fig."},
		{"long for a missing short and symbol", zero, style.TermAct, style.SymbolForm, true, "acts"},
		{"without a plural", zero, style.TermTranslator, style.ShortForm, true, "trans."},
		{"without words", zero, style.TermAuthor, style.LongForm, false, ""},
		{"a suffix", zero, style.TermOrdinal00 + 2, style.ShortForm, false, "nd"},
		{"the suffix of any number", zero, style.TermOrdinal, style.LongForm, true, "th"},
		{"no suffix", zero, style.TermOrdinal00 + 99, style.LongForm, false, ""},
		{"a number in words", zero, style.TermLongOrdinal01 + 1, style.LongForm, false, "second"},
		{"a month", zero, style.TermMonth01 + 8, style.ShortForm, false, "Sept."},
		{"no term", zero, 0, style.LongForm, false, ""},
		{"beyond the terms", zero, style.TermOrdinal00 + 100, style.LongForm, false, ""},
		{"no form", zero, style.TermAnd, 99, false, ""},

		{"its own", german, style.TermAnd, style.LongForm, false, "und"},
		{"its own, for several", german, style.TermEditor, style.ShortForm, true, "Hrsg."},
		{"nothing for several", german, style.TermPage, style.ShortForm, true, ""},
		{"one for one", german, style.TermPage, style.ShortForm, false, "S."},
		{"the later of two", german, style.TermIn, style.LongForm, false, "in"},
		{"a form that English has comes before another form", german, style.TermEditor, style.VerbForm, false, "edited by"},
		{"English", german, style.TermVolume, style.LongForm, true, "volumes"},

		{"of the dialect", austrian, style.TermMonth01, style.LongForm, false, "Jänner"},
		{"of its fallback, behind English", austrian, style.TermAnd, style.LongForm, false, "und"},
		{"a term without words has no fallback", austrian, style.TermEtAl, style.LongForm, false, ""},
		{"English behind both", austrian, style.TermNoDate, style.ShortForm, false, "n.d."},
	} {
		if got := test.locale.Term(test.term, test.form, test.plural); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
	for _, test := range []struct {
		locale style.Locale
		want   string
	}{{zero, "en-US"}, {style.AmericanEnglish, "en-US"}, {austrian, "de-AT"}} {
		if got := test.locale.String(); got != test.want {
			t.Errorf("the language is %q, want %q", got, test.want)
		}
	}
}

// A locale shares nothing with the definition that it was made of.
func TestLocaleIsImmutable(t *testing.T) {
	d := style.LocaleDefinition{Lang: "de", Terms: []style.Wording{{Term: style.TermAnd, Single: "und"}}}
	l := mustLocale(t, d)
	d.Terms[0].Single = "sowie"
	if got := l.Term(style.TermAnd, style.LongForm, false); got != "und" {
		t.Errorf("%q, want %q", got, "und")
	}
}

func TestNewLocaleFails(t *testing.T) {
	term := func(w style.Wording) style.LocaleDefinition {
		return style.LocaleDefinition{Lang: "de", Terms: []style.Wording{w}}
	}
	date := func(f style.DateFormat) style.LocaleDefinition {
		return style.LocaleDefinition{Lang: "de", Dates: []style.DateFormat{f}}
	}
	part := func(p style.DatePart) style.LocaleDefinition {
		return date(style.DateFormat{Form: style.DateText, Parts: []style.DatePart{p}})
	}
	for _, test := range []struct {
		name string
		def  style.LocaleDefinition
		want string
	}{
		{"no language", style.LocaleDefinition{}, "needs a language"},
		{"an underscore", style.LocaleDefinition{Lang: "de_AT"}, `"de_AT": the language is no tag`},
		{"digits first", style.LocaleDefinition{Lang: "1de"}, "no tag"},
		{"an empty part", style.LocaleDefinition{Lang: "de-"}, "no tag"},
		{"a long part", style.LocaleDefinition{Lang: "de-abcdefghi"}, "no tag"},
		{"no term", term(style.Wording{Single: "und"}), `locale "de": the wording "und" of term 0 (long): there is no such term`},
		{"beyond the terms", term(style.Wording{Term: style.TermOrdinal00 + 100}), "no such term"},
		{"no form", term(style.Wording{Term: style.TermAnd, Form: 9}), "there is no form 9"},
		{"no gender", term(style.Wording{Term: style.TermPage, Gender: 9}), "there is no gender 9"},
		{"no gender form", term(style.Wording{Term: style.TermOrdinal, GenderForm: 9}), "there is no gender 9"},
		{"no match", term(style.Wording{Term: style.TermOrdinal00, Match: 9}), "there is no match 9"},
		{"two plurals", term(style.Wording{Term: style.TermPage, Plural: "S.", NoPlural: true}), "a plural, and none"},
		{"a noun for a gender", term(style.Wording{Term: style.TermPage, Single: "S.", GenderForm: style.Feminine}),
			`"S." of page (long): ordinal numbers alone have forms for genders`},
		{"a noun that matches", term(style.Wording{Term: style.TermPage, Match: style.MatchLastDigit}), "alone match numbers"},
		{"a date of no form", date(style.DateFormat{}), `the form "none"`},
		{"a date of an unknown form", date(style.DateFormat{Form: 9}), `the form "date form 9"`},
		{"a date in no case", date(style.DateFormat{Form: style.DateText, TextCase: 99}), "the text date: there is no such case"},
		{"a day twice", date(style.DateFormat{Form: style.DateNumeric,
			Parts: []style.DatePart{{Name: style.DayPart}, {Name: style.DayPart}}}), "the numeric date: the day stands in it twice"},
		{"no part", part(style.DatePart{}), `there is no part "none"`},
		{"a part in no case", part(style.DatePart{Name: style.DayPart, TextCase: 99}), "the day: there is no such case"},
		{"a long day", part(style.DatePart{Name: style.DayPart, Form: style.LongPart}), `the day has the form "long"`},
		{"a year with zeros", part(style.DatePart{Name: style.YearPart, Form: style.LeadingZerosPart}), "the year has the form"},
		{"an ordinal month", part(style.DatePart{Name: style.MonthPart, Form: style.OrdinalPart}), "the month has the form"},
		{"a part of no form", part(style.DatePart{Name: style.DayPart, Form: 99}), "the day has the form"},
		{"no option", style.LocaleDefinition{Lang: "de", PunctuationInQuote: 9}, "there is no option 9"},
	} {
		t.Run(test.name, func(t *testing.T) {
			l, err := style.NewLocale(test.def)
			if err == nil || !strings.Contains(err.Error(), test.want) || l != (style.Locale{}) {
				t.Errorf("locale %s, error %v; want none and an error with %q", l, err, test.want)
			}
		})
	}
}

// What a style words itself comes before the locale: for the dialect, for the
// language, for any.
func TestOwnWords(t *testing.T) {
	house := mustNew(t, style.Definition{
		Name: "house",
		Locales: []style.LocaleDefinition{
			{Terms: []style.Wording{
				{Term: style.TermIn, Single: "any in"}, {Term: style.TermAnd, Single: "any and"}, {Term: style.TermAt, Single: "any at"},
			}},
			{Lang: "de-AT", Terms: []style.Wording{{Term: style.TermIn, Single: "dialect in"}}},
			{Lang: "DE", Terms: []style.Wording{
				{Term: style.TermIn, Single: "language in"}, {Term: style.TermAnd, Single: "language and"},
			}},
			{Lang: "d", Terms: []style.Wording{{Term: style.TermIn, Single: "none in"}}},
			{Lang: "de-AT-1996", Terms: []style.Wording{{Term: style.TermIn, Single: "none in"}}},
		},
		Layout: &style.Group{Delimiter: ", ", Of: style.Nodes{
			&style.Text{Term: style.TermIn}, &style.Text{Term: style.TermAnd}, &style.Text{Term: style.TermAt}, &style.Text{Term: style.TermBy},
		}},
	})
	by := []style.Wording{{Term: style.TermBy, Single: "von"}, {Term: style.TermAt, Single: "bei"}}
	for _, test := range []struct {
		lang, want string
	}{
		{"de-AT", "dialect in, language and, any at, von"},
		{"de-CH", "language in, language and, any at, von"},
		{"de", "language in, language and, any at, von"},
		{"fr-FR", "any in, any and, any at, von"},
	} {
		s := house.In(mustLocale(t, style.LocaleDefinition{Lang: test.lang, Terms: by}))
		if got := citation.String(nil, s, citation.Text); got != test.want {
			t.Errorf("%s: %q, want %q", test.lang, got, test.want)
		}
		if got := s.Locale().Lang(); got != test.lang {
			t.Errorf("the locale is %s, want %s", got, test.lang)
		}
	}
	if got, want := citation.String(nil, house, citation.Text), "any in, any and, any at, by"; got != want {
		t.Errorf("en-US: %q, want %q", got, want)
	}
}

func TestStyleIn(t *testing.T) {
	german := mustLocale(t, style.LocaleDefinition{Lang: "de"})
	var zero style.Style
	if s := zero.In(german); !s.IsZero() || s.Locale() != style.AmericanEnglish {
		t.Errorf("the zero style becomes %q in %s", s, s.Locale())
	}
	s := style.APA.In(german)
	if s == style.APA || s.Name() != "apa" || s.Locale() != german {
		t.Errorf("style %q in %s, want apa in de", s, s.Locale())
	}
	if s.In(german) != s || style.APA.In(style.AmericanEnglish) != style.APA {
		t.Error("a style in its own locale is another style")
	}
	if style.APA.Locale() != style.AmericanEnglish {
		t.Errorf("APA is in %s", style.APA.Locale())
	}
}

// What of a reference depends on the locale.
func TestLocaleOfReferences(t *testing.T) {
	french := style.LocaleDefinition{
		Lang:               "fr-FR",
		PunctuationInQuote: style.Off,
		Terms: []style.Wording{
			{Term: style.TermAnd, Single: "et"},
			{Term: style.TermAnd, Form: style.SymbolForm, Single: "+"},
			{Term: style.TermEtAl, Single: "et autres"},
			{Term: style.TermPageRangeDelimiter, Single: "-"},
			{Term: style.TermOpenQuote, Single: "«\u00A0"},
			{Term: style.TermCloseQuote, Single: "\u00A0»"},
			{Term: style.TermOpenInnerQuote, Single: "“"},
			{Term: style.TermCloseInnerQuote, Single: "”"},
			{Term: style.TermOrdinal, Single: "e"},
			{Term: style.TermOrdinal00 + 1, Single: "re", GenderForm: style.Feminine},
			{Term: style.TermEdition, Single: "édition", Gender: style.Feminine},
			{Term: style.TermEdition, Form: style.ShortForm, Single: "éd."},
			{Term: style.TermEditorAndTranslator},
			{Term: style.TermBC, Single: " av. J.-C."},
		},
	}
	british := style.LocaleDefinition{Lang: "en-GB", PunctuationInQuote: style.Off}
	inside := french
	inside.PunctuationInQuote = style.On
	noOthers := style.LocaleDefinition{Lang: "en", Terms: []style.Wording{{Term: style.TermEtAl}}}

	title := &style.Text{Variable: style.Title, TextCase: style.TitleCase}
	quoted := func(suffix string) style.Node {
		return &style.Text{Variable: style.Title, Quotes: true, Suffix: suffix}
	}
	three := []model.Person{{Literal: "Roe"}, {Literal: "Lind"}, {Literal: "Holm"}}
	names := func(n *style.Name) style.Node {
		return &style.Names{Variables: []style.Variable{style.Author}, Name: n}
	}
	edition := &style.Group{Delimiter: " ", Of: style.Nodes{
		&style.Number{Variable: style.Edition, Ordinal: true}, &style.Label{Variable: style.Edition, Form: style.ShortForm},
	}}
	contributors := &style.Names{Variables: []style.Variable{style.Editor, style.Translator}, Delimiter: "; ",
		Label: &style.Label{Prefix: " (", Suffix: ")"}}

	for _, test := range []struct {
		name   string
		locale style.LocaleDefinition
		layout style.Node
		pub    model.Publication
		want   string
	}{
		{"and", french, names(&style.Name{And: style.AndWord}), model.Publication{Authors: three}, "Roe, Lind, et Holm"},
		{"and, a symbol", french, names(&style.Name{And: style.AndSymbol}), model.Publication{Authors: three}, "Roe, Lind, + Holm"},
		{"et al.", french, names(&style.Name{EtAlMin: 3, EtAlUseFirst: 1}), model.Publication{Authors: three}, "Roe et autres"},
		{"et al. without words", noOthers, names(&style.Name{EtAlMin: 3, EtAlUseFirst: 2}), model.Publication{Authors: three}, "Roe, Lind"},
		{"a range of pages", french, &style.Text{Variable: style.Page}, model.Publication{Page: "12–20"}, "12-20"},
		{"a range of numbers", french, &style.Number{Variable: style.Volume}, model.Publication{Volume: "3–4"}, "3-4"},
		{"a range of years", french, &style.Date{Variable: style.Issued},
			model.Publication{Issued: model.Date{Start: model.Day{Year: -44}, End: model.Day{Year: 14}}}, "44 av. J.-C.–14"},
		{"an ordinal number of the noun's gender", french, edition, model.Publication{Edition: "1"}, "1re éd."},
		{"any ordinal number", french, edition, model.Publication{Edition: "2"}, "2e éd."},
		{"the same people, without a term for them", french, contributors,
			model.Publication{Editors: three[:1], Translators: three[:1]}, "Roe (editor); Roe (translator)"},

		{"quotation marks", french, quoted(""), model.Publication{Title: "Salt"}, "«\u00A0Salt\u00A0»"},
		{"quotation marks inside", french, quoted(""), model.Publication{Title: `The "old" salt's 'sand'`},
			"«\u00A0The “old” salt’s “sand”\u00A0»"},
		{"a comma behind", french, quoted(", etc."), model.Publication{Title: "Salt"}, "«\u00A0Salt\u00A0», etc."},
		{"a stop behind", french, quoted("."), model.Publication{Title: "Salt"}, "«\u00A0Salt\u00A0»."},
		{"a stop behind a question", french, quoted("."), model.Publication{Title: "Salt?"}, "«\u00A0Salt?\u00A0»."},
		{"a stop of the text's own", french, quoted("."), model.Publication{Title: "Salt."}, "«\u00A0Salt.\u00A0»"},
		{"a stop of the text's own, and a comma", french, quoted(", etc."), model.Publication{Title: "Salt."}, "«\u00A0Salt.\u00A0», etc."},
		{"a stop under two marks", french, quoted("."), model.Publication{Title: `The "salt."`}, "«\u00A0The “salt.”\u00A0»"},
		{"marks of their own, a stop inside", inside, quoted("."), model.Publication{Title: "Salt"}, "«\u00A0Salt.\u00A0»"},
		{"English marks, a stop behind", british, quoted("."), model.Publication{Title: "Salt"}, "“Salt”."},

		{"the case of titles", french, title, model.Publication{Title: "The old salt"}, "The old salt"},
		{"the case of titles in no language", french, title, model.Publication{Title: "The old salt", Languages: []string{"und"}}, "The old salt"},
		{"the case of titles in English", french, title, model.Publication{Title: "The old salt", Languages: []string{"en-GB"}}, "The Old Salt"},
		{"the case of titles, in English", british, title, model.Publication{Title: "The old salt"}, "The Old Salt"},
		{"the case of titles in German, in English", british, title, model.Publication{Title: "The old salt", Languages: []string{"de"}}, "The old salt"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := mustNew(t, style.Definition{Name: "house", Layout: test.layout}).In(mustLocale(t, test.locale))
			if got := citation.String(&test.pub, s, citation.Text); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}
