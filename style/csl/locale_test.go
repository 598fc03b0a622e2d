package csl

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// localeWith makes a locale file of a language, and of what stands in it, in
// line 2.
func localeWith(lang, content string) string {
	return `<locale xmlns="http://purl.org/net/xbiblio/csl" xml:lang="` + lang + `" version="1.0">` + "\n" + content + "</locale>"
}

const (
	sampleOptions = `<style-options punctuation-in-quote="true" limit-day-ordinals-to-day-1="1"/>`
	sampleDates   = `<date form="text" delimiter=" "><date-part name="day" suffix="."/><date-part name="month"/></date>` +
		`<date form="numeric"><date-part name="year" range-delimiter="/"/></date>`
	sampleTerms = `<terms><term name="page-range-delimiter">–<!-- a --> <![CDATA[<]]></term>` +
		`<term name="edition" gender="feminine"><single>Auflage</single> <multiple>Auflagen</multiple></term></terms>`
)

// A term of blanks that goes over several lines is empty; blanks alone are a text.
func TestBlankTerms(t *testing.T) {
	text := localeWith("de", sampleOptions+sampleDates+"<terms><term name='et-al'>\n  </term><term name='and'> </term></terms>")
	tree, _, err := parseLocale(strings.NewReader(text), "", standardLimits)
	if err != nil {
		t.Fatal(err)
	}
	if etAl, and := tree.terms[0].single, tree.terms[1].single; etAl != "" || and != " " {
		t.Errorf("terms %q and %q, want none and a blank", etAl, and)
	}
}

func TestLocale(t *testing.T) {
	text := localeWith("de-AT", sampleOptions+sampleDates+sampleTerms)
	tree, warnings, err := parseLocale(strings.NewReader(text), "", standardLimits)
	if err != nil || len(warnings) > 0 {
		t.Fatal(err, warnings)
	}
	wantTerms := []term{
		{name: "page-range-delimiter", form: "long", single: "– <", multiple: "– <", line: 2},
		{name: "edition", form: "long", gender: "feminine", single: "Auflage", multiple: "Auflagen", line: 2},
	}
	if diff := cmp.Diff(wantTerms, tree.terms, cmp.AllowUnexported(term{})); diff != "" {
		t.Errorf("terms (-want +got):\n%s", diff)
	}
	if o := tree.options; tree.lang != "de-AT" || !*o.punctuationInQuote || !*o.limitDayOrdinalsToDay1 {
		t.Errorf("language %q, options %v %v", tree.lang, *o.punctuationInQuote, *o.limitDayOrdinalsToDay1)
	}
	if len(tree.dates) != 2 {
		t.Fatalf("%d dates", len(tree.dates))
	}
	if d := tree.dates[0]; d.value("delimiter") != " " || d.first.value("suffix") != "." || d.last.value("name") != "month" {
		t.Errorf("the first date is %v", d)
	}
}

func TestLocaleFaults(t *testing.T) {
	for _, test := range []struct{ name, text, want, warnings string }{
		{"none", localeWith("de", sampleOptions+sampleDates+sampleTerms), "", ""},
		{"a style", styleWith("", "<text value='a'/>"), "line 1, <style>: a style, and no locale", ""},
		{"no language", strings.Replace(localeWith("de", sampleOptions+sampleDates+sampleTerms), `xml:lang="de"`, "", 1), "line 1, <locale>: has no xml:lang", ""},
		{"no language tag", localeWith("German!", sampleOptions+sampleDates+sampleTerms), `line 1, <locale>: xml:lang is "German!", no language tag such as de or de-AT`, ""},
		{"no version", strings.Replace(localeWith("de", sampleOptions+sampleDates+sampleTerms), `version="1.0"`, "", 1), "line 1, <locale>: has no version", ""},
		{"a date without a form", localeWith("de", sampleOptions+"<date><date-part name='day'/></date>"+sampleTerms), "line 2, <date>: has no form", ""},
		{"a macro", localeWith("de", sampleOptions+sampleDates+sampleTerms+"<macro/>"), "line 2, <macro>: cannot stand in <locale>", ""},
		{"an unknown gender", localeWith("de", sampleOptions+sampleDates+"<terms><term name='edition' gender='neuter'/></terms>"), `line 2, <term>: gender is "neuter", none of feminine, masculine`, ""},
		{"no options, dates, terms", localeWith("de", ""), "", "line 1, <locale>: has no <style-options>\nline 1, <locale>: has no <date>\nline 1, <locale>: has no <terms>"},
		{"affixes of a whole date", localeWith("de", sampleOptions+"<date form='text' prefix='a'><date-part name='day'/></date>"+sampleTerms), "", "line 2, <date>: the attribute prefix has no meaning here"},
		{"a match of no ordinal", localeWith("de", sampleOptions+sampleDates+"<terms><term name='month-01' match='whole-number'/></terms>"), "", "line 2, <term>: the attribute match has no meaning with this term"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, told, err := parseLocale(strings.NewReader(test.text), "", standardLimits)
			got := ""
			if err != nil {
				got = strings.ReplaceAll(err.Error(), "csl: ", "")
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
			var lines []string
			for _, w := range told {
				lines = append(lines, strings.TrimPrefix(w.String(), "csl: "))
			}
			if diff := cmp.Diff(test.warnings, strings.Join(lines, "\n")); diff != "" {
				t.Errorf("warnings (-want +got):\n%s", diff)
			}
		})
	}
}

// localeFiles is a directory of locales. That of "fr" is of another language.
func localeFiles() fstest.MapFS {
	files := fstest.MapFS{
		"locales.json":        {Data: []byte(`{"primary-dialects": {"de": "de-DE", "es": "es-ES", "fr": "fr"}, "language-names": {"de": ["a"]}}`)},
		"locales-fr.xml":      {Data: []byte(localeWith("fr-FR", sampleOptions+sampleDates+sampleTerms))},
		"locales-es-MX.xml":   {Data: []byte("<locale")},
		"locales-pt-BR.xml":   {Data: []byte(localeWith("pt-BR", ""))},
		"locales-sr-Latn.txt": {},
	}
	for _, tag := range []string{"de-DE", "de-AT"} {
		files["locales-"+tag+".xml"] = &fstest.MapFile{Data: []byte(localeWith(tag, sampleOptions+sampleDates+sampleTerms))}
	}
	return files
}

func TestFindLocale(t *testing.T) {
	dir, err := openLocales(localeFiles(), standardLimits)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name, tag string
		want      []string
		wantErr   string
	}{
		{"the primary dialect", "de-DE", []string{"de-DE"}, ""},
		{"another dialect", "de-AT", []string{"de-AT", "de-DE"}, ""},
		{"a dialect without a file", "de-LI", []string{"de-DE"}, ""},
		{"a language", "de", []string{"de-DE"}, ""},
		{"other letters", "DE_at", []string{"de-AT", "de-DE"}, ""},
		{"a primary dialect without a file", "es-MX", []string{"es-MX"}, ""},
		{"a language whose primary dialect has no file", "es", nil, `csl: unknown locale "es"; near it is "es-MX"`},
		{"a language without a primary dialect", "pt", nil, `csl: unknown locale "pt"; near it is "pt-BR"`},
		{"another dialect of it", "pt-PT", nil, `csl: unknown locale "pt-PT"; near it is "pt-BR"`},
		{"a language that looks like another", "dde-AT", nil, `csl: unknown locale "dde-AT"; near it is "de-AT"`},
		{"an unknown language", "kl-GL", nil, `csl: unknown locale "kl-GL"`},
		{"nothing", "", nil, `csl: unknown locale ""`},
		{"a path", "../de-AT", nil, `csl: unknown locale "../de-AT"; near it is "de-AT"`},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := dir.find(test.tag)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if message(err) != test.wantErr {
				t.Errorf("the error is %q, want %q", message(err), test.wantErr)
			}
			var unknown *UnknownError
			if err != nil && (!errors.As(err, &unknown) || unknown.What != "locale") {
				t.Errorf("the error is a %T", err)
			}
		})
	}
}

func TestLookupLocale(t *testing.T) {
	dir, err := openLocales(localeFiles(), standardLimits)
	if err != nil {
		t.Fatal(err)
	}
	trees, warnings, err := dir.lookup("de-AT")
	if err != nil || len(warnings) > 0 || len(trees) != 2 || trees[0].lang != "de-AT" || trees[1].lang != "de-DE" {
		t.Errorf("got %v, %v, %v", trees, warnings, err)
	}
	for _, test := range []struct{ name, tag, want string }{
		{"a file of another language", "fr", `csl: locales-fr.xml, line 1, <locale>: is of "fr-FR", and the file's name is of "fr"`},
		{"a broken file", "es-MX", "csl: locales-es-MX.xml, line 1: the tag <locale> does not end"},
		{"no file", "kl", `csl: unknown locale "kl"`},
	} {
		t.Run(test.name, func(t *testing.T) {
			trees, _, err := dir.lookup(test.tag)
			if message(err) != test.want || trees != nil {
				t.Errorf("got %v, %q, want %q", trees, message(err), test.want)
			}
		})
	}
}

// A file may have gone since it was listed.
func TestLostLocale(t *testing.T) {
	files := localeFiles()
	dir, err := openLocales(files, standardLimits)
	if err != nil {
		t.Fatal(err)
	}
	delete(files, "locales-de-DE.xml")
	if trees, _, err := dir.lookup("de-AT"); !errors.Is(err, fs.ErrNotExist) || trees != nil {
		t.Errorf("got %v, %v", trees, err)
	}
}

func TestOpenLocales(t *testing.T) {
	for _, test := range []struct {
		name  string
		files fstest.MapFS
		want  string
	}{
		{"no list of dialects", fstest.MapFS{"locales-de-DE.xml": {}}, ""},
		{"a broken list", fstest.MapFS{"locales.json": {Data: []byte("{")}}, "csl: locales.json: unexpected end of JSON input"},
		{"a list that is too large", fstest.MapFS{"locales.json": {Data: make([]byte, 5<<20)}}, "csl: locales.json: larger than 4194304 bytes"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if _, err := openLocales(test.files, standardLimits); message(err) != test.want {
				t.Errorf("got %q, want %q", message(err), test.want)
			}
		})
	}
}

// message returns the text of an error, or "".
func message(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
