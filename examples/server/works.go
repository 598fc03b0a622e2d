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
	id       string
	pub      *model.Publication
	sentType model.Type
	size     int   // of its text, in bytes; 0 where that is not known
	odd      error // what of it could not be read, or nil
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
	json   sync.Pool // of *jsonBody
	inputs sync.Pool // of *oldInput
	pubs   sync.Pool // of *model.Publication
	desks  sync.Pool // of *desk
	known  sync.Pool // of *style.Prepared
}

// A desk is the memory that a list is written with.
type desk struct {
	ref   style.Reference
	room  []byte   // for references
	entry [1]entry // most lists have no more
}

// maxSpare is how large what is used again may be, in bytes. What a giant needed is
// given back.
const maxSpare = 64 << 10

// jsonBody returns a body of that text.
func (s *spares) jsonBody(text []byte) *jsonBody {
	b := spareOf[jsonBody](&s.json)
	b.reset(text)
	return b
}

// putJSONBody takes a body, and lets go of its text.
func (s *spares) putJSONBody(b *jsonBody) {
	b.reset(nil)
	s.json.Put(b)
}

func (s *spares) input() *oldInput { return spareOf[oldInput](&s.inputs) }

func (s *spares) publication() *model.Publication { return spareOf[model.Publication](&s.pubs) }

func (s *spares) desk() *desk { return spareOf[desk](&s.desks) }

func (s *spares) putDesk(d *desk) {
	d.room, d.entry[0] = d.room[:0], entry{}
	if max(cap(d.room), len(d.ref.Text())) <= maxSpare {
		s.desks.Put(d)
	}
}

// prepared returns a publication that is cited several times.
func (s *spares) prepared() *style.Prepared { return spareOf[style.Prepared](&s.known) }

func (s *spares) putPrepared(p *style.Prepared) {
	p.Reset(nil)
	s.known.Put(p)
}

func spareOf[T any](pool *sync.Pool) *T {
	if v, ok := pool.Get().(*T); ok {
		return v
	}
	return new(T)
}

// put takes an input with its works. Inputs that are kept last, so that they must not have
// the memory of giants.
func (s *spares) put(in *oldInput) {
	for _, w := range in.works {
		if w.size <= firstRead {
			s.pubs.Put(w.pub)
		}
	}
	in.works, in.listed, in.clusters, in.hasCites, in.style = nil, nil, nil, false, ""
	in.work[0], in.id[0] = work{}, ""
	if in.memo.shelf != nil {
		in.memo.known.Reset(nil)
	} else {
		in.memo.known = style.Prepared{}
	}
	in.memo.shelf, in.memo.body = nil, in.memo.body[:0]
	s.inputs.Put(in)
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
	if e, ok := errors.AsType[*model.RecordError](err); ok && e.Lost {
		return work{}, badRecord(err)
	}
	w := newWork(p, number, err)
	w.size = len(text)
	return w, nil
}

// newWork returns a work; one that has no id gets its number for one.
func newWork(p *model.Publication, number int, odd error) work {
	return work{id: cmp.Or(p.ID, strconv.Itoa(number)), pub: p, sentType: p.Type, odd: odd}
}

func (r workReader) tooMany() *problem {
	return &problem{status: http.StatusRequestEntityTooLarge, Reason: "there are more than " + strconv.Itoa(r.limit) + " works"}
}
