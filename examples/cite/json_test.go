package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/style"
)

// plainJSON is the output of -json as encoding/json writes it.
func plainJSON(t *testing.T, file string, f citation.Format, styles ...style.Style) string {
	t.Helper()
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	for _, p := range records(t, file) {
		err := encoder.Encode(struct {
			ID       string            `json:"_id"`
			Citation map[string]string `json:"citation"` // written in the order of its keys
		}{p.ID, citation.All(p, f, styles...)})
		if err != nil {
			t.Fatal(err)
		}
	}
	return out.String()
}

func TestJSON(t *testing.T) {
	tests := []struct {
		name string
		args []string
		want string
	}{
		{"all styles where none is asked for", []string{"-json", yamlFile}, plainJSON(t, yamlFile, citation.Text)},
		{"all styles by that name", []string{"-json", "-style", "all", yamlFile}, plainJSON(t, yamlFile, citation.Text)},
		{"HTML is not escaped", []string{"-json", "-format", "html", yamlFile}, plainJSON(t, yamlFile, citation.HTML)},
		{"one style", []string{"-json", "-style", "apa", yamlFile}, plainJSON(t, yamlFile, citation.Text, style.APA)},
		{
			"a list in the order of the names",
			[]string{"-json", "-style", "mla,ama", jsonFile},
			plainJSON(t, jsonFile, citation.Text, style.AMA, style.MLA),
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			check(t, cite("", test.args...), result{stdout: test.want})
		})
	}
}

func TestJSONOfARecordWithoutID(t *testing.T) {
	check(t, cite(`{"title":"A \\ B","type":"book"}`, "-json", "-style", "short"), result{
		stdout: `{"_id":"","citation":{"short":"A \\ B, n.d."}}` + "\n",
	})
}

func TestJSONString(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"empty", "", `""`},
		{"plain", "abc", `"abc"`},
		{"quotation mark and backslash", `a"b\c`, `"a\"b\\c"`},
		{"controls with a short form", "\b\t\n\f\r", `"\b\t\n\f\r"`},
		{"other controls", "\x00\x1b\x1f", `"\u0000\u001b\u001f"`},
		{"markup stays", "<i>&#38;</i>/", `"<i>&#38;</i>/"`},
		{"all of Unicode stays", "é“”\u2028\u2029\x7f😀", "\"é“”\u2028\u2029\x7f😀\""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := string(appendJSONString(nil, test.in)); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

func FuzzJSONString(f *testing.F) {
	f.Add("a\"b\\c\x00é")
	f.Fuzz(func(t *testing.T, in string) {
		in = strings.ToValidUTF8(in, "�")
		encoded := appendJSONString([]byte("x"), []byte(in))
		var out string
		if err := json.Unmarshal(encoded[1:], &out); err != nil || out != in {
			t.Errorf("%q is encoded as %s and decoded as %q, %v", in, encoded[1:], out, err)
		}
	})
}

// As JSON, references are arrays and no strings.
func TestJSONRuns(t *testing.T) {
	record := `{"_id":"1","type":"book","title":"T <i>x</i>","year":"2021"}`
	want := `{"_id":"1","citation":{"mla":[{"format":"italics","contents":["T ",{"format":"no-italics","contents":["x"]}]},". 2021."]}}` + "\n"
	check(t, cite(record, "-json", "-format", "json", "-style", "mla"), result{stdout: want})
}
