package csltest_test

import (
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

// aStyle returns a style with attributes of its citation and its bibliography,
// whose layout calls a macro.
func aStyle(citation, bibliography, macro string) []byte {
	return []byte(`<style><macro name="m">` + macro + `</macro><macro name="other"><text variable="citation-number"/></macro>` +
		`<citation ` + citation + `><layout><text variable="citation-number"/></layout></citation>` +
		`<bibliography ` + bibliography + `><sort><key macro="other"/></sort><layout><group><text macro="m"/></group></layout></bibliography></style>`)
}

func TestCompare(t *testing.T) {
	s := csltest.DiffStyle{Style: "s", Bibliography: []string{"Roe 2001. Same", "Doe 2000. <i>One</i>", "unsure", "Roe 2001. Same"}}
	s.Unsure.Bibliography = []int{2}
	c := csltest.Compare(s, aStyle("", "", `<text variable="title"/>`), listed("Doe 2000. One ", "Roe 2001. Same", "Poe 1900. Two", " Roe 2001. Same"))
	want := csltest.Comparison{
		Style: "s", All: csltest.Count{Equal: 2, Of: 3}, Judged: csltest.Count{Equal: 2, Of: 3},
		Needs:  map[string]int{},
		Pairs:  []csltest.Pair{{Name: "s/a", Want: "Doe 2000. <i>One</i>", Got: "Doe 2000. One"}},
		Passed: map[string]bool{"s/a": false, "s/b": true, "s/d": true},
	}
	if diff := cmp.Diff(want, c); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if !strings.Contains(c.Print(), "s/a (markup)\n- Doe 2000. <i>One</i>\n+ Doe 2000. One") {
		t.Errorf("printed as\n%s", c.Print())
	}
}

func TestCompareErrors(t *testing.T) {
	s := csltest.DiffStyle{Style: "s", Bibliography: []string{"a"}}
	panics := csltest.OpenFunc(func([]byte, []csltest.Work) (csltest.Document, error) { panic("lost") })
	c := csltest.Compare(s, aStyle("", "", ""), panics)
	if c.Err == nil || c.Err.Error() != "panic: lost" || c.Judged != (csltest.Count{Of: 1}) {
		t.Errorf("error %v, %v", c.Err, c.Judged)
	}
	report, judged := csltest.Summary([]csltest.Comparison{c})
	if judged.Share() != 0 || !strings.Contains(report, "panic: lost") || !strings.Contains(report, "missing 1") {
		t.Errorf("%v:\n%s", judged, report)
	}
}

func TestNeeds(t *testing.T) {
	const suffix = `disambiguate-add-year-suffix="true"`
	tests := []struct {
		name                          string
		citation, bibliography, macro string
		entry, want                   string
	}{
		{"nothing", suffix, `subsequent-author-substitute="———"`, "", "Doe 2000. Title", ""},
		{"a number", "", "", `<choose><if><number variable="citation-number"/></if></choose>`, "1. Doe", "number"},
		{"a number that is only asked for", "", "", `<choose><if variable="citation-number"/></choose>`, "Doe", ""},
		{"whether it was ambiguous", "", "", `<choose><if disambiguate="true"/></choose>`, "Doe", "disambiguation"},
		{"a suffix", suffix, "", "", "Doe (2000a)", "year suffix"},
		{"a suffix in markup", suffix, "", "", "Doe <b>2000</b><i>a</i>, Title", "year suffix"},
		{"a suffix before a full stop", suffix, "", "", "Doe 2000a. Title", "year suffix"},
		{"an abbreviation behind a year", suffix, "", "", "Doe 2000, p. 3", ""},
		{"a decade", suffix, "", "", "Doe 2000, in the 1980s. Title", ""},
		{"a suffix where there is no date", suffix, "", "", "Doe n.d.-b, Title", "year suffix"},
		{"no suffix in this style", "", "", "", "Doe (2000a)", ""},
		{"a word behind a year", suffix, "", "", "Doe 2000 and later. a title", ""},
		{"a repeated author", "", `subsequent-author-substitute="———"`, "", "<i>———</i>, Title", "repeated author"},
		{"a short substitute within the text", "", `subsequent-author-substitute="-"`, "", "Doe-Roe", ""},
		{"a dash within the text", "", `subsequent-author-substitute="—"`, "", "Doe. One—two", ""},
		{"a short substitute in front", "", `subsequent-author-substitute="-"`, "", "- Title", "repeated author"},
		{"an empty substitute", "", `subsequent-author-substitute=""`, "", "Title", "repeated author"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := csltest.DiffStyle{Bibliography: []string{tt.entry}}
			c := csltest.Compare(s, aStyle(tt.citation, tt.bibliography, tt.macro), listed(tt.entry))
			needs := map[string]int{}
			if tt.want != "" {
				needs[tt.want] = 1
			}
			if diff := cmp.Diff(needs, c.Needs); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if c.All != (csltest.Count{Equal: 1, Of: 1}) || c.Judged.Of != 1-len(needs) {
				t.Errorf("%v of all, %v judged", c.All, c.Judged)
			}
		})
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
