package main

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"time"
)

// table writes what came of all rounds, and how lines compare with those of
// citeproc-js.
func (c *contest) table(w io.Writer) error {
	fmt.Fprint(w, "\n| | requests a second | references a second | median | 99th percentile | processor, a request | memory, at most |\n|---|---|---|---|---|---|---|\n")
	for i := range c.rows {
		r := &c.rows[i]
		memory, err := r.server.memory()
		if err != nil {
			return err
		}
		fmt.Fprintf(w, "| %s | %s | %s | %v | %v | %v | %d MB |\n", r.name, rounded(r.all.rate()), rounded(r.cited()), r.all.part(50), r.all.part(99), r.each(), memory/1000)
	}
	if c.citeproc == "" {
		return nil
	}
	fmt.Fprint(w, "\n| | times the references | times less processor, a reference |\n|---|---|---|\n")
	for i := range c.rows {
		r := &c.rows[i]
		at := slices.IndexFunc(c.rows, func(other row) bool { return other.name == r.rival })
		if at < 0 {
			continue
		}
		other := &c.rows[at]
		fmt.Fprintf(w, "| %s | %.0f | %.0f |\n", r.name, r.cited()/other.cited(), other.spent()/r.spent())
	}
	return nil
}

// rounded writes a rate.
func rounded(rate float64) string {
	if rate < 100 {
		return strconv.FormatFloat(rate, 'f', 1, 64)
	}
	return strconv.FormatFloat(rate, 'f', 0, 64)
}

// cited returns the references a second.
func (r *row) cited() float64 { return r.all.rate() * float64(r.references) }

// spent returns the time on the processor that a reference took, in seconds.
func (r *row) spent() float64 {
	return r.processor.Seconds() / float64(max(len(r.all.times)*r.references, 1))
}

// each returns the time on the processor that an answer took.
func (r *row) each() time.Duration {
	return (r.processor / time.Duration(max(len(r.all.times), 1))).Round(100 * time.Nanosecond)
}
