package main

import (
	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A lineWriter writes a record as one reference a line.
type lineWriter struct {
	styles []style.Style
	leads  []string // what stands in front of a style's references
	refs   citation.Writer
}

func newLineWriter(styles []style.Style, refs citation.Writer) lineWriter {
	leads := make([]string, len(styles))
	if len(styles) > 1 {
		for i, s := range styles {
			leads[i] = printable(s.Name()) + "\t"
		}
	}
	return lineWriter{styles, leads, refs}
}

func (w lineWriter) writeRecord(b *batch, _ model.Raw) {
	for i, s := range w.styles {
		b.out = append(b.out, w.leads[i]...)
		b.out = b.appendCitation(b.out, s, len(w.styles), &w.refs)
		b.out = append(b.out, '\n')
	}
}
