package document

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"slices"

	"github.com/pubcite/pubcite/style"
)

// The orders of a style.
type order int

const (
	ofEntries order = iota
	ofCites
	numOrders
)

// sorted returns the cite of a work that is sorted.
func (w *work) sorted() style.Cite {
	return style.Cite{Work: w.publication(), Known: &w.known, Number: w.number, YearSuffix: w.apart.YearSuffix}
}

// compare compares two works in the order of cites.
func (d *Document) compare(a, b *work) int {
	k := &d.keyers[ofCites]
	if c := compareHeads(k.head(a, d.round), k.head(b, d.round)); c != 0 || a == b {
		return c
	}
	return k.compare(a, b)
}

// A ranked is a work, beside what most works are sorted by.
type ranked struct {
	front uint64
	work  *work
}

// front returns a number that compares as the beginning of a head.
func front(head []byte) uint64 {
	var first [8]byte
	if len(head) >= len(first) {
		return binary.BigEndian.Uint64(head)
	}
	copy(first[:], head)
	return binary.BigEndian.Uint64(first[:])
}

// compareRanks compares works by their heads, one that another begins with first, and
// by their numbers so far.
func compareRanks(a, b ranked) int {
	if a.front != b.front {
		return cmp.Compare(a.front, b.front)
	}
	return cmp.Or(bytes.Compare(a.head(), b.head()), cmp.Compare(a.work.number, b.work.number))
}

func (r *ranked) head() []byte { return r.work.keys[ofEntries].head }

// tied appends the parts of a list in the order of its heads that these don't tell
// apart: of works whose heads begin with that of the first.
func tied(parts [][]ranked, ranks []ranked) [][]ranked {
	for from, to := 0, 0; from < len(ranks); from = to {
		head := ranks[from].head()
		for to = from + 1; to < len(ranks) && bytes.HasPrefix(ranks[to].head(), head); to++ {
		}
		if to-from > 1 {
			parts = append(parts, ranks[from:to])
		}
	}
	return parts
}

// arrangeList brings the list into the order of the style. Works that it doesn't
// tell apart are in that of their numbers so far.
func (d *Document) arrangeList() {
	if d.keyers[ofEntries].sorter.IsEmpty() {
		return
	}
	d.ranks = slices.Grow(d.ranks[:0], len(d.listed))
	for _, w := range d.listed {
		d.ranks = append(d.ranks, ranked{front(d.keyers[ofEntries].head(w, d.round)), w})
	}
	slices.SortFunc(d.ranks, compareRanks)
	for i := range d.ranks {
		d.ranks[i].work.rank = i + 1
	}
	d.tied = tied(d.tied[:0], d.ranks)
	d.ask(len(d.tied), func(k *knower, i int) { k.arrange(d.tied[i]) })
	for i := range d.ranks {
		d.listed[i] = d.ranks[i].work
	}
}

// arrange brings works into order whose heads are the same. Those that no key tells
// apart have one rank.
func (k *keyer) arrange(ranks []ranked) {
	least := ranks[0].work.rank
	alike := false // some of them, which were compared then
	slices.SortFunc(ranks, func(a, b ranked) int {
		c := k.compare(a.work, b.work)
		if c == 0 && a.work != b.work {
			alike = true
			return cmp.Compare(a.work.number, b.work.number)
		}
		return c
	})
	for i, r := range ranks {
		r.work.rank = least + i
		if alike && i > 0 && k.compare(ranks[i-1].work, r.work) == 0 {
			r.work.rank = ranks[i-1].work.rank
		}
	}
}

// arrangeCites brings the cites of all clusters into the order of the style.
func (d *Document) arrangeCites() {
	for _, c := range d.clusters {
		d.arrange(c)
	}
}

// arrange brings the cites of a cluster into the order of the style.
func (d *Document) arrange(c *Cluster) {
	if d.keyers[ofCites].sorter.IsEmpty() || len(c.order) < 2 {
		return
	}
	order := d.scratch[:0]
	for i := range c.order {
		order = append(order, i)
	}
	compare := func(i, j int) int { return d.compare(c.works[i], c.works[j]) }
	if d.ranked && !slices.ContainsFunc(c.works, d.unlisted) {
		compare = func(i, j int) int { return cmp.Compare(c.works[i].rank, c.works[j].rank) }
	}
	slices.SortStableFunc(order, compare)
	if d.scratch = order; !slices.Equal(order, c.order) {
		copy(c.order, order)
		c.Stale = true
	}
}

// unlisted reports whether a work has no place in the list.
func (d *Document) unlisted(w *work) bool { return w.round != d.round || w.pub == nil }
