package main

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/internal/csltest"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
	"github.com/pubcite/pubcite/style/csl"
)

// What is answered in styles of files is what the library writes.
func TestCorpus(t *testing.T) {
	const most = 40
	files, archive, locales := csltest.DiffFiles(), csltest.StylesArchive(), csltest.LocalesDir()
	if len(files) == 0 || archive == "" || locales == "" {
		t.Skip("the differential corpus is not part of this repository and PUBCITE_CSL_DIFF, PUBCITE_CSL_STYLES and PUBCITE_CSL_LOCALES do not lead to it")
	}
	all, err := csltest.Styles(archive)
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	home := ""
	n := 0
	for s, err := range csltest.Diff(files[0]) {
		if err != nil {
			t.Fatal(err)
		}
		if n++; n > most {
			break
		}
		text, err := fs.ReadFile(all, s.Style+".csl")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, s.Style+".csl"), text, 0o600); err != nil {
			t.Fatal(err)
		}
		if home == "" {
			_, home = start(t, options{styles: folder, locales: locales}, nil)
		}
		works := make([]json.RawMessage, len(s.Works))
		for i, w := range s.Works {
			works[i] = w.JSON
		}
		of := libraryStyle(t, text, locales)
		for i := range len(works) + 1 { // all together, and each alone
			listed := works
			if i > 0 {
				listed = works[i-1 : i]
			}
			a := ask(t, "POST", home+"/?style="+s.Style, `{"items": `+jsonOf(t, listed)+`}`)
			if diff := cmp.Diff(libraryList(t, of, listed), corpusList(t, a)); diff != "" {
				t.Errorf("%s, of %d works (-library +server):\n%s", s.Style, len(listed), diff)
			}
		}
	}
	if n <= most {
		t.Errorf("there are %d styles; want %d", n, most)
	}
}

// libraryStyle returns the style of a file, in the locale that this asks for.
func libraryStyle(t *testing.T, text []byte, locales string) style.Style {
	t.Helper()
	file, err := csl.Parse(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	s, err := file.Style()
	if err != nil {
		t.Fatal(err)
	}
	set, err := csl.OpenLocales(os.DirFS(locales))
	if err != nil {
		t.Fatal(err)
	}
	locale, err := set.Find(file.DefaultLocale)
	if err != nil {
		t.Fatal(err)
	}
	return s.In(locale)
}

// libraryList returns the list of works in a style, as the library writes it: "" in a
// style without.
func libraryList(t *testing.T, s style.Style, works []json.RawMessage) string {
	t.Helper()
	d := citation.NewDocument(s, citation.HTML)
	var ids []string
	for _, w := range works {
		for p := range model.Read(bytes.NewReader(w)) {
			d.Add(p.ID, p)
			ids = append(ids, p.ID)
		}
	}
	d.ListUncited(ids...)
	if !s.Lists() {
		return ""
	}
	return d.Bibliography()
}

func corpusList(t *testing.T, a answer) string {
	t.Helper()
	var out struct{ Bibliography json.RawMessage }
	a.decode(t, &out)
	if string(out.Bibliography) == "false" {
		return ""
	}
	params, entries := listIn(t, out.Bibliography)
	return params.Start + strings.Join(entries, "") + params.End + "\n"
}
