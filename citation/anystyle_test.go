package citation_test

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/pubcite/pubcite/internal/csltest"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
	"github.com/pubcite/pubcite/style/csl"
)

// anyStyles returns the styles of testdata and, where those of the CSL
// project are there, as many others as make 50.
func anyStyles(tb testing.TB) []style.Style {
	tb.Helper()
	own := os.DirFS("../testdata/styles")
	var out []style.Style
	for _, name := range styleNames(tb, own) {
		out = append(out, openStyle(tb, own, name))
	}
	if archive := csltest.StylesArchive(); archive != "" {
		others, err := csltest.Styles(archive)
		if err != nil {
			tb.Fatal(err)
		}
		names := styleNames(tb, others)
		for left := 50 - len(out); left > 0; left-- {
			out = append(out, openStyle(tb, others, names[left*(len(names)-1)/50]))
		}
	}
	return out
}

func styleNames(tb testing.TB, files fs.FS) []string {
	tb.Helper()
	names, err := fs.Glob(files, "*.csl")
	if err != nil || len(names) == 0 {
		tb.Fatalf("no styles: %v", err)
	}
	slices.Sort(names)
	return names
}

// openStyle returns a style in its own locale, where CSL's locales are there.
func openStyle(tb testing.TB, files fs.FS, name string) style.Style {
	tb.Helper()
	file, err := csl.Open(files, name)
	if err != nil {
		tb.Fatal(err)
	}
	s, err := file.Style()
	if err != nil {
		tb.Fatal(err)
	}
	folder := csltest.LocalesDir()
	if file.DefaultLocale == "" || folder == "" {
		return s
	}
	locales, err := csl.OpenLocales(os.DirFS(folder))
	if err != nil {
		tb.Fatal(err)
	}
	locale, err := locales.Find(file.DefaultLocale)
	if err != nil {
		tb.Fatal(err)
	}
	return s.In(locale)
}

// diffWorks returns the works of the differential corpus, as CSL-JSON; none
// where it is not there.
func diffWorks(tb testing.TB) [][]byte {
	tb.Helper()
	var out [][]byte
	for _, file := range csltest.DiffFiles() {
		for s, err := range csltest.Diff(file) {
			if err != nil {
				tb.Fatal(err)
			}
			for _, w := range s.Works {
				out = append(out, w.JSON)
			}
			break // all styles have the same
		}
	}
	return out
}

// readItems reads what there is to read.
func readItems(data []byte) []*model.Publication {
	var out []*model.Publication
	for p := range model.Read(bytes.NewReader(data)) {
		if p != nil {
			out = append(out, p)
		}
	}
	return out
}

// hostileItem is a work in CSL-JSON whose every variable holds a text.
func hostileItem(tb testing.TB, typ, text string) []byte {
	tb.Helper()
	item := map[string]any{"type": typ, "id": text}
	for v := style.Abstract; !strings.HasPrefix(v.String(), "variable "); v++ {
		switch {
		case v >= style.Author:
			item[v.String()] = []any{
				map[string]any{"family": text, "given": text, "dropping-particle": text, "non-dropping-particle": text, "suffix": text},
				map[string]any{"literal": text},
				map[string]any{"family": text, "given": "A", "static-ordering": true, "comma-suffix": true},
			}
		case v >= style.Accessed:
			item[v.String()] = map[string]any{"literal": text}
		default:
			item[v.String()] = text
		}
	}
	// A day, and a range.
	item["issued"] = map[string]any{"date-parts": [][]int{{2021, 5, 3}, {2022, 6, 4}}, "circa": true}
	item["accessed"] = map[string]any{"raw": text}
	data, err := json.Marshal(item)
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

// someStyles returns a few of anyStyles.
func someStyles(tb testing.TB) []style.Style {
	tb.Helper()
	all := anyStyles(tb)
	return all[:min(len(all), 6)]
}
