package main

import (
	"log/slog"
	"net/url"
	"strings"
	"testing"
)

// A query means the same however often it is asked, and what is faulty or long is not
// kept.
func TestAsked(t *testing.T) {
	s, err := newServer(options{}, defaultLimits(2), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	long := "style=apa&more=" + strings.Repeat("x", maxQuery)
	for _, tt := range []struct {
		query string
		style string // "" where the query is faulty
		list  bool
		kept  int
	}{
		{"style=apa&responseformat=html", "apa", true, 1},
		{"style=apa", "apa", false, 2},
		{"style=apa&responseformat=html", "apa", true, 2},
		{"style=mla", "mla", false, 3},
		{"", "chicago-author-date", false, 4},
		{"style=apa&responseformat=pdf", "", false, 4},
		{long, "apa", false, 4},
	} {
		for range 2 {
			q, err := s.asked(&url.URL{RawQuery: tt.query})
			if (err != nil) != (tt.style == "") {
				t.Fatalf("%.40s: %v", tt.query, err)
			}
			if err == nil && (q.style != tt.style || q.list != tt.list) {
				t.Errorf("%.40s: style %s, list %t; want %s, %t", tt.query, q.style, q.list, tt.style, tt.list)
			}
			if got := s.queries.len(); got != tt.kept {
				t.Errorf("%.40s: %d are kept; want %d", tt.query, got, tt.kept)
			}
		}
	}
}
