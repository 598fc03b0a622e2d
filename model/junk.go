package model

import (
	"bytes"
	"unicode/utf8"
)

// junkShown is how many bytes of a value that is no record are kept for the
// message.
const junkShown = 100

// junk consumes what stands in the place of a record, up to the end of the
// line or what may be a record again. It reports false, and yields nothing,
// where silent says that the fault has been reported.
func (f *jsonFramer) junk(silent bool) (Raw, bool) {
	raw := Raw{Line: f.line, Offset: f.w.offset, format: JSON}
	column, atHead := f.column, !f.inLine
	text := junkText{list: f.list, plain: !silent}
	text.whole = atHead && (f.lines || silent) || f.lines && silent
	var shown []byte
	for done := false; !done && f.w.need(1); {
		data := f.w.data()
		n := text.end(data)
		done = n < len(data)
		shown = append(shown, data[:min(n, junkShown-len(shown))]...)
		f.inLine = true
		f.drop(n)
	}
	if atHead && f.margin < 0 && text.depth > 0 {
		f.margin = column // what is indented more is of these brackets
	}
	f.lost = true
	f.trailing, f.closed = silent, false
	shown = wholeRunes(bytes.TrimRight(bytes.TrimSpace(shown), ", \t"))
	if silent || string(shown) == "---" || string(shown) == "..." { // YAML's marks between JSON records
		return Raw{}, false
	}
	raw.Data = shown
	raw.fault = &fault{reason: expected("a record", describeJunk(shown))}
	return raw, true
}

// junkText scans text that is no record, or the rest of one that has lost its
// first bracket. Nothing within brackets begins a record, and neither does
// the value of a name.
type junkText struct {
	list  bool // within a list of records, whose elements commas part
	whole bool // it ends with its line
	plain bool // it has neither strings nor brackets so far

	begun  bool
	text   quotedText
	depth  int  // how many brackets are open
	member bool // a name has been, of an object that is not closed
	last   byte // the last byte that is no blank
}

// quotedText follows a string of JSON to its closing quotation mark.
type quotedText struct{ open, escaped bool }

// holds reports whether c is part of a string that is open, its closing mark
// included.
func (q *quotedText) holds(c byte) bool {
	switch {
	case q.escaped:
		q.escaped = false
	case q.open:
		q.escaped = c == '\\'
		q.open = c != '"'
	default:
		return false
	}
	return true
}

// end returns the position in data where the junk ends. What it begins with
// is junk.
func (t *junkText) end(data []byte) int {
	for i, c := range data {
		if c == '\n' {
			return i
		}
		switch {
		case t.text.holds(c):
		case t.begun && t.ends(c):
			return i
		default:
			t.follow(c)
		}
		t.begun = true
		if !blank(c) {
			t.last = c
		}
	}
	return len(data)
}

// ends reports whether c, outside of strings, is behind the junk.
func (t *junkText) ends(c byte) bool {
	if t.whole || t.depth > 0 || t.member {
		return false
	}
	switch c {
	case '{':
		return t.last == '}' || t.plain && t.last != ':'
	case ',', ']':
		return t.list
	}
	return false
}

// follow keeps count of strings and brackets.
func (t *junkText) follow(c byte) {
	switch c {
	case '"':
		t.text.open = true
	case '{', '[':
		t.depth++
	case '}', ']':
		if t.depth > 0 {
			t.depth--
		} else {
			t.member = false
		}
	case ':':
		t.member = t.member || t.depth == 0 && t.last == '"'
		return
	default:
		return
	}
	t.plain = false
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
