package model

import (
	"bytes"
	"fmt"
	"strings"
)

// A Format is a way to write records down.
type Format uint8

// The formats that records are read from.
const (
	// Auto is the format that the beginning of the input shows.
	Auto Format = iota
	// JSON is an object, several of them in a row or one a line, or an array.
	JSON
	// YAML is a stream of one or many documents, CITATION.cff among them.
	YAML
	// RIS is what reference managers, publishers and catalogues exchange.
	RIS
	// NBIB is MEDLINE's format, as PubMed writes it.
	NBIB
	// BibTeX is a file of BibTeX or BibLaTeX.
	BibTeX
)

var formatNames = [...]string{Auto: "auto", JSON: "json", YAML: "yaml", RIS: "ris", NBIB: "nbib", BibTeX: "bibtex"}

// String returns the format's name: "auto", "json", "yaml", "ris", "nbib" or
// "bibtex".
func (f Format) String() string {
	if int(f) < len(formatNames) {
		return formatNames[f]
	}
	return fmt.Sprintf("Format(%d)", uint8(f))
}

// MarshalText returns the format's name.
func (f Format) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText sets f to the format of that name, in any case. An unknown
// name is an error.
func (f *Format) UnmarshalText(name []byte) error {
	for known, s := range formatNames {
		if strings.EqualFold(string(name), s) {
			*f = Format(known)
			return nil
		}
	}
	return fmt.Errorf("unknown format %q; the formats are %s", name, strings.Join(formatNames[:], ", "))
}

// sniffed is how much of an input is looked at where its first characters
// leave its format open.
const sniffed = 4 << 10

// format tells the format of the input from how it begins. It reads ahead no
// more than it has to, since the input may be a slow one, and never more than
// limit bytes.
func (w *window) format(limit int) Format {
	i := w.nonBlank(0)
	if i < 0 {
		return JSON // an empty input, in whatever format
	}
	switch w.data()[i] {
	case '{':
		// A name in quotes is JSON's; one without may be YAML's.
		return w.flowFormat(w.nonBlank(i+1), limit)
	case '[':
		j := w.nonBlank(i + 1)
		if j >= 0 && w.data()[j] == '{' {
			j = w.nonBlank(j + 1)
		}
		return w.flowFormat(j, limit)
	case ',', ']', '}', '\x1e': // the last stands in front of every record of RFC 7464
		return JSON
	}
	switch {
	case w.markerAt(i, '-'), w.has(i, "%YAML"):
		return YAML
	case w.declaration() > 0:
		return BibTeX
	}
	return w.lineFormat(w.lineStart(i), limit)
}

// lineStart returns where the line of position i begins.
func (w *window) lineStart(i int) int {
	return bytes.LastIndexAny(w.data()[:i], "\r\n") + 1
}

// flowFormat tells the format of objects in braces. At i is the first name.
func (w *window) flowFormat(i, limit int) Format {
	if i < 0 || !nameStart(w.data()[i]) || !w.flowName(i) {
		return JSON
	}
	return w.lineFormat(i, limit)
}

// lineFormat tells the format of an input whose first line, at i, is YAML or
// no record at all. If a later line begins with an object as JSON writes it,
// the first is damaged or a comment. YAML has to be read as far as a record
// goes before anything of it can be said.
func (w *window) lineFormat(i, limit int) Format {
	margin := -1 // of what looks like YAML
	for item := false; i >= 0; i = w.nextLine(i, limit) {
		first := w.nonBlank(i)
		if first < 0 {
			break
		}
		i = w.lineStart(first)
		if tagged := w.taggedFormat(i); tagged != Auto {
			return tagged
		}
		switch {
		case (margin < 0 || first-i <= margin) && w.jsonRecord(first):
			return JSON
		case (margin < 0 || first == i) && w.bibEntry(first):
			return BibTeX
		case w.markerAt(i, '-'), w.markerAt(i, '.'), item && w.hyphen(i):
			return YAML // where the next record begins
		case margin < 0 && (w.hyphen(first) || w.blockName(first)):
			margin, item = first-i, first == i && w.hyphen(i)
		}
	}
	return YAML // which says what is wrong
}

// blockName reports whether the line at i begins with a YAML name.
func (w *window) blockName(i int) bool {
	for ; w.need(i+1) && w.data()[i] != '\n'; i++ {
		if w.data()[i] == ':' {
			return !w.need(i+2) || blank(w.data()[i+1])
		}
	}
	return false
}

// nextLine returns where the line behind the one at i begins, or -1 if that is
// behind end or the input ends. Those of old Macs end in a carriage return.
func (w *window) nextLine(i, end int) int {
	for {
		data := w.data()
		if n := bytes.IndexAny(data[i:], "\r\n"); n >= 0 {
			if i += n + 1; data[i-1] == '\r' && w.has(i, "\n") {
				i++
			}
			if i < end && w.need(i+1) {
				return i
			}
			return -1
		}
		i = len(data)
		if i >= end || !w.more() {
			return -1
		}
	}
}

// jsonRecord reports whether an object, or a list of them, begins at i as JSON
// writes it.
func (w *window) jsonRecord(i int) bool {
	if w.data()[i] == '[' {
		i = w.nonBlank(i + 1)
	}
	if i < 0 || w.data()[i] != '{' {
		return false
	}
	i = w.nonBlank(i + 1)
	return i >= 0 && w.data()[i] == '"'
}

// nonBlank returns the position of the first byte from i on that is no blank,
// or -1 at the end of the input.
func (w *window) nonBlank(i int) int {
	for ; w.need(i + 1); i++ {
		if !blank(w.data()[i]) {
			return i
		}
	}
	return -1
}

func blank(c byte) bool { return c == ' ' || c == '\t' || c == '\r' || c == '\n' }

func nameStart(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c == '_' || c == '\''
}

// flowName reports whether a YAML name with its value stands at i.
func (w *window) flowName(i int) bool {
	w.need(i + sniffed)
	rest := w.data()[i:]
	rest = rest[:min(len(rest), sniffed)]
	colon := bytes.IndexAny(rest, ":,{}[]\"\n")
	return colon >= 0 && rest[colon] == ':' && colon+1 < len(rest) && blank(rest[colon+1])
}

// has reports whether the window has text at i.
func (w *window) has(i int, text string) bool {
	return w.need(i+len(text)) && string(w.data()[i:i+len(text)]) == text
}

// markerAt reports whether three times c and a blank, or the end of the input,
// stand at i.
func (w *window) markerAt(i int, c byte) bool {
	w.need(i + 4)
	line := w.data()[i:]
	if len(line) < 3 || line[0] != c || line[1] != c || line[2] != c {
		return false
	}
	return len(line) == 3 || blank(line[3])
}

// hyphen reports whether an item of a list begins at position i.
func (w *window) hyphen(i int) bool {
	if !w.need(i+1) || w.data()[i] != '-' {
		return false
	}
	return !w.need(i+2) || blank(w.data()[i+1])
}
