package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"strconv"
	"time"
)

// A caller asks on a connection that it keeps open. It knows of HTTP what the answers
// of these servers need: net/http's client costs more than they do.
type caller struct {
	conn   net.Conn
	in     *bufio.Reader
	out    []byte
	body   []byte
	record int64 // the number of the one that is asked for
}

// slack is how much longer than it is asked a connection may take.
const slack = 30 * time.Second

func newCaller(addr string, end time.Time) (*caller, error) {
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		return nil, err
	}
	return &caller{conn: conn, in: bufio.NewReader(conn)}, conn.SetDeadline(end.Add(slack))
}

// next asks for the i-th request of a load: for the same record as before, unless all
// addresses were asked for that.
func (c *caller) next(l *load, i int) error {
	if c.record == 0 || i%l.addresses == 0 {
		c.record = l.records.Add(1)
	}
	c.out = l.requests[i%len(l.requests)].append(c.out[:0], c.record)
	return c.ask(c.out)
}

// ask sends a request and reads its answer, which must be a list of references, or
// works with theirs.
func (c *caller) ask(request []byte) error {
	if _, err := c.conn.Write(request); err != nil {
		return err
	}
	line, err := c.line()
	if err != nil {
		return err
	}
	ok := bytes.HasPrefix(line, []byte("HTTP/1.1 200 "))
	if err := c.rest(); err != nil {
		return err
	}
	if !ok || !bytes.Contains(c.body, []byte("csl-entry")) && !bytes.HasPrefix(c.body, []byte(`{"works":[{`)) {
		return fmt.Errorf("no list of references: %.200s", c.body)
	}
	return nil
}

// rest reads the header and the body.
func (c *caller) rest() error {
	length, chunked := 0, false
	for {
		line, err := c.line()
		if err != nil {
			return err
		}
		if len(line) == 0 {
			break
		}
		name, value, _ := bytes.Cut(line, []byte(":"))
		switch {
		case bytes.EqualFold(name, []byte("Content-Length")):
			if length, err = strconv.Atoi(string(bytes.TrimSpace(value))); err != nil {
				return err
			}
		case bytes.EqualFold(name, []byte("Transfer-Encoding")):
			chunked = true
		}
	}
	c.body = c.body[:0]
	if chunked {
		return c.chunks()
	}
	return c.take(length)
}

// chunks reads a body that comes in pieces.
func (c *caller) chunks() error {
	for {
		line, err := c.line()
		if err != nil {
			return err
		}
		n, err := strconv.ParseUint(string(line), 16, 31)
		if err != nil {
			return err
		}
		if err := c.take(int(n)); err != nil {
			return err
		}
		if end, err := c.line(); err != nil || len(end) > 0 {
			return errors.Join(err, errors.New("a chunk does not end"))
		}
		if n == 0 {
			return nil
		}
	}
}

// take appends so many bytes to the body.
func (c *caller) take(n int) error {
	at := len(c.body)
	c.body = append(c.body, make([]byte, n)...)
	_, err := io.ReadFull(c.in, c.body[at:])
	return err
}

// line returns the next line without its end.
func (c *caller) line() ([]byte, error) {
	line, err := c.in.ReadSlice('\n')
	return bytes.TrimRight(line, "\r\n"), err
}
