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

// A workKey is what a work is sorted by.
type workKey struct {
	key   []byte
	round int // of resolving, from which it is
}

// key returns what a work is sorted by. It is made once, or once in each round
// where it depends on the document.
func (d *Document) key(w *work, o order) []byte {
	k := &w.keys[o]
	if k.round == 0 || k.round != d.round && !d.sorters[o].Cacheable() {
		d.scratch = d.sorters[o].AppendKey(d.scratch[:0], style.Cite{Work: w.publication(), Number: w.number, YearSuffix: w.apart.YearSuffix})
		k.key, k.round = append(k.key[:0], d.scratch...), d.round
	}
	return k.key
}

// arrangeList brings the list into the order of the style. Works that it doesn't
// tell apart are in that of their numbers so far.
func (d *Document) arrangeList() {
	if d.sorters[ofEntries].IsEmpty() {
		return
	}
	slices.SortFunc(d.listed, func(a, b *work) int {
		return cmp.Or(bytes.Compare(d.key(a, ofEntries), d.key(b, ofEntries)), cmp.Compare(a.number, b.number))
	})
}

// arrange brings the cites of a cluster into the order of the style.
func (d *Document) arrange(c *Cluster) {
	for i := range c.order {
		c.order[i] = i
	}
	if d.sorters[ofCites].IsEmpty() {
		return
	}
	slices.SortStableFunc(c.order, func(i, j int) int {
		return bytes.Compare(d.key(c.works[i], ofCites), d.key(c.works[j], ofCites))
	})
}
