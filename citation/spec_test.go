package citation_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// everyStyle returns the seven styles and today's editions.
func everyStyle() []style.Style { return append(style.All(), style.Editions()...) }

// The specification of the styles by example. Each file of testdata/spec is a
// YAML stream of records that carry the references they are expected to give,
// as a repository exports them; their _id is the name of the case. They are
// written by hand, from the manuals of the styles, and only by hand.
func TestSpec(t *testing.T) {
	for group, records := range specFiles(t) {
		t.Run(group, func(t *testing.T) {
			for _, p := range records {
				t.Run(p.ID, func(t *testing.T) { specCase(t, p) })
			}
		})
	}
}

// specCase compares the references of a record.
func specCase(t *testing.T, p *model.Publication) {
	for _, s := range style.All() {
		want, ok := p.Citations[s.Name()]
		if !ok {
			t.Errorf("no reference in style %s", s)
			continue
		}
		if d := diff(want, citation.String(p, s, citation.HTML)); d != "" {
			t.Errorf("%s (-want +got):\n%s", s, d)
		} else if d := diff(stripHTML(want), citation.String(p, s, citation.Text)); d != "" {
			t.Errorf("%s as text (-want +got):\n%s", s, d)
		}
	}
}

// The specification has every form of reference, and every case a name of its own; none is
// forgotten where files are split or merged.
func TestSpecIsComplete(t *testing.T) {
	var types style.Type
	names := map[string]bool{}
	for group, records := range specFiles(t) {
		for _, p := range records {
			name := group + "/" + p.ID
			if p.ID == "" || names[name] {
				t.Errorf("%s: the case needs a name of its own", name)
			}
			names[name] = true
			types |= style.TypeOf(p)
		}
	}
	const all = style.ArticleJournal | style.Article | style.Dataset | style.ArticleNewspaper |
		style.PaperConference | style.Chapter | style.Thesis | style.Book
	if types&all != all {
		t.Errorf("no case of %s", all&^types)
	}
}

// Above each case a sentence says what it shows.
func TestSpecSaysWhatItShows(t *testing.T) {
	for _, file := range specNames(t) {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for i, record := range strings.Split(string(data), "\n---\n") {
			if !strings.HasPrefix(record, "# ") {
				t.Errorf("%s: no sentence above case %d", file, i)
			}
		}
	}
}

func specNames(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("../testdata/spec/*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 {
		t.Fatal("testdata/spec is empty")
	}
	return files
}

// specFiles returns the records of the specification by the name of their
// file.
func specFiles(t *testing.T) map[string][]*model.Publication {
	t.Helper()
	out := map[string][]*model.Publication{}
	for _, file := range specNames(t) {
		out[strings.TrimSuffix(filepath.Base(file), ".yaml")] = readFile(t, file)
	}
	return out
}
