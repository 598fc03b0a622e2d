package model

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// An odd field costs itself, and is named; all else of the record is read.
func TestOddFields(t *testing.T) {
	ada, bea := Person{Given: "Ada", Family: "Rode"}, Person{Given: "Bea", Family: "Lind"}
	for _, test := range []struct {
		name, json, yaml string
		want             Publication
		fields           []string
	}{
		{"a list where one value belongs", `"doi": ["10.1/a", "10.1/b"]`, `doi: [10.1/a, 10.1/b]`, Publication{DOI: "10.1/a"}, []string{"doi"}},
		{"its empty values do not count", `"doi": [null, "", "10.1/a", null]`, `doi: [~, '', 10.1/a, ~]`, Publication{DOI: "10.1/a"}, nil},
		{"its first values do not belong", `"doi": [{}, "10.1/a"]`, `doi: [{}, 10.1/a]`, Publication{DOI: "10.1/a"}, []string{"doi"}},
		{"a year that is a list", `"year": [2018, 5, 3]`, `year: [2018, 5, 3]`, Publication{Issued: Year(2018)}, []string{"year"}},
		{"a year as CSL has it", `"year": [[2018, 5, 3]]`, `year: [[2018, 5, 3]]`, Publication{Issued: Year(2018)}, []string{"year", "year"}},
		{"a month that is a list", `"month": [5, 6]`, `month: [5, 6]`, Publication{}, []string{"month"}},
		{"an object where a text belongs", `"title": {"en": "Salt"}`, `title: {en: Salt}`, Publication{}, []string{"title"}},
		{"several fields", `"title": {}, "year": {}, "page": [1, 2]`, "title: {}\nyear: {}\npage: [1, 2]", Publication{NumberOfPages: "1"}, []string{"title", "year", "page"}},

		{"a person that is a number", `"author": [{"first_name": "Ada", "last_name": "Rode"}, 7, "Lind, Bea"]`, `author: [{first_name: Ada, last_name: Rode}, 7, 'Lind, Bea']`,
			Publication{Authors: []Person{ada, bea}}, []string{"author[1]"}},
		{"persons that are a number", `"author": 7, "editor": "Lind, Bea"`, "author: 7\neditor: Lind, Bea", Publication{Editors: []Person{bea}}, []string{"author"}},
		{"a part of a name", `"author": [{"first_name": {}, "last_name": "Rode", "orcid": ["1", "2"]}]`, `author: [{first_name: {}, last_name: Rode, orcid: ['1', '2']}]`,
			Publication{Authors: []Person{{Literal: "Rode", ORCID: "1"}}}, []string{"author[0].first_name", "author[0].orcid"}},
		{"an organisation that is an object", `"corporate_editor": ["Salt Board", {"name": "x"}]`, `corporate_editor: [Salt Board, {name: x}]`,
			Publication{CorporateEditors: []string{"Salt Board"}}, []string{"corporate_editor[1]"}},

		{"a language that is a number", `"language": [7, {"iso": ["eng", "ger"]}]`, `language: [7, {iso: [eng, ger]}]`, Publication{Languages: []string{"eng"}}, []string{"language[0]", "language[1].iso"}},
		{"an abstract whose text is a list", `"abstract": [{"lang": {}, "text": ["a", "b"]}, 7]`, `abstract: [{lang: {}, text: [a, b]}, 7]`,
			Publication{Abstracts: []Abstract{{Text: "a"}}}, []string{"abstract[0].lang", "abstract[0].text", "abstract[1]"}},
		{"a link without an address", `"main_file_link": [{"url": {}}, "https://example.org", 7]`, `main_file_link: [{url: {}}, 'https://example.org', 7]`,
			Publication{Links: []Link{{URL: "https://example.org"}}}, []string{"main_file_link[0].url", "main_file_link[2]"}},
		{"identifiers in a list", `"publication_identifier": [{"isbn": ["1", {}]}, {"issn": "2"}]`, `publication_identifier: [{isbn: ['1', {}]}, {issn: '2'}]`,
			Publication{ISBN: []string{"1"}}, []string{"publication_identifier.isbn[1]", "publication_identifier"}},
		{"a reference that is a list", `"citation": {"apa": ["A", "B"], "mla": {}, "ama": "C"}`, `citation: {apa: [A, B], mla: {}, ama: C}`,
			Publication{Citations: map[string]string{"apa": "A", "ama": "C"}}, []string{"citation.apa", "citation.mla"}},
		{"references that are a text", `"citation": "A"`, `citation: A`, Publication{}, []string{"citation"}},
		{"two conferences", `"conference": [{"name": "A", "location": []}, {"name": "B", "location": "C"}]`, `conference: [{name: A, location: []}, {name: B, location: C}]`,
			Publication{EventTitle: "A"}, []string{"conference"}},
		{"a conference without a name", `"conference": {"name": {}, "location": "Bergen"}`, `conference: {name: {}, location: Bergen}`, Publication{EventPlace: "Bergen"}, []string{"conference.name"}},
		{"a time that is a list", `"date_created": ["x", "y"], "date_updated": {}`, "date_created: [x, y]\ndate_updated: {}", Publication{}, []string{"date_created", "date_updated"}},

		{"a field twice", `"title": "A", "title": "B"`, "title: A\ntitle: B", Publication{Title: "A"}, []string{"title"}},
		{"an odd field, then a good one", `"title": {}, "title": "B"`, "title: {}\ntitle: B", Publication{Title: "B"}, []string{"title"}},
		{"persons twice", `"author": "Rode, Ada", "author": "Lind, Bea"`, "author: Rode, Ada\nauthor: Lind, Bea", Publication{Authors: []Person{ada}}, []string{"author"}},
		{"a conference twice", `"conference": "A", "conference": {"location": "B"}`, "conference: A\nconference: {location: B}", Publication{EventTitle: "A"}, []string{"conference"}},
		{"references twice", `"citation": {"apa": "A"}, "citation": {"mla": "B"}`, "citation: {apa: A}\ncitation: {mla: B}", Publication{Citations: map[string]string{"apa": "A"}}, []string{"citation"}},
		{"a name with escapes", `"tit\u006ce": {"\u0061\u0062\u0063\u0064": "\u0065\u0066\u0067\u0068"}`, `"tit\u006ce": {}`, Publication{}, []string{"title"}},
		{"an unknown field is never odd", `"x": [[{}]], "title": "A"`, "x: [[{}]]\ntitle: A", Publication{Title: "A"}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.want.ID = "1"
			for format, text := range map[string]string{
				"JSON": "{" + test.json + `, "_id": 1}`, "YAML": "---\n" + test.yaml + "\n_id: 1\n",
			} {
				var got Publication
				err := Reader{}.Decode(Raw{Data: []byte(text)}, &got)
				if diff := cmp.Diff(test.want, got, cmpopts.EquateEmpty(), cmpopts.IgnoreFields(Person{}, "Guessed")); diff != "" {
					t.Errorf("%s (-want +got):\n%s", format, diff)
				}
				if diff := cmp.Diff(test.fields, oddOf(t, err)); diff != "" {
					t.Errorf("%s: the odd fields (-want +got):\n%s", format, diff)
				}
			}
		})
	}
}

// oddOf returns the names of the fields at fault.
func oddOf(t *testing.T, err error) []string {
	t.Helper()
	if err == nil {
		return nil
	}
	var record *RecordError
	if !errors.As(err, &record) || record.Lost || record.ID != "1" {
		t.Fatalf("got the error %v", err)
	}
	fields := []string{record.Field}
	for _, f := range record.Others {
		fields = append(fields, f.Field)
	}
	return fields
}

// The error has one line for all of the record's odd fields, and names no
// more of them than anyone reads.
func TestManyOddFields(t *testing.T) {
	text := "{\"_id\": 1, \"title\": {},\n\"keyword\": [" + strings.Repeat("{},", 200) + "\"k\"]}"
	for p, err := range Read(strings.NewReader(text)) {
		var record *RecordError
		if !errors.As(err, &record) || p == nil || len(p.Keywords) != 1 {
			t.Fatalf("%+v, %v", p, err)
		}
		if len(record.Others) != maxOdd-1 || record.Unnamed != 201-maxOdd {
			t.Errorf("%d fields are named and %d are not", 1+len(record.Others), record.Unnamed)
		}
		const begin = `record 1 (_id 1), line 1, field "title": expected a text, found an object; line 2, field "keyword[0]": expected a text, found an object; `
		if got := err.Error(); !strings.HasPrefix(got, begin) || !strings.HasSuffix(got, `, field "keyword[98]": expected a text, found an object; 101 more`) {
			t.Errorf("%s", got)
		}
	}
}

// What stands behind a record in JSON is told, and where.
func TestBehindRecord(t *testing.T) {
	const record = "{\"_id\": 1,\n\"title\": \"T\"}"
	for behind, line := range map[string]int{"": 0, " \r\n\t": 0, "}": 2, "\n, {\"title\": \"U\"}": 3, "], \"title\": \"U\"": 2, "x": 2} {
		var p Publication
		err := Reader{}.Decode(Raw{Line: 1, Data: []byte(record + behind)}, &p)
		if p.Title != "T" || (err == nil) != (line == 0) {
			t.Errorf("%q: %q, %v", behind, p.Title, err)
		}
		if want := fmt.Sprintf("line %d: something stands behind the record", line); err != nil && !strings.HasSuffix(err.Error(), want) {
			t.Errorf("%q: %v; want …%s", behind, err, want)
		}
	}
}

// What is wrong with the record as a whole, or breaks a limit, loses it.
func TestLostRecords(t *testing.T) {
	for name, text := range map[string]string{
		"no record's field":            `{"hitz": [], "total": 7}`,
		"no field":                     `{}`,
		"an object in YAML":            `hitz: []`,
		"syntax behind an odd field":   `{"title": {}, "doi": nothing}`,
		"syntax within an odd field":   `{"title": {"a": nothing}}`,
		"a hit without a record in it": `{"_id": 1, "_source": {"x": 1}}`,
		"a number":                     `7`,
		"too many persons":             `{"title": {}, "author": ["A", "B", "C"]}`,
	} {
		t.Run(name, func(t *testing.T) {
			p := Publication{Title: "before"}
			err := Reader{MaxNames: 2}.Decode(Raw{Data: []byte(text)}, &p)
			var record *RecordError
			if !errors.As(err, &record) || !record.Lost || record.Others != nil {
				t.Errorf("got the error %v", err)
			}
			if diff := cmp.Diff(Publication{}, p, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("something is left (-want +got):\n%s", diff)
			}
		})
	}
}

// Every name that a record's object is known by is one that is read, and the
// other way round.
func TestFieldNames(t *testing.T) {
	for _, name := range []string{"title", "language", "abstract", "date_updated", "publication_identifier"} {
		if got := outcomes(Reader{ReferenceOnly: true}, strings.NewReader(fmt.Sprintf(`{%q: null}`, name))); len(got) != 1 || got[0] != "" {
			t.Errorf("%s: %q", name, got)
		}
	}
	got := outcomes(Reader{}, strings.NewReader(`{"total": 7, "hitz": {"title": "A"}, "a\n": 1, "b": 2}`))
	const want = `record 1, line 1: expected a record, found an object with none of a record's fields: "total", "hitz", ""a\n""`
	if len(got) != 1 || got[0] != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

// A search engine's hit holds the record under _source.
func TestSource(t *testing.T) {
	text := `{"_index": "p", "_id": "1", "_score": 1, "_source": {"title": "A", "doi": {}}}
{"_id": "1", "_source": {"_id": "2", "title": "A"}}`
	want := []string{`read: record 1 (_id 1), line 1, field "_source.doi": expected a text, found an object`, "2"}
	if diff := cmp.Diff(want, outcomes(Reader{}, strings.NewReader(text))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
