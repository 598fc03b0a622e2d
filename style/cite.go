package style

import "github.com/pubcite/pubcite/model"

// A Cite is one work in a citation, and what a document knows of it there. The
// zero values of all but Work are those of a first cite without a locator.
type Cite struct {
	Work *model.Publication
	// Locator is the place in the work, "12-15", and Label what it counts, the
	// default being [TermPage].
	Locator string
	Label   Term
	// Prefix and Suffix are the writer's own words around the cite. They may
	// hold markup.
	Prefix, Suffix string

	// Position is where the cite stands among those of the same work; 0 is
	// [First].
	Position Position
	// Disambiguate says that nothing else tells the cite from another.
	Disambiguate bool
	// Number is the work's number in the list of references, and FirstNote that
	// of the note that cites it first; 0 where there is none. YearSuffix is the
	// letter that tells works of a year apart.
	Number, FirstNote int
	YearSuffix        string
}

// RenderCitation writes a citation of one or more works into ref, over what was
// there; nothing where none of them has anything to show. It never fails; a style without a form for citations writes the
// references. A nil Work is an empty one.
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
	for i := range cites {
		before := r.mark()
		if wrote {
			r.literal(c.Delimiter)
		}
		behind := r.mark()
		r.one(s.sheet, inCitation, &cites[i])
		if r.since(behind) {
			wrote = true
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
	r.affix(c.Prefix)
	r.run(s.program(a, TypeOf(r.pub)))
	r.affix(c.Suffix)
	// The work is the caller's and may be dropped before the memory here is.
	r.pub, r.cite = nil, Cite{}
}

// affix writes a writer's own words.
func (r *renderer) affix(s string) {
	if s != "" {
		r.rich(s, &asItStands)
	}
}
