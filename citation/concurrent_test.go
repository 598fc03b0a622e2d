package citation_test

import (
	"path/filepath"
	"strconv"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// Any number of goroutines may cite the same records in the same styles: what
// they write is what one of them writes alone.
//
// They begin before the records are cited by one, so that where this test is
// run for itself they also compile the styles, all at once.
func TestConcurrentCitations(t *testing.T) {
	const goroutines = 64
	records := concurrentRecords(t)
	got := make([][]string, goroutines)
	start := make(chan struct{})
	var group sync.WaitGroup
	for g := range got {
		group.Go(func() {
			<-start
			// Each begins with another record, so that different ones are
			// rendered at the same time.
			got[g] = citeAll(records, g*len(records)/goroutines)
		})
	}
	close(start)
	group.Wait()

	want := citeAll(records, 0)
	for g := range got {
		if diff := cmp.Diff(want, got[g]); diff != "" {
			t.Fatalf("goroutine %d (-alone +beside others):\n%s", g, diff)
		}
	}
	if diff := cmp.Diff(concurrentRecords(t), records); diff != "" {
		t.Errorf("the records changed (-before +after):\n%s", diff)
	}
}

// The same holds of styles that were compiled of files, which are first used by
// all at once.
func TestConcurrentCompiled(t *testing.T) {
	const goroutines = 64
	works := readItems(hostileItem(t, "chapter", `<i>"a"</i>: ‘b’ & 12-15`))
	for i, p := range corpusWorks(t) {
		if i%6 == 0 {
			works = append(works, p)
		}
	}
	styles, alone := someStyles(t), someStyles(t)
	got := make([][]string, goroutines)
	start := make(chan struct{})
	var group sync.WaitGroup
	for g := range got {
		group.Go(func() {
			<-start
			got[g] = writeAll(styles, works, g)
		})
	}
	close(start)
	group.Wait()
	want := writeAll(alone, works, 0)
	for g := range got {
		if diff := cmp.Diff(want, got[g]); diff != "" {
			t.Fatalf("goroutine %d (-alone +beside others):\n%s", g, diff)
		}
	}
}

// writeAll returns what styles make of works, in this order, whichever it begins
// with.
func writeAll(styles []style.Style, works []*model.Publication, first int) []string {
	out := make([]string, len(styles)*len(works))
	var ref style.Reference
	for i := range out {
		at := (first*7 + i) % len(out)
		s, cite := styles[at/len(works)], style.Cite{Work: works[at%len(works)], Locator: "12-15", Prefix: "see", Number: at}
		s.RenderEntry(&ref, cite)
		entry := citation.AppendReference(nil, &ref, citation.HTML)
		s.RenderCitation(&ref, []style.Cite{cite, {}, cite})
		out[at] = string(citation.AppendReference(entry, &ref, citation.HTML))
	}
	return out
}

// citeAll returns the citations of all records in every style and format, by
// each way there is to write one, in the order of the records, whichever of
// them it begins with.
func citeAll(records []*model.Publication, first int) []string {
	all := style.All()
	out := make([]string, len(records)*len(all)*len(formats))
	var ref style.Reference
	var b []byte
	for n := range records {
		i := (first + n) % len(records)
		p := records[i]
		for j, s := range all {
			at := (i*len(all) + j) * len(formats)
			out[at] = citation.String(p, s, citation.Text)
			s.Render(&ref, p)
			b = citation.AppendReference(b[:0], &ref, citation.HTML)
			out[at+1] = string(b)
		}
		_ = style.Findings(p)
	}
	return out
}

// concurrentRecords returns the records of testdata, the specification, and
// where it is there and time is not short, a sample of the reference corpus.
func concurrentRecords(t *testing.T) []*model.Publication {
	t.Helper()
	records := readFile(t, "../testdata/publications.yaml")
	records = append(records, readFile(t, "../testdata/publication.json")...)
	for _, file := range specNames(t) {
		records = append(records, readFile(t, file)...)
	}
	if dir := referenceDir(); dir != "" && !testing.Short() {
		for _, sample := range []struct {
			file  string
			every int
		}{{"real.jsonl", 12}, {"made.jsonl", 36}} {
			for i, p := range readFile(t, filepath.Join(dir, sample.file)) {
				if i%sample.every == 0 {
					records = append(records, p)
				}
			}
		}
	}
	return records
}

// Documents on many goroutines share their styles and works: each is what it is
// alone.
func TestConcurrentDocuments(t *testing.T) {
	const goroutines = 64
	works := alikeWorks()
	styles, alone := append(style.All(), someStyles(t)...), append(style.All(), someStyles(t)...)
	write := func(s style.Style, first int) []string {
		d := citation.NewDocument(s, citation.HTML)
		for i, p := range works {
			d.Add(strconv.Itoa(i), p)
		}
		for i := range 3 * len(works) {
			d.Insert(d.Len(), citation.Cluster{Note: i, Cites: []citation.Cite{{ID: strconv.Itoa((i + first) % len(works))}}})
		}
		return read(d)
	}
	got := make([][]string, goroutines)
	start := make(chan struct{})
	var group sync.WaitGroup
	for g := range got {
		group.Go(func() {
			<-start
			got[g] = write(styles[g%len(styles)], g)
		})
	}
	close(start)
	group.Wait()
	for g := range got {
		if diff := cmp.Diff(write(alone[g%len(alone)], g), got[g]); diff != "" {
			t.Fatalf("goroutine %d (-alone +beside others):\n%s", g, diff)
		}
	}
}
