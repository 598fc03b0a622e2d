package model

// A verdict is what was found to stand in a line: the rest of a damaged
// record, or not. It holds for all that stands in front of the place where it
// was found, which is not scanned again.
type verdict struct {
	until int64 // a place in the input
	tail  bool
}

// behind reports whether what stands behind a record in its line shows that it
// is a part of another, damaged one.
func (f *jsonFramer) behind(end int) bool {
	i, c := f.w.inThisLine(end)
	comma := c == ','
	if comma {
		i, c = f.w.inThisLine(i + 1)
	}
	if c == '\n' || !comma && c != ']' && c != '}' {
		return false
	}
	return f.tail(i)
}

// inThisLine returns the first byte from position i on that is no blank, and
// its position; '\n' at the end of the line or the input.
func (w *window) inThisLine(i int) (pos int, c byte) {
	for ; w.need(i + 1); i++ {
		switch c := w.data()[i]; c {
		case ' ', '\t', '\r':
		default:
			return i, c
		}
	}
	return i, '\n'
}

// tail reports whether the rest of the line, from position pos on, is the rest
// of a record that has lost its beginning: a bracket is closed that was not
// opened there, or a name has a value outside of all brackets.
func (f *jsonFramer) tail(pos int) bool {
	if f.w.offset+int64(pos) < f.judged.until {
		return f.judged.tail
	}
	limit := f.max
	if f.margin < 0 {
		limit = sniffed // the first records need not wait for all of a long line
	}
	var t junkText
	i := pos
	for ; i-pos < limit && f.w.need(i+1); i++ {
		c := f.w.data()[i]
		if c == '\n' {
			break
		}
		switch {
		case t.text.holds(c):
		case t.depth == 0 && (c == '}' || c == ']'):
			f.judged = verdict{f.w.offset + int64(i) + 1, c == '}' || !f.endsList(i)}
			return f.judged.tail
		default:
			t.follow(c)
		}
		if t.member {
			f.judged = verdict{f.w.offset + int64(i) + 1, true}
			return true
		}
		if !blank(c) {
			t.last = c
		}
	}
	f.judged = verdict{f.w.offset + int64(i), false}
	return false
}

// listEnds reports whether the bracket that is the next byte closes the list
// of records, and is none that a damaged record has left over.
func (f *jsonFramer) listEnds() bool { return f.endsList(0) }

// endsList tells it of the bracket at position i: a list of records is not
// followed by the next name, or the end, of an object.
func (f *jsonFramer) endsList(i int) bool {
	if f.list && f.wrappers > 0 {
		return true
	}
	i, c := f.w.inThisLine(i + 1)
	if c == ',' {
		_, c = f.w.inThisLine(i + 1)
		return c != '"'
	}
	return c != '}'
}
