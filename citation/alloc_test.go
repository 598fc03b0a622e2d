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
	for _, s := range everyStyle() {
		for f := range citation.Formats() {
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

// Nor do names in parts that are set off, read as processors of CSL read them.
func TestNamesAllocateNothing(t *testing.T) {
	if raceEnabled {
		t.Skip("the race detector allocates")
	}
	names := &style.Names{
		Variables: style.Variables{style.Author, style.Editor},
		Name: &style.Name{
			Initials: style.Initialize, InitializeWith: ". ", Inverted: style.InvertFirst, And: style.AndWord,
			Family: style.NamePart{Font: style.SmallCaps, TextCase: style.Uppercase}, Given: style.NamePart{Prefix: "[", Suffix: "]"},
		},
		Substitute: style.Nodes{&style.Names{Variables: style.Variables{style.Translator}}, &style.Text{Variable: style.Title}},
	}
	s, err := style.New(style.Definition{Name: "house", Literal: true, Bibliography: &style.Bibliography{Layout: names}})
	if err != nil {
		t.Fatal(err)
	}
	var records []*model.Publication
	for _, person := range []model.Person{
		{Given: "Ada P", Family: "Roe"}, {Given: "Élodie J.-P.", Particle: "de", Family: "Låw"},
		{Given: "<b>Ann</b> D'Or", Family: "O'Hill"}, {Literal: "Tide Office"}, {Family: "-"},
	} {
		records = append(records, &model.Publication{Title: "Tides", Authors: []model.Person{person, {Family: "–"}, person}})
	}
	dst := make([]byte, 0, 1<<10)
	if p, n := firstAllocating(dst, records, s, citation.HTML); p != nil {
		t.Errorf("%+v: %v allocations, want 0", p.Authors[0], n)
	}
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
	styles := everyStyle()
	dst := make([]byte, 0, 1<<20)
	var known style.Prepared
	for f := range citation.Formats() {
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
