package model

import "strings"

// A bibQueue holds entries, in their order, while one of them waits for an entry
// that it inherits from and that stands behind it. Where they take up more than
// max bytes together, the first waits no more.
type bibQueue struct {
	list    []*bibWaiting
	missing map[string][]*bibWaiting // those that wait, by what they wait for, in lower case
	size    int
	max     int
	ended   bool
}

// A bibWaiting is an entry in a queue.
type bibWaiting struct {
	raw     Raw
	missing string // the key of an entry that it waits for, in lower case
	at      int    // its place among those that wait for the same
	size    int
}

func (q *bibQueue) empty() bool { return len(q.list) == 0 }

// push adds an entry.
func (q *bibQueue) push(raw Raw, missing string) {
	w := &bibWaiting{raw: raw.Clone()}
	q.list = append(q.list, w)
	q.wait(w, missing)
}

// wait takes down what w waits for, and what it holds.
func (q *bibQueue) wait(w *bibWaiting, missing string) {
	q.size -= w.size
	w.size = entryCost + len(w.raw.Data)
	for _, p := range w.raw.bib.parents {
		w.size += len(p.data)
	}
	q.size += w.size
	missing = strings.ToLower(missing)
	if w.missing = missing; missing == "" {
		return
	}
	if q.missing == nil {
		q.missing = make(map[string][]*bibWaiting)
	}
	w.at = len(q.missing[missing])
	q.missing[missing] = append(q.missing[missing], w)
}

// arrived tells the queue that the entry with a key has been read.
func (q *bibQueue) arrived(key string, parents *bibParents) {
	if len(q.missing) == 0 {
		return
	}
	key = strings.ToLower(key)
	waiting := q.missing[key]
	if len(waiting) == 0 {
		return
	}
	delete(q.missing, key)
	for _, w := range waiting {
		if w.missing == key {
			q.wait(w, parents.collect(&w.raw))
		}
	}
}

// pop returns the first entry, unless it is to wait.
func (q *bibQueue) pop() (Raw, bool) {
	if len(q.list) == 0 {
		return Raw{}, false
	}
	w := q.list[0]
	if w.missing != "" && q.size <= q.max && !q.ended {
		return Raw{}, false
	}
	q.list[0] = nil
	q.list = q.list[1:]
	q.size -= w.size
	if w.missing != "" {
		q.forget(w)
	}
	return w.raw, true
}

// forget takes out an entry that waits no more.
func (q *bibQueue) forget(w *bibWaiting) {
	list := q.missing[w.missing]
	last := len(list) - 1
	list[w.at], list[last].at = list[last], w.at
	list[last] = nil
	if last == 0 {
		delete(q.missing, w.missing)
		return
	}
	q.missing[w.missing] = list[:last]
}

// end tells the queue that there are no more entries, and reports whether it is
// empty.
func (q *bibQueue) end() bool {
	q.ended = true
	return q.empty()
}
