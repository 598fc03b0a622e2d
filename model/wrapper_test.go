package model

import (
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

// Interfaces put objects around their records.
func TestWrappers(t *testing.T) {
	const none = "expected a record, found an object with none of a record's fields: "
	for _, test := range []struct {
		name, input string
		want        []string
	}{
		{"a list", `{"hits":[{"_id":1,"title":"a"},{"_id":2}]}`, []string{"1", "2"}},
		{"what stands around it is no record", `{"total":{"_id":7},"items":[{"_id":1}],"next":{"_id":8},"more":[{"_id":9}]}`, []string{"1"}},
		{"a search engine's answer", `{"took":2,"_shards":{"total":1},"hits":{"total":{"value":2},"hits":[{"_index":"p","_id":"9","_source":{"_id":1}},{"_source":{"_id":2}}]},"aggregations":{"a":{"_id":4}}}`, []string{"1", "2"}},
		{"as Crossref has it", `{"status":"ok","message":{"facets":{},"items":[{"_id":1}],"query":{"title":null}}}`, []string{"1"}},
		{"a single record", `{"data":{"_id":1,"title":"a"}}`, []string{"1"}},
		{"one a line", "{\"data\":{\"_id\":1}}\n{\"data\":{\"_id\":2}}\n{\"records\":[{\"_id\":3}]}\n{\"_id\":4}\n", []string{"1", "2", "3", "4"}},
		{"printed", "{\n  \"total\": 2,\n  \"records\": [\n    {\n      \"_id\": 1,\n      \"author\": [\n        {\n          \"last_name\": \"A\"\n        }\n      ]\n    },\n    {\n      \"_id\": 2\n    }\n  ],\n  \"next\": {\n    \"_id\": 3\n  }\n}\n{\"_id\":4}", []string{"1", "2", "4"}},
		{"without records", `{"hits":[]}{"hits":{"hits":[]}}{"_id":1}`, []string{"1"}},
		{"a record whose field has such a name", `{"title":"a","_id":1,"data":[{"_id":2}]}{"data":[1,2],"_id":3}{"items":7,"_id":4}`, []string{"1", "3", "4"}},
		{"a name of a part", `{"items":["x",{"author":[{"_id":"p"}]}],"_id":1}`, []string{"1"}},
		{"another name", `{"hitz":[{"_id":1}]}{"_id":2}`, []string{`record 1, line 1: ` + none + `"hitz"`, "2"}},
		{"no list", `{"hits":7}`, []string{`record 1, line 1: ` + none + `"hits"`}},
		{"in a list", `[{"data":[{"_id":1}]},{"_id":2}]`, []string{`record 1, line 1: ` + none + `"data"`, "2"}},
		{"damaged within", "{\"hits\":[\n{\"_id\":1},\n{\"_id\":2,\"author\":[{\"last_name\":\"A\"\n{\"_id\":3}\n],\"x\":1}\n{\"_id\":4}", []string{
			"1", "record 2 (_id 2), line 3: the record has no end: a closing bracket or quotation mark is missing", "3", "4"}},
		{"damaged behind", "{\"hits\":[],\"x\":\"\n{\"_id\":4}", []string{"4"}},
		{"cut off", `{"hits":[{"_id":1},`, []string{"1", "record 2, line 1: the input ends in the middle of the list that begins in line 1"}},

		{"YAML", "hits:\n- _id: 1\n- _id: 2\ntotal: 2\n---\n_id: 3\n", []string{"1", "2", "3"}},
		{"YAML, a single record", "data: {_id: 1}\n", []string{"1"}},
		{"YAML, nested", "---\nresponse:\n  total: 2\n  docs:\n  - _id: 1\n  - _id: 2\n", []string{"1", "2"}},
		{"JSON in YAML", "---\n{\"hits\": [{\"_id\": 1}]}\n---\n_id: 2\n", []string{"1", "2"}},
		{"YAML without records", "hits: []\n---\n_id: 1\n", []string{"1"}},
		{"YAML, behind something else", "total: 2\nhits: [{_id: 1}]\n", []string{"1"}},
		{"YAML in braces, behind something else", "---\n{total: 2, 'hits' : [{_id: 1}]}\n", []string{"1"}},
		{"YAML, a record", "data: [a]\n_id: 1\n", []string{"1"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, outcomes(Reader{}, strings.NewReader(test.input))); diff != "" {
				t.Errorf("whole (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.want, outcomes(Reader{}, iotest.OneByteReader(strings.NewReader(test.input)))); diff != "" {
				t.Errorf("byte by byte (-want +got):\n%s", diff)
			}
		})
	}
}
