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
	records := readFile(t, "../testdata/publications.yaml")
	if dir := referenceDir(); dir != "" {
		records = append(records, readFile(t, filepath.Join(dir, "real.jsonl"))...)
		records = append(records, readFile(t, filepath.Join(dir, "made.jsonl"))...)
	}
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
