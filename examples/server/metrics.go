package main

import (
	"bytes"
	"fmt"
	"maps"
	"net/http"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

// metrics are what is counted, by the names of Prometheus.
type metrics struct {
	mu       sync.Mutex
	routes   map[string]*answers
	works    atomic.Int64 // that were read
	odd      atomic.Int64 // works of which something could not be read
	underWay atomic.Int64
}

// answers are those of a route.
type answers struct {
	codes []codeCount // few
	took  histogram
}

type codeCount struct {
	code int
	n    int64
}

// A histogram counts how long answers took.
type histogram struct {
	counts [len(bounds) + 1]int64
	sum    float64
}

// bounds are those of the histograms, in seconds.
var bounds = [...]float64{.0001, .00025, .0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10}

func newMetrics() *metrics { return &metrics{routes: map[string]*answers{}} }

// answer counts an answer.
func (m *metrics) answer(route string, code int, took time.Duration) {
	m.mu.Lock()
	defer m.mu.Unlock()
	a := m.routes[route]
	if a == nil {
		a = new(answers)
		m.routes[route] = a
	}
	a.count(code)
	a.took.add(took.Seconds())
}

func (a *answers) count(code int) {
	for i := range a.codes {
		if a.codes[i].code == code {
			a.codes[i].n++
			return
		}
	}
	a.codes = append(a.codes, codeCount{code, 1})
	slices.SortFunc(a.codes, func(x, y codeCount) int { return x.code - y.code })
}

func (h *histogram) add(seconds float64) {
	i := 0
	for i < len(bounds) && seconds > bounds[i] {
		i++
	}
	h.counts[i]++
	h.sum += seconds
}

// metrics answers in the text format of Prometheus.
func (s *server) metrics(w http.ResponseWriter, _ *http.Request) {
	var b bytes.Buffer
	s.count.write(&b)
	gauge(&b, "pubcite_waiting_requests", "Requests that wait for their turn.", s.gate.waiting.Load())
	gauge(&b, "pubcite_working_requests", "Requests that are being worked on.", int64(s.gate.working()))
	gauge(&b, "pubcite_body_bytes", "Bytes of bodies that are held.", s.bodies.all.held.Load())
	gauge(&b, "pubcite_answer_bytes", "Bytes of answers that are being sent.", s.answers.held.Load())
	gauge(&b, "pubcite_styles_kept", "Styles that are ready.", int64(s.styles.kept.len()))
	gauge(&b, "pubcite_works_kept", "Works that are kept for other styles.", int64(s.recent.len()))
	var mem runtime.MemStats
	runtime.ReadMemStats(&mem)
	gauge(&b, "go_goroutines", "Goroutines.", int64(runtime.NumGoroutine()))
	gauge(&b, "go_memstats_heap_alloc_bytes", "Bytes of objects on the heap.", int64(mem.HeapAlloc))
	gauge(&b, "go_memstats_sys_bytes", "Bytes that the system gave.", int64(mem.Sys))
	send(w, "text/plain; version=0.0.4; charset=utf-8", b.Bytes())
}

// write writes what was counted, in one order.
func (m *metrics) write(b *bytes.Buffer) {
	m.mu.Lock()
	defer m.mu.Unlock()
	routes := slices.Sorted(maps.Keys(m.routes))
	head(b, "pubcite_requests_total", "counter", "Requests that were answered.")
	for _, route := range routes {
		for _, c := range m.routes[route].codes {
			fmt.Fprintf(b, "pubcite_requests_total{route=%q,code=\"%d\"} %d\n", route, c.code, c.n)
		}
	}
	head(b, "pubcite_request_seconds", "histogram", "How long answers took.")
	for _, route := range routes {
		m.routes[route].took.write(b, route)
	}
	head(b, "pubcite_works_total", "counter", "Works that were read.")
	fmt.Fprintf(b, "pubcite_works_total %d\n", m.works.Load())
	head(b, "pubcite_odd_works_total", "counter", "Works of which a field could not be read.")
	fmt.Fprintf(b, "pubcite_odd_works_total %d\n", m.odd.Load())
	gauge(b, "pubcite_open_requests", "Requests that are not answered yet.", m.underWay.Load())
}

func (h *histogram) write(b *bytes.Buffer, route string) {
	n := int64(0)
	for i, bound := range bounds {
		n += h.counts[i]
		fmt.Fprintf(b, "pubcite_request_seconds_bucket{route=%q,le=\"%g\"} %d\n", route, bound, n)
	}
	n += h.counts[len(bounds)]
	fmt.Fprintf(b, "pubcite_request_seconds_bucket{route=%q,le=\"+Inf\"} %d\n", route, n)
	fmt.Fprintf(b, "pubcite_request_seconds_sum{route=%q} %g\n", route, h.sum)
	fmt.Fprintf(b, "pubcite_request_seconds_count{route=%q} %d\n", route, n)
}

func head(b *bytes.Buffer, name, kind, help string) {
	fmt.Fprintf(b, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, kind)
}

func gauge(b *bytes.Buffer, name, help string, value int64) {
	head(b, name, "gauge", help)
	fmt.Fprintf(b, "%s %d\n", name, value)
}
