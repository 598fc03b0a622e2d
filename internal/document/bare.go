package document

import (
	"strings"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A bare is a work, and its cite without anything that tells it apart.
type bare struct {
	work *model.Publication
	written
	round int // in which it was looked at last
	// lists are those of names that the cite shows, in its order, if listed is
	// set.
	lists  []nameList
	listed bool
	// named says how fully the names are known.
	named [numForms]bool
}

// A cite is one that is no bare one.
type cite struct {
	work         *model.Publication
	expansion    style.Expansion
	disambiguate int
	firstNote    int
	first        bool // the first of its work
}

// A written is what a cite came to.
type written struct {
	text  string // as it is compared
	asked int    // how many conditions asked whether it is ambiguous
}

// bare returns what is known of a work.
func (d *Disambiguator) bare(p *model.Publication) *bare {
	b := d.known[p]
	if b == nil {
		b = &bare{work: p}
		d.render(cite{work: p})
		b.written = d.written(p)
		if d.global {
			b.list(&d.ref)
			d.listFirst(b)
		}
		d.known[p] = b
	}
	b.round = d.round
	return b
}

// render renders a cite.
func (d *Disambiguator) render(c cite) {
	d.one[0] = style.Cite{
		Work: c.work, Expansion: c.expansion, Disambiguate: c.disambiguate, FirstNote: c.firstNote,
		Position: style.Subsequent | style.NearNote,
	}
	if c.first {
		d.one[0].Position = style.First
	}
	d.style.RenderCitation(&d.ref, d.one[:])
	d.one[0] = style.Cite{}
}

// write returns what a cite comes to.
func (d *Disambiguator) write(c cite) written {
	if c == (cite{work: c.work}) {
		return d.known[c.work].written
	}
	w, ok := d.more[c]
	if ok {
		return w
	}
	if w, ok = d.before[c]; !ok {
		d.render(c)
		w = d.written(c.work)
	}
	d.more[c] = w
	return w
}

// written returns what was rendered of a work, without the day on which somebody
// looked at that.
func (d *Disambiguator) written(p *model.Publication) written {
	asked := d.ref.DisambiguateTests()
	if p == nil || p.Accessed.IsZero() {
		return written{string(d.ref.Text()), asked}
	}
	var b strings.Builder
	for run := range d.ref.Runs() {
		if run.Variable != style.Accessed {
			b.Write(run.Text)
		}
	}
	return written{b.String(), asked}
}
