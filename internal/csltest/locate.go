package csltest

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// SuiteDir returns where the fixtures lie: what PUBCITE_CSL_SUITE says, or
// ../shared/csl/suite as seen from the module. It is "" where there are none.
func SuiteDir() string { return located("PUBCITE_CSL_SUITE", "suite") }

// DiffFiles returns the files of the differential corpus: what the pattern in
// PUBCITE_CSL_DIFF matches, or diff*.jsonl.gz in ../shared/csl.
func DiffFiles() []string {
	pattern := os.Getenv("PUBCITE_CSL_DIFF")
	if pattern == "" {
		pattern = filepath.Join(shared(), "diff*.jsonl.gz")
	}
	// The one error there can be is a faulty pattern, which matches nothing.
	files, _ := filepath.Glob(pattern)
	return files
}

// StylesArchive returns where the archive of CSL styles lies: what
// PUBCITE_CSL_STYLES says, or styles.tar.gz in ../shared/csl, or "".
func StylesArchive() string { return located("PUBCITE_CSL_STYLES", "styles.tar.gz") }

// LocalesDir returns where the CSL locales lie: what PUBCITE_CSL_LOCALES says,
// or locales in ../shared/csl, or "".
func LocalesDir() string { return located("PUBCITE_CSL_LOCALES", "locales") }

// located returns the path in an environment variable, or else that of a name
// in the shared material, or "" where nothing is there.
func located(variable, name string) string {
	path := os.Getenv(variable)
	if path == "" {
		path = filepath.Join(shared(), name)
	}
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return ""
	}
	return path
}

// shared returns the folder beside the module that holds the material for CSL.
// A test runs in its package's folder, so the module's root is above it.
func shared() string {
	dir, err := os.Getwd()
	if err != nil {
		return ""
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return filepath.Join(dir, "..", "shared", "csl")
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return ""
		}
		dir = parent
	}
}
