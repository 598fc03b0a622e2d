package main

import (
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// What a request costs without the connection that it comes by.
func BenchmarkRequest(b *testing.B) {
	item := `{"items": [` + string(items(b)[0]) + `]}`
	for _, bm := range []struct{ name, target, body, accept string }{
		{"old", "/?style=apa&linkwrap=1&responseformat=html", item, ""},
		{"old JSON", "/?style=apa&linkwrap=1", item, ""},
		{"old file", "/?style=ieee&linkwrap=1&responseformat=html", item, ""},
		{"cite in all styles", "/cite", item, "application/json"},
		{"cite as text", "/cite", item, "text/x-bibliography; style=apa"},
	} {
		b.Run(bm.name, func(b *testing.B) {
			s, err := newServer(options{styles: "testdata/styles"}, defaultLimits(2), slog.New(slog.DiscardHandler))
			if err != nil {
				b.Fatal(err)
			}
			h := s.handler()
			b.ReportAllocs()
			for b.Loop() {
				r := httptest.NewRequest("POST", bm.target, io.NopCloser(strings.NewReader(bm.body)))
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
