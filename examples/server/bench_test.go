package main

import (
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// What a request costs without the connection that it comes by: in the old protocol, that
// of a work that was asked for before, and of one that was not.
func BenchmarkRequest(b *testing.B) {
	item := `{"items": [` + string(items(b)[0]) + `]}`
	for _, bm := range []struct {
		name, target, accept string
		keep                 int
	}{
		{"old", "/?style=apa&linkwrap=1&responseformat=html", "", 1},
		{"old, first time", "/?style=apa&linkwrap=1&responseformat=html", "", 0},
		{"old JSON", "/?style=apa&linkwrap=1", "", 1},
		{"old file", "/?style=ieee&linkwrap=1&responseformat=html", "", 1},
		{"old file, first time", "/?style=ieee&linkwrap=1&responseformat=html", "", 0},
		{"cite in all styles", "/cite", "application/json", 0},
		{"cite as text", "/cite", "text/x-bibliography; style=apa", 0},
	} {
		b.Run(bm.name, func(b *testing.B) {
			l := defaultLimits(2)
			l.recent = bm.keep
			s, err := newServer(options{styles: "testdata/styles"}, l, slog.New(slog.DiscardHandler))
			if err != nil {
				b.Fatal(err)
			}
			h := s.handler()
			b.ReportAllocs()
			for b.Loop() {
				r := httptest.NewRequest("POST", bm.target, io.NopCloser(strings.NewReader(item)))
				if bm.accept != "" {
					r.Header.Set("Accept", bm.accept)
				}
				w := httptest.NewRecorder()
				h.ServeHTTP(w, r)
				if w.Code != http.StatusOK {
					b.Fatal(w.Body)
				}
			}
		})
	}
}
