package main

import (
	"cmp"
	"slices"

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
	format citation.Format
}

func newJSONWriter(styles []style.Style, f citation.Format) jsonWriter {
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
	return jsonWriter{styles, keys, f}
}

func (w jsonWriter) writeRecord(b *batch, _ model.Raw) {
	b.out = append(b.out, `{"_id":`...)
	b.out = appendJSONString(b.out, b.pub.ID)
	b.out = append(b.out, `,"citation":{`...)
	for i, s := range w.styles {
		b.scratch = citation.Append(b.scratch[:0], &b.pub, s, w.format)
		b.out = append(b.out, w.keys[i]...)
		b.out = appendJSONString(b.out, b.scratch)
	}
	b.out = append(b.out, "}}\n"...)
}

// appendJSONString appends s, which is UTF-8, as a JSON string. It escapes
// what RFC 8259 says must be, and nothing else.
func appendJSONString[T string | []byte](dst []byte, s T) []byte {
	dst = append(dst, '"')
	start := 0 // of what is not yet copied
	for i := range len(s) {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		dst = append(dst, s[start:i]...)
		dst = appendJSONEscape(dst, c)
		start = i + 1
	}
	dst = append(dst, s[start:]...)
	return append(dst, '"')
}

func appendJSONEscape(dst []byte, c byte) []byte {
	switch c {
	case '"', '\\':
		return append(dst, '\\', c)
	case '\b':
		return append(dst, `\b`...)
	case '\f':
		return append(dst, `\f`...)
	case '\n':
		return append(dst, `\n`...)
	case '\r':
		return append(dst, `\r`...)
	case '\t':
		return append(dst, `\t`...)
	}
	const hex = "0123456789abcdef"
	return append(dst, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
}
