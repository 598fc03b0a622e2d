package style

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/model"
)

// A Cite is one work in a citation, and what a document knows of it there. The
// zero values of all but Work are those of a first cite without a locator.
type Cite struct {
	Work *model.Publication
	// Locator is the place in the work, "12-15", and Label what it counts. The
	// default is [TermPage], and so is what is no word.
	Locator string
	Label   Term
	// Prefix and Suffix are the writer's own words around the cite, parted from
	// it by a blank where they bring none. They may hold markup.
	Prefix, Suffix string

	// Position is where the cite stands among those of the same work; 0 is
	// [First].
	Position Position
	// Disambiguate says that nothing else tells the cite from another.
	Disambiguate bool
	// AuthorOnly writes the names alone, as they stand in the writer's own
	// sentence.
	AuthorOnly bool
	// Number is the work's number in the list of references, without which a
	// style that cites by numbers writes nothing in its place; FirstNote is that
	// of the note that cites it first. 0 is none. YearSuffix is the letter that
	// tells works of a year apart.
	Number, FirstNote int
	YearSuffix        string
}

// RenderCitation writes a citation of one or more works into ref, over what was
// there; nothing where none of them has anything to show. It never fails. A nil
// Work is an empty one.
//
// The cites are written as they are given: what the style says of sorting,
// collapsing and telling works apart is the caller's to do. A style without a
// form for citations, as the seven are, writes the references one behind the
// other.
func (s Style) RenderCitation(ref *Reference, cites []Cite) {
	r := &ref.renderer
	r.reset()
	if s.sheet == nil {
		return
	}
	var c Citation
	if s.sheet.Citation != nil {
		c = *s.sheet.Citation
	}
	r.begin(s.sheet)
	outer := r.attr
	r.attr = r.attr.with(c.Font)
	all := r.mark()
	r.literal(c.Prefix)
	wrote := false
	last := 0 // of the cites that were written
	for i := range cites {
		before := r.mark()
		if wrote {
			r.literal(between(&cites[last], &cites[i], c.Delimiter))
		}
		behind := r.mark()
		r.one(s.sheet, inCitation, &cites[i])
		if r.since(behind) {
			wrote, last = true, i
		} else {
			r.back(before)
		}
	}
	if wrote {
		r.literal(c.Suffix)
	} else {
		r.back(all)
	}
	r.attr = outer
	r.finish()
}

// between returns what stands between two cites: the delimiter, unless the
// writer's own words bring a comma.
func between(a, b *Cite, delimiter string) string {
	switch {
	case strings.HasPrefix(b.Prefix, ","):
		return ""
	case strings.HasSuffix(a.Suffix, ","):
		return " "
	}
	return delimiter
}

// RenderEntry writes an entry of a list of references into ref, over what was
// there: as [Style.Render] does, with the number and the year suffix that the
// cite's work has there.
func (s Style) RenderEntry(ref *Reference, c Cite) {
	r := &ref.renderer
	r.reset()
	if s.sheet == nil {
		return
	}
	c.Position, c.Prefix, c.Suffix = noPosition, "", ""
	r.begin(s.sheet)
	r.one(s.sheet, inBibliography, &c)
	r.finish()
}

// noPosition is that of a reference in a list.
const noPosition Position = 1 << 7

// one writes a cite.
func (r *renderer) one(s *sheet, a area, c *Cite) {
	r.cite, r.pub = *c, c.Work
	if r.pub == nil {
		r.pub = new(model.Publication)
	}
	if c.Position == 0 {
		r.cite.Position = First
	}
	r.locate()
	r.prefix(c.Prefix)
	r.opening = -1
	if a == inBibliography && r.exact || a == inCitation && r.opensSentence(c.Prefix) {
		r.opening = len(r.text)
	}
	r.run(s.program(a, TypeOf(r.pub)))
	r.suffix(c.Suffix)
	// The work is the caller's and may be dropped before the memory here is.
	r.pub, r.cite = nil, Cite{}
}

// opensSentence reports whether a cite behind a prefix opens a sentence, so that
// a term that it begins with takes a capital: at the beginning of a note, and
// behind a sentence of the writer's. What a list of references begins with does
// so anyway.
func (r *renderer) opensSentence(prefix string) bool {
	if prefix == "" {
		return r.def.Note && len(r.text) == 0
	}
	prefix = strings.TrimSpace(prefix)
	return strings.HasSuffix(prefix, ".") && strings.Contains(prefix, " ")
}

// prefix writes the writer's own words before a cite, with a blank behind them
// where they bring none.
func (r *renderer) prefix(s string) {
	if s == "" {
		return
	}
	r.rich(s, &asItStands)
	last, _ := utf8.DecodeLastRuneInString(s)
	if unicode.IsSpace(last) || unicode.In(last, unicode.Ps, unicode.Pi, unicode.Pd) || last == '/' {
		r.keepBlanks(s)
		return
	}
	r.literal(" ")
}

// suffix writes the writer's own words behind a cite, with a blank before them
// where they begin with a word.
func (r *renderer) suffix(s string) {
	if s == "" {
		return
	}
	rest := strings.TrimLeft(s, " ")
	first, _ := utf8.DecodeRuneInString(rest)
	if len(rest) < len(s) || unicode.IsLetter(first) || unicode.IsDigit(first) || first == '<' {
		r.literal(" ")
	}
	// Marks of punctuation meet what stands before them.
	marks := len(rest) - len(strings.TrimLeft(rest, ".,;:!?"))
	r.literal(rest[:marks])
	if strings.HasPrefix(rest[marks:], " ") {
		r.literal(" ")
	}
	r.rich(rest[marks:], &asItStands)
	r.keepBlanks(s)
}

// keepBlanks writes the blank that a text ends in.
func (r *renderer) keepBlanks(s string) {
	if strings.HasSuffix(s, " ") {
		r.literal(" ")
	}
}
