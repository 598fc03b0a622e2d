package csltest_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/internal/csltest"
)

// A fixture as awkward as those of the suite: a byte order mark, sections with
// different numbers of equals signs, comments, and ids that are numbers.
const awkward = "\ufeff" + `>>===== MODE =====>>
citation
<<===== MODE =====<<

What stands here is a comment, and so is this:
>>==== CITATION-ITEMS ====
[]

>>===== CSL ====>>
<style/>
<<== CSL ==<<
>>== RESULT ==>>

<i>a</i>
b
<<===== RESULT =====<<
>>==== INPUT ====>>
[{"id": 1, "title": "first"}, {"id": "b"}, {"title": "no id"}, {"id": "1", "title": "later"}]
<<==== INPUT ====<<
>>==== CITATION-ITEMS ====>>
[[{"id": "1", "locator": 12, "label": "page", "position": 3, "near-note": true}],
 [{"id": "b", "prefix": "see ", "suffix": "!", "suppress-author": true, "author-only": true}]]
<<==== CITATION-ITEMS ====<<
`

func TestParseFixture(t *testing.T) {
	got, err := csltest.ParseFixture("name_Awkward_One", awkward)
	if err != nil {
		t.Fatal(err)
	}
	want := csltest.Fixture{
		Name: "name_Awkward_One", Category: "name", Mode: csltest.CitationMode,
		Style: []byte("<style/>"),
		Works: []csltest.Work{
			{ID: "1", JSON: []byte(`{"id": "1", "title": "later"}`)},
			{ID: "b", JSON: []byte(`{"id": "b"}`)},
			{ID: "#3", JSON: []byte(`{"title": "no id"}`)},
		},
		Clusters: [][]csltest.Cite{
			{{ID: "1", Locator: "12", Label: "page", Position: csltest.IbidWithLocator, NearNote: true}},
			{{ID: "b", Prefix: "see ", Suffix: "!", SuppressAuthor: true, AuthorOnly: true}},
		},
		Want: "<i>a</i>\nb",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestParseCalls(t *testing.T) {
	data := `>>== MODE ==>>
citation
<<== MODE ==<<
>>== CSL ==>>
<style/>
<<== CSL ==<<
>>== RESULT ==>>
>>[0] a
<<== RESULT ==<<
>>== INPUT ==>>
[{"id": 1}]
<<== INPUT ==<<
>>== CITATIONS ==>>
[[{"citationID": "C1", "citationItems": [{"id": 1}], "properties": {"noteIndex": 2}}, [["C2", 1]], [["C3", 0]]]]
<<== CITATIONS ==<<
`
	f, err := csltest.ParseFixture("a_B", data)
	if err != nil {
		t.Fatal(err)
	}
	want := []csltest.Call{{
		Citation: "C1", Note: 2, Cites: []csltest.Cite{{ID: "1"}},
		Before: []csltest.Place{{Citation: "C2", Note: 1}}, After: []csltest.Place{{Citation: "C3"}},
	}}
	if diff := cmp.Diff(want, f.Calls); diff != "" {
		t.Errorf("calls (-want +got):\n%s", diff)
	}
	places := []csltest.Place{{Citation: "C2", Note: 1}, {Citation: "C1", Note: 2}, {Citation: "C3"}}
	if diff := cmp.Diff(places, f.Calls[0].Places()); diff != "" {
		t.Errorf("places (-want +got):\n%s", diff)
	}
}

func TestParseFixtureErrors(t *testing.T) {
	tests := []struct{ name, old, new, want string }{
		{"unknown mode", "citation\n", "poem\n", `mode "poem"`},
		{"no style", "<style/>", "", "no CSL"},
		{"no section", "== INPUT ====>>", "== INPUT", "no INPUT"},
		{"faulty works", `[{"id": 1,`, `[{"id" 1,`, "INPUT: "},
		{"faulty id", `{"id": 1,`, `{"id": true,`, "INPUT: "},
		{"faulty cites", `[[{"id"`, `[{"id"`, "CITATION-ITEMS: "},
		{"both ways to cite", "<<== CSL ==<<\n", "<<== CSL ==<<\n>>== CITATIONS ==>>\n[]\n<<== CITATIONS ==<<\n", "both"},
		{"a call of one element", "<<== CSL ==<<\n", "<<== CSL ==<<\n>>== CITATIONS ==>>\n[[{}]]\n<<== CITATIONS ==<<\n", "1 elements instead of 3"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			data := strings.Replace(awkward, tt.old, tt.new, 1)
			if data == awkward {
				t.Fatal("nothing is replaced")
			}
			_, err := csltest.ParseFixture("a_B", data)
			if err == nil || !strings.Contains(err.Error(), tt.want) || !strings.HasPrefix(err.Error(), "a_B: ") {
				t.Errorf("error %v, want one of a_B with %q", err, tt.want)
			}
		})
	}
}
