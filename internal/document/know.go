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

// value finds out the i-th value of a work's key in the list, if it is not known: beside
// that of another work, which may be the same.
func (k *knower) value(w *work, i int, beside *work) *style.KeyValue {
	key := &w.keys[ofEntries]
	if i < len(key.values) {
		return &key.values[i]
	}
	if key.values == nil {
		key.values = k.values.Take(k.sorter.Len())[:0]
	}
	if values := beside.keys[ofEntries].values; i < len(values) {
		if a, b := beside.sorted(), w.sorted(); k.sorter.order.Same(&values[i], i, &a, &b) {
			key.values = append(key.values, values[i])
			return &key.values[i]
		}
	}
	v := k.sorter.Value(w.sorted(), i)
	v.Text = k.bytes.Keep(v.Text)
	key.values = append(key.values, v)
	return &key.values[i]
}

// compare compares works in the order of the list by their values.
func (k *knower) compare(a, b *work) int {
	for i := range k.sorter.Len() {
		if c := k.sorter.Compare(k.value(a, i, b), k.value(b, i, a)); c != 0 {
			return c
		}
	}
	return 0
}
