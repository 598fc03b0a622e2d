package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"testing"
)

// A log is what several goroutines write.
type log struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *log) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *log) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// There is one thread more than processors, unless there is another number already.
func TestThreads(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	all := runtime.NumCPU()
	few := max(all-1, 1)
	for _, tt := range []struct {
		name, environment string
		given, want       int
	}{
		{"as many as processors", "", all, all + 1},
		{"more", "", all + 2, all + 2},
		{"fewer, unless there is one alone", "", few, max(few, 2/all)},
		{"the environment", "1", all, all},
	} {
		t.Setenv("GOMAXPROCS", tt.environment)
		runtime.GOMAXPROCS(tt.given)
		setThreads()
		if got := runtime.GOMAXPROCS(0); got != tt.want {
			t.Errorf("%s: %d; want %d", tt.name, got, tt.want)
		}
	}
}

// At the end, what is under way is answered; nothing new is.
func TestStop(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	addr := make(chan net.Addr, 1)
	status := make(chan int, 1)
	var out log
	go func() {
		status <- run(ctx, []string{"-addr", "127.0.0.1:0", "-log", "debug"}, io.Discard, &out, func(a net.Addr) { addr <- a })
	}()
	home := "http://" + (<-addr).String()
	still(t, home)

	// A request of which half is sent when the server is told to stop.
	half, rest := io.Pipe()
	answered := make(chan answer, 1)
	go func() {
		res, err := http.Post(home+"/?style=apa&responseformat=html&outputformat=text", "application/json", half)
		if err != nil {
			answered <- answer{body: err.Error()}
			return
		}
		defer res.Body.Close()
		body, _ := io.ReadAll(res.Body)
		answered <- answer{code: res.StatusCode, body: string(body)}
	}()
	for !strings.Contains(metricsOf(t, home), "pubcite_open_requests 2\n") {
		rest.Write([]byte(" "))
	}
	stop()
	for !strings.Contains(out.String(), `"msg":"stopping"`) {
	}
	io.WriteString(rest, `{"items": [{"type": "book", "title": "Brine"}]}`)
	rest.Close()
	if a := <-answered; a.code != 200 || a.body != "Brine. (n.d.).\n" {
		t.Errorf("what was under way is answered %d: %s", a.code, a.body)
	}
	if got := <-status; got != 0 {
		t.Errorf("status %d: %s", got, out.String())
	}
	if _, err := http.Get(home + "/health"); err == nil {
		t.Error("the server still answers")
	}
	for line := range strings.Lines(out.String()) {
		if !json.Valid([]byte(line)) {
			t.Errorf("no line of a log: %s", line)
		}
	}
	for _, want := range []string{`"msg":"serving"`, `"msg":"answered"`, `"msg":"stopped"`} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the log lacks %s: %s", want, out.String())
		}
	}
}

func metricsOf(t *testing.T, home string) string { return ask(t, "GET", home+"/metrics", "").body }

func TestUsage(t *testing.T) {
	for _, tt := range []struct {
		args           string
		status         int
		stdout, stderr string
	}{
		{"-h", 0, "Server answers", ""},
		{"-nosuch", 2, "", "server: flag provided but not defined: -nosuch\nserver -h explains the usage.\n"},
		{"here", 2, "", `unexpected argument "here"`},
		{"-max-works 0", 2, "", "-max-works"},
		{"-max-body 0", 2, "", "-max-body"},
		{"-styles nosuch", 2, "", "nosuch"},
		{"-locales nosuch", 2, "", "nosuch"},
		{"-addr nosuch", 1, "", "nosuch"},
	} {
		var stdout, stderr bytes.Buffer
		got := run(t.Context(), strings.Fields(tt.args), &stdout, &stderr, nil)
		if got != tt.status || !strings.Contains(stdout.String(), tt.stdout) || !strings.Contains(stderr.String(), tt.stderr) {
			t.Errorf("%s: status %d, %s, %s", tt.args, got, stdout.String(), stderr.String())
		}
	}
}

// A panic costs the request that it is of.
func TestPanic(t *testing.T) {
	s, _ := start(t, options{}, nil)
	mux := http.NewServeMux()
	mux.HandleFunc("GET /", func(http.ResponseWriter, *http.Request) { panic("made") })
	web := &http.Server{Handler: s.watch(mux)}
	in, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go web.Serve(in)
	defer web.Close()
	for range 2 {
		if a := ask(t, "GET", "http://"+in.Addr().String()+"/", ""); a.code != 500 {
			t.Errorf("answered %d", a.code)
		}
	}
}
