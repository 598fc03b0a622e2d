package main

import (
	"encoding/json"
	"log/slog"
	"net/http/httptest"
	"strings"
	"testing"
)

// Whatever is sent, the answer is JSON or says why it is none, and never that the
// server is at fault. Whoever asks again, also in another style before, is answered the same.
func FuzzBodies(f *testing.F) {
	f.Add("/", "style=apa&citations=1", `{"items": `+twoWorks+`}`, "")
	f.Add("/", "style=short&citations=1", `{"items": {"a": {"title": "a"}}, "itemIDs": ["a"], "citationClusters": [{"citationItems": [{"id": "a"}]}]}`, "")
	f.Add("/", "linkwrap=1", `{"items": `+twoWorks+`, "styleXml": "<style/>"}`, "")
	f.Add("/", "style=types", `{"items": [{"type": "article", "container-title": "Coast", "volume": 3, "title": "Brine"}]}`, "")
	f.Add("/cite", "style=apa&findings=1", inBibTeX, "*/*")
	f.Add("/cite", "b=1&a=1&styles=apa", inBibTeX, "")
	f.Add("/cite", "from=ris", inRIS, "application/json;q=0.5")
	f.Add("/cite", "", inYAML, "application/vnd.citationstyles.csl+json")
	s, err := newServer(options{styles: "testdata/styles"}, defaultLimits(1), slog.New(slog.DiscardHandler))
	if err != nil {
		f.Fatal(err)
	}
	h := s.handler()
	f.Fuzz(func(t *testing.T, path, query, body, accept string) {
		if path != "/" && path != "/cite" || strings.Contains(query, "faulty") {
			return
		}
		if readSole([]byte(body), defaultLimits(1), new(spares)) != nil {
			sameSole(t, body, true)
		}
		ask := func(query string) *httptest.ResponseRecorder {
			r := httptest.NewRequest("POST", path, strings.NewReader(body))
			r.URL.RawQuery = query
			r.Header.Set("Accept", accept)
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			return w
		}
		w := ask(query)
		for _, other := range []string{"style=apa7&linkwrap=1", "style=ieee&citations=1"} {
			ask(other)
			if again := ask(query); again.Code != w.Code || again.Body.String() != w.Body.String() {
				t.Errorf("answered %d, %s; the first time %d, %s", again.Code, again.Body, w.Code, w.Body)
			}
		}
		kind := w.Header().Get("Content-Type")
		switch {
		case w.Code >= 500:
			t.Errorf("answered %d: %s", w.Code, w.Body)
		case w.Code != 200 && w.Body.Len() == 0:
			t.Errorf("answered %d without a reason", w.Code)
		case strings.Contains(kind, "json") && !json.Valid(w.Body.Bytes()):
			t.Errorf("no JSON: %s", w.Body)
		}
		if held := s.bodies.all.held.Load(); held != 0 || s.gate.working() != 0 {
			t.Errorf("%d bytes and %d slots are still held", held, s.gate.working())
		}
	})
}

// However a header is written, it is read to its end, and a form that is refused is
// not taken.
func FuzzAccept(f *testing.F) {
	for _, h := range []string{"*/*", `text/x-bibliography; style="a,b"; locale=de-DE, */*;q=0.1`, "text/html;q=0", "a/b;q=x", `"`, ",,;="} {
		f.Add(h)
	}
	f.Fuzz(func(t *testing.T, header string) {
		got, _, err := negotiate([]string{header})
		if err != nil {
			return
		}
		ranges, _ := acceptRanges(header)
		if i := matching(ranges, got.media); i < 0 || ranges[i].weight == 0 {
			t.Errorf("%q takes no %s", header, got.media)
		}
	})
}
