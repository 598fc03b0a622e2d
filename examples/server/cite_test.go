package main

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/internal/csltest"
	"github.com/pubcite/pubcite/style"
)

const (
	inBibTeX = "@book{quist, title = {Brine}, author = {Quist, Ada}, year = 2018}\n"
	inRIS    = "TY  - BOOK\nID  - quist\nTI  - Brine\nAU  - Quist, Ada\nPY  - 2018\nER  - \n"
	inYAML   = "_id: quist\ntype: book\ntitle: Brine\nyear: 2018\nauthor:\n- first_name: Ada\n  last_name: Quist\n"
	inJSON   = `{"_id": "quist", "type": "book", "title": "Brine", "year": 2018, "author": [{"first_name": "Ada", "last_name": "Quist"}]}`
)

// Whatever a record is written in, its reference is the same.
func TestCiteReads(t *testing.T) {
	_, home := start(t, options{}, nil)
	for name, body := range map[string]string{"BibTeX": inBibTeX, "RIS": inRIS, "YAML": inYAML, "JSON": inJSON, "CSL-JSON": twoWorks[:strings.LastIndex(twoWorks, ",\n {\"id\": 7")] + "]"} {
		a := ask(t, "POST", home+"/cite", body, "Accept", "text/x-bibliography; style=apa")
		if want := "Quist, A. (2018). Brine.\n"; a.code != 200 || a.body != want {
			t.Errorf("%s: answered %d: %s; want %s", name, a.code, a.body, want)
		}
	}
}

// Styles can be asked for by their group.
func TestCiteGroups(t *testing.T) {
	_, home := start(t, options{}, nil)
	for _, tt := range []struct {
		query string
		want  []style.Style
	}{
		{"", style.All()},
		{"?style=all", style.All()},
		{"?style=editions", style.Editions()},
		{"?style=apa7,all,editions", append(style.All(), style.Editions()...)},
	} {
		var out struct {
			Works []struct{ Citation map[string]string }
		}
		ask(t, "POST", home+"/cite"+tt.query, inJSON).decode(t, &out)
		var want []string
		for _, s := range tt.want {
			want = append(want, s.Name())
		}
		slices.Sort(want)
		if diff := cmp.Diff(want, slices.Sorted(maps.Keys(out.Works[0].Citation))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.query, diff)
		}
	}
}

func TestCiteForms(t *testing.T) {
	_, home := start(t, options{styles: "testdata/styles"}, nil)
	for _, tt := range []struct{ name, query, accept, kind, want string }{
		{"any", "style=apa,mla", "*/*", "application/json", `{"works":[{"id":"quist","citation":{"apa":"Quist, A. (2018). <i>Brine</i>.","mla":"Quist, Ada. <i>Brine</i>. 2018."}}]}` + "\n"},
		{"text in JSON", "style=apa&format=text", "application/json", "application/json", `{"works":[{"id":"quist","citation":{"apa":"Quist, A. (2018). Brine."}}]}` + "\n"},
		{"Markdown in JSON", "style=apa&format=markdown", "", "application/json", `{"works":[{"id":"quist","citation":{"apa":"Quist, A. (2018). *Brine*."}}]}` + "\n"},
		{"JSON in JSON", "style=apa&format=json", "", "application/json", `{"works":[{"id":"quist","citation":{"apa":["Quist, A. (2018). ",{"format":"italics","contents":["Brine"]},"."]}}]}` + "\n"},
		{"findings", "style=apa&format=text&findings=1", "", "application/json", `{"works":[{"id":"quist","citation":{"apa":"Quist, A. (2018). Brine."},"findings":["publisher is missing"]}]}` + "\n"},
		{"the repository's name", "style=american-medical-association&format=text", "", "application/json", `{"works":[{"id":"quist","citation":{"american-medical-association":"Quist A. Brine.; 2018."}}]}` + "\n"},
		{"style of a file", "style=ieee&format=text", "", "application/json", `{"works":[{"id":"quist","citation":{"ieee":"Brine by Quist."}}]}` + "\n"},
		{"lines", "", "text/x-bibliography; style=mla", "text/x-bibliography", "Quist, Ada. Brine. 2018.\n"},
		{"style in quotation marks", "", `text/x-bibliography; style="http://www.zotero.org/styles/types", text/html;q=0.1`, "text/x-bibliography", "other\n"},
		{"the address first", "style=apa", "text/plain; style=mla", "text/plain", "Quist, A. (2018). Brine.\n"},
		{"page", "", "text/html", "text/html", "<div class=\"csl-bib-body\">\n  <div class=\"csl-entry\">Quist, A. (2018). <i>Brine</i>.</div>\n</div>\n"},
		{"liked best", "", "text/html;q=0.5, text/x-bibliography;q=0.7, */*;q=0.1", "text/x-bibliography", "Quist, A. (2018). Brine.\n"},
		{"not wanted", "style=apa", "application/json;q=0, text/*", "text/x-bibliography", "Quist, A. (2018). Brine.\n"},
		{"CSL-JSON", "", "application/vnd.citationstyles.csl+json", "application/vnd.citationstyles.csl+json", "[\n" + `{"id":"quist","type":"book","title":"Brine","author":[{"family":"Quist","given":"Ada"}],"issued":{"date-parts":[[2018]]}}` + "\n]\n"},
		{"BibTeX", "", "application/x-bibtex", "application/x-bibtex", "@book{quist,\n  author = {Quist, Ada},\n  title = {Brine},\n  year = {2018},\n}\n"},
		{"RIS", "", "application/x-research-info-systems", "application/x-research-info-systems", "TY  - BOOK\r\nID  - quist\r\nTI  - Brine\r\nAU  - Quist, Ada\r\nPY  - 2018\r\nER  - \r\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := ask(t, "POST", home+"/cite?"+tt.query, inBibTeX, "Accept", tt.accept)
			if tt.accept == "" {
				a = ask(t, "POST", home+"/cite?"+tt.query, inBibTeX)
			}
			if a.code != 200 || a.head.Get("Content-Type") != tt.kind+"; charset=utf-8" || a.head.Get("Vary") != "Accept" {
				t.Errorf("answered %d, %v", a.code, a.head)
			}
			if diff := cmp.Diff(tt.want, a.body); diff != "" {
				t.Errorf("answer (-want +got):\n%s", diff)
			}
		})
	}
}

// Links are made where they are asked for, in JSON and in lists.
func TestCiteLinks(t *testing.T) {
	_, home := start(t, options{}, nil)
	in := strings.Replace(inBibTeX, "year", "doi = {10.1/a}, year", 1)
	const shown, linked = "https://doi.org/10.1/a", `<a href="https://doi.org/10.1/a">https://doi.org/10.1/a</a>`
	const json, list = `{"works":[{"id":"quist","citation":{"apa7":"Quist, A. (2018). <i>Brine</i>. `, "<div class=\"csl-bib-body\">\n  <div class=\"csl-entry\">Quist, A. (2018). <i>Brine</i>. "
	for _, tt := range []struct{ query, accept, want string }{
		{"style=apa7", "application/json", json + shown + "\"}}]}\n"},
		{"style=apa7&links=1", "application/json", json + strings.ReplaceAll(linked, `"`, `\"`) + "\"}}]}\n"},
		{"style=apa7&links=yes", "application/json", json + strings.ReplaceAll(linked, `"`, `\"`) + "\"}}]}\n"},
		{"style=apa7&links=false", "application/json", json + shown + "\"}}]}\n"},
		{"style=apa7", "text/html", list + shown + "</div>\n</div>\n"},
		{"style=apa7&links=1", "text/html", list + linked + "</div>\n</div>\n"},
	} {
		if diff := cmp.Diff(tt.want, ask(t, "POST", home+"/cite?"+tt.query, in, "Accept", tt.accept).body); diff != "" {
			t.Errorf("%s as %s (-want +got):\n%s", tt.query, tt.accept, diff)
		}
	}
}

// Without a choice of styles, there are all of ours.
func TestCiteAll(t *testing.T) {
	_, home := start(t, options{}, nil)
	want := expected(t)
	var out struct {
		Works []struct {
			ID       string
			Citation map[string]string
		}
	}
	ask(t, "POST", home+"/cite", readFile(t, "../../testdata/publications.yaml")).decode(t, &out)
	got := map[string]map[string]string{}
	for _, w := range out.Works {
		got[w.ID] = w.Citation
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("references (-want +got):\n%s", diff)
	}
}

func TestCiteInLocale(t *testing.T) {
	locales := csltest.LocalesDir()
	if locales == "" {
		t.Skip("the CSL locales are not part of this repository and PUBCITE_CSL_LOCALES does not lead to them")
	}
	_, home := start(t, options{locales: locales}, nil)
	const two = `[{"id": "a", "type": "book", "title": "Salz", "author": [{"family": "Quist", "given": "Ada"}, {"family": "Rode", "given": "Bo"}], "issued": "2018"}]`
	a := ask(t, "POST", home+"/cite", two, "Accept", "text/x-bibliography; style=chicago; locale=de-DE")
	if want := "Quist, Ada, und Bo Rode. Salz, 2018.\n"; a.body != want {
		t.Errorf("answered %d: %s; want %s", a.code, a.body, want)
	}
	a = ask(t, "POST", home+"/cite?locale=dd-DD", two)
	if a.code != 404 || !strings.Contains(a.body, `"error":"unknown locale \"dd-DD\"; GET /styles lists them"`) {
		t.Errorf("answered %d: %s", a.code, a.body)
	}
}

// A field that cannot be read costs the work that field, and is told.
func TestCiteOddFields(t *testing.T) {
	_, home := start(t, options{}, nil)
	a := ask(t, "POST", home+"/cite?style=apa", "{\"id\": \"a\", \"type\": \"book\",\n\"volume\": {}, \"title\": \"Brine\"}")
	want := `{"works":[{"id":"a","citation":{"apa":"<i>Brine</i>. (n.d.)."},"warnings":["line 2, field \"volume\": expected a text, found an object"]}]}` + "\n"
	if diff := cmp.Diff(want, a.body); diff != "" {
		t.Errorf("answer (-want +got):\n%s", diff)
	}
}

func TestCiteRefusals(t *testing.T) {
	_, home := start(t, options{styles: "testdata/styles"}, nil)
	for _, tt := range []struct {
		name, query, body, accept string
		code                      int
		want                      string
	}{
		{"nothing", "", "", "*/*", 400, `{"error":"there is no record","line":1}`},
		{"no records", "", "[]", "*/*", 400, `"error":"there is no record"`},
		{"broken", "", "[{\"title\": \"a\"},\n{\"title\": 5 7}]", "*/*", 400, `"record":2,"line":2`},
		{"no record", "", "[{\"title\": \"a\"},\n\n{\"height\": 5}]", "*/*", 400, `"record":2,"line":3`},
		{"unknown style", "style=iee", inJSON, "*/*", 404, `"field":"style","near":["ieee"`},
		{"path", "style=..%2Fx", inJSON, "*/*", 400, `is no name of a style`},
		{"several styles", "style=apa,mla", inJSON, "text/html", 400, `"field":"style"`},
		{"unknown parameter", "styles=apa", inJSON, "*/*", 400, `"field":"styles","near":["style"]`},
		{"findings that are not told", "findings=1", inJSON, "text/x-bibliography", 400, `"field":"findings"`},
		{"unknown form of references", "format=word", inJSON, "*/*", 400, `"field":"format"`},
		{"unknown format", "from=word", inJSON, "*/*", 400, `"field":"from"`},
		{"links", "links=maybe", inJSON, "*/*", 400, `{"error":"\"maybe\" is neither 1 nor 0","field":"links"}`},
		{"findings", "findings=2", inJSON, "*/*", 400, `"field":"findings"`},
		{"address as a parameter", "", inJSON, "text/plain; style=http://x/apa", 406, `cannot be read: a parameter with / or : in it stands in quotation marks`},
		{"format of lines", "style=apa&format=latex", inJSON, "text/plain", 400, `"field":"format"`},
		{"form", "", inJSON, "image/png", 406, `"error":"there are application/json, text/x-bibliography, `},
		{"no form", "", inJSON, "what", 406, `"field":"Accept"`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := ask(t, "POST", home+"/cite?"+tt.query, tt.body, "Accept", tt.accept)
			if a.code != tt.code || !strings.Contains(a.body, tt.want) || a.head.Get("Content-Type") != "application/json; charset=utf-8" {
				t.Errorf("answered %d, %s: %s; want %d, …%s…", a.code, a.head.Get("Content-Type"), a.body, tt.code, tt.want)
			}
		})
	}
}
