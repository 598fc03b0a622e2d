package csltest

import (
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"
)

// A DiffStyle is what another processor makes of works in a style.
type DiffStyle struct {
	Works  []Work `json:"-"` // those of the file
	Style  string // the file name without .csl
	Note   bool   // whether it is a style of notes
	Locale string // its default locale; "" where the file does not say

	// Bibliography holds the entries of all works, nothing cited, without the
	// element around them. It is nil where the style has no bibliography.
	Bibliography []string
	// Citations are the clusters of a document, and Cited its bibliography.
	Citations []DiffCluster
	Cited     []string
	// Unsure holds the indices of what the processor's newest source makes
	// otherwise.
	Unsure struct{ Bibliography, Citations, Cited []int }
}

// A DiffCluster is a cluster of a document.
type DiffCluster struct {
	Items []Cite
	Note  int    // the footnote; 0 in the text
	Want  string // its text once all clusters are in the document
}

// Diff reads a file of the differential corpus, style by style. It ends with
// the first error.
func Diff(path string) iter.Seq2[DiffStyle, error] {
	return func(yield func(DiffStyle, error) bool) {
		fail := func(err error) { yield(DiffStyle{}, fmt.Errorf("%s: %w", path, err)) }
		file, err := os.Open(path)
		if err != nil {
			fail(err)
			return
		}
		defer file.Close()
		unzipped, err := gzip.NewReader(file)
		if err != nil {
			fail(err)
			return
		}
		in := json.NewDecoder(unzipped)

		var head struct{ Items json.RawMessage }
		if err := in.Decode(&head); err != nil {
			fail(err)
			return
		}
		works, err := readWorks(head.Items)
		if err != nil {
			fail(err)
			return
		}
		for {
			s := DiffStyle{Works: works}
			err := in.Decode(&s)
			if errors.Is(err, io.EOF) {
				return
			}
			if err == nil {
				err = s.unwrap()
			}
			if err != nil {
				fail(err)
				return
			}
			if !yield(s, nil) {
				return
			}
		}
	}
}

// unwrap takes the elements off the entries.
func (s *DiffStyle) unwrap() error {
	for _, entries := range [][]string{s.Bibliography, s.Cited} {
		for i, entry := range entries {
			inner, ok := strings.CutPrefix(entry, `<div class="csl-entry">`)
			inner, closed := strings.CutSuffix(inner, "</div>")
			if !ok || !closed {
				return fmt.Errorf("%s: entry %d is %q", s.Style, i, entry)
			}
			entries[i] = strings.TrimSpace(inner)
		}
	}
	return nil
}
