package csltest_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/internal/csltest"
)

// listed returns an engine whose bibliography has these entries.
func listed(html ...string) csltest.Engine {
	return csltest.OpenFunc(func([]byte, []csltest.Work) (csltest.Document, error) {
		var d fixed
		for i, h := range html {
			d.entries = append(d.entries, csltest.Entry{ID: string(rune('a' + i)), HTML: h})
		}
		return d, nil
	})
}

type fixed struct {
	parrot
	entries []csltest.Entry
}

func (d fixed) Bibliography() []csltest.Entry { return d.entries }

func TestCompare(t *testing.T) {
	s := csltest.DiffStyle{Style: "s", Bibliography: []string{"Roe 2001. Same", "Doe 2000. <i>One</i>", "unsure", "Roe 2001. Same"}}
	s.Unsure.Bibliography = []int{2}
	c := csltest.Compare(s, nil, listed("Doe 2000. One ", "Roe 2001. Same", "Poe 1900. Two", " Roe 2001. Same"))
	want := csltest.Comparison{
		Style: "s", Entries: csltest.Count{Equal: 2, Of: 3}, Orders: csltest.Count{Equal: 1, Of: 1},
		Pairs:  []csltest.Pair{{Name: "s/a", Want: "Doe 2000. <i>One</i>", Got: "Doe 2000. One"}},
		Passed: map[string]bool{"s/a": false, "s/b": true, "s/d": true, "s/order": true},
	}
	if diff := cmp.Diff(want, c); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if !strings.Contains(c.Print(), "s/a (markup)\n- Doe 2000. <i>One</i>\n+ Doe 2000. One") {
		t.Errorf("printed as\n%s", c.Print())
	}
}

func TestCompareOrder(t *testing.T) {
	s := csltest.DiffStyle{Style: "s", Bibliography: []string{"a", "b", "c"}}
	c := csltest.Compare(s, nil, listed("a", "c", "b"))
	if want := (csltest.Count{Of: 1}); c.Orders != want || c.Passed["s/order"] {
		t.Errorf("orders %v, want %v", c.Orders, want)
	}
	if want := []csltest.Pair{{Name: "s/order", Want: "b", Got: "c"}}; cmp.Diff(want, c.Pairs) != "" {
		t.Errorf("(-want +got):\n%s", cmp.Diff(want, c.Pairs))
	}
}

// A document is written cluster by cluster, and then compared.
func TestCompareDocument(t *testing.T) {
	s := csltest.DiffStyle{Style: "s", Cited: []string{"Roe"}, Citations: []csltest.DiffCluster{
		{Items: []csltest.Cite{{ID: "a"}}, Note: 1, Want: "a (1)"},
		{Items: []csltest.Cite{{ID: "b"}}, Note: 2, Want: "b, of note 2"},
	}}
	engine := csltest.OpenFunc(func([]byte, []csltest.Work) (csltest.Document, error) { return noter{}, nil })
	c := csltest.Compare(s, nil, engine)
	want := csltest.Comparison{
		Style: "s", Clusters: csltest.Count{Equal: 1, Of: 2}, Cited: csltest.Count{Equal: 1, Of: 1}, Orders: csltest.Count{Equal: 1, Of: 1},
		Pairs:  []csltest.Pair{{Name: "s/[1]", Want: "b, of note 2", Got: "b (2)"}},
		Passed: map[string]bool{"s/[0]": true, "s/[1]": false, "s/cited/a": true, "s/cited/order": true},
	}
	if diff := cmp.Diff(want, c); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// A noter writes what is cited and its note.
type noter map[string]string

func (n noter) Register([]string)             {}
func (n noter) Order() []string               { return nil }
func (n noter) Cluster([]csltest.Cite) string { return "" }
func (n noter) Bibliography() []csltest.Entry { return []csltest.Entry{{ID: "a", HTML: "Roe"}} }
func (n noter) Text(citation string) string   { return n[citation] }
func (n noter) Edit(call csltest.Call) []string {
	n[call.Citation] = fmt.Sprintf("%s (%d)", call.Cites[0].ID, call.Note)
	return nil
}

func TestCompareErrors(t *testing.T) {
	s := csltest.DiffStyle{Style: "s", Bibliography: []string{"a"}}
	panics := csltest.OpenFunc(func([]byte, []csltest.Work) (csltest.Document, error) { panic("lost") })
	c := csltest.Compare(s, nil, panics)
	if c.Err == nil || c.Err.Error() != "panic: lost" {
		t.Errorf("error %v", c.Err)
	}
	if report, _ := csltest.Summary([]csltest.Comparison{c}); !strings.Contains(report, "panic: lost") {
		t.Errorf("reported as\n%s", report)
	}
}

func TestPairKind(t *testing.T) {
	tests := []struct{ want, got, kind string }{
		{"a", "", "missing"},
		{"<i>a</i>", "a", "markup"},
		{"a <i>b</i>", "A b", "case"},
		{"a, b", "A b", "punctuation"},
		{"a", "b", "words"},
	}
	for _, tt := range tests {
		if got := (csltest.Pair{Want: tt.want, Got: tt.got}).Kind(); got != tt.kind {
			t.Errorf("Kind of %q and %q is %q, want %q", tt.want, tt.got, got, tt.kind)
		}
	}
}
