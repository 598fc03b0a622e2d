package citation_test

import (
	"html"
	"os"
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// The user's own records: their citation strings are the specification.
func TestRecords(t *testing.T) {
	total := 0
	for _, test := range []struct {
		file   string
		format citation.Format
	}{
		{"../testdata/publications.yaml", citation.HTML},
		{"../testdata/publication.json", citation.Text},
	} {
		for _, p := range readFile(t, test.file) {
			for _, s := range style.All() {
				want, ok := p.Citations[s.Name()]
				if !ok {
					t.Errorf("%s, record %s: no citation in style %s", test.file, p.ID, s)
					continue
				}
				total++
				if diff := cmp.Diff(want, citation.String(p, s, test.format)); diff != "" {
					t.Errorf("record %s, %s as %s (-want +got):\n%s", p.ID, s, test.format, diff)
				}
			}
		}
	}
	if total != 49 {
		t.Errorf("compared %d citations, want 49", total)
	}
}

// The text of a citation is its HTML without markup and entities.
func TestTextIsHTMLWithoutMarkup(t *testing.T) {
	for _, p := range readFile(t, "../testdata/publications.yaml") {
		for _, s := range style.All() {
			want := stripHTML(p.Citations[s.Name()])
			if diff := cmp.Diff(want, citation.String(p, s, citation.Text)); diff != "" {
				t.Errorf("record %s, %s (-want +got):\n%s", p.ID, s, diff)
			}
		}
	}
}

var tag = regexp.MustCompile(`<[^>]*>`)

func stripHTML(s string) string { return html.UnescapeString(tag.ReplaceAllString(s, "")) }

// readFile reads records that must all be good.
func readFile(t testing.TB, name string) []*model.Publication {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []*model.Publication
	for p, err := range model.Read(f) {
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		out = append(out, p)
	}
	if len(out) == 0 {
		t.Fatalf("%s: no records", name)
	}
	return out
}
