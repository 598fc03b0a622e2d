package model

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// readOne reads the only record of text.
func readOne(t *testing.T, o Reader, text string) *Publication {
	t.Helper()
	var got *Publication
	for p, err := range o.Read(strings.NewReader(text)) {
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		if got != nil {
			t.Fatalf("%s: more than one record", text)
		}
		got = p
	}
	if got == nil {
		t.Fatalf("%s: no record", text)
	}
	return got
}

// The same record in JSON and in YAML, with every field that is read.
func TestFields(t *testing.T) {
	const inJSON = `{
		"_id": 14666, "type": "book_chapter", "publication_status": "published",
		"title": " On <i>Truth</i>\u00a0", "publication": "A Book", "series_title": "A Series",
		"publisher": "A Publisher", "place": " Amsterdam", "edition": 2, "volume": 1.10, "issue": "4",
		"page": 210, "article_number": "e23", "year": 2021, "month": "08", "day": 6,
		"conference": {"name": "NeurIPS", "location": "Virtual", "start_date": "2020-12-06", "end_date": "2020-12-12", "x": {}},
		"doi": "10.1/x", "intvolume": "   33", "unknown": {"deep": [[{}]]},
		"author": [{"first_name": "Tim P", "last_name": "Vogels", "full_name": "Vogels, Tim P", "orcid": "0000-0003-3295-6181", "id": "x"}],
		"editor": {"first_name": "Ada", "last_name": "Lovelace"}, "translator": [{"last_name": "others"}],
		"corporate_editor": ["ISTA", "", null, "MIT"],
		"language": [{"iso": "eng"}, {"iso": "ger"}],
		"publication_identifier": {"isbn": ["978-3", 7], "issn": "1049-5258", "eissn": ["1091-6490"], "other": 1},
		"abstract": [{"lang": "eng", "text": "We show."}], "keyword": ["a", "b"],
		"main_file_link": [{"url": "https://example.org/1", "open_access": "1"}, {"url": "https://example.org/2", "open_access": 0}],
		"citation": {"apa": "A", "mla": "M", "short": null},
		"date_created": "2023-12-10T23:01:00Z", "date_updated": "yesterday"}`
	const inYAML = `---
_id: 14666
type: book_chapter
publication_status: published
title: " On <i>Truth</i>\u00a0"
publication: A Book
series_title: A Series
publisher: A Publisher
place: ' Amsterdam'
edition: 2
volume: 1.10
issue: '4'
page: 210
article_number: e23
year: 2021
month: '08'
day: 6
conference: {name: NeurIPS, location: Virtual, start_date: 2020-12-06, end_date: 2020-12-12, x: {}}
doi: 10.1/x
intvolume: '   33'
unknown: {deep: [[{}]]}
author:
- first_name: Tim P
  last_name: Vogels
  full_name: Vogels, Tim P
  orcid: 0000-0003-3295-6181
  id: x
editor: {first_name: Ada, last_name: Lovelace}
translator:
- last_name: others
corporate_editor: [ISTA, '', null, MIT]
language:
- iso: eng
- iso: ger
publication_identifier: {isbn: [978-3, 7], issn: 1049-5258, eissn: [1091-6490], other: 1}
abstract:
- lang: eng
  text: |
    We show.
keyword: [a, b]
main_file_link:
- url: https://example.org/1
  open_access: '1'
- {url: https://example.org/2, open_access: 0}
citation: {apa: A, mla: M, short: ~}
date_created: 2023-12-10T23:01:00Z
date_updated: yesterday
`
	shown := Publication{
		ID: "14666", Type: Chapter, Status: "published",
		Title: "On <i>Truth</i>", ContainerTitle: "A Book", CollectionTitle: "A Series",
		Publisher: "A Publisher", PublisherPlace: "Amsterdam", Edition: "2", Volume: "1.10", Issue: "4",
		Page: "210", Number: "e23", Issued: Date{Start: Day{Year: 2021, Month: 8, Day: 6}},
		EventTitle: "NeurIPS", EventPlace: "Virtual",
		EventDate:        Date{Start: Day{Year: 2020, Month: 12, Day: 6}, End: Day{Year: 2020, Month: 12, Day: 12}},
		DOI:              "10.1/x",
		Authors:          []Person{{Given: "Tim P", Family: "Vogels", ORCID: "0000-0003-3295-6181"}},
		Editors:          []Person{{Given: "Ada", Family: "Lovelace"}},
		Translators:      []Person{{Literal: "others"}},
		CorporateEditors: []string{"ISTA", "MIT"},
		Languages:        []string{"eng", "ger"},
		ISBN:             []string{"978-3", "7"}, ISSN: []string{"1049-5258"}, EISSN: []string{"1091-6490"},
	}
	full := shown
	full.Abstracts = []Abstract{{Language: "eng", Text: "We show."}}
	full.Keywords = []string{"a", "b"}
	full.Links = []Link{{URL: "https://example.org/1", OpenAccess: true}, {URL: "https://example.org/2"}}
	full.Citations = map[string]string{"apa": "A", "mla": "M"}
	full.Created = time.Date(2023, 12, 10, 23, 1, 0, 0, time.UTC)

	for name, text := range map[string]string{"JSON": inJSON, "YAML": inYAML} {
		if diff := cmp.Diff(&full, readOne(t, Reader{}, text)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
		if diff := cmp.Diff(&shown, readOne(t, Reader{ReferenceOnly: true}, text)); diff != "" {
			t.Errorf("%s, what references show (-want +got):\n%s", name, diff)
		}
	}
}

func TestLooseValues(t *testing.T) {
	tests := []struct {
		name, json, yaml string
		want             Publication
	}{
		{"number with a leading zero", ``, `volume: 010`, Publication{Volume: "010"}},
		{"number with an exponent", `"volume": 1e3`, `volume: 1e3`, Publication{Volume: "1e3"}},
		{"long number", `"_id": 123456789012345678901234567890`, `_id: 123456789012345678901234567890`, Publication{ID: "123456789012345678901234567890"}},
		{"truth value", `"title": true`, `title: true`, Publication{Title: "true"}},
		{"YAML's other truth value", ``, `title: No`, Publication{Title: "No"}},
		{"YAML date", ``, `year: 2020-01-01`, Publication{Issued: Date{Start: Day{Year: 2020, Month: 1, Day: 1}}}},
		{"null", `"title": null, "author": null, "conference": null`, "title: ~\nauthor:\nconference: null", Publication{}},
		{"blank", `"title": " \u2003\n"`, `title: "\u2003 \n"`, Publication{}},
		{"list of one", `"title": ["A"], "year": [2020]`, "title:\n- A\nyear: [2020]", Publication{Title: "A", Issued: Year(2020)}},
		{"list of none", `"title": [], "author": [], "citation": {}`, "title: []\nauthor: []\ncitation: {}", Publication{}},
		{"month and day out of range", `"month": 13, "day": "0"`, "month: 13\nday: '0'", Publication{}},
		{"month in words", `"month": "May"`, "month: May", Publication{}},

		{"languages as texts", `"language": ["eng", "ger"]`, "language: [eng, ger]", Publication{Languages: []string{"eng", "ger"}}},
		{"language alone", `"language": "eng"`, "language: eng", Publication{Languages: []string{"eng"}}},
		{"language as an object", `"language": {"iso": "eng"}`, "language: {iso: eng}", Publication{Languages: []string{"eng"}}},
		{"language without a code", `"language": [{}, ""]`, "language: [{}, '']", Publication{}},
		{"abstract alone", `"abstract": "We show."`, "abstract: We show.", Publication{Abstracts: []Abstract{{Text: "We show."}}}},
		{"keyword alone", `"keyword": "a, b"`, "keyword: a, b", Publication{Keywords: []string{"a, b"}}},
		{"corporate editor alone", `"corporate_editor": "ISTA"`, "corporate_editor: ISTA", Publication{CorporateEditors: []string{"ISTA"}}},
		{"corporate editors with stray marks", `"corporate_editor": ["ISTA,", "-", "Salt Inc."]`, "corporate_editor: ['ISTA,', '-', Salt Inc.]",
			Publication{CorporateEditors: []string{"ISTA", "Salt Inc."}}},
		{"link alone", `"main_file_link": "https://example.org"`, "main_file_link: https://example.org", Publication{Links: []Link{{URL: "https://example.org"}}}},
		{"link that is open", `"main_file_link": {"url": "u", "open_access": true}`, "main_file_link: {url: u, open_access: 1}", Publication{Links: []Link{{URL: "u", OpenAccess: true}}}},
		{"conference as a text", `"conference": "NeurIPS"`, "conference: NeurIPS", Publication{EventTitle: "NeurIPS"}},
		{"conference in a list", `"conference": [{"name": "NeurIPS"}]`, "conference: [{name: NeurIPS}]", Publication{EventTitle: "NeurIPS"}},

		{"person with a last name alone", `"author": [{"last_name": "Department of Health, Education, and Welfare", "full_name": "x"}]`, "author: [{last_name: 'Department of Health, Education, and Welfare'}]",
			Publication{Authors: []Person{{Literal: "Department of Health, Education, and Welfare"}}}},
		{"person with a first name alone", `"author": [{"first_name": "Plato"}]`, "author: [{first_name: Plato}]", Publication{Authors: []Person{{Literal: "Plato"}}}},
		{"person without a name", `"author": [{}, {"last_name": " "}, {"orcid": "x"}, "", null]`, "author: [{}, {last_name: ' '}, {orcid: x}, '', ~]", Publication{}},

		{"escapes", `"title": "\u00e9\ud83d\ude00\"\\\/\t"`, `title: "\u00e9\U0001F600\"\\/"`, Publication{Title: "é😀\"\\/"}},
		{"half of a surrogate pair", `"title": "a\ud800b"`, ``, Publication{Title: "a\uFFFDb"}},
		{"YAML alias", ``, "title: &t A\npublication: *t\nauthor:\n- &p {last_name: B}\neditor: [*p]",
			Publication{Title: "A", ContainerTitle: "A", Authors: []Person{{Literal: "B"}}, Editors: []Person{{Literal: "B"}}}},
		{"YAML alias as a name", ``, "volume: &t title\n*t : A", Publication{Volume: "title", Title: "A"}},
		{"YAML merge key", ``, "x: &base {title: A, year: 2020}\n<<: *base\ntitle: B", Publication{Title: "B", Issued: Year(2020)}},
		{"YAML merge of several", ``, "x: [&a {title: A}, &b {title: B, year: 1}]\n<<: [*a, *b]", Publication{Title: "A", Issued: Date{Literal: "1"}}},
		{"YAML folded text", ``, "title: >-\n  A\n  title", Publication{Title: "A title"}},
		{"YAML key that is a list", ``, "? [a, b]\n: c\ntitle: A", Publication{Title: "A"}},
		{"YAML tags", ``, "title: !!str 7\nvolume: !x y", Publication{Title: "7", Volume: "y"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			texts := map[string]string{"JSON": "{" + tt.json + "}", "YAML": "---\n" + tt.yaml + "\n"}
			if tt.json == "" {
				delete(texts, "JSON")
			}
			if tt.yaml == "" {
				delete(texts, "YAML")
			}
			for format, text := range texts {
				if diff := cmp.Diff(&tt.want, readOne(t, Reader{}, text), cmpopts.EquateEmpty()); diff != "" {
					t.Errorf("%s (-want +got):\n%s", format, diff)
				}
			}
		})
	}
}

// A full name stands in for the parts.
func TestFullName(t *testing.T) {
	for _, text := range []string{
		`{"author": [{"full_name": "Lovelace, Ada"}]}`, `{"author": ["Lovelace, Ada"]}`,
		`{"author": "Lovelace, Ada"}`, `{"author": [{"first_name": "Ada", "full_name": "Lovelace, Ada"}]}`,
	} {
		want := Person{Given: "Ada", Family: "Lovelace", Guessed: true}
		got := readOne(t, Reader{}, text)
		if diff := cmp.Diff([]Person{want}, got.Authors); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}

// Every field that is read, with every type that it may not have.
func TestWrongTypes(t *testing.T) {
	const (
		object, list     = `{"a":1}`, `["a","b"]`
		objects, lists   = `[{"a":1},{"a":1}]`, `[["a"]]`
		number, boolean  = `7`, `true`
		text, numbers    = `"a"`, `[7]`
		nested, booleans = `[{"a":[]}]`, `[true]`
	)
	scalar := []string{object, list, objects, lists, nested}
	persons := []string{lists, number, boolean, numbers, booleans}
	wrong := map[string][]string{
		"_id": scalar, "type": scalar, "publication_status": scalar, "title": scalar, "publication": scalar,
		"series_title": scalar, "publisher": scalar, "place": scalar, "edition": scalar, "volume": scalar,
		"issue": scalar, "page": scalar, "article_number": scalar, "year": scalar, "month": scalar, "day": scalar,
		"doi": scalar, "date_created": scalar, "date_updated": scalar,
		"conference":          {list, lists, number, boolean, numbers},
		"conference.name":     scalar,
		"conference.location": scalar, "conference.start_date": scalar, "conference.end_date": scalar,
		"author": persons, "editor": persons, "translator": persons,
		"author.first_name": scalar, "author.last_name": scalar, "author.full_name": scalar, "author.orcid": scalar,
		"corporate_editor":            {object, objects, lists},
		"language":                    {number, boolean, numbers, lists},
		"language.iso":                scalar,
		"publication_identifier":      {text, list, lists, number, boolean},
		"publication_identifier.isbn": {object, objects, lists}, "publication_identifier.issn": {object, objects, lists},
		"publication_identifier.eissn": {object, objects, lists},
		"abstract":                     {number, boolean, numbers, lists}, "abstract.lang": scalar, "abstract.text": scalar,
		"keyword":        {object, objects, lists},
		"main_file_link": {number, boolean, numbers, lists}, "main_file_link.url": scalar, "main_file_link.open_access": scalar,
		"citation": {text, list, objects, lists, number, boolean, numbers}, "citation.apa": scalar,
	}
	for field, values := range wrong {
		for _, value := range values {
			member := fmt.Sprintf("%q: %s", field, value)
			if outer, inner, ok := strings.Cut(field, "."); ok {
				member = fmt.Sprintf("%q: {%q: %s}", outer, inner, value)
			}
			inJSON, inYAML := "{"+member+"}\n{\"_id\":9}\n", "---\n"+member+"\n---\n_id: 9\n"
			if field != "doi" && field != "keyword" {
				inJSON = `{"doi": "10.1/a", ` + member + `, "keyword": "k"}` + "\n{\"_id\":9}\n"
				inYAML = "---\ndoi: 10.1/a\n" + member + "\nkeyword: k\n---\n_id: 9\n"
			}
			checkWrongType(t, inJSON, member, field)
			checkWrongType(t, inYAML, member, field)
		}
	}
}

// checkWrongType reads a record with a member that is odd, and the one behind
// it.
func checkWrongType(t *testing.T, text, member, field string) {
	t.Helper()
	var list []*Publication
	var fault *RecordError
	for p, err := range Read(strings.NewReader(text)) {
		list = append(list, p)
		if err != nil && (fault != nil || !errors.As(err, &fault)) {
			t.Errorf("%s: %v", text, err)
		}
	}
	if len(list) != 2 || list[0] == nil || list[1].ID != "9" || fault == nil || fault.Lost {
		t.Fatalf("%s: %v, %v", text, list, fault)
	}
	if line := 1 + strings.Count(text[:strings.Index(text, member)], "\n"); fault.Line != line || fault.Number != 1 {
		t.Errorf("%s: %v, want line %d of record 1", text, fault, line)
	}
	for _, f := range append(fault.Others, FieldError{fault.Field, fault.Line, fault.Reason}) {
		// The place within a list follows the field's name.
		if f.Field != field && !strings.HasPrefix(f.Field, field+"[") || !strings.HasPrefix(f.Reason, "expected ") {
			t.Errorf("%s: %+v, want the field %s", text, f, field)
		}
	}
	guarded := field != "doi" && field != "keyword"
	if p := list[0]; guarded && (p.DOI != "10.1/a" || len(p.Keywords) != 1) {
		t.Errorf("%s: the other fields are lost: %+v", text, p)
	}
}

func TestReferenceOnlySkipsTheRest(t *testing.T) {
	text := `{"_id":1,"citation":7,"abstract":7,"keyword":{},"main_file_link":7,"date_created":{},"date_updated":[[]]}`
	want := &Publication{ID: "1"}
	if diff := cmp.Diff(want, readOne(t, Reader{ReferenceOnly: true}, text)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
