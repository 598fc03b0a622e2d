package document

import (
	"slices"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// Resolve finds out what is to be rendered, if anything changed.
func (d *Document) Resolve() {
	if !d.stale {
		return
	}
	d.stale = false
	d.round++
	d.list()
	d.number()
	for _, c := range d.clusters {
		d.begin(c)
	}
	d.positions()
	for _, c := range d.clusters {
		c.finish()
	}
	d.enter()
	for _, w := range d.works {
		w.renewed = false
	}
}

// list lists the works that are cited, in the order of their first cites, and
// behind them those that need not be.
func (d *Document) list() {
	d.listed = d.listed[:0]
	for _, c := range d.clusters {
		d.listAll(c.works)
	}
	d.listAll(d.uncited)
}

func (d *Document) listAll(works []*work) {
	for _, w := range works {
		if w.round != d.round && w.pub != nil {
			w.round = d.round
			d.listed = append(d.listed, w)
		}
	}
}

// number numbers the works in the order of the list.
func (d *Document) number() {
	for i, w := range d.listed {
		w.number = i + 1
	}
}

// begin makes the cites of a cluster, in the style's order, without positions.
func (d *Document) begin(c *Cluster) {
	c.next = c.next[:0]
	for i := range c.cites {
		w := c.works[i]
		c.order[i] = i
		c.next = append(c.next, w.cite(&c.cites[i]))
		c.Stale = c.Stale || w.renewed
	}
}

// publication returns what is rendered of a work: of one that nobody added, its
// id and a question mark.
func (w *work) publication() *model.Publication {
	switch {
	case w.pub != nil:
		return w.pub
	case w.missing == nil:
		w.missing = &model.Publication{Title: w.id + "?"}
	}
	return w.missing
}

func (w *work) cite(c *Cite) style.Cite {
	return style.Cite{Work: w.publication(), Locator: c.Locator, Label: c.Label, Prefix: c.Prefix, Suffix: c.Suffix, Position: c.Position, Number: w.number}
}

// finish takes over what a cluster became.
func (c *Cluster) finish() {
	if !slices.Equal(c.next, c.Cites) {
		c.Cites, c.next = c.next, c.Cites
		c.Stale = true
	}
}

// enter makes the entries of the list.
func (d *Document) enter() {
	d.entries = d.entries[:0]
	for _, w := range d.listed {
		cite := style.Cite{Work: w.pub, Number: w.number}
		if e := &w.entry; e.Cite != cite || e.ID == "" {
			e.ID, e.Cite, e.Stale = w.id, cite, true
		}
		d.entries = append(d.entries, &w.entry)
	}
}

// Preview returns the cites of a cluster that stands nowhere: first ones, unless they
// say otherwise. It is valid until the next.
func (d *Document) Preview(cites []Cite) []style.Cite {
	d.Resolve()
	d.loose = *d.cluster(0, cites)
	d.begin(&d.loose)
	return d.loose.next
}

// Cluster returns the i-th cluster.
func (d *Document) Cluster(i int) *Cluster { return d.clusters[i] }

// Entries returns the list of references. It is valid until the document is
// resolved again.
func (d *Document) Entries() []*Entry { return d.entries }

// Unknown returns the ids that are cited and were not added, each once.
func (d *Document) Unknown() []string {
	var out []string
	told := map[*work]bool{}
	for _, c := range d.clusters {
		for _, w := range c.works {
			if w.pub == nil && !told[w] {
				told[w] = true
				out = append(out, w.id)
			}
		}
	}
	return out
}
