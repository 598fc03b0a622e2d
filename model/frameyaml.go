package model

import (
	"bytes"
	"io"

	"go.yaml.in/yaml/v3"
)

// A yamlFramer finds the records of a YAML stream by looking at how lines
// begin: a document ends at a line with --- or ... at its beginning, an item
// of a list also at the hyphen of the next.
//
// A document that may be a list, but does not show it by a hyphen, or hold one,
// is parsed here.
type yamlFramer struct {
	lines
	o Reader

	items  bool // within a document that is a list
	indent int  // of that list's hyphens
	meta   metadata

	held    int // the size of the last record, which the next step consumes
	pending []Raw
}

func newYAMLFramer(w *window, o Reader) *yamlFramer {
	return &yamlFramer{lines: newLines(w, o), o: o}
}

func (f *yamlFramer) next() (Raw, bool) {
	if len(f.pending) > 0 {
		raw := f.pending[0]
		f.pending = f.pending[1:]
		return raw, true
	}
	for {
		f.drop(f.held)
		f.held = 0
		f.skipMetadata()
		first, ok := f.begin()
		if !ok {
			return Raw{}, false
		}
		raw, ok := f.record()
		if !ok {
			return Raw{}, false
		}
		if f.meta == metadataList && !raw.item {
			continue // its items follow
		}
		if raw.fault != nil || !raw.mayHoldRecords(first) {
			return raw, true
		}
		if f.parse(raw) {
			return f.next()
		}
	}
}

// begin consumes what stands between two records. It returns the first byte
// of the next record, whose line then is the window's first.
func (f *yamlFramer) begin() (first byte, ok bool) {
	for {
		i, c := f.firstInLine(0)
		switch {
		case c == 0 && i < 0:
			return 0, false
		case i == 0 && c == '%' && !f.items, c == '\n', c == '#':
			f.dropLine(i)
			continue
		case i == 0 && f.meta != noMetadata && (f.marker('.') || f.marker('-')):
			f.endMetadata()
			continue
		case i == 0 && f.marker('.'):
			f.items = false
			f.dropLine(3)
			continue
		case i == 0 && f.marker('-'):
			f.items = false
			j, c := f.firstInLine(3)
			if j < 0 || c == '\n' || c == '#' {
				f.dropLine(3)
				continue
			}
			return c, true
		}
		if !f.items && f.w.hyphen(i) {
			f.items, f.indent = true, i
		}
		return c, true
	}
}

// firstInLine returns the first byte from position i on that is no blank, and
// its position; '\n' if the line is blank, and -1 at the end of the input.
// Blanks that take up more than a record may are consumed.
func (f *yamlFramer) firstInLine(i int) (pos int, c byte) {
	for ; f.w.need(i + 1); i++ {
		switch c := f.w.data()[i]; c {
		case ' ', '\t', '\r':
		default:
			return i, c
		}
		if i >= f.max {
			f.drop(i)
			i = 0
		}
	}
	return -1, 0
}

// marker reports whether the window begins with three times c and a blank or
// the end of the line.
func (f *yamlFramer) marker(c byte) bool { return f.w.markerAt(0, c) }

// itemAt reports whether an item of the document's list begins in the line at
// position i.
func (f *yamlFramer) itemAt(i int) bool {
	for n := range f.indent {
		if !f.w.need(i+n+1) || f.w.data()[i+n] != ' ' {
			return false
		}
	}
	return f.w.hyphen(i + f.indent)
}

// record returns the record that begins at the window's first byte. It
// reports false if the reader fails in the middle of it.
func (f *yamlFramer) record() (Raw, bool) {
	raw := Raw{Line: f.line, Offset: f.w.offset, format: YAML, item: f.items, markdown: f.meta == metadataList}
	var names topNames
	end, dropped, ok := 0, false, true
	for begun := false; ok && !(begun && f.ends(end)); begun = true {
		if !f.items && names.openReferences(f.w, end) {
			f.dropLine(end)
			f.meta = metadataList
			return Raw{}, true
		}
		end, dropped, ok = f.nextLine(end, dropped)
	}
	if !ok && f.w.err != io.EOF {
		f.drop(end)
		return Raw{}, false
	}
	f.held = end
	if dropped || end > f.max {
		raw.fault = tooLarge(f.max)
		return raw, true
	}
	raw.Data = f.w.data()[:end]
	return raw, true
}

// ends reports whether the record at hand ends before the line at position i.
func (f *yamlFramer) ends(i int) bool {
	return f.w.markerAt(i, '-') || f.w.markerAt(i, '.') || f.items && f.itemAt(i) || f.meta == metadataList && f.w.blockName(i) && f.w.unindented(i)
}

// parse parses a document that may be a list and puts its records into
// pending. It reports whether there are any.
func (f *yamlFramer) parse(raw Raw) bool {
	raw.Data = bytes.Clone(raw.Data)
	var doc *yaml.Node
	err := checkUTF8(&raw)
	if err == nil {
		doc, err = parseYAML(&raw)
	}
	f.pending = f.pending[:0]
	if err == nil {
		doc = unwrapNode(doc, f.o.MaxDepth)
	}
	switch {
	case err != nil || doc == nil:
		f.pending = append(f.pending, raw) // decoding finds the error again
	default:
		list := []*yaml.Node{doc}
		if doc.Kind == yaml.SequenceNode {
			list = doc.Content
		}
		for _, n := range list {
			item := raw
			item.node, item.nodeLine, item.Data = n, raw.Line, nil
			item.Line += max(n.Line-1, 0)
			f.pending = append(f.pending, item)
		}
	}
	return len(f.pending) > 0
}
