package model

import (
	"bytes"

	"go.yaml.in/yaml/v3"
)

// Raw is one record as it stands in the input, found by [Reader.Split] and
// decoded by [Reader.Decode]. Split has checked its size and nesting; a Raw made
// in another way is not checked.
type Raw struct {
	// Number is the record's place in the input, from 1.
	Number int
	// Line is the line of the input that the record begins in, from 1.
	Line int
	// Offset is the number of bytes in front of the record. For UTF-16 it
	// counts in the input's UTF-8 form.
	Offset int64
	// Data is the text of the record. It is empty or incomplete for a
	// record that has no end or is too large, and empty for an element of a
	// YAML list in brackets.
	Data []byte

	format Format
	fault  *fault // what the framing already found to be wrong
	item   bool   // Data is a YAML list of this record alone
	// markdown says that pandoc wrote the record's texts, or one who writes for it.
	markdown bool
	node     *yaml.Node // the record, where finding it took parsing
	// nodeLine is the line of the input where node counts from 1.
	nodeLine int
	bib      bibContext // what a BibTeX entry takes from the rest of its file
}

// Clone returns a copy of raw that stays valid when the sequence that raw
// came from goes on.
func (raw Raw) Clone() Raw {
	raw.Data = bytes.Clone(raw.Data)
	return raw
}

// A framer finds the records of one input in their order. It reports false
// at the end of the input.
type framer interface {
	next() (Raw, bool)
}
