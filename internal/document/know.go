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

// ask asks as many knowers as are worth while about the unknown works.
func (d *Document) ask(about func(*knower, *work)) {
	for len(d.knowers) < Workers(len(d.unknown)) {
		k := &knower{finder: newFinder(d.style), sorter: NewSorter(d.style.EntryOrder())}
		if d.newWrite != nil {
			k.write = d.newWrite()
		}
		d.knowers = append(d.knowers, k)
	}
	Share(len(d.unknown), func(worker, from, to int) {
		for _, w := range d.unknown[from:to] {
			about(d.knowers[worker], w)
		}
	})
}

// know finds out the head of a work's key in the list, which no document changes,
// and its bare cite, as far as they are wanted and not known.
func (k *knower) know(w *work, round int, head, bare bool) {
	if w.known == (style.Known{}) {
		w.known = k.style.Know(w.pub)
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

// value finds out the values of a work's key in the list, as far as they are not
// known.
func (k *knower) value(w *work) {
	key := &w.keys[ofEntries]
	if key.values == nil {
		key.values = k.values.Take(k.sorter.Len())[:0]
	}
	for len(key.values) < k.sorter.Len() {
		v := k.sorter.Value(w.sorted(), len(key.values))
		v.Text = k.bytes.Keep(v.Text)
		key.values = append(key.values, v)
	}
}
