package style

// What becomes of two marks of punctuation that meet, as processors of CSL have
// it: the second goes where the first says as much, and the first goes before
// one that is stronger. A blank between them keeps both.

// A meeting says which of two marks stays.
type meeting uint8

const (
	bothStay meeting = iota
	firstStays
	secondStays
)

// meetingOf returns what becomes of c behind last.
func meetingOf(last, c byte) meeting {
	switch last {
	case ':', ';':
		switch c {
		case ':', '.':
			return firstStays
		case ';':
			if last == ';' {
				return firstStays
			}
		case '!', '?':
			return secondStays
		}
	case '!', '?':
		if c == ':' || c == '.' || c == last {
			return firstStays
		}
	case '.', ',', ' ':
		if c == last {
			return firstStays
		}
	}
	return bothStay
}

// meets writes c, which begins what the style adds, where it is settled by what
// it meets, and reports whether it is: that it is there already, or that it
// stands before the closing marks that are held.
func (w *writer) meets(c byte) bool {
	n := w.end()
	switch {
	case n == 0 && w.held.marks == 0:
		return false
	case w.held.marks != 0:
		return w.meetsInside(c, n)
	}
	if c == '.' && n == w.held.stopped {
		return true
	}
	if n == w.held.apart || c == ' ' && n == w.kept {
		return false
	}
	switch meetingOf(w.text[n-1], c) {
	case firstStays:
		return true
	case secondStays:
		if n == w.held.colon {
			// “Title”: and an exclamation mark, which goes where it would
			// have gone without the colon.
			w.held.marks = w.held.released
			return w.meetsInside(c, w.held.before)
		}
		w.drop(n - 1)
	}
	return false
}

// meetsInside is meets where closing quotation marks are held. Colons and
// semicolons stand behind them, other marks before, at n, behind which the text
// is dropped.
func (w *writer) meetsInside(c byte, n int) bool {
	last := byte(0)
	if n > 0 {
		last = w.text[n-1]
	}
	switch c {
	case '.', ',', '!', '?':
		switch meetingOf(last, c) {
		case firstStays:
			w.drop(n)
			return true
		case secondStays:
			n--
		}
		w.drop(n)
		w.start(w.heldMarks()[0].attr)
		w.text = append(w.text, c)
		return true
	case ':', ';':
		if meetingOf(last, c) == firstStays {
			return true
		}
		w.held.before, w.held.released = len(w.text), w.held.marks
		w.release()
		w.held.colon = len(w.text) + 1
		w.held.latest = w.held.colon
	}
	return false
}
