package citation_test

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// BenchmarkAppend measures one reference of each style and format; the time
// is that of one reference.
func BenchmarkAppend(b *testing.B) {
	records := benchmarkRecords(b)
	for _, s := range append(style.All(), style.Editions()...) {
		for _, f := range []citation.Format{citation.Text, citation.HTML} {
			b.Run(s.Name()+"/"+f.String(), func(b *testing.B) {
				var dst []byte
				b.SetBytes(meanSize(records, s, f))
				b.ReportAllocs()
				for i := 0; b.Loop(); i++ {
					dst = citation.Append(dst[:0], records[i%len(records)], s, f)
				}
			})
		}
	}
}

// BenchmarkAll measures all seven styles of a record, in HTML.
func BenchmarkAll(b *testing.B) {
	records := benchmarkRecords(b)
	styles := style.All()
	var dst []byte
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		dst = dst[:0]
		for _, s := range styles {
			dst = citation.Append(dst, records[i%len(records)], s, citation.HTML)
		}
	}
}

// BenchmarkPrepared is BenchmarkAll with prepared publications.
func BenchmarkPrepared(b *testing.B) {
	records := benchmarkRecords(b)
	styles := style.All()
	var known style.Prepared
	var dst []byte
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		dst = dst[:0]
		known.Reset(records[i%len(records)])
		for _, s := range styles {
			dst = citation.AppendPrepared(dst, &known, s, citation.HTML)
		}
	}
}

// BenchmarkFloor measures what no citation can go below: the fields of a
// record, escaped and parted by literals, without any logic.
func BenchmarkFloor(b *testing.B) {
	records := benchmarkRecords(b)
	var dst []byte
	size := 0
	for _, p := range records {
		size += len(appendFields(nil, p))
	}
	b.SetBytes(int64(size / len(records)))
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		dst = appendFields(dst[:0], records[i%len(records)])
	}
}

func meanSize(records []*model.Publication, s style.Style, f citation.Format) int64 {
	size := 0
	for _, p := range records {
		size += len(citation.Append(nil, p, s, f))
	}
	return int64(size / len(records))
}

func appendFields(dst []byte, p *model.Publication) []byte {
	for i := range p.Authors[:min(6, len(p.Authors))] {
		a := &p.Authors[i]
		dst = appendField(dst, a.Family, ", ")
		dst = appendField(dst, a.Given, "; ")
	}
	year := p.Issued.Start.Year
	dst = append(dst, '0'+byte(year/1000%10), '0'+byte(year/100%10), '0'+byte(year/10%10), '0'+byte(year%10))
	dst = append(dst, ". "...)
	dst = appendField(dst, p.Title, ". <i>")
	dst = appendField(dst, p.ContainerTitle, "</i>, ")
	dst = appendField(dst, p.Volume, "(")
	dst = appendField(dst, p.Issue, "), ")
	dst = appendField(dst, p.Page, ". ")
	dst = appendField(dst, p.Publisher, `. <a href="https://doi.org/`)
	dst = appendField(dst, p.DOI, `">https://doi.org/`)
	return appendField(dst, p.DOI, "</a>")
}

func appendField(dst []byte, s, after string) []byte {
	last := 0
	for i := range len(s) {
		var esc string
		switch s[i] {
		case '&':
			esc = "&#38;"
		case '<':
			esc = "&#60;"
		case '>':
			esc = "&#62;"
		default:
			continue
		}
		dst = append(append(dst, s[last:i]...), esc...)
		last = i + 1
	}
	dst = append(dst, s[last:]...)
	return append(dst, after...)
}

// BenchmarkRatio sets each style against the floor, and all styles of prepared
// publications: it measures them in turns over all records, and reports the ratio
// of the times that each part of the records took where it took least, which a
// busy machine disturbs least.
func BenchmarkRatio(b *testing.B) {
	records := benchmarkRecords(b)
	styles := style.All()
	var dst []byte
	var known style.Prepared
	floor, prepared := newRounds(records), newRounds(records)
	alone := make([]rounds, len(styles))
	for i := range alone {
		alone[i] = newRounds(records)
	}
	for b.Loop() {
		for i, s := range styles {
			floor.measure(func(p *model.Publication) { dst = appendFields(dst[:0], p) })
			alone[i].measure(func(p *model.Publication) { dst = citation.Append(dst[:0], p, s, citation.HTML) })
		}
		prepared.measure(func(p *model.Publication) {
			known.Reset(p)
			for _, s := range styles {
				dst = citation.AppendPrepared(dst[:0], &known, s, citation.HTML)
			}
		})
	}
	mean := 0.0
	for i, s := range styles {
		ratio := alone[i].best() / floor.best()
		mean += ratio / float64(len(styles))
		b.ReportMetric(ratio, s.Name()+"/floor")
	}
	b.ReportMetric(mean, "mean/floor")
	b.ReportMetric(prepared.best()/floor.best()/float64(len(styles)), "prepared/floor")
	b.ReportMetric(floor.best()/float64(len(records)), "floor-ns")
}

// Today's editions against the mean of the seven, in turns.
func BenchmarkEditions(b *testing.B) {
	records := benchmarkRecords(b)
	seven, editions := style.All(), style.Editions()
	all := slices.Concat(seven, editions)
	times := make([]rounds, len(all))
	for i := range times {
		times[i] = newRounds(records)
	}
	var dst []byte
	for b.Loop() {
		for i, s := range all {
			times[i].measure(func(p *model.Publication) { dst = citation.Append(dst[:0], p, s, citation.HTML) })
		}
	}
	base, mean := 0.0, 0.0
	for i := range seven {
		base += times[i].best() / float64(len(seven))
	}
	for i, s := range editions {
		ratio := times[len(seven)+i].best() / base
		mean += ratio / float64(len(editions))
		b.ReportMetric(ratio, s.Name()+"/seven")
	}
	b.ReportMetric(mean, "mean/seven")
}

// rounds measures what is done over and over with records.
type rounds struct {
	parts   [][]*model.Publication
	fastest []time.Duration // of each part
}

func newRounds(records []*model.Publication) rounds {
	parts := slices.Collect(slices.Chunk(records, 50))
	return rounds{parts, slices.Repeat([]time.Duration{math.MaxInt64}, len(parts))}
}

// measure measures a round.
func (r *rounds) measure(write func(*model.Publication)) {
	for i, part := range r.parts {
		start := time.Now()
		for _, p := range part {
			write(p)
		}
		r.fastest[i] = min(r.fastest[i], time.Since(start))
	}
}

// best returns the time of the fastest round that could be, in nanoseconds.
func (r *rounds) best() float64 {
	var sum time.Duration
	for _, d := range r.fastest {
		sum += d
	}
	return float64(sum.Nanoseconds())
}

// BenchmarkAuthors measures the cost of names: all of them in the short style,
// the first in MLA.
func BenchmarkAuthors(b *testing.B) {
	for _, n := range []int{1, 10, 100, 1000, 10_000} {
		p := &model.Publication{Type: model.ArticleJournal, Title: "A plain title", Authors: people(n)}
		for _, s := range []style.Style{style.Short, style.MLA} {
			b.Run(s.Name()+"/"+strconv.Itoa(n), func(b *testing.B) { benchmarkOne(b, p, s) })
		}
	}
}

// BenchmarkTitle measures the cost of a title's length: plain, with every
// word to be looked at, and with quotation marks and markup throughout.
func BenchmarkTitle(b *testing.B) {
	for _, n := range []int{100, 1000, 10_000, 100_000} {
		for _, title := range []struct{ name, unit string }{
			{"plain", "the growth of cells "},
			{"hostile", `<i>"a" 'b'</i> &amp; `},
		} {
			p := &model.Publication{Type: model.Book, Title: strings.Repeat(title.unit, n/len(title.unit))}
			b.Run(title.name+"/"+strconv.Itoa(n), func(b *testing.B) { benchmarkOne(b, p, style.Chicago) })
		}
	}
}

func benchmarkOne(b *testing.B, p *model.Publication, s style.Style) {
	dst := citation.Append(nil, p, s, citation.HTML)
	b.SetBytes(int64(len(dst)))
	b.ReportAllocs()
	for b.Loop() {
		dst = citation.Append(dst[:0], p, s, citation.HTML)
	}
}
