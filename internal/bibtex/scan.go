package bibtex

// A Scan finds the end of an entry behind its head. It is given one stretch of
// the text after the other.
type Scan struct {
	open   byte
	depth  int  // of braces
	quoted bool // between quotation marks, which hide a parenthesis
	escape bool // the last byte was a backslash that none stands before
	line   bool // stop where a line begins
}

// NewScan returns a Scan of an entry with that head. Where lines is set it also
// stops where a line begins with an at sign.
func NewScan(h Head, lines bool) Scan { return Scan{open: h.Open, line: lines} }

// A Stop says why a scan has stopped.
type Stop uint8

// The reasons.
const (
	More Stop = iota // the stretch is at its end
	End              // behind the entry's last bracket
	Line             // behind a line break within the entry
)

// Next scans data and returns how much of it, and why no more.
func (s *Scan) Next(data []byte) (n int, why Stop) {
	for i, c := range data {
		if s.escape {
			s.escape = false
			if c != '\n' && c != ')' {
				continue // "\}" closes nothing
			}
		}
		switch c {
		case '\\':
			s.escape = true
		case '{':
			s.depth++
		case '}':
			if s.depth--; s.depth < 0 {
				if s.open == '{' {
					return i + 1, End
				}
				s.depth = 0 // in parentheses it closes nothing
			}
		case '"':
			if s.depth == 0 {
				s.quoted = !s.quoted
			}
		case ')':
			if s.open == '(' && s.depth == 0 && !s.quoted {
				return i + 1, End
			}
		case '\n':
			if s.line {
				return i + 1, Line
			}
		}
	}
	return len(data), More
}

// Resume goes on behind a bracket that was not the entry's last.
func (s *Scan) Resume() { s.depth = 0 }
