package document

import "github.com/pubcite/pubcite/style"

// A knower finds out about works what their document needs of them. It is for one
// goroutine.
type knower struct {
	finder
	write   Write // or nil
	sorter  *Sorter
	bytes   Room[byte]
	values  Room[style.KeyValue]
	scratch []byte
}

// ask has as many knowers as are worth while find out about n things.
func (d *Document) ask(n int, about func(k *knower, i int)) {
	for len(d.knowers) < Workers(n) {
		k := &knower{finder: newFinder(d.style), sorter: NewSorter(d.style.EntryOrder())}
		if d.newWrite != nil {
			k.write = d.newWrite()
		}
		d.knowers = append(d.knowers, k)
	}
	Share(n, func(worker, from, to int) {
		for i := from; i < to; i++ {
			about(d.knowers[worker], i)
		}
	})
}

// know finds out the head of a work's key in the list, which no document changes,
// and its bare cite, as far as they are wanted and not known.
func (k *knower) know(w *work, round int, head, bare bool) {
	if !w.isKnown {
		k.style.Know(&w.known, w.pub)
		w.isKnown = true
	}
	if key := &w.keys[ofEntries]; head && key.head == nil {
		k.scratch = k.sorter.AppendHead(k.scratch[:0], w.sorted())
		key.head, key.round = k.bytes.Keep(k.scratch), round
	}
	if bare && w.bare == nil {
		write := k.write
		if !w.cited {
			write = nil
		}
		w.bare = k.find(w.pub, &w.known, write)
	}
}

// value finds out the i-th value of a work's key in the list, if it is not known.
func (k *knower) value(w *work, i int) *style.KeyValue {
	v := k.slot(w, i)
	if v.Kind == 0 {
		*v = k.sorter.Value(w.sorted(), i)
		v.Text = k.bytes.Keep(v.Text)
	}
	return v
}

// slot returns where the i-th value of a work's key is, or is to be.
func (k *knower) slot(w *work, i int) *style.KeyValue {
	key := &w.keys[ofEntries]
	if len(key.values) == 0 {
		if key.values == nil {
			key.values = k.values.Take(k.sorter.Len())
		}
		key.values = key.values[:cap(key.values)]
		clear(key.values)
	}
	return &key.values[i]
}

// compare compares works in the order of the list by their values, as far as these
// are not the same anyway.
func (k *knower) compare(a, b *work) int {
	for i := range k.sorter.Len() {
		if k.same(a, b, i) {
			continue
		}
		if c := k.sorter.Compare(k.value(a, i), k.value(b, i)); c != 0 {
			return c
		}
	}
	return 0
}

// same reports whether the i-th values of works are the same, of which one is not
// known, or where one is taken over from the other.
func (k *knower) same(a, b *work, i int) bool {
	va, vb := k.slot(a, i), k.slot(b, i)
	if va.Kind != 0 && vb.Kind != 0 {
		return false
	}
	if va.Kind == 0 {
		a, b, va, vb = b, a, vb, va
	}
	ca, cb := a.sorted(), b.sorted()
	if !k.sorter.order.Same(va, i, &ca, &cb) {
		return false
	}
	*vb = *va
	return true
}
