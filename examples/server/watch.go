package main

import (
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"time"
)

// A watched response knows what was answered.
type watched struct {
	http.ResponseWriter
	code  int
	bytes int
}

func (w *watched) WriteHeader(code int) {
	if w.code == 0 {
		w.code = code
	}
	w.ResponseWriter.WriteHeader(code)
}

func (w *watched) Write(b []byte) (int, error) {
	if w.code == 0 {
		w.code = http.StatusOK
	}
	w.bytes += len(b)
	return w.ResponseWriter.Write(b)
}

// Unwrap gives [http.ResponseController] and [http.MaxBytesReader] the response.
func (w *watched) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// watch counts and logs what a handler answers, and answers where it panics.
func (s *server) watch(mux *http.ServeMux) http.Handler {
	nosniff := []string{"nosniff"} // which nobody changes
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		s.count.underWay.Add(1)
		defer s.count.underWay.Add(-1)
		out := &watched{ResponseWriter: w}
		h := out.Header()
		h["X-Content-Type-Options"], h["Date"] = nosniff, s.clock.header(start)
		defer func() {
			if p := recover(); p != nil {
				s.log.Error("panic", "reason", fmt.Sprint(p), "stack", string(debug.Stack()))
				if out.code == 0 {
					(&problem{status: http.StatusInternalServerError, Reason: "something went wrong"}).writeText(out)
				}
			}
			took := time.Since(start)
			s.count.answer(routeOf(r), out.code, took)
			if s.log.Enabled(r.Context(), slog.LevelDebug) {
				s.log.Debug("answered", "method", r.Method, "path", r.URL.Path, "query", r.URL.RawQuery,
					"code", out.code, "bytes", out.bytes, "took", took, "from", r.RemoteAddr)
			}
		}()
		mux.ServeHTTP(out, r)
	})
}

// routeOf returns what answered, as one of few words: what was asked for may be
// anything.
func routeOf(r *http.Request) string {
	if r.Pattern == "" {
		return "none"
	}
	return r.Pattern
}

// fail logs why a request is not answered: an error where that is our fault, and
// for what is not, as much as is needed to find it.
func (s *server) fail(r *http.Request, p *problem) *problem {
	level := slog.LevelInfo
	switch {
	case p.status == http.StatusServiceUnavailable:
		level = slog.LevelWarn
	case p.status >= http.StatusInternalServerError:
		level = slog.LevelError
	}
	s.log.Log(r.Context(), level, "refused", "code", p.status, "reason", p.Error(), "path", r.URL.Path, "query", r.URL.RawQuery, "from", r.RemoteAddr)
	return p
}

// note counts the works of a request, and logs what of them could not be read.
func (s *server) note(r *http.Request, works []work) {
	s.count.works.Add(int64(len(works)))
	for _, w := range works {
		if w.odd != nil {
			s.count.odd.Add(1)
			s.log.Log(r.Context(), slog.LevelInfo, "odd work", "id", w.id, "reason", w.odd.Error(), "path", r.URL.Path)
		}
	}
}
