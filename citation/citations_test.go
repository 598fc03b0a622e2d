package citation_test

import (
	"strings"
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/internal/spectest"
	"github.com/pubcite/pubcite/style"
)

const citationsFolder = "../testdata/spec/citations"

// The specification of the citations by example; see TestSpec.
func TestSpecCitations(t *testing.T) { specDocuments(t, citationsFolder, style.All()) }

// The specification of today's editions by example: works of each kind, in the list
// and in the text.
func TestSpecEditions(t *testing.T) { specDocuments(t, "../testdata/spec/editions", style.Editions()) }

// specDocuments compares the documents of a folder's cases.
func specDocuments(t *testing.T, folder string, styles []style.Style) {
	spec, err := spectest.Read(folder, styles...)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range styles {
		for _, c := range spec.Cases[s.Name()] {
			t.Run(s.Name()+"/"+c.Name, func(t *testing.T) {
				got := written(spec.Document(&c, s, citation.HTML), &c)
				if d := diff(strings.Join(c.Is(), "\n"), got); d != "" {
					t.Errorf("(-want +got):\n%s", d)
				} else if d := diff(stripHTML(got), written(spec.Document(&c, s, citation.Text), &c)); d != "" {
					t.Errorf("as text (-want +got):\n%s", d)
				}
			})
		}
	}
}

// written returns what a document of a case writes, a line each.
func written(doc *citation.Document, c *spectest.Case) string {
	return strings.Join(c.Written(doc), "\n")
}
