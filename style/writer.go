package style

import (
	"unicode/utf8"

	"github.com/pubcite/pubcite/internal/text"
)

// A writer collects the runs of a reference and repairs punctuation where
// they meet. Everything it does is append-only, so that a group that turns
// out to be empty can be taken back to a mark.
type writer struct {
	text []byte
	runs []run
	attr attr // of what is written next
	// exact says that marks of punctuation meet as CSL's processors have it; see
	// [Definition.Literal].
	exact bool
	// drops are the stretches of the text that something behind them took the
	// place of, in order and apart.
	drops []span // held.drops of them
	// kept is where the text ended behind a blank that is a value's own.
	kept int
	held held
	// closings are the closing quotation marks there were, those that are held
	// at the end, the innermost of these first.
	closings []heldMark // held.closings of them
	// quotes are the quotation marks.
	quotes *quoteMarks
}

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
	// worded is where the text ended behind the first words of the style's own
	// behind what opens a sentence.
	worded int
	// colon is where the text ended behind a colon behind closing marks;
	// before and released are where those began and how many they were.
	colon, before int
	released      int8
}

// A count is how much of the writer's lists there is.
type count struct {
	n               int8 // of marks that are held
	dot             bool // a full stop is held
	drops, closings int32
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
	text int
	runs int32
	count
}

func (w *writer) mark() mark {
	return mark{len(w.text), int32(len(w.runs)), w.held.count}
}

func (w *writer) back(m mark) {
	w.text, w.runs = w.text[:m.text], w.runs[:m.runs]
	w.held.count = m.count
	if w.held.latest > m.text {
		w.forget()
	}
}

// heldMarks returns the closing quotation marks that are held.
func (w *writer) heldMarks() []heldMark {
	return w.closings[w.held.closings-int32(w.held.n) : w.held.closings]
}

// since reports whether anything was written since m.
func (w *writer) since(m mark) bool {
	return len(w.text) != m.text || w.held.n != m.n || w.held.dot != m.dot
}

// start makes what follows a run with the given attributes.
func (w *writer) start(a attr) {
	n := len(w.runs)
	if n > 0 && w.runs[n-1].attr == a {
		return
	}
	if n > 0 && w.runs[n-1].start == len(w.text) {
		w.runs[n-1].attr = a
		return
	}
	w.runs = append(w.runs, run{len(w.text), a})
}

// content begins a piece of content with the current attributes.
func (w *writer) content() {
	if w.held.n > 0 {
		w.release()
	}
	if n := len(w.runs); n == 0 || w.runs[n-1].attr != w.attr {
		w.start(w.attr)
	}
}

// release writes what is held.
func (w *writer) release() {
	if w.held.dot {
		w.start(w.held.stop)
		w.text = append(w.text, '.')
	}
	for _, m := range w.heldMarks() {
		w.writeMark(m)
	}
	w.held.n, w.held.dot = 0, false
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
	if w.held.n == maxHeld {
		w.release()
	}
	if n := len(w.text); w.held.n == 0 && n > 0 && w.text[n-1] == '.' && !keepStop && !w.exact && !w.ellipsis() && !w.abbreviated() {
		last := &w.runs[len(w.runs)-1]
		w.held.dot, w.held.stop = true, last.attr
		w.text = w.text[:n-1]
		last.start = min(last.start, n-1) // it may be empty yet
	}
	w.closings = append(w.closings[:w.held.closings], heldMark{w.attr, inner})
	w.held.closings++
	w.held.n++
}

// closeBefore writes a closing quotation mark that what follows stands behind.
func (w *writer) closeBefore(inner bool) {
	n := len(w.text)
	stopped := n > 0 && (w.text[n-1] == '.' || w.exact && w.asks() || n == w.held.stopped)
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

// noteQuestion remembers a semicolon at the end of a text of the record: any
// that is left there is a Greek question mark.
func (w *writer) noteQuestion() {
	if n := len(w.text); n > 0 && w.text[n-1] == ';' {
		w.note(&w.held.question)
	}
}

// literal writes what the style adds. Its first character meets what stands
// there: see join.
func (w *writer) literal(s string) {
	if s != "" {
		w.meet(s)
	}
}

func (w *writer) meet(s string) {
	if s[0] < 'A' && !w.endsInWord() {
		s = w.join(s)
	}
	if s == "" {
		return
	}
	w.content()
	w.text = append(w.text, s...)
}

// endsInWord reports whether the text ends in a letter or digit that nothing
// is held behind. Most of it does, and then there is nothing to repair.
func (w *writer) endsInWord() bool {
	n := len(w.text)
	return w.held.n == 0 && n > 0 && (text.IsLetter(w.text[n-1]) || text.IsDigit(w.text[n-1]))
}

// join repairs the punctuation between the text and s, which is to follow,
// and returns what is left of s:
//   - no full stop after . ? ! … and what else ends a sentence, whether or not
//     quotation marks close or a blank stands in between;
//   - no comma, colon or semicolon after its like, no colon after ? or !, no
//     blank after a blank, no comma after one, none of them at the start;
//   - a full stop or comma stands inside closing quotation marks, and a
//     comma takes the place of a full stop there that is not kept.
func (w *writer) join(s string) string {
	for s != "" && w.takes(s[0]) {
		s = s[1:]
	}
	return s
}

// takes reports whether c needs not be written any more: because it is in
// place, or because it was written before the marks that are held.
func (w *writer) takes(c byte) bool {
	if w.exact {
		return w.meets(c)
	}
	if w.held.n > 0 {
		return w.takesInside(c)
	}
	n := len(w.text)
	if n == 0 {
		return c == ' ' || c == '.' || c == ',' || c == ':' || c == ';'
	}
	switch c {
	case ' ':
		return w.text[n-1] == ' '
	case '.':
		return w.ended()
	case ',':
		return w.text[n-1] == ' ' || w.text[n-1] == ','
	case ';':
		return w.endsIn(';')
	case ':':
		return w.endsIn(':') || w.asks()
	}
	return false
}

// takesInside is takes where closing quotation marks are held.
func (w *writer) takesInside(c byte) bool {
	switch c {
	case '.':
		if !w.held.dot && !w.ended() {
			w.held.dot, w.held.stop = true, w.heldMarks()[0].attr
		}
		return true
	case ',':
		w.held.dot = false
		if !w.endsIn(',') {
			w.start(w.heldMarks()[0].attr)
			w.text = append(w.text, ',')
		}
		return true
	}
	return false
}

// last returns the last byte of the text that is no blank, and its place.
func (w *writer) last() (c byte, at int) {
	at = len(w.text) - 1
	if at > 0 && w.text[at] == ' ' {
		at--
	}
	if at < 0 {
		return 0, at
	}
	return w.text[at], at
}

// endsIn reports whether the text ends in c, or in c and a blank.
func (w *writer) endsIn(c byte) bool {
	last, _ := w.last()
	return last == c
}

// ended reports whether the text ends in a mark that ends a sentence, or in
// one and a blank.
func (w *writer) ended() bool {
	switch c, at := w.last(); c {
	case '.', '?', '!':
		return true
	default:
		return w.endedBeyond(c, at)
	}
}

// endedBeyond is ended for the marks of other scripts, and for quotation marks
// behind a full stop. c is the last byte.
func (w *writer) endedBeyond(c byte, at int) bool {
	if c < utf8.RuneSelf {
		return c == ';' && at+1 == w.held.question || at >= 0 && at+1 == w.held.stopped
	}
	if at+1 == w.held.stopped {
		return true
	}
	mark, _ := utf8.DecodeLastRune(w.text[:at+1])
	return text.EndsSentence(mark)
}

// asks is ended for question marks and exclamation marks.
func (w *writer) asks() bool {
	switch c, at := w.last(); {
	case c == ';':
		return at+1 == w.held.question
	case c < utf8.RuneSelf:
		return c == '?' || c == '!'
	default:
		mark, _ := utf8.DecodeLastRune(w.text[:at+1])
		return text.Asks(mark)
	}
}
