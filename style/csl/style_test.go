package csl

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// styleWith makes a style of what stands in front of its citation, and of its
// layout. Both begin a line of their own: lines 3 and 5.
func styleWith(front, layout string) string {
	return `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">` +
		"<info><title>T</title><id>t</id>\n<updated>2020-02-02T00:00:00+00:00</updated></info>\n" +
		front + "\n<citation>\n" + "<layout>" + layout + "</layout></citation></style>"
}

// faultsOf reads a style, and returns its faults and warnings, each on a line,
// without what all have in common.
func faultsOf(text string) (faults, warnings string) {
	tree, told, err := parseStyle(strings.NewReader(text), "", standardLimits)
	if err != nil {
		faults = strings.ReplaceAll(err.Error(), "csl: ", "")
	}
	if (tree == nil) != (err != nil) {
		faults += "\na tree beside an error, or neither"
	}
	var lines []string
	for _, w := range told {
		lines = append(lines, strings.TrimPrefix(w.String(), "csl: "))
	}
	return faults, strings.Join(lines, "\n")
}

func TestFaults(t *testing.T) {
	const full = `<text variable="title"/>`
	for _, test := range []struct{ name, text, want string }{
		{"none", styleWith("", full), ""},
		{"an empty file", "", "the file is empty"},
		{"blanks", " \n ", "the file is empty"},
		{"a comment alone", "<!-- a -->", "the file holds no element"},
		{"no XML", "\n{\"a\": 1}", "line 2: not XML: it does not begin with <"},
		{"a page of HTML", "<!doctype html><html></html>", "line 1: a page of HTML"},
		{"HTML without a type", "\n<HTML><body/></HTML>", "line 2, <HTML>: a page of HTML"},
		{"a DTD", "<?xml version='1.0'?>\n<!DOCTYPE style [<!ENTITY a 'b'>]><style/>", "line 2: a document type declaration; none is read"},
		{"no namespace", "<style class='note' version='1.0'/>", "line 1, <style>: is not of CSL's namespace, http://purl.org/net/xbiblio/csl"},
		{"another format", "<rss version='2.0'/>", "line 1, <rss>: is no element of CSL"},
		{"a locale", `<locale xmlns="http://purl.org/net/xbiblio/csl"/>`, "line 1, <locale>: a locale, and no style"},
		{"a part of a style", `<macro xmlns="http://purl.org/net/xbiblio/csl"/>`, "line 1, <macro>: cannot be the root element"},

		{"no version", strings.Replace(styleWith("", full), ` version="1.0"`, "", 1), "line 1, <style>: has no version"},
		{"an old version", strings.Replace(styleWith("", full), `"1.0"`, `"0.8.1"`, 1), "line 1, <style>: is of CSL 0.8.1, which is not read; it can be converted to 1.0"},
		{"no class", strings.Replace(styleWith("", full), ` class="in-text"`, "", 1), "line 1, <style>: has no class"},
		{"an unknown class", strings.Replace(styleWith("", full), `"in-text"`, `"footnote"`, 1), `line 1, <style>: class is "footnote", none of in-text, note`},
		{"no citation", `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"/>`, "line 1, <style>: has no <citation>"},
		{"no layout", strings.Replace(styleWith("", ""), "<layout></layout>", "", 1), "line 4, <citation>: has no <layout>"},
		{"no layout of the bibliography", styleWith("<bibliography/>", full), "line 3, <bibliography>: has no <layout>"},
		{"two citations", styleWith("<citation><layout>"+full+"</layout></citation>", full), "line 4, <citation>: stands in <style> twice, here and in line 3"},
		{"a locale that is none", styleWith(`<locale xml:lang="de_DE"/>`, full), `line 3, <locale>: xml:lang is "de_DE", no language tag such as de or de-AT`},
		{"a default locale that is none", strings.Replace(styleWith("", full), "class", `default-locale="" class`, 1), `line 1, <style>: default-locale is "", no language tag such as de or de-AT`},

		{"an unknown macro", styleWith(`<macro name="author">`+full+`</macro>`, "\n"+`<text macro="autor"/>`), `line 6, <text>: unknown macro "autor"; near it is "author"`},
		{"an unknown macro of a key", styleWith(`<bibliography><sort><key macro="a"/></sort><layout>`+full+`</layout></bibliography>`, full), `line 3, <key>: unknown macro "a"`},
		{"an unknown macro in a macro that is not called", styleWith(`<macro name="a"><text macro="b"/></macro>`, full), `line 3, <text>: unknown macro "b"`},
		{"a macro that calls itself", styleWith(`<macro name="a"><text macro="a"/></macro>`, full), `line 3, <text>: the macro "a" calls itself`},
		{"a macro that calls itself around corners", styleWith("<macro name='a'><group><text macro='b'/></group></macro>\n<macro name='b'><text macro='c'/></macro>\n<macro name='c'><text macro='a'/></macro>", `<text macro="b"/>`),
			`line 3, <text>: the macro "b" calls itself, by c, a`},
		{"a long way around", styleWith(`<macro name="a"><text macro="b"/></macro><macro name="b"><text macro="c"/></macro><macro name="c"><text macro="d"/></macro>`+
			`<macro name="d"><text macro="e"/></macro><macro name="e"><text macro="f"/></macro><macro name="f"><text macro="a"/></macro>`, full),
			`line 3, <text>: the macro "a" calls itself, by b, c, d, e, …`},
		{"two macros of a name", styleWith("<macro name='a'>"+full+"</macro>\n<macro name=' a '>"+full+"</macro>", full), `line 4, <macro>: a second macro "a"; the first is in line 3`},
		{"a macro without a name", styleWith("<macro>"+full+"</macro>", full), "line 3, <macro>: has no name"},
		{"a macro with an empty name", styleWith("<macro name=' '>"+full+"</macro>", full), "line 3, <macro>: name is empty"},

		{"an unknown element", styleWith("", "<texts value='a'/>"), `line 5, <texts>: unknown element; near it is "text"`},
		{"an element out of place", styleWith("", "<single/>"), "line 5, <single>: cannot stand in <layout>"},
		{"an element in an empty one", styleWith("", "<text value='a'>\n<text value='b'/></text>"), "line 6, <text>: cannot stand in <text>"},
		{"a root in itself", styleWith("<style/>", full), "line 3, <style>: cannot stand in <style>"},

		{"a text of nothing", styleWith("", "<text/>"), "line 5, <text>: has none of variable, macro, term, value"},
		{"a text of two things", styleWith("", "<text value='a' variable='title'/>"), "line 5, <text>: has more than one of variable, macro, term, value"},
		{"an unknown variable", styleWith("", "<text variable='titel'/>"), `line 5, <text>: unknown text or number variable "titel"; near it is "title"`},
		{"names as a text", styleWith("", "<text variable='author'/>"), `line 5, <text>: variable is "author", which is no text or number variable`},
		{"a text as a number", styleWith("", "<number variable='title'/>"), `line 5, <number>: variable is "title", which is no number variable`},
		{"a number as a date", styleWith("", "<date variable='volume' form='text'/>"), `line 5, <date>: variable is "volume", which is no date variable`},
		{"a date among names", styleWith("", "<names variable='author issued'/>"), `line 5, <names>: variable is "issued", which is no name variable`},
		{"names of nothing", styleWith("", "<names/>"), "line 5, <names>: has no variable"},
		{"names of blanks", styleWith("", "<names variable=' '/>"), "line 5, <names>: variable is empty"},
		{"an unknown term", styleWith("", "<text term='no-date'/>"), `line 5, <text>: unknown term "no-date"; near it is "no date"`},
		{"a variable's form", styleWith("", "<text variable='title' form='verb'/>"), `line 5, <text>: form is "verb", none of long, short`},
		{"a term's form", styleWith("", "<text term='editor' form='verbal'/>"), `line 5, <text>: form is "verbal", none of long, short, symbol, verb, verb-short`},
		{"a label's form", styleWith("", "<label variable='page' form='verb'/>"), `line 5, <label>: form is "verb", none of long, short, symbol`},
		{"a label of nothing", styleWith("", "<label/>"), "line 5, <label>: has no variable"},
		{"an unknown case", styleWith("", "<text value='a' text-case='upper'/>"), `line 5, <text>: text-case is "upper", none of capitalize-all, capitalize-first, lowercase, sentence, title, uppercase`},
		{"neither true nor false", styleWith("", "<text value='a' quotes='yes'/>"), `line 5, <text>: quotes is "yes", neither true nor false`},
		{"a value in capitals", styleWith("", "<text value='a' font-style='Italic'/>"), `line 5, <text>: font-style is "Italic", none of italic, normal, oblique`},
		{"an attribute on a line of its own", styleWith("", "<text value='a'\n\tquotes=''/>"), `line 6, <text>: quotes is "", neither true nor false`},

		{"a date of nothing", styleWith("", "<date variable='issued'/>"), "line 5, <date>: has neither form nor date-part"},
		{"an unknown date part", styleWith("", "<date variable='issued'><date-part name='season'/></date>"), `line 5, <date-part>: name is "season", none of day, month, year`},
		{"a day's form of a month", styleWith("", "<date variable='issued'><date-part name='month' form='ordinal'/></date>"), `line 5, <date-part>: form is "ordinal", none of long, numeric, numeric-leading-zeros, short`},
		{"a part of a locale's date twice", styleWith("<locale><date form='text'><date-part name='day'/>\n<date-part name='day'/></date></locale>", full), `line 4, <date-part>: the day stands in <date> twice, here and in line 3`},
		{"a month's form of a year", styleWith("", "<date variable='issued'><date-part name='year' form='numeric'/></date>"), `line 5, <date-part>: form is "numeric", none of long, short`},

		{"an empty choice", styleWith("", "<choose/>"), "line 5, <choose>: has no <if>"},
		{"a condition of nothing", styleWith("", "<choose><if match='any'>"+full+"</if></choose>"), "line 5, <if>: has no condition"},
		{"an unknown type", styleWith("", "<choose><if type='book article-jurnal'>"+full+"</if></choose>"), `line 5, <if>: unknown type "article-jurnal"; near it is "article-journal"`},
		{"an unknown position", styleWith("", "<choose><if position='last'>"+full+"</if></choose>"), `line 5, <if>: position is "last", none of first, ibid, ibid-with-locator, near-note, subsequent`},
		{"an unknown locator", styleWith("", "<choose><if locator='pages'>"+full+"</if></choose>"), `line 5, <if>: unknown locator "pages"; near it is "page"`},
		{"nothing to disambiguate", styleWith("", "<choose><if disambiguate='false'>"+full+"</if></choose>"), `line 5, <if>: disambiguate is "false", none of true`},
		{"an else before the end", styleWith("", "<choose><if type='book'/><else>"+full+"</else>\n<else-if type='map'/></choose>"), "line 6, <else-if>: stands behind <else>"},
		{"an if behind the first", styleWith("", "<choose><else-if type='map'/>\n<if type='book'/></choose>"), "line 6, <if>: is not the first in <choose>"},
		{"two names in names", styleWith("", "<names variable='author'><name/>\n<name/></names>"), "line 6, <name>: stands in <names> twice, here and in line 5"},

		{"a limit below zero", styleWith("", "<names variable='author'><name et-al-min='-1'/></names>"), `line 5, <name>: et-al-min is "-1", no whole number`},
		{"a limit beyond all", styleWith("", "<names variable='author'><name et-al-min='99999999999'/></names>"), `line 5, <name>: et-al-min is "99999999999", no whole number`},
		{"a line spacing of nothing", styleWith("<bibliography line-spacing='0'><layout>"+full+"</layout></bibliography>", full), "line 3, <bibliography>: line-spacing is 0"},
		{"a key of nothing", styleWith("<bibliography><sort><key/></sort><layout>"+full+"</layout></bibliography>", full), "line 3, <key>: has none of variable, macro"},
		{"a term with one number", styleWith("<locale><terms><term name='page'><single>p</single></term></terms></locale>", full), "line 3, <term>: has a singular without a plural"},

		{"a term with the other number", styleWith("<locale><terms><term name='page'><multiple>p</multiple></term></terms></locale>", full), "line 3, <term>: has a plural without a singular"},

		{"several", styleWith("<macro/>", "<text/><number/>"), "line 3, <macro>: has no name\nline 5, <text>: has none of variable, macro, term, value\nline 5, <number>: has no variable"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, _ := faultsOf(test.text)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestWarnings(t *testing.T) {
	const full = `<text variable="title"/>`
	for _, test := range []struct{ name, text, want string }{
		{"none", styleWith("", full), ""},
		{"a later version", strings.Replace(styleWith("", full), `"1.0"`, `"1.1mlz1"`, 1), "line 1, <style>: is of CSL 1.1mlz1; what that adds to 1.0.2 is not known"},
		{"an element of another namespace", styleWith("", "<x:a xmlns:x='u'><x:b/></x:a>"+full), "line 5, <x:a>: the element of another namespace is passed over"},
		{"an attribute of another namespace", styleWith("", "<text xmlns:x='u' x:a='' value='a'/>"), "line 5, <text>: the attribute x:a of another namespace is passed over"},
		{"XML's own attributes", styleWith("", "<text xml:space='preserve' value='a'/>"), ""},
		{"an unknown attribute", styleWith("", "<text font-stile='italic' value='a'/>"), `line 5, <text>: the unknown attribute font-stile is passed over; near it is "font-style"`},
		{"an attribute out of place", styleWith("", "<group quotes='true'>"+full+"</group>"), "line 5, <group>: the attribute quotes has no meaning here"},
		{"a plural of a variable", styleWith("", "<text variable='title' plural='true'/>"), "line 5, <text>: the attribute plural has no meaning with a variable"},
		{"a form of a value", styleWith("", "<text value='a' form='short'/>"), "line 5, <text>: the attribute form has no meaning with a value"},
		{"parts of a date of one's own", styleWith("", "<date variable='issued' date-parts='year'><date-part name='year'/></date>"), "line 5, <date>: the attribute date-parts has no meaning without a form"},
		{"affixes in a date of the locale", styleWith("", "<date variable='issued' form='text' delimiter='-'><date-part name='year' suffix='.'/></date>"),
			"line 5, <date>: the attribute delimiter has no meaning in a date of the locale's form\nline 5, <date-part>: the attribute suffix has no meaning in a date of the locale's form"},
		{"full stops of a year", styleWith("", "<date variable='issued'><date-part name='year' strip-periods='true'/></date>"), "line 5, <date-part>: the attribute strip-periods has no meaning with a year"},
		{"text between elements", styleWith("", full+">\n"), `line 5, <layout>: the text ">" is passed over`},
		{"an empty group", styleWith("", "<group/>"), "line 5, <group>: is empty"},
		{"odd metadata", strings.Replace(styleWith("", full), "<title>", "<category/><link rel='x'/><wiki>w</wiki><title>", 1),
			"line 1, <link>: rel is \"x\", none of documentation, independent-parent, self, template\nline 1, <link>: has no href\nline 1, <wiki>: is passed over in <info>"},
		{"no metadata", strings.Replace(styleWith("", full), "<title>T</title>", "", 1), "line 1, <info>: has no <title>"},
		{"institutions", styleWith("", "<names variable='author'><institution/></names>"), "line 5, <institution>: is not of CSL 1.0.2, and passed over"},
		{"a layout for some locales", strings.Replace(styleWith("", full), "<layout>", "<layout locale='ru'><texts/></layout><layout>", 1),
			"line 5, <layout>: the layout for some locales alone is not of CSL 1.0.2, and passed over"},
		{"an unknown term", styleWith("<locale><terms><term name='pages'>a</term></terms></locale>", full), `line 3, <term>: the unknown term "pages" is passed over; near it is "page"`},
		{"a gender out of place", styleWith("<locale><terms><term name='and' gender='feminine'>a</term></terms></locale>", full), "line 3, <term>: the attribute gender has no meaning with this term"},
		{"a term with text and numbers", styleWith("<locale><terms><term name='page'>a<single>p</single><multiple>p</multiple></term></terms></locale>", full), `line 3, <term>: the text "a" is passed over`},
	} {
		t.Run(test.name, func(t *testing.T) {
			faults, got := faultsOf(test.text)
			if faults != "" {
				t.Errorf("faults: %s", faults)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// After a hundred, faults and warnings are counted.
func TestManyFaults(t *testing.T) {
	text := styleWith("", strings.Repeat("<text x='' variable='x'/>", 250))
	_, warnings, err := parseStyle(strings.NewReader(text), "a.csl", standardLimits)
	lines := strings.Split(fmt.Sprint(err), "\n")
	if n := len(lines); n != 101 || lines[100] != "csl: a.csl: 150 more faults" {
		t.Errorf("got %d faults, the last one %q", n, lines[n-1])
	}
	if n := len(warnings); n != 101 || warnings[100].String() != "csl: a.csl: 150 more warnings" {
		t.Errorf("got %d warnings, the last one %q", n, warnings[n-1])
	}
	var first *Error
	if !errors.As(err, &first) || first.Line != 5 || first.Element != "text" || first.File != "a.csl" {
		t.Errorf("the first fault is %+v", first)
	}
}

const sampleStyle = `<?xml version="1.0" encoding="utf-8"?>
<cs:style xmlns:cs="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="de-AT"
  et-al-min="4" et-al-use-first="1" name-delimiter="; " page-range-format="chicago-16">
  <cs:info>
    <cs:title>A  sample
      style</cs:title>
    <cs:title-short>Sample</cs:title-short>
    <cs:id>http://example.org/sample</cs:id>
    <cs:link href="http://example.org/sample" rel="self"/>
    <cs:link href="http://example.org/other" rel="template"/>
    <cs:link href="http://example.org/manual" rel="documentation"/>
    <cs:author><cs:name>A. Uthor</cs:name></cs:author>
    <cs:category citation-format="note"/>
    <cs:category field="history"/>
    <cs:category field="law"/>
    <cs:summary>For tests.</cs:summary>
    <cs:updated>2020-02-02T00:00:00+00:00</cs:updated>
    <cs:rights license="http://example.org/licence">Free</cs:rights>
  </cs:info>
  <cs:locale xml:lang="de">
    <cs:style-options punctuation-in-quote="false"/>
    <cs:terms>
      <cs:term name="page" form="short"><cs:single>S.&#160;</cs:single><cs:multiple>S.&#160;</cs:multiple></cs:term>
      <cs:term name="ordinal-01" gender-form="feminine" match="whole-number">te</cs:term>
      <cs:term name="and"/>
    </cs:terms>
  </cs:locale>
  <cs:macro name="authors">
    <cs:names variable="author editor" delimiter=" / ">
      <cs:name and="symbol" et-al-min=" 3 " delimiter=", "/>
      <cs:substitute><cs:text variable="title"/></cs:substitute>
    </cs:names>
  </cs:macro>
  <cs:citation et-al-use-first="2" names-delimiter=" | ">
    <cs:layout suffix="." delimiter="&#9;"><cs:text macro="authors"/></cs:layout>
  </cs:citation>
  <cs:bibliography hanging-indent="true" name-form="short">
    <cs:sort><cs:key macro="authors" names-min="3"/><cs:key variable="issued" sort="descending"/></cs:sort>
    <cs:layout><cs:text macro="authors"/></cs:layout>
  </cs:bibliography>
</cs:style>
`

func TestTree(t *testing.T) {
	tree, warnings, err := parseStyle(strings.NewReader(sampleStyle), "sample.csl", standardLimits)
	if err != nil || len(warnings) > 0 {
		t.Fatal(err, warnings)
	}
	wantInfo := Info{
		Title: "A sample style", TitleShort: "Sample", ID: "http://example.org/sample", Summary: "For tests.",
		Updated: "2020-02-02T00:00:00+00:00", Rights: "Free", License: "http://example.org/licence",
		Self: "http://example.org/sample", Template: "http://example.org/other",
		Documentation: []string{"http://example.org/manual"}, Format: "note", Fields: []string{"history", "law"},
	}
	if diff := cmp.Diff(wantInfo, tree.info); diff != "" {
		t.Errorf("info (-want +got):\n%s", diff)
	}
	if !tree.note || tree.locale != "de-AT" {
		t.Errorf("note %v, locale %q", tree.note, tree.locale)
	}
	no := false
	wantLocales := []localeTree{{
		lang: "de", line: 20, options: localeOptions{punctuationInQuote: &no},
		terms: []term{
			{name: "page", form: "short", single: "S.\u00a0", multiple: "S.\u00a0", line: 23},
			{name: "ordinal-01", form: "long", genderForm: "feminine", match: "whole-number", single: "te", multiple: "te", line: 24},
			{name: "and", form: "long", line: 25},
		},
	}}
	if diff := cmp.Diff(wantLocales, tree.locales, cmp.AllowUnexported(localeTree{}, localeOptions{}, term{})); diff != "" {
		t.Errorf("locales (-want +got):\n%s", diff)
	}
	if keys := tree.bibliography.keys; len(keys) != 2 || keys[0].value("macro") != "authors" || keys[1].value("sort") != "descending" {
		t.Errorf("keys: %v", keys)
	}
	if d := tree.citation.layout.value("delimiter"); d != "\t" {
		t.Errorf("the delimiter is %q", d)
	}
	if yes, ok := tree.bibliography.element.flag("hanging-indent"); !yes || !ok {
		t.Error("no hanging indent")
	}
}

func TestInheritedOptions(t *testing.T) {
	tree, _, err := parseStyle(strings.NewReader(sampleStyle), "", standardLimits)
	if err != nil {
		t.Fatal(err)
	}
	names := tree.macros["authors"].first
	name := names.child(kindName)
	for _, test := range []struct {
		what, option string
		a            *area
		name         *element
		want         string
		wantOK       bool
	}{
		{"of the name", "and", tree.citation, name, "symbol", true},
		{"of the name before the style's", "et-al-min", tree.citation, name, "3", true},
		{"of the style", "et-al-min", tree.citation, nil, "4", true},
		{"of the area before the style's", "et-al-use-first", tree.citation, name, "2", true},
		{"of the style, not of the other area", "et-al-use-first", tree.bibliography, name, "1", true},
		{"of the name before another name of the style's", "delimiter", tree.bibliography, name, ", ", true},
		{"under another name of the style", "delimiter", tree.bibliography, nil, "; ", true},
		{"under another name of the area", "form", tree.bibliography, name, "short", true},
		{"of nobody", "form", tree.citation, name, "", false},
	} {
		t.Run(test.what, func(t *testing.T) {
			got, ok := tree.nameOption(test.a, test.name, test.option)
			if got != test.want || ok != test.wantOK {
				t.Errorf("%s is %q, %v, want %q, %v", test.option, got, ok, test.want, test.wantOK)
			}
		})
	}
	if got, _ := tree.namesDelimiter(tree.citation, names); got != " / " {
		t.Errorf("the delimiter of names with one is %q", got)
	}
	if got, _ := tree.namesDelimiter(tree.citation, &element{}); got != " | " {
		t.Errorf("the delimiter of names without one is %q", got)
	}
	if n, ok := name.number("et-al-min"); n != 3 || !ok {
		t.Errorf("the number is %d, %v", n, ok)
	}
	if n, ok := name.number("et-al-use-first"); n != 0 || ok {
		t.Errorf("the number that there is not is %d, %v", n, ok)
	}
	if diff := cmp.Diff([]string{"author", "editor"}, names.words("variable")); diff != "" {
		t.Errorf("words (-want +got):\n%s", diff)
	}
}
