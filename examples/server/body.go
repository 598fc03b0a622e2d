package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"sync"
)

// bodies reads the bodies of requests. What one takes is counted as it arrives, so
// that a slow one takes little.
type bodies struct {
	one   int64 // bytes
	all   budget
	spare sync.Pool // of *body
}

const firstRead = 4 << 10 // bytes, and most bodies have no more

// A body is that of a request; release is to be called once it is done with, texts
// of it too.
type body struct {
	text  []byte
	of    *bodies
	taken int64
	first [firstRead]byte
}

// read returns the body of a request.
func (b *bodies) read(w http.ResponseWriter, r *http.Request) (*body, error) {
	for _, c := range r.Header["Content-Encoding"] {
		if c != "" && c != "identity" {
			return nil, &problem{status: http.StatusUnsupportedMediaType, Reason: "the body is encoded as " + quoted(c) + "; send it as it is"}
		}
	}
	if r.ContentLength > b.one {
		return nil, b.tooLarge()
	}
	in := r.Body
	if r.ContentLength < 0 {
		in = http.MaxBytesReader(w, in, b.one)
	}
	out := spareOf[body](&b.spare)
	out.of = b
	if err := out.readAll(in); err != nil {
		out.release()
		return nil, err
	}
	out.text = bytes.TrimPrefix(out.text, []byte("\ufeff"))
	return out, nil
}

func (b *body) readAll(in io.Reader) error {
	for {
		if len(b.text) == cap(b.text) {
			if err := b.grow(); err != nil {
				return err
			}
		}
		n, err := in.Read(b.text[len(b.text):cap(b.text)])
		b.text = b.text[:len(b.text)+n]
		switch {
		case err == io.EOF:
			return nil
		case err != nil:
			return b.of.readProblem(err)
		}
	}
}

// grow doubles the room.
func (b *body) grow() error {
	more := max(int64(len(b.text)), firstRead)
	b.taken += more
	if !b.of.all.take(more) {
		return busy("too much is being sent at a time")
	}
	if b.text == nil {
		b.text = b.first[:0]
		return nil
	}
	b.text = append(make([]byte, 0, int64(len(b.text))+more), b.text...)
	return nil
}

func (b *body) release() {
	of := b.of
	of.all.give(b.taken)
	b.text, b.of, b.taken = nil, nil, 0
	of.spare.Put(b)
}

// readProblem says why a body could not be read.
func (b *bodies) readProblem(err error) *problem {
	var limit *http.MaxBytesError
	var slow net.Error
	switch {
	case errors.As(err, &limit):
		return b.tooLarge()
	case errors.As(err, &slow) && slow.Timeout():
		return &problem{status: http.StatusRequestTimeout, Reason: "the body took too long"}
	}
	return bad("the body ended early")
}

func (b *bodies) tooLarge() *problem {
	return &problem{status: http.StatusRequestEntityTooLarge, Reason: fmt.Sprintf("the body is larger than %d bytes", b.one)}
}
