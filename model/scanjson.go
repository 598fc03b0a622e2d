package model

import "bytes"

// A recordScan finds the end of one record in JSON. It follows brackets and
// strings alone; decoding finds every other fault.
//
// Where a record is faulty it looks for the place where the writer meant it
// to end, so that the record after it is read:
//
//   - A string ends at the end of its line at the latest. If it ends there,
//     or in front of something that cannot follow a string, and what it ends
//     with looks like the text between two strings, its closing quotation
//     mark is missing: `"title": "On Truth, "year": "2020"`.
//   - An object that begins where none can stand, first in its line and
//     indented no more than the record, is the next record.
//   - Where every record has a line, a faulty one ends with its own.
//   - An object that is first in its line where one can stand is the next
//     record if this one proves to be faulty or too large.
//
// Every byte is scanned a bounded number of times: a string once more at
// most, and what follows the place of the last rule once more for each level
// of depth.
type recordScan struct {
	f    *jsonFramer
	pos  int    // of the next byte
	open []byte // the brackets that are open, at most maxDepth of them
	over int    // how many more are open

	prev      byte // the last byte but for blanks: a bracket, a comma, a colon, '"' for a string, 'x' for all else
	prevPos   int
	lineStart int
	column    int // of the record's bracket
	first     int // the column of the record's first name, -1 before it
	resume    int // where the next record may begin; 0: nowhere

	inString bool
	text     int // where the last string's text begins, -1 if it is out of reach
	textEnd  int
	textLine int // lineStart of the last string

	fields  int  // how many names of a record's fields it has, up to whole
	wraps   bool // its last name is of what holds records
	wrapper bool // it is no record, but holds records
	inside  int  // and this is where they begin

	bad       bool // the record is known to be faulty
	deep      bool // and this is why
	unclosed  bool // the record ends before its closing bracket
	exhausted bool // since the input does
	dropped   int  // how many bytes of a record that is too large are gone
}

func (s *recordScan) begin(f *jsonFramer) {
	*s = recordScan{
		f: f, open: s.open[:0], prevPos: -1, text: -1,
		lineStart: -f.column, column: f.column, first: -1,
	}
}

// run returns the position behind the record.
func (s *recordScan) run() int {
	for {
		end, done := s.step(s.f.w.data())
		if done {
			if s.resume > 0 && (s.bad || s.dropped+end > s.f.max) {
				return s.giveUp(s.resume)
			}
			return end
		}
		if s.dropped+s.pos > s.f.max {
			if s.resume > 0 {
				return s.giveUp(s.resume)
			}
			s.drop()
		}
		if s.f.w.more() {
			continue
		}
		if s.resume > 0 {
			return s.giveUp(s.resume)
		}
		s.exhausted = true
		return s.giveUp(len(s.f.w.data()))
	}
}

// giveUp ends the record before its closing bracket.
func (s *recordScan) giveUp(end int) int {
	s.unclosed, s.bad = true, true
	return end
}

// drop lets go of the scanned part of a record that is too large.
func (s *recordScan) drop() {
	n := s.pos
	s.f.drop(n)
	s.dropped += n
	s.pos -= n
	s.prevPos -= n
	s.lineStart -= n
	s.text = -1
}

// step scans data from s.pos on. It returns the position behind the record,
// or reports false where data ends first.
func (s *recordScan) step(data []byte) (end int, done bool) {
	for {
		if s.inString && !s.string(data) {
			return 0, false
		}
		if s.pos >= len(data) {
			return 0, false
		}
		c := data[s.pos]
		switch c {
		case ' ', '\t', '\r':
			s.pos++
			continue
		case '\n':
			if s.f.lines && (s.bad || len(s.open) > 0 && s.open[0] == '[') {
				return s.giveUp(s.pos), true
			}
			s.pos++
			s.lineStart = s.pos
			continue
		case ',':
		case ':':
			s.name(data)
		case '"':
			s.openString()
			continue
		case '{', '[':
			if s.opens(c) {
				return s.inside, true
			}
			if s.nextRecord(c) {
				return s.giveUp(s.pos), true
			}
			s.push(c)
		case '}', ']':
			if c == ']' && s.opens(c) {
				return s.inside, true
			}
			if s.listEnds(c) {
				return s.giveUp(s.pos), true
			}
			if s.pop(c) {
				return s.pos + 1, true
			}
		default:
			if s.afterValue() && s.repair(data) {
				continue
			}
			c = 'x'
		}
		s.prev, s.prevPos = c, s.pos
		s.pos++
	}
}

// afterValue reports whether a value has just ended, so that no other can
// begin; the record is faulty if one does.
func (s *recordScan) afterValue() bool {
	after := s.prev == '"' || s.prev == '}' || s.prev == ']'
	s.bad = s.bad || after
	return after
}

func (s *recordScan) push(c byte) {
	if len(s.open) < s.f.maxDepth {
		s.open = append(s.open, c)
		return
	}
	s.over++
	s.bad, s.deep = true, true
}

// pop closes the bracket that c belongs to, and what is still open within it.
// It reports whether that was the record's.
func (s *recordScan) pop(c byte) bool {
	if s.over > 0 {
		s.over--
		return false
	}
	i := bytes.LastIndexByte(s.open, opening(c))
	if i < 0 {
		s.bad = true
		return false
	}
	s.bad = s.bad || i < len(s.open)-1
	s.open = s.open[:i]
	return i == 0
}

// listEnds reports whether c closes the list that the record is in.
func (s *recordScan) listEnds(c byte) bool {
	return c == ']' && s.f.list && s.over == 0 && bytes.IndexByte(s.open, '[') < 0
}

func opening(c byte) byte {
	if c == '}' {
		return '{'
	}
	return '['
}

// nextRecord reports whether c, an opening bracket, begins the next record.
// Where it does not, but cannot stand either, it closes the object that
// probably lacks its bracket.
func (s *recordScan) nextRecord(c byte) bool {
	if len(s.open) == 0 {
		return false
	}
	fits := s.fits()
	if c == '{' && s.atMargin() {
		if !fits || s.bad || s.dropped+s.pos > s.f.max {
			return true
		}
		if s.resume == 0 {
			s.resume = s.pos
		}
	}
	if fits {
		return false
	}
	s.bad = true
	if c != '{' || s.over > 0 || s.open[len(s.open)-1] != '{' {
		return false
	}
	if len(s.open) > 1 {
		s.open = s.open[:len(s.open)-1]
		return false
	}
	inLine := s.f.list && !s.f.lines // records may follow each other in a line
	return inLine && (s.prev == ',' || s.prev == '}' || s.prev == ']')
}

// fits reports whether a value can stand here.
func (s *recordScan) fits() bool {
	if s.over == 0 && s.open[len(s.open)-1] == '{' {
		return s.prev == ':'
	}
	return s.prev == ',' || s.prev == '[' || s.over > 0 && s.prev == ':'
}

// atMargin reports whether the next byte is the first in its line, indented no
// more than the record and less than the record's names. Where every record
// has a line, the indentation does not matter.
func (s *recordScan) atMargin() bool {
	column := s.pos - s.lineStart
	if s.prevPos >= s.lineStart {
		return false
	}
	return s.f.lines || column <= s.column && (s.first < 0 || column < s.first)
}
