package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"
)

// still asks for something ordinary, which must be answered whatever else goes on.
func still(t *testing.T, home string) {
	t.Helper()
	if a := ask(t, "POST", home+"/?style=apa", `{"items": `+twoWorks+`}`); a.code != 200 {
		t.Errorf("others are answered %d: %s", a.code, a.body)
	}
}

// blanks are a body of so many blanks.
type blanks struct{ left int64 }

func (b *blanks) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, io.EOF
	}
	n := int(min(int64(len(p)), b.left))
	for i := range p[:n] {
		p[i] = ' '
	}
	b.left -= int64(n)
	return n, nil
}

// A body of a gigabyte is refused before it is read, or where it does not say how
// large it is, as soon as it is too large.
func TestLargeBodies(t *testing.T) {
	s, home := start(t, options{}, nil)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for name, length := range map[string]int64{"said": 1 << 30, "not said": -1} {
		for _, path := range []string{"/?style=apa", "/cite"} {
			req, err := http.NewRequest("POST", home+path, &blanks{1 << 30})
			if err != nil {
				t.Fatal(err)
			}
			req.ContentLength = length
			req.Header.Set("Expect", "100-continue")
			client := http.Client{Transport: &http.Transport{ExpectContinueTimeout: 10 * time.Second}}
			res, err := client.Do(req)
			if err != nil {
				// The connection may go before the answer is read: it is closed on purpose.
				t.Logf("%s, %s: %v", name, path, err)
				continue
			}
			body, _ := io.ReadAll(res.Body)
			res.Body.Close()
			if res.StatusCode != http.StatusRequestEntityTooLarge || !strings.Contains(string(body), "the body is larger than 4194304 bytes") {
				t.Errorf("%s, %s: answered %d: %s", name, path, res.StatusCode, body)
			}
			still(t, home)
		}
	}
	runtime.ReadMemStats(&after)
	if took := after.TotalAlloc - before.TotalAlloc; took > 256<<20 {
		t.Errorf("%d bytes were taken", took)
	}
	if held := s.bodies.all.held.Load(); held != 0 {
		t.Errorf("%d bytes of bodies are still held", held)
	}
}

// Many who send a byte now and then are told after a while that this is too slow,
// and keep nobody from being served.
func TestSlowBodies(t *testing.T) {
	const slow = 100
	s, home := start(t, options{}, func(l *limits) { l.read, l.bodies = 500*time.Millisecond, 2<<20; l.body = 1 << 20 })
	var group sync.WaitGroup
	answers := make([]string, slow)
	for i := range slow {
		conn, err := net.Dial("tcp", strings.TrimPrefix(home, "http://"))
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		fmt.Fprintf(conn, "POST /?style=apa HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n{")
		group.Go(func() {
			line, _ := bufio.NewReader(conn).ReadString('\n')
			answers[i] = line
		})
	}
	for range 20 {
		still(t, home)
	}
	group.Wait()
	for i, a := range answers {
		if !strings.Contains(a, " 408 ") {
			t.Fatalf("the slow one %d is answered %q", i, a)
		}
	}
	if held := s.bodies.all.held.Load(); held != 0 {
		t.Errorf("%d bytes of bodies are still held", held)
	}
}

// Where more is sent at a time than may be held, the last are sent away.
func TestBodiesTogether(t *testing.T) {
	const room = 64 << 10
	s, home := start(t, options{}, func(l *limits) { l.body, l.bodies = room, room })
	conn, err := net.Dial("tcp", strings.TrimPrefix(home, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	fmt.Fprintf(conn, "POST /?style=apa HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\n%s", strings.Repeat(" ", 40_000))
	for s.bodies.all.held.Load() < room {
		runtime.Gosched()
	}
	a := ask(t, "POST", home+"/?style=apa", strings.Repeat(" ", 50_000)+`{"items": []}`)
	if a.code != http.StatusServiceUnavailable || a.head.Get("Retry-After") == "" || !strings.Contains(a.body, "too much is being sent") {
		t.Errorf("answered %d: %s", a.code, a.body)
	}
}

// Answers that nobody takes count, and others are told to come back.
func TestAnswersTogether(t *testing.T) {
	s, home := start(t, options{}, func(l *limits) { l.answers = 20 << 20 })
	large := `{"title": "` + strings.Repeat("a", 1_000_000) + `"}` // in 15 styles more than a connection holds
	conn, err := net.Dial("tcp", strings.TrimPrefix(home, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	fmt.Fprintf(conn, "POST /cite?style=all,editions HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n%s", len(large), large)
	for s.answers.held.Load() == 0 {
		runtime.Gosched()
	}
	a := ask(t, "POST", home+"/cite?style=all,editions", large)
	if a.code != http.StatusServiceUnavailable || !strings.Contains(a.body, "too much is being answered") {
		t.Errorf("answered %d: %.100s", a.code, a.body)
	}
	still(t, home)
}

// Those for whom there is no room wait, and no more than that.
func TestBackPressure(t *testing.T) {
	g := newGate(limits{working: 1, waiting: 1, wait: time.Hour})
	if err := g.enter(t.Context()); err != nil {
		t.Fatal(err)
	}
	second := make(chan error)
	go func() { second <- g.enter(t.Context()) }()
	for g.waiting.Load() == 0 {
		runtime.Gosched()
	}
	if err := g.enter(t.Context()); err == nil || asProblem(err).status != http.StatusServiceUnavailable {
		t.Errorf("a third is told %v", err)
	}
	g.leave()
	if err := <-second; err != nil {
		t.Errorf("the second is told %v", err)
	}
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	if err := g.enter(gone); err == nil {
		t.Error("one who is gone gets in")
	}
	g.wait = 1
	if err := g.enter(t.Context()); err == nil {
		t.Error("one who waits too long gets in")
	}
}

func TestTooMuch(t *testing.T) {
	_, home := start(t, options{}, nil)
	many := `[` + strings.TrimSuffix(strings.Repeat(`{"title": "a"},`, 10_000), ",") + `]`
	long := strings.Repeat("a", 900_000)
	cites := strings.TrimSuffix(strings.Repeat(`{"id": "a"},`, 11_000), ",")
	for _, tt := range []struct {
		name, path, body string
		code             int
		want             string
	}{
		{"works", "/?style=apa", `{"items": ` + many + `}`, 413, "there are more than 1000 works"},
		{"works of /cite", "/cite", many, 413, "there are more than 1000 works"},
		{"record", "/cite", `{"title": "` + strings.Repeat("a", 2<<20) + `"}`, 400, `{"error":"the record is larger than 1 MiB","record":1,"line":1}`},
		{"cites", "/?style=apa&citations=1", `{"items": [{"id": "a", "title": "a"}], "citationClusters": [{"citationItems": [` + cites + `]}]}`, 413, "there are more than 10000 cites"},
		{"long cites", "/?style=chicago&citations=1", `{"items": [{"id": "a", "title": "` + long + `"}], "citationClusters": [{"citationItems": [` + cites[:12*5000-1] + `]}]}`, 413, "the citation could come to more than"},
		{"nested", "/?style=apa", `{"items": ` + strings.Repeat("[", 100_000), 400, "line 1"},
		{"nested records", "/cite", strings.Repeat("[", 100_000), 400, "line"},
		{"nested fields", "/?style=apa", `{"items": [{"title": "a", "x": ` + strings.Repeat("[", 9000) + strings.Repeat("]", 9000) + `}]}`, 200, ""},
		{"styles", "/cite?style=" + manyStyles(60), inJSON, 413, "too many styles"},
		{"bomb", "/", `{"items": ` + twoWorks + `, "styleXml": ` + jsonOf(t, bomb(40, "", "")) + `}`, 400, "is of more than 10000000 elements"},
		{"small bomb", "/", `{"items": ` + twoWorks + `, "styleXml": ` + jsonOf(t, bomb(19, "", "")) + `}`, 413, "more than 2000000 elements"},
		{"long work in a bomb", "/", `{"items": [{"id": "a", "title": "` + long + `"}], "styleXml": ` + jsonOf(t, bomb(10, "", "")) + `}`, 413, "could come to more than"},
		{"long text in a bomb", "/", `{"items": ` + twoWorks + `, "styleXml": ` + jsonOf(t, bomb(10, long[:200_000], "")) + `}`, 413, "could come to more than"},
		{"long term in a bomb", "/", `{"items": ` + twoWorks + `, "styleXml": ` + jsonOf(t, bomb(10, "", long[:200_000])) + `}`, 413, "could come to more than"},
		{"large style", "/", `{"items": ` + twoWorks + `, "styleXml": "` + strings.Repeat(" ", 2<<20) + `"}`, 413, "the style is larger than"},
		{"entities", "/", `{"items": [], "styleXml": ` + jsonOf(t, `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><style>&b;</style>`) + `}`, 400, `field "styleXml"`},
		{"entities outside", "/", `{"items": [], "styleXml": ` + jsonOf(t, `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><style>&a;</style>`) + `}`, 400, `field "styleXml"`},
		{"aliases", "/cite", yamlBomb(), 200, `"warnings":["line 9`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := ask(t, "POST", home+tt.path, tt.body)
			if a.code != tt.code || !strings.Contains(a.body, tt.want) {
				t.Errorf("answered %d: %.200s; want %d, …%s…", a.code, a.body, tt.code, tt.want)
			}
			still(t, home)
		})
	}
}

func manyStyles(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "s%d,", i)
	}
	return b.String()
}

// bomb is a style whose macros call each other twice, so many levels deep.
func bomb(levels int, value, term string) string {
	var b strings.Builder
	b.WriteString(`<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>b</title><id>b</id><updated>2026-01-01T00:00:00+00:00</updated></info>`)
	fmt.Fprintf(&b, `<locale><terms><term name="accessed">%s</term></terms></locale>`, term)
	fmt.Fprintf(&b, `<macro name="m0"><text variable="title" prefix="%s"/><text term="accessed"/></macro>`, value)
	for i := range levels {
		call := fmt.Sprintf(`<text macro="m%d"/>`, i)
		fmt.Fprintf(&b, `<macro name="m%d">%s</macro>`, i+1, call+call)
	}
	layout := fmt.Sprintf(`<layout><text macro="m%d"/></layout>`, levels)
	fmt.Fprintf(&b, `<citation>%s</citation><bibliography>%s</bibliography></style>`, layout, layout)
	return b.String()
}

func yamlBomb() string {
	var b strings.Builder
	b.WriteString("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n")
	for i := range 9 {
		a := fmt.Sprintf("*a%d, ", i)
		fmt.Fprintf(&b, "a%d: &a%d [%s]\n", i+1, i+1, strings.TrimSuffix(strings.Repeat(a, 10), ", "))
	}
	return b.String() + "title: *a9\n"
}

// An answer that would be too large is none.
func TestLargeAnswers(t *testing.T) {
	_, home := start(t, options{}, func(l *limits) { l.answer = 1000 })
	long := `{"id": "a", "title": "` + strings.Repeat("a", 2000) + `"}`
	for path, body := range map[string]string{
		"/?style=apa": `{"items": [` + long + `]}`, "/?style=apa&citations=1&bibliography=0": `{"items": [` + long + `]}`,
		"/cite": long, "/cite?style=apa": long,
	} {
		for _, accept := range []string{"application/json", "text/plain"} {
			if a := ask(t, "POST", home+path, body, "Accept", accept); a.code != 413 || !strings.Contains(a.body, "too large") {
				t.Errorf("%s: answered %d: %.100s", path, a.code, a.body)
			}
		}
	}
}
