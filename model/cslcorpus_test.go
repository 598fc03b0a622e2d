package model_test

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/pubcite/pubcite/internal/csltest"
	"github.com/pubcite/pubcite/model"
)

// Works as reference managers and processors write them are read without an
// error, each of them: those of the CSL suite, of the differential corpus, and
// of files that other programs converted.
func TestCSLCorpora(t *testing.T) {
	found := false
	if dir := csltest.SuiteDir(); dir != "" {
		found = true
		fixtures, err := csltest.Fixtures(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range fixtures {
			for _, w := range f.Works {
				readWorks(t, f.Name, w.JSON, 1)
			}
		}
	}
	for _, file := range csltest.DiffFiles() {
		found = true
		items := itemsOf(t, file)
		readWorks(t, filepath.Base(file), items, countOf(t, items))
	}
	shared := os.DirFS(filepath.Join("..", "..", "shared"))
	_ = fs.WalkDir(shared, ".", func(path string, _ fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, ".csl.json") {
			found = true
			data, err := fs.ReadFile(shared, path)
			if err != nil {
				t.Fatal(err)
			}
			readWorks(t, path, data, countOf(t, data))
		}
		return nil
	})
	if !found {
		t.Skip("no works of CSL-JSON: they are not part of this repository")
	}
}

// readWorks reads works of CSL-JSON and expects so many.
func readWorks(t *testing.T, name string, data []byte, want int) {
	t.Helper()
	got := 0
	for p, err := range model.Read(bytes.NewReader(data)) {
		got++
		if err != nil || p == nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if got != want {
		t.Errorf("%s: %d works, want %d", name, got, want)
	}
}

func countOf(t *testing.T, data []byte) int {
	t.Helper()
	var list []json.RawMessage
	if err := json.Unmarshal(data, &list); err != nil {
		t.Fatal(err)
	}
	return len(list)
}

// itemsOf returns the works of a file of the differential corpus.
func itemsOf(t *testing.T, name string) []byte {
	t.Helper()
	file, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		t.Fatal(err)
	}
	var head struct{ Items json.RawMessage }
	if err := json.NewDecoder(unzipped).Decode(&head); err != nil {
		t.Fatal(err)
	}
	return head.Items
}
