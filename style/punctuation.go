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
	n := len(w.text)
	switch {
	case n == 0 && w.held.n == 0:
		return false
	case w.held.n > 0:
		return w.meetsInside(c)
	}
	if c == '.' && n == int(w.held.stopped) {
		return true
	}
	if c == ' ' && n == w.kept {
		return false
	}
	switch meetingOf(w.text[n-1], c) {
	case firstStays:
		return true
	case secondStays:
		if n == w.held.colon {
			// “Title”: and an exclamation mark, which goes where it would
			// have gone without the colon.
			w.cut(w.held.before)
			w.held.n = w.held.released
			return w.meetsInside(c)
		}
		w.cut(n - 1)
	}
	return false
}

// cut takes from the end of the text, down to n bytes.
func (w *writer) cut(n int) {
	w.text = w.text[:n]
	for i := len(w.runs); i > 1 && w.runs[i-1].start >= n; i-- {
		w.runs = w.runs[:i-1]
	}
}

// meetsInside is meets where closing quotation marks are held. Colons and
// semicolons stand behind them, other marks before.
func (w *writer) meetsInside(c byte) bool {
	last := byte(0)
	if n := len(w.text); n > 0 {
		last = w.text[n-1]
	}
	switch c {
	case '.', ',', '!', '?':
		switch meetingOf(last, c) {
		case firstStays:
			return true
		case secondStays:
			w.cut(len(w.text) - 1)
		}
		w.start(w.held.marks[0].attr)
		w.text = append(w.text, c)
		return true
	case ':', ';':
		if meetingOf(last, c) == firstStays {
			return true
		}
		w.held.before, w.held.released = len(w.text), w.held.n
		w.release()
		w.held.colon = len(w.text) + 1
	}
	return false
}
