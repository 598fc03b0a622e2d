package bibtex

// A Scan finds the end of an entry behind its head. It is given one stretch of
// the text after the other.
//
// BibTeX counts braces behind backslashes, and some programs that write its files
// do not. Where the two come to different ends, the nearer one counts; what goes
// on behind it shows that the entry does.
type Scan struct {
	open   byte
	depth  int  // of braces
	all    int  // of braces, with those behind backslashes
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
		escaped := s.escape
		if escaped {
			s.escape = false
			if c != '\n' && c != ')' && c != '{' && c != '}' {
				continue
			}
		}
		switch c {
		case '\\':
			s.escape = true
		case '{':
			s.brace(1, escaped)
		case '}':
			if s.brace(-1, escaped); s.depth < 0 || s.all < 0 {
				if s.open == '{' {
					return i + 1, End
				}
				s.depth, s.all = max(s.depth, 0), max(s.all, 0) // in parentheses it closes nothing
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

// brace counts a brace.
func (s *Scan) brace(n int, escaped bool) {
	s.all += n
	if !escaped {
		s.depth += n
	}
}

// Escaped reports whether it makes a difference that braces behind backslashes
// count.
func (s *Scan) Escaped() bool { return s.all != s.depth }

// Resume goes on behind a bracket that was not the entry's last.
func (s *Scan) Resume() { s.depth, s.all = 0, 0 }
