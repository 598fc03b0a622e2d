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
	// Known is what [Style.Know] found out about the Work, for those who cite it
	// several times. What is nil, or of another style or work, is found out anew.
	Known *Known
	// Locator is the place in the work, "12-15", and Label what it counts. The
	// default is [TermPage], and so is what is no word. A locator that begins with
	// a label, one of the locale's or of English, is read as if that were Label:
	// "chap. 3", "pages 5-7", "§ 4". What it counts has to follow: "Note on the
	// text" stays as it stands.
	Locator string
	Label   Term
	// Prefix and Suffix are the writer's own words around the cite, parted from
	// it by a blank where they bring none. They may hold markup.
	Prefix, Suffix string
	// SuppressAuthor leaves out the names that the cite begins with, or what stands in
	// their place, since the text has them: "(2021)". AuthorOnly writes nothing else,
	// for the text: "Zenke & Vogels". Where the style has a form of its own for that
	// ([If.AuthorOnly]), as ours with numbers have, it is that; else, where a number stands before
	// any names, the term for a reference and the number. A citation that begins with such a cite
	// has no affixes and no font of the citation's around it. Entries heed neither.
	SuppressAuthor, AuthorOnly bool

	// Position is where the cite stands among those of the same work; 0 is
	// [First].
	Position Position
	// Expansion adds to the names what tells the cite from another. A reference
	// in a list has none.
	Expansion Expansion
	// Disambiguate says of how many conditions that ask whether nothing else tells
	// the cite from another that holds: of the first ones, in the order in which
	// they are asked.
	Disambiguate int
	// Number is the work's number in the list of references, without which a
	// style that cites by numbers writes nothing in its place; FirstNote is that
	// of the note that cites it first. 0 is none. YearSuffix is the letter that
	// tells works of a year apart.
	Number, FirstNote int
	YearSuffix        string
}

// RenderCitation writes a citation of one or more works into ref, over what was
// there; nothing where none of them has anything to show. It never fails. Of a nil
// Work, the writer's own words are written alone.
//
// The cites are written in the order in which they are given, drawn together as
// the style asks for; where it groups them, those of the same names move to the
// first of them. What it says of sorting and of telling works apart is the
// caller's to do. A style without a form for citations writes the references one
// behind the other.
func (s Style) RenderCitation(ref *Reference, cites []Cite) {
	r := &ref.renderer
	r.reset()
	if s.sheet == nil {
		return
	}
	c := s.sheet.Citation
	if c == nil {
		c = &s.sheet.none
	}
	font, prefix, suffix := c.Font, c.Prefix, c.Suffix
	if len(cites) > 0 && cites[0].AuthorOnly {
		font, prefix, suffix = 0, "", ""
	}
	r.begin(s.sheet)
	r.special = false // until a cite says otherwise
	if ref.Unlabelled && (len(cites) == 1 || !s.sheet.Note) {
		r.labels = 0 // which tell a further cite in a note whether words stand before it
	}
	outer := r.attr
	r.attr = r.attr.with(font)
	all := r.mark()
	r.literal(prefix)
	wrote := false
	switch {
	case len(cites) == 1 || !c.draws():
		wrote = r.each(s.sheet, c, cites)
	case !c.groups() || !r.eachApart(s.sheet, c, cites):
		r.labels = attrLabels // which tell what may be drawn together
		wrote = r.drawn(s.sheet, c, cites)
	default:
		wrote = true
	}
	if wrote {
		r.literal(suffix)
	} else {
		r.back(all)
	}
	r.attr = outer
	r.finish()
}

// each writes cites one behind the other, and reports whether that was anything.
func (r *renderer) each(s *sheet, c *Citation, cites []Cite) bool {
	wrote := false
	last := 0 // of the cites that were written
	r.grouping.written = r.grouping.written[:0]
	for i := range cites {
		before := r.mark()
		if wrote {
			r.between(&cites[last], &cites[i], c.Delimiter)
		}
		behind := r.extent()
		r.grouping.begins = beginning{}
		r.one(s, inCitation, &cites[i], nil)
		if r.extent() == behind {
			r.back(before)
			continue
		}
		wrote, last = true, i
		if r.notes {
			r.grouping.written = append(r.grouping.written, r.grouping.begins)
		}
	}
	return wrote
}

// between writes what stands between two cites: the delimiter, unless the writer's own
// words bring a comma, and a blank before other words of his: "1,2, see 3".
func (r *renderer) between(a, b *Cite, delimiter string) {
	switch {
	case strings.HasPrefix(b.Prefix, ","):
		delimiter = ""
	case strings.HasSuffix(a.Suffix, ","):
		delimiter = " "
	}
	r.closing(delimiter, 0, true)
	if first, _ := utf8.DecodeRuneInString(b.Prefix); delimiter != "" && !endsInBlank(delimiter) && unicode.IsLetter(first) {
		r.literal(" ")
	}
}

// RenderEntry writes an entry of a list of references into ref, over what was there, with
// the number and the year suffix that the cite's work has there. [Style.Render] writes the
// reference that stands alone, which has no number and no margin.
func (s Style) RenderEntry(ref *Reference, c Cite) { s.entry(ref, c, nil, nil) }

// entry writes an entry behind one that begins with before, or none, with what is known
// of the cite's work.
func (s Style) entry(ref *Reference, c Cite, before *lead, known *Prepared) {
	r := &ref.renderer
	r.reset()
	if s.sheet == nil {
		return
	}
	c.Position, c.Prefix, c.Suffix, c.SuppressAuthor, c.AuthorOnly, c.Expansion = noPosition, "", "", false, false, Expansion{}
	r.begin(s.sheet)
	r.prepared = known
	if s.SubstitutesAuthors() {
		r.behind(s.sheet, &c, before)
		r.finish()
		return
	}
	if ref.Unlabelled {
		r.labels = 0
	}
	r.one(s.sheet, inBibliography, &c, nil)
	r.finish()
}

// noPosition is that of a reference in a list.
const noPosition Position = 1 << 7

// one writes a cite; without the names that a step writes, where that is given.
func (r *renderer) one(s *sheet, a area, c *Cite, hidden *step) {
	if c.Work == nil && a == inCitation {
		r.ownWordsAlone(c)
		return
	}
	r.take(c)
	p := s.program(a, r.typeOf())
	if c.SuppressAuthor && hidden == nil {
		hidden = r.author(p)
	}
	if hidden != nil {
		r.watch(hidden, true, repetition{})
	}
	if a == inBibliography {
		r.special = false
	}
	r.special = r.special || p.special
	r.suffix = writtenSuffix{}
	if c.YearSuffix != "" && s.suffixes() {
		r.pending = c.YearSuffix
	}
	before := len(r.text)
	r.ownWords(c.Prefix)
	words := r.mark()
	r.opening = -1
	if a == inBibliography && r.literally || a == inCitation && r.opensSentence(c.Prefix) {
		r.opening = len(r.text)
	}
	if c.AuthorOnly {
		r.authorAlone(p, s.traits(a).narrates)
	} else {
		r.run(p)
	}
	if !r.since(words) {
		r.trimTo(before) // the blank behind the prefix
	}
	r.ownWordsBehind(c.Suffix)
	r.drop()
}

// ownWordsAlone writes a cite without a work.
func (r *renderer) ownWordsAlone(c *Cite) {
	r.special = true // what stands around it may be
	before := len(r.text)
	r.ownWords(c.Prefix)
	r.trimTo(before)
	r.ownWordsBehind(c.Suffix)
}

// take takes up a cite.
func (r *renderer) take(c *Cite) {
	r.cite, r.pub, r.found = *c, c.Work, c.Known.of(r.def, c.Work)
	if r.pub == nil {
		r.pub = new(model.Publication)
	}
	if c.Position == 0 {
		r.cite.Position = First
	}
	r.locate()
}

// drop lets go of a cite. The work is the caller's and may be dropped before the
// memory here is.
func (r *renderer) drop() {
	r.pub, r.found, r.cite, r.watched, r.pending = nil, nil, Cite{}, nil, ""
}

// opensSentence reports whether a cite behind a prefix opens a sentence, so that
// a term that it begins with takes a capital: at the beginning of a note, and
// behind a sentence of the writer's. What a list of references begins with does
// so anyway.
func (r *renderer) opensSentence(prefix string) bool {
	if prefix == "" {
		return r.def.Note && r.wordless(0)
	}
	prefix = strings.TrimSpace(prefix)
	return strings.HasSuffix(prefix, ".") && strings.Contains(prefix, " ")
}

// opens reports whether what is written next opens a sentence.
func (r *renderer) opens() bool { return r.opening >= 0 && r.wordless(r.opening) }

// wordless reports whether nothing but affixes, and the number of a reference,
// stands behind a place.
func (r *renderer) wordless(from int) bool {
	if r.held.worded > from {
		return false
	}
	for i := len(r.runs) - 1; i >= 0 && r.runs[i].start >= from; i-- {
		if v := r.runs[i].attr.variable(); v != 0 && v != CitationNumber {
			return false
		}
	}
	return true
}

// ownWords writes the writer's own words before a cite, with a blank behind them
// where they bring none.
func (r *renderer) ownWords(s string) {
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

// ownWordsBehind writes the writer's own words behind a cite, with a blank before them
// where they begin with a word or a bracket.
func (r *renderer) ownWordsBehind(s string) {
	if s == "" {
		return
	}
	rest := strings.TrimLeft(s, " ")
	first, _ := utf8.DecodeRuneInString(rest)
	if len(rest) < len(s) || unicode.IsLetter(first) || unicode.IsDigit(first) || first == '<' || unicode.In(first, unicode.Ps, unicode.Pi) {
		r.literal(" ")
	}
	// Marks of punctuation meet what stands before them. A comma is no part of
	// what is quoted there.
	if r.literally && strings.HasPrefix(rest, ",") {
		r.release()
	}
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
