package main

import (
	"fmt"
	"strings"
	"sync"
	"testing"
)

// A work that is asked for again, in other styles and by several at a time, is answered
// as the first time.
func TestRecentIsTheSame(t *testing.T) {
	_, once := start(t, options{styles: "testdata/styles"}, func(l *limits) { l.recent = 0 })
	s, home := start(t, options{styles: "testdata/styles"}, func(l *limits) { l.recent = inShelf })
	var queries []string
	for _, name := range []string{"types", "apa", "ieee", "mla", "ama", "types", "chicago", "short"} {
		for _, rest := range []string{"&linkwrap=1&responseformat=html", "&citations=1", ""} {
			queries = append(queries, "/?style="+name+rest)
		}
	}
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			for _, item := range items(t) {
				body := `{"items": [` + string(item) + `]}`
				for _, q := range queries {
					want, got := ask(t, "POST", once+q, body), ask(t, "POST", home+q, body)
					if got.code != want.code || got.body != want.body {
						t.Errorf("%s is answered %d, %s; want %d, %s", q, got.code, got.body, want.code, want.body)
					}
				}
			}
		})
	}
	group.Wait()
	if n := s.recent.len(); n != inShelf {
		t.Errorf("%d inputs are kept; want %d", n, inShelf)
	}
}

// Of a request that is more than one work nothing is kept, nor of what cannot be read.
func TestRecentKeepsFew(t *testing.T) {
	work := func(id string) string { return `{"id": "` + id + `", "title": "Brine"}` }
	for _, tt := range []struct {
		name, query, body string
		kept              int
	}{
		{"a work", "", `{"items": [` + work("a") + `]}`, 1},
		{"by its id", "", `{"items": {"a": ` + work("a") + `}, "itemIDs": ["a"]}`, 1},
		{"two", "", `{"items": [` + work("a") + "," + work("b") + `]}`, 0},
		{"none", "", `{"items": []}`, 0},
		{"cited", "&citations=1", `{"items": [` + work("a") + `], "citationClusters": []}`, 0},
		{"its own style", "", `{"items": [` + work("a") + `], "styleXml": "<style/>"}`, 0},
		{"long", "", `{"items": [` + work("a") + `]}` + strings.Repeat(" ", firstRead), 0},
		{"broken", "", `{"items": [` + work("a") + `}`, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s, home := start(t, options{}, nil)
			for range 2 {
				ask(t, "POST", home+"/?style=apa"+tt.query, tt.body)
			}
			if n := s.recent.len(); n != tt.kept {
				t.Errorf("%d inputs are kept; want %d", n, tt.kept)
			}
		})
	}
}

func TestShelf(t *testing.T) {
	var s shelf
	input := func(body string) *oldInput { return &oldInput{kept: kept{body: []byte(body)}} }
	for i := range inShelf {
		if last := s.put(input(fmt.Sprint(i))); last != nil {
			t.Errorf("%s leaves where there is room", last.kept.body)
		}
	}
	zero := s.take([]byte("0"))
	if zero == nil || s.take([]byte("0")) != nil {
		t.Fatal("an input is not taken once")
	}
	s.put(zero)
	if last := s.put(input("more")); last == nil || string(last.kept.body) != "1" {
		t.Errorf("%v leaves; want the one that was not used for longest", last)
	}
}

// len returns how many inputs are kept.
func (r *recent) len() int {
	n := 0
	for i := range r.shelves {
		for _, in := range r.shelves[i].inputs {
			if in != nil {
				n++
			}
		}
	}
	return n
}
