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
		want := libraryList(t, text, locales, works)
		a := ask(t, "POST", home+"/?style="+s.Style, `{"items": `+jsonOf(t, works)+`}`)
		if diff := cmp.Diff(want, corpusList(t, a)); diff != "" {
			t.Errorf("%s (-library +server):\n%s", s.Style, diff)
		}
	}
	if n <= most {
		t.Errorf("there are %d styles; want %d", n, most)
	}
}

// libraryList returns the list of works in a style, as the library writes it: "" in a
// style without.
func libraryList(t *testing.T, text []byte, locales string, works []json.RawMessage) string {
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
	d := citation.NewDocument(s.In(locale), citation.HTML)
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
