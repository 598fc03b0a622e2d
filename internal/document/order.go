package document

import (
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

// sorters returns the sorters of a style's orders.
func sorters(s style.Style) [numOrders]*Sorter {
	return [numOrders]*Sorter{ofEntries: NewSorter(s.EntryOrder()), ofCites: NewSorter(s.CiteOrder())}
}

// A workKey is what a work is sorted by: by its values, where the head is the same.
// Each is made when it is asked for, once, or once in each round where it depends
// on the document.
type workKey struct {
	round  int // of resolving, from which it is
	head   []byte
	values []style.KeyValue
}

// key returns the key of a work, of which nothing may be made yet.
func (d *Document) key(w *work, o order) *workKey {
	k := &w.keys[o]
	if k.round != d.round && (k.round == 0 || !d.sorters[o].Cacheable()) {
		k.round, k.head, k.values = d.round, nil, k.values[:0]
	}
	return k
}

func (d *Document) head(w *work, o order) []byte {
	k := d.key(w, o)
	if k.head == nil {
		d.scratch = d.sorters[o].AppendHead(d.scratch[:0], w.sorted())
		k.head = d.bytes.Keep(d.scratch)
	}
	return k.head
}

// value returns the i-th value of a work's key.
func (d *Document) value(w *work, o order, i int) *style.KeyValue {
	k := d.key(w, o)
	if k.values == nil {
		k.values = d.values.Take(d.sorters[o].Len())[:0]
	}
	for len(k.values) <= i {
		v := d.sorters[o].Value(w.sorted(), len(k.values))
		v.Text = d.bytes.Keep(v.Text)
		k.values = append(k.values, v)
	}
	return &k.values[i]
}

// sorted returns the cite of a work that is sorted.
func (w *work) sorted() style.Cite {
	return style.Cite{Work: w.publication(), Known: &w.known, Number: w.number, YearSuffix: w.apart.YearSuffix}
}

// compare compares two works in an order.
func (d *Document) compare(a, b *work, o order) int {
	if c := compareHeads(d.head(a, o), d.head(b, o)); c != 0 || a == b {
		return c
	}
	return d.compareValues(a, b, o)
}

// compareValues compares works whose heads are the same.
func (d *Document) compareValues(a, b *work, o order) int {
	s := d.sorters[o]
	for i := range s.Len() {
		if c := s.Compare(d.value(a, o, i), d.value(b, o, i)); c != 0 {
			return c
		}
	}
	return 0
}

// A ranked is a work, beside what most works are sorted by.
type ranked struct {
	front uint64
	work  *work
}

// front returns a number that compares as the beginning of a head; 0 for one that is
// shorter than that, and may go on in any way.
func front(head []byte) uint64 {
	if len(head) < 8 {
		return 0
	}
	return binary.BigEndian.Uint64(head)
}

// compareRanks compares what most works are sorted by.
func compareRanks(a, b ranked) int {
	if a.front != b.front && a.front != 0 && b.front != 0 {
		return cmp.Compare(a.front, b.front)
	}
	return compareHeads(a.work.keys[ofEntries].head, b.work.keys[ofEntries].head)
}

// valueTied finds out the values of works beside which others stand with the same head,
// and reports whether there are any.
func (d *Document) valueTied() bool {
	d.unknown = d.unknown[:0]
	for i := range d.ranks {
		if i > 0 && compareRanks(d.ranks[i-1], d.ranks[i]) == 0 || i+1 < len(d.ranks) && compareRanks(d.ranks[i], d.ranks[i+1]) == 0 {
			d.unknown = append(d.unknown, d.ranks[i].work)
		}
	}
	d.ask(func(k *knower, w *work) { k.value(w) })
	return len(d.unknown) > 0
}

// arrangeList brings the list into the order of the style. Works that it doesn't
// tell apart are in that of their numbers so far.
func (d *Document) arrangeList() {
	if d.sorters[ofEntries].IsEmpty() {
		return
	}
	d.ranks = d.ranks[:0]
	for _, w := range d.listed {
		d.ranks = append(d.ranks, ranked{front(d.head(w, ofEntries)), w})
	}
	slices.SortFunc(d.ranks, func(a, b ranked) int {
		return cmp.Or(compareRanks(a, b), cmp.Compare(a.work.number, b.work.number))
	})
	if d.valueTied() {
		slices.SortFunc(d.ranks, func(a, b ranked) int {
			if c := compareRanks(a, b); c != 0 {
				return c
			}
			return cmp.Or(d.compareValues(a.work, b.work, ofEntries), cmp.Compare(a.work.number, b.work.number))
		})
	}
	for i := range d.ranks {
		d.listed[i] = d.ranks[i].work
	}
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
