package citation_test

import (
	"path/filepath"
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// Append into a buffer that is large enough allocates nothing, whatever the
// record, the style and the format.
func TestAppendAllocatesNothing(t *testing.T) {
	if raceEnabled {
		t.Skip("the race detector allocates")
	}
	records := allocRecords(t)
	dst := make([]byte, 0, 1<<20)
	for _, s := range style.All() {
		for _, f := range formats {
			t.Run(s.Name()+"/"+f.String(), func(t *testing.T) {
				all := testing.AllocsPerRun(1, func() {
					for _, p := range records {
						dst = citation.Append(dst[:0], p, s, f)
					}
				})
				if all == 0 {
					return
				}
				t.Errorf("%v allocations for %d records, want 0", all, len(records))
				if p, n := firstAllocating(dst, records, s, f); p != nil {
					t.Errorf("record %s alone: %v", p.ID, n)
				}
			})
		}
	}
}

// firstAllocating returns the first record whose citation allocates every
// time.
func firstAllocating(dst []byte, records []*model.Publication, s style.Style, f citation.Format) (*model.Publication, float64) {
	for _, p := range records {
		n := testing.AllocsPerRun(10, func() { dst = citation.Append(dst[:0], p, s, f) })
		if n > 0 {
			return p, n
		}
	}
	return nil, 0
}

// allocRecords returns the records of testdata and of the reference corpus.
func allocRecords(t *testing.T) []*model.Publication {
	t.Helper()
	records := readFile(t, "../testdata/publications.yaml")
	if dir := referenceDir(); dir != "" {
		records = append(records, readFile(t, filepath.Join(dir, "real.jsonl"))...)
		records = append(records, readFile(t, filepath.Join(dir, "made.jsonl"))...)
	}
	return records
}

// AppendPrepared allocates nothing once what is prepared has been used for the
// same records.
func TestAppendPreparedAllocatesNothing(t *testing.T) {
	if raceEnabled {
		t.Skip("the race detector allocates")
	}
	records := allocRecords(t)
	styles := style.All()
	dst := make([]byte, 0, 1<<20)
	var known style.Prepared
	for _, f := range formats {
		t.Run(f.String(), func(t *testing.T) {
			all := testing.AllocsPerRun(1, func() {
				for _, p := range records {
					known.Reset(p)
					for _, s := range styles {
						dst = citation.AppendPrepared(dst[:0], &known, s, f)
					}
				}
			})
			if all > 0 {
				t.Errorf("%v allocations for %d records, want 0", all, len(records))
			}
		})
	}
}
