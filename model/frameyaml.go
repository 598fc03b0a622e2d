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
	w    *window
	o    Reader
	line int // of the window's first byte

	items  bool // within a document that is a list
	indent int  // of that list's hyphens

	held    int // the size of the last record, which the next step consumes
	pending []Raw
}

func newYAMLFramer(w *window, o Reader) *yamlFramer {
	return &yamlFramer{w: w, o: o, line: 1}
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
		first, ok := f.begin()
		if !ok {
			return Raw{}, false
		}
		raw, ok := f.record()
		if !ok {
			return Raw{}, false
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
		if i >= f.o.MaxRecordSize {
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
	raw := Raw{Line: f.line, Offset: f.w.offset, format: YAML, item: f.items}
	end, dropped, ok := f.lineEnd(0, false)
	for ok && !f.w.markerAt(end, '-') && !f.w.markerAt(end, '.') && !(f.items && f.itemAt(end)) {
		end, dropped, ok = f.lineEnd(end, dropped)
	}
	if !ok && f.w.err != io.EOF {
		f.drop(end)
		return Raw{}, false
	}
	f.held = end
	if dropped || end > f.o.MaxRecordSize {
		raw.fault = tooLarge(f.o.MaxRecordSize)
		return raw, true
	}
	raw.Data = f.w.data()[:end]
	return raw, true
}

// lineEnd returns the position behind the line at i, and reports false at the
// end of the input. It consumes what is scanned of a record that is too large.
func (f *yamlFramer) lineEnd(i int, dropped bool) (end int, drop, ok bool) {
	for {
		data := f.w.data()
		n := bytes.IndexByte(data[i:], '\n')
		if n >= 0 {
			i += n + 1
		} else {
			i = len(data)
		}
		if i > f.o.MaxRecordSize || dropped {
			f.drop(i)
			i, dropped = 0, true
		}
		if n >= 0 {
			return i, dropped, f.w.need(i + 1)
		}
		if !f.w.more() {
			return i, dropped, false
		}
	}
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

// dropLine consumes the line of which n bytes are known to be in the window.
func (f *yamlFramer) dropLine(n int) {
	for {
		data := f.w.data()
		i := bytes.IndexByte(data[n:], '\n')
		if i >= 0 {
			f.drop(n + i + 1)
			return
		}
		f.drop(len(data))
		n = 0
		if !f.w.more() {
			return
		}
	}
}

// drop consumes n bytes and keeps count of the lines.
func (f *yamlFramer) drop(n int) {
	f.line += bytes.Count(f.w.data()[:n], newline)
	f.w.consume(n)
}
