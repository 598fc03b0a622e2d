// Load asks a server for the same again and again, and says how fast it answers.
//
//	load [-for 1m] [-connections 8] [-body FILE] [-all] URL...
//
// Each connection takes the addresses in turn, each with the next of the bodies: FILE
// is a list of works, and each work is one body, {"items": [work]}. With -all, all
// works are one body.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"sync"
	"time"
)

func main() {
	duration := flag.Duration("for", time.Minute, "how long to ask")
	connections := flag.Int("connections", 8, "how many to ask on at a time")
	file := flag.String("body", "testdata/publications.csl.json", "the list of works")
	all := flag.Bool("all", false, "send all works at a time")
	flag.Parse()
	if flag.NArg() == 0 || *connections < 1 {
		fmt.Fprintln(os.Stderr, "load: name the addresses to ask, and at least one connection")
		os.Exit(2)
	}
	bodies, err := readBodies(*file, *all)
	if err == nil && len(bodies) == 0 {
		err = fmt.Errorf("%s: no works", *file)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "load:", err)
		os.Exit(2)
	}
	l := load{urls: flag.Args(), bodies: bodies, end: time.Now().Add(*duration)}
	l.client = &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: *connections, DisableCompression: true}}
	start := time.Now()
	times, failed := l.run(*connections)
	report(times, failed, time.Since(start))
}

// readBodies makes bodies of a list of works.
func readBodies(file string, all bool) ([][]byte, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var works []json.RawMessage
	if err := json.Unmarshal(data, &works); err != nil {
		return nil, err
	}
	if all {
		works = []json.RawMessage{bytes.TrimSuffix(bytes.TrimPrefix(bytes.TrimSpace(data), []byte("[")), []byte("]"))}
	}
	var out [][]byte
	for _, w := range works {
		out = append(out, []byte(`{"items": [`+string(w)+`]}`))
	}
	return out, nil
}

// A load is what is asked for.
type load struct {
	urls   []string
	bodies [][]byte
	end    time.Time
	client *http.Client
}

// run asks on several connections, and returns how long each answer took, and how
// many failed.
func (l *load) run(connections int) (times []time.Duration, failed int) {
	var group sync.WaitGroup
	var mu sync.Mutex
	for c := range connections {
		group.Go(func() {
			took, lost := l.ask(c)
			mu.Lock()
			defer mu.Unlock()
			times, failed = append(times, took...), failed+lost
		})
	}
	group.Wait()
	slices.Sort(times)
	return times, failed
}

func (l *load) ask(from int) (times []time.Duration, failed int) {
	for i := from; ; i++ {
		start := time.Now()
		if start.After(l.end) {
			return times, failed
		}
		// Every address comes with every body.
		res, err := l.client.Post(l.urls[i%len(l.urls)], "application/json", bytes.NewReader(l.bodies[i/len(l.urls)%len(l.bodies)]))
		if err == nil {
			_, err = io.Copy(io.Discard, res.Body)
			res.Body.Close()
		}
		if err != nil || res.StatusCode != http.StatusOK {
			failed++
			continue
		}
		times = append(times, time.Since(start))
	}
}

// report says how fast the answers came.
func report(times []time.Duration, failed int, took time.Duration) {
	fmt.Printf("%d answers in %.1f s, %d failures\n", len(times), took.Seconds(), failed)
	if len(times) == 0 {
		return
	}
	fmt.Printf("%.0f requests a second, median %v, 99th percentile %v, longest %v\n", float64(len(times))/took.Seconds(),
		times[len(times)/2].Round(time.Microsecond), times[len(times)*99/100].Round(time.Microsecond), times[len(times)-1].Round(time.Microsecond))
}
