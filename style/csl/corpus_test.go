package csl

import (
	"archive/tar"
	"compress/gzip"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

// cslDir is where the files of the CSL project lie: in the environment's
// PUBCITE_CSL, or beside the checkout. They are not part of this repository.
func cslDir(tb testing.TB) string {
	tb.Helper()
	dir := os.Getenv("PUBCITE_CSL")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared", "csl")
	}
	if _, err := os.Stat(filepath.Join(dir, "styles.tar.gz")); err != nil {
		tb.Skipf("no files of CSL in %s; PUBCITE_CSL says where they lie", dir)
	}
	return dir
}

// readStyles yields the styles of the CSL repository, by file name.
func readStyles(tb testing.TB, yield func(name, text string) bool) {
	tb.Helper()
	f, err := os.Open(filepath.Join(cslDir(tb), "styles.tar.gz"))
	if err != nil {
		tb.Fatal(err)
	}
	defer f.Close()
	unzipped, err := gzip.NewReader(f)
	if err != nil {
		tb.Fatal(err)
	}
	for archive := tar.NewReader(unzipped); ; {
		head, err := archive.Next()
		if err == io.EOF {
			return
		}
		if err != nil {
			tb.Fatal(err)
		}
		text, err := io.ReadAll(archive)
		if err != nil {
			tb.Fatal(err)
		}
		if strings.HasSuffix(head.Name, ".csl") && !yield(filepath.Base(head.Name), string(text)) {
			return
		}
	}
}

// All styles of the CSL repository are styles.
func TestStyles(t *testing.T) {
	read := 0
	readStyles(t, func(name, text string) bool {
		read++
		tree, warnings, err := parseStyle(strings.NewReader(text), name, standardLimits)
		if err != nil {
			t.Error(err)
			return true
		}
		for _, w := range warnings {
			t.Errorf("warning: %s", w)
		}
		if tree.info.title == "" || tree.info.self == "" && tree.info.id == "" || tree.citation.layout == nil {
			t.Errorf("%s: incomplete: %+v", name, tree.info)
		}
		return true
	})
	if want := 2858; read < want {
		t.Errorf("read %d styles, want %d at least", read, want)
	}
}

// All locales of the CSL project are locales, and every tag that it names is
// found.
func TestLocales(t *testing.T) {
	dir, err := openLocales(os.DirFS(filepath.Join(cslDir(t), "locales")), standardLimits)
	if err != nil {
		t.Fatal(err)
	}
	for _, tag := range dir.tags {
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
	files, err := filepath.Glob(filepath.Join(cslDir(t), "suite", "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no fixtures: %v", err)
	}
	for _, file := range files {
		fixture, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		text, err := section(string(fixture), "CSL")
		if err != nil {
			t.Errorf("%s: %v", file, err)
			continue
		}
		_, warnings, err := parseStyle(strings.NewReader(text), filepath.Base(file), standardLimits)
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
	table, err := os.ReadFile(filepath.Join(cslDir(t), "aliases.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	const sampled = 40 // one of so many names
	files, renamed := fstest.MapFS{}, map[string]string{}
	var names []string
	for i, line := range strings.Split(strings.TrimSpace(string(table)), "\n")[1:] {
		cells := strings.Split(line, "\t")
		name, parent, locale, why := cells[0], cells[1], cells[2], cells[3]
		if why == "renamed" {
			renamed[name] = parent
		} else {
			text := dependentStyle("http://www.zotero.org/styles/"+parent, `default-locale="`+locale+`"`)
			text = strings.Replace(text, ` default-locale=""`, "", 1)
			files["dependent/"+name+".csl"] = &fstest.MapFile{Data: []byte(text)}
		}
		if i%sampled == 0 {
			names = append(names, name)
		}
	}
	data, err := json.Marshal(renamed)
	if err != nil {
		t.Fatal(err)
	}
	files["renamed-styles.json"] = &fstest.MapFile{Data: data}
	readStyles(t, func(name, text string) bool {
		files[name] = &fstest.MapFile{Data: []byte(text)}
		return true
	})
	for _, name := range names {
		tree, _, err := openStyle(files, name, standardLimits)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if _, ok := files[styleName(tree.info.self)+".csl"]; !ok {
			t.Errorf("%s leads to %s", name, tree.info.self)
		}
	}
	if want := 200; len(names) < want {
		t.Errorf("%d names, want %d at least", len(names), want)
	}
}

// section returns what a fixture holds between the marks of a name.
func section(fixture, name string) (string, error) {
	var lines []string
	inside := false
	for line := range strings.Lines(fixture) {
		switch {
		case strings.Contains(line, ">>=") && strings.Contains(line, " "+name+" "):
			inside = true
		case strings.Contains(line, "<<=") && strings.Contains(line, " "+name+" "):
			return strings.Join(lines, ""), nil
		case inside:
			lines = append(lines, line)
		}
	}
	return "", errors.New("no section " + name)
}

func BenchmarkStyle(b *testing.B) {
	var apa string
	readStyles(b, func(name, text string) bool {
		apa = text
		return name != "apa.csl"
	})
	b.SetBytes(int64(len(apa)))
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := parseStyle(strings.NewReader(apa), "apa.csl", standardLimits); err != nil {
			b.Fatal(err)
		}
	}
}
