package model

import (
	"bytes"
	"fmt"
	"io"
)

// A jsonFramer finds the records of a JSON input: the objects at its top, and
// the elements of the lists there, or of those that objects around them hold.
// What separates them is not looked at closely, so a missing or a trailing
// comma does no harm.
//
// What is damaged takes nothing with it: the record after it begins with the
// next line, or where the brackets tell. And it invents nothing: no part of a
// damaged record is taken for one.
type jsonFramer struct {
	w             *window
	max, maxDepth int
	line          int  // of the window's first byte
	column        int  // of the window's first byte in its line, from 0
	inLine        bool // something stands in front of the first byte in its line
	list          bool // within a list of records
	listLine      int  // where that list began
	wrappers      int  // how many objects around the records are open
	outer         int  // the column of the outermost, or of a record before it
	rest          bool // the next byte is of what is left of them

	// lines says that the last good record that began a line filled it, so
	// that this is JSON Lines, or a list with an element a line: every
	// record begins a line, and what is faulty ends with its own.
	lines bool
	// filling says that the record before may turn out to be such a one.
	filling bool
	// margin is the column of the last record that was the first thing in
	// its line, or -1. While lost, after something faulty, what is indented
	// more than that is taken for the rest of what was faulty.
	margin int
	lost   bool
	// trailing says that the record before was faulty and ended in this
	// very line, so that junk here belongs to it. It is closed if its
	// bracket is the byte before.
	trailing, closed bool

	judged verdict
	scan   recordScan
	held   int // the size of the last record, which the next step consumes
}

func newJSONFramer(w *window, o Reader) *jsonFramer {
	return &jsonFramer{w: w, max: o.MaxRecordSize, maxDepth: o.MaxDepth, line: 1, margin: -1}
}

// next returns the next record, or what stands in the place of one.
func (f *jsonFramer) next() (Raw, bool) {
	trailing := f.trailing
	f.drop(f.held)
	f.held = 0
	f.trailing = trailing && f.inLine // whatever lines it had within
	for f.w.need(1) {
		c := f.w.data()[0]
		if f.filling && c != ' ' && c != '\t' && c != '\r' && c != ',' {
			f.filling = false
			f.lines = f.lines || c == '\n'
		}
		switch {
		case blank(c) || c == '\x1e': // the last is that of RFC 7464
			f.drop(1)
		case f.rest:
			f.skipRest()
		case f.stray(c) || f.trailing && !f.follows(c):
			f.junk(true)
		case c == ',':
			f.drop(1)
			f.closed = false
		case c == '[' && !f.list && !f.tail(0):
			f.list, f.listLine = true, f.line
			f.bracket()
		case c == ']' && f.list && f.listEnds():
			f.list, f.rest = false, f.wrappers > 0
			f.bracket()
		case c == '{' || c == '[' && f.list:
			if raw, ok := f.record(); ok {
				return raw, true
			}
		case c == byteOrderMark[0] && f.w.need(3) && bytes.HasPrefix(f.w.data(), byteOrderMark):
			f.w.consume(len(byteOrderMark)) // files put together
		default:
			if raw, ok := f.junk(f.trailing); ok {
				return raw, true
			}
		}
	}
	if f.list && f.w.err == io.EOF {
		f.list = false
		return Raw{Line: f.line, Offset: f.w.offset, format: JSON, fault: &fault{
			reason: fmt.Sprintf("the input ends in the middle of the list that begins in line %d", f.listLine),
		}}, true
	}
	return Raw{}, false
}

// stray reports whether c, the next byte, belongs to something faulty in the
// lines before.
func (f *jsonFramer) stray(c byte) bool {
	if !f.lost || f.inLine || f.margin < 0 || f.lines && c == '{' {
		return false
	}
	return f.column > f.margin || c == '}'
}

// follows reports whether c, the next byte, may be of another record than the
// faulty one before it in this line.
func (f *jsonFramer) follows(c byte) bool {
	switch {
	case c == '{' && f.closed:
		return true // never within a record
	case !f.list:
		return false
	}
	return c == ']' || !f.lines && (c == ',' || c == '{')
}

// bracket consumes a bracket of the list.
func (f *jsonFramer) bracket() {
	f.drop(1)
	f.inLine, f.trailing, f.closed = true, false, false
}

// drop consumes n bytes and keeps count of lines and columns.
func (f *jsonFramer) drop(n int) {
	part := f.w.data()[:n]
	if lines := bytes.Count(part, newline); lines > 0 {
		i := bytes.LastIndexByte(part, '\n')
		f.line += lines
		f.column = n - i - 1
		f.inLine = len(bytes.TrimLeft(part[i:], " \t\r\n")) > 0
		f.trailing = false
	} else {
		f.column += n
	}
	f.w.consume(n)
}

var newline = []byte("\n")

// whole is how many fields an object has that is hardly a part of a record.
const whole = 3

// waits reports whether to look at what stands behind the record that ends at
// end. Where that has not arrived, a whole record does not wait for it, unless
// it is known to be the end of a line.
func (f *jsonFramer) waits(end int) bool {
	return f.lines || f.scan.fields < whole || end < len(f.w.data())
}

// record returns the record that begins at the window's first byte. It
// reports false if that is none, or the reader fails in the middle of it.
func (f *jsonFramer) record() (Raw, bool) {
	raw := Raw{Line: f.line, Offset: f.w.offset, format: JSON}
	first := !f.inLine
	if first {
		f.margin = f.column
	}
	s := &f.scan
	s.begin(f)
	end := s.run()
	switch {
	case s.wrapper:
		f.unwrap(end)
		return Raw{}, false
	case s.exhausted && f.w.err != io.EOF:
		f.drop(end)
		return Raw{}, false
	}
	f.rest = f.wrappers > 0 && !f.list
	part := false // of another record
	if !s.bad && !f.rest && (f.trailing || first && f.waits(end)) {
		part = f.behind(end)
	}
	f.filling = first && !s.bad && !part
	if f.filling && s.lineStart > 0 {
		f.lines, f.filling = false, false
	}
	if part && f.trailing {
		f.drop(end)
		return f.junk(true)
	}
	f.held = end
	f.inLine = true
	f.lost = s.bad || part
	f.trailing, f.closed = f.lost, s.bad && !s.unclosed
	switch {
	case s.dropped+end > f.max:
		raw.fault = tooLarge(f.max)
		return raw, true
	case s.deep:
		raw.fault = tooDeep(f.maxDepth)
	case s.exhausted:
		raw.fault = &fault{reason: "the input ends in the middle of the record"}
	case s.unclosed:
		raw.fault = &fault{reason: "the record has no end: a closing bracket or quotation mark is missing"}
	case part:
		raw.fault = &fault{reason: "the record goes on behind its end: a bracket is missing or too many"}
	}
	raw.Data = f.w.data()[:end]
	return raw, true
}

func tooLarge(limit int) *fault {
	size := fmt.Sprintf("%d bytes", limit)
	if limit%(1<<20) == 0 {
		size = fmt.Sprintf("%d MiB", limit>>20)
	}
	return &fault{reason: "the record is larger than " + size}
}

func tooDeep(limit int) *fault {
	return &fault{reason: fmt.Sprintf("more than %d lists and objects lie within each other", limit)}
}
