package style_test

import (
	"errors"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

func TestAll(t *testing.T) {
	var names []string
	for _, s := range style.All() {
		names = append(names, s.Name())
		if s.String() != s.Name() {
			t.Errorf("%s prints as %q", s.Name(), s)
		}
		if s.Title() == "" || s.Source() == "" {
			t.Errorf("%s: title %q, source %q; want both", s, s.Title(), s.Source())
		}
		if s.IsZero() {
			t.Errorf("%s is zero", s)
		}
	}
	want := []string{"ama", "apa", "chicago", "ieee", "ista", "mla", "short"}
	if diff := cmp.Diff(want, names); diff != "" {
		t.Errorf("names (-want +got):\n%s", diff)
	}
}

// Today's editions are none of the seven, and each makes a style of its definition.
func TestListOfEditions(t *testing.T) {
	var names []string
	for _, s := range style.Editions() {
		names = append(names, s.Name())
		if s.Title() == "" || s.Source() == "" {
			t.Errorf("%s: title %q, source %q; want both", s, s.Title(), s.Source())
		}
		if _, err := style.New(s.Definition()); err != nil {
			t.Errorf("%s: %v", s, err)
		}
		if slices.Contains(style.All(), s) {
			t.Errorf("%s is in both lists", s)
		}
	}
	want := []string{"ama11", "apa7", "chicago18", "chicago18-author-date", "harvard", "ieee2023", "mla9", "vancouver"}
	if diff := cmp.Diff(want, names); diff != "" {
		t.Errorf("names (-want +got):\n%s", diff)
	}
}

// The lists that All and Editions return are the caller's.
func TestAllIsFresh(t *testing.T) {
	style.All()[0], style.Editions()[0] = style.Style{}, style.Style{}
	if style.All()[0].IsZero() || style.Editions()[0].IsZero() {
		t.Error("a change of the list is seen in the next one")
	}
}

func TestTitles(t *testing.T) {
	for _, test := range []struct {
		style style.Style
		title string
	}{
		{style.AMA, "American Medical Association, 10th edition"},
		{style.APA, "American Psychological Association, 6th edition"},
		{style.Chicago, "Chicago Manual of Style, 17th edition, notes and bibliography"},
		{style.IEEE, "Institute of Electrical and Electronics Engineers, 2018"},
		{style.ISTA, "Institute of Science and Technology Austria"},
		{style.MLA, "Modern Language Association, 8th edition"},
		{style.Short, "Elsevier, numbered, without titles"},
	} {
		if got := test.style.Title(); got != test.title {
			t.Errorf("%s: title %q, want %q", test.style, got, test.title)
		}
	}
}

func TestLookup(t *testing.T) {
	for _, test := range []struct {
		name string
		want style.Style
	}{
		{"ama", style.AMA},
		{"apa", style.APA},
		{"chicago", style.Chicago},
		{"ieee", style.IEEE},
		{"ista", style.ISTA},
		{"mla", style.MLA},
		{"short", style.Short},
		{"ama11", style.AMA11},
		{"apa7", style.APA7},
		{"chicago18", style.Chicago18},
		{"chicago18-author-date", style.Chicago18AuthorDate},
		{"harvard", style.Harvard},
		{"ieee2023", style.IEEE2023},
		{"mla9", style.MLA9},
		{"vancouver", style.Vancouver},
		{"APA", style.APA},
		{"Chicago18-Author-Date", style.Chicago18AuthorDate},
		{"Chicago", style.Chicago},
	} {
		got, err := style.Lookup(test.name)
		if err != nil || got != test.want {
			t.Errorf("%s: %s, error %v; want %s", test.name, got, err, test.want)
		}
	}
}

func TestLookupUnknown(t *testing.T) {
	for _, name := range []string{"", "harward", "apa ", "apa-6th"} {
		got, err := style.Lookup(name)
		if !got.IsZero() {
			t.Errorf("%q: got style %s", name, got)
		}
		var unknown *style.UnknownError
		if !errors.As(err, &unknown) || unknown.Name != name {
			t.Errorf("%q: error %v, want an UnknownError with that name", name, err)
			continue
		}
		if !strings.Contains(err.Error(), `"`+name+`"`) {
			t.Errorf("%q: the error does not name it: %v", name, err)
		}
		for _, s := range append(style.All(), style.Editions()...) {
			if !strings.Contains(err.Error(), s.Name()) {
				t.Errorf("%q: the error does not name style %s: %v", name, s, err)
			}
		}
	}
}

func TestLookupOffersWhatIsNear(t *testing.T) {
	for _, test := range []struct {
		name string
		want []string
	}{
		{"apaa", []string{"apa", "apa7"}},
		{"chicago17", []string{"chicago18", "chicago"}},
		{"harward", []string{"harvard"}},
		{"chicago-author-date", []string{"chicago18-author-date"}},
		{"nature", nil},
	} {
		var unknown *style.UnknownError
		if _, err := style.Lookup(test.name); !errors.As(err, &unknown) || !slices.Equal(unknown.Near, test.want) {
			t.Errorf("%q: error %v, want one with %q near", test.name, err, test.want)
		}
	}
}

func TestZeroStyle(t *testing.T) {
	var zero style.Style
	if !zero.IsZero() || zero.Name() != "" || zero.Title() != "" || zero.Source() != "" || zero.String() != "" {
		t.Errorf("zero %v, name %q, title %q, source %q; want a style without any",
			zero.IsZero(), zero.Name(), zero.Title(), zero.Source())
	}
	// It writes nothing, over what was there.
	var ref style.Reference
	style.APA.Render(&ref, article())
	zero.Render(&ref, article())
	if ref.Len() != 0 || text(&ref) != "" {
		t.Errorf("%d runs, text %q; want none", ref.Len(), text(&ref))
	}
}

func TestNewFails(t *testing.T) {
	title := &style.Text{Variable: style.Title}
	for _, test := range []struct {
		name string
		def  style.Definition
	}{
		{"without a name", style.Definition{Bibliography: &style.Bibliography{Layout: &style.Text{Variable: style.Title}}}},
		{"without a layout", style.Definition{Name: "house"}},
		{"wording of no term", style.Definition{Name: "house", Bibliography: &style.Bibliography{Layout: title},
			Locales: []style.LocaleDefinition{{Terms: []style.Wording{{Single: "und"}}}}}},
		{"words for no language", style.Definition{Name: "house", Bibliography: &style.Bibliography{Layout: title},
			Locales: []style.LocaleDefinition{{Lang: "de_AT"}}}},
	} {
		s, err := style.New(test.def)
		if err == nil || !s.IsZero() {
			t.Errorf("%s: style %q, error %v; want no style and an error", test.name, s, err)
		}
	}
}

func TestNewKeepsWhatDescribesIt(t *testing.T) {
	s, err := style.New(style.Definition{
		Name: "house", Title: "House style", Source: "house.pdf",
		Bibliography: &style.Bibliography{Layout: &style.Text{Variable: style.Title}},
	})
	if err != nil {
		t.Fatal(err)
	}
	got := []string{s.Name(), s.String(), s.Title(), s.Source()}
	if diff := cmp.Diff([]string{"house", "house", "House style", "house.pdf"}, got); diff != "" {
		t.Errorf("name, string, title, source (-want +got):\n%s", diff)
	}
	// It does not join the styles that there are.
	if _, err := style.Lookup("house"); err == nil {
		t.Error("Lookup finds it")
	}
}

func TestTypeOf(t *testing.T) {
	for i := range 45 {
		typ := style.Type(1 << i)
		p := &model.Publication{Type: model.Type(typ.String())}
		if !p.Type.IsKnown() {
			t.Errorf("%s is no type of package model", p.Type)
		}
		if got := style.TypeOf(p); got != typ {
			t.Errorf("%s: %s, want %s", p.Type, got, typ)
		}
	}
	for _, typ := range []model.Type{"", "blog_post", "Book", "other"} {
		if got := style.TypeOf(&model.Publication{Type: typ}); got != style.OtherType || typ.IsKnown() {
			t.Errorf("%q: %s, known %v", typ, got, typ.IsKnown())
		}
	}
}

func TestTypeString(t *testing.T) {
	for typ, want := range map[style.Type]string{
		0: "", style.ArticleJournal: "article-journal", style.LegalCase: "legal_case", style.EventType: "event",
		style.Book | style.Thesis: "book thesis", style.OtherType: "other", 1 << 63: "type 63",
	} {
		if got := typ.String(); got != want {
			t.Errorf("%b: %q, want %q", typ, got, want)
		}
	}
}

func TestVariableString(t *testing.T) {
	for _, test := range []struct {
		variable style.Variable
		want     string
	}{
		{0, ""},
		{style.Title, "title"},
		{style.ContainerTitleShort, "container-title-short"},
		{style.ArchiveCollection, "archive_collection"},
		{style.EventTitle, "event-title"},
		{style.ItemNumber, "number"},
		{style.Issued, "issued"},
		{style.DOI, "DOI"},
		{style.EditorTranslator, "editor-translator"},
		{style.Translator, "translator"},
	} {
		if got := test.variable.String(); got != test.want {
			t.Errorf("%d: %q, want %q", test.variable, got, test.want)
		}
	}
	if got := style.Variable(200).String(); got == "" {
		t.Error("an unknown variable has no name")
	}
	known := 0
	for v := style.Variable(1); v < 128; v++ {
		got, ok := style.VariableOf(v.String())
		if ok {
			known++
		}
		if ok && got != v {
			t.Errorf("%s is the variable %d, want %d", v, got, v)
		}
	}
	if known != 97 {
		t.Errorf("%d variables, want CSL's 97", known)
	}
	if v, ok := style.VariableOf("event"); v != style.EventTitle || !ok {
		t.Errorf("event is the variable %s", v)
	}
}

// A style may be used by many goroutines, over the same records.
func TestConcurrentUse(t *testing.T) {
	records := readRecords(t)
	want := renderAll(records)
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 5 {
				if diff := cmp.Diff(want, renderAll(records)); diff != "" {
					t.Errorf("rendered beside others (-alone +beside):\n%s", diff)
					return
				}
			}
		})
	}
	group.Wait()
}

// Rendering leaves the record as it is.
func TestRenderKeepsTheRecord(t *testing.T) {
	want, got := readRecords(t), readRecords(t)
	renderAll(got)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-before +after):\n%s", diff)
	}
}

// renderAll returns the citations of all records in every style and format.
func renderAll(records []*model.Publication) []string {
	var out []string
	for _, p := range records {
		for _, s := range style.All() {
			out = append(out, citation.String(p, s, citation.Text), citation.String(p, s, citation.HTML))
		}
	}
	return out
}

// readRecords returns the records of testdata.
func readRecords(t *testing.T) []*model.Publication {
	t.Helper()
	f, err := os.Open("../testdata/publications.yaml")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []*model.Publication
	for p, err := range model.Read(f) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, p)
	}
	if len(out) != 6 {
		t.Fatalf("%d records, want 6", len(out))
	}
	return out
}

// article returns a journal article with all that one has.
func article() *model.Publication {
	return &model.Publication{
		Type:           model.ArticleJournal,
		Title:          "Salt in <i>Fucus</i>",
		ContainerTitle: "Coast",
		Publisher:      "Tide Press",
		Volume:         "7",
		Issue:          "2",
		Page:           "41-49",
		Issued:         model.Year(2018),
		DOI:            "10.1000/coast.7",
		Authors:        []model.Person{{Given: "Nora", Family: "Quist"}},
	}
}

// text returns the text of a reference.
func text(ref *style.Reference) string {
	var b strings.Builder
	for r := range ref.Runs() {
		b.Write(r.Text)
	}
	return b.String()
}

// labels returns the variables that a reference shows, each once.
func labels(ref *style.Reference) []string {
	var out []string
	for r := range ref.Runs() {
		if r.Variable != 0 && !slices.Contains(out, r.Variable.String()) {
			out = append(out, r.Variable.String())
		}
	}
	return out
}
