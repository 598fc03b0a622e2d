package style

// A writer collects the runs of a reference and repairs punctuation where
// they meet. Everything it does is append-only, so that a group that turns
// out to be empty can be taken back to a mark.
type writer struct {
	text []byte
	runs []run
	attr attr // of what is written next
	held held
}

// held is what stands at the end of the text but is not written yet, because
// a full stop or a comma that follows belongs before it: closing quotation
// marks, and a full stop just inside them, which gives way to a comma.
type held struct {
	stop  attr // attribute of a held full stop, with heldStop set
	marks [maxHeld]heldMark
	n     int8
	dot   bool
}

type heldMark struct {
	attr  attr
	inner bool // ’ and not ”
}

// maxHeld is the number of closing marks that can stand together. Of more,
// the innermost are written at once.
const maxHeld = 4

// mark is a place to go back to.
type mark struct {
	text, runs int
	held       held
}

func (w *writer) mark() mark { return mark{len(w.text), len(w.runs), w.held} }

func (w *writer) back(m mark) {
	w.text, w.runs, w.held = w.text[:m.text], w.runs[:m.runs], m.held
}

// since reports whether anything was written since m.
func (w *writer) since(m mark) bool { return len(w.text) != m.text || w.held.n != m.held.n }

// start makes what follows a run with the given attributes.
func (w *writer) start(a attr) {
	n := len(w.runs)
	if n > 0 && w.runs[n-1].attr == a {
		return
	}
	if n > 0 && int(w.runs[n-1].start) == len(w.text) {
		w.runs[n-1].attr = a
		return
	}
	w.runs = append(w.runs, run{int32(len(w.text)), a})
}

// content begins a piece of content with the current attributes.
func (w *writer) content() {
	if w.held.n > 0 {
		w.release()
	}
	w.start(w.attr)
}

// release writes what is held.
func (w *writer) release() {
	if w.held.dot {
		w.start(w.held.stop)
		w.text = append(w.text, '.')
	}
	for _, m := range w.held.marks[:w.held.n] {
		w.writeMark(m)
	}
	w.held.n, w.held.dot = 0, false
}

func (w *writer) writeMark(m heldMark) {
	w.start(m.attr)
	if m.inner {
		w.text = append(w.text, "’"...)
	} else {
		w.text = append(w.text, "”"...)
	}
}

// closeQuote holds a closing quotation mark, and the full stop before it.
func (w *writer) closeQuote(inner bool) {
	if w.held.n == maxHeld {
		w.release()
	}
	if n := len(w.text); w.held.n == 0 && n > 0 && w.text[n-1] == '.' && !w.ellipsis() {
		w.held.dot, w.held.stop = true, w.lastAttr()
		w.text = w.text[:n-1]
	}
	w.held.marks[w.held.n] = heldMark{w.attr, inner}
	w.held.n++
}

// ellipsis reports whether the text ends in three full stops, which are one
// mark and no full stop.
func (w *writer) ellipsis() bool {
	n := len(w.text)
	return n >= 3 && w.text[n-1] == '.' && w.text[n-2] == '.' && w.text[n-3] == '.'
}

// literal writes what the style adds. Its first character meets what stands
// there: see join.
func (w *writer) literal(s string) {
	if s == "" {
		return
	}
	switch s[0] {
	case ' ', '.', ',', ':', ';':
		s = w.join(s)
		if s == "" {
			return
		}
	}
	w.content()
	w.text = append(w.text, s...)
}

// join repairs the punctuation between the text and s, which is to follow,
// and returns what is left of s:
//   - no full stop after . ? ! or …, whether or not quotation marks close in
//     between;
//   - no comma, colon or semicolon after its like, no colon after ? or !, no
//     blank after a blank;
//   - a full stop or comma stands inside closing quotation marks, and a
//     comma takes the place of a full stop there.
func (w *writer) join(s string) string {
	switch s[0] {
	case ' ':
		if n := len(w.text); w.held.n == 0 && (n == 0 || w.text[n-1] == ' ') {
			return s[1:]
		}
	case '.':
		if w.held.dot || w.ended() {
			return s[1:]
		}
		if w.held.n > 0 {
			w.held.dot, w.held.stop = true, w.held.marks[0].attr
			return s[1:]
		}
	case ',':
		if w.held.n > 0 {
			w.held.dot = false
			if !w.endsIn(',') {
				w.start(w.held.marks[0].attr)
				w.text = append(w.text, ',')
			}
			return s[1:]
		}
		if w.endsIn(',') {
			return s[1:]
		}
	case ':', ';':
		if w.held.n == 0 && (w.endsIn(s[0]) || s[0] == ':' && (w.endsIn('?') || w.endsIn('!'))) {
			return s[1:]
		}
	}
	return s
}

func (w *writer) endsIn(c byte) bool { return len(w.text) > 0 && w.text[len(w.text)-1] == c }

func (w *writer) lastAttr() attr { return w.runs[len(w.runs)-1].attr }

// ended reports whether the text ends in a mark that ends a sentence.
func (w *writer) ended() bool {
	n := len(w.text)
	if n == 0 {
		return false
	}
	switch w.text[n-1] {
	case '.', '?', '!':
		return true
	case 0xA6: // … is E2 80 A6
		return n >= 3 && w.text[n-2] == 0x80 && w.text[n-3] == 0xE2
	}
	return false
}
