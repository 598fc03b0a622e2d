package main

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
)

// A server answers requests. Of what it is sent it keeps the works that came last, for
// whoever asks for them in another style.
type server struct {
	limits  limits
	styles  *styleSet
	queries *cache[string, *oldAsked] // of the old protocol
	bodies  bodies
	spare   spares
	recent  *recent
	answers budget
	gate    *gate
	log     *slog.Logger
	count   *metrics
	clock   clock
	page    page
}

// newServer makes a server of what the command line asks for.
func newServer(o options, l limits, log *slog.Logger) (*server, error) {
	locales, err := openLocales(o.locales, l.kept)
	if err != nil {
		return nil, fmt.Errorf("locales in %s: %w", o.locales, err)
	}
	styles, err := openStyles(o.styles, locales, l.kept)
	if err != nil {
		return nil, fmt.Errorf("styles in %s: %w", o.styles, err)
	}
	there, err := styles.list()
	if err != nil {
		return nil, err
	}
	front, err := newPage(there.Styles)
	if err != nil {
		return nil, err
	}
	tellStyles(log, o, there)
	return &server{
		limits: l, styles: styles, queries: newCache[string, *oldAsked](maxAsked), bodies: bodies{one: l.body, all: budget{all: l.bodies}}, gate: newGate(l),
		recent:  newRecent(l.recent),
		answers: budget{all: l.answers}, log: log, count: newMetrics(), page: front,
	}, nil
}

// tellStyles logs what there is of styles and locales, since a wrong folder looks like none.
func tellStyles(log *slog.Logger, o options, there styleAnswer) {
	level := slog.LevelInfo
	if o.styles != "" && len(there.Files) == 0 || o.locales != "" && len(there.Locales) < 2 {
		level = slog.LevelWarn
	}
	log.Log(context.Background(), level, "styles", "styles", o.styles, "style_files", len(there.Files), "locales", o.locales, "locale_tags", len(there.Locales))
}

// handler returns what answers each address.
func (s *server) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /{$}", s.old)
	mux.HandleFunc("OPTIONS /{$}", allowed)
	mux.HandleFunc("GET /{$}", s.index)
	mux.HandleFunc("POST /cite", s.cite)
	mux.HandleFunc("GET /styles", s.list)
	mux.HandleFunc("GET /health", s.health)
	mux.HandleFunc("GET /metrics", s.metrics)
	return s.watch(mux)
}

// allowed says what the old protocol may be asked with.
func allowed(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Allow", "GET, POST, OPTIONS")
	send(w, "text/plain; charset=utf-8", nil)
}

// send sends an answer in one piece.
func send(w http.ResponseWriter, kind string, out []byte) {
	const few = 2 << 10 // bytes, which net/http counts by itself
	h := w.Header()
	h["Content-Type"] = []string{kind}
	if len(out) > few {
		h["Content-Length"] = []string{strconv.Itoa(len(out))}
	}
	w.Write(out)
}

// sendHeld sends an answer, which counts until it is sent: a client may be slow to
// take it.
func (s *server) sendHeld(w http.ResponseWriter, kind string, out []byte) error {
	n := int64(len(out))
	defer s.answers.give(n)
	if !s.answers.take(n) {
		return busy("too much is being answered at a time")
	}
	send(w, kind, out)
	return nil
}

// health says that the server is there.
func (s *server) health(w http.ResponseWriter, _ *http.Request) {
	send(w, "text/plain; charset=utf-8", []byte("ok\n"))
}
