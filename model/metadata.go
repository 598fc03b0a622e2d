package model

import "bytes"

// A metadata says where in a document with references the framer is: pandoc and
// Zotero's exporters write works of CSL as a list under the name references,
// beside whatever a text says of itself, often at the beginning of that text.
// The list is framed like any other, the rest is passed over.
type metadata uint8

const (
	noMetadata   metadata = iota
	metadataList          // within the list
	metadataRest          // behind it
)

// skipMetadata consumes what stands behind the list of references in its
// document.
func (f *yamlFramer) skipMetadata() {
	if f.meta == metadataList && f.items && !f.w.blank(0) && f.w.unindented(0) && !f.marker('-') && !f.marker('.') && !f.itemAt(0) {
		f.meta, f.items = metadataRest, false
	}
	for f.meta == metadataRest && f.w.need(1) && !f.marker('-') && !f.marker('.') {
		f.dropLine(0)
	}
}

// endMetadata consumes the line that ends a document with references, and the
// text behind it: up to a line that begins another document, which goes on at
// once with a name or an item.
func (f *yamlFramer) endMetadata() {
	f.meta, f.items = noMetadata, false
	for f.w.need(1) {
		if f.marker('-') {
			if next := f.w.nextLine(0, f.max); next >= 0 && (f.w.blockName(next) || f.w.hyphen(next)) {
				return
			}
		}
		f.dropLine(0)
	}
}

// topNames are the names at the margin of a document, as far as they tell what
// its references are.
type topNames struct{ work bool }

// openReferences takes account of the line at i, and reports whether a list of
// works begins with it. In what is a work itself, it is a list of what that
// refers to.
func (n *topNames) openReferences(w *window, i int) bool {
	line := w.head(i)
	name, rest, ok := bytes.Cut(line, []byte(":"))
	if !ok {
		return false
	}
	n.work = n.work || ofWork(string(name))
	rest = bytes.TrimSpace(rest)
	return string(name) == "references" && !n.work && (len(rest) == 0 || rest[0] == '#') && w.listsWorks(i)
}

// ofWork reports whether an object with a field of that name is a work itself,
// and no text with its references.
func ofWork(name string) bool {
	switch name {
	case "_id", "id", "type", "cff-version":
		return true
	}
	return false
}

// listsWorks reports whether a list of objects follows the line at i.
func (w *window) listsWorks(i int) bool {
	for i = w.nextLine(i, i+sniffed); i >= 0; i = w.nextLine(i, i+sniffed) {
		line := bytes.TrimLeft(w.head(i), " ")
		if len(bytes.TrimSpace(line)) == 0 || line[0] == '#' {
			continue
		}
		rest, ok := bytes.CutPrefix(line, []byte("- "))
		return ok && bytes.IndexByte(rest, ':') > 0
	}
	return false
}

// blank reports whether the line at i is blank, or a comment.
func (w *window) blank(i int) bool {
	line := bytes.TrimSpace(w.head(i))
	return len(line) == 0 || line[0] == '#'
}

// unindented reports whether the line at i begins at the margin.
func (w *window) unindented(i int) bool {
	line := w.head(i)
	return len(line) > 0 && line[0] != ' ' && line[0] != '\t' && line[0] != '#' && line[0] != '\r'
}
