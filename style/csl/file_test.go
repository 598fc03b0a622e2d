package csl

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/style"
)

// withoutLayouts takes the layouts off a definition, which are tested elsewhere.
func withoutLayouts(d style.Definition) style.Definition {
	c := *d.Citation
	c.Layout, d.Citation = nil, &c
	if d.Bibliography != nil {
		b := *d.Bibliography
		b.Layout, d.Bibliography = nil, &b
	}
	return d
}

func TestDefinition(t *testing.T) {
	listed := func(attributes, layout string) string {
		return "<bibliography " + attributes + ">" + layout + "</bibliography>"
	}
	const full = `<layout><text variable="title"/></layout>`
	for _, test := range []struct {
		name, style, front, citation, layout string
		want                                 style.Definition
	}{
		{"nothing", "", "", "", "", style.Definition{Citation: &style.Citation{}}},
		{"pages", `page-range-format="minimal-two"`, "", "", "", style.Definition{PageRange: style.PagesMinimalTwo, Citation: &style.Citation{}}},
		{"pages of the manual", `page-range-format="chicago"`, "", "", "", style.Definition{PageRange: style.PagesChicago, Citation: &style.Citation{}}},
		{
			"a citation", "", "",
			`disambiguate-add-givenname="true" givenname-disambiguation-rule="primary-name" disambiguate-add-names="1" disambiguate-add-year-suffix="true" ` +
				`collapse="year-suffix-ranged" cite-group-delimiter="; " year-suffix-delimiter="" near-note-distance="3"`,
			`prefix="(" suffix=")" delimiter="; " font-style="italic"`,
			style.Definition{Citation: &style.Citation{
				Prefix: "(", Suffix: ")", Delimiter: "; ", Font: style.Italic,
				GivenNames: true, GivenNameRule: style.PrimaryName, Names: true, YearSuffix: true,
				Collapse: style.CollapseYearSuffixRanged, CiteGroupDelimiter: "; ", YearSuffixDelimiter: style.Nothing, NearNoteDistance: 3,
			}},
		},
		{"no near notes", "", "", `near-note-distance="0"`, "", style.Definition{Citation: &style.Citation{NearNoteDistance: -1}}},
		{
			"a bibliography", "",
			listed(`hanging-indent="true" second-field-align="margin" line-spacing="2" entry-spacing="0" subsequent-author-substitute="" subsequent-author-substitute-rule="partial-first"`,
				`<layout prefix="a" suffix="b" font-weight="bold"><text variable="title"/></layout>`), "", "",
			style.Definition{Citation: &style.Citation{}, Bibliography: &style.Bibliography{
				Prefix: "a", Suffix: "b", Font: style.Bold, HangingIndent: true, SecondFieldAlign: style.AlignMargin, LineSpacing: 2,
				SubsequentAuthorSubstitute: style.Nothing, SubsequentAuthorRule: style.PartialFirst,
			}},
		},
		{
			"the spaces of a bibliography", "", listed("", full), "", "",
			style.Definition{Citation: &style.Citation{}, Bibliography: &style.Bibliography{LineSpacing: 1, EntrySpacing: 1}},
		},
		{
			"an order", "",
			`<macro name="m"><text variable="title"/></macro>` + listed(`et-al-min="2"`,
				`<sort><key macro="m" names-min="3" names-use-first="1" names-use-last="true"/><key variable="issued" sort="descending"/><key variable="editor"/></sort>`+full), "", "",
			style.Definition{Citation: &style.Citation{}, Bibliography: &style.Bibliography{LineSpacing: 1, EntrySpacing: 1, Sort: []style.SortKey{
				{Macro: &style.Group{Of: style.Nodes{&style.Text{Variable: style.Title}}}, NamesMin: 3, NamesUseFirst: 1, NamesUseLast: style.On},
				{Variable: style.Issued, Descending: true},
				{Macro: &style.Names{Variables: style.Variables{style.Editor}, Name: &style.Name{
					Inverted: style.InvertAll, DemoteParticle: style.DemoteDisplayAndSort, EtAlMin: 2, EtAlUseFirst: 1,
				}}},
			}}},
		},
		{
			"words", "", `<locale><terms><term name="and">y</term></terms></locale><locale xml:lang="de"><style-options punctuation-in-quote="false"/></locale>`, "", "",
			style.Definition{Citation: &style.Citation{}, Locales: []style.LocaleDefinition{
				{Terms: []style.Wording{{Term: style.TermAnd, Single: "y"}}},
				{Lang: "de", Terms: []style.Wording{}, PunctuationInQuote: style.Off},
			}},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			text := styleWith(test.front, `<text variable="title"/>`)
			text = strings.Replace(text, "<style ", "<style "+test.style+" ", 1)
			text = strings.Replace(text, "<citation>", "<citation "+test.citation+">", 1)
			text = strings.Replace(text, "\n<layout>", "\n<layout "+test.layout+">", 1)
			file, err := Parse(strings.NewReader(text))
			if err != nil {
				t.Fatal(err)
			}
			if _, err := file.Style(); err != nil {
				t.Error(err)
			}
			want := test.want
			want.Name, want.Title, want.Source, want.Literal = "t", "T", "t", true
			want.Citation.GroupNameless = true // as all files have it
			if diff := cmp.Diff(want, withoutLayouts(file.Definition), open); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestFile(t *testing.T) {
	file, err := Open(styleFiles(), "swiss")
	if err != nil {
		t.Fatal(err)
	}
	d := file.Definition
	if d.Name != "sample" || d.Title != "A sample style" || d.Source != "http://example.org/manual" || !d.Note || d.PageRange != style.PagesChicago16 {
		t.Errorf("the definition is %+v", d)
	}
	if file.DefaultLocale != "de-CH" || file.Info.License != "http://example.org/licence" || len(file.Warnings) != 0 {
		t.Errorf("the file is %+v", file)
	}

	var dependent *DependentError
	if _, err := Parse(strings.NewReader(dependentStyle("http://example.org/a", ""))); !errors.As(err, &dependent) || dependent.Parent != "http://example.org/a" {
		t.Errorf("a dependent style: %v", err)
	}
	file, err = Parse(strings.NewReader(styleWith("", `<text variable="title" plural="true"/>`)))
	if err != nil || len(file.Warnings) != 1 || file.Warnings[0].Line != 5 {
		t.Errorf("a style with a warning: %+v, %v", file, err)
	}
	// A style needs a name.
	file, err = Parse(strings.NewReader(strings.Replace(styleWith("", `<text variable="title"/>`), "<title>T</title><id>t</id>", "", 1)))
	if err != nil {
		t.Fatal(err)
	}
	if s, err := file.Style(); err != nil || s.Name() != "csl" {
		t.Errorf("a style without a name: %q, %v", s, err)
	}
}

func TestLocaleDefinition(t *testing.T) {
	got, warnings, err := ParseLocale(strings.NewReader(localeWith("de-AT", sampleOptions+
		`<date form="text" delimiter=" " font-style="italic" text-case="uppercase"><date-part name="day" form="numeric-leading-zeros" prefix="a" suffix="."/></date>`+
		`<terms>
			<term name="editor" form="short"><single>Hg.</single><multiple>Hgg.</multiple></term>
			<term name="page"><single>S.</single><multiple>S.</multiple></term>
			<term name="note"><single>N.</single><multiple/></term>
			<term name="edition" gender="feminine">Aufl.</term>
			<term name="ordinal-01" gender-form="feminine" match="whole-number">re</term>
			<term name="ordinal-02" match="last-digit">e</term>
			<term name="ordinal-12" match="last-two-digits">e</term>
			<term name="et-al"/>
		</terms>`)))
	if err != nil || len(warnings) != 0 {
		t.Fatal(err, warnings)
	}
	want := style.LocaleDefinition{
		Lang:               "de-AT",
		PunctuationInQuote: style.On,
		DayOneOrdinals:     style.On,
		Terms: []style.Wording{
			{Term: style.TermEditor, Form: style.ShortForm, Single: "Hg.", Plural: "Hgg."},
			{Term: style.TermPage, Single: "S."},
			{Term: style.TermNote, Single: "N.", NoPlural: true},
			{Term: style.TermEdition, Single: "Aufl.", Gender: style.Feminine},
			{Term: style.TermOrdinal00 + 1, Single: "re", GenderForm: style.Feminine, Match: style.MatchWholeNumber},
			{Term: style.TermOrdinal00 + 2, Single: "e", Match: style.MatchLastDigit},
			{Term: style.TermOrdinal00 + 12, Single: "e", Match: style.MatchLastTwoDigits},
			{Term: style.TermEtAl},
		},
		Dates: []style.DateFormat{{
			Form: style.DateText, Delimiter: " ", Font: style.Italic, TextCase: style.Uppercase,
			Parts: []style.DatePart{{Name: style.DayPart, Form: style.LeadingZerosPart, Prefix: "a", Suffix: "."}},
		}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if _, err := style.NewLocale(got); err != nil {
		t.Error(err)
	}
	if _, _, err := ParseLocale(strings.NewReader("<style/>")); err == nil {
		t.Error("a style is read as a locale")
	}
}

func TestFind(t *testing.T) {
	term := func(lang, name, word string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte(localeWith(lang, `<terms><term name="`+name+`">`+word+`</term></terms>`))}
	}
	locales, err := OpenLocales(fstest.MapFS{
		"locales-de-DE.xml": term("de-DE", "and", "und"),
		"locales-de-AT.xml": term("de-AT", "in", "im"),
		"locales-en-US.xml": term("en-US", "and", "and"),
		"locales-fr-FR.xml": term("de-DE", "and", "et"),
		"locales.json":      {Data: []byte(`{"primary-dialects": {"de": "de-DE", "en": "en-US"}}`)},
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ tag, lang, and, in, at string }{
		{"de-DE", "de-DE", "und", "in", "at"},
		{"de", "de-DE", "und", "in", "at"},
		{"de-AT", "de-AT", "und", "im", "at"},
		{"DE_at", "de-AT", "und", "im", "at"},
		{"de-LI", "de-LI", "und", "in", "at"},
		{"en-US-x-sort", "en-US-x-sort", "and", "in", "at"},
	} {
		locale, err := locales.Find(test.tag)
		if err != nil {
			t.Errorf("%s: %v", test.tag, err)
			continue
		}
		word := func(t style.Term) string { return locale.Term(t, style.LongForm, false) }
		if got := [...]string{locale.Lang(), word(style.TermAnd), word(style.TermIn), word(style.TermAt)}; got != [...]string{test.lang, test.and, test.in, test.at} {
			t.Errorf("%s: %q", test.tag, got)
		}
	}
	var unknown *UnknownError
	if _, err := locales.Find("it"); !errors.As(err, &unknown) || unknown.What != "locale" {
		t.Errorf("an unknown language: %v", err)
	}
	var fault *Error
	if _, err := locales.Find("fr-FR"); !errors.As(err, &fault) {
		t.Errorf("a file of another language: %v", err)
	}
	if _, err := OpenLocales(failingFS{}); err == nil {
		t.Error("a directory that cannot be read is opened")
	}
}
