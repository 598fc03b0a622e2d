package citation_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// plainStyle shows what a document knows of a cite: "1 Alpha", and behind the
// first cite its position and the note of the first.
var plainStyle = style.Must(style.New(style.Definition{
	Name: "plain",
	Bibliography: &style.Bibliography{Layout: &style.Group{Delimiter: " ", Of: style.Nodes{
		&style.Text{Variable: style.CitationNumber}, &style.Text{Variable: style.Title},
	}}},
	Citation: &style.Citation{Delimiter: "; ", NearNoteDistance: 2, Layout: &style.Group{Delimiter: " ", Of: style.Nodes{
		&style.Text{Variable: style.CitationNumber}, &style.Text{Variable: style.Title}, &style.Text{Variable: style.Locator},
		style.Choose{
			{Position: style.IbidWithLocator, Then: style.Nodes{&style.Text{Value: "ibid. with locator"}}},
			{Position: style.Ibid, Then: style.Nodes{&style.Text{Value: "ibid."}}},
			{Position: style.Subsequent, Then: style.Nodes{&style.Text{Value: "again"}}},
		},
		style.Choose{{Position: style.NearNote, Then: style.Nodes{&style.Text{Value: "near"}}}},
		&style.Text{Variable: style.FirstReferenceNoteNumber, Prefix: "first in "},
	}}},
}))

// newDocument returns a document that knows some works.
func newDocument(titles ...string) *citation.Document {
	d := citation.NewDocument(plainStyle, citation.Text)
	for _, title := range titles {
		d.Add(strings.ToLower(title), &model.Publication{Title: title})
	}
	return d
}

// parse reads clusters as the tables write them: "alpha 12; beta" in the text,
// "3: alpha" in note 3.
func parse(s string) (c citation.Cluster) {
	if note, rest, ok := strings.Cut(s, ": "); ok {
		c.Note, s = int(note[0]-'0'), rest
	}
	for cite := range strings.SplitSeq(s, "; ") {
		id, locator, _ := strings.Cut(cite, " ")
		c.Cites = append(c.Cites, citation.Cite{ID: id, Locator: locator})
	}
	return c
}

func clustersOf(d *citation.Document) []string {
	var out []string
	for i := range d.Len() {
		out = append(out, d.Cluster(i))
	}
	return out
}

func TestPositions(t *testing.T) {
	tests := []struct {
		name           string
		clusters, want []string
	}{
		{"first and again", []string{"alpha", "beta", "alpha"}, []string{"1 Alpha", "2 Beta", "1 Alpha again"}},
		{"ibid", []string{"alpha", "alpha"}, []string{"1 Alpha", "1 Alpha ibid."}},
		{"ibid within a citation", []string{"alpha; alpha 3"}, []string{"1 Alpha; 1 Alpha 3 ibid. with locator"}},
		{"the same page", []string{"alpha 3", "alpha 3"}, []string{"1 Alpha 3", "1 Alpha 3 ibid."}},
		{"another page", []string{"alpha 3", "alpha 4"}, []string{"1 Alpha 3", "1 Alpha 4 ibid. with locator"}},
		{"no page behind one", []string{"alpha 3", "alpha"}, []string{"1 Alpha 3", "1 Alpha again"}},
		{"behind several works in the note before", []string{"1: alpha; beta", "2: beta"},
			[]string{"1 Alpha; 2 Beta", "2 Beta again near first in 1"}},
		{"behind two citations in the note before", []string{"1: alpha", "1: beta", "2: beta"},
			[]string{"1 Alpha", "2 Beta", "2 Beta again near first in 1"}},
		{"behind a note without citations", []string{"1: alpha", "3: alpha"}, []string{"1 Alpha", "1 Alpha again near first in 1"}},
		{"in the same note", []string{"1: alpha", "1: alpha"}, []string{"1 Alpha", "1 Alpha ibid. near"}},
		{"far", []string{"1: alpha", "2: beta", "4: alpha"}, []string{"1 Alpha", "2 Beta", "1 Alpha again first in 1"}},
		{"the distance is to the last cite", []string{"1: alpha", "3: alpha", "5: alpha"},
			[]string{"1 Alpha", "1 Alpha again near first in 1", "1 Alpha again near first in 1"}},
		{"behind several works in the text", []string{"alpha; beta", "beta"}, []string{"1 Alpha; 2 Beta", "2 Beta again"}},
		{"text and notes apart", []string{"alpha", "1: alpha", "alpha"}, []string{"1 Alpha", "1 Alpha", "1 Alpha ibid."}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := newDocument("Alpha", "Beta")
			for i, c := range tt.clusters {
				d.Insert(i, parse(c))
			}
			if diff := cmp.Diff(tt.want, clustersOf(d)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestEdits(t *testing.T) {
	d := newDocument("Alpha", "Beta", "Gamma")
	steps := []struct {
		name      string
		edit      func()
		want      []string
		changed   []int
		reference string
	}{
		{"one", func() { d.Insert(0, parse("beta")) }, []string{"1 Beta"}, []int{0}, "1 Beta\n"},
		{"one before it", func() { d.Insert(0, parse("alpha")) }, []string{"1 Alpha", "2 Beta"}, []int{0, 1}, "1 Alpha\n2 Beta\n"},
		{"one behind", func() { d.Insert(2, parse("gamma")) }, []string{"1 Alpha", "2 Beta", "3 Gamma"}, []int{2}, "1 Alpha\n2 Beta\n3 Gamma\n"},
		{"another work", func() { d.Replace(1, parse("alpha")) }, []string{"1 Alpha", "1 Alpha ibid.", "2 Gamma"}, []int{1, 2}, "1 Alpha\n2 Gamma\n"},
		{"away", func() { d.Remove(0) }, []string{"1 Alpha", "2 Gamma"}, []int{0}, "1 Alpha\n2 Gamma\n"},
		{"nothing", func() {}, []string{"1 Alpha", "2 Gamma"}, nil, "1 Alpha\n2 Gamma\n"},
		{"the same again", func() { d.Replace(0, parse("alpha")) }, []string{"1 Alpha", "2 Gamma"}, []int{0}, "1 Alpha\n2 Gamma\n"},
		{"another title", func() { d.Add("gamma", &model.Publication{Title: "G"}) }, []string{"1 Alpha", "2 G"}, []int{1}, "1 Alpha\n2 G\n"},
		{"uncited", func() { d.ListUncited("beta", "alpha") }, []string{"1 Alpha", "2 G"}, nil, "1 Alpha\n2 G\n3 Beta\n"},
	}
	for _, step := range steps {
		step.edit()
		if diff := cmp.Diff(step.changed, d.Changed()); diff != "" {
			t.Errorf("%s: changed (-want +got):\n%s", step.name, diff)
		}
		if diff := cmp.Diff(step.want, clustersOf(d)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", step.name, diff)
		}
		if got := d.Bibliography(); got != step.reference {
			t.Errorf("%s: listed %q, want %q", step.name, got, step.reference)
		}
	}
}

// A work that was changed in its place is rendered again once it is added again.
func TestEditsOfWorks(t *testing.T) {
	d := newDocument()
	p := &model.Publication{Title: "Alpha"}
	d.Add("a", p)
	d.Insert(0, parse("a"))
	before := d.Cluster(0)
	p.Title = "Beta"
	d.Add("a", p)
	if got, want := d.Cluster(0), "1 Beta"; got != want || before != "1 Alpha" {
		t.Errorf("from %q to %q, want %q", before, got, want)
	}
	if got, want := d.Bibliography(), "1 Beta\n"; got != want {
		t.Errorf("listed %q, want %q", got, want)
	}
}

func TestUnknown(t *testing.T) {
	d := newDocument("Alpha")
	d.Insert(0, parse("beta; alpha; beta"))
	if got, want := d.Cluster(0), "beta?; 1 Alpha; beta?"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if diff := cmp.Diff([]string{"beta"}, d.Unknown()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got, want := d.Bibliography(), "1 Alpha\n"; got != want {
		t.Errorf("listed %q, want %q", got, want)
	}
	d.Add("beta", &model.Publication{Title: "Beta"})
	if got, want := d.Cluster(0), "1 Beta; 2 Alpha; 1 Beta again"; got != want || len(d.Unknown()) > 0 {
		t.Errorf("once it was added: got %q, want %q; unknown are %q", got, want, d.Unknown())
	}
}

// Ids that are not known are nobody's: they stand in no group with works that have no
// names.
func TestUnknownWithoutNames(t *testing.T) {
	d := citation.NewDocument(style.APA7, citation.Text)
	d.Add("two", &model.Publication{Type: model.Book, Title: "The two", Issued: model.Year(2002)})
	d.Insert(0, citation.Cluster{Cites: []citation.Cite{{ID: "two"}, {ID: "ghost"}, {ID: "spirit"}}})
	if got, want := d.Cluster(0), "(The Two, 2002; ghost?; spirit?)"; got != want {
		t.Errorf("(-want +got):\n- %s\n+ %s", want, got)
	}
}

func TestPreview(t *testing.T) {
	d := newDocument("Alpha", "Beta")
	d.Insert(0, parse("1: alpha; beta"))
	got := string(d.AppendPreview(nil, citation.Cite{ID: "beta", Locator: "3"}, citation.Cite{ID: "alpha", Position: style.Subsequent | style.Ibid}))
	if want := "2 Beta 3; 1 Alpha ibid."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := d.Cluster(0), "1 Alpha; 2 Beta"; got != want {
		t.Errorf("the document has %q, want %q", got, want)
	}
}

func TestListed(t *testing.T) {
	d := newDocument("Alpha", "Beta", "Gamma")
	d.ListUncited("gamma")
	d.Insert(0, parse("beta"))
	if diff := cmp.Diff([]string{"beta", "gamma"}, slices.Collect(d.Listed())); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestGroups(t *testing.T) {
	d := newDocument()
	for id, p := range map[string]*model.Publication{
		"a": {Title: "A & B", Type: model.Book, Issued: model.Year(2001)},
		"b": {Title: "B", Type: model.ArticleJournal, Issued: model.Year(2002)},
		"c": {Title: "C", Issued: model.Year(2001)},
		"d": {Title: "D", Type: model.Book},
		"e": {Title: "E", Type: "page", Issued: model.Year(-44)},
	} {
		d.Add(id, p)
	}
	d.ListUncited("a", "b", "c", "d", "e")
	years := citation.ByYear(style.AmericanEnglish).Heading
	tests := []struct {
		name   string
		groups citation.Groups
		want   string
	}{
		{"none", citation.Groups{}, "1 A & B\n2 B\n3 C\n4 D\n5 E\n"},
		{"by year", citation.ByYear(style.AmericanEnglish), "2001\n\n1 A & B\n3 C\n\n2002\n\n2 B\n\n44 BC\n\n5 E\n\nNo date\n\n4 D\n"},
		{"by type", citation.ByType(style.AmericanEnglish), "Book\n\n1 A & B\n4 D\n\nJournal article\n\n2 B\n\nDocument\n\n3 C\n5 E\n"},
		{"by type, in an order", citation.ByType(style.AmericanEnglish, model.Thesis, model.Document, model.ArticleJournal),
			"Document\n\n3 C\n5 E\n\nJournal article\n\n2 B\n\nBook\n\n1 A & B\n4 D\n"},
		{"in an order", citation.Groups{Heading: years, Order: []string{"2003", "2002"}},
			"4 D\n\n2002\n\n2 B\n\n2001\n\n1 A & B\n3 C\n\n44 BC\n\n5 E\n"},
		{"with a heading for the rest", citation.Groups{Heading: years, Rest: "2001"},
			"2002\n\n2 B\n\n44 BC\n\n5 E\n\n2001\n\n1 A & B\n3 C\n4 D\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, string(d.AppendGroups(nil, tt.groups))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestListInHTML(t *testing.T) {
	pubs := []*model.Publication{{Title: "A & B"}, nil, {Title: "<i>C</i>", Issued: model.Year(2001)}}
	got := citation.Bibliography(pubs, plainStyle, citation.HTML)
	want := `<div class="csl-bib-body">
  <div class="csl-entry">1 A &#38; B</div>
  <div class="csl-entry">2 <i>C</i></div>
</div>
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	under := citation.Groups{Heading: func(*model.Publication) string { return "<b>" }}
	got = string(citation.AppendGroups(nil, pubs[:1], plainStyle, citation.HTML, under))
	want = `<div class="csl-bib-body">
  <h2 class="csl-heading">&#60;b&#62;</h2>
  <div class="csl-entry">1 A &#38; B</div>
</div>
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("headings (-want +got):\n%s", diff)
	}
}
