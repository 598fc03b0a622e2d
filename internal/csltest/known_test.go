package csltest_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/internal/csltest"
)

const knownList = `# Sorting.
sort_A  next/sorting
sort_B	next/sorting	by a macro

# Others.
name_C  stale
`

func readList(t *testing.T, text string) (*csltest.Known, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "known.txt")
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	known, err := csltest.ReadKnown(path)
	if err != nil {
		t.Fatal(err)
	}
	return known, path
}

func TestKnownCheck(t *testing.T) {
	tests := []struct {
		name   string
		passed map[string]bool
		want   []string
	}{
		{"as listed", map[string]bool{"sort_A": false, "sort_B": false, "name_C": false, "name_D": true}, nil},
		{"one passes", map[string]bool{"sort_A": true, "sort_B": false, "name_C": false}, []string{"sort_A passes; take it out of the list"}},
		{"another fails", map[string]bool{"sort_A": false, "sort_B": false, "name_C": false, "name_D": false}, []string{"name_D fails and is not listed"}},
		{"one is gone", map[string]bool{"sort_A": false, "sort_B": false}, []string{"name_C is listed and does not exist"}},
	}
	known, _ := readList(t, knownList)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, known.Check(tt.passed)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestKnownUpdate(t *testing.T) {
	known, path := readList(t, knownList)
	err := known.Update(path, map[string]bool{"sort_A": true, "sort_B": false, "name_F": false, "name_D": false, "name_E": true})
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	want := `# Sorting.
sort_B	next/sorting	by a macro

# Others.
name_D	unsorted
name_F	unsorted
`
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestReadKnownErrors(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"no group", "# x\nsort_A\n", "known.txt:2: sort_A has no group"},
		{"twice", "sort_A a\nsort_A b\n", "known.txt:2: sort_A stands there twice"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "known.txt")
			if err := os.WriteFile(path, []byte(tt.text), 0o644); err != nil {
				t.Fatal(err)
			}
			if _, err := csltest.ReadKnown(path); err == nil || !strings.HasSuffix(err.Error(), tt.want) {
				t.Errorf("error %v, want %q", err, tt.want)
			}
		})
	}
}

func TestReport(t *testing.T) {
	outcome := func(name string, text, markers bool) csltest.Outcome {
		category, _, _ := strings.Cut(name, "_")
		return csltest.Outcome{Fixture: csltest.Fixture{Name: name, Category: category}, Text: text, Markers: markers}
	}
	known, _ := readList(t, knownList)
	got := csltest.Report([]csltest.Outcome{
		outcome("name_C", false, true), outcome("name_D", true, true), outcome("name_E", false, true),
		outcome("sort_A", true, false), outcome("sort_B", false, true),
	}, known)
	want := `passed of all fixtures, by category:
  name             1/3
  sort             0/2 (1 with wrong markers only)
  all              1/5 (1 with wrong markers only)
failed, by reason:
  next/sorting                   2
  not listed                     1
  stale                          1`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
