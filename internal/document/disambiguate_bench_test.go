package document_test

import (
	"fmt"
	"testing"

	"github.com/pubcite/pubcite/internal/document"
	"github.com/pubcite/pubcite/style"
)

// What it costs to tell works apart, for each of them: where all their cites
// differ, where all are the same, and where a work comes to those that are known.
func BenchmarkTell(b *testing.B) {
	s := telling(style.Citation{GivenNames: true, Names: true, YearSuffix: true}, one, style.Title)
	persons := telling(style.Citation{GivenNames: true, Names: true, YearSuffix: true, GivenNameRule: style.AllNames}, one)
	for _, c := range []struct {
		name  string
		style style.Style
		work  func(i int) string
		kept  bool
	}{
		{"different", s, func(i int) string { return fmt.Sprintf("Roe%d, Jane; Low, Ben; Poe, C 2000", i) }, false},
		{"different persons", persons, func(i int) string { return fmt.Sprintf("Roe%d, Jane; Low, Ben; Poe, C 2000", i) }, false},
		{"same", s, func(int) string { return "Roe, Jane; Low, Ben; Poe, C 2000" }, false},
		{"alike", s, func(i int) string { return fmt.Sprintf("Roe, Jane; Low, Ben%d; Poe, C%d 2000", i/10, i) }, false},
		{"different, one new", s, func(i int) string { return fmt.Sprintf("Roe%d, Jane; Low, Ben; Poe, C 2000", i) }, true},
		{"same, one new", s, func(int) string { return "Roe, Jane; Low, Ben; Poe, C 2000" }, true},
	} {
		for _, n := range []int{1_000, 10_000} {
			subjects := make([]document.Subject, n)
			for i := range subjects {
				subjects[i].Work = cited(c.work(i))
			}
			b.Run(fmt.Sprintf("%s/%d", c.name, n), func(b *testing.B) {
				b.ReportAllocs()
				d := document.NewDisambiguator(c.style)
				for b.Loop() {
					if !c.kept {
						d = document.NewDisambiguator(c.style)
					} else {
						renewed := *subjects[0].Work
						subjects[0].Work = &renewed
					}
					d.Tell(subjects)
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/work")
			})
		}
	}
}
