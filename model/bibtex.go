package model

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/pubcite/pubcite/internal/bibtex"
	"github.com/pubcite/pubcite/internal/tex"
)

// A bibEntry is an entry of BibTeX that is made a publication.
type bibEntry struct {
	d      *decoder
	raw    *Raw
	typ    string
	fields []bibtex.Field // by BibLaTeX's names, with those inherited
	// options are those of the entry that say something of its names.
	useprefix string
}

// bibEntry reads the entry raw. What its syntax lacks is mended and named.
func (d *decoder) bibEntry(raw *Raw, p *Publication) error {
	data := bytes.TrimLeft(raw.Data, " \t\r\n") // in a Raw that a program has made
	line := raw.lineAt(len(raw.Data) - len(data))
	if !utf8.Valid(data) {
		d.note(raw.lineOfBytes(), "not UTF-8, and no other encoding is declared; it is read as Windows-1252")
		data = fromWindows1252(data)
	}
	if raw.bib.macros == nil {
		raw.bib.macros = bibtex.NewMacros(0)
	}
	src := raw.bib.source(data, line, d.opts)
	e, ok := bibtex.Parse(src)
	if !ok {
		return &fault{reason: expected("an entry", found("text", string(data)))}
	}
	for _, f := range e.Faults {
		d.noteField(f.Field, f.Line, f.Reason)
	}
	b := bibEntry{d: d, raw: raw, typ: bibType(e.Type)}
	b.own(e.Fields)
	b.inherit(e.Key)
	p.ID = e.Key
	return b.publication(e.Type, p)
}

// lineOfBytes returns the line of the first byte that is not UTF-8.
func (raw *Raw) lineOfBytes() int {
	i := 0
	for i < len(raw.Data) {
		r, size := utf8.DecodeRune(raw.Data[i:])
		if r == utf8.RuneError && size <= 1 {
			break
		}
		i += size
	}
	return raw.lineAt(i)
}

// noteField takes down that a field is odd.
func (d *decoder) noteField(name string, line int, reason string) {
	n := len(d.odd.list)
	d.note(line, reason)
	if name != "" {
		d.odd.within(n, oneLine(name, 40))
	}
}

// own takes over the entry's own fields, of several with a name the first, and
// a field by BibLaTeX's name before the same by an older one.
func (b *bibEntry) own(fields []bibtex.Field) {
	if len(fields) > maxFields {
		b.d.noteField(fields[maxFields].Name, fields[maxFields].Line, fmt.Sprintf("the entry has more than %d fields", maxFields))
		fields = fields[:maxFields]
	}
	b.fields = make([]bibtex.Field, 0, len(fields)+8)
	for _, f := range fields {
		switch first := b.find(f.Name); {
		case first == nil:
			b.fields = append(b.fields, f)
		case first.Value != f.Value:
			b.d.noteField(f.Name, f.Line, "the field stands twice in one entry")
		}
	}
	if b.find("address") != nil && b.find("venue") == nil && b.ofConference() {
		if place := b.find("location"); place != nil {
			place.Name = "venue" // beside the publisher's address
		}
	}
	for i := range b.fields {
		if name := bibAlias(b.fields[i].Name); name != "" && b.find(name) == nil {
			b.fields[i].Name = name
		}
	}
}

// ofConference reports whether the entry is a paper of a conference or its
// proceedings.
func (b *bibEntry) ofConference() bool {
	return strings.HasSuffix(b.typ, "proceedings") || b.find("eventtitle") != nil
}

// maxFields is how many fields of an entry are read.
const maxFields = 1000

// bibAlias returns BibLaTeX's name for a field that has an older one, or "".
func bibAlias(name string) string {
	switch name {
	case "address":
		return "location"
	case "annote":
		return "annotation"
	case "journal-abbreviation":
		return "shortjournal"
	case "archiveprefix":
		return "eprinttype"
	case "journal":
		return "journaltitle"
	case "primaryclass":
		return "eprintclass"
	case "school":
		return "institution"
	case "hyphenation":
		return "langid"
	case "origyear":
		return "origdate"
	case "keyword":
		return "keywords"
	case "numpages":
		return "pagetotal"
	}
	return ""
}

// find returns the field with a name, or nil.
func (b *bibEntry) find(name string) *bibtex.Field {
	for i := range b.fields {
		if b.fields[i].Name == name {
			return &b.fields[i]
		}
	}
	return nil
}

// source returns the value of a field as the file has it.
func (b *bibEntry) source(name string) string {
	if f := b.find(name); f != nil {
		return f.Value
	}
	return ""
}

// text returns a field as a text of a mode.
func (b *bibEntry) text(name string, mode tex.Mode) string {
	f := b.find(name)
	if f == nil {
		return ""
	}
	return b.convert(f.Name, f.Line, f.Value, mode)
}

// convert turns the source of a text into a text, and takes down a command that
// is not known.
func (b *bibEntry) convert(name string, line int, source string, mode tex.Mode) string {
	text, unknown := tex.Text(source, mode)
	if unknown != "" {
		b.d.noteField(name, line, `the command \`+oneLine(unknown, 40)+` is not known; its arguments are kept`)
	}
	return text
}

// plain, marked and title return a field as a text without markup, with it, and
// with the spans whose case stays.
func (b *bibEntry) plain(name string) string  { return b.text(name, tex.Plain) }
func (b *bibEntry) marked(name string) string { return b.text(name, tex.Markup) }
func (b *bibEntry) title(name string) string  { return b.text(name, tex.Title) }

// verbatim returns a field that is an address or the like.
func (b *bibEntry) verbatim(name string) string {
	source := b.source(name)
	for strings.HasPrefix(source, "{") && strings.HasSuffix(source, "}") {
		source = source[1 : len(source)-1]
	}
	return tex.Verbatim(source)
}

// list returns a field that is a list of texts, with semicolons between them.
func (b *bibEntry) list(name string) string {
	f := b.find(name)
	if f == nil {
		return ""
	}
	list := bibtex.SplitList(f.Value)
	if len(list) == 1 {
		return b.convert(f.Name, f.Line, list[0], tex.Plain)
	}
	for i := range list {
		list[i] = b.convert(f.Name, f.Line, list[i], tex.Plain)
	}
	return strings.Join(list, "; ")
}

// first returns the first field that is there, read by read.
func (b *bibEntry) first(read func(string) string, names ...string) string {
	for _, name := range names {
		if s := read(name); s != "" {
			return s
		}
	}
	return ""
}
