package model

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A first line that is no record does not hide the format of the rest.
func TestFormatBehindFirstLine(t *testing.T) {
	records := "{\"_id\": \"1\", \"title\": \"A: a\"}\n{\"_id\": \"2\"}\n"
	for _, line := range []string{
		"# header", "# header: [x", "// header", "-- header", "- header", "% header", "%!PS", "header", "Records: 2", "<!DOCTYPE html>", "=====", "-----",
		`"_id": "0", "title": "x: y"}`, `_id": "0", "title": "x"}`, `_id: "0"}`, `title: a study", "year": "2020"}`, `'a': 1`, `"title"`, `: "x"}`, `}`, `],`, `,`,
		`{_id": "0"}`, `{_id: 0}`, `[_id: 0]`, `{"_id": "0"`, `{`, `[a]`, `"`, "\\", "/* c", "---x", "# " + strings.Repeat("long ", 5000), `"x": "` + strings.Repeat("long, ", 20_000) + `"}`,
	} {
		for _, blanks := range []string{"\n", "\r\n", "\n\n", "\n \n"} {
			got := outcomes(Reader{}, strings.NewReader(line+blanks+records))
			if len(got) < 2 || got[len(got)-2] != "1" || got[len(got)-1] != "2" {
				t.Errorf("%.80q%q: %.300q", line, blanks, got)
			}
		}
	}
	for name, text := range map[string]string{
		"printed":    "# header\n{\n  \"_id\": \"1\"\n}\n{\n  \"_id\": \"2\"\n}\n",
		"an array":   "# header\n[{\"_id\": \"1\"}, {\"_id\": \"2\"}]\n",
		"indented":   "# header\n  {\"_id\": \"1\"}\n  {\"_id\": \"2\"}\n",
		"two lines":  "# header\n# more\n\n{\"_id\": \"1\"}\n{\"_id\": \"2\"}\n",
		"many lines": strings.Repeat("# header\n", 1000) + "{\"_id\": \"1\"}\n{\"_id\": \"2\"}\n",
	} {
		got := outcomes(Reader{}, strings.NewReader(text))
		if len(got) < 3 || got[len(got)-2] != "1" || got[len(got)-1] != "2" {
			t.Errorf("%s: %.300q", name, got)
		}
	}
}

// YAML may hold lines that look like JSON.
func TestFormatYAML(t *testing.T) {
	for name, text := range map[string]string{
		"an object on a line of its own":  "_id: 1\nconference:\n  {\"name\": \"x\"}\n",
		"objects on lines of their own":   "_id: 1\nauthor: [\n  {\"last_name\": \"A\"},\n  {\"last_name\": \"B\"}]\n",
		"in a document behind the first":  "_id: 1\n---\n{\"_id\": 1}\n",
		"in a list":                       "- {\"_id\": 1}\n- {\"_id\": 1}\n",
		"behind a comment":                "# c\n_id: 1\nconference:\n  {\"name\": \"x\"}\n",
		"behind a comment and the marker": "# c\n---\n{\"_id\": 1}\n",
		"names in quotation marks":        "\"_id\": 1\n'title': a\n",
		"a list behind a comment":         "# c\n- _id: 1\n  conference:\n    {\"name\": \"x\"}\n",
		"in a text":                       "_id: 1\ntitle: |\n  {\"a\": 1}\n  {\"b\": 1}\n",
	} {
		for _, id := range outcomes(Reader{}, strings.NewReader(text)) {
			if id != "1" {
				t.Errorf("%s: %q", name, id)
			}
		}
	}
}

// A format that is named is not guessed.
func TestFormatNamed(t *testing.T) {
	for _, test := range []struct {
		format Format
		input  string
		want   []string
	}{
		{YAML, `{"_id": one}`, []string{"one"}},
		{YAML, "# c\n{\"_id\": one}\n", []string{"one"}},
		{JSON, "--- \n{\"_id\":1}\n{\"_id\":2}\n", []string{"1", "2"}},
		{JSON, "_id: 1\n{\"_id\":2}\n", []string{`record 1, line 1: expected a record, found the text "_id: 1"`, "2"}},
		{Format(99), "_id: 1\n", []string{"1"}},
	} {
		if diff := cmp.Diff(test.want, outcomes(Reader{Format: test.format}, strings.NewReader(test.input))); diff != "" {
			t.Errorf("%v, %q (-want +got):\n%s", test.format, test.input, diff)
		}
	}
	var p Publication
	if err := (Reader{Format: YAML}).Decode(Raw{Data: []byte(`{"_id": one}`)}, &p); err != nil || p.ID != "one" {
		t.Errorf("got %q, %v", p.ID, err)
	}
}

func TestFormatNames(t *testing.T) {
	for _, f := range []Format{Auto, JSON, YAML, RIS, NBIB} {
		name, err := f.MarshalText()
		if err != nil || string(name) != f.String() {
			t.Errorf("%v: %q, %v", f, name, err)
		}
		var got Format
		if err := got.UnmarshalText([]byte(strings.ToUpper(f.String()))); err != nil || got != f {
			t.Errorf("%v: got %v, %v", f, got, err)
		}
	}
	var f Format
	if err := f.UnmarshalText([]byte("xml")); err == nil || err.Error() != `unknown format "xml"; the formats are auto, json, yaml, ris, nbib, bibtex` {
		t.Errorf("got %v", err)
	}
	if got := Format(99).String(); got != "Format(99)" {
		t.Errorf("got %s", got)
	}
}
