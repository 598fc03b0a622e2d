package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// readBodies makes bodies of a list of works.
func readBodies(file string, all bool) ([][]byte, error) {
	works, err := readWorks(file)
	if err != nil {
		return nil, err
	}
	if all {
		return [][]byte{allOf(works)}, nil
	}
	out := make([][]byte, len(works))
	for i, w := range works {
		out[i] = bodyOf(numbered(w))
	}
	return out, nil
}

// allOf makes a body of all works, as they are.
func allOf(works []json.RawMessage) []byte {
	all := make([][]byte, len(works))
	for i, w := range works {
		all[i] = compacted(w)
	}
	return bodyOf(all...)
}

// readWorks reads a list of works.
func readWorks(file string) ([]json.RawMessage, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var works []json.RawMessage
	if err := json.Unmarshal(data, &works); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if len(works) == 0 {
		return nil, fmt.Errorf("%s: no works", file)
	}
	return works, nil
}

// bodyOf makes a body of works.
func bodyOf(works ...[]byte) []byte {
	return slices.Concat([]byte(`{"items": [`), bytes.Join(works, []byte(",")), []byte(`]}`))
}

// compacted returns a work without blanks between its fields, as programs send it.
func compacted(work json.RawMessage) []byte {
	var b bytes.Buffer
	if err := json.Compact(&b, work); err != nil {
		return work // it is for the server to tell
	}
	return b.Bytes()
}

// unnumbered is an id with room for the number of a record.
const unnumbered = `"id":"00000000"`

// numbered returns a work that has such an id, if it has one at all.
func numbered(work json.RawMessage) []byte {
	var w struct {
		ID json.RawMessage `json:"id"`
	}
	out := compacted(work)
	if err := json.Unmarshal(out, &w); err != nil || w.ID == nil {
		return out
	}
	return bytes.Replace(out, slices.Concat([]byte(`"id":`), w.ID), []byte(unnumbered), 1)
}

// A load is what a server is asked: each work from all addresses, one after the other.
type load struct {
	addr      string
	addresses int
	requests  []request
	records   atomic.Int64 // that were asked for
}

// A request is one as it is sent. The id in its body is the number of a record, which is
// another one each time: a repository asks for many.
type request struct {
	text []byte
	id   int // where the number begins; 0 where there is none
}

// append appends the request for the record of a number.
func (r *request) append(dst []byte, record int64) []byte {
	dst = append(dst, r.text...)
	if r.id > 0 {
		copy(dst[len(dst)-len(r.text)+r.id:], fmt.Sprintf("%08d", record%1e8))
	}
	return dst
}

// newLoad asks each address for each body.
func newLoad(urls []string, bodies [][]byte) (*load, error) {
	l := &load{addresses: len(urls)}
	for _, body := range bodies {
		for _, text := range urls {
			u, err := url.Parse(text)
			switch {
			case err != nil:
				return l, err
			case l.addr != "" && u.Host != l.addr:
				return l, fmt.Errorf("%s is another server than %s", u.Host, l.addr)
			}
			l.addr = u.Host
			head := fmt.Sprintf("POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n", u.RequestURI(), u.Host, len(body))
			r := request{text: append([]byte(head), body...)}
			if at := bytes.Index(body, []byte(unnumbered)); at >= 0 {
				r.id = len(head) + at + strings.IndexByte(unnumbered, '0')
			}
			l.requests = append(l.requests, r)
		}
	}
	return l, nil
}

// An outcome is how fast answers came.
type outcome struct {
	times []time.Duration // of each answer, in order
	took  time.Duration
}

// warm asks for everything some times, as servers become faster once styles are ready
// and what is used often is compiled.
func (l *load) warm() error {
	const times = 10
	c, err := newCaller(l.addr, time.Now().Add(time.Hour))
	if err != nil {
		return err
	}
	defer c.conn.Close()
	for i := range times * len(l.requests) {
		if err := c.next(l, i); err != nil {
			return err
		}
	}
	return nil
}

// run asks on several connections for a while.
func (l *load) run(connections int, duration time.Duration) (outcome, error) {
	start := time.Now()
	var group sync.WaitGroup
	var mu sync.Mutex
	var out outcome
	var failed error
	for c := range connections {
		group.Go(func() {
			times, err := l.ask(c*len(l.requests)/connections, start.Add(duration))
			mu.Lock()
			defer mu.Unlock()
			out.times = append(out.times, times...)
			if err != nil {
				failed = err
			}
		})
	}
	group.Wait()
	out.took = time.Since(start)
	slices.Sort(out.times)
	return out, failed
}

// ask asks on one connection, first for the request of a number.
func (l *load) ask(from int, end time.Time) (times []time.Duration, err error) {
	c, err := newCaller(l.addr, end)
	if err != nil {
		return nil, err
	}
	defer c.conn.Close()
	start := time.Now()
	for i := from; start.Before(end); i++ {
		if err := c.next(l, i); err != nil {
			return times, err
		}
		now := time.Now()
		times, start = append(times, now.Sub(start)), now
	}
	return times, nil
}

// plus returns both outcomes as one.
func (o outcome) plus(other outcome) outcome {
	all := slices.Concat(o.times, other.times)
	slices.Sort(all)
	return outcome{all, o.took + other.took}
}

// rate returns the answers a second.
func (o outcome) rate() float64 { return float64(len(o.times)) / o.took.Seconds() }

// part returns the time that so many percent of the answers stay below.
func (o outcome) part(percent int) time.Duration {
	if len(o.times) == 0 {
		return 0
	}
	return o.times[min(len(o.times)*percent/100, len(o.times)-1)].Round(time.Microsecond)
}

func (o outcome) String() string {
	return fmt.Sprintf("%d answers in %.1f s: %.0f a second, median %v, 99th percentile %v, longest %v",
		len(o.times), o.took.Seconds(), o.rate(), o.part(50), o.part(99), o.part(100))
}
