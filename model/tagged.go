package model

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"github.com/pubcite/pubcite/internal/ris"
	"github.com/pubcite/pubcite/internal/text"
)

// A taggedEntry is an entry of RIS or of MEDLINE: tags with their values, of
// which some stand on several lines, or several times.
type taggedEntry struct {
	d      *decoder
	raw    *Raw
	fields []taggedField   // that have a value
	seen   map[string]bool // identifiers
}

// A taggedField is a value with its tag.
type taggedField struct {
	tag   string
	value string // with its lines
	line  int    // of the entry, from 0
}

// tagged reads an entry of RIS or of MEDLINE.
func (d *decoder) tagged(raw *Raw, format Format, p *Publication) error {
	e := taggedEntry{d: d, raw: raw}
	if format == NBIB {
		e.read(ris.Medline())
		if len(e.fields) == 0 {
			return &fault{reason: "the entry has no fields"}
		}
		return e.nbib(p)
	}
	syntax, begun := ris.Begins(firstLine(raw.Data))
	ended := e.read(syntax)
	if len(e.fields) == 0 || len(e.fields) == 1 && e.fields[0].tag == "TY" {
		return &fault{reason: "the entry has no fields"}
	}
	err := e.ris(p)
	if !begun {
		e.note("TY", 0, "the entry has no type; its first line is missing")
	}
	if !ended {
		e.note("ER", bytes.Count(bytes.TrimSpace(raw.Data), newline), "the entry has no end")
	}
	return err
}

// read collects the fields, and reports whether the last one is ER.
func (e *taggedEntry) read(syntax ris.Syntax) (ended bool) {
	for f := range syntax.Fields(e.raw.Data) {
		ended = f.Tag == "ER"
		if len(f.Value) > 0 && !ended {
			e.fields = append(e.fields, taggedField{f.Tag, e.decoded(f), f.Line})
		}
	}
	return ended
}

// decoded returns the text of a field. What is not UTF-8 is Windows-1252, of
// which Latin-1 is a part, unless some of it is UTF-8 all the same.
func (e *taggedEntry) decoded(f ris.Field) string {
	if utf8.Valid(f.Value) {
		return string(f.Value)
	}
	if i, some := firstInvalid(f.Value); some {
		e.note(f.Tag, f.Line, fmt.Sprintf("not UTF-8: byte 0x%02X", f.Value[i]))
		return strings.ToValidUTF8(string(f.Value), "\uFFFD")
	}
	decoded, err := charmap.Windows1252.NewDecoder().Bytes(f.Value)
	if err != nil {
		return strings.ToValidUTF8(string(f.Value), "\uFFFD")
	}
	return string(decoded)
}

// firstInvalid returns the position of the first byte that is not UTF-8, and
// reports whether there are characters of several bytes that are.
func firstInvalid(text []byte) (pos int, some bool) {
	pos = -1
	for i := 0; i < len(text); {
		c, size := utf8.DecodeRune(text[i:])
		if c == utf8.RuneError && size == 1 && pos < 0 {
			pos = i
		}
		some = some || size > 1
		i += size
	}
	return pos, some
}

// firstLine returns the first line that is not empty.
func firstLine(data []byte) []byte {
	line, _, _ := bytes.Cut(bytes.TrimLeft(data, "\r\n"), newline)
	return line
}

// note takes down that a field is odd.
func (e *taggedEntry) note(tag string, line int, reason string) {
	n := len(e.d.odd.list)
	e.d.note(e.raw.Line+line, reason)
	e.d.odd.within(n, tag)
}

// has reports whether the entry has a value with that tag.
func (e *taggedEntry) has(tag string) bool {
	for i := range e.fields {
		if e.fields[i].tag == tag {
			return true
		}
	}
	return false
}

// each calls take for each value with that tag, in one line.
func (e *taggedEntry) each(tag string, take func(value string)) {
	for i := range e.fields {
		if e.fields[i].tag == tag {
			take(unfolded(e.fields[i].value))
		}
	}
}

// text returns the value of the first of the tags that has one. Where it has
// several, the others are odd.
func (e *taggedEntry) text(tags ...string) string {
	for _, tag := range tags {
		first := ""
		for i := range e.fields {
			f := &e.fields[i]
			switch {
			case f.tag != tag:
			case first == "":
				first = unfolded(f.value)
			case unfolded(f.value) != first:
				e.note(tag, f.line, "the field stands twice; the first is taken")
			}
		}
		if first != "" {
			return first
		}
	}
	return ""
}

// values returns all values with that tag, each in one line.
func (e *taggedEntry) values(tag string) []string {
	var list []string
	e.each(tag, func(value string) { list = append(list, value) })
	return list
}

// parts returns all values with that tag, in the pieces that ends of lines and
// semicolons part.
func (e *taggedEntry) parts(tag string) []string {
	var list []string
	for i := range e.fields {
		if e.fields[i].tag != tag {
			continue
		}
		for line := range strings.SplitSeq(e.fields[i].value, "\n") {
			list = append(list, cutAtSemicolons(line)...)
		}
	}
	return list
}

// cutAtSemicolons returns the pieces of a list, but cuts no entity.
func cutAtSemicolons(s string) []string {
	var list []string
	for start, i := 0, 0; i <= len(s); i++ {
		if i < len(s) && (s[i] != ';' || text.EndsInEntity(s[start:i+1])) {
			continue
		}
		if part := strings.TrimSpace(s[start:i]); part != "" {
			list = append(list, part)
		}
		start = i + 1
	}
	return list
}

// unfolded returns a value in one line, with one blank at a time.
func unfolded(value string) string {
	if !strings.ContainsAny(value, "\n\t") && !strings.Contains(value, "  ") {
		return value
	}
	var b strings.Builder
	b.Grow(len(value))
	for word := range strings.FieldsFuncSeq(value, func(c rune) bool { return c < utf8.RuneSelf && blank(byte(c)) }) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(word)
	}
	return b.String()
}

// person adds a person to a list, unless it has no name.
func (e *taggedEntry) person(list *[]Person, p Person) error {
	if p.Empty() {
		return nil
	}
	if e.d.names++; e.d.names > e.d.opts.MaxNames {
		return &fault{reason: fmt.Sprintf("the record has more than %d persons", e.d.opts.MaxNames)}
	}
	*list = append(*list, p)
	return nil
}

// idOfTagged finds the identifier of a faulty entry.
func idOfTagged(raw *Raw, format Format) string {
	syntax, tag := ris.Medline(), "PMID"
	if format == RIS {
		syntax, _ = ris.Begins(firstLine(raw.Data))
		tag = "ID"
	}
	for f := range syntax.Fields(raw.Data) {
		if f.Tag == tag {
			return strings.ToValidUTF8(unfolded(string(f.Value)), "\uFFFD")
		}
	}
	return ""
}
