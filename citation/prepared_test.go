package citation_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
	"github.com/pubcite/pubcite/style/csl"
)

// Of a prepared publication, every style makes what it makes of the publication
// itself, whichever of them comes first.
func TestPreparedIsTheSame(t *testing.T) {
	var p style.Prepared
	styles := preparedStyles(t)
	for _, file := range preparedFiles() {
		t.Run(filepath.Base(file), func(t *testing.T) {
			for _, pub := range readFile(t, file) {
				checkPrepared(t, pub, &p, styles)
			}
		})
	}
}

// preparedStyles returns the seven styles and those of testdata, which have
// something of everything and read records as processors of CSL do.
func preparedStyles(tb testing.TB) []style.Style {
	tb.Helper()
	styles := everyStyle()
	files, err := filepath.Glob("../testdata/styles/*.csl")
	if err != nil || len(files) == 0 {
		tb.Fatalf("no styles: %v", err)
	}
	for _, name := range files {
		file, err := csl.Open(os.DirFS(filepath.Dir(name)), filepath.Base(name))
		if err != nil {
			tb.Fatal(err)
		}
		s, err := file.Style()
		if err != nil {
			tb.Fatal(err)
		}
		styles = append(styles, s)
	}
	return styles
}

func preparedFiles() []string {
	files := []string{"../testdata/publications.yaml", "../testdata/publication.json"}
	if dir := referenceDir(); dir != "" {
		files = append(files, filepath.Join(dir, "real.jsonl"), filepath.Join(dir, "made.jsonl"))
	}
	return files
}

// checkPrepared compares the references of a publication with those of a
// prepared one: in the order of the styles, then again and backwards.
func checkPrepared(t *testing.T, pub *model.Publication, p *style.Prepared, styles []style.Style) {
	t.Helper()
	p.Reset(pub)
	for n := range 2 * len(styles) {
		s := styles[min(n, 2*len(styles)-1-n)]
		for _, f := range formats {
			want := citation.String(pub, s, f)
			if got := string(citation.AppendPrepared(nil, p, s, f)); got != want {
				t.Errorf("%s, %s as %s, prepared (-want +got):\n- %s\n+ %s", pub.ID, s, f, want, got)
			}
		}
	}
}

// An entry of a prepared publication is that of the publication, with the number, the
// suffix and the locator of its own cite each time.
func TestPreparedEntryIsTheSame(t *testing.T) {
	var p style.Prepared
	var plain, prepared style.Reference
	styles := preparedStyles(t)
	for _, file := range preparedFiles() {
		for _, pub := range readFile(t, file) {
			p.Reset(pub)
			for _, s := range styles {
				for _, c := range []style.Cite{{Number: 7, YearSuffix: "b", Locator: "12-15"}, {Number: 18, YearSuffix: "c", Locator: "4"}, {}} {
					s.RenderPreparedEntry(&prepared, &p, c)
					c.Work = pub
					s.RenderEntry(&plain, c)
					want, got := citation.AppendReference(nil, &plain, citation.HTML), citation.AppendReference(nil, &prepared, citation.HTML)
					if string(got) != string(want) {
						t.Errorf("%s, %s, entry %d (-want +got):\n- %s\n+ %s", pub.ID, s, c.Number, want, got)
					}
				}
			}
		}
	}
}
