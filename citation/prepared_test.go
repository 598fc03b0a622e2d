package citation_test

import (
	"path/filepath"
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// Of a prepared publication, every style makes what it makes of the publication
// itself, whichever of them comes first.
func TestPreparedIsTheSame(t *testing.T) {
	var p style.Prepared
	for _, file := range preparedFiles() {
		t.Run(filepath.Base(file), func(t *testing.T) {
			for _, pub := range readFile(t, file) {
				checkPrepared(t, pub, &p, style.All())
			}
		})
	}
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
