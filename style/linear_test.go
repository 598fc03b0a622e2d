package style_test

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
	"github.com/pubcite/pubcite/style/csl"
)

// hostileRepeats are texts that a parser of a field might read again and again:
// a beginning, and what is repeated behind it.
var hostileRepeats = []struct{ name, head, unit string }{
	{"letters", "", "a"}, {"blanks", "a", " "}, {"words", "", "a "}, {"stops", "", "."}, {"commas", "a", ", "},
	{"bytes that are no UTF-8", "", "\xff"}, {"controls", "", "\x00"}, {"letters beyond ASCII", "", "é"},
	{"ligatures", "", "ﬁ"}, {"soft hyphens", "a", "\u00ad"}, {"blanks without width", "a", "\u200b"},

	{"quotation marks", "", `"`}, {"quoted words", "", `"a" `}, {"apostrophes", "", "'"}, {"nested marks", "", "“‘"},
	{"closing marks", "", "”’ "}, {"marks as in TeX", "", "``a'' "},
	{"tags", "", "<i>"}, {"closing tags", "", "</i>"}, {"tagged words", "", "<i>a</i>"}, {"crossed tags", "", "<i><b></i></b>"},
	{"broken tags", "", "<i"}, {"angles", "", "<"}, {"closing angles", "", ">"}, {"attributes", "", `<i a="`}, {"a tag that never ends", "<i ", "a "},
	{"MathML", "", "<mml:mi>x</mml:mi>"}, {"nested MathML", "", "<mml:math>"},
	{"entities", "", "&amp;"}, {"entities escaped again", "&", "amp;"}, {"numbers of characters", "", "&#8211;"},
	{"ampersands", "", "&"}, {"broken entities", "", "&amp"},
	{"brackets", "", "("}, {"closing brackets", "", ")"}, {"bracketed words", "", "(a) "}, {"square brackets", "", "["}, {"braces", "", "{"},
	{"directions", "", "\u202e"}, {"isolates", "", "\u2067\u202c"}, {"closing directions", "\u2067", "\u2069"},
	{"formulas", "", "$x$ "}, {"dollars", "", "$"},

	{"pages", "", "1-2, "}, {"pages and words", "1", " and 1"}, {"hyphens", "1", "-"}, {"hyphens and numbers", "1", "-1"},
	{"hyphens and blanks", "1", " - "}, {"dashes", "1", "–"}, {"dashes and numbers", "1", "–1"}, {"plus signs", "1", "+1"},
	{"thousands", "1", ",234"}, {"long numbers", "", "1"}, {"Roman numerals", "", "m"},
	{"labels", "", "Vol. "}, {"labels of issues", "", "No. "}, {"labels of pages", "", "p. "}, {"labels before numbers", "", "No. 1 "},
	{"labels behind", "1", " p."}, {"labels of editions", "2", " ed."}, {"colons", "a", ":"}, {"semicolons", "a", " ;"},
	{"years", "", "1998 "}, {"ranges of years", "", "1998-2001 "}, {"open ranges", "", "1998-"}, {"days", "", "2018-05-03"},
	{"dates", "3. ", "May "},

	{"resolvers", "", "https://doi.org/"}, {"encoded resolvers", "https://doi.org/", "https%3A%2F%2Fdoi.org%2F"}, {"DOI labels", "", "doi:"},
	{"schemes", "", "https://"}, {"slashes behind a scheme", "https:", "/"}, {"DOIs", "", "10.1000/a;"}, {"DOIs and blanks", "", "10.1000/a "},
	{"registrants", "", "10."}, {"registrants behind commas", "", ",10.1"}, {"a DOI and brackets", "10.1000/a", ")"}, {"a DOI and stops", "10.1000/a", "."},
	{"a DOI and its name", "10.1000/", "h"}, {"percent signs", "https://doi.org/10.1/", "%25"}, {"full width", "", "１"},

	{"particles", "", "van "}, {"elided particles", "", "d'"}, {"particles with apostrophes", "", "de’ "}, {"initials", "", "A. "},
	{"initials together", "", "JP"}, {"hyphened names", "A", "-B"}, {"suffixes", "A", ", Jr."}, {"names and commas", "A", ", B"}, {"others", "A", " et al."},

	{"title words", "", "of the "}, {"subtitles", "", "a: "}, {"hyphened words", "a", "-of"}, {"addresses", "", "http://a.b "}, {"domains", "a", ".b"},
	{"questions", "a", "? "}, {"elisions", "", "l’a "}, {"units", "", "5 kg "}, {"Han", "", "東"},
}

// record holds a text in each field.
func record(text string) *model.Publication {
	names := []model.Person{model.ParsePerson(text, text), model.ParseFullName(text)}
	return &model.Publication{
		Type: model.Chapter, Title: text, ContainerTitle: text, CollectionTitle: text,
		Publisher: text, PublisherPlace: text, Edition: text, Volume: text, Issue: text, Page: text,
		Number: text, DOI: text, Issued: model.ParseDate(text),
		EventTitle: text, EventPlace: text,
		Authors: names, Editors: names, Translators: names, CorporateEditors: []string{text},
		Languages: []string{"eng"},
	}
}

// everything writes each variable once, as costly as it can be.
func everything(t *testing.T, literal bool) style.Style {
	list := &style.Group{Delimiter: ". "}
	for _, v := range []style.Variable{
		style.Title, style.ContainerTitle, style.CollectionTitle, style.Publisher, style.PublisherPlace,
		style.EventTitle, style.EventPlace, style.ItemNumber,
	} {
		list.Of = append(list.Of, &style.Text{Variable: v, TextCase: style.TitleCase, Quotes: true, Font: style.Italic, StripPeriods: true})
	}
	for _, v := range []style.Variable{style.Edition, style.Volume, style.Issue, style.NumberOfPages} {
		list.Of = append(list.Of, &style.Label{Variable: v}, &style.Number{Variable: v, Form: style.OrdinalForm})
	}
	for _, v := range []style.Variable{style.Author, style.Editor, style.Translator} {
		list.Of = append(list.Of, &style.Names{Variables: style.Variables{v}, Name: &style.Name{
			Inverted: style.InvertFirst, Initials: style.Initialize, InitializeWith: ". ", DemoteParticle: style.DemoteDisplayAndSort,
		}})
	}
	list.Of = append(list.Of, &style.Date{Variable: style.Issued}, &style.Label{Variable: style.Page},
		&style.Text{Variable: style.Page}, &style.Text{Variable: style.DOI, Prefix: "doi:"})
	return mustNew(t, style.Definition{Name: "everything", Literal: literal, PageRange: style.PagesChicago, Bibliography: &style.Bibliography{Layout: list}})
}

// linearEnv tells the test below which text to write, and how long it is.
const linearEnv = "PUBCITE_LINEAR"

// linearStyleEnv tells it to write all variables in a compiled style.
const linearStyleEnv = "PUBCITE_LINEAR_STYLE"

// writeCompiled writes a text in each variable, and around the cite, in a style of
// a file that asks for all of them.
func writeCompiled(t *testing.T, text string) {
	t.Helper()
	file, err := csl.Open(os.DirFS("../testdata/styles"), "everything")
	if err != nil {
		t.Fatal(err)
	}
	s, err := file.Style()
	if err != nil {
		t.Fatal(err)
	}
	p := new(model.Publication)
	names := []model.Person{model.ParsePerson(text, text), model.ParseFullName(text), {Family: "A", Particle: text, Suffix: text}}
	for i, fields := 0, reflect.ValueOf(p).Elem(); i < fields.NumField(); i++ {
		switch field := fields.Field(i).Addr().Interface().(type) {
		case *string:
			*field = text
		case *[]string:
			*field = []string{text}
		case *[]model.Person:
			*field = names
		case *model.Date:
			*field = model.ParseDate(text)
		}
	}
	var ref style.Reference
	for _, language := range []string{"en", "de"} {
		p.Languages = []string{language}
		cite := style.Cite{Work: p, Locator: text, Prefix: text, Suffix: text, YearSuffix: text, Number: 1}
		s.RenderEntry(&ref, cite)
		s.RenderCitation(&ref, []style.Cite{cite, cite})
		_ = citation.AppendReference(nil, &ref, citation.HTML)
	}
	_ = style.Findings(p)
}

// TestLinearRecord writes one hostile record. It is what TestLinear counts.
func TestLinearRecord(t *testing.T) {
	var which, size int
	if n, _ := fmt.Sscan(os.Getenv(linearEnv), &which, &size); n < 2 {
		t.Skip("runs inside of TestLinear")
	}
	h := hostileRepeats[which]
	text := h.head + strings.Repeat(h.unit, size/len(h.unit))
	if os.Getenv(linearStyleEnv) != "" {
		writeCompiled(t, text)
		return
	}
	p := record(text)
	for _, typ := range []model.Type{model.ArticleJournal, model.Book} {
		p.Type = typ
		for _, literal := range []bool{false, true} {
			_ = citation.String(p, everything(t, literal), citation.HTML)
		}
	}
	_ = style.Findings(p)
}

// A text twice as long takes twice the steps, in each field, whatever it
// repeats. Steps are the statements that run, as the coverage tool counts them:
// not time, which is another on each machine. Those of the standard library's
// functions count where they are written in Go.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a test binary with counters")
	}
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip(err)
	}
	dir := t.TempDir()
	binary := filepath.Join(dir, "counting.test")
	build := exec.Command("go", "test", "-c", "-covermode=count", "-o", binary, "-coverpkg="+
		"github.com/pubcite/pubcite/...,strings,bytes,html,net/url,unicode/utf8,internal/stringslite,internal/bytealg", ".")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	const size = 8 << 10
	for i, h := range hostileRepeats {
		t.Run(h.name, func(t *testing.T) {
			t.Parallel()
			for _, compiled := range []string{"", "yes"} {
				size := size
				if compiled != "" {
					size /= 4 // in so many variables
				}
				once, twice := steps(t, binary, i, size, compiled), steps(t, binary, i, 2*size, compiled)
				if ratio := float64(twice) / float64(once); ratio > 2.2 {
					t.Errorf("a text twice as long takes %.2f times the steps (compiled: %q)", ratio, compiled)
				}
				t.Logf("%d steps a byte", twice/(2*size))
			}
		})
	}
}

// steps returns the statements that writing a record takes.
func steps(t *testing.T, binary string, which, size int, compiled string) int {
	t.Helper()
	profile := filepath.Join(t.TempDir(), "profile")
	run := exec.Command(binary, "-test.run=^TestLinearRecord$", "-test.coverprofile="+profile)
	run.Env = append(os.Environ(), fmt.Sprintf("%s=%d %d", linearEnv, which, size), linearStyleEnv+"="+compiled)
	if out, err := run.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	file, err := os.Open(profile)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	total := 0
	// file.go:10.2,12.3 2 5: two statements that ran five times.
	for lines := bufio.NewScanner(file); lines.Scan(); {
		fields := strings.Fields(lines.Text())
		if len(fields) != 3 {
			continue
		}
		statements, _ := strconv.Atoi(fields[1])
		times, _ := strconv.Atoi(fields[2])
		total += statements * times
	}
	if total == 0 {
		t.Fatal("nothing was counted")
	}
	return total
}
