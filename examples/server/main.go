package main

import (
	"context"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"strings"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	setMemory()
	setThreads()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr, nil))
}

// setMemory lets garbage grow, unless the environment says otherwise: nearly all is
// made for one request, so that collecting it finds little that is used.
func setMemory() {
	const percent, limit = 400, 768 << 20 // of what is used, and of all in bytes
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(percent)
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(limit)
	}
}

// setThreads lets Go run one thread more where it would run as many as there are
// processors by itself, which a quota may make fewer: where other programs run beside, the
// system may keep a thread waiting for its turn on one processor while another has nothing
// to do.
func setThreads() {
	if n := runtime.GOMAXPROCS(0); os.Getenv("GOMAXPROCS") == "" && n == runtime.NumCPU() {
		runtime.GOMAXPROCS(n + 1)
	}
}

// run is the command: it serves until ctx ends, and returns the exit status. Where
// ready is not nil, it is called with the address once requests are accepted.
func run(ctx context.Context, args []string, stdout, stderr io.Writer, ready func(net.Addr)) int {
	l := defaultLimits(runtime.GOMAXPROCS(0))
	o, err := parseOptions(args, &l)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(stdout, usage())
		return 0
	}
	if err != nil {
		fmt.Fprintf(stderr, "server: %v\nserver -h explains the usage.\n", err)
		return 2
	}
	log := slog.New(slog.NewJSONHandler(stderr, &slog.HandlerOptions{Level: o.level}))
	s, err := newServer(o, l, log)
	if err != nil {
		fmt.Fprintf(stderr, "server: %v\n", err)
		return 2
	}
	in, err := net.Listen("tcp", o.addr)
	if err != nil {
		fmt.Fprintf(stderr, "server: %v\n", err)
		return 1
	}
	log.Info("serving", "addr", in.Addr().String(), "threads", runtime.GOMAXPROCS(0))
	if ready != nil {
		ready(in.Addr())
	}
	if err := s.serve(ctx, in); err != nil {
		log.Error("stopped", "reason", err.Error())
		return 1
	}
	log.Info("stopped")
	return 0
}

// serve answers until ctx ends, and then those that are under way.
func (s *server) serve(ctx context.Context, in net.Listener) error {
	web := &http.Server{
		Handler:        s.handler(),
		ReadTimeout:    s.limits.read,
		WriteTimeout:   s.limits.write,
		IdleTimeout:    s.limits.idle,
		MaxHeaderBytes: 32 << 10,
		ErrorLog:       slog.NewLogLogger(s.log.Handler(), slog.LevelDebug), // of connections that fail
	}
	failed := make(chan error, 1)
	go func() { failed <- web.Serve(in) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	s.log.Info("stopping")
	ending, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.limits.stop)
	defer cancel()
	return web.Shutdown(ending)
}

//go:embed doc.go
var doc string

// usage returns the text of -h, which is the package's documentation.
func usage() string {
	var b strings.Builder
	for line := range strings.Lines(doc) {
		text, ok := strings.CutPrefix(line, "//")
		if !ok {
			break
		}
		b.WriteString(strings.TrimPrefix(text, " "))
	}
	return b.String()
}
