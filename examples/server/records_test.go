package main

import (
	"encoding/json"
	"maps"
	"net/url"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/model"
)

// repositoryNames are what a repository asks the old server for, beside the name
// of the reference that it keeps.
var repositoryNames = map[string]string{
	"ama":     "american-medical-association",
	"apa":     "apa",
	"chicago": "http://www.zotero.org/styles/chicago-fullnote-bibliography",
	"ieee":    "ieee",
	"ista":    "ista",
	"mla":     "modern-language-association",
	"short":   "https://www.zotero.org/styles/elsevier-without-titles",
}

// expected returns the references that the records hold, by id and style.
func expected(t testing.TB) map[string]map[string]string {
	t.Helper()
	file, err := os.Open("../../testdata/publications.yaml")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	want := map[string]map[string]string{}
	for p, err := range model.Read(file) {
		if err != nil {
			t.Fatal(err)
		}
		want[p.ID] = p.Citations
	}
	return want
}

// items returns the same records as a repository sends them.
func items(t testing.TB) []json.RawMessage {
	t.Helper()
	var out []json.RawMessage
	if err := json.Unmarshal([]byte(readFile(t, "testdata/publications.csl.json")), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

// A repository asks for one record in one style at a time.
func TestRecordsOneByOne(t *testing.T) {
	_, home := start(t, options{}, nil)
	want := expected(t)
	got := map[string]map[string]string{}
	for _, item := range items(t) {
		var id struct{ ID string }
		if err := json.Unmarshal(item, &id); err != nil {
			t.Fatal(err)
		}
		got[id.ID] = map[string]string{}
		for name, asked := range repositoryNames {
			a := ask(t, "POST", home+"?responseformat=html&linkwrap=1&style="+url.QueryEscape(asked), `{"items": [`+string(item)+`]}`)
			if a.code != 200 || a.head.Get("Content-Type") != "text/html; charset=utf-8" {
				t.Errorf("%s, %s: answered %d, %s: %s", id.ID, asked, a.code, a.head.Get("Content-Type"), a.body)
			}
			got[id.ID][name] = inFrame(t, a.body)[0]
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("references (-want +got):\n%s", diff)
	}
}

// Many who ask at a time get each the reference that they ask for.
func TestRecordsAtATime(t *testing.T) {
	_, home := start(t, options{}, nil)
	want := expected(t)
	records := items(t)
	var group sync.WaitGroup
	for name, asked := range repositoryNames {
		for range 4 {
			group.Go(func() {
				for _, item := range records {
					var id struct{ ID string }
					if err := json.Unmarshal(item, &id); err != nil {
						t.Error(err)
						return
					}
					a := ask(t, "POST", home+"?responseformat=html&linkwrap=1&style="+url.QueryEscape(asked), `{"items": [`+string(item)+`]}`)
					if !strings.Contains(a.body, `<div class="csl-entry">`+want[id.ID][name]+"</div>") {
						t.Errorf("%s, %s: answered %d: %s", id.ID, asked, a.code, a.body)
					}
				}
			})
		}
	}
	group.Wait()
}

// All at once, as a list or by their ids, they are no others.
func TestRecordsTogether(t *testing.T) {
	_, home := start(t, options{}, nil)
	want := expected(t)
	list, err := json.Marshal(items(t))
	if err != nil {
		t.Fatal(err)
	}
	byID := map[string]json.RawMessage{}
	for _, item := range items(t) {
		var id struct{ ID string }
		if err := json.Unmarshal(item, &id); err != nil {
			t.Fatal(err)
		}
		byID[id.ID] = item
	}
	object, err := json.Marshal(byID)
	if err != nil {
		t.Fatal(err)
	}
	for name, asked := range repositoryNames {
		for form, items := range map[string][]byte{"list": list, "object": object} {
			var out struct {
				Bibliography json.RawMessage
			}
			ask(t, "POST", home+"?linkwrap=1&style="+url.QueryEscape(asked), `{"items":`+string(items)+`}`).decode(t, &out)
			params, entries := listIn(t, out.Bibliography)
			got := map[string]string{}
			for i, e := range entries {
				got[params.EntryIDs[i][0]] = inFrame(t, params.Start+e+params.End)[0]
			}
			if diff := cmp.Diff(ofStyle(want, name), got); diff != "" {
				t.Errorf("%s, %s (-want +got):\n%s", asked, form, diff)
			}
		}
	}
}

// listIn returns the parameters and the entries of a list.
func listIn(t testing.TB, bibliography json.RawMessage) (params parameters, entries []string) {
	t.Helper()
	var parts [2]json.RawMessage
	if err := json.Unmarshal(bibliography, &parts); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(parts[0], &params); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(parts[1], &entries); err != nil {
		t.Fatal(err)
	}
	return params, entries
}

func ofStyle(want map[string]map[string]string, style string) map[string]string {
	out := map[string]string{}
	for _, id := range slices.Collect(maps.Keys(want)) {
		out[id] = want[id][style]
	}
	return out
}

// inFrame returns the entries of a list in HTML.
func inFrame(t testing.TB, html string) []string {
	t.Helper()
	body, ok := strings.CutPrefix(html, "<div class=\"csl-bib-body\">\n")
	body, closed := strings.CutSuffix(body, "</div>")
	if !ok || !closed {
		t.Fatalf("no list: %s", html)
	}
	var out []string
	for body != "" {
		e, rest, ok := strings.Cut(body, "</div>\n")
		text, opened := strings.CutPrefix(e, "  <div class=\"csl-entry\">")
		if !ok || !opened {
			t.Fatalf("no entry: %s", body)
		}
		out, body = append(out, text), rest
	}
	return out
}
