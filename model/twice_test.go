package model

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A field that stands twice in an object is odd, and read once. What is empty
// does not count.
func TestFieldsTwice(t *testing.T) {
	for _, test := range []struct{ field, value string }{
		{"_id", `"a"`}, {"type", `"book"`}, {"publication_status", `"draft"`}, {"title", `"a"`},
		{"publication", `"a"`}, {"series_title", `"a"`}, {"publisher", `"a"`}, {"place", `"a"`},
		{"edition", `2`}, {"volume", `2`}, {"issue", `2`}, {"page", `"2"`}, {"article_number", `"e2"`},
		{"year", `2018`}, {"month", `2`}, {"day", `2`}, {"doi", `"10.1/a"`},
		{"author", `[{"last_name": "a"}]`}, {"editor", `"a, b"`}, {"translator", `{"last_name": "a"}`},
		{"corporate_editor", `["a"]`}, {"language", `[{"iso": "eng"}]`},
		{"abstract", `[{"text": "a"}]`}, {"keyword", `"a"`}, {"main_file_link", `"https://example.org"`},
		{"date_created", `"2023-12-10T23:01:00Z"`}, {"date_updated", `"2023-12-10T23:01:00Z"`},
	} {
		t.Run(test.field, func(t *testing.T) {
			inJSON := fmt.Sprintf("{%q: %s,\n%q: %s}\n{\"_id\": 9}", test.field, test.value, test.field, test.value)
			inYAML := fmt.Sprintf("---\n%s: %s\n%s: %s\n---\n_id: 9\n", test.field, test.value, test.field, test.value)
			for line, text := range map[int]string{2: inJSON, 3: inYAML} {
				got := outcomes(Reader{}, strings.NewReader(text))
				want := fmt.Sprintf("line %d, field %q: the field stands twice in one object", line, test.field)
				if len(got) != 2 || !strings.HasSuffix(got[0], want) || got[1] != "9" {
					t.Errorf("%s\n%q, want …%s and 9", text, got, want)
				}
			}
			empty := fmt.Sprintf(`{"%[1]s": null, "%[1]s": %[2]s}`, test.field, test.value)
			if got := outcomes(Reader{}, strings.NewReader(empty)); len(got) != 1 || strings.Contains(got[0], "twice") {
				t.Errorf("%s: %q", empty, got)
			}
		})
	}
}

// Where a list of objects belongs, texts alone will do.
func TestTextsForObjects(t *testing.T) {
	const text = `{"language": ["eng", "ger"], "abstract": "We show.", "main_file_link": ["https://example.org/1"], "keyword": "salt"}`
	want := &Publication{
		Languages: []string{"eng", "ger"}, Abstracts: []Abstract{{Text: "We show."}},
		Links: []Link{{URL: "https://example.org/1"}}, Keywords: []string{"salt"},
	}
	if diff := cmp.Diff(want, readOne(t, Reader{}, text)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// A fault is reported with the record's _id wherever it stands, as long as it
// can be told which is the record's.
func TestIDOfFaultyRecord(t *testing.T) {
	for _, test := range []struct{ name, input, want string }{
		{"before the fault", `{"_id": "a", "title": {}}`, "a"},
		{"behind it", `{"title": {}, "_id": "a"}`, "a"},
		{"as a number", `{"title": {}, "_id": 7}`, "7"},
		{"behind what is no JSON", `{"title": nothing, "_id": "a"}`, "a"},
		{"with an escape behind what is no JSON", `{"title": nothing, "_id": "a\u0062"}`, "ab"},
		{"two behind what is no JSON: which?", `{"title": nothing, "x": {"_id": "b"}, "_id": "a"}`, ""},
		{"an object as _id behind what is no JSON", `{"title": nothing, "_id": {}}`, ""},
		{"nothing behind it", `{"title": nothing, "_id"}`, ""},
		{"none", `{"title": nothing}`, ""},
		{"in YAML, before the fault", "_id: a\ntitle: {}\n", "a"},
		{"in YAML, behind it", "title: {}\n_id: a\n", "a"},
		{"in quotation marks behind what is no YAML", "title: a: b\n_id: 'a'\n", "a"},
		{"of an element that is indented", "- title: a: b\n  _id: a\n", "a"},
		{"of something within is not the record's", "title: a: b\nauthor:\n  _id: b\n", ""},
		{"in a list in brackets", "[{title: {}, _id: a}]", "a"},
		{"in one, as a number", "[{title: {}, _id: 7}]", "7"},
		{"in one, none", "[{title: {}}]", ""},
		{"in one, an object", "[{title: {}, _id: {}}]", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			for _, err := range (Reader{}).Read(strings.NewReader(test.input)) {
				fault, ok := err.(*RecordError)
				if !ok {
					t.Fatalf("error %v, want a fault of the record", err)
				}
				if fault.ID != test.want {
					t.Errorf("_id %q, want %q, in %v", fault.ID, test.want, err)
				}
			}
		})
	}
}
