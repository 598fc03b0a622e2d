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
	docs "github.com/pubcite/pubcite/internal/document"
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
	d := &document{style: s.In(locale), listed: file.Definition.Bibliography != nil, works: map[string]*model.Publication{}}
	for _, w := range works {
		if d.works[w.ID], err = publication(w); err != nil {
			return nil, err
		}
	}
	return d, nil
}

// locale returns the locale of a tag. One that there is not has the words of
// American English and of the style.
func (e *engine) locale(tag string) (style.Locale, error) {
	if tag == "" {
		return style.AmericanEnglish, nil
	}
	if l, ok := e.found[tag]; ok {
		return l, nil
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

// A document renders works in one style, each on its own.
type document struct {
	style  style.Style
	listed bool // whether the style has a bibliography
	works  map[string]*model.Publication
	ids    []string // of what is registered
	ref    style.Reference
}

// Register adds works, numbered in the order in which they are added, and brings
// the list into the order of the style.
func (d *document) Register(ids []string) {
	d.ids = append(d.ids, ids...)
	d.ids = sorted(d.style.EntryOrder(), d.ids, func(id string) style.Cite { return d.cite(csltest.Cite{ID: id}) })
}

// sorted returns a list in an order, by the cites of what it lists.
func sorted[T any](o style.Order, list []T, cite func(T) style.Cite) []T {
	var cites []style.Cite
	for _, x := range list {
		cites = append(cites, cite(x))
	}
	var out []T
	for _, i := range docs.NewSorter(o).Sort(cites) {
		out = append(out, list[i])
	}
	return out
}

func (d *document) Order() []string { return d.ids }

func (d *document) Cluster(cites []csltest.Cite) string {
	var list []style.Cite
	for _, c := range sorted(d.style.CiteOrder(), cites, d.cite) {
		list = append(list, d.cite(c))
	}
	d.style.RenderCitation(&d.ref, list)
	return d.html()
}

func (d *document) Bibliography() []csltest.Entry {
	if !d.listed {
		return nil
	}
	out := []csltest.Entry{}
	for _, id := range d.ids {
		d.style.RenderEntry(&d.ref, d.cite(csltest.Cite{ID: id}))
		out = append(out, csltest.Entry{ID: id, HTML: d.html()})
	}
	return out
}

func (d *document) cite(c csltest.Cite) style.Cite {
	out := style.Cite{
		Work:    d.works[c.ID],
		Locator: c.Locator,
		Label:   label(c.Label),
		Prefix:  c.Prefix,
		Suffix:  c.Suffix,
		Number:  slices.Index(d.ids, c.ID) + 1,
	}
	switch c.Position {
	case csltest.First:
		out.Position = style.First
	case csltest.Subsequent:
		out.Position = style.Subsequent
	case csltest.Ibid:
		out.Position = style.Subsequent | style.Ibid
	case csltest.IbidWithLocator:
		out.Position = style.Subsequent | style.Ibid | style.IbidWithLocator
	}
	if c.NearNote {
		out.Position |= style.NearNote
	}
	return out
}

// label returns the term of a kind of locators.
func label(word string) style.Term {
	word = strings.ReplaceAll(word, " ", "-")
	title, _ := style.TermOf(word + "-locator")
	t, _ := style.TermOf(word)
	return cmp.Or(title, t)
}

// html returns what was rendered as the suite has it.
func (d *document) html() string {
	if len(d.ref.Text()) == 0 {
		return "[CSL STYLE ERROR: reference with no printed form.]"
	}
	html := string(citation.AppendReference(nil, &d.ref, citation.HTML))
	html = strings.ReplaceAll(html, `<span style="vertical-align:baseline;">`, `<span style="baseline">`)
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
