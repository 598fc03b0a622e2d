package main

import (
	"cmp"
	"slices"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A jsonWriter writes a record as a JSON object in a line of its own:
//
//	{"_id":"14666","citation":{"ama":"…","apa":"…"}}
type jsonWriter struct {
	styles []style.Style // in the order of their names
	keys   []string      // what stands in front of a style's reference
	refs   citation.Writer
}

func newJSONWriter(styles []style.Style, refs citation.Writer) jsonWriter {
	styles = slices.SortedFunc(slices.Values(styles), func(a, b style.Style) int {
		return cmp.Compare(a.Name(), b.Name())
	})
	keys := make([]string, len(styles))
	for i, s := range styles {
		if i > 0 {
			keys[i] = ","
		}
		keys[i] += string(appendJSONString(nil, s.Name())) + ":"
	}
	return jsonWriter{styles, keys, refs}
}

func (w jsonWriter) writeRecord(b *batch, _ model.Raw) {
	b.out = append(b.out, `{"_id":`...)
	b.out = appendJSONString(b.out, b.pub.ID)
	b.out = append(b.out, `,"citation":{`...)
	for i, s := range w.styles {
		b.scratch = b.appendCitation(b.scratch[:0], s, len(w.styles), &w.refs)
		b.out = append(b.out, w.keys[i]...)
		if w.refs.Format == citation.JSON {
			b.out = append(b.out, b.scratch...)
		} else {
			b.out = appendJSONString(b.out, b.scratch)
		}
	}
	b.out = append(b.out, "}}\n"...)
}

// appendJSONString appends s as a JSON string. It escapes what RFC 8259 says
// must be, and nothing else.
func appendJSONString[T string | []byte](dst []byte, s T) []byte {
	// The error is about invalid UTF-8, which no reference and no _id holds.
	dst, _ = jsontext.AppendQuote(dst, s)
	return dst
}
