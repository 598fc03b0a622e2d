package csl_test

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/internal/csltest"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
	"github.com/pubcite/pubcite/style/csl"
)

// An engine renders what the CSL suite and the differential corpus ask for.
type engine struct {
	locales *csl.Locales
	found   map[string]style.Locale
}

func newEngine(tb testing.TB) *engine {
	tb.Helper()
	folder := csltest.LocalesDir()
	if folder == "" {
		tb.Skip("the CSL locales are not part of this repository and PUBCITE_CSL_LOCALES does not lead to them")
	}
	locales, err := csl.OpenLocales(os.DirFS(folder))
	if err != nil {
		tb.Fatal(err)
	}
	return &engine{locales, map[string]style.Locale{}}
}

// Open begins a document.
func (e *engine) Open(text []byte, works []csltest.Work) (csltest.Document, error) {
	file, err := csl.Parse(bytes.NewReader(text))
	if err != nil {
		return nil, err
	}
	s, err := file.Style()
	if err != nil {
		return nil, err
	}
	locale, err := e.locale(file.DefaultLocale)
	if err != nil {
		return nil, err
	}
	d := &document{Document: citation.NewDocument(s.In(locale), citation.HTML)}
	for _, w := range works {
		p, err := publication(w)
		if err != nil {
			return nil, err
		}
		d.Add(w.ID, p)
	}
	return d, nil
}

// locale returns the locale of a tag. One that there is not has the words of
// American English and of the style.
func (e *engine) locale(tag string) (style.Locale, error) {
	if l, ok := e.found[tag]; ok {
		return l, nil
	}
	if tag == "" {
		return style.AmericanEnglish, nil
	}
	l, err := e.locales.Find(tag)
	var unknown *csl.UnknownError
	if errors.As(err, &unknown) {
		l, err = style.NewLocale(style.LocaleDefinition{Lang: tag})
	}
	e.found[tag] = l
	return l, err
}

// publication reads a work. What it is not read for is told by the reader, and
// no matter here.
func publication(w csltest.Work) (*model.Publication, error) {
	for p, err := range model.Read(bytes.NewReader(w.JSON)) {
		if p == nil {
			return nil, fmt.Errorf("%s: %w", w.ID, err)
		}
		return p, nil
	}
	return new(model.Publication), nil
}

// A document is one of the suite.
type document struct {
	*citation.Document
	ids    []string // of what is registered
	places []csltest.Place
	// suppressed are the citations that end in a cite without its author.
	suppressed map[string]bool
}

func (d *document) Register(ids []string) {
	d.ids = append(d.ids, ids...)
	d.ListUncited(d.ids...)
}

func (d *document) Order() []string {
	var out []string
	for e := range d.Listed() {
		out = append(out, e)
	}
	return out
}

func (d *document) Cluster(cites []csltest.Cite) string {
	return suiteHTML(d.AppendPreview(nil, citesOf(cites)...))
}

func (d *document) Bibliography() []csltest.Entry {
	var out []csltest.Entry
	for e := range d.Entries() {
		html := suiteHTML(e.Text)
		if len(e.Text) == 0 {
			html = fmt.Sprintf("%d. %s", len(out)+1, html)
		}
		out = append(out, csltest.Entry{ID: e.ID, HTML: html})
	}
	return out
}

// Edit makes the document what a call says.
func (d *document) Edit(call csltest.Call) (rendered []string) {
	if n := len(call.Cites); n > 0 {
		if d.suppressed == nil {
			d.suppressed = map[string]bool{}
		}
		d.suppressed[call.Citation] = call.Cites[n-1].SuppressAuthor
	}
	after := call.Places()
	for i := len(d.places) - 1; i >= 0; i-- {
		if d.places[i].Citation != call.Citation && !slices.ContainsFunc(after, func(p csltest.Place) bool { return p.Citation == d.places[i].Citation }) {
			d.Remove(i)
			d.places = slices.Delete(d.places, i, i+1)
		}
	}
	for i, p := range after {
		at := slices.IndexFunc(d.places, func(q csltest.Place) bool { return q.Citation == p.Citation })
		switch {
		case at < 0:
			d.Insert(i, citation.Cluster{})
			d.places = slices.Insert(d.places, i, p)
		case at != i:
			d.Move(at, i)
			d.places = slices.Insert(slices.Delete(d.places, at, at+1), i, p)
		}
		if p.Citation == call.Citation {
			d.Replace(i, citation.Cluster{Cites: citesOf(call.Cites), Note: p.Note})
		} else {
			d.SetNote(i, p.Note)
		}
	}
	for _, i := range d.Rendered() {
		rendered = append(rendered, d.places[i].Citation)
	}
	return rendered
}

func (d *document) Text(citation string) string {
	for i, p := range d.places {
		if p.Citation != citation {
			continue
		}
		text := d.AppendCluster(nil, i)
		if len(text) == 0 && d.suppressed[citation] {
			return "[NO_PRINTED_FORM]" // as the other processor has it
		}
		return suiteHTML(text)
	}
	return ""
}

func citesOf(cites []csltest.Cite) []citation.Cite {
	var out []citation.Cite
	for _, c := range cites {
		out = append(out, citation.Cite{ID: c.ID, Locator: c.Locator, Label: label(c.Label), Prefix: c.Prefix, Suffix: c.Suffix,
			SuppressAuthor: c.SuppressAuthor, AuthorOnly: c.AuthorOnly, Position: positionOf(c)})
	}
	return out
}

// positionOf returns the position that a cite brings.
func positionOf(c csltest.Cite) (p style.Position) {
	switch c.Position {
	case csltest.Subsequent:
		p = style.Subsequent
	case csltest.Ibid:
		p = style.Subsequent | style.Ibid
	case csltest.IbidWithLocator:
		p = style.Subsequent | style.Ibid | style.IbidWithLocator
	}
	if c.NearNote {
		p = cmp.Or(p, style.First) | style.NearNote
	}
	return p
}

// label returns the term of a kind of locators.
func label(word string) style.Term {
	word = strings.ReplaceAll(word, " ", "-")
	title, _ := style.TermOf(word + "-locator")
	t, _ := style.TermOf(word)
	return cmp.Or(title, t)
}

// suiteHTML returns what was rendered as the suite has it.
func suiteHTML(rendered []byte) string {
	if len(rendered) == 0 {
		return "[CSL STYLE ERROR: reference with no printed form.]"
	}
	html := strings.ReplaceAll(string(rendered), `<span style="vertical-align:baseline;">`, `<span style="baseline">`)
	return block.ReplaceAllStringFunc(html, spaced)
}

// block finds a block of a reference. None holds another.
var block = regexp.MustCompile(`(?s)<div class="csl-[^>]*>.*?</div>`)

// spaced returns a block with the blanks that the suite has around it.
func spaced(block string) string {
	switch {
	case strings.Contains(block[:24], "block"):
		return "\n\n    " + block + "\n"
	case strings.Contains(block[:24], "left"):
		return "\n    " + block
	}
	return block + "\n  "
}
