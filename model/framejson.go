package model

import (
	"bytes"
	"fmt"
	"io"
	"unicode/utf8"
)

// A jsonFramer finds the records of a JSON input: the objects at its top, and
// the elements of the lists there. What separates them is not looked at
// closely, so a missing or a trailing comma does no harm.
type jsonFramer struct {
	w             *window
	max, maxDepth int
	line          int  // of the window's first byte
	column        int  // of the window's first byte in its line, from 0
	inLine        bool // something stands in front of the first byte in its line
	list          bool // within a list of records
	listLine      int  // where that list began

	// margin is the column of the last record that was the first thing in
	// its line, or -1. While lost, after something faulty, what is indented
	// more than that is taken for the rest of what was faulty.
	margin int
	lost   bool
	// trailing says that the record before was faulty and ended in this
	// very line, so that junk here belongs to it.
	trailing bool

	scan recordScan
	held int // the size of the last record, which the next step consumes
}

func newJSONFramer(w *window, o Reader) *jsonFramer {
	return &jsonFramer{w: w, max: o.MaxRecordSize, maxDepth: o.MaxDepth, line: 1, margin: -1}
}

// next returns the next record, or what stands in the place of one.
func (f *jsonFramer) next() (Raw, bool) {
	f.drop(f.held)
	f.held = 0
	for f.w.need(1) {
		c := f.w.data()[0]
		switch {
		case c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\x1e': // the last is that of RFC 7464
			f.drop(1)
		case f.stray(c):
			f.junk(true)
		case c == ',':
			f.drop(1)
		case c == '[' && !f.list:
			f.list, f.listLine = true, f.line
			f.bracket()
		case c == ']' && f.list:
			f.list = false
			f.bracket()
		case c == '{' || c == '[':
			return f.record()
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
		return Raw{Line: f.line, Offset: f.w.offset, format: formatJSON, fault: &fault{
			reason: fmt.Sprintf("the input ends in the middle of the list that begins in line %d", f.listLine),
		}}, true
	}
	return Raw{}, false
}

// stray reports whether c, the next byte, belongs to something faulty before.
func (f *jsonFramer) stray(c byte) bool {
	if !f.lost || f.inLine || f.margin < 0 {
		return false
	}
	return f.column > f.margin || c == '}'
}

// bracket consumes a bracket of the list.
func (f *jsonFramer) bracket() {
	f.drop(1)
	f.inLine, f.trailing = true, false
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

// record returns the record that begins at the window's first byte. It
// reports false if the reader fails in the middle of it.
func (f *jsonFramer) record() (Raw, bool) {
	raw := Raw{Line: f.line, Offset: f.w.offset, format: formatJSON}
	if !f.inLine {
		f.margin = f.column
	}
	s := &f.scan
	s.begin(f)
	end := s.run()
	if s.exhausted && f.w.err != io.EOF {
		f.drop(end)
		return Raw{}, false
	}
	f.held = end
	f.inLine, f.trailing, f.lost = true, s.bad, s.bad
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

// junkShown is how many bytes of a value that is no record are kept for the
// message.
const junkShown = 100

// junk consumes what stands in the place of a record, up to the end of the
// line or what may be a record again. It reports false, and yields nothing,
// where silent says that the fault has been reported.
func (f *jsonFramer) junk(silent bool) (Raw, bool) {
	raw := Raw{Line: f.line, Offset: f.w.offset, format: formatJSON}
	atHead := !f.inLine
	var text junkText
	var shown []byte
	for done := false; !done && f.w.need(1); {
		data := f.w.data()
		n := text.end(data, f.list, silent, silent && atHead)
		done = n < len(data)
		shown = append(shown, data[:min(n, junkShown-len(shown))]...)
		f.inLine = true
		f.drop(n)
	}
	f.lost = true
	f.trailing = silent
	shown = wholeRunes(bytes.TrimSpace(shown))
	if silent || string(shown) == "---" || string(shown) == "..." { // YAML's marks between JSON records
		return Raw{}, false
	}
	raw.Data = shown
	raw.fault = &fault{reason: expected("a record", describeJunk(shown))}
	return raw, true
}

// junkText scans text that is no record.
type junkText struct {
	inString, escaped bool
	last              byte // the last byte that is no blank
}

// end returns the position in data where the junk ends.
func (t *junkText) end(data []byte, list, silent, wholeLine bool) int {
	for i, c := range data {
		switch {
		case c == '\n':
			return i
		case wholeLine:
		case t.escaped:
			t.escaped = false
		case t.inString:
			t.escaped = c == '\\'
			t.inString = c != '"'
		case c == '"':
			t.inString = true
		case list && (c == ']' || c == ',' && !silent):
			return i
		case t.record(c, list, silent):
			return i
		}
		if c != ' ' && c != '\t' && c != '\r' {
			t.last = c
		}
	}
	return len(data)
}

// record reports whether c, in junk, begins a record. It does not where it
// looks like the value of a field.
func (t *junkText) record(c byte, list, silent bool) bool {
	if c != '{' && (c != '[' || !list) {
		return false
	}
	if silent {
		return list && c == '{' && t.last == ','
	}
	return t.last != ':' && t.last != '[' && t.last != '{'
}

// wholeRunes cuts off a character of which b holds the first bytes alone.
func wholeRunes(b []byte) []byte {
	for i := 1; i < utf8.UTFMax && i <= len(b); i++ {
		if c := b[len(b)-i]; utf8.RuneStart(c) {
			if !utf8.FullRune(b[len(b)-i:]) {
				return b[:len(b)-i]
			}
			break
		}
	}
	return b
}
