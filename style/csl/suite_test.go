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

// diffFloor is the share of entries of the differential corpus that are the
// same, in percent, of those that need nothing of the list they stand in.
const diffFloor = 96

// The entries of the differential corpus, but for those that the list names.
// -style prints those of one style that differ.
func TestDifferential(t *testing.T) {
	csltest.Differential(t, newEngine(t), csltest.DiffOptions{
		Floor: diffFloor, Known: "testdata/differential.txt", Update: *update, Style: *diffStyle,
	})
}
