package model

import (
	"errors"
	"strings"
	"testing"
)

// FuzzReadCSLJSON puts any values into the fields of CSL-JSON: a work is read
// whatever they are, and no date holds what is none.
func FuzzReadCSLJSON(f *testing.F) {
	for _, seed := range []struct{ name, value string }{
		{"title", `["A", "B"]`}, {"container-title", `{}`}, {"issued", `{"date-parts": [[2020, 5, 3], [2021]]}`},
		{"issued", `{"date-parts": [[1965, 24, 0]], "season": "x", "circa": 1, "raw": "May 3–5, 2020"}`},
		{"accessed", `"3rd May 2020 – 4 June 2021"`}, {"issued", `[[null, {}], [[]]]`}, {"issued", `-1e9`}, {"submitted", `"-44"`},
		{"author", `[{"family": "van der d'Berg", "given": "A, Jr. von", "suffix": 3, "ORCID": "orcid.org/"}, "B, C", {"literal": []}]`},
		{"editor", `{"family": "\"\"", "given": "-", "comma-suffix": {}, "isInstitution": "0"}`},
		{"note", `"original-date: 1899\neditor: a || b\n{:medium: x} {:y: z} {:"`}, {"note", `"type: \n::\nissued: issued: x"`},
		{"event", `{"name": 1, "start": {"date-parts": [[2020]]}, "end": "x"}`}, {"license", `[{"URL": 1}, {}]`},
		{"ISBN", `[1, [2]]`}, {"version", `{"version": {}}`}, {"language", `{"iso": 1}`}, {"page", `"S. 12-p.20"`}, {"items", `[{"DOI": 1}]`},
	} {
		f.Add(seed.name, seed.value)
	}
	f.Fuzz(func(t *testing.T, name, value string) {
		if strings.ContainsAny(name, "\\\"\n") || strings.ContainsAny(value, "\n") {
			return
		}
		text := `{"id": "1", "DOI": "10.1/a", "type": "book", "` + name + `": ` + value + "}\n"
		var p Publication
		err := Reader{}.Decode(Raw{Data: []byte(text)}, &p)
		var record *RecordError
		if err != nil && (!errors.As(err, &record) || record.Reason == "") {
			t.Fatalf("%v", err)
		}
		if err == nil && name != "id" && name != "_id" && name != "_source" && p.ID != "1" {
			t.Errorf("the work's id is %q", p.ID)
		}
		for _, field := range []string{"issued", "accessed", "available-date", "event-date", "original-date", "submitted"} {
			checkDate(t, *dateField(&p, []byte(field)))
		}
	})
}

// checkDate checks that a date is one.
func checkDate(t *testing.T, d Date) {
	t.Helper()
	for _, day := range []Day{d.Start, d.End} {
		if day.Month < 0 || day.Month > 12 || day.Day < 0 || day.Day > 31 || day.Season < 0 || day.Season > 4 ||
			day.Day != 0 && day.Month == 0 || day.Season != 0 && day.Month != 0 || day.Year == 0 && day != (Day{}) {
			t.Errorf("%+v is no day", day)
		}
	}
	if d.IsRange() && d.Start.Year == 0 {
		t.Errorf("%+v ends but never begins", d)
	}
}

// FuzzParseDate checks that what is no date is kept, and what is one is one.
func FuzzParseDate(f *testing.F) {
	for _, seed := range []string{
		"2018", "2018-05-03", "3. Mai 2018", "May 3rd, 2018", "1998-2001", "2018-12-30/2019-01-02", "00/00/2018", "20181399",
		"n.d.", "[2018]", "2018-05-03T", "31.31.2018", "May 2018", "–2018", "1998– – 2001", "&#50;018", "Spring 2018 to Fall 2019", "-5", "ca. 5 BC", "/2010", "/2/0/2018",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, d := range []Date{ParseDate(s), parseRaw(s)} {
			checkDate(t, d)
			if end, ok := strings.CutPrefix(d.Literal, "–"); ok && strings.HasSuffix(strings.TrimSpace(s), end) {
				continue // without a beginning
			}
			if d.Start.Year == 0 && strings.TrimSuffix(d.Literal, "–") != strings.TrimSuffix(strings.TrimSpace(s), "/..") && d.Literal != strings.TrimSpace(s) {
				t.Errorf("%q becomes %+v", s, d)
			}
		}
	})
}
