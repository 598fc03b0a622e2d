package main

import (
	"fmt"
	"io"
	"slices"
	"time"
)

// table writes what came of all rounds, and how lines compare with those of
// citeproc-js.
func (c *contest) table(w io.Writer) error {
	fmt.Fprint(w, "\n| | requests a second | median | 99th percentile | processor, a request | memory, at most |\n|---|---|---|---|---|---|\n")
	for i := range c.rows {
		r := &c.rows[i]
		memory, err := r.server.memory()
		if err != nil {
			return err
		}
		fmt.Fprintf(w, "| %s | %.4g | %v | %v | %v | %d MB |\n", r.name, r.all.rate(), r.all.part(50), r.all.part(99), r.each(), memory/1000)
	}
	if c.citeproc == "" {
		return nil
	}
	fmt.Fprint(w, "\n| | times the rate | times less processor |\n|---|---|---|\n")
	for i := range c.rows {
		r := &c.rows[i]
		at := slices.IndexFunc(c.rows, func(other row) bool { return other.name == r.rival })
		if at < 0 {
			continue
		}
		other := &c.rows[at]
		fmt.Fprintf(w, "| %s | %.0f | %.0f |\n", r.name, r.all.rate()/other.all.rate(), float64(other.each())/float64(max(r.each(), 1)))
	}
	return nil
}

// each returns the time on the processor that an answer took.
func (r *row) each() time.Duration {
	return (r.processor / time.Duration(max(len(r.all.times), 1))).Round(100 * time.Nanosecond)
}
