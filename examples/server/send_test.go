package main

import (
	"strconv"
	"strings"
	"testing"
)

// An answer says how long it is, be it small or large, and where it is not asked for.
func TestLength(t *testing.T) {
	_, home := start(t, options{}, nil)
	large := `{"title": "` + strings.Repeat("a", 10_000) + `"}`
	for _, tt := range []struct{ method, path, body string }{
		{"GET", "/health", ""},
		{"HEAD", "/health", ""},
		{"GET", "/", ""},
		{"OPTIONS", "/", ""},
		{"POST", "/cite?style=apa", `{"title": "a"}`},
		{"POST", "/cite?style=apa", large},
		{"POST", "/cite?style=nosuch", large},
	} {
		a := ask(t, tt.method, home+tt.path, tt.body)
		n, err := strconv.Atoi(a.head.Get("Content-Length"))
		if err != nil || n != len(a.body) && tt.method != "HEAD" {
			t.Errorf("%s %s, of %d bytes: %v", tt.method, tt.path, len(a.body), a.head)
		}
	}
}
