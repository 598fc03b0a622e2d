package model

import (
	"fmt"
	"io"
	"iter"
)

// A Reader reads publication records from JSON, YAML, BibTeX, RIS and nbib. Its
// zero value is ready to use. A Reader holds options alone, so one may be copied
// and used by many goroutines.
//
// The input is one of
//
//   - a JSON object, several of them in a row, or one a line (JSON Lines);
//   - a JSON array of objects;
//   - a YAML stream of one or many documents, each of them a record or a
//     list of records;
//   - a file of BibTeX or BibLaTeX;
//   - entries of RIS or of MEDLINE.
//
// Its first characters tell which, unless Format does. A line in front of JSON
// that is none of it does not hide it, nor do headings in front of RIS or texts in
// front of BibTeX. It is UTF-8, or UTF-16 with a byte order mark; BibTeX may
// declare another encoding. It is read once, from front to back, and never held
// as a whole.
type Reader struct {
	// Format is the format of the input. Default: Auto.
	Format Format
	// MaxRecordSize is the largest size of one record, in bytes. A larger
	// one is reported and skipped without being held in memory. A YAML list
	// in brackets counts as one record here; every other list does not. An
	// entry of BibTeX finds those that it inherits from as far away.
	// Default: 16 MiB.
	MaxRecordSize int
	// MaxDepth is how many lists and objects may lie within each other,
	// the record included. Default: 64.
	MaxDepth int
	// MaxNames is how many authors, editors and translators one record may
	// have together. Default: 100,000.
	MaxNames int
	// MaxAliased is how many values of one record a YAML alias may bring in.
	// Default: 10,000.
	MaxAliased int
	// ReferenceOnly leaves out what hardly a reference shows: the abstracts, the
	// keywords, annotations and links, the references that come with the record
	// and its times. Those fields are then not checked either. Reading takes
	// less time and memory.
	ReferenceOnly bool
}

const (
	defaultMaxRecordSize = 16 << 20
	defaultMaxDepth      = 64
	defaultMaxNames      = 100_000
	defaultMaxAliased    = 10_000
)

// withDefaults returns o with a default in the place of every limit that is
// not set.
func (o Reader) withDefaults() Reader {
	for _, limit := range []struct {
		value    *int
		standard int
	}{
		{&o.MaxRecordSize, defaultMaxRecordSize},
		{&o.MaxDepth, defaultMaxDepth},
		{&o.MaxNames, defaultMaxNames},
		{&o.MaxAliased, defaultMaxAliased},
	} {
		if *limit.value <= 0 {
			*limit.value = limit.standard
		}
	}
	return o
}

// Read reads the records of r with the default options; see [Reader.Read].
func Read(r io.Reader) iter.Seq2[*Publication, error] {
	return Reader{}.Read(r)
}

// Read reads the records of r one by one, holding one in memory at a time.
//
// Each step yields a publication, an error, or both. Publications are fresh,
// they may be kept. A [*RecordError] concerns one record, and the next step is
// the record after it: together with a publication it names the fields that
// the publication lacks, or that held more than one value; without one, the
// record is lost. Any other error is one of r itself: it wraps r's error and
// ends the sequence. An empty input has no records and no error.
func (o Reader) Read(r io.Reader) iter.Seq2[*Publication, error] {
	return func(yield func(*Publication, error) bool) {
		d := wake(o)
		defer d.rest()
		for raw, err := range o.Split(r) {
			if err != nil {
				yield(nil, err)
				return
			}
			p := new(Publication)
			var err error
			if odd := d.decode(&raw, p); odd != nil {
				err = odd
				if odd.Lost {
					p = nil
				}
			}
			if !yield(p, err) {
				return
			}
		}
	}
}

// Split finds the records of r without decoding them. It is cheap, so one
// goroutine can split for several that decode; see [Reader.Decode].
//
// Every record is yielded, a faulty one too: decoding it gives its error. So
// an error of the sequence is one of r itself, wrapped, and ends it. The
// yielded Data is overwritten by the next step; use [Raw.Clone] to keep it.
func (o Reader) Split(r io.Reader) iter.Seq2[Raw, error] {
	o = o.withDefaults()
	return func(yield func(Raw, error) bool) {
		w := openWindow(r)
		var f framer
		format := o.Format
		if format == Auto || int(format) >= len(formatNames) {
			format = w.format(o.MaxRecordSize)
		}
		switch format {
		case YAML:
			f = newYAMLFramer(w, o)
		case RIS, NBIB:
			f = newTagFramer(w, o, format)
		case BibTeX:
			f = newBibFramer(w, o)
		default:
			f = newJSONFramer(w, o)
		}
		number := 0
		for {
			raw, ok := f.next()
			if !ok {
				break
			}
			number++
			raw.Number = number
			if !yield(raw, nil) {
				return
			}
		}
		if w.err != nil && w.err != io.EOF {
			yield(Raw{}, fmt.Errorf("model: reading records: %w", w.err))
		}
	}
}
