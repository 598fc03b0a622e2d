package main

import (
	"bytes"

	"github.com/pubcite/pubcite/model"
)

// A convertWriter writes a record in another format. What stands between
// records, and the keys, depend on all records before: that is a
// conversion's.
type convertWriter struct{ target model.Target }

func (w convertWriter) writeRecord(b *batch, _ model.Raw) {
	key := ""
	if w.target.HasKeys() {
		key = model.Key(&b.pub)
	}
	b.out = w.target.Append(b.out, &b.pub, "")
	b.entries = append(b.entries, entry{key, len(b.out)})
}

// An entry is a record that was converted.
type entry struct {
	key string // that it should have, or "" where the format has none
	end int    // in the batch's output
}

// A conversion puts converted records together to one document, in their order.
type conversion struct {
	target model.Target
	keys   model.Keys
	begun  bool
	buf    []byte
}

// add returns what a batch adds to the document. It is overwritten by the next.
func (d *conversion) add(b *batch) []byte {
	before, between, _ := d.target.Frame()
	d.buf = reuse(d.buf)
	start := 0
	for _, e := range b.entries {
		if !d.begun {
			d.buf = append(d.buf, before...)
		} else {
			d.buf = append(d.buf, between...)
		}
		d.begun = true
		text := b.out[start:e.end]
		if e.key != "" {
			behind := bytes.IndexByte(text, '{') + 1 // where its key is missing
			d.buf = append(d.buf, text[:behind]...)
			d.buf = append(d.buf, d.keys.Unique(e.key)...)
			text = text[behind:]
		}
		d.buf = append(d.buf, text...)
		start = e.end
	}
	return d.buf
}

// end returns what ends the document.
func (d *conversion) end() []byte {
	before, _, behind := d.target.Frame()
	if d.begun {
		before = ""
	}
	return []byte(before + behind)
}
