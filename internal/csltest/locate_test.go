package csltest_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/pubcite/pubcite/internal/csltest"
)

// The environment goes before what lies beside the module.
func TestLocate(t *testing.T) {
	dir := t.TempDir()
	archive := filepath.Join(dir, "styles.tar.gz")
	for _, name := range []string{archive, filepath.Join(dir, "a.gz"), filepath.Join(dir, "b.gz")} {
		if err := os.WriteFile(name, nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PUBCITE_CSL_SUITE", dir)
	t.Setenv("PUBCITE_CSL_LOCALES", filepath.Join(dir, "missing"))
	t.Setenv("PUBCITE_CSL_STYLES", archive)
	t.Setenv("PUBCITE_CSL_DIFF", filepath.Join(dir, "?.gz"))

	if got := csltest.SuiteDir(); got != dir {
		t.Errorf("SuiteDir is %q, want %q", got, dir)
	}
	if got := csltest.LocalesDir(); got != "" {
		t.Errorf("LocalesDir is %q, want none", got)
	}
	if got := csltest.StylesArchive(); got != archive {
		t.Errorf("StylesArchive is %q, want %q", got, archive)
	}
	want := []string{filepath.Join(dir, "a.gz"), filepath.Join(dir, "b.gz")}
	if got := csltest.DiffFiles(); !slices.Equal(got, want) {
		t.Errorf("DiffFiles are %q, want %q", got, want)
	}
}
