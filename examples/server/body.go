package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"sync/atomic"
)

// bodies reads the bodies of requests. What one takes is counted as it arrives, so
// that a slow one takes little.
type bodies struct {
	one, all int64 // bytes
	held     atomic.Int64
}

const firstRead = 4 << 10

// read returns the body of a request, and what is to be called once it is done
// with.
func (b *bodies) read(w http.ResponseWriter, r *http.Request) (body []byte, done func(), err error) {
	if c := r.Header.Get("Content-Encoding"); c != "" && c != "identity" {
		return nil, nil, &problem{status: http.StatusUnsupportedMediaType, Reason: "the body is encoded as " + quoted(c) + "; send it as it is"}
	}
	tooLarge := &problem{status: http.StatusRequestEntityTooLarge, Reason: fmt.Sprintf("the body is larger than %d bytes", b.one)}
	if r.ContentLength > b.one {
		return nil, nil, tooLarge
	}
	taken := int64(0)
	done = func() { b.held.Add(-taken) }
	grow := func(n int64) error {
		taken += n
		if b.held.Add(n) > b.all {
			return busy("too much is being sent at a time")
		}
		return nil
	}
	in := http.MaxBytesReader(w, r.Body, b.one)
	for body = nil; ; {
		if len(body) == cap(body) {
			more := max(int64(len(body)), firstRead)
			if err := grow(more); err != nil {
				done()
				return nil, nil, err
			}
			body = append(make([]byte, 0, int64(len(body))+more), body...)
		}
		n, err := in.Read(body[len(body):cap(body)])
		body = body[:len(body)+n]
		if err == io.EOF {
			return bytes.TrimPrefix(body, []byte("\ufeff")), done, nil
		}
		if err != nil {
			done()
			return nil, nil, readProblem(err, tooLarge)
		}
	}
}

// readProblem says why a body could not be read.
func readProblem(err error, tooLarge *problem) *problem {
	var limit *http.MaxBytesError
	var slow net.Error
	switch {
	case errors.As(err, &limit):
		return tooLarge
	case errors.As(err, &slow) && slow.Timeout():
		return &problem{status: http.StatusRequestTimeout, Reason: "the body took too long"}
	}
	return bad("the body ended early")
}
