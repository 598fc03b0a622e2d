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
	// labels are those of the labels that are wanted.
	labels attr
	// current are the attributes of the last run with attrRun, 0 where there is none.
	current attr
	// literally says that the style is [Definition.Literal]: that marks of punctuation
	// meet as CSL's processors have it, too.
	literally bool
	// drops are the stretches of the text that something behind them took the
	// place of, in order and apart.
	drops []span // held.drops of them
	// special says that the text may be what a format has to look at; see
	// [text.Special]. What the style adds is looked at when it is compiled.
	special bool
	// kept is where the text ended behind a blank that is a value's own.
	kept int
	held held
	// closings are the closing quotation marks there were, those that are held
	// at the end, the innermost of these first.
	closings []heldMark // held.closings of them
	// quotes are the quotation marks.
	quotes *quoteMarks
}

// mark is a place to go back to.
type mark struct {
	extent
	runs, drops, closings int32
}

// An extent is how much there is: the length of the text, and what is held.
type extent struct {
	text int
	marks
}

func (w *writer) mark() mark {
	return mark{w.extent(), int32(len(w.runs)), w.held.drops, w.held.closings}
}

func (w *writer) back(m mark) {
	w.text, w.runs = w.text[:m.text], w.runs[:m.runs]
	w.current = w.lastAttr()
	w.held.count = count{m.marks, m.drops, m.closings}
	if w.held.latest > m.text {
		w.forget()
	}
}

// since reports whether anything was written since m.
func (w *writer) since(m mark) bool { return w.extent() != m.extent }

func (w *writer) extent() extent { return extent{len(w.text), w.held.marks} }

// lastAttr returns what the current attributes are.
func (w *writer) lastAttr() attr {
	if n := len(w.runs); n > 0 {
		return w.runs[n-1].attr | attrRun
	}
	return 0
}

// start makes what follows a run with the given attributes.
func (w *writer) start(a attr) {
	if a|attrRun != w.current {
		w.begin(a)
	}
}

// begin begins a run.
func (w *writer) begin(a attr) {
	w.current = a | attrRun
	if n := len(w.runs); n > 0 && w.runs[n-1].start == len(w.text) {
		w.runs[n-1].attr = a
		return
	}
	w.runs = append(w.runs, run{len(w.text), a})
}

// content begins a piece of content with the current attributes.
func (w *writer) content() {
	w.special = true
	w.piece()
}

// piece is content for what is known not to be special.
func (w *writer) piece() {
	if w.held.marks != 0 || w.attr|attrRun != w.current {
		w.turn()
	}
}

// turn writes what is held and begins a run where what follows looks or is
// labelled otherwise.
func (w *writer) turn() {
	if w.held.marks != 0 {
		w.release()
		w.start(w.attr)
		return
	}
	w.begin(w.attr)
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
		if s = w.join(s); s == "" {
			return
		}
	}
	w.piece()
	if n := len(s); n <= 3 {
		// Most are, of any of these lengths: what is too much is cut off.
		w.text = append(w.text, s[0], s[n/2], s[n-1])[:len(w.text)+n]
		return
	}
	w.text = append(w.text, s...)
}

// endsInWord reports whether the text ends in a letter or digit that nothing
// is held behind, or in a bracket that closes. Most of it does, and then there is
// nothing to repair.
func (w *writer) endsInWord() bool {
	n := len(w.text)
	return n > 0 && w.held.marks == 0 && (alphanumeric[w.text[n-1]] || w.text[n-1] == ')' && n != w.held.stopped)
}

// alphanumeric tells the letters and digits of ASCII.
var alphanumeric = func() (set [256]bool) {
	for c := range set {
		set[c] = text.IsLetter(byte(c)) || text.IsDigit(byte(c))
	}
	return set
}()

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
	if w.literally {
		return w.meets(c)
	}
	if w.held.marks != 0 {
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
		if !w.held.holdsStop() && !w.ended() {
			w.held.marks |= oneStop
			w.held.stop = w.heldMarks()[0].attr
		}
		return true
	case ',':
		w.held.marks &^= oneStop
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
