package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
)

// A lineCounter counts the lines that are read through it.
type lineCounter struct {
	io.Reader
	ends int // of lines, so far
}

func (c *lineCounter) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.ends += bytes.Count(p[:n], []byte("\n"))
	return n, err
}

// lineOf returns the line, from 1 on, in which a decoder that reads through c met an
// error: the last one where the input ends too early.
func (c *lineCounter) lineOf(dec *json.Decoder, err error) int {
	line := c.ends + 1
	syntax, ok := errors.AsType[*json.SyntaxError](err)
	if !ok {
		return line
	}
	// What is buffered begins with the value that is faulty.
	ahead, _ := io.ReadAll(dec.Buffered())
	at := min(max(syntax.Offset-dec.InputOffset(), 0), int64(len(ahead)))
	return line - bytes.Count(ahead[at:], []byte("\n"))
}
