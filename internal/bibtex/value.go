package bibtex

import (
	"bytes"
	"fmt"
	"strings"
)

// value reads the value of a field: parts with number signs between them. ok
// is false where something is wrong with it; what could be read of it counts
// all the same unless that is nothing.
func (p *parser) value(f Field) (value string, ok bool) {
	var parts []string
	ok = true
	for {
		part, fine := p.part(f)
		ok = ok && fine
		if part != "" && !p.take(len(part)) {
			p.fault(f.Name, f.Line, "the values of the entry take up too much memory")
			return "", false
		}
		switch {
		case value == "" && parts == nil:
			value = part
		case parts == nil:
			parts = []string{value, part}
		default:
			parts = append(parts, part)
		}
		if p.peek() != '#' {
			break
		}
		p.skip(1)
	}
	if parts != nil {
		value = strings.Join(parts, "")
	}
	return value, ok || value != ""
}

// take takes room for a value.
func (p *parser) take(n int) bool {
	p.room -= n
	return p.room >= 0
}

// part reads a part of a value.
func (p *parser) part(f Field) (string, bool) {
	switch p.peek() {
	case '{':
		return p.delimited('}', f)
	case '"':
		return p.delimited('"', f)
	}
	word := p.bare()
	if word == "" {
		p.fault(f.Name, f.Line, "the field has no value")
		return "", false
	}
	if isNumber(word) {
		return word, true
	}
	if p.Macros != nil {
		if value, ok := p.Macros.value(word, p.Defined); ok {
			return value, true
		}
	}
	p.fault(f.Name, f.Line, fmt.Sprintf("%q is not defined; it is taken as it stands", shorten([]byte(word))))
	return word, true
}

// delimited reads a part in braces or quotation marks. Quotation marks in
// braces are a part of it.
func (p *parser) delimited(end byte, f Field) (string, bool) {
	p.skip(1)
	rest := p.Data[p.pos:]
	if p.Open {
		rest = rest[:nextField(rest)] // a bracket behind that is none of this field
	}
	if n := p.end(rest, end); n >= 0 {
		if n == len(rest)-1 && !p.Open {
			p.fault("", p.line, noEnd) // what seemed to be its bracket is the field's
		}
		value := string(rest[:n])
		p.skip(n + 1)
		return value, true
	}
	p.skip(nextField(rest))
	p.Open = true // the others end in front of the next field at the latest
	what := "closing brace"
	if end == '"' {
		what = "closing quotation mark"
	}
	p.fault(f.Name, f.Line, "the "+what+" of the field is missing")
	return "", false
}

// braces says which braces count.
type braces uint8

const (
	undecided  braces = iota // as in allBraces, as long as values end
	allBraces                // those behind backslashes, too, as in BibTeX
	bareBraces               // no others, as in files of some programs
)

// end returns where the delimiter stands that ends a value, or -1. The first value
// that nothing may follow if all braces count decides whether they do.
func (p *parser) end(rest []byte, end byte) int {
	n, escaped := delimiter(rest, end, p.braces)
	last := len(rest) - 1 // where the entry's stands
	if !escaped || p.braces != undecided || 0 <= n && n < last && closes(rest[n+1:]) {
		return n
	}
	p.braces = allBraces
	if bare, _ := delimiter(rest, end, bareBraces); 0 <= bare && bare < last && (n < 0 || n == last || closes(rest[bare+1:])) {
		p.braces = bareBraces
		return bare
	}
	return n
}

// delimiter returns where the delimiter stands that ends a value, or -1, and
// whether braces behind backslashes have been counted.
func delimiter(rest []byte, end byte, which braces) (at int, escaped bool) {
	depth := 0
	for n := 0; n < len(rest); n++ {
		c := rest[n]
		if c == end && depth == 0 {
			return n, escaped
		}
		switch c {
		case '\\':
			if n+1 == len(rest) || rest[n+1] == '"' && depth == 0 && closes(rest[n+2:]) {
				continue
			}
			if brace := rest[n+1] == '{' || rest[n+1] == '}'; !brace || which == bareBraces {
				n++
				continue
			}
			escaped = true
		case '{':
			depth++
		case '}':
			depth--
		}
	}
	return -1, escaped
}

// nextField returns where the first line of data begins that begins with a field,
// or its length.
func nextField(data []byte) int {
	for at := 0; ; {
		n := bytes.IndexByte(data[at:], '\n')
		if n < 0 {
			return len(data)
		}
		at += n + 1
		if BeginsField(data[at:]) {
			return at
		}
	}
}

// BeginsField reports whether data begins with the name of a field, an equals
// sign and the beginning of a value, perhaps indented.
func BeginsField(data []byte) bool {
	i := 0
	for i < len(data) && (data[i] == ' ' || data[i] == '\t') {
		i++
	}
	start := i
	for i < len(data) && i-start < MaxHead && (isTypeByte(data[i]) || data[i] == '.') {
		i++
	}
	if i == start {
		return false
	}
	i += blanks(data[i:])
	if i == len(data) || data[i] != '=' {
		return false
	}
	i++
	i += blanks(data[i:])
	return i < len(data) && (data[i] == '{' || data[i] == '"' || isTypeByte(data[i]))
}

// closes reports whether what stands behind a quotation mark shows that it ends
// a value, and is no accent of TeX.
func closes(rest []byte) bool {
	rest = rest[blanks(rest):]
	return len(rest) == 0 || rest[0] == ',' || rest[0] == '#' || rest[0] == '}'
}

// bare reads a part without delimiters: a number or a name.
func (p *parser) bare() string {
	n := p.pos
	for n < len(p.Data) && !isBlank(p.Data[n]) && strings.IndexByte(",#{}\"=", p.Data[n]) < 0 && !p.last(n-p.pos) {
		n++
	}
	word := string(p.Data[p.pos:n])
	p.skip(n - p.pos)
	return word
}

// isNumber reports whether a part without delimiters is no name: digits, and a
// range of them, which is none by the rules but clear enough.
func isNumber(s string) bool { return strings.Trim(s, "0123456789-/.:") == "" }
