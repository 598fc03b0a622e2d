package document

import (
	"bytes"
	"cmp"
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

// sorters returns the sorters of a style's orders.
func sorters(s style.Style) [numOrders]*Sorter {
	return [numOrders]*Sorter{ofEntries: NewSorter(s.EntryOrder()), ofCites: NewSorter(s.CiteOrder())}
}

// A workKey is what a work is sorted by: as a whole, where the head is the same.
// Each is made when it is asked for.
type workKey struct{ head, whole keyPart }

// A keyPart is made once, or once in each round where it depends on the document.
type keyPart struct {
	key   []byte
	round int // of resolving, from which it is
}

func (d *Document) fresh(k *keyPart, o order) bool {
	return k.round != 0 && (k.round == d.round || d.sorters[o].Cacheable())
}

// set keeps what was made in the scratch.
func (d *Document) set(k *keyPart) []byte {
	k.key, k.round = append(k.key[:0], d.scratch...), d.round
	return k.key
}

func (d *Document) head(w *work, o order) []byte {
	k := &w.keys[o].head
	if d.fresh(k, o) {
		return k.key
	}
	d.scratch = d.sorters[o].AppendHead(d.scratch[:0], w.sorted())
	return d.set(k)
}

func (d *Document) whole(w *work, o order) []byte {
	k := &w.keys[o].whole
	if d.fresh(k, o) {
		return k.key
	}
	d.scratch = d.sorters[o].AppendKey(d.scratch[:0], w.sorted())
	return d.set(k)
}

// sorted returns the cite of a work that is sorted.
func (w *work) sorted() style.Cite {
	return style.Cite{Work: w.publication(), Number: w.number, YearSuffix: w.apart.YearSuffix}
}

// compare compares two works in an order.
func (d *Document) compare(a, b *work, o order) int {
	if c := bytes.Compare(d.head(a, o), d.head(b, o)); c != 0 || a == b {
		return c
	}
	return bytes.Compare(d.whole(a, o), d.whole(b, o))
}

// arrangeList brings the list into the order of the style. Works that it doesn't
// tell apart are in that of their numbers so far.
func (d *Document) arrangeList() {
	if d.sorters[ofEntries].IsEmpty() {
		return
	}
	slices.SortFunc(d.listed, func(a, b *work) int {
		return cmp.Or(d.compare(a, b, ofEntries), cmp.Compare(a.number, b.number))
	})
	if !d.ranked {
		return
	}
	for i, w := range d.listed {
		switch {
		case i == 0:
			w.rank = 1
		case d.compare(d.listed[i-1], w, ofEntries) == 0:
			w.rank = d.listed[i-1].rank
		default:
			w.rank = i + 1
		}
	}
}

// arrange brings the cites of a cluster into the order of the style.
func (d *Document) arrange(c *Cluster) {
	for i := range c.order {
		c.order[i] = i
	}
	if d.sorters[ofCites].IsEmpty() || len(c.order) < 2 {
		return
	}
	if d.ranked && !slices.ContainsFunc(c.works, d.unlisted) {
		slices.SortStableFunc(c.order, func(i, j int) int { return cmp.Compare(c.works[i].rank, c.works[j].rank) })
		return
	}
	slices.SortStableFunc(c.order, func(i, j int) int {
		return d.compare(c.works[i], c.works[j], ofCites)
	})
}

// unlisted reports whether a work has no place in the list.
func (d *Document) unlisted(w *work) bool { return w.round != d.round || w.pub == nil }
