package csltest

import (
	"cmp"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"testing"
)

// DiffOptions say how [Differential] judges.
type DiffOptions struct {
	Floor  float64 // the least share of judged entries that are equal, in percent
	Known  string  // a list of known differences that must hold; "" for none
	Update bool    // write that list anew
	Style  string  // print every pair of this style that differs, and judge nothing
}

// Differential runs an engine over the differential corpus. It is skipped where
// there is none.
func Differential(t *testing.T, e Engine, o DiffOptions) {
	t.Helper()
	all := compareAll(t, e, o.Style)
	report, judged := Summary(all)
	t.Log(report)
	if o.Style != "" {
		for _, c := range all {
			t.Log(c.Print())
		}
		return
	}
	if judged.Share() < o.Floor {
		t.Errorf("equal: %s, below %v %%", judged, o.Floor)
	}
	if o.Known != "" {
		checkKnown(t, all, o)
	}
}

// checkKnown sets the differences against the list of known ones.
func checkKnown(t *testing.T, all []Comparison, o DiffOptions) {
	t.Helper()
	known, err := ReadKnown(o.Known)
	if err != nil {
		t.Fatal(err)
	}
	passed, groups := map[string]bool{}, map[string]int{}
	for _, c := range all {
		maps.Copy(passed, c.Passed)
		for _, p := range c.Pairs {
			groups[cmp.Or(known.Group(p.Name), "not listed")]++
		}
	}
	t.Log("differences, by reason:\n" + strings.TrimRight(table(groups), "\n"))
	holdKnown(t, known, o.Known, passed, o.Update)
}

// compareAll compares all styles of the corpus, or the one named.
func compareAll(t *testing.T, e Engine, only string) []Comparison {
	t.Helper()
	files, archive := DiffFiles(), StylesArchive()
	if len(files) == 0 || archive == "" {
		t.Skip("the differential corpus is not part of this repository and PUBCITE_CSL_DIFF and PUBCITE_CSL_STYLES do not lead to it")
	}
	styles, err := Styles(archive)
	if err != nil {
		t.Fatal(err)
	}
	var all []Comparison
	for _, file := range files {
		for s, err := range Diff(file) {
			if err != nil {
				t.Fatal(err)
			}
			if only != "" && s.Style != only {
				continue
			}
			style, err := fs.ReadFile(styles, s.Style+".csl")
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, Compare(s, style, e))
		}
	}
	if len(all) == 0 {
		t.Fatalf("no style %q in %q", only, files)
	}
	return all
}

// Print sets out the pairs that differ.
func (c Comparison) Print() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s", c.Style, c.Judged)
	if c.Err != nil {
		fmt.Fprintf(&b, "\n! %v", c.Err)
	}
	for _, p := range c.Pairs {
		fmt.Fprintf(&b, "\n%s (%s)\n- %s\n+ %s", p.Name, p.Kind(), p.Want, p.Got)
	}
	return b.String()
}

// Summary sets out how much is equal, by style, worst first, and returns what
// was judged in total.
func Summary(all []Comparison) (string, Count) {
	all = slices.Clone(all)
	slices.SortStableFunc(all, func(a, b Comparison) int {
		return (b.Judged.Of - b.Judged.Equal) - (a.Judged.Of - a.Judged.Equal)
	})
	var b strings.Builder
	var whole, judged Count
	needs, kinds := map[string]int{}, map[string]int{}
	b.WriteString("equal of judged entries, by style:\n")
	unjudged := 0
	for _, c := range all {
		if c.Judged.Of > 0 || c.Err != nil {
			fmt.Fprintf(&b, "  %-85s %s\n", c.Style, c.Judged)
		} else {
			unjudged++
		}
		if c.Err != nil {
			fmt.Fprintf(&b, "    %v\n", c.Err)
		}
		whole, judged = whole.plus(c.All), judged.plus(c.Judged)
		for need, n := range c.Needs {
			needs[need] += n
		}
		for _, p := range c.Pairs {
			kinds[p.Kind()]++
		}
	}
	fmt.Fprintf(&b, "styles of which no entry can be judged on its own: %d\n", unjudged)
	fmt.Fprintf(&b, "not judged, by what they need: %s\n", counts(needs))
	fmt.Fprintf(&b, "judged and not equal, by what differs: %s\n", counts(kinds))
	fmt.Fprintf(&b, "equal of judged: %s; of all that is certain: %s", judged, whole)
	return b.String(), judged
}

func counts(of map[string]int) string {
	if len(of) == 0 {
		return "none"
	}
	var out []string
	for _, name := range slices.Sorted(maps.Keys(of)) {
		out = append(out, fmt.Sprintf("%s %d", name, of[name]))
	}
	return strings.Join(out, ", ")
}
