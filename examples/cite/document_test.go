package main

import (
	"strings"
	"testing"
)

const works = `[{"id":"roe","type":"book","title":"Birds & bees","author":[{"family":"Roe","given":"Ann"}],"issued":{"date-parts":[[2001]]}},
 {"id":2,"type":"article-journal","title":"Tides","author":[{"family":"Doe","given":"John"},{"family":"Roe","given":"Ann"}],"container-title":"Journal of Tides","issued":{"date-parts":[[1999]]}}]`

func TestDocument(t *testing.T) {
	tests := []struct {
		name, in string
		args     []string
		want     result
	}{
		{
			"lists of items", `{"style":"apa","references":` + works + `,"citations":[[{"id":"roe","locator":12}],[{"id":2,"prefix":"see","type":"suppress-author"},{"id":"roe"}]]}`, nil,
			result{stdout: `{"citations":["(Roe, 2001, p. 12)","(see 1999; Roe, 2001)"],"bibliography":[["2","Doe, J., &#38; Roe, A. (1999). Tides. <i>Journal of Tides</i>."],["roe","Roe, A. (2001). <i>Birds &#38; bees</i>."]],"warnings":[]}` + "\n"},
		},
		{
			"objects, as text", `{"style":"ieee","references":` + works + `,"citations":[{"citationItems":[{"id":"2","label":"chapter","locator":"3"}],"citationNoteNumber":1}]}`, []string{"-format", "text"},
			result{stdout: `{"citations":["[1, Ch. 3]"],"bibliography":[["2","[1] J. Doe and A. Roe, “Tides,” Journal of Tides. 1999."],["roe","[2] A. Roe, Birds & bees. 2001."]],"warnings":[]}` + "\n"},
		},
		{
			"as JSON", `{"style":"ieee","references":[{"id":"a","type":"book","title":"T <i>x</i> & y"}],"citations":[[{"id":"a"}]]}`, []string{"-format", "json"},
			result{stdout: `{"citations":[["[1]"]],"bibliography":[["a",[{"format":"div","class":"csl-left-margin","contents":["[1] "]},{"format":"div","class":"csl-right-inline","contents":[{"format":"italics","contents":["T ",{"format":"no-italics","contents":["x"]}," & y"]},"."]}]]],"warnings":[]}` + "\n"},
		},
		{
			"the style of the command line", `{"style":"mla","citations":[[{"id":"who"}]]}`, []string{"-style", "apa", "-format", "text"},
			result{stdout: `{"citations":["(who?)"],"bibliography":[],"warnings":["\"who\" is cited and is none of the references"]}` + "\n"},
		},
		{
			"a style file", `{"style":"<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" class=\"in-text\"><info><title>t</title><id>t</id><updated>2020-01-01T00:00:00Z</updated></info><citation><layout><text variable=\"container-title\" form=\"short\"/></layout></citation></style>",
 "references":` + works + `,"citations":[[{"id":"2"}]],"abbreviations":{"default":{"container-title":{"Journal of Tides":"J. Tides"}}}}`, nil,
			result{stdout: `{"citations":["J. Tides"],"bibliography":[],"warnings":[]}` + "\n"},
		},
		{"nothing", `{}`, nil, result{stdout: `{"citations":[],"bibliography":[],"warnings":[]}` + "\n"}},
		{
			"no such style", `{"style":"nature"} {}`, nil,
			result{stdout: lines(`{"citations":[],"bibliography":[],"warnings":[],"error":"unknown style \"nature\"; the styles are ama11, apa7, chicago18, chicago18-author-date, harvard, ieee2023, mla9, vancouver, ama, apa, chicago, ieee, ista, mla, short"}`,
				`{"citations":[],"bibliography":[],"warnings":[]}`), status: exitFailure},
		},
		{
			"an odd citation", `{"citations":["roe"],"citation":1}`, nil,
			result{stdout: `{"citations":[],"bibliography":[],"warnings":["a document has no member \"citation\""],"error":"citations: a string is not what can stand there (cite -h shows the form)"}` + "\n", status: exitFailure},
		},
		{
			"no object", `[1]`, nil,
			result{stdout: `{"citations":[],"bibliography":[],"warnings":[],"error":"a document is a JSON object with references and citations"}` + "\n", status: exitFailure},
		},
		{
			"no JSON", `{} {`, nil,
			result{stdout: `{"citations":[],"bibliography":[],"warnings":[]}` + "\n", stderr: "cite: standard input: line 1: no document in JSON: unexpected EOF\n", status: exitFailure},
		},
		{
			"no JSON in a line of its own", "{}\n{\"citations\": [],\n]}\n{}", nil,
			result{
				stdout: `{"citations":[],"bibliography":[],"warnings":[]}` + "\n",
				stderr: "cite: standard input: line 3: no document in JSON: invalid character ']' looking for beginning of object key string\n", status: exitFailure,
			},
		},
		{
			"two styles", ``, []string{"-style", "apa,mla"},
			result{stderr: "cite: -document takes one style\ncite -h explains the usage.\n", status: exitUsage},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			check(t, cite(tt.in, append([]string{"-document"}, tt.args...)...), tt.want)
		})
	}
}

func TestBibliography(t *testing.T) {
	t.Run("in order", func(t *testing.T) {
		check(t, cite(works, "-bibliography", "-style", "mla"), result{stdout: lines(
			"Doe, John, and Ann Roe. “Tides.” Journal of Tides, 1999.",
			"Roe, Ann. Birds & Bees. 2001.",
		)})
	})
	t.Run("two styles", func(t *testing.T) {
		check(t, cite(works, "-bibliography", "-style", "mla,ieee"), result{stdout: lines(
			"mla", "",
			"Doe, John, and Ann Roe. “Tides.” Journal of Tides, 1999.",
			"Roe, Ann. Birds & Bees. 2001.",
			"", "ieee", "",
			"[1] A. Roe, Birds & bees. 2001.",
			"[2] J. Doe and A. Roe, “Tides,” Journal of Tides. 1999.",
		)})
	})
	t.Run("by year", func(t *testing.T) {
		check(t, cite(works+`{"_id":"u","title":"Undated"}`, "-bibliography", "-group", "year", "-style", "mla"), result{stdout: lines(
			"2001", "", "Roe, Ann. Birds & Bees. 2001.", "",
			"1999", "", "Doe, John, and Ann Roe. “Tides.” Journal of Tides, 1999.", "",
			"No date", "", "Undated.",
		)})
	})
	t.Run("by type", func(t *testing.T) {
		check(t, cite(works, "-bibliography", "-group", "type", "-style", "ieee"), result{stdout: lines(
			"Book", "", "[1] A. Roe, Birds & bees. 2001.", "",
			"Journal article", "", "[2] J. Doe and A. Roe, “Tides,” Journal of Tides. 1999.",
		)})
	})
	t.Run("by what there is not", func(t *testing.T) {
		check(t, cite(works, "-bibliography", "-group", "author"), result{status: exitUsage, stderr: lines(
			`cite: invalid value "author" for flag -group: references are grouped by year or type, not by "author"`, "cite -h explains the usage.")})
		check(t, cite(works, "-group", "year"), result{status: exitUsage, stderr: lines("cite: -group goes with -bibliography", "cite -h explains the usage.")})
	})
	t.Run("links", func(t *testing.T) {
		check(t, cite(`{"title":"Owls","year":"2020","type":"book","doi":"10.1/a"}`, "-bibliography", "-style", "apa7", "-format", "markdown", "-links"),
			result{stdout: "*Owls*. (2020). <https://doi.org/10.1/a>\n"})
	})
	t.Run("HTML", func(t *testing.T) {
		got := cite(works, "-bibliography", "-format", "html")
		if !strings.HasPrefix(got.stdout, "<div class=\"csl-bib-body\">\n  <div class=\"csl-entry\">Doe, J., &#38; Roe, A. (1999)") || got.status != exitOK {
			t.Errorf("got %q, status %d", got.stdout, got.status)
		}
	})
	t.Run("a faulty record", func(t *testing.T) {
		got := cite(`{"_id":"1","title":"A"} {"_id":`, "-bibliography")
		if got.status != exitFailure || !strings.HasPrefix(got.stderr, "cite: standard input: ") || strings.Count(got.stdout, "\n") != 1 {
			t.Errorf("got %+v", got)
		}
	})
}
