package main

import (
	"encoding/json"
	"net/url"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const twoWorks = `[
 {"id": "quist", "type": "book", "title": "Brine", "author": [{"family": "Quist", "given": "Ada"}], "issued": {"date-parts": [["2018"]]}},
 {"id": 7, "type": "article-journal", "title": "Shore <& tide>", "container-title": "Brine Letters", "volume": 3, "DOI": "10.1000/x&y",
  "author": [{"family": "Rode", "given": "Bo"}], "issued": {"date-parts": [[2019]]}}]`

// The parameters and the frame are those of the old server.
func TestOldAnswers(t *testing.T) {
	_, home := start(t, options{styles: "testdata/styles"}, nil)
	const (
		quist = "  <div class=\"csl-entry\">Quist, A. (2018). <i>Brine</i>.</div>\n"
		rode  = "  <div class=\"csl-entry\">Rode, B. (2019). Shore &#60;&#38; tide&#62;. <i>Brine Letters</i>. "
		link  = `<a href="https://doi.org/10.1000/x%26y">https://doi.org/10.1000/x&#38;y</a></div>` + "\n"
	)
	for _, tt := range []struct{ name, query, body, want string }{
		{"list", "style=apa&linkwrap=1", `{"items": ` + twoWorks + `}`,
			`{"bibliography":[{"maxoffset":0,"entryspacing":0,"linespacing":2,"hangingindent":true,"second-field-align":false,"entry_ids":[["quist"],["7"]],"bibliography_errors":[],"done":false,"bibstart":"<div class=\"csl-bib-body\">\n","bibend":"</div>"},` +
				jsonOf(t, []string{quist, rode + link}) + "]}\n"},
		{"no links", "style=apa&responseformat=html", `{"items": ` + twoWorks + `}`,
			"<div class=\"csl-bib-body\">\n" + quist + rode + "https://doi.org/10.1000/x&#38;y</div>\n</div>"},
		{"text", "style=apa&responseformat=html&outputformat=text", `{"items": ` + twoWorks + `}`,
			"Quist, A. (2018). Brine.\nRode, B. (2019). Shore <& tide>. Brine Letters. https://doi.org/10.1000/x&y\n"},
		{"RTF", "style=ieee&responseformat=rtf", `{"items": ` + twoWorks + `, "itemIDs": ["quist"]}`, "{\\rtf {\\uc1 Brine by Quist.}\r\n}"},
		{"RTF without links", "style=apa&responseformat=rtf", `{"items": ` + twoWorks + `, "itemIDs": ["7"]}`,
			"{\\rtf {\\uc1 Rode, B. (2019). Shore <& tide>. {\\i Brine Letters}. https://doi.org/10.1000/x&y}\r\n}"},
		{"links in RTF", "style=apa7&responseformat=rtf&linkwrap=1", `{"items": ` + twoWorks + `, "itemIDs": ["7"]}`,
			"{\\rtf {\\uc1 Rode, B. (2019). Shore <& tide>. {\\i Brine Letters}, {\\i 3}. {\\field{\\*\\fldinst{HYPERLINK \"https://doi.org/10.1000/x%26y\"}}{\\fldrslt{https://doi.org/10.1000/x&y}}}}\r\n}"},
		{"items named", "style=apa&responseformat=html", `{"items": ` + twoWorks + `, "itemIDs": ["quist"]}`,
			"<div class=\"csl-bib-body\">\n" + quist + "</div>"},
		{"no items", "style=apa&responseformat=html", `{"items": []}`, "<div class=\"csl-bib-body\">\n</div>"},
		{"citations of all", "style=apa&citations=1&bibliography=0", `{"items": ` + twoWorks + `}`,
			`{"citations":[[0,"(Quist, 2018)","c1"],[1,"(Rode, 2019)","c2"]]}` + "\n"},
		{"clusters", "style=short&citations=1&bibliography=0", `{"items": ` + twoWorks + `, "citationClusters": [
			{"citationID": "a", "citationItems": [{"id": 7, "locator": 12, "label": "page"}], "properties": {"noteIndex": 0}},
			{"citationItems": [{"id": "quist"}, {"id": "7"}]}]}`,
			`{"citations":[[0,"[1 (p. 12)]","a"],[1,"[1,2]","c2"]]}` + "\n"},
		{"citations in a page", "style=apa&citations=1&bibliography=0&responseformat=html", `{"items": ` + twoWorks + `}`,
			"(Quist, 2018)\n(Rode, 2019)\n"},
		{"file first", "style=http://www.zotero.org/styles/ieee&responseformat=html&linkwrap=1", `{"items": ` + twoWorks + `, "itemIDs": ["7"]}`,
			"<div class=\"csl-bib-body\">\n  <div class=\"csl-entry\">Shore &#60;&#38; tide&#62; by Rode, <a href=\"https://doi.org/10.1000/x%26y\">https://doi.org/10.1000/x&#38;y</a>.</div>\n</div>"},
		{"today's edition", "style=apa7&responseformat=html&linkwrap=1", `{"items": ` + twoWorks + `, "itemIDs": ["7"]}`,
			"<div class=\"csl-bib-body\">\n  <div class=\"csl-entry\">Rode, B. (2019). Shore &#60;&#38; tide&#62;. <i>Brine Letters</i>, <i>3</i>. " + link + "</div>"},
		{"default style", "responseformat=html", `{"items": ` + twoWorks + `, "itemIDs": ["quist"]}`,
			"<div class=\"csl-bib-body\">\n  <div class=\"csl-entry\">Quist, Ada. 2018. <i>Brine</i>.</div>\n</div>"},
		{"the same id twice", "style=apa&responseformat=html", `{"items": [{"id": "a", "title": "Shore"}, {"id": "a", "title": "Brine"}]}`,
			"<div class=\"csl-bib-body\">\n  <div class=\"csl-entry\"><i>Brine</i>. (n.d.).</div>\n</div>"},
		{"no id, and the number taken", "style=apa&responseformat=html", `{"items": [{"id": "2", "title": "Shore"}, {"title": "Brine"}, {"title": "Tide"}]}`,
			"<div class=\"csl-bib-body\">\n" + `  <div class="csl-entry"><i>Brine</i>. (n.d.).</div>` + "\n" + `  <div class="csl-entry"><i>Shore</i>. (n.d.).</div>` + "\n" + `  <div class="csl-entry"><i>Tide</i>. (n.d.).</div>` + "\n</div>"},
		{"no bibliography", "style=cites", `{"items": ` + twoWorks + `}`, `{"bibliography":false}` + "\n"},
		{"style brought along", "responseformat=html", `{"styleXml": ` + jsonOf(t, readFile(t, "testdata/styles/ieee.csl")) + `, "items": ` + twoWorks + `, "itemIDs": ["quist"]}`,
			"<div class=\"csl-bib-body\">\n  <div class=\"csl-entry\">Brine by Quist.</div>\n</div>"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := ask(t, "POST", home+"/?"+tt.query, tt.body)
			kind := map[string]string{"{\"": "application/json", "{\\": "text/rtf", "<d": "text/html", "(Q": "text/html", "Qu": "text/plain"}[tt.want[:2]]
			if a.code != 200 || a.head.Get("Content-Type") != kind+"; charset=utf-8" {
				t.Errorf("answered %d as %s; want %s", a.code, a.head.Get("Content-Type"), kind)
			}
			if diff := cmp.Diff(tt.want, a.body); diff != "" {
				t.Errorf("answer (-want +got):\n%s", diff)
			}
		})
	}
}

// In a numbered style a list beside citations has the numbers that these have.
func TestOldNumbers(t *testing.T) {
	_, home := start(t, options{}, nil)
	var out struct {
		Bibliography json.RawMessage
		Citations    [][3]any
	}
	ask(t, "POST", home+"/?style=american-medical-association&citations=1", `{"items": `+twoWorks+`}`).decode(t, &out)
	params, entries := listIn(t, out.Bibliography)
	if params.MaxOffset != 2 || params.SecondFieldAlign != "flush" {
		t.Errorf("parameters: %+v", params)
	}
	if got, want := out.Citations[1][1], "<sup>2</sup>"; got != want {
		t.Errorf("citation: %v; want %v", got, want)
	}
	if got := entries[1]; !strings.Contains(got, `<div class="csl-left-margin">2.`) {
		t.Errorf("entry: %s", got)
	}
}

// What is no preprint by where it stands is an article of a journal, in styles of
// ours alone.
func TestArticles(t *testing.T) {
	_, home := start(t, options{styles: "testdata/styles"}, nil)
	const work = `{"id": "a", "type": "article", "title": "Brine", "container-title": "Brine Letters", "number": "e5"`
	for _, tt := range []struct{ name, style, item, want string }{
		{"in a volume", "ista", work + `, "volume": "3"}`, "Brine. Brine Letters. 3, e5."},
		{"on pages", "ista", work + `, "page": "3-4"}`, "Brine. Brine Letters. 3–4."},
		{"a preprint", "ista", work + `}`, "Brine. Brine Letters, e5."},
		{"in today's edition", "apa7", work + `, "volume": "3"}`, "Brine. (n.d.). <i>Brine Letters</i>, <i>3</i>, Article e5."},
		{"in a file", "types", work + `, "volume": "3"}`, "article"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := ask(t, "POST", home+"/?responseformat=html&style="+tt.style, `{"items": [`+tt.item+`]}`)
			if got := inFrame(t, a.body)[0]; got != tt.want {
				t.Errorf("%s; want %s", got, tt.want)
			}
		})
	}
}

func TestOldRefusals(t *testing.T) {
	_, home := start(t, options{styles: "testdata/styles"}, nil)
	style := func(xml string) string { return `{"items": [], "styleXml": ` + jsonOf(t, xml) + `}` }
	for _, tt := range []struct {
		name, query, body string
		code              int
		want              string
	}{
		{"no body", "style=apa", "", 400, "line 1: expected an object, found nothing"},
		{"broken", "style=apa", "{\"items\": [\n{\"id\": \"a\",\n\"title\" 5}]}", 400, `line 3, field "items[0].title": `},
		{"cut", "style=apa", "{\"items\": [\n{\"id\": \"a\",\n", 400, `line 3, field "items[0]": the JSON ends in the middle`},
		{"text behind", "style=apa", "{\"items\": []}\n}", 400, "line 2: there is something behind the object"},
		{"a list", "style=apa", "[]", 400, "line 1: expected an object"},
		{"without items", "style=apa", "{}", 400, `line 1, field "items": there are no items`},
		{"items a number", "style=apa", "{\n\"items\": 5}", 400, `line 2, field "items": expected a list of works`},
		{"item no object", "style=apa", "{\"items\": [{\"title\": \"a\"},\n\n7]}", 400, `line 3, field "items[1]": expected a record`},
		{"item of an id no object", "style=apa", "{\"items\": {\"a\": {\"title\": \"a\"},\n\"b\": 7}}", 400, `line 2, field "items.b": expected a record`},
		{"other id", "style=apa", "{\"items\": {\n\"a\": {\"id\": \"b\", \"title\": \"x\"}}}", 400, `line 2, field "items.a": the work has the id "b"`},
		{"ids no list", "style=apa", "{\"items\": [],\n\"itemIDs\": 7}", 400, `line 2, field "itemIDs": expected a list`},
		{"unknown id", "style=apa", "{\"items\": [],\n\"itemIDs\": [\"x\"]}", 400, `line 2, field "itemIDs[0]": there is no item of the id "x"`},
		{"unknown cite", "style=apa", `{"items": [], "citationClusters": [{"citationItems": [{"id": "x"}]}]}`, 400, `field "citationClusters[0].citationItems[0].id": there is no item of the id "x"`},
		{"unknown label", "style=apa", `{"items": [{"id": "x", "title": "x"}], "citationClusters": [{"citationItems": [{"id": "x", "label": "shelf"}]}]}`, 400, `.label": "shelf" is no kind of locator`},
		{"clusters no list", "style=apa", "{\"items\": [],\n\"citationClusters\": {}}", 400, `line 2, field "citationClusters": expected a list, found object`},
		{"format", "style=apa&outputformat=odt", `{"items": []}`, 400, `field "outputformat": "odt" is not written; the formats are html, text, rtf`},
		{"response", "style=apa&responseformat=xml", `{"items": []}`, 400, `field "responseformat": `},
		{"nothing asked that is 1", "style=apa&bibliography=true", `{"items": []}`, 400, `field "bibliography": `},
		{"nothing asked", "style=apa&bibliography=0", `{"items": []}`, 400, `field "bibliography": `},
		{"unknown style", "style=iee", `{"items": []}`, 404, `field "style": unknown style "iee"; there always are ama (american-medical-association, `},
		{"unknown style, near", "style=iee", `{"items": []}`, 404, "; near it: ieee"},
		{"unknown style, near one of ours", "style=american-medical-assocation", `{"items": []}`, 404, "; near it: american-medical-association"},
		{"path", "style=../../etc/passwd", `{"items": []}`, 400, `field "style": "../../etc/passwd" is no name of a style`},
		{"path in an address", "style=http://x/..", `{"items": []}`, 400, `is no name of a style`},
		{"unknown locale", "style=apa&locale=de-DE", `{"items": []}`, 404, `field "locale": unknown locale "de-DE"; the server has no folder of others (-locales); near it: en-US`},
		{"field far within", "style=apa", `{"items": [{"title": ` + strings.Repeat("[", 20_000) + `}]}`, 400, `[0][0]…": exceeded max depth`},
		{"no list in a page", "style=cites&responseformat=html", `{"items": []}`, 400, `field "style": the style has no bibliography`},
		{"faulty style", "", style("<style>\n<x/></style>"), 400, `field "styleXml": `},
		{"faulty file", "style=faulty", `{"items": []}`, 500, "style faulty: csl: faulty.csl, line "},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := ask(t, "POST", home+"/?"+escaped(tt.query), tt.body)
			if a.code != tt.code || !strings.Contains(a.body, tt.want) || a.head.Get("Content-Type") != "text/plain; charset=utf-8" {
				t.Errorf("answered %d, %s: %s; want %d, …%s…", a.code, a.head.Get("Content-Type"), a.body, tt.code, tt.want)
			}
		})
	}
}

// Parameters that cannot be read are an error: without them another style would be
// answered.
func TestMalformedParameters(t *testing.T) {
	_, home := start(t, options{}, nil)
	for _, address := range []string{"/?style=apa7;linkwrap=1", "/?style=apa%zz", "/cite?style=apa%zz", "/cite?style=apa;links=1"} {
		a := ask(t, "POST", home+address, `{"items": `+twoWorks+`}`)
		if a.code != 400 || !strings.Contains(a.body, "the parameters in the address cannot be read: ") {
			t.Errorf("%s: answered %d: %s", address, a.code, a.body)
		}
	}
}

func TestOldMethods(t *testing.T) {
	_, home := start(t, options{}, nil)
	if a := ask(t, "OPTIONS", home+"/", ""); a.code != 200 || a.head.Get("Allow") != "GET, POST, OPTIONS" {
		t.Errorf("OPTIONS: %d, allowed are %s", a.code, a.head.Get("Allow"))
	}
	if a := ask(t, "DELETE", home+"/", ""); a.code != 405 {
		t.Errorf("DELETE: %d", a.code)
	}
	if a := ask(t, "POST", home+"/elsewhere", ""); a.code != 404 {
		t.Errorf("elsewhere: %d", a.code)
	}
}

// escaped escapes the values of a query.
func escaped(query string) string {
	v := url.Values{}
	for pair := range strings.SplitSeq(query, "&") {
		if name, value, ok := strings.Cut(pair, "="); ok {
			v.Set(name, value)
		}
	}
	return v.Encode()
}

func jsonOf(t testing.TB, v any) string {
	t.Helper()
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		t.Fatal(err)
	}
	return strings.TrimSuffix(b.String(), "\n")
}
