package main

import (
	"fmt"
	"io"
	"time"
)

// table writes what came of all rounds, and how the others compare with the lines of
// citeproc-js behind them.
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
	if len(c.rows) < 5 {
		return nil
	}
	fmt.Fprint(w, "\n| | times the rate | times less processor |\n|---|---|---|\n")
	for _, pair := range [][2]*row{{&c.rows[0], &c.rows[3]}, {&c.rows[1], &c.rows[3]}, {&c.rows[2], &c.rows[4]}} {
		r, other := pair[0], pair[1]
		fmt.Fprintf(w, "| %s | %.0f | %.0f |\n", r.name, r.all.rate()/other.all.rate(), float64(other.each())/float64(max(r.each(), 1)))
	}
	return nil
}

// each returns the time on the processor that an answer took.
func (r *row) each() time.Duration {
	return (r.processor / time.Duration(max(len(r.all.times), 1))).Round(100 * time.Nanosecond)
}
