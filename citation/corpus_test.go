package citation_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/pubcite/pubcite/model"
)

// referenceDir is where the reference corpus lies: in the environment's
// PUBCITE_REFERENCE, or beside the checkout. The corpus is not part of this
// repository; without it, "" is returned.
func referenceDir() string {
	dir := os.Getenv("PUBCITE_REFERENCE")
	if dir == "" {
		dir = filepath.Join("..", "..", "shared", "reference")
	}
	if _, err := os.Stat(filepath.Join(dir, "real.jsonl")); err != nil {
		return ""
	}
	return dir
}

// benchmarkRecords returns the records that benchmarks run over: the real
// ones of the reference corpus, or else those of testdata.
func benchmarkRecords(b *testing.B) []*model.Publication {
	if dir := referenceDir(); dir != "" {
		return readFile(b, filepath.Join(dir, "real.jsonl"))
	}
	b.Log("no reference corpus: running over testdata")
	return readFile(b, "../testdata/publications.yaml")
}
