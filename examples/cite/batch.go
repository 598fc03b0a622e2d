package main

import (
	"errors"
	"fmt"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A batch is filled as long as it stays below both limits, so it is large
// enough for the cost of handing it on to vanish, and small enough for many
// to fit in the processor's cache.
const (
	batchBytes   = 64 << 10
	batchRecords = 256
)

// keepBytes is how large a buffer may be to be used again. What one giant
// record needed is given back.
const keepBytes = 1 << 20

// A batch is a run of records of one input on its way through the pipeline:
// first the records as they stand in the input, then what is written of them.
// It is used over and over, with all its memory.
type batch struct {
	input   string // the input's name, for messages
	records []model.Raw
	data    []byte // what the records' Data is made of
	ends    []int  // where the Data of each record ends in data
	fault   string // what ended the input behind these records, or ""
	read    int64  // bytes read from all inputs so far

	out     []byte  // complete lines for standard output, or
	entries []entry // where the entries of a document end in it
	notes   []byte  // complete lines for standard error
	count   count
	pub     model.Publication // the record at hand
	known   style.Prepared    // of it
	scratch []byte

	ready chan struct{} // receives when out and notes are complete
}

// A count says what became of records.
type count struct {
	good, bad int     // records
	odd       int     // of the good ones, those with a field that could not be read
	faults    int     // inputs
	tallies   []tally // by style, with -check
}

func newBatch(styles int) *batch {
	return &batch{count: newCount(styles), ready: make(chan struct{}, 1)}
}

func newCount(styles int) count { return count{tallies: make([]tally, styles)} }

func (c *count) add(d count) {
	c.good += d.good
	c.bad += d.bad
	c.odd += d.odd
	c.faults += d.faults
	for i := range c.tallies {
		c.tallies[i].add(d.tallies[i])
	}
}

// failed reports whether there is anything that is not as it should be.
func (c *count) failed() bool {
	for _, t := range c.tallies {
		if t.different > 0 {
			return true
		}
	}
	return c.bad > 0 || c.odd > 0 || c.faults > 0
}

// begin empties b for records of an input.
func (b *batch) begin(input string) {
	b.input = input
	clear(b.records) // they may hold more than their Data
	b.records, b.ends, b.entries = b.records[:0], b.ends[:0], b.entries[:0]
	b.data, b.out, b.notes = reuse(b.data), reuse(b.out), reuse(b.notes)
	b.scratch = reuse(b.scratch)
	b.fault = ""
	clear(b.count.tallies)
	b.count = count{tallies: b.count.tallies}
}

// reuse returns a buffer empty, or none in the place of a giant one.
func reuse(buf []byte) []byte {
	if cap(buf) > keepBytes {
		return nil
	}
	return buf[:0]
}

// add copies a record into b.
func (b *batch) add(raw model.Raw) {
	b.data = append(b.data, raw.Data...)
	b.ends = append(b.ends, len(b.data))
	raw.Data = nil // until seal: data may move
	b.records = append(b.records, raw)
}

func (b *batch) full() bool {
	return len(b.data) >= batchBytes || len(b.records) >= batchRecords
}

// seal ends the filling of b.
func (b *batch) seal() {
	start := 0
	for i, end := range b.ends {
		b.records[i].Data = b.data[start:end:end]
		start = end
	}
}

// process turns the records of b into output, and into findings where those
// are asked for.
func (b *batch) process(r model.Reader, w recordWriter, findings bool) {
	for _, raw := range b.records {
		if err := r.Decode(raw, &b.pub); err != nil {
			b.notes = fmt.Appendf(b.notes, "cite: %s: %v\n", printable(b.input), err)
			if lost(err) {
				b.count.bad++
				continue
			}
			b.count.odd++
		}
		b.count.good++
		b.known.Reset(&b.pub)
		w.writeRecord(b, raw)
		if findings {
			b.noteFindings(raw)
		}
	}
	if b.fault != "" {
		b.count.faults++
		b.notes = fmt.Appendf(b.notes, "cite: %s: %s\n", printable(b.input), b.fault)
	}
}

// lost reports whether nothing of a record could be read, by the error of
// decoding it.
func lost(err error) bool {
	var record *model.RecordError
	return !errors.As(err, &record) || record.Lost
}

// noteFindings notes what is missing or odd about the record at hand.
func (b *batch) noteFindings(raw model.Raw) {
	for _, f := range style.Findings(&b.pub) {
		b.notes = b.appendPlace(append(b.notes, "cite: "...), raw)
		b.notes = fmt.Appendf(b.notes, ": %s\n", f)
	}
}

// appendPlace names the record at hand: file, number, _id and line.
func (b *batch) appendPlace(dst []byte, raw model.Raw) []byte {
	dst = fmt.Appendf(dst, "%s: record %d", printable(b.input), raw.Number)
	if b.pub.ID != "" {
		dst = fmt.Appendf(dst, " (_id %s)", printable(b.pub.ID))
	}
	return fmt.Appendf(dst, ", line %d", raw.Line)
}

// fewStyles is the most styles in which a record is cited that is not prepared:
// finding out about it once pays from the third on.
const fewStyles = 2

// appendCitation appends the citation of the record at hand in one of so many
// styles.
func (b *batch) appendCitation(dst []byte, s style.Style, styles int, w *citation.Writer) []byte {
	if styles <= fewStyles {
		return w.Append(dst, &b.pub, s)
	}
	return w.AppendPrepared(dst, &b.known, s)
}

// A recordWriter appends to b.out what is written of the record in b.pub,
// which raw is. It is used by all workers at once.
type recordWriter interface {
	writeRecord(b *batch, raw model.Raw)
}
