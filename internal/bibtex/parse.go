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

// A Source is an entry as it stands in a file.
type Source struct {
	// Data is the entry, from its at sign to its last bracket.
	Data []byte
	Line int // that it begins in
	// Open says that the last bracket is missing, since one within the entry is.
	Open bool
	// Macros are the definitions of the file, and Defined is how many of them
	// stand in front of the entry.
	Macros  *Macros
	Defined int
	// Max is how many bytes all values together may take up.
	Max int
}

// Parse returns the entry that a source holds. ok is false where that does not
// begin with the head of an entry.
func Parse(src Source) (e Entry, ok bool) {
	h, ok := HeadAt(src.Data)
	if !ok {
		return Entry{}, false
	}
	p := newParser(src)
	name := bytes.TrimSpace(src.Data[1 : h.Size-1])
	e = Entry{Type: strings.ToLower(string(name)), Line: src.Line}
	p.skip(h.Size)
	e.Key = p.key()
	p.eachField(func(f Field) { e.Fields = append(e.Fields, f) })
	if p.Open && len(p.faults) == 0 {
		p.fault("", src.Line, noEnd)
	}
	e.Faults = p.faults
	return e, true
}

const noEnd = "the entry has no end: a closing bracket is missing"

// Key returns the key of the entry that data holds.
func Key(data []byte) string {
	h, ok := HeadAt(data)
	if !ok {
		return ""
	}
	p := newParser(Source{Data: data})
	p.skip(h.Size)
	return p.key()
}

// A parser reads the inside of an entry.
type parser struct {
	Source
	pos    int
	line   int    // of pos
	room   int    // for values
	braces braces // that count in the entry
	faults []Fault
}

func newParser(src Source) *parser {
	src.Data = bytes.TrimRight(src.Data, " \t\r\n")
	if n := len(src.Data); n == 0 || src.Data[n-1] != '}' && src.Data[n-1] != ')' {
		src.Open = true // whoever made the source
	}
	if src.Open {
		src.Data = append(bytes.Clone(src.Data), '\n') // in the place of the bracket
	}
	return &parser{Source: src, line: src.Line, room: src.Max}
}

// skip goes n bytes on.
func (p *parser) skip(n int) {
	p.line += bytes.Count(p.Data[p.pos:p.pos+n], []byte{'\n'})
	p.pos += n
}

// peek returns the next byte that is no blank and in no comment, or 0 at the
// end.
func (p *parser) peek() byte {
	for p.pos < len(p.Data) {
		switch c := p.Data[p.pos]; {
		case isBlank(c), c == 0:
			p.skip(1)
		case c == '%':
			end := bytes.IndexAny(p.Data[p.pos:], "\n\r")
			if end < 0 {
				end = len(p.Data) - p.pos
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
	rest := p.Data[p.pos:]
	n := bytes.IndexAny(rest, ",={}\"\n")
	switch {
	case n < 0:
		n = max(len(rest)-1, 0)
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
func (p *parser) last(n int) bool { return p.pos+n == len(p.Data)-1 }

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
			if len(bytes.Trim(p.Data[p.pos:], "})\n\r\t ,")) == 0 {
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
	for n < len(p.Data) && !isBlank(p.Data[n]) && strings.IndexByte("=,{}()\"#%", p.Data[n]) < 0 {
		n++
	}
	name := strings.ToLower(string(p.Data[p.pos:n]))
	p.skip(n - p.pos)
	return name
}

// resync passes over what is no field, up to a comma outside of braces.
func (p *parser) resync(start int, f Field) {
	n, depth := p.pos, 0
	for n < len(p.Data)-1 && (p.Data[n] != ',' || depth > 0) {
		switch p.Data[n] {
		case '\\':
			n++
		case '{':
			depth++
		case '}':
			depth = max(depth-1, 0)
		}
		n++
	}
	n = min(max(n, start+1), len(p.Data))
	p.fault(f.Name, f.Line, fmt.Sprintf("expected a field with an equals sign, found %q", shorten(p.Data[start:n])))
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
