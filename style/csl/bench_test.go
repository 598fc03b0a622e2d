package csl_test

import (
	"bytes"
	"io/fs"
	"os"
	"testing"

	"github.com/pubcite/pubcite/internal/csltest"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
	"github.com/pubcite/pubcite/style/csl"
)

// styleFile returns the text of a style of the CSL project, which is not part
// of this repository.
func styleFile(tb testing.TB, name string) []byte {
	tb.Helper()
	archive := csltest.StylesArchive()
	if archive == "" {
		tb.Skip("the CSL styles are not part of this repository and PUBCITE_CSL_STYLES does not lead to them")
	}
	styles, err := csltest.Styles(archive)
	if err != nil {
		tb.Fatal(err)
	}
	data, err := fs.ReadFile(styles, name)
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

func compiled(tb testing.TB, data []byte) style.Style {
	file, err := csl.Parse(bytes.NewReader(data))
	if err != nil {
		tb.Fatal(err)
	}
	s, err := file.Style()
	if err != nil {
		tb.Fatal(err)
	}
	return s
}

// What a style costs before it writes: reading, and with "entry" the first
// entry, which compiles it for a type.
func BenchmarkCompile(b *testing.B) {
	work := &model.Publication{Type: model.ArticleJournal, Title: "On titles"}
	for _, name := range []string{"apa", "nature", "chicago-notes-bibliography"} {
		data := styleFile(b, name+".csl")
		b.Run(name+"/style", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				compiled(b, data)
			}
		})
		b.Run(name+"/entry", func(b *testing.B) {
			var ref style.Reference
			b.ReportAllocs()
			for b.Loop() {
				compiled(b, data).Render(&ref, work)
			}
		})
	}
}

// What a locale costs.
func BenchmarkLocale(b *testing.B) {
	folder := csltest.LocalesDir()
	if folder == "" {
		b.Skip("the CSL locales are not part of this repository and PUBCITE_CSL_LOCALES does not lead to them")
	}
	locales, err := csl.OpenLocales(os.DirFS(folder))
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := locales.Find("de-AT"); err != nil {
			b.Fatal(err)
		}
	}
}
