package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"github.com/pubcite/pubcite/model"
)

// A problem is why a request is not answered.
type problem struct {
	status int
	// Reason says what is wrong, in one line; Record, Line and Field where, in the
	// body or in the query.
	Reason string `json:"error"`
	Record int    `json:"record,omitempty"`
	Line   int    `json:"line,omitempty"`
	Field  string `json:"field,omitempty"`
	// Near are names that come near one that there is not.
	Near []string `json:"near,omitempty"`
}

// Error returns one line of text:
//
//	line 12, field "items[2].author": expected a person, found the number 7
func (p *problem) Error() string {
	var where []string
	if p.Record > 0 {
		where = append(where, "record "+strconv.Itoa(p.Record))
	}
	if p.Line > 0 {
		where = append(where, "line "+strconv.Itoa(p.Line))
	}
	if p.Field != "" {
		where = append(where, "field "+strconv.Quote(p.Field))
	}
	text := p.Reason
	if len(where) > 0 {
		text = strings.Join(where, ", ") + ": " + text
	}
	if len(p.Near) > 0 {
		text += "; near it: " + strings.Join(p.Near, ", ")
	}
	return text
}

// bad makes a problem of something wrong with a request.
func bad(format string, args ...any) *problem {
	return &problem{status: http.StatusBadRequest, Reason: fmt.Sprintf(format, args...)}
}

// badAt makes one of something at a place in a body.
func badAt(body []byte, offset int64, field, format string, args ...any) *problem {
	p := bad(format, args...)
	p.Line, p.Field = lineAt(body, offset), field
	return p
}

// badRecord makes one of a record that cannot be read.
func badRecord(err error) *problem {
	var e *model.RecordError
	if !errors.As(err, &e) {
		return bad("%v", err)
	}
	p := bad("%s", e.Reason)
	p.Line, p.Field, p.Record = e.Line, e.Field, e.Number
	return p
}

// lineAt returns the line of a place in a body, from 1.
func lineAt(body []byte, offset int64) int {
	return 1 + bytes.Count(body[:min(max(offset, 0), int64(len(body)))], []byte{'\n'})
}

// A lineCounter counts the lines of a body, from front to back.
type lineCounter struct {
	body []byte
	seen int64
	line int
}

// at returns the line of a place behind those that it was asked for before.
func (c *lineCounter) at(offset int64) int {
	c.line += bytes.Count(c.body[c.seen:offset], []byte{'\n'})
	c.seen = offset
	return c.line
}

// asProblem returns what an error means to whoever asked.
func asProblem(err error) *problem {
	var p *problem
	if errors.As(err, &p) {
		return p
	}
	return &problem{status: http.StatusInternalServerError, Reason: err.Error()}
}

// writeText answers as the old server does: in plain text.
func (p *problem) writeText(w http.ResponseWriter) {
	p.write(w, "text/plain; charset=utf-8", append([]byte(p.Error()), '\n'))
}

// writeJSON answers with an object.
func (p *problem) writeJSON(w http.ResponseWriter) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(p); err != nil { // of texts and numbers there is none
		b.Reset()
	}
	p.write(w, "application/json; charset=utf-8", b.Bytes())
}

func (p *problem) write(w http.ResponseWriter, kind string, text []byte) {
	h := w.Header()
	h.Set("Content-Type", kind)
	h.Set("Content-Length", strconv.Itoa(len(text)))
	switch p.status {
	case http.StatusServiceUnavailable:
		h.Set("Retry-After", "1")
	case http.StatusRequestEntityTooLarge, http.StatusRequestTimeout:
		h.Set("Connection", "close") // what is left of the body is not wanted
	}
	w.WriteHeader(p.status)
	w.Write(text)
}
