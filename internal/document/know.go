package document

// A knower finds out about works what their document needs of them. It is for one
// goroutine.
type knower struct {
	finder
	keyer       // of the list
	write Write // or nil
}

// ask has as many knowers as are worth while find out about n things.
func (d *Document) ask(n int, about func(k *knower, i int)) {
	for len(d.knowers) < Workers(n) {
		k := &knower{finder: newFinder(d.style), keyer: newKeyer(d.style, ofEntries)}
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
	if head {
		k.head(w, round)
	}
	if bare && w.bare == nil {
		write := k.write
		if !w.cited {
			write = nil
		}
		w.bare = k.find(w.pub, &w.known, write)
	}
}
