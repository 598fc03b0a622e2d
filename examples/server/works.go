package main

import (
	"bytes"
	"errors"
	"net/http"
	"strconv"

	"github.com/pubcite/pubcite/model"
)

// A work is a publication that a request brings.
type work struct {
	id   string
	pub  *model.Publication
	line int   // that it begins in
	odd  error // what of it could not be read, or nil
}

// A workReader reads the works of requests.
type workReader struct {
	reader model.Reader
	limit  int // works
}

func newWorkReader(limit int, format model.Format) workReader {
	return workReader{model.Reader{Format: format, MaxRecordSize: maxRecord, MaxNames: 10_000, ReferenceOnly: true}, limit}
}

// read appends the works of a text to a list. A work that has no id gets its
// number for one. A record that cannot be read is a problem; lines are those in
// front of the text.
func (r workReader) read(list []work, text []byte, lines int) ([]work, error) {
	for p, err := range r.reader.Read(bytes.NewReader(text)) {
		if p == nil {
			return nil, badRecord(err, lines)
		}
		if len(list) == r.limit {
			return nil, &problem{status: http.StatusRequestEntityTooLarge, Reason: "there are more than " + strconv.Itoa(r.limit) + " works"}
		}
		w := work{id: p.ID, pub: p, odd: err}
		if w.id == "" {
			w.id = strconv.Itoa(len(list) + 1)
		}
		var e *model.RecordError
		if errors.As(err, &e) {
			w.line = e.Line + lines
		}
		list = append(list, w)
	}
	return list, nil
}
