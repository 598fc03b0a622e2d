// Package style turns a publication into a reference: runs of text, labelled
// with what they show, without markup.
//
// Today's editions of the manuals are the values [APA7], [MLA9], [Chicago18],
// [Chicago18AuthorDate], [AMA11], [IEEE2023], [Vancouver] and [Harvard]. Those
// that a repository prints are [AMA], [APA], [Chicago], [IEEE], [ISTA], [MLA] and
// [Short]: older editions, in short forms. [Lookup] finds them all by name. Each is composed from the vocabulary
// of CSL, the Citation Style Language: [Text], [Number], [Date], [Label],
// [Names], [Group] and [Choose]. The same vocabulary makes new styles: see
// [New]. [Style.Definition] gives a copy of a style to change. Styles are in
// American English; [Style.In] writes them in another [Locale]. Package
// [github.com/pubcite/pubcite/style/csl] makes styles and locales of CSL's files.
//
// [Text] and [Number] write the variables that are texts or numbers, [Date] those
// that are dates, [Names] those that are names; [Label] writes the term of a
// number, or of names. docs/csl.md lists them all.
//
// Most programs need package citation only, which turns references into text
// and HTML.
package style

import (
	"errors"
	"fmt"
	"sync/atomic"

	"github.com/pubcite/pubcite/model"
)

// A Style is a citation style. It is immutable and safe for concurrent use.
// The zero Style writes nothing; see [Style.IsZero].
type Style struct{ sheet *sheet }

// A sheet is a definition in a locale, with what was compiled from it.
type sheet struct {
	Definition
	locale Locale
	none   Citation // stands for that of a style without one
	// words are looked up when they are first needed.
	words atomic.Pointer[lexicon]
	// programs are compiled when a type is first rendered, and always to the
	// same: no style is seen to change.
	programs [numAreas][numTypes]atomic.Pointer[program]
	// orders are the keys of their orders, likewise.
	orders     [numAreas][numTypes]atomic.Pointer[[]*sortKey]
	areaTraits [numAreas]atomic.Pointer[traits]
	wanted     [numTypes]atomic.Pointer[wanted] // see asks
}

// New returns the style that d defines, in American English. It fails where d
// has no name, where something in its locales is none ([NewLocale] says what),
// and where its layout is missing, has nothing where a node should be, asks a
// node for a variable that it cannot write, or holds itself. The nodes and the
// locales of d must not be changed afterwards.
//
// The style is not registered anywhere: [Lookup] knows those of [All] and
// [Editions] only, and its Name may be one of theirs.
func New(d Definition) (Style, error) {
	if d.Name == "" {
		return Style{}, errors.New("style: a definition needs a name")
	}
	for i := range d.Locales {
		if err := d.Locales[i].check(); err != nil {
			return Style{}, fmt.Errorf("style %s: %w", d.Name, err)
		}
	}
	s := &sheet{Definition: d}
	if err := s.check(); err != nil {
		return Style{}, fmt.Errorf("style %s: %w", d.Name, err)
	}
	return Style{s}, nil
}

// In returns the style in a locale: with its terms, ordinal numbers, quotation
// marks and the like. Works that say no language are taken to be in that of the
// locale. What the style itself words for the locale's language stands.
//
// The style returned is compiled anew: it is worth keeping.
func (s Style) In(l Locale) Style {
	if s.sheet == nil || s.sheet.locale == l {
		return s
	}
	return Style{&sheet{Definition: s.sheet.Definition, locale: l}}
}

// Locale returns the locale that the style is written in.
func (s Style) Locale() Locale {
	if s.sheet == nil {
		return Locale{}
	}
	return s.sheet.locale
}

// IsZero reports whether s is the zero Style.
func (s Style) IsZero() bool { return s.sheet == nil }

// Name returns the style's short name ("apa").
func (s Style) Name() string {
	if s.sheet == nil {
		return ""
	}
	return s.sheet.Definition.Name
}

// String returns the style's short name.
func (s Style) String() string { return s.Name() }

// Title returns the style's full name and edition ("American Psychological
// Association, 6th edition").
func (s Style) Title() string {
	if s.sheet == nil {
		return ""
	}
	return s.sheet.Definition.Title
}

// Source returns where the style's rules are from.
func (s Style) Source() string {
	if s.sheet == nil {
		return ""
	}
	return s.sheet.Definition.Source
}

// Render writes the reference of p into ref, over what was there. It never
// fails: what a record lacks is left out, and its punctuation with it. A nil p
// is an empty one.
func (s Style) Render(ref *Reference, p *model.Publication) {
	if p == nil {
		p = new(model.Publication)
	}
	s.render(ref, p, TypeOf(p), nil)
}

// render writes the reference of p, which is of a type, with what is known of it.
func (s Style) render(ref *Reference, p *model.Publication, t Type, known *Prepared) {
	r := &ref.renderer
	r.reset()
	if s.sheet == nil {
		return
	}
	r.begin(s.sheet)
	r.pub, r.prepared = p, known
	if r.literally {
		r.opening = 0
	}
	prog := s.sheet.program(inReference, t)
	r.special = prog.special
	if ref.Unlabelled {
		r.labels = 0
	}
	r.run(prog)
	r.finish()
}
