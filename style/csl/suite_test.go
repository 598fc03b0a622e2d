package csl_test

import (
	"flag"
	"testing"

	"github.com/pubcite/pubcite/internal/csltest"
)

var (
	update    = flag.Bool("update", false, "write the lists of known failures anew")
	diffStyle = flag.String("style", "", "print how the entries of this style differ from the corpus")
)

// The fixtures of the CSL suite, but for those that the list names. -update
// writes the list anew.
func TestSuite(t *testing.T) {
	csltest.Suite(t, newEngine(t), "testdata/suite.txt", *update)
}

// diffFloor is the share of what the differential corpus holds that is the same,
// in percent.
const diffFloor = 70

// The entries, citations and lists of the differential corpus, but for those that
// the list names. -style prints those of one style that differ.
func TestDifferential(t *testing.T) {
	csltest.Differential(t, newEngine(t), csltest.DiffOptions{
		Floor: diffFloor, Style: *diffStyle,
	})
}
