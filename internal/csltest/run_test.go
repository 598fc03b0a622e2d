package csltest_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/pubcite/pubcite/internal/csltest"
)

// Every fixture of the suite is read, and an engine that answers as expected
// passes all of them.
func TestSuiteWithOracle(t *testing.T) {
	fixtures := suite(t)
	for _, f := range fixtures {
		if o := csltest.Run(f, saying("rubbish")); o.Passed() {
			t.Errorf("%s passes, whatever is rendered", f.Name)
		}
	}
	csltest.Suite(t, inTurn(fixtures, oracleOf), emptyList(t), false)
}

// emptyList returns the path of a list that names nothing.
func emptyList(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "known.txt")
	if err := os.WriteFile(path, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// inTurn returns an engine that answers each time it is asked for the next of
// some expectations.
func inTurn[T any](expected []T, engine func(T) csltest.Engine) csltest.Engine {
	return csltest.OpenFunc(func(style []byte, works []csltest.Work) (csltest.Document, error) {
		next := expected[0]
		expected = expected[1:]
		return engine(next).Open(style, works)
	})
}

// The list of what is known to fail names fixtures of the suite.
func TestKnownFixturesExist(t *testing.T) {
	known, err := csltest.ReadKnown("../../style/csl/testdata/suite.txt")
	if err != nil {
		t.Fatal(err)
	}
	failed := map[string]bool{}
	for _, f := range suite(t) {
		if known.Group(f.Name) != "" {
			failed[f.Name] = false
		}
	}
	for _, complaint := range known.Check(failed) {
		t.Error(complaint)
	}
}

func suite(t *testing.T) []csltest.Fixture {
	t.Helper()
	dir := csltest.SuiteDir()
	if dir == "" {
		t.Skip("the CSL suite is not part of this repository and PUBCITE_CSL_SUITE does not lead to it")
	}
	fixtures, err := csltest.Fixtures(dir)
	if err != nil {
		t.Fatal(err)
	}
	return fixtures
}

// works of a fixture that cites two works in three ways.
var works = []csltest.Work{{ID: "1"}, {ID: "2"}}

func TestRunMakesClusters(t *testing.T) {
	tests := []struct {
		name string
		f    csltest.Fixture
		want string
	}{
		{
			"all works in the order of the bibliography",
			csltest.Fixture{Mode: csltest.CitationMode, Works: works},
			"2,1",
		},
		{
			"clusters a line each",
			csltest.Fixture{Mode: csltest.CitationMode, Works: works, Clusters: [][]csltest.Cite{{{ID: "1"}}, {{ID: "2"}, {ID: "1"}}}},
			"1\n2,1",
		},
		{
			"a bibliography, whatever is cited",
			csltest.Fixture{Mode: csltest.BibliographyMode, Works: works, Clusters: [][]csltest.Cite{{{ID: "1"}}}},
			"<div class=\"csl-bib-body\">\n  <div class=\"csl-entry\">2</div>\n  <div class=\"csl-entry\">1</div>\n</div>",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tt.f.Want = tt.want
			o := csltest.Run(tt.f, csltest.OpenFunc(openBackward))
			if !o.Passed() {
				t.Errorf("(-want +got):\n%s", o.Diff())
			}
		})
	}
}

// A backward document has its works in reverse and shows their ids.
type backward struct{ ids []string }

func openBackward([]byte, []csltest.Work) (csltest.Document, error) { return &backward{}, nil }

func (d *backward) Register(ids []string) {
	for _, id := range ids {
		d.ids = append([]string{id}, d.ids...)
	}
}

func (d *backward) Order() []string { return d.ids }

func (d *backward) Cluster(cites []csltest.Cite) string {
	var ids []string
	for _, c := range cites {
		ids = append(ids, c.ID)
	}
	return strings.Join(ids, ",")
}

func (d *backward) Bibliography() []csltest.Entry {
	var out []csltest.Entry
	for _, id := range d.ids {
		out = append(out, csltest.Entry{ID: id, HTML: id})
	}
	return out
}

func TestRunCountsMarkersApart(t *testing.T) {
	calls := []csltest.Call{{Citation: "b", Before: []csltest.Place{{Citation: "a"}}}}
	f := csltest.Fixture{Mode: csltest.CitationMode, Calls: calls, Want: "..[0] x\n>>[1] y"}
	tests := []struct {
		name, says    string
		text, markers bool
	}{
		{"both", "..[0] x\n>>[1] y", true, true},
		{"a marker", ">>[0] x\n>>[1] y", true, false},
		{"a text", "..[0] x\n>>[1] z", false, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			other := f
			other.Want = tt.says
			o := csltest.Run(f, oracleOf(other))
			if o.Text != tt.text || o.Markers != tt.markers || o.Passed() != (tt.text && tt.markers) {
				t.Errorf("text %v, markers %v, passed %v:\n%s", o.Text, o.Markers, o.Passed(), o.Diff())
			}
		})
	}
}

func TestRunErrors(t *testing.T) {
	fault := errors.New("no style")
	cite := csltest.Fixture{Mode: csltest.CitationMode, Works: works, Want: "a"}
	edit := csltest.Fixture{Mode: csltest.CitationMode, Calls: []csltest.Call{{}}, Want: "a"}
	tests := []struct {
		name   string
		f      csltest.Fixture
		engine csltest.Engine
		want   string
	}{
		{"no document", cite, csltest.OpenFunc(func([]byte, []csltest.Work) (csltest.Document, error) { return nil, fault }), "no style"},
		{"panic", cite, csltest.OpenFunc(func([]byte, []csltest.Work) (csltest.Document, error) { panic("lost") }), "panic: lost"},
		{"no edits", edit, saying("a"), "the engine follows no edits"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			o := csltest.Run(tt.f, tt.engine)
			if o.Passed() || o.Err == nil || o.Err.Error() != tt.want {
				t.Errorf("passed %v, error %v, want %q", o.Passed(), o.Err, tt.want)
			}
		})
	}
}
