package citation

import (
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// listTags are what a list of references has around its parts in a format: around
// itself, the entries that stand together, each entry and each heading.
type listTags struct {
	list, entries, entry, heading brackets
	// between parts an entry from what stands above, above does a heading.
	between, above string
	effect         style.Effect // of headings
}

// A listWriter writes a list of references in a format, under headings or not.
type listWriter struct {
	writer *Writer
	tags   listTags
	open   bool // entries stand above, in the same group
	any    bool // something stands above
}

func newListWriter(w *Writer, s style.Style) *listWriter {
	return &listWriter{writer: w, tags: markupOf(w.Format).list(s.Hangs())}
}

func (w *listWriter) begin(dst []byte) []byte { return append(dst, w.tags.list.open...) }

func (w *listWriter) end(dst []byte) []byte {
	return append(w.endEntries(dst), w.tags.list.close...)
}

func (w *listWriter) endEntries(dst []byte) []byte {
	if w.open {
		w.open = false
		dst = append(dst, w.tags.entries.close...)
	}
	return dst
}

// part writes what parts something from what stands above.
func (w *listWriter) part(dst []byte, between string) []byte {
	if w.any {
		dst = append(dst, between...)
	}
	w.any = true
	return dst
}

// entry writes the reference to a work of an id.
func (w *listWriter) entry(dst []byte, e Entry) []byte {
	dst = w.part(dst, w.tags.between)
	if !w.open {
		w.open = true
		dst = append(dst, w.tags.entries.open...)
	}
	dst = append(dst, w.tags.entry.open...)
	if w.writer.Format.isHTML() {
		dst = w.attributes(dst, e.ID, e.Work)
	}
	return append(append(dst, e.Text...), w.tags.entry.close...)
}

// attributes ends the tag of an entry, which ends in its class.
func (w *listWriter) attributes(dst []byte, id string, p *model.Publication) []byte {
	if w.writer.EntryClass != nil {
		if class := w.writer.EntryClass(id, p); class != "" {
			dst = appendValue(append(dst, ' '), class)
		}
	}
	dst = append(dst, '"')
	if w.writer.EntryID != nil {
		if name := w.writer.EntryID(id, p); name != "" {
			dst = appendAttribute(append(dst, " id"...), name)
		}
	}
	return append(dst, '>')
}

// heading writes what stands over the entries that follow.
func (w *listWriter) heading(dst []byte, heading string) []byte {
	dst = w.part(w.endEntries(dst), w.tags.above)
	o := newOutput(append(dst, w.tags.heading.open...), w.writer)
	o.span(&style.Run{Text: []byte(heading), Formatting: style.Formatting(0).Push(w.tags.effect)})
	return append(o.rest(), w.tags.heading.close...)
}
