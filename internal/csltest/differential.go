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
	Floor  float64 // the least share of what is certain that is equal, in percent
	Known  string  // a list of known differences that must hold; "" for none
	Update bool    // write that list anew
	Style  string  // print every pair of this style that differs, and judge nothing
}

// Differential runs an engine over the differential corpus. It is skipped where
// there is none.
func Differential(t *testing.T, e Engine, o DiffOptions) {
	t.Helper()
	all := compareAll(t, e, o.Style)
	report, equal := Summary(all)
	t.Log(report)
	if o.Style != "" {
		for _, c := range all {
			t.Log(c.Print())
		}
		return
	}
	for _, c := range all {
		if c.Err != nil {
			t.Errorf("%s: %v", c.Style, c.Err)
		}
	}
	if equal.Share() < o.Floor {
		t.Errorf("equal: %s, below %v %%", equal, o.Floor)
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
	fmt.Fprintf(&b, "%s: %s", c.Style, c.All())
	if c.Err != nil {
		fmt.Fprintf(&b, "\n! %v", c.Err)
	}
	for _, p := range c.Pairs {
		fmt.Fprintf(&b, "\n%s (%s)\n- %s\n+ %s", p.Name, p.Kind(), p.Want, p.Got)
	}
	return b.String()
}

// Summary sets out how much is equal, by style, worst first, and returns what is
// in total.
func Summary(all []Comparison) (string, Count) {
	all = slices.Clone(all)
	slices.SortStableFunc(all, func(a, b Comparison) int {
		return (b.All().Of - b.All().Equal) - (a.All().Of - a.All().Equal)
	})
	var b strings.Builder
	var sum Comparison
	kinds := map[string]int{}
	b.WriteString("equal, by style:\n")
	for _, c := range all {
		fmt.Fprintf(&b, "  %-85s %s\n", c.Style, c.All())
		if c.Err != nil {
			fmt.Fprintf(&b, "    %v\n", c.Err)
		}
		sum.Entries, sum.Clusters = sum.Entries.plus(c.Entries), sum.Clusters.plus(c.Clusters)
		sum.Cited, sum.Orders = sum.Cited.plus(c.Cited), sum.Orders.plus(c.Orders)
		for _, p := range c.Pairs {
			kinds[p.Kind()]++
		}
	}
	fmt.Fprintf(&b, "not equal, by what differs: %s\n", counts(kinds))
	fmt.Fprintf(&b, "equal: entries %s, clusters %s, entries of cited lists %s, orders of lists %s; all %s",
		sum.Entries, sum.Clusters, sum.Cited, sum.Orders, sum.All())
	return b.String(), sum.All()
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
