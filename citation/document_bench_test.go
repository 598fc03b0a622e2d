package citation_test

import (
	"fmt"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// manyWorks are n works of different people; every fifth shares them with the one
// before.
func manyWorks(b *testing.B, n int) []*model.Publication {
	b.Helper()
	records := benchmarkRecords(b)
	out := make([]*model.Publication, n)
	for i := range out {
		p := *records[i%len(records)]
		p.Title += fmt.Sprint(" ", i)
		p.Authors = slices.Clone(p.Authors)
		for j := range p.Authors {
			p.Authors[j].Family += string([]byte{byte('a' + i%26), byte('a' + i/26%26), byte('a' + i/676%26)})
		}
		if i%5 == 4 {
			p.Authors, p.Issued = out[i-1].Authors, out[i-1].Issued
		}
		out[i] = &p
	}
	return out
}

// A cited document cites each of its works, and half of them once more.
func citedDocument(s style.Style, works []*model.Publication) *citation.Document {
	d := citation.NewDocument(s, citation.HTML)
	for i, p := range works {
		d.Add(strconv.Itoa(i), p)
	}
	for i := range 2 * len(works) {
		note := 0
		if s.Note() {
			note = i + 1
		}
		d.Insert(i, clusterOf(i, len(works), note))
	}
	return d
}

func clusterOf(i, works, note int) citation.Cluster {
	c := citation.Cluster{Note: note, Cites: []citation.Cite{{ID: strconv.Itoa(i % works)}}}
	switch i % 4 {
	case 1:
		c.Cites[0].Locator = "12"
	case 2:
		c.Cites = append(c.Cites, citation.Cite{ID: strconv.Itoa((i + 7) % works)})
	}
	return c
}

func documentStyles(b *testing.B) []style.Style {
	return []style.Style{style.APA, style.Chicago, style.IEEE, style.MLA, projectStyle(b, "apa"), projectStyle(b, "chicago-author-date")}
}

// BenchmarkDocument measures a document of 1,000 works and 2,000 citations, all
// its strings, beside the references of its works alone (x-alone), ten times as
// many works (x-tenfold), and one more citation (x-insert, of the whole). Each time
// is the median of the rounds, so that what the collector takes of most counts, and
// what others take of some does not.
func BenchmarkDocument(b *testing.B) {
	works := manyWorks(b, 1_000)
	many := manyWorks(b, 10_000)
	for _, s := range documentStyles(b) {
		b.Run(s.Name(), func(b *testing.B) {
			var alone, whole, tenfold, insert timings
			var dst []byte
			for b.Loop() {
				alone.time(func() {
					for _, p := range works {
						dst = citation.Append(dst[:0], p, s, citation.HTML)
					}
				})
				d := citedDocument(s, works)
				whole.time(func() { dst = appendDocument(dst[:0], d) })
				insert.time(func() { d.Insert(1_000, clusterOf(13, 1_000, 1)); dst = appendDocument(dst[:0], d) })
				d = citedDocument(s, many)
				tenfold.time(func() { dst = appendDocument(dst[:0], d) })
			}
			b.ReportMetric(whole.ratio(alone), "x-alone")
			b.ReportMetric(tenfold.ratio(whole), "x-tenfold")
			b.ReportMetric(insert.ratio(whole), "x-insert")
			b.ReportMetric(float64(whole.median().Microseconds()), "µs/document")
		})
	}
}

// timings are the times of something.
type timings []time.Duration

func (t *timings) time(f func()) {
	start := time.Now()
	f()
	*t = append(*t, time.Since(start))
}

func (t timings) median() time.Duration {
	slices.Sort(t)
	return t[len(t)/2]
}

func (t timings) ratio(of timings) float64 { return float64(t.median()) / float64(of.median()) }

// appendDocument appends all strings of a document.
func appendDocument(dst []byte, d *citation.Document) []byte {
	for i := range d.Len() {
		dst = d.AppendCluster(dst, i)
	}
	return d.AppendBibliography(dst)
}
