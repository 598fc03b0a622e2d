package model

import "bytes"

// openString begins a string at its quotation mark.
func (s *recordScan) openString() {
	s.bad = s.bad || s.prev == '"' || s.prev == '}' || s.prev == ']' || s.prev == 'x'
	if s.first < 0 {
		s.first = s.pos - s.lineStart
	}
	s.pos++
	s.inString = true
	s.text, s.textLine = s.pos, s.lineStart
}

// string scans the text of a string. It reports false where data ends before
// the string does.
func (s *recordScan) string(data []byte) bool {
	for {
		text := data[s.pos:]
		quote := bytes.IndexByte(text, '"')
		if quote >= 0 {
			text = text[:quote]
		}
		if i := bytes.IndexByte(text, '\n'); i >= 0 {
			s.pos += i
			s.bad = true
			s.closeString(s.pos)
			s.repair(data)
			return true
		}
		escaped := backslashes(text)%2 == 1
		if quote < 0 {
			s.pos = len(data)
			if escaped {
				s.pos-- // to be seen together with what it escapes
			}
			return false
		}
		s.pos += quote + 1
		if !escaped {
			s.closeString(s.pos - 1)
			return true
		}
	}
}

// closeString ends the string's text at end.
func (s *recordScan) closeString(end int) {
	s.inString = false
	s.textEnd = end
	s.prev, s.prevPos = '"', s.pos-1
}

// backslashes returns how many of them text ends with.
func backslashes(text []byte) int {
	n := 0
	for n < len(text) && text[len(text)-1-n] == '\\' {
		n++
	}
	return n
}

// repair goes back into the last string if its closing quotation mark seems
// to be missing, and ends the string where the mark should be. It reports
// whether it did.
func (s *recordScan) repair(data []byte) bool {
	if s.prev != '"' || s.text < 0 {
		return false
	}
	text := data[s.text:s.textEnd]
	start := s.text
	s.text = -1 // once is enough
	kept := bytes.TrimRight(text, " \t\r,:{}[]")
	tail := bytes.TrimRight(text[len(kept):], " \t\r")
	if len(tail) == 0 {
		return false
	}
	// The mark that ended the string opens one in truth, so something must
	// precede it that a string can follow.
	atMark := s.textEnd < len(data) && data[s.textEnd] == '"'
	if atMark && bytes.IndexByte([]byte(",:{["), tail[len(tail)-1]) < 0 {
		return false
	}
	s.pos = start + len(kept)
	s.prevPos = s.pos - 1
	s.lineStart = s.textLine
	return true
}
