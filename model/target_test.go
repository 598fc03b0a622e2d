package model

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTargets(t *testing.T) {
	pubs := []*Publication{{ID: "a", Type: Book, Title: "A"}, {ID: "A", Type: Book, Title: "B"}}
	for _, test := range []struct {
		name string
		want string
		none string
	}{
		{"csl-json", `[` + "\n" + `{"id":"a","type":"book","title":"A"},` + "\n" + `{"id":"A","type":"book","title":"B"}` + "\n]\n", "[\n\n]\n"},
		{"bibtex", "@book{a,\n  title = {A},\n}\n\n@book{Aa,\n  title = {B},\n}\n", ""},
		{"BibLaTeX", "@book{a,\n  title = {A},\n}\n\n@book{Aa,\n  title = {B},\n}\n", ""},
		{"ris", "TY  - BOOK\r\nID  - a\r\nTI  - A\r\nER  - \r\n\r\nTY  - BOOK\r\nID  - A\r\nTI  - B\r\nER  - \r\n", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			var target Target
			if err := target.UnmarshalText([]byte(test.name)); err != nil {
				t.Fatal(err)
			}
			if name, err := target.MarshalText(); err != nil || !strings.EqualFold(string(name), test.name) {
				t.Errorf("its name is %s, %v", name, err)
			}
			var got, none bytes.Buffer
			err := errors.Join(target.Write(&got, slices.Values(pubs)), target.Write(&none, slices.Values(pubs[:0])))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, got.String()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.none, none.String()); diff != "" {
				t.Errorf("of none (-want +got):\n%s", diff)
			}
		})
	}
	var target Target
	if err := target.UnmarshalText([]byte("mods")); err == nil || err.Error() != `unknown format "mods"; the formats are csl-json, bibtex, biblatex, ris` {
		t.Errorf("%v", err)
	}
	if got := Target(9).String(); got != "Target(9)" {
		t.Errorf("got %s", got)
	}
}

// faultyWriter takes nothing.
type faultyWriter struct{}

func (faultyWriter) Write([]byte) (int, error) { return 0, errors.New("full") }

func TestTargetReportsTheWriter(t *testing.T) {
	large := &Publication{Title: strings.Repeat("a", 100<<10)}
	for _, pubs := range [][]*Publication{nil, {large}, {large, large}} {
		if err := ToCSLJSON.Write(faultyWriter{}, slices.Values(pubs)); err == nil {
			t.Errorf("%d publications are written to nothing", len(pubs))
		}
	}
}
