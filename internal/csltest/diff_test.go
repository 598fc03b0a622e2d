package csltest_test

import (
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/internal/csltest"
)

// zipped writes a file of the differential corpus.
func zipped(t *testing.T, lines ...string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "diff.jsonl.gz")
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	w := gzip.NewWriter(file)
	for _, line := range lines {
		if _, err := w.Write([]byte(line + "\n")); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestDiff(t *testing.T) {
	path := zipped(t,
		`{"items": [{"id": "a"}]}`,
		`{"style": "s", "note": true, "locale": "de-DE", "bibliography": ["<div class=\"csl-entry\"> A </div>"], "cited": null,
		  "citations": [{"items": [{"id": "a", "locator": "2"}], "note": 1, "want": "A, 2"}], "unsure": {"bibliography": [0]}}`,
		`{"style": "t", "bibliography": null}`)
	var got []csltest.DiffStyle
	for s, err := range csltest.Diff(path) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, s)
	}
	works := []csltest.Work{{ID: "a", JSON: []byte(`{"id": "a"}`)}}
	first := csltest.DiffStyle{
		Works: works, Style: "s", Note: true, Locale: "de-DE", Bibliography: []string{"A"},
		Citations: []csltest.DiffCluster{{Items: []csltest.Cite{{ID: "a", Locator: "2"}}, Note: 1, Want: "A, 2"}},
	}
	first.Unsure.Bibliography = []int{0}
	if diff := cmp.Diff([]csltest.DiffStyle{first, {Works: works, Style: "t"}}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestDiffErrors(t *testing.T) {
	tests := []struct{ name, line, want string }{
		{"no entry", `{"style": "s", "bibliography": ["A"]}`, `s: entry 0 is "A"`},
		{"no JSON", `{`, "unexpected EOF"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var last error
			for _, err := range csltest.Diff(zipped(t, `{"items": []}`, tt.line)) {
				last = err
			}
			if last == nil || !strings.Contains(last.Error(), tt.want) {
				t.Errorf("error %v, want %q", last, tt.want)
			}
		})
	}
}

// Both files of the corpus are read, their styles are in the archive, and an
// engine that makes what is expected is equal in everything.
func TestDifferentialWithOracle(t *testing.T) {
	files := csltest.DiffFiles()
	if len(files) == 0 || csltest.StylesArchive() == "" {
		t.Skip("the differential corpus is not part of this repository and PUBCITE_CSL_DIFF and PUBCITE_CSL_STYLES do not lead to it")
	}
	var expected []csltest.DiffStyle
	for _, file := range files {
		for s, err := range csltest.Diff(file) {
			if err != nil {
				t.Fatal(err)
			}
			expected = append(expected, s, s) // a list, and a document
		}
	}
	oracle := func(s csltest.DiffStyle) csltest.Engine { return listed(s.Bibliography...) }
	csltest.Differential(t, inTurn(expected, oracle), csltest.DiffOptions{Floor: 100, Known: emptyList(t)})
	csltest.Differential(t, inTurn(expected, oracle), csltest.DiffOptions{Style: expected[0].Style})
}
