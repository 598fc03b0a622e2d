package csl_test

import (
	"fmt"
	"log"
	"strings"
	"testing/fstest"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
	"github.com/pubcite/pubcite/style/csl"
)

// A style of one line, as a file holds it.
const shortStyle = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="de-DE">
  <info>
    <title>A short style</title>
    <id>http://example.org/styles/shortest</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="author"><names variable="author"><name and="text"/></names></macro>
  <citation><layout><text macro="author"/></layout></citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=": "><text macro="author"/><text variable="title" font-style="italic"/></group>
    </layout>
  </bibliography>
</style>`

var book = &model.Publication{
	Type:    model.Book,
	Title:   "Grundriß",
	Authors: []model.Person{{Family: "Weber"}, {Family: "Simmel"}},
}

func ExampleParse() {
	file, err := csl.Parse(strings.NewReader(shortStyle))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(file.Info.Title, file.DefaultLocale)
	// What the file says may be changed before it becomes a style.
	file.Definition.Bibliography.Suffix = ""
	s, err := file.Style()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(s, citation.String(book, s, citation.HTML))
	// Output:
	// A short style de-DE
	// shortest Weber and Simmel: <i>Grundriß</i>
}

func ExampleParse_error() {
	_, err := csl.Parse(strings.NewReader(strings.Replace(shortStyle, `macro="author"`, `macro="autor"`, 1)))
	fmt.Println(err)
	// Output:
	// csl: line 8, <text>: unknown macro "autor"; near it is "author"
}

// Styles by name, and in their locale.
func ExampleOpen() {
	styles := fstest.MapFS{"shortest.csl": {Data: []byte(shortStyle)}}
	locales, err := csl.OpenLocales(fstest.MapFS{"locales-de-DE.xml": {Data: []byte(
		`<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="de-DE"><terms><term name="and">und</term></terms></locale>`)}})
	if err != nil {
		log.Fatal(err)
	}

	file, err := csl.Open(styles, "shortest")
	if err != nil {
		log.Fatal(err)
	}
	s, err := file.Style()
	if err != nil {
		log.Fatal(err)
	}
	locale, err := locales.Find(file.DefaultLocale)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(citation.String(book, s.In(locale), citation.Text))

	_, err = csl.Open(styles, "short")
	fmt.Println(err)
	// Output:
	// Weber und Simmel: Grundriß.
	// csl: unknown style "short"; near it is "shortest"
}

func ExampleParseLocale() {
	definition, _, err := csl.ParseLocale(strings.NewReader(`<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="de-DE">
		<terms><term name="editor" form="short"><single>Hg.</single><multiple>Hgg.</multiple></term></terms></locale>`))
	if err != nil {
		log.Fatal(err)
	}
	locale, err := style.NewLocale(definition)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(locale, locale.Term(style.TermEditor, style.ShortForm, true), locale.Term(style.TermTranslator, style.ShortForm, false))
	// Output: de-DE Hgg. trans.
}
