package csl

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/pubcite/pubcite/internal/csltest"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// cslStyles returns the styles of the CSL project, which are not part of this
// repository.
func cslStyles(tb testing.TB) fs.FS {
	tb.Helper()
	archive := csltest.StylesArchive()
	if archive == "" {
		tb.Skip("the CSL styles are not part of this repository and PUBCITE_CSL_STYLES does not lead to them")
	}
	styles, err := csltest.Styles(archive)
	if err != nil {
		tb.Fatal(err)
	}
	return styles
}

// All styles of the CSL project are styles, make one here, and write something.
func TestStyles(t *testing.T) {
	work := &model.Publication{
		Type: model.ArticleJournal, Title: "On titles", ContainerTitle: "A Journal", Volume: "2", Issue: "3", Page: "12-15",
		Issued: model.Year(2021), Authors: []model.Person{{Family: "Roe", Given: "Ann"}}, DOI: "10.1/a",
	}
	var ref style.Reference
	citations := 0
	styles := cslStyles(t)
	names, err := fs.Glob(styles, "*.csl")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		tree, warnings, err := openStyle(styles, name, standardLimits)
		if err != nil {
			t.Error(err)
			continue
		}
		for _, w := range warnings {
			t.Errorf("warning: %s", w)
		}
		if tree.info.Title == "" || tree.info.Self == "" && tree.info.ID == "" || tree.citation.layout == nil {
			t.Errorf("%s: incomplete: %+v", name, tree.info)
		}
		s, err := style.New(tree.definition())
		if err != nil {
			t.Error(err)
			continue
		}
		s.RenderCitation(&ref, []style.Cite{{Work: work, Locator: "33", Number: 1}})
		citations += min(1, len(ref.Text()))
		s.RenderEntry(&ref, style.Cite{Work: work, Number: 1})
		if len(ref.Text()) == 0 {
			t.Errorf("%s: the entry is empty", name)
		}
	}
	if want := 2858; len(names) < want {
		t.Errorf("read %d styles, want %d at least", len(names), want)
	}
	if want := 2856; citations < want { // one shows labels alone, and one archives
		t.Errorf("%d styles write a citation, want %d at least", citations, want)
	}
}

// All locales of the CSL project are locales, and every tag that it names is
// found.
func TestLocales(t *testing.T) {
	folder := csltest.LocalesDir()
	if folder == "" {
		t.Skip("the CSL locales are not part of this repository and PUBCITE_CSL_LOCALES does not lead to them")
	}
	dir, err := openLocales(os.DirFS(folder), standardLimits)
	if err != nil {
		t.Fatal(err)
	}
	locales := Locales{dir}
	for _, tag := range dir.tags {
		if locale, err := locales.Find(tag); err != nil || locale.Lang() != tag {
			t.Errorf("the locale %s: %s, %v", tag, locale, err)
		}
		trees, warnings, err := dir.lookup(tag)
		if err != nil {
			t.Error(err)
			continue
		}
		for _, w := range warnings {
			t.Errorf("warning: %s", w)
		}
		if tree := trees[0]; tree.lang != tag || len(tree.terms) < 100 || len(tree.dates) != 2 || tree.options.punctuationInQuote == nil {
			t.Errorf("%s: incomplete: language %q, %d terms, %d dates", tag, tree.lang, len(tree.terms), len(tree.dates))
		}
	}
	if want := 62; len(dir.tags) < want {
		t.Errorf("read %d locales, want %d at least", len(dir.tags), want)
	}
	for language := range dir.primary {
		if _, err := dir.find(language); err != nil {
			t.Error(err)
		}
	}
}

// All styles in the fixtures of the CSL suite are styles.
func TestSuiteStyles(t *testing.T) {
	dir := csltest.SuiteDir()
	if dir == "" {
		t.Skip("the CSL suite is not part of this repository and PUBCITE_CSL_SUITE does not lead to it")
	}
	fixtures, err := csltest.Fixtures(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range fixtures {
		_, warnings, err := parseStyle(strings.NewReader(string(f.Style)), f.Name, standardLimits)
		if err != nil {
			t.Error(err)
		}
		for _, w := range warnings {
			t.Errorf("warning: %s", w)
		}
	}
}

// Every name of the CSL project leads to a style.
func TestAliases(t *testing.T) {
	styles := cslStyles(t)
	table, err := os.ReadFile(filepath.Join(filepath.Dir(csltest.StylesArchive()), "aliases.tsv"))
	if err != nil {
		t.Skipf("no list of other names: %v", err)
	}
	const sampled = 40 // one of so many names
	aliases, renamed := fstest.MapFS{}, map[string]string{}
	var names []string
	for i, line := range strings.Split(strings.TrimSpace(string(table)), "\n")[1:] {
		cells := strings.Split(line, "\t")
		name, parent, locale, why := cells[0], cells[1], cells[2], cells[3]
		if why == "renamed" {
			renamed[name] = parent
		} else {
			text := dependentStyle("http://www.zotero.org/styles/"+parent, `default-locale="`+locale+`"`)
			text = strings.Replace(text, ` default-locale=""`, "", 1)
			aliases["dependent/"+name+".csl"] = &fstest.MapFile{Data: []byte(text)}
		}
		if i%sampled == 0 {
			names = append(names, name)
		}
	}
	data, err := json.Marshal(renamed)
	if err != nil {
		t.Fatal(err)
	}
	aliases["renamed-styles.json"] = &fstest.MapFile{Data: data}
	for _, name := range names {
		tree, _, err := openStyle(layered{aliases, styles}, name, standardLimits)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if _, err := fs.Stat(styles, styleName(tree.info.Self)+".csl"); err != nil {
			t.Errorf("%s leads to %s: %v", name, tree.info.Self, err)
		}
	}
	if want := 200; len(names) < want {
		t.Errorf("%d names, want %d at least", len(names), want)
	}
}

// layered are files in front of others.
type layered [2]fs.FS

func (l layered) Open(name string) (fs.File, error) {
	if f, err := l[0].Open(name); err == nil {
		return f, nil
	}
	return l[1].Open(name)
}

func BenchmarkStyle(b *testing.B) {
	apa, err := fs.ReadFile(cslStyles(b), "apa.csl")
	if err != nil {
		b.Fatal(err)
	}
	text := string(apa)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := parseStyle(strings.NewReader(text), "apa.csl", standardLimits); err != nil {
			b.Fatal(err)
		}
	}
}
