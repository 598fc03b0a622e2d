package style_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A piece is a run as a value that can be compared.
type piece struct {
	Text   string
	Label  style.Variable
	Format style.Formatting
	Link   bool
}

func pieces(ref *style.Reference) []piece {
	var out []piece
	for r := range ref.Runs() {
		out = append(out, piece{string(r.Text), r.Variable, r.Formatting, r.Link})
	}
	return out
}

const italic = style.Formatting(style.Italic)

// The runs say which part of the record each piece is from, how it is set,
// and what leads somewhere.
func TestRuns(t *testing.T) {
	for _, test := range []struct {
		name  string
		style style.Style
		want  []piece
	}{
		{"a DOI behind a label: the number is the link", style.AMA, []piece{
			{"Quist N", style.Author, 0, false},
			{". ", 0, 0, false},
			{"Salt in ", style.Title, 0, false},
			{"Fucus", style.Title, italic, false},
			{". ", 0, 0, false},
			{"Coast", style.ContainerTitle, italic, false},
			{". ", 0, 0, false},
			{"2018", style.Issued, 0, false},
			{";", 0, 0, false},
			{"7", style.Volume, 0, false},
			{"(", 0, 0, false},
			{"2", style.Issue, 0, false},
			{"):", 0, 0, false},
			{"41-49", style.Page, 0, false},
			{". doi:", 0, 0, false},
			{"10.1000/coast.7", style.DOI, 0, true},
		}},
		{"a DOI behind its resolver: the address is the link", style.APA, []piece{
			{"Quist, N.", style.Author, 0, false},
			{" (", 0, 0, false},
			{"2018", style.Issued, 0, false},
			{"). ", 0, 0, false},
			{"Salt in ", style.Title, 0, false},
			{"Fucus", style.Title, italic, false},
			{". ", 0, 0, false},
			{"Coast", style.ContainerTitle, italic, false},
			{". ", 0, 0, false},
			{"Tide Press", style.Publisher, 0, false},
			{". ", 0, 0, false},
			{"https://doi.org/10.1000/coast.7", style.DOI, 0, true},
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var ref style.Reference
			test.style.Render(&ref, article())
			if diff := cmp.Diff(test.want, pieces(&ref)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// The text of the runs is the citation, in every style.
func TestRunsAreTheCitation(t *testing.T) {
	for _, p := range readRecords(t) {
		for _, s := range style.All() {
			var ref style.Reference
			s.Render(&ref, p)
			if diff := cmp.Diff(citation.String(p, s, citation.Text), text(&ref)); diff != "" {
				t.Errorf("record %s, %s (-citation +runs):\n%s", p.ID, s, diff)
			}
		}
	}
}

// Run and Runs show the same pieces; Runs leaves empty ones out.
func TestRunAndRunsAgree(t *testing.T) {
	for _, p := range readRecords(t) {
		for _, s := range style.All() {
			var ref style.Reference
			s.Render(&ref, p)
			var byIndex []piece
			for i := range ref.Len() {
				if r := ref.Run(i); len(r.Text) > 0 {
					byIndex = append(byIndex, piece{string(r.Text), r.Variable, r.Formatting, r.Link})
				}
			}
			if diff := cmp.Diff(pieces(&ref), byIndex); diff != "" {
				t.Errorf("record %s, %s (-Runs +Run):\n%s", p.ID, s, diff)
			}
		}
	}
}

// A caller can stop in the middle.
func TestRunsStops(t *testing.T) {
	var ref style.Reference
	style.AMA.Render(&ref, article())
	seen := 0
	for range ref.Runs() {
		seen++
		if seen == 2 {
			break
		}
	}
	if seen != 2 {
		t.Errorf("saw %d runs, want 2", seen)
	}
}

// What is appended to the text of a run does not reach the next one.
func TestRunTextIsBounded(t *testing.T) {
	var ref style.Reference
	style.AMA.Render(&ref, article())
	want := text(&ref)
	for r := range ref.Runs() {
		_ = append(r.Text, "overwritten"...)
	}
	if diff := cmp.Diff(want, text(&ref)); diff != "" {
		t.Errorf("(-before +after):\n%s", diff)
	}
}

// A reference that is rendered again holds nothing of what it held.
func TestReferenceIsUsedAgain(t *testing.T) {
	long, short := article(), &model.Publication{Title: "Rye"}
	var again style.Reference
	for _, p := range []*model.Publication{long, short, long, {}, short} {
		for _, s := range style.All() {
			s.Render(&again, p)
			var fresh style.Reference
			s.Render(&fresh, p)
			if diff := cmp.Diff(pieces(&fresh), pieces(&again)); diff != "" {
				t.Errorf("%q, %s (-fresh +again):\n%s", p.Title, s, diff)
			}
		}
	}
}

// An empty record is no reason to fail; only what stands for a missing part
// is written.
func TestEmptyRecord(t *testing.T) {
	for _, typ := range []model.Type{
		model.ArticleJournal, model.Article, model.Dataset, model.ArticleNewspaper,
		model.PaperConference, model.Chapter, model.Thesis, model.Book,
	} {
		for _, s := range style.All() {
			var ref style.Reference
			s.Render(&ref, &model.Publication{Type: typ})
			if got := labels(&ref); len(got) > 0 {
				t.Errorf("%s, %s: shows %v of an empty record", typ, s, got)
			}
		}
	}
}

// Each style shows these parts of a journal article, in this order.
func TestParts(t *testing.T) {
	want := map[string][]string{
		"ama":     {"author", "title", "container-title", "issued", "volume", "issue", "page", "DOI"},
		"apa":     {"author", "issued", "title", "container-title", "publisher", "DOI"},
		"chicago": {"author", "title", "container-title", "publisher", "issued", "DOI"},
		"ieee":    {"author", "title", "container-title", "volume", "issue", "publisher", "page", "issued"},
		"ista":    {"author", "issued", "title", "container-title", "volume", "issue", "page"},
		"mla":     {"author", "title", "container-title", "volume", "issue", "publisher", "issued", "page", "DOI"},
		"short":   {"author", "container-title", "volume", "issued", "page"},
	}
	got := map[string][]string{}
	for _, s := range style.All() {
		var ref style.Reference
		s.Render(&ref, article())
		got[s.Name()] = labels(&ref)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestFormat(t *testing.T) {
	var f style.Formatting
	if f.Depth() != 0 || f.At(0) != 0 {
		t.Errorf("the zero format has depth %d and %d outermost", f.Depth(), f.At(0))
	}
	levels := []style.Effect{
		style.Italic, style.Bold, style.Superscript, style.Upright, style.Regular, style.Subscript, style.Italic,
	}
	for i, s := range levels {
		f = f.Push(s)
		if f.Depth() != i+1 {
			t.Fatalf("depth %d after %d levels", f.Depth(), i+1)
		}
	}
	var got []style.Effect
	for i := range f.Depth() {
		got = append(got, f.At(i))
	}
	if !slices.Equal(got, levels) {
		t.Errorf("levels %v, want %v", got, levels)
	}
	if full := f.Push(style.Bold); full != f {
		t.Errorf("an eighth level changes the format from %x to %x", f, full)
	}
}
