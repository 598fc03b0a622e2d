package style

import "bytes"

// What gives way to a mark that follows is dropped, and stays in the text until
// that is settled: before, a group might be taken back that wrote the mark.

// A span is a stretch of the text.
type span struct{ start, end int }

// end returns where the text ends without what is dropped there.
func (w *writer) end() int {
	n := len(w.text)
	if i := w.held.drops; i > 0 && w.drops[i-1].end == n {
		n = w.drops[i-1].start
	}
	return n
}

// drop drops the text from start on.
func (w *writer) drop(start int) {
	if start < w.end() {
		w.drops = append(w.drops[:w.held.drops], span{start, len(w.text)})
		w.held.drops++
	}
}

// settle takes what was dropped behind from out of the text. Nothing behind from
// can be taken back any more.
func (w *writer) settle(from int) {
	first := w.held.drops
	for first > 0 && w.drops[first-1].start >= from {
		first--
	}
	if first == w.held.drops {
		return
	}
	drops := w.drops[first:w.held.drops]
	runs := w.runsBehind(drops[0].start)
	to, at, gone := drops[0].start, 0, 0
	for i, d := range drops {
		gone += d.end - d.start
		at = d.end
		next := len(w.text)
		if i+1 < len(drops) {
			next = drops[i+1].start
		}
		for len(runs) > 0 && runs[0].start <= next {
			runs[0].start = max(runs[0].start-gone, to)
			runs = runs[1:]
		}
		to += copy(w.text[to:], w.text[at:next])
	}
	w.moved(from, len(w.text), to)
	w.text = w.text[:to]
	w.held.drops = first
}

// closeUp takes the blanks before semicolons, which are narrow by now, out of the text
// behind from, in which nothing is dropped.
func (w *writer) closeUp(from int) {
	const blank, semicolon = "\u202F", "\u202F;"
	if !bytes.Contains(w.text[from:], []byte(semicolon)) {
		return
	}
	runs, to, end := w.runsBehind(from), from, len(w.text)
	for i := from; i < end; i++ {
		if bytes.HasPrefix(w.text[i:end], []byte(semicolon)) {
			i += len(blank)
		}
		for len(runs) > 0 && runs[0].start <= i {
			runs[0].start = to
			runs = runs[1:]
		}
		w.text[to] = w.text[i]
		to++
	}
	for i := range runs {
		runs[i].start = to
	}
	w.moved(from, end, to)
	w.text = w.text[:to]
}

// runsBehind returns the runs that begin behind a place.
func (w *writer) runsBehind(at int) []run {
	i := len(w.runs)
	for i > 0 && w.runs[i-1].start > at {
		i--
	}
	return w.runs[i:]
}

// note sets one of the places to where the text ends.
func (w *writer) note(place *int) {
	*place = len(w.text)
	w.held.latest = *place
}

// places are where the text ended behind something that what follows asks about.
func (w *writer) places() [6]*int {
	return [...]*int{&w.kept, &w.held.question, &w.held.stopped, &w.held.colon, &w.held.worded, &w.held.apart}
}

// moved keeps the places right where the text behind from was written anew, and
// ends elsewhere.
func (w *writer) moved(from, end, now int) {
	words := w.held.worded > from
	for _, at := range w.places() {
		switch {
		case *at == end:
			*at = now
		case *at > from:
			*at = 0
		}
	}
	if words {
		w.held.worded = now
	}
	w.held.colon = 0 // what stood before it is elsewhere, too
	w.held.latest = now
}

// forget forgets the places behind the end of the text.
func (w *writer) forget() {
	for _, at := range w.places() {
		if *at > len(w.text) {
			*at = 0
		}
	}
	w.held.latest = len(w.text)
}
