package style

import (
	"github.com/pubcite/pubcite/model"
)

// A Prepared keeps what is found out about the texts of one publication from a
// reference to the next: which variables are there, cleaned texts and those in
// another case, numbers, pages, initials. It is found out when a style first asks
// for it, whichever style that is. Without it, nothing is kept: it pays from the
// third reference of a publication on.
//
// A Prepared can be used again: [Prepared.Reset] takes up the next publication
// and keeps the memory. It is not safe for concurrent use. The zero value is one
// of an empty publication.
type Prepared struct {
	pub *model.Publication
	typ Type
	// present are the variables that are there, as styles that are not Literal
	// read a record and as processors of CSL do.
	present [2]presence
	// first is the place of a variable's first text among texts, from 1 on.
	first  [numVariables]uint8
	texts  []preparedText
	memory []byte // of the texts
	// scratch is what is written into.
	scratch *Reference
	names   []preparedNames
	numbers []preparedNumber
}

// Reset takes up a publication, which must not change as long as it is rendered
// from p. Nothing is left of the one before. After a Reset of nil, which stands for
// an empty publication, p holds on to none.
func (p *Prepared) Reset(pub *model.Publication) {
	if cap(p.memory) > maxMemory {
		p.memory = nil
	}
	if p.scratch != nil && cap(p.scratch.renderer.text) > maxMemory {
		p.scratch = nil
	}
	for i := range p.names {
		if cap(p.names[i].people) > maxPeople {
			p.names[i].people = nil
		}
	}
	*p = Prepared{pub: pub, texts: p.texts[:0], memory: p.memory[:0], names: p.names[:0], numbers: reuse(p.numbers), scratch: p.scratch}
	if pub != nil {
		p.typ = TypeOf(pub)
	}
}

// Reference returns the Reference of p to render into, which keeps its memory from one
// publication to the next; a new one where p is nil. Whoever writes with p renders
// into it, package citation too, and sets what it is to be ([Reference.Unlabelled]):
// what is to last needs one of its own.
func (p *Prepared) Reference() *Reference {
	if p == nil {
		return new(Reference)
	}
	if p.scratch == nil {
		p.scratch = new(Reference)
	}
	return p.scratch
}

// Publication returns the publication that p holds; nil where that is none.
func (p *Prepared) Publication() *model.Publication {
	if p == nil {
		return nil
	}
	return p.pub
}

// maxMemory is how much memory may be to be used again, in bytes, and maxPeople
// the same for the people of a list. What one giant publication needed is given
// back.
const (
	maxMemory = 1 << 20
	maxPeople = 1 << 16
)

// reuse returns memory empty, without pointers in it.
func reuse[T any](list []T) []T {
	clear(list)
	return list[:0]
}

// RenderPrepared writes the reference of the publication that p holds into ref,
// over what was there, as [Style.Render] does. A nil p is one of an empty
// publication.
func (s Style) RenderPrepared(ref *Reference, p *Prepared) {
	if p == nil || p.pub == nil {
		s.Render(ref, nil)
		return
	}
	s.render(ref, p.pub, p.typ, p)
}

// RenderPreparedEntry is [Style.RenderEntry] for the publication that p holds, which is
// cited instead of the cite's Work. A nil p is one of an empty publication.
func (s Style) RenderPreparedEntry(ref *Reference, p *Prepared, c Cite) {
	c.Work, c.Known = p.Publication(), nil
	if c.Work == nil {
		p = nil
	}
	s.entry(ref, c, nil, p)
}

// A presence is which of the variables that were asked for are there.
type presence struct{ asked, has varSet }

// in is [wanted.in] of what is prepared.
func (p *Prepared) in(r *renderer, w *wanted) varSet {
	known := &p.present[0]
	if r.literally {
		known = &p.present[1]
	}
	if !known.asked.has(Title) {
		// All of the usual ones at once: the styles to come ask for them.
		known.has = usualIn(allUsual, r.pub, r.literally)
		known.asked = allUsual
	}
	if !known.asked.holds(&w.others) {
		if w.inRest {
			known.has.addAll(restIn(&w.others, r.pub))
		}
		for _, v := range w.rest {
			if !known.asked.has(v) && r.isThere(v) {
				known.has.add(v)
			}
		}
		known.asked.addAll(w.others)
	}
	return known.has
}
