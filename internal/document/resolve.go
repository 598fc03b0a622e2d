package document

import (
	"slices"
	"strings"

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
	d.number(false)
	d.arrangeList()
	d.number(d.keyers[ofEntries].sorter.CountsDown())
	d.place()
	Both(len(d.clusters), d.enter, d.make)
	d.disturb()
	for _, w := range d.renewed {
		w.renewed = false
	}
	d.renewed = d.renewed[:0]
}

// list lists the works that are cited, in the order of their first cites, and
// behind them those that need not be.
func (d *Document) list() {
	for _, w := range d.listed {
		w.number, w.apart, w.cited = 0, Apart{}, false
	}
	d.listed = slices.Grow(d.listed[:0], len(d.works))
	for _, c := range d.clusters {
		d.listAll(c.works, c.note)
		if len(c.cites) == 1 && c.cites[0] == (Cite{ID: c.cites[0].ID}) {
			c.works[0].cited = true
		}
	}
	d.listAll(d.uncited, 0)
	d.know()
}

// know finds out what is needed of the works anyway: all of one at once, while it
// is at hand.
func (d *Document) know() {
	o := d.keyers[ofEntries].sorter
	heads, bares := !o.IsEmpty() && o.Cacheable() && len(d.listed) > 1, d.apart.active
	d.unknown = slices.Grow(d.unknown[:0], len(d.renewed))
	for _, w := range d.listed {
		if heads && w.keys[ofEntries].head == nil || bares && w.bare == nil {
			d.unknown = append(d.unknown, w)
		}
	}
	d.ask(len(d.unknown), func(k *knower, i int) { k.know(d.unknown[i], d.round, heads, bares) })
}

// listAll lists the works that a note cites, or 0.
func (d *Document) listAll(works []*work, note int) {
	for _, w := range works {
		if note > 0 && w.noted != d.round {
			w.noted, w.firstNote = d.round, note
		}
		if w.round != d.round && w.pub != nil {
			w.round = d.round
			d.listed = append(d.listed, w)
		}
	}
}

// number numbers the works in the order of the list, or from its end.
func (d *Document) number(down bool) {
	for i, w := range d.listed {
		if w.number = i + 1; down {
			w.number = len(d.listed) - i
		}
	}
}

// place arranges the cites of all clusters and finds where they stand, and tells works
// apart: at once, where the order does not depend on that.
func (d *Document) place() {
	if s := d.keyers[ofCites].sorter; !s.IsEmpty() && !s.Cacheable() {
		d.tellApart()
		d.arrangeCites()
		d.stand()
		return
	}
	d.arrangeCites()
	Both(len(d.clusters), d.tellApart, d.stand)
}

// make makes the cites of all clusters.
func (d *Document) make() {
	d.ask(len(d.clusters), func(k *knower, i int) {
		c := d.clusters[i]
		d.begin(c, &k.cites)
		for i := range c.next {
			s := d.stands[c.first+i]
			c.next[i].Position, c.next[i].FirstNote = s.position, s.firstNote
		}
		c.finish()
	})
}

// begin makes the cites of a cluster, in the style's order, without positions.
func (d *Document) begin(c *Cluster, room *Room[style.Cite]) {
	if c.next == nil {
		c.next = room.Take(len(c.order))
	}
	c.next = c.next[:len(c.order)]
	for k, i := range c.order {
		w := c.works[i]
		d.cite(&c.next[k], w, &c.cites[i])
		c.Stale = c.Stale || w.renewed
	}
}

// publication returns what is rendered of a work: of one that nobody added, an
// empty one.
func (w *work) publication() *model.Publication {
	switch {
	case w.pub != nil:
		return w.pub
	case w.missing == nil:
		w.missing = new(model.Publication)
	}
	return w.missing
}

// cite makes the cite of a work, without its position.
func (d *Document) cite(out *style.Cite, w *work, c *Cite) {
	*out = style.Cite{Work: w.pub, Known: &w.known, Locator: c.Locator, Label: c.Label, Prefix: c.Prefix, Suffix: c.Suffix,
		SuppressAuthor: c.SuppressAuthor, AuthorOnly: c.AuthorOnly, Position: c.Position,
		YearSuffix: w.apart.YearSuffix, Expansion: w.apart.Expansion, Disambiguate: w.apart.Disambiguate}
	if d.shows.citeNumber {
		out.Number = w.number
	}
	if w.pub == nil {
		// So that it shows in the text, whatever the style writes.
		out.Prefix = strings.TrimSpace(out.Prefix + " " + w.id + "?")
	}
}

// tellApart tells the works apart that are listed.
func (d *Document) tellApart() {
	d.subjects = slices.Grow(d.subjects[:0], len(d.listed))
	for _, w := range d.listed {
		s := Subject{Work: w.pub, known: &w.known, bare: w.bare}
		if w.noted == d.round {
			s.FirstNote = w.firstNote
		}
		d.subjects = append(d.subjects, s)
	}
	for i, a := range d.apart.Tell(d.subjects) {
		d.listed[i].apart = a
	}
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
	d.entries = slices.Grow(d.entries[:0], len(d.listed))
	substitutes := d.style.SubstitutesAuthors()
	var before *Entry
	renewed := false // before
	for _, w := range d.listed {
		cite := style.Cite{Work: w.pub, Known: &w.known, Disambiguate: w.apart.Disambiguate, YearSuffix: w.apart.YearSuffix}
		if d.shows.entryNumber {
			cite.Number = w.number
		}
		e := &w.entry
		if e.Cite != cite || e.ID == "" {
			e.ID, e.Cite, e.Stale = w.id, cite, true
		}
		own := e.Stale
		if substitutes && (renewed || e.Before != before) {
			e.Before, e.Stale = before, true
		}
		before, renewed = e, own
		d.entries = append(d.entries, e)
	}
}

// Preview returns the cites of a cluster that stands nowhere: first ones, unless they
// say otherwise. It is valid until the next.
func (d *Document) Preview(cites []Cite) []style.Cite {
	d.Resolve()
	c := d.cluster(0, cites)
	d.arrange(c)
	d.begin(c, &d.cites)
	return c.next
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
