package bibtex

import (
	"bytes"
	"fmt"
	"strings"
)

// An Entry is one entry of a file.
type Entry struct {
	Type   string // in lower case: "article"
	Key    string // empty where it has none
	Line   int    // of the file, from 1
	Fields []Field
	// Faults say what had to be mended, and which fields were lost.
	Faults []Fault
}

// A Field is a field of an entry. Its Name is in lower case; its Value is
// source of TeX, with the blanks and line breaks of the file.
type Field struct {
	Name, Value string
	Line        int
}

// A Fault says what is wrong with an entry, or with the Field it names.
type Fault struct {
	Field  string
	Line   int
	Reason string
}

// Parse returns the entry that data holds, from its at sign to its last
// bracket. line is the line that it begins in, count how many of the definitions
// are those in front of it. All values together may take up max bytes. ok is
// false where data does not begin with the head of an entry.
func Parse(data []byte, line int, m *Macros, count, max int) (e Entry, ok bool) {
	h, ok := HeadAt(data)
	if !ok {
		return Entry{}, false
	}
	p := newParser(data, line, m, count, max)
	name := bytes.TrimSpace(data[1 : h.Size-1])
	e = Entry{Type: strings.ToLower(string(name)), Line: line}
	p.skip(h.Size)
	e.Key = p.key()
	p.eachField(func(f Field) { e.Fields = append(e.Fields, f) })
	e.Faults = p.faults
	return e, true
}

// Key returns the key of the entry that data holds.
func Key(data []byte) string {
	h, ok := HeadAt(data)
	if !ok {
		return ""
	}
	p := newParser(data, 1, nil, 0, 0)
	p.skip(h.Size)
	return p.key()
}

// A parser reads the inside of an entry.
type parser struct {
	data   []byte
	pos    int
	line   int // of pos
	macros *Macros
	count  int
	room   int // for values
	faults []Fault
}

func newParser(data []byte, line int, m *Macros, count, max int) *parser {
	return &parser{data: data, line: line, macros: m, count: count, room: max}
}

// skip goes n bytes on.
func (p *parser) skip(n int) {
	p.line += bytes.Count(p.data[p.pos:p.pos+n], []byte{'\n'})
	p.pos += n
}

// peek returns the next byte that is no blank and in no comment, or 0 at the
// end.
func (p *parser) peek() byte {
	for p.pos < len(p.data) {
		switch c := p.data[p.pos]; {
		case isBlank(c):
			p.skip(1)
		case c == '%':
			end := bytes.IndexAny(p.data[p.pos:], "\n\r")
			if end < 0 {
				end = len(p.data) - p.pos
			}
			p.skip(end)
		default:
			return c
		}
	}
	return 0
}

func (p *parser) fault(field string, line int, reason string) {
	if len(p.faults) < maxFaults {
		p.faults = append(p.faults, Fault{field, line, reason})
	}
}

// maxFaults is how many faults of one entry are named.
const maxFaults = 1000

// failed reports whether the last fault is one of that field.
func (p *parser) failed(field string) bool {
	n := len(p.faults)
	return n > 0 && p.faults[n-1].Field == field
}

// key reads the key and the comma behind it. What holds an equals sign is a
// field, and the entry has no key.
func (p *parser) key() string {
	p.peek()
	rest := p.data[p.pos:]
	n := bytes.IndexAny(rest, ",={}\"\n")
	switch {
	case n < 0:
		n = len(rest)
	case rest[n] == '=':
		return p.spacedKey(rest[:n])
	}
	if n < len(rest) && rest[n] == ',' {
		key := string(bytes.TrimSpace(rest[:n]))
		p.skip(n + 1)
		return key
	}
	for n < len(rest) && strings.IndexByte(",=\n", rest[n]) < 0 && !p.last(n) {
		n++ // a key with braces or quotation marks in it
	}
	key := string(bytes.TrimSpace(rest[:n]))
	p.skip(n)
	switch c := p.peek(); {
	case c == ',':
		p.skip(1)
	case c != 0 && !p.last(0):
		p.fault("", p.line, "the comma behind the key is missing")
	}
	return key
}

// last reports whether what stands n bytes on is the entry's last bracket.
func (p *parser) last(n int) bool { return p.pos+n == len(p.data)-1 }

// spacedKey reads a key that only a blank parts from the first field, whose
// name ends it.
func (p *parser) spacedKey(before []byte) string {
	words := bytes.Fields(before)
	if len(words) < 2 {
		return ""
	}
	name := words[len(words)-1]
	n := bytes.LastIndex(before, name)
	key := string(bytes.TrimSpace(before[:n]))
	p.skip(n)
	p.fault("", p.line, "the comma behind the key is missing")
	return key
}

// eachField calls add for each field. What is no field is passed over up to
// the next one.
func (p *parser) eachField(add func(Field)) {
	for {
		c := p.peek()
		switch {
		case c == 0 || p.last(0) && (c == '}' || c == ')'):
			return
		case c == ',':
			p.skip(1)
			continue
		case c == '}' || c == ')':
			if len(bytes.Trim(p.data[p.pos:], "})\n\r\t ,")) == 0 {
				return
			}
			p.fault("", p.line, "a closing bracket stands in the middle of the entry")
			p.skip(1)
			continue
		}
		f := Field{Line: p.line}
		start := p.pos
		f.Name = p.name()
		if p.peek() != '=' || f.Name == "" {
			p.resync(start, f)
			continue
		}
		p.skip(1)
		before := len(p.faults)
		var ok bool
		f.Value, ok = p.value(f)
		if ok || before == len(p.faults) {
			add(f)
		}
		if c := p.peek(); c != ',' && c != 0 && c != '}' && !p.last(0) && ok {
			p.fault(f.Name, p.line, "a comma is missing behind the field")
		}
	}
}

// name reads the name of a field.
func (p *parser) name() string {
	n := p.pos
	for n < len(p.data) && !isBlank(p.data[n]) && strings.IndexByte("=,{}()\"#%", p.data[n]) < 0 {
		n++
	}
	name := strings.ToLower(string(p.data[p.pos:n]))
	p.skip(n - p.pos)
	return name
}

// resync passes over what is no field, up to a comma outside of braces.
func (p *parser) resync(start int, f Field) {
	n, depth := p.pos, 0
	for n < len(p.data)-1 && (p.data[n] != ',' || depth > 0) {
		switch p.data[n] {
		case '\\':
			n++
		case '{':
			depth++
		case '}':
			depth = max(depth-1, 0)
		}
		n++
	}
	n = min(max(n, start+1), len(p.data))
	p.fault(f.Name, f.Line, fmt.Sprintf("expected a field with an equals sign, found %q", shorten(p.data[start:n])))
	p.skip(n - p.pos)
}

// shorten returns the beginning of what stands in a message.
func shorten(text []byte) string {
	const most = 40
	text = bytes.TrimSpace(text)
	if len(text) > most {
		return strings.ToValidUTF8(string(text[:most]), "") + "…"
	}
	return string(text)
}
