package style

import (
	"encoding/xml"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// localeFiles returns the CSL locale files: those in the environment's
// PUBCITE_CSL_LOCALES, or beside the checkout. They are not part of this
// repository; without them, the test is skipped.
func localeFiles(t *testing.T) []string {
	t.Helper()
	dir := os.Getenv("PUBCITE_CSL_LOCALES")
	if dir == "" {
		dir = filepath.Join("..", "..", "shared", "csl", "locales")
	}
	files, err := filepath.Glob(filepath.Join(dir, "locales-*.xml"))
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 {
		t.Skip("the CSL locale files are not part of this repository and PUBCITE_CSL_LOCALES does not lead to them")
	}
	return files
}

// A localeFile is a CSL locale file, as far as a locale is defined by it.
type localeFile struct {
	Lang    string `xml:"lang,attr"`
	Options struct {
		Inside string `xml:"punctuation-in-quote,attr"`
		DayOne string `xml:"limit-day-ordinals-to-day-1,attr"`
	} `xml:"style-options"`
	Dates []struct {
		Form      string `xml:"form,attr"`
		Delimiter string `xml:"delimiter,attr"`
		Parts     []struct {
			Name   string `xml:"name,attr"`
			Form   string `xml:"form,attr"`
			Prefix string `xml:"prefix,attr"`
			Suffix string `xml:"suffix,attr"`
			Range  string `xml:"range-delimiter,attr"`
		} `xml:"date-part"`
	} `xml:"date"`
	Terms []struct {
		Name       string  `xml:"name,attr"`
		Form       string  `xml:"form,attr"`
		Gender     string  `xml:"gender,attr"`
		GenderForm string  `xml:"gender-form,attr"`
		Match      string  `xml:"match,attr"`
		Text       string  `xml:",chardata"`
		Single     *string `xml:"single"`
		Multiple   *string `xml:"multiple"`
	} `xml:"terms>term"`
}

// readLocale returns the definition that a locale file is. Every name in it must
// be one of the vocabulary's.
func readLocale(t *testing.T, file string) LocaleDefinition {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var f localeFile
	if err := xml.Unmarshal(data, &f); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	d := LocaleDefinition{
		Lang:               f.Lang,
		PunctuationInQuote: valueNamed[Option](t, f.Options.Inside, "", "true", "false"),
		DayOneOrdinals:     valueNamed[Option](t, f.Options.DayOne, "", "true", "false"),
	}
	for _, term := range f.Terms {
		w := Wording{
			Form:       valueNamed[TermForm](t, or(term.Form, "long"), valuesOf(numForms)...),
			Gender:     valueNamed[Gender](t, or(term.Gender, "neuter"), valuesOf(numGenders)...),
			GenderForm: valueNamed[Gender](t, or(term.GenderForm, "neuter"), valuesOf(numGenders)...),
			Match:      valueNamed[Match](t, or(term.Match, "digits"), valuesOf(numMatches)...),
			Single:     term.Text,
		}
		var ok bool
		if w.Term, ok = TermOf(term.Name); !ok {
			t.Errorf("%s: no term %q", file, term.Name)
			continue
		}
		if term.Single != nil && term.Multiple != nil {
			w.Single, w.Plural = *term.Single, *term.Multiple
			w.NoPlural = w.Plural == "" && w.Single != ""
		}
		d.Terms = append(d.Terms, w)
	}
	for _, date := range f.Dates {
		format := DateFormat{Form: valueNamed[DateForm](t, date.Form, valuesOf(numDateForms)...), Delimiter: date.Delimiter}
		for _, p := range date.Parts {
			format.Parts = append(format.Parts, DatePart{
				Name:   valueNamed[DatePartName](t, p.Name, valuesOf(numDateParts)...),
				Form:   valueNamed[DatePartForm](t, or(p.Form, "default"), valuesOf(numDatePartForms)...),
				Prefix: p.Prefix, Suffix: p.Suffix, RangeDelimiter: p.Range,
			})
		}
		d.Dates = append(d.Dates, format)
	}
	return d
}

func or(s, fallback string) string {
	if s == "" {
		return fallback
	}
	return s
}

// valuesOf returns the names of an enumeration of so many values.
func valuesOf[T interface {
	~uint8
	String() string
}](count T) []string {
	var out []string
	for v := T(0); v < count; v++ {
		out = append(out, v.String())
	}
	return out
}

// valueNamed returns the value that has a name.
func valueNamed[T ~uint8](t *testing.T, name string, names ...string) T {
	t.Helper()
	i := slices.Index(names, name)
	if i < 0 {
		t.Errorf("%q is none of %q", name, names)
	}
	return T(max(i, 0))
}

// American English is what CSL's locale file says it is, no more and no less.
func TestAmericanEnglish(t *testing.T) {
	files := localeFiles(t)
	i := slices.IndexFunc(files, func(f string) bool { return strings.HasSuffix(f, "-en-US.xml") })
	if i < 0 {
		t.Fatal("there is no file of en-US")
	}
	want := readLocale(t, files[i])
	got := american().chain[0]
	type key struct {
		Term
		TermForm
	}
	left := map[key]*Wording{}
	for i := range got.Terms {
		left[key{got.Terms[i].Term, got.Terms[i].Form}] = &got.Terms[i]
	}
	for _, w := range want.Terms {
		k := key{w.Term, w.Form}
		g := left[k]
		delete(left, k)
		switch {
		case g == nil && w.text(false) != "":
			t.Errorf("%s (%s): nothing, want %q", w.Term, w.Form, w.Single)
		case g == nil:
		case g.text(false) != w.text(false) || g.text(true) != w.text(true):
			t.Errorf("%s (%s): %q and %q, want %q and %q", w.Term, w.Form, g.text(false), g.text(true), w.text(false), w.text(true))
		case g.Gender != w.Gender || g.GenderForm != w.GenderForm || g.Match != w.Match:
			t.Errorf("%s (%s): %+v, want %+v", w.Term, w.Form, *g, w)
		}
	}
	for k, w := range left {
		t.Errorf("%s (%s): %q, want nothing", k.Term, k.TermForm, w.Single)
	}
	if !reflect.DeepEqual(got.Dates, want.Dates) {
		t.Errorf("dates: %+v, want %+v", got.Dates, want.Dates)
	}
	if got.Lang != want.Lang || got.PunctuationInQuote != want.PunctuationInQuote {
		t.Errorf("%s, punctuation in quote %s; want %s, %s", got.Lang, got.PunctuationInQuote, want.Lang, want.PunctuationInQuote)
	}
}

// Every locale file defines a locale, whose words are those of the file.
func TestLocaleFiles(t *testing.T) {
	for _, file := range localeFiles(t) {
		d := readLocale(t, file)
		l, err := NewLocale(d)
		if err != nil {
			t.Errorf("%s: %v", file, err)
			continue
		}
		later := map[Wording]*Wording{}
		for i, w := range d.Terms {
			later[Wording{Term: w.Term, Form: w.Form, GenderForm: w.GenderForm}] = &d.Terms[i]
		}
		for k, w := range later {
			if k.GenderForm != Neuter {
				continue
			}
			for _, plural := range []bool{false, true} {
				if got, want := l.Term(k.Term, k.Form, plural), w.text(plural); got != want {
					t.Errorf("%s: %s (%s) is %q, want %q", d.Lang, k.Term, k.Form, got, want)
				}
			}
		}
		for _, want := range d.Dates {
			if got := l.get().words.date(want.Form); !reflect.DeepEqual(*got, want) {
				t.Errorf("%s: dates %+v, want %+v", d.Lang, *got, want)
			}
		}
	}
}
