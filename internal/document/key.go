package document

import "github.com/pubcite/pubcite/style"

// A workKey is what a work is sorted by: by its values, where the head is the same.
// Each is made when it is asked for, once, or once in each round where it depends
// on the document.
type workKey struct {
	round  int // of resolving, from which it is
	head   []byte
	values []style.KeyValue
}

// A keyer makes the keys of works in an order. It is for one goroutine.
type keyer struct {
	order   order
	sorter  *Sorter
	bytes   Room[byte]
	values  Room[style.KeyValue]
	scratch []byte
}

func newKeyer(s style.Style, o order) keyer {
	if o == ofCites {
		return keyer{order: o, sorter: NewSorter(s.CiteOrder())}
	}
	return keyer{order: o, sorter: NewSorter(s.EntryOrder())}
}

// head returns the head of a work's key in a round. Of that and of values from rounds
// before, what may be another now is dropped first.
func (k *keyer) head(w *work, round int) []byte {
	key := &w.keys[k.order]
	if key.round != round && (key.round == 0 || !k.sorter.Cacheable()) {
		key.round, key.head, key.values = round, nil, key.values[:0]
	}
	if key.head == nil {
		k.scratch = k.sorter.AppendHead(k.scratch[:0], w.sorted())
		key.head = k.bytes.Keep(k.scratch)
	}
	return key.head
}

// value returns the i-th value of a work's key, which is made if it is not known.
func (k *keyer) value(w *work, i int) *style.KeyValue {
	v := k.slot(w, i)
	if v.Kind == 0 {
		*v = k.sorter.Value(w.sorted(), i)
		v.Text = k.bytes.Keep(v.Text)
	}
	return v
}

// slot returns where the i-th value of a work's key is, or is to be.
func (k *keyer) slot(w *work, i int) *style.KeyValue {
	key := &w.keys[k.order]
	if len(key.values) == 0 {
		if key.values == nil {
			key.values = k.values.Take(k.sorter.Len())
		}
		key.values = key.values[:cap(key.values)]
		clear(key.values)
	}
	return &key.values[i]
}

// compare compares works by their values, as far as these
// are not the same anyway.
func (k *keyer) compare(a, b *work) int {
	ca, cb := a.sorted(), b.sorted()
	for i := range k.sorter.Len() {
		va, vb := k.slot(a, i), k.slot(b, i)
		if va.Kind == 0 || vb.Kind == 0 {
			if k.same(va, vb, i, &ca, &cb) {
				continue
			}
			if c := k.sorter.comparePlain(&ca, &cb, i); c != 0 {
				return c
			}
		}
		if c := k.sorter.Compare(k.value(a, i), k.value(b, i)); c != 0 {
			return c
		}
	}
	return 0
}

// same reports whether the i-th values of cites are the same, of which one is not
// known, where one is taken over from the other.
func (k *keyer) same(va, vb *style.KeyValue, i int, a, b *style.Cite) bool {
	if va.Kind == 0 {
		a, b, va, vb = b, a, vb, va
	}
	if !k.sorter.order.Same(va, i, a, b) {
		return false
	}
	*vb = *va
	return true
}
