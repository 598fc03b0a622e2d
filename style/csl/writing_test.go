package csl

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/internal/htmltest"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// ownStyles returns the styles of testdata, which have something of everything.
func ownStyles(tb testing.TB) []string {
	tb.Helper()
	files, err := filepath.Glob("../../testdata/styles/*.csl")
	if err != nil || len(files) == 0 {
		tb.Fatalf("no styles: %v", err)
	}
	var out []string
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			tb.Fatal(err)
		}
		out = append(out, string(data))
	}
	return out
}

// writtenWorks are written in each style that there is.
func writtenWorks() []*model.Publication {
	work := &model.Publication{
		Type: model.Book, Title: "A <i>title</i>: “quoted”", TitleShort: "'Title'", Volume: "2", Issue: "3-4", Page: "12-15",
		ContainerTitle: "Of <sc>small</sc> capitals?", Publisher: "Roe & Sons", Edition: "2", Number: "IV", DOI: "10.1/<a>", URL: "http://a.b/c",
		Issued: model.Date{Start: model.Day{Year: 2021, Month: 5, Day: 3}, End: model.Day{Year: 2022, Season: 1}}, Accessed: model.Year(-44),
		Authors: []model.Person{
			{Family: "Roe", Given: "Ann B", Suffix: "Jr."}, {Family: "Gogh", Given: "Vincent", Particle: "van", DroppingParticle: "d'"},
			{Literal: "The <b>Board</b>"}, {Family: "東", Given: "京"}, {Given: "et al."},
		},
		Languages: []string{"en"},
	}
	const hostile = "\"<i>ɐ\u202eı’</i>\"?.<script>&lt;b&gt;“ß."
	people := []model.Person{{Family: hostile, Given: hostile, Particle: hostile, DroppingParticle: hostile, Suffix: hostile}, {Literal: hostile}}
	worse := &model.Publication{
		Type: model.ArticleJournal, Title: hostile, ContainerTitle: hostile, Volume: hostile, Issue: hostile, Page: hostile, Note: hostile,
		Publisher: hostile, Edition: hostile, DOI: hostile, URL: hostile, Issued: model.Date{Literal: hostile},
		Abstracts: []model.Abstract{{Text: hostile}}, Authors: people, Editors: people, Translators: people,
	}
	return []*model.Publication{work, worse, nil}
}

// checkWriting checks that a tree makes a style, and that what it writes is what
// package citation promises.
func checkWriting(t *testing.T, tree *tree) {
	t.Helper()
	s, err := style.New(tree.definition())
	if err != nil {
		t.Fatal(err)
	}
	var ref style.Reference
	for i, work := range writtenWorks() {
		cite := style.Cite{
			Work: work, Locator: "3 & <i>4</i>", Prefix: "see <b>\"a\"</b>.", Suffix: "?, <sup>b", Number: i, FirstNote: 12, YearSuffix: "a",
			Position: style.Position(1 << i), Disambiguate: i % 2,
		}
		s.RenderEntry(&ref, cite)
		checkWritten(t, &ref)
		s.RenderCitation(&ref, []style.Cite{cite, {}, cite})
		checkWritten(t, &ref)
	}
}

// checkWritten checks a reference.
func checkWritten(t *testing.T, ref *style.Reference) {
	t.Helper()
	text := string(ref.Text())
	if !utf8.ValidString(text) || strings.ContainsFunc(text, isOddControl) {
		t.Fatalf("no UTF-8 or with controls: %q", text)
	}
	markup := string(citation.AppendReference(nil, ref, citation.HTML))
	if err := htmltest.Check(markup, text); err != nil {
		t.Fatal(err)
	}
}

// The styles of testdata write what is safe.
func TestWriting(t *testing.T) {
	for _, text := range ownStyles(t) {
		tree, _, err := parseStyle(strings.NewReader(text), "", standardLimits)
		if err != nil {
			t.Fatal(err)
		}
		checkWriting(t, tree)
	}
}

// isOddControl reports whether c is a control character that no style may add.
func isOddControl(c rune) bool { return unicode.IsControl(c) && !strings.ContainsRune(xmlBlanks, c) }
