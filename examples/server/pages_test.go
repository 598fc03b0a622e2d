package main

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/pubcite/pubcite/internal/csltest"
)

func TestStyles(t *testing.T) {
	_, home := start(t, options{styles: "testdata/styles", locales: csltest.LocalesDir()}, nil)
	var out styleAnswer
	ask(t, "GET", home+"/styles", "").decode(t, &out)
	if got, want := len(out.Styles), len(builtIn())-1; got != want {
		t.Errorf("%d styles of ours; want %d: ieee is a file", got, want)
	}
	if ama := out.Styles[0]; ama.Name != "ama" || ama.Title == "" || !slices.Contains(ama.Also, "american-medical-association") {
		t.Errorf("the first is %+v", ama)
	}
	if want := []string{"cites", "faulty", "ieee", "types"}; !slices.Equal(out.Files, want) {
		t.Errorf("files %q; want %q", out.Files, want)
	}
	if !slices.Contains(out.Locales, "en-US") {
		t.Errorf("locales %q", out.Locales)
	}
}

// Nothing of the page is elsewhere, its policy lets its own script and style sheet
// in, and every field has a label.
func TestPage(t *testing.T) {
	_, home := start(t, options{}, nil)
	a := ask(t, "GET", home+"/", "")
	if a.code != 200 || a.head.Get("Content-Type") != "text/html; charset=utf-8" {
		t.Fatalf("answered %d, %v", a.code, a.head)
	}
	if regexp.MustCompile(`(src|href)=|url\(|@import|https?:`).MatchString(a.body) {
		t.Error("the page leads elsewhere")
	}
	root, err := html.Parse(strings.NewReader(a.body))
	if err != nil {
		t.Fatal(err)
	}
	policy := a.head.Get("Content-Security-Policy")
	labels, fields, ids := map[string]bool{}, []string{}, map[string]bool{}
	for n := range root.Descendants() {
		if id := attribute(n, "id"); id != "" {
			if ids[id] {
				t.Errorf("a second %q", id)
			}
			ids[id] = true
		}
		switch n.Data {
		case "script", "style":
			if !strings.Contains(policy, "'"+digest(n.FirstChild.Data)+"'") {
				t.Errorf("the policy keeps the page's own %s out", n.Data)
			}
		case "label":
			labels[attribute(n, "for")] = true
		case "input", "textarea":
			fields = append(fields, attribute(n, "id"))
		case "html":
			if n.Type == html.ElementNode && attribute(n, "lang") == "" {
				t.Error("the page has no language")
			}
		}
	}
	for _, f := range fields {
		if !labels[f] {
			t.Errorf("the field %q has no label", f)
		}
	}
	if len(fields) != 3 || !strings.Contains(policy, "default-src 'none'") {
		t.Errorf("fields %q, policy %s", fields, policy)
	}
	for _, m := range regexp.MustCompile(`id\("(\w+)"\)`).FindAllStringSubmatch(pageJS, -1) {
		if !ids[m[1]] {
			t.Errorf("the script asks for %q, which is not there", m[1])
		}
	}
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func TestHealth(t *testing.T) {
	_, home := start(t, options{}, nil)
	if a := ask(t, "GET", home+"/health", ""); a.code != 200 || a.body != "ok\n" {
		t.Errorf("answered %d: %s", a.code, a.body)
	}
}

// Every line of the metrics is one of Prometheus' text format, and what was asked is
// counted.
func TestMetrics(t *testing.T) {
	_, home := start(t, options{}, nil)
	ask(t, "POST", home+"/?style=apa", `{"items": `+twoWorks+`}`)
	ask(t, "POST", home+"/cite?style=apa", `{"title": "a", "volume": {}}`)
	ask(t, "POST", home+"/?style=nosuch", `{"items": []}`)
	ask(t, "GET", home+"/nowhere/at/all", "")
	a := ask(t, "GET", home+"/metrics", "")
	if a.head.Get("Content-Type") != "text/plain; version=0.0.4; charset=utf-8" {
		t.Errorf("answered as %s", a.head.Get("Content-Type"))
	}
	line := regexp.MustCompile(`^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [0-9.e+-]+)$`)
	for l := range strings.Lines(a.body) {
		if !line.MatchString(strings.TrimSuffix(l, "\n")) {
			t.Errorf("no line of metrics: %s", l)
		}
	}
	for _, want := range []string{
		`pubcite_requests_total{route="POST /{$}",code="200"} 1`,
		`pubcite_requests_total{route="POST /{$}",code="404"} 1`,
		`pubcite_requests_total{route="POST /cite",code="200"} 1`,
		`pubcite_requests_total{route="none",code="404"} 1`,
		`pubcite_request_seconds_bucket{route="POST /{$}",le="+Inf"} 2`,
		`pubcite_request_seconds_count{route="POST /{$}"} 2`,
		`pubcite_works_total 3`, `pubcite_odd_works_total 1`, `pubcite_body_bytes 0`, `pubcite_working_requests 0`,
	} {
		if !strings.Contains(a.body, want+"\n") {
			t.Errorf("the metrics lack %s in\n%s", want, a.body)
		}
	}
}

// Answers of JSON are JSON whatever stands in a record.
func TestAnswersAreJSON(t *testing.T) {
	_, home := start(t, options{}, nil)
	for _, text := range []string{"\"\\", "</script>", "\x00\x1b", "\u2028", "\xff", `\u0000`, "<i>a", "{\"a\":1}"} {
		body := jsonOf(t, []map[string]string{{"id": text, "type": "book", "title": text + "x"}})
		for _, a := range []answer{ask(t, "POST", home+"/cite?findings=1", body), ask(t, "POST", home+"/?style=apa&citations=1", `{"items": `+body+`}`)} {
			if a.code != 200 || !json.Valid([]byte(a.body)) {
				t.Errorf("%q: answered %d: %s", text, a.code, a.body)
			}
		}
	}
}
