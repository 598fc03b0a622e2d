package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// Answers are read whole, however they are sent, and those that are no list of
// references are errors.
func TestAsk(t *testing.T) {
	const list = `<div class="csl-entry">a</div>`
	const works = `{"works":[{"id":"1","citation":{"apa":"a"}}]}`
	long := list + strings.Repeat(" ", 100_000)
	mux := http.NewServeMux()
	mux.HandleFunc("/whole", func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, list) })
	mux.HandleFunc("/long", func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, long) })
	mux.HandleFunc("/pieces", func(w http.ResponseWriter, r *http.Request) {
		for _, piece := range []string{list[:10], list[10:]} {
			io.WriteString(w, piece)
			http.NewResponseController(w).Flush()
		}
	})
	mux.HandleFunc("/works", func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, works) })
	mux.HandleFunc("/body", func(w http.ResponseWriter, r *http.Request) { io.Copy(w, r.Body) })
	mux.HandleFunc("/other", func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, "none") })
	mux.HandleFunc("/fault", func(w http.ResponseWriter, r *http.Request) { http.Error(w, list, http.StatusInternalServerError) })
	web := httptest.NewServer(mux)
	defer web.Close()
	for _, tt := range []struct{ path, want, fault string }{
		{"/whole", list, ""},
		{"/long", long, ""},
		{"/pieces", list, ""},
		{"/works", works, ""},
		{"/body", `{"items": ["csl-entry"]}`, ""},
		{"/other", "", "no list of references: none"},
		{"/fault", "", "no list of references: " + list},
	} {
		l, err := newLoad([]string{web.URL + tt.path}, []body{bodyOf([]json.RawMessage{[]byte(`"csl-entry"`)})})
		if err != nil {
			t.Fatal(err)
		}
		c := call(t, l)
		for range 2 { // on one connection
			err := c.ask(l.requests[0].text)
			switch {
			case tt.fault == "" && (err != nil || string(c.body) != tt.want):
				t.Errorf("%s: %.100s, %v; want %.100s", tt.path, c.body, err, tt.want)
			case tt.fault != "" && (err == nil || !strings.HasPrefix(err.Error(), tt.fault)):
				t.Errorf("%s: %v; want %s", tt.path, err, tt.fault)
			}
		}
	}
}

// Every body comes with every address.
func TestLoad(t *testing.T) {
	web := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		if r.URL.Query().Get("style") == "b" && string(body) == `{"items": [2]}` {
			io.WriteString(w, "csl-entry")
		}
	}))
	defer web.Close()
	l, err := newLoad([]string{web.URL + "/?style=a", web.URL + "/?style=b"}, []body{bodyOf([]json.RawMessage{[]byte("1")}), bodyOf([]json.RawMessage{[]byte("2")})})
	if err != nil {
		t.Fatal(err)
	}
	c := call(t, l)
	answered := 0
	for _, r := range l.requests {
		if c.ask(r.text) == nil {
			answered++
		}
	}
	if answered != 1 || len(l.requests) != 4 {
		t.Errorf("%d of %d are answered; want 1 of 4", answered, len(l.requests))
	}
	if _, err := newLoad([]string{web.URL, "http://elsewhere/"}, []body{{}}); err == nil {
		t.Error("two servers are asked at a time")
	}
}

// Every record is asked for from all addresses, one after the other, and is another one
// each time.
func TestRecords(t *testing.T) {
	var mu sync.Mutex
	var got []string
	web := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var in struct{ Items []struct{ ID, Title string } }
		if err := json.NewDecoder(r.Body).Decode(&in); err == nil && len(in.Items) == 1 {
			mu.Lock()
			got = append(got, fmt.Sprint(r.URL.Query().Get("style"), in.Items[0].ID, in.Items[0].Title))
			mu.Unlock()
		}
		io.WriteString(w, "csl-entry")
	}))
	defer web.Close()
	var bodies []body
	for _, work := range []string{`{"author": [{"id": 7}], "title": "x", "id": 7}`, `{"title": "y"}`} {
		b, err := numbered(json.RawMessage(work))
		if err != nil {
			t.Fatal(err)
		}
		bodies = append(bodies, b.within(items, end))
	}
	l, err := newLoad([]string{web.URL + "/?style=a", web.URL + "/?style=b"}, bodies)
	if err != nil {
		t.Fatal(err)
	}
	c := call(t, l)
	for i := range 6 {
		if err := c.next(l, i); err != nil {
			t.Fatal(err)
		}
	}
	want := []string{"a00000001x", "b00000001x", "a00000002y", "b00000002y", "a00000003x", "b00000003x"}
	if !slices.Equal(got, want) {
		t.Errorf("%s are asked for; want %s", got, want)
	}
}

func TestNumbered(t *testing.T) {
	b, err := numbered(json.RawMessage(`{"a": {"id": [ 1 ]}, "id": "x", "b\"\u0007": null}`))
	if want := `{"id":"00000000","a":{"id":[1]},"b\"\u0007":null}`; err != nil || string(b.text) != want {
		t.Errorf("%s, %v; want %s", b.text, err, want)
	}
	for _, work := range []string{``, `7`, `{"a"`, `{"a": }`} {
		if b, err := numbered(json.RawMessage(work)); err == nil {
			t.Errorf("%s is numbered as %s", work, b.text)
		}
	}
}

func TestReadBodies(t *testing.T) {
	file := filepath.Join(t.TempDir(), "works.json")
	if err := os.WriteFile(file, []byte(`[{"title": "x", "id": 7}, {"id": "a"}]`), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		all, same bool
		want      []string
	}{
		{false, false, []string{`{"items": [{"id":"00000000","title":"x"}]}`, `{"items": [{"id":"00000000"}]}`}},
		{false, true, []string{`{"items": [{"title":"x","id":7}]}`, `{"items": [{"id":"a"}]}`}},
		{true, false, []string{`{"items": [{"title":"x","id":7},{"id":"a"}]}`}},
	} {
		bodies, err := readBodies(file, tt.all, tt.same)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, b := range bodies {
			got = append(got, string(b.text))
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("all %t, same %t: %s; want %s", tt.all, tt.same, got, tt.want)
		}
	}
}

// call opens a connection to what a load is for.
func call(t *testing.T, l *load) *caller {
	t.Helper()
	c, err := newCaller(l.addr, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.conn.Close() })
	return c
}
