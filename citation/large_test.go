package citation_test

import (
	"fmt"
	"runtime"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// largeDocument cites n works, some of which share names and years, and each twice.
func largeDocument(s style.Style, w citation.Writer, n int) *citation.Document {
	d := citation.NewDocumentWith(s, w)
	alike := alikeWorks()
	for i := range n {
		p := *alike[i%len(alike)]
		p.Title = fmt.Sprint("Title ", i*7%n)
		p.Authors = append([]model.Person(nil), p.Authors...)
		for k := range p.Authors {
			p.Authors[k].Family += string(rune('a' + i/50%26))
		}
		d.Add(fmt.Sprint(i), &p)
	}
	for i := range 2 * n {
		c := citation.Cluster{Note: i + 1, Cites: []citation.Cite{{ID: fmt.Sprint(i % n)}}}
		if i%3 == 0 {
			c.Cites = append(c.Cites, citation.Cite{ID: fmt.Sprint(i * 5 % n), Locator: "12"})
		}
		d.Insert(i, c)
	}
	return d
}

// However many processors write a large document, it reads the same, anew and after
// edits.
func TestLargeDocument(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	const works = 160
	one := func(citation.Named) bool { return false }
	for _, s := range append(append(style.All(), style.Chicago18, style.Chicago18AuthorDate), someStyles(t)...) {
		for _, w := range []citation.Writer{{Format: citation.HTML}, {Format: citation.LaTeX, Emphasized: one}} {
			var want []string
			for _, processors := range []int{1, 4} {
				runtime.GOMAXPROCS(processors)
				d := largeDocument(s, w, works)
				got := read(d)
				d.Insert(10, citation.Cluster{Note: 1, Cites: []citation.Cite{{ID: "20"}}})
				d.Remove(works)
				got = append(got, fmt.Sprint(d.Changed()))
				got = append(got, read(d)...)
				if want == nil {
					want = got
				} else if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("%s (-one processor +four):\n%s", s.Name(), diff)
				}
			}
		}
	}
}
