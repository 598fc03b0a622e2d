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

// A body is that of a request. The id of its work, where it has one alone, is the number
// of a record, which is another one each time: a repository asks for many.
type body struct {
	text []byte
	id   int // where the number begins; 0 where there is none
}

// readBodies makes bodies of a list of works: of all, or one of each, with numbers unless
// they are to be the same each time.
func readBodies(file string, all, same bool) ([]body, error) {
	works, err := readWorks(file)
	if err != nil {
		return nil, err
	}
	if all {
		return []body{bodyOf(works)}, nil
	}
	out := make([]body, len(works))
	for i, w := range works {
		if same {
			out[i] = bodyOf(works[i : i+1])
			continue
		}
		one, err := numbered(w)
		if err != nil {
			return nil, fmt.Errorf("%s, work %d: %w", file, i+1, err)
		}
		out[i] = one.within(items, end)
	}
	return out, nil
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

// items and end stand around the works of a body.
const items, end = `{"items": [`, `]}`

// bodyOf makes a body of works, as they are but for blanks between their fields: so
// programs send them.
func bodyOf(works []json.RawMessage) body {
	b := bytes.NewBufferString(items)
	for i, w := range works {
		if i > 0 {
			b.WriteByte(',')
		}
		json.Compact(b, w) // which has been read as JSON
	}
	b.WriteString(end)
	return body{text: b.Bytes()}
}

// numbered makes a body of a work, with a number in the place of its id.
func numbered(work json.RawMessage) (body, error) {
	const unnumbered = `{"id":"00000000"`
	b := bytes.NewBufferString(unnumbered)
	dec := json.NewDecoder(bytes.NewReader(work))
	if open, err := dec.Token(); err != nil || open != json.Delim('{') {
		return body{}, fmt.Errorf("no object: %.80s", work)
	}
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			return body{}, err
		}
		var value json.RawMessage
		if err := dec.Decode(&value); err != nil {
			return body{}, err
		}
		if name != "id" {
			quoted, err := json.Marshal(name)
			if err != nil {
				return body{}, err
			}
			fmt.Fprintf(b, ",%s:", quoted)
			json.Compact(b, value) // which the decoder has read
		}
	}
	b.WriteByte('}')
	return body{b.Bytes(), strings.IndexByte(unnumbered, '0')}, nil
}

// within returns a body between others texts.
func (b body) within(before, behind string) body {
	out := body{text: slices.Concat([]byte(before), b.text, []byte(behind))}
	if b.id > 0 {
		out.id = len(before) + b.id
	}
	return out
}

// A load is what a server is asked: each work from all addresses, one after the other.
type load struct {
	addr      string
	addresses int
	requests  []body       // as they are sent
	records   atomic.Int64 // that were asked for
}

// append appends the body with the number of a record, of which there are 10⁸.
func (b *body) append(dst []byte, record int64) []byte {
	dst = append(dst, b.text...)
	if b.id > 0 {
		copy(dst[len(dst)-len(b.text)+b.id:], fmt.Sprintf("%08d", record%1e8))
	}
	return dst
}

// newLoad asks each address for each body.
func newLoad(urls []string, bodies []body) (*load, error) {
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
			head := fmt.Sprintf("POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n", u.RequestURI(), u.Host, len(body.text))
			l.requests = append(l.requests, body.within(head, ""))
		}
	}
	return l, nil
}

// An outcome is how fast answers came.
type outcome struct {
	times []time.Duration // of each answer, in order
	took  time.Duration
}

// warm asks for everything some times, and for some seconds: servers become faster once
// styles are ready and what is used often is compiled.
func (l *load) warm() error {
	const times, seconds = 10, 5
	c, err := newCaller(l.addr, time.Now().Add(time.Hour))
	if err != nil {
		return err
	}
	defer c.conn.Close()
	end := time.Now().Add(seconds * time.Second)
	for i := 0; i < times*len(l.requests) || time.Now().Before(end); i++ {
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
