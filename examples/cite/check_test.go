package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/citation"
)

func TestCheckOfTheRecordsFindsThemEqual(t *testing.T) {
	check(t, cite("", "-check", yamlFile, jsonFile), result{stdout: lines(
		"ama 7 of 7 equal",
		"apa 7 of 7 equal",
		"chicago 7 of 7 equal",
		"ieee 7 of 7 equal",
		"ista 7 of 7 equal",
		"mla 7 of 7 equal",
		"short 7 of 7 equal",
		"49 of 49 equal",
	)})
}

func TestCheck(t *testing.T) {
	tests := []struct {
		name   string
		record string
		want   string
		status int
	}{
		{
			name:   "an altered reference is shown with the place where it parts",
			record: `{"_id":"1","title":"On Owls","year":2020,"type":"book","citation":{"short":"On Owls, 2021."}}`,
			want: lines(
				"standard input: record 1 (_id 1), line 1: short differs as text",
				"\twant: On Owls, 2021.",
				"\tgot:  On Owls, 2020.",
				"\tthey part at character 13:",
				"\t      On Owls, 202|1.",
				"\t      On Owls, 202|0.",
				"short 0 of 1 equal",
				"0 of 1 equal"),
			status: 1,
		},
		{
			name:   "a long one in part",
			record: `{"_id":"1","title":"On the Owls of the Forests beyond the Hills, with a Map and Ten Plates","year":2020,"type":"book","citation":{"short":"On the Owls of the Forests behind the Hills, with a Map and Ten Plates, 2020."}}`,
			want: lines(
				"standard input: record 1 (_id 1), line 1: short differs as text",
				"\twant: On the Owls of the Forests behind the Hills, with a Map and Ten Plates, 2020.",
				"\tgot:  On the Owls of the Forests beyond the Hills, with a Map and Ten Plates, 2020.",
				"\tthey part at character 30:",
				"\t      …ls of the Forests be|hind the Hills, with a Map and…",
				"\t      …ls of the Forests be|yond the Hills, with a Map and…",
				"short 0 of 1 equal",
				"0 of 1 equal"),
			status: 1,
		},
		{
			name:   "controls are shown as escapes",
			record: `{"_id":"1\n","title":"Owls","year":2020,"type":"book","citation":{"short":"Owls,\n2020."}}`,
			want: lines(
				"standard input: record 1 (_id 1), line 1: short differs as text",
				"\twant: Owls,\\n2020.",
				"\tgot:  Owls, 2020.",
				"\tthey part at character 6:",
				"\t      Owls,|\\n2020.",
				"\t      Owls,| 2020.",
				"short 0 of 1 equal",
				"0 of 1 equal"),
			status: 1,
		},
		{
			name: "a record without a reference is not compared",
			record: `{"_id":"1","title":"Owls","year":2020,"type":"book"}` +
				`{"_id":"2","title":"Owls","year":2020,"type":"book","citation":{"short":"Owls, 2020."}}`,
			want: lines(
				"short 1 of 1 equal, 1 not compared (the record holds none)",
				"1 of 1 equal, 1 not compared (the record holds none)"),
		},
		{
			name: "each record decides between text and HTML",
			record: `{"_id":"1","title":"Owls & Hawks","year":2020,"type":"book","citation":{"short":"Owls & Hawks, 2020."}}` +
				`{"_id":"2","title":"Owls & Hawks","year":2020,"type":"book","citation":{"short":"Owls &#38; Hawks, 2020."}}`,
			want: lines("short 2 of 2 equal", "2 of 2 equal"),
		},
		{
			name:   "one string with markup speaks for all of the record",
			record: `{"_id":"1","title":"Owls & Hawks","year":2020,"type":"book","citation":{"short":"Owls & Hawks, 2020.","apa":"<i>Owls</i>"}}`,
			want: lines(
				"standard input: record 1 (_id 1), line 1: short differs as html",
				"\twant: Owls & Hawks, 2020.",
				"\tgot:  Owls &#38; Hawks, 2020.",
				"\tthey part at character 7:",
				"\t      Owls &| Hawks, 2020.",
				"\t      Owls &|#38; Hawks, 2020.",
				"short 0 of 1 equal",
				"0 of 1 equal"),
			status: 1,
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := cite(test.record, "-check", "-style", "short")
			check(t, got, result{stdout: test.want, status: test.status})
		})
	}
}

func TestCheckOfAnAlteredFile(t *testing.T) {
	altered := strings.Replace(readFile(t, jsonFile), "2020:16398-16408.", "2020;16398-16408.", 1)
	got := cite(altered, "-check", yamlFile, "-")
	if got.status != 1 {
		t.Errorf("exit status %d, want 1", got.status)
	}
	for _, want := range []string{
		"standard input: record 1 (_id 9633), line 1: ama differs as text\n",
		"ama 6 of 7 equal\n",
		"apa 7 of 7 equal\n",
		"\n48 of 49 equal\n",
	} {
		if !strings.Contains(got.stdout, want) {
			t.Errorf("standard output lacks %q:\n%s", want, got.stdout)
		}
	}
	if diff := cmp.Diff("", got.stderr); diff != "" {
		t.Errorf("standard error (-want +got):\n%s", diff)
	}
}

func TestFormatOf(t *testing.T) {
	tests := []struct {
		name, citation string
		want           citation.Format
	}{
		{"plain", "Owls, 2020.", citation.Text},
		{"ampersand", "Owls & Hawks; AT&T", citation.Text},
		{"comparison", "a < b, c > d, p<0.05", citation.Text},
		{"tag", "<i>Owls</i>", citation.HTML},
		{"tag with attributes", `<a href="x">x</a>`, citation.HTML},
		{"closing tag alone", "Owls</i>", citation.HTML},
		{"decimal entity", "Owls &#38; Hawks", citation.HTML},
		{"hexadecimal entity", "Owls &#x26; Hawks", citation.HTML},
		{"named entity", "Owls &amp; Hawks", citation.HTML},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := formatOf(map[string]string{"ama": "Owls", "apa": test.citation, "mla": "Owls"})
			if got != test.want {
				t.Errorf("%q is taken for %s, want %s", test.citation, got, test.want)
			}
		})
	}
}

func TestCommonPrefix(t *testing.T) {
	tests := []struct {
		name, a, b string
		want       int
	}{
		{"nothing in common", "a", "b", 0},
		{"equal", "abc", "abc", 3},
		{"one begins with the other", "abc", "ab", 2},
		{"never within a character", "aé", "aè", 1},
		{"against the empty text", "", "a", 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := commonPrefix(test.a, test.b); got != test.want {
				t.Errorf("got %d, want %d", got, test.want)
			}
			if got := commonPrefix(test.b, test.a); got != test.want {
				t.Errorf("the other way round: got %d, want %d", got, test.want)
			}
		})
	}
}
