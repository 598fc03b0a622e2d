package style

import (
	"unicode/utf8"

	"github.com/pubcite/pubcite/internal/text"
)

// held is what stands at the end of the text but is not written yet, because
// a full stop or a comma that follows belongs before it: closing quotation
// marks, and a full stop just inside them, which gives way to a comma unless
// it is kept. Where the locale sets both behind the marks, nothing is held.
type held struct {
	count
	// latest is the last place of those below, and of kept.
	latest int
	// question is where the text ended behind a Greek question mark, which is
	// written already and looks like a semicolon.
	question int
	// stopped is where the text ended behind a full stop and the marks that
	// closed on it, in locales where nothing is held.
	stopped int
	stop    attr // of the full stop that is held
	// apart is where the text ended behind what nothing meets; see closing.
	apart int
	// worded is where the text ended behind the first words behind what opens a
	// sentence.
	worded int
	// colon is where the text ended behind a colon behind closing marks;
	// before and released are where those began and how many they were.
	colon, before int
	released      marks
}

// A count is how much of the writer's lists there is.
type count struct {
	marks
	drops, closings int32
}

// marks are the marks that are held: twice the number of those that close, and
// one for a full stop before them.
type marks uint8

const (
	oneStop    marks = 1
	oneClosing marks = 2
)

func (m marks) closing() int32  { return int32(m / oneClosing) }
func (m marks) holdsStop() bool { return m&oneStop != 0 }

type heldMark struct {
	attr  attr
	inner bool // ’ and not ”
}

// maxHeld is the number of closing marks that can stand together. Of more,
// the innermost are written at once.
const maxHeld = 4

// heldMarks returns the closing quotation marks that are held.
func (w *writer) heldMarks() []heldMark {
	return w.closings[w.held.closings-w.held.closing() : w.held.closings]
}

// release writes what is held.
func (w *writer) release() {
	if w.held.holdsStop() {
		w.start(w.held.stop)
		w.text = append(w.text, '.')
	}
	for _, m := range w.heldMarks() {
		w.writeMark(m)
	}
	w.held.marks = 0
}

func (w *writer) writeMark(m heldMark) {
	w.start(m.attr)
	w.text = append(w.text, w.quotes.closing(m.inner)...)
}

// closeQuote holds a closing quotation mark, and the full stop before it unless
// it is to be kept.
func (w *writer) closeQuote(inner, keepStop bool) {
	if !w.quotes.inside {
		w.closeBefore(inner)
		return
	}
	if w.held.closing() == maxHeld {
		w.release()
	}
	if n := len(w.text); w.held.marks == 0 && n > 0 && w.text[n-1] == '.' && !keepStop && !w.literally && !w.ellipsis() && !w.abbreviated() {
		last := &w.runs[len(w.runs)-1]
		w.held.marks |= oneStop
		w.held.stop = last.attr
		w.text = w.text[:n-1]
		last.start = min(last.start, n-1) // it may be empty yet
	}
	w.closings = append(w.closings[:w.held.closings], heldMark{w.attr, inner})
	w.held.closings++
	w.held.marks += oneClosing
}

// closeBefore writes a closing quotation mark that what follows stands behind.
func (w *writer) closeBefore(inner bool) {
	n := len(w.text)
	stopped := n > 0 && (w.text[n-1] == '.' || w.literally && w.asks() || n == w.held.stopped)
	w.writeMark(heldMark{w.attr, inner})
	if stopped {
		w.note(&w.held.stopped)
	}
}

// ellipsis reports whether the text ends in three full stops, which are one
// mark and no full stop.
func (w *writer) ellipsis() bool {
	n := len(w.text)
	return n >= 3 && w.text[n-1] == '.' && w.text[n-2] == '.' && w.text[n-3] == '.'
}

// abbreviated reports whether the full stop at the end belongs to an
// abbreviation, of single letters ("U.S.", "L.") or not ("Inc."), which keeps
// it before a comma.
func (w *writer) abbreviated() bool {
	end := len(w.text) - 1
	start := end
	for start > 0 && text.IsLetter(w.text[start-1]) {
		start--
	}
	if start > 0 && w.text[start-1] >= utf8.RuneSelf {
		return false
	}
	return end-start == 1 || text.IsAbbreviation(w.text[start:end])
}
