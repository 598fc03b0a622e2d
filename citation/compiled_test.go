package citation_test

import (
	"os"
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/internal/csltest"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// projectStyle returns a style of the CSL project, where those are there.
func projectStyle(tb testing.TB, name string) style.Style {
	tb.Helper()
	archive := csltest.StylesArchive()
	if archive == "" {
		tb.Skip("the CSL styles are not part of this repository and PUBCITE_CSL_STYLES does not lead to them")
	}
	files, err := csltest.Styles(archive)
	if err != nil {
		tb.Fatal(err)
	}
	return openStyle(tb, files, name)
}

// corpusWorks are those of the differential corpus, read.
func corpusWorks(tb testing.TB) []*model.Publication {
	tb.Helper()
	var out []*model.Publication
	for _, work := range diffWorks(tb) {
		out = append(out, readItems(work)...)
	}
	return out
}

// A style that was compiled of a file allocates nothing for a work.
func TestCompiledAllocatesNothing(t *testing.T) {
	if raceEnabled {
		t.Skip("the race detector allocates")
	}
	styles := []style.Style{openStyle(t, os.DirFS("../testdata/styles"), "everything")}
	if csltest.StylesArchive() != "" {
		for _, name := range []string{"apa", "nature", "chicago-notes-bibliography", "iso690-author-date-fr"} {
			styles = append(styles, projectStyle(t, name))
		}
	}
	works := corpusWorks(t)
	works = append(works, readFile(t, "../testdata/publications.yaml")...)
	dst := make([]byte, 0, 1<<20)
	var ref style.Reference
	for _, s := range styles {
		t.Run(s.Name(), func(t *testing.T) {
			cites := make([]style.Cite, 1)
			for _, p := range works {
				cites[0] = style.Cite{Work: p, Locator: "12-15", Number: 1234, FirstNote: 56}
				n := testing.AllocsPerRun(10, func() {
					dst = citation.Append(dst[:0], p, s, citation.HTML)
					s.RenderEntry(&ref, cites[0])
					s.RenderCitation(&ref, cites)
				})
				if n > 0 {
					t.Errorf("%s: %v allocations", p.ID, n)
				}
			}
		})
	}
}

// BenchmarkCompiled sets a compiled APA against the one that is written in Go,
// over the same works, in turns, and reports the ratio of the times that each part
// of the works took where it took least: of entries as HTML, and of what the styles
// alone cost.
func BenchmarkCompiled(b *testing.B) {
	compiled := projectStyle(b, "apa")
	for _, of := range []struct {
		name  string
		works []*model.Publication
	}{{"corpus", corpusWorks(b)}, {"real", benchmarkRecords(b)}, {"testdata", readFile(b, "../testdata/publications.yaml")}} {
		b.Run(of.name, func(b *testing.B) {
			var html, render [2]rounds
			for i := range html {
				html[i], render[i] = newRounds(of.works), newRounds(of.works)
			}
			var dst []byte
			var ref style.Reference
			b.ReportAllocs()
			for b.Loop() {
				for i, s := range [...]style.Style{style.APA, compiled} {
					html[i].measure(func(p *model.Publication) { dst = citation.Append(dst[:0], p, s, citation.HTML) })
					render[i].measure(func(p *model.Publication) { s.Render(&ref, p) })
				}
			}
			b.ReportMetric(html[1].best()/html[0].best(), "compiled/apa")
			b.ReportMetric(render[1].best()/render[0].best(), "render/apa")
			b.ReportMetric(html[0].best()/float64(len(of.works)), "apa-ns")
			b.ReportMetric(html[1].best()/float64(len(of.works)), "compiled-ns")
		})
	}
}
