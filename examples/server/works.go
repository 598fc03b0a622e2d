package main

import (
	"bytes"
	"cmp"
	"errors"
	"net/http"
	"strconv"
	"sync"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A work is a publication that a request brings.
type work struct {
	id  string
	pub *model.Publication
	odd error // what of it could not be read, or nil
}

// A workReader reads the works of requests.
type workReader struct {
	reader model.Reader
	limit  int // works
}

func newWorkReader(limit int, format model.Format) workReader {
	return workReader{model.Reader{Format: format, MaxRecordSize: maxRecord, MaxNames: 10_000, ReferenceOnly: true}, limit}
}

// spares are what no request needs any more, and the next may use.
type spares struct {
	pubs sync.Pool // of *model.Publication
	refs sync.Pool // of *style.Reference
}

func (s *spares) publication() *model.Publication {
	if p, ok := s.pubs.Get().(*model.Publication); ok {
		return p
	}
	return new(model.Publication)
}

func (s *spares) put(works []work) {
	for _, w := range works {
		s.pubs.Put(w.pub)
	}
}

func (s *spares) reference() *style.Reference {
	if r, ok := s.refs.Get().(*style.Reference); ok {
		return r
	}
	return new(style.Reference)
}

// putReference gives a reference back, unless it is a giant.
func (s *spares) putReference(r *style.Reference) {
	const most = 64 << 10
	if len(r.Text()) <= most {
		s.refs.Put(r)
	}
}

// read returns the works of a text. A record that cannot be read is a problem.
func (r workReader) read(text []byte) ([]work, error) {
	var list []work
	for p, err := range r.reader.Read(bytes.NewReader(text)) {
		if p == nil {
			return nil, badRecord(err)
		}
		if len(list) == r.limit {
			return nil, r.tooMany()
		}
		list = append(list, newWork(p, len(list)+1, err))
	}
	return list, nil
}

// decode reads into p the work that a text of JSON is, which has a number and begins
// in a line.
func (r workReader) decode(p *model.Publication, text []byte, number, line int) (work, error) {
	if len(text) > maxRecord {
		return work{}, &problem{status: http.StatusRequestEntityTooLarge, Record: number, Line: line, Reason: "the record is larger than " + strconv.Itoa(maxRecord) + " bytes"}
	}
	err := r.reader.Decode(model.Raw{Number: number, Line: line, Data: text}, p)
	var e *model.RecordError
	if errors.As(err, &e) && e.Lost {
		return work{}, badRecord(err)
	}
	return newWork(p, number, err), nil
}

// newWork returns a work; one that has no id gets its number for one.
func newWork(p *model.Publication, number int, odd error) work {
	return work{cmp.Or(p.ID, strconv.Itoa(number)), p, odd}
}

func (r workReader) tooMany() *problem {
	return &problem{status: http.StatusRequestEntityTooLarge, Reason: "there are more than " + strconv.Itoa(r.limit) + " works"}
}
