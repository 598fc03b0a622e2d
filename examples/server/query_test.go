package main

import (
	"net/url"
	"testing"
)

var queries = []string{
	"", "a", "a=", "=a", "a=1&b=2&a=3", "a=b=c", "a%3D=1%26&b=x+y", "a=%zz&a=1", "%zz=1", "a;b=1&c=2", "&&a=1&", "ä=ö",
	"style=http%3A%2F%2Fwww.zotero.org%2Fstyles%2Fapa&linkwrap=1&responseformat=html",
}

// A query is read as net/url does.
func TestQuery(t *testing.T) {
	for _, text := range queries {
		sameQuery(t, text)
	}
}

func sameQuery(t *testing.T, text string) {
	t.Helper()
	got := readQuery(text, nil)
	want := (&url.URL{RawQuery: text}).Query()
	n := 0
	for name, values := range want {
		if got.get(name) != values[0] {
			t.Errorf("%q: %q is %q; net/url: %q", text, name, got.get(name), values[0])
		}
		n += len(values)
	}
	if len(got) != n {
		t.Errorf("%q: %d pairs; net/url: %d", text, len(got), n)
	}
}

func FuzzQuery(f *testing.F) {
	for _, text := range queries {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) < 1000 { // net/url has a limit of pairs
			sameQuery(t, text)
		}
	})
}
