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
		w.number, w.was, w.apart, w.cited = 0, w.apart, Apart{}, false
	}
	d.listed = slices.Grow(d.listed[:0], len(d.works))
	for _, c := range d.clusters {
		d.listAll(c.works, c.note)
		if c.plain {
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

// place arranges the cites of all clusters and finds where they stand, tells works apart
// and makes the entries: at once, where the order does not depend on that.
func (d *Document) place() {
	if s := d.keyers[ofCites].sorter; !s.IsEmpty() && !s.Cacheable() {
		d.tellApart()
		d.arrangeCites()
		Both(len(d.clusters), d.enter, d.stand)
		return
	}
	d.arrangeCites()
	Both(len(d.clusters), func() { d.tellApart(); d.enter() }, d.stand)
}

// AppendCites appends what of a cluster is to be rendered, in the style's order.
func (d *Document) AppendCites(dst []style.Cite, c *Cluster) []style.Cite {
	for k, i := range c.order {
		dst = append(dst, c.cites[i].of(c.works[i], c.stands[k]))
	}
	return dst
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

// of returns the cite of a work where it stands.
func (c *Cite) of(w *work, s stand) style.Cite {
	out := style.Cite{Work: w.pub, Known: &w.known, Locator: c.Locator, Label: c.Label, Prefix: c.Prefix, Suffix: c.Suffix,
		SuppressAuthor: c.SuppressAuthor, AuthorOnly: c.AuthorOnly, Position: s.position, FirstNote: s.firstNote, Number: int(s.number),
		YearSuffix: w.apart.YearSuffix, Expansion: w.apart.Expansion, Disambiguate: w.apart.Disambiguate}
	if w.pub == nil {
		// So that it shows in the text, whatever the style writes.
		out.Prefix = strings.TrimSpace(out.Prefix + " " + w.id + "?")
	}
	return out
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
		w := d.listed[i]
		if w.apart, w.other = a, a != w.was; w.other {
			w.alone = nil // it may be of before
		}
	}
}

// enter makes the entries of the list.
func (d *Document) enter() {
	d.entries = slices.Grow(d.entries[:0], len(d.listed))
	substitutes := d.style.SubstitutesAuthors()
	var before *Entry
	renewed := false // before
	for _, w := range d.listed {
		number := 0
		if d.shows.entryNumber {
			number = w.number
		}
		e, a := &w.entry, &w.apart
		if e.work == nil || e.number != number || e.disambiguate != a.Disambiguate || e.yearSuffix != a.YearSuffix {
			e.work, e.number, e.disambiguate, e.yearSuffix, e.Stale = w, number, a.Disambiguate, a.YearSuffix, true
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
// say otherwise.
func (d *Document) Preview(cites []Cite) []style.Cite {
	d.Resolve()
	c := d.cluster(0, cites)
	d.arrange(c)
	for k, i := range c.order {
		c.stands[k].position = c.cites[i].Position
		if d.shows.citeNumber {
			c.stands[k].number = int32(c.works[i].number)
		}
	}
	return d.AppendCites(nil, c)
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
