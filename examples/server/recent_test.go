package main

import (
	"fmt"
	"net/http/httptest"
	"net/url"
	"runtime"
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
	input := func(body string) *oldInput { return &oldInput{memo: memo{body: []byte(body)}} }
	for i := range inShelf {
		if last := s.put(input(fmt.Sprint(i))); last != nil {
			t.Errorf("%s leaves where there is room", last.memo.body)
		}
	}
	zero := s.take([]byte("0"))
	if zero == nil || s.take([]byte("0")) != nil {
		t.Fatal("an input is not taken once")
	}
	s.put(zero)
	if last := s.put(input("more")); last == nil || string(last.memo.body) != "1" {
		t.Errorf("%v leaves; want the one that was not used for longest", last)
	}
	again := input("2") // as two had it at a time
	if last := s.put(again); last == nil || string(last.memo.body) != "2" || s.len() != inShelf {
		t.Errorf("%v leaves of %d; want the one of the same body", last, s.len())
	}
	if s.take([]byte("2")) != again || s.take([]byte("2")) != nil {
		t.Error("a body is there twice")
	}
}

// What is kept of small works is small, whatever was asked for before.
func TestRecentOfGiants(t *testing.T) {
	s, _ := start(t, options{}, nil)
	giants := `{"items": [{"id": "g", "title": "` + strings.Repeat("x ", 100_000) + `", "author": [` + strings.Repeat(`{"family": "Quist", "given": "Ada"},`, 5000) + `{"family": "Rode"}]}]}`
	q, err := s.asked(&url.URL{RawQuery: "style=apa"})
	if err != nil {
		t.Fatal(err)
	}
	ask := func(body string) {
		in, err := s.input([]byte(body))
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := s.answerInput(httptest.NewRequest("POST", "/", nil), in, q); err != nil {
			t.Fatal(err)
		}
		s.rest(in)
	}
	for i := range 2 * s.limits.recent {
		if i%16 == 0 {
			ask(giants)
		}
		ask(fmt.Sprintf(`{"items": [{"id": "%d", "title": "Brine"}]}`, i))
	}
	runtime.GC()
	runtime.GC() // what the pools have goes in two
	var mem runtime.MemStats
	runtime.ReadMemStats(&mem)
	if n := s.recent.len(); n < s.limits.recent/2 || mem.HeapAlloc > 32<<20 {
		t.Errorf("%d works take %d bytes", n, mem.HeapAlloc)
	}
}

// What a request was given that panicked is not kept.
func TestRecentAfterPanic(t *testing.T) {
	s, home := start(t, options{}, nil)
	s.count = nil // so that counting the works panics
	func() {
		defer func() {
			if recover() == nil {
				t.Error("there was no panic")
			}
		}()
		s.oldAnswer(httptest.NewRecorder(), httptest.NewRequest("POST", home+"/?style=apa", strings.NewReader(`{"items": [{"title": "Brine"}]}`)))
	}()
	if n := s.recent.len(); n != 0 {
		t.Errorf("%d inputs are kept", n)
	}
}
