package document

// A knower finds out about works what their document needs of them. It is for one
// goroutine.
type knower struct {
	finder
	sorter  *Sorter
	bytes   Room[byte]
	scratch []byte
}

// know finds out the head of a work's key in the list, which no document changes,
// and its bare cite, as far as they are wanted and not known.
func (k *knower) know(w *work, round int, head, bare bool) {
	if key := &w.keys[ofEntries]; head && key.head == nil {
		k.scratch = k.sorter.AppendHead(k.scratch[:0], w.sorted())
		key.head, key.round = k.bytes.Keep(k.scratch), round
	}
	if bare && w.bare == nil {
		w.bare = k.find(w.pub)
	}
}
