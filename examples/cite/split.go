package main

import (
	"context"
	"errors"
	"io"
)

// A splitter finds the records of the inputs and hands them on in batches.
type splitter struct {
	ctx      context.Context // Read has no parameter for it
	pipeline *pipeline
	current  *batch    // being filled, or nil
	input    io.Reader // being read
	read     int64     // bytes of all inputs
}

// file hands on the records of one file, and what is wrong with it. It stops
// when the context ends.
func (s *splitter) file(in inputs, name string) {
	file, err := in.open(name)
	if err == nil {
		s.input = file
		err = s.records(label(name))
		file.Close() // nothing was written to it
	}
	if s.ctx.Err() != nil {
		return
	}
	if err != nil && s.begin(label(name)) {
		s.current.fault = reason(err)
	}
	s.handOn()
}

// records hands on the records of the input at hand. The error is one of
// reading.
func (s *splitter) records(name string) error {
	for raw, err := range s.pipeline.reader.Split(s) {
		if err != nil {
			return inputError(err)
		}
		if !s.begin(name) {
			break
		}
		s.current.add(raw)
		if s.current.full() {
			s.handOn()
		}
	}
	return nil
}

// inputError returns the input's own error, which package model has wrapped.
func inputError(err error) error {
	if inner := errors.Unwrap(err); inner != nil {
		return inner
	}
	return err
}

// Read reads the input for Reader.Split. As that may take long where it is a
// pipe or a terminal, the records found so far do not wait for it.
func (s *splitter) Read(p []byte) (int, error) {
	s.handOn()
	if err := s.ctx.Err(); err != nil {
		return 0, err
	}
	n, err := s.input.Read(p)
	s.read += int64(n)
	return n, err
}

// begin makes sure that there is a batch to fill. It waits for one, and
// reports false where the context ends.
func (s *splitter) begin(name string) bool {
	if s.current != nil {
		return true
	}
	select {
	case b := <-s.pipeline.free:
		b.begin(name)
		s.current = b
		return true
	case <-s.ctx.Done():
		return false
	}
}

// handOn gives the batch being filled, if there is one, to the workers and
// the output.
func (s *splitter) handOn() {
	b := s.current
	if b == nil {
		return
	}
	s.current = nil
	b.read = s.read
	b.seal()
	s.pipeline.order <- b
	s.pipeline.work <- b
}
