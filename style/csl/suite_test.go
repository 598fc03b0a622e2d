package csl_test

import (
	"flag"
	"testing"

	"github.com/pubcite/pubcite/internal/csltest"
	"github.com/pubcite/pubcite/style"
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

// The fixtures that expect an older American English pass with its terms.
func TestOlderTerms(t *testing.T) {
	e := newEngine(t)
	today, err := e.locale("en-US")
	if err != nil {
		t.Fatal(err)
	}
	older, err := style.NewLocale(style.LocaleDefinition{Lang: "en-US", Terms: []style.Wording{
		{Term: style.TermMonth01 + 5, Form: style.ShortForm, Single: "Jun."},
		{Term: style.TermAD, Single: "AD"},
		{Term: style.TermBC, Single: "BC"},
		{Term: style.TermTranslator, Form: style.ShortForm, Single: "tran.", Plural: "trans."},
	}}, today)
	if err != nil {
		t.Fatal(err)
	}
	e.found[""], e.found["en-US"] = older, older
	dir := csltest.SuiteDir()
	if dir == "" {
		t.Skip("the CSL suite is not part of this repository and PUBCITE_CSL_SUITE does not lead to it")
	}
	fixtures, err := csltest.Fixtures(dir)
	if err != nil {
		t.Fatal(err)
	}
	known, err := csltest.ReadKnown("testdata/suite.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range fixtures {
		if known.Group(f.Name) != "stale" {
			continue
		}
		if o := csltest.Run(f, e); !o.Passed() {
			t.Errorf("%s (-want +got):\n%s", f.Name, o.Diff())
		}
	}
}

// diffFloor is the share of what the differential corpus holds that is the same,
// in percent.
const diffFloor = 98

// The entries, citations and lists of the differential corpus, but for those that
// the list names. -style prints those of one style that differ.
func TestDifferential(t *testing.T) {
	csltest.Differential(t, newEngine(t), csltest.DiffOptions{
		Floor: diffFloor, Known: "testdata/differential.txt", Update: *update, Style: *diffStyle,
	})
}
