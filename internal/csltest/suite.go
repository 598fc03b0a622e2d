package csltest

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
)

// Suite runs an engine over all fixtures, each a subtest of its name, and fails
// where that differs from the list of known failures. With update it writes the
// list anew instead. It is skipped where there is no suite.
func Suite(t *testing.T, e Engine, list string, update bool) {
	t.Helper()
	dir := SuiteDir()
	if dir == "" {
		t.Skip("the CSL suite is not part of this repository and PUBCITE_CSL_SUITE does not lead to it")
	}
	fixtures, err := Fixtures(dir)
	if err != nil {
		t.Fatal(err)
	}
	known, err := ReadKnown(list)
	if err != nil {
		t.Fatal(err)
	}

	var outcomes []Outcome
	passed := map[string]bool{}
	for _, f := range fixtures {
		t.Run(f.Name, func(t *testing.T) {
			o := Run(f, e)
			outcomes = append(outcomes, o)
			passed[f.Name] = o.Passed()
			if !o.Passed() && known.Group(f.Name) == "" && !update {
				t.Errorf("(-want +got):\n%s", o.Diff())
			} else if !o.Passed() {
				t.Logf("(-want +got):\n%s", o.Diff())
			}
		})
	}
	t.Log(Report(outcomes, known))
	// The list is about the whole: where only some subtests were asked for, it
	// is left alone.
	if len(outcomes) == len(fixtures) {
		holdKnown(t, known, list, passed, update)
	}
}

// holdKnown fails where a list differs from what happened, or writes it anew.
func holdKnown(t *testing.T, known *Known, list string, passed map[string]bool, update bool) {
	t.Helper()
	if update {
		if err := known.Update(list, passed); err != nil {
			t.Fatal(err)
		}
		return
	}
	for _, complaint := range known.Check(passed) {
		t.Errorf("%s: %s", list, complaint)
	}
}

// Diff sets what was wanted and what came out one below the other.
func (o Outcome) Diff() string {
	if o.Err != nil {
		return fmt.Sprintf("- %s\n! %v", o.Want, o.Err)
	}
	return "- " + o.Want + "\n+ " + o.Got
}

// Report says how many fixtures passed, by category, and why the others are
// known to fail.
func Report(outcomes []Outcome, known *Known) string {
	categories, groups := map[string]tally{}, map[string]int{}
	var all tally
	for _, o := range outcomes {
		categories[o.Category] = categories[o.Category].add(o)
		all = all.add(o)
		if group := known.Group(o.Name); !o.Passed() && group != "" {
			groups[group]++
		} else if !o.Passed() {
			groups["not listed"]++
		}
	}

	var b strings.Builder
	b.WriteString("passed of all fixtures, by category:\n")
	for _, category := range slices.Sorted(maps.Keys(categories)) {
		fmt.Fprintf(&b, "  %-14s %s\n", category, categories[category])
	}
	fmt.Fprintf(&b, "  %-14s %s\n", "all", all)
	if len(groups) > 0 {
		b.WriteString("failed, by reason:\n" + table(groups))
	}
	return strings.TrimRight(b.String(), "\n")
}

// table sets out how many there are of each reason.
func table(groups map[string]int) string {
	var b strings.Builder
	for _, group := range slices.Sorted(maps.Keys(groups)) {
		fmt.Fprintf(&b, "  %-28s %3d\n", group, groups[group])
	}
	return b.String()
}

// A tally counts outcomes.
type tally struct{ passed, text, all int }

func (t tally) add(o Outcome) tally {
	t.all++
	if o.Text {
		t.text++
	}
	if o.Passed() {
		t.passed++
	}
	return t
}

func (t tally) String() string {
	s := fmt.Sprintf("%3d/%d", t.passed, t.all)
	if t.text > t.passed {
		s += fmt.Sprintf(" (%d with wrong markers only)", t.text-t.passed)
	}
	return s
}
