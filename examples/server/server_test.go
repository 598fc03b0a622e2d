package main

import (
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"
)

// start serves over HTTP, in the way of the command, with limits that a test may
// change.
func start(t testing.TB, o options, change func(*limits)) (*server, string) {
	t.Helper()
	l := defaultLimits(2)
	if change != nil {
		change(&l)
	}
	s, err := newServer(o, l, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	web := httptest.NewUnstartedServer(s.handler())
	web.Config.ReadTimeout = l.read
	web.Start()
	t.Cleanup(web.Close)
	return s, web.URL
}

// An answer is what came back.
type answer struct {
	code int
	head http.Header
	body string
}

// ask sends a request.
func ask(t testing.TB, method, url, body string, head ...string) answer {
	t.Helper()
	req, err := http.NewRequest(method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(head); i += 2 {
		req.Header.Set(head[i], head[i+1])
	}
	client := http.Client{Timeout: 30 * time.Second}
	res, err := client.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	out, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer{res.StatusCode, res.Header, string(out)}
}

// decode reads the answer as JSON.
func (a answer) decode(t testing.TB, v any) {
	t.Helper()
	if a.code != http.StatusOK {
		t.Fatalf("answered %d: %s", a.code, a.body)
	}
	if err := json.Unmarshal([]byte(a.body), v); err != nil {
		t.Fatalf("%v in %s", err, a.body)
	}
}

func readFile(t testing.TB, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
