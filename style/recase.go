package style

import "bytes"

// recase changes the case of what was written since from, or takes the full
// stops from it, whatever it is made of.
func (r *renderer) recase(from mark, c TextCase, stripPeriods bool) {
	if c != KeepCase {
		r.scratch = append(r.scratch[:0], r.text[from.text:]...)
		r.scratch2 = r.appendCased(r.scratch2[:0], r.scratch, c)
		if len(r.scratch2) == len(r.scratch) {
			copy(r.text[from.text:], r.scratch2) // runs begin where they did
		} else {
			r.rewrite(from, func(s []byte) []byte { return r.appendCased(nil, s, c) })
		}
	}
	if stripPeriods {
		r.rewrite(from, func(s []byte) []byte { return bytes.ReplaceAll(s, []byte("."), nil) })
	}
}

// rewrite replaces what was written since from, run by run.
func (r *renderer) rewrite(from mark, piece func(s []byte) []byte) {
	old := bytes.Clone(r.text[from.text:])
	r.text = r.text[:from.text]
	at := 0 // in old
	for i := range r.runs {
		start := r.runs[i].start - from.text
		if start <= 0 {
			continue
		}
		r.text = append(r.text, piece(old[at:start])...)
		r.runs[i].start = len(r.text)
		at = start
	}
	r.text = append(r.text, piece(old[at:])...)
}
