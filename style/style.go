// Package style turns a publication into a reference: runs of text, labelled
// with what they show, without markup.
//
// The styles are the values [AMA], [APA], [Chicago], [IEEE], [ISTA], [MLA] and
// [Short]; [Lookup] finds them by name. Each is composed from the vocabulary
// of CSL, the Citation Style Language: [Text], [Number], [Date], [Label],
// [Names], [Group] and [Choose]. The same vocabulary makes new styles: see
// [New].
//
// Most programs need package citation only, which turns references into text
// and HTML.
package style

import (
	"errors"
	"fmt"
	"strings"
	"sync/atomic"

	"github.com/pubcite/pubcite/model"
)

// A Style is a citation style. It is immutable and safe for concurrent use.
// The zero Style writes nothing; see [Style.IsZero].
type Style struct{ sheet *sheet }

// A sheet is a definition with what was compiled from it.
type sheet struct {
	Definition
	// programs are compiled when a type is first rendered, and always to the
	// same: no style is seen to change.
	programs [numTypes]atomic.Pointer[program]
}

// A Definition is what a style is made of.
type Definition struct {
	// Name is the style's short name: "apa".
	Name string
	// Title is its name in full, with the edition.
	Title string
	// Source is where its rules are from.
	Source string

	// PageRange says how much of a range's second number is written.
	PageRange PageRange
	// RangeDelimiter parts the two numbers of a range, of pages, volumes, issues
	// or years; the default is "–".
	RangeDelimiter string

	// Terms are the style's own words. What it does not name is the locale's.
	Terms []Wording

	// Layout is the reference.
	Layout Node
}

// New returns the style that d defines. It fails where d has no name, where one
// of its terms is none or has no words, and where its layout is missing, has nothing where a node should be, asks a node for a
// variable that it cannot write, or holds itself. The nodes of d must not be
// changed afterwards.
//
// The style is not registered anywhere: [Lookup] and [All] know the seven only,
// and its Name may be one of theirs.
func New(d Definition) (Style, error) {
	if d.Name == "" {
		return Style{}, errors.New("style: a definition needs a name")
	}
	for _, w := range d.Terms {
		if w.Term == noTerm || w.Term >= numTerms || w.Form >= numForms || w.Single == "" || w.Plural == "" {
			return Style{}, fmt.Errorf("style %s: the wording %q is of no term, or incomplete", d.Name, w.Single)
		}
	}
	s := &sheet{Definition: d}
	if err := s.compileAll(); err != nil {
		return Style{}, fmt.Errorf("style %s: %w", d.Name, err)
	}
	return Style{s}, nil
}

// All returns the seven styles in the order of their names.
func All() []Style {
	return []Style{AMA, APA, Chicago, IEEE, ISTA, MLA, Short}
}

// Lookup returns the style with the given name ("apa"), in upper or lower
// case. An unknown name is an [UnknownError].
func Lookup(name string) (Style, error) {
	for _, s := range All() {
		if strings.EqualFold(s.Name(), name) {
			return s, nil
		}
	}
	return Style{}, &UnknownError{name}
}

// An UnknownError reports a style name that [Lookup] does not know.
type UnknownError struct{ Name string }

// Error names the styles that there are.
func (e *UnknownError) Error() string {
	return fmt.Sprintf("unknown style %q; the styles are %s", e.Name, names())
}

// names returns the names of the styles, comma-separated.
func names() string {
	var b strings.Builder
	for i, s := range All() {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(s.Name())
	}
	return b.String()
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
	r := &ref.renderer
	r.text, r.runs = r.text[:0], r.runs[:0]
	if s.sheet == nil {
		return
	}
	if p == nil {
		p = new(model.Publication)
	}
	r.begin(&s.sheet.Definition, p)
	r.run(s.sheet.program(TypeOf(p)))
	r.finish()
}
