package main

import (
	"cmp"
	"context"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"

	"github.com/pubcite/pubcite/model"
)

// The exit statuses. The last two are those that a shell gives a command that
// the signals SIGINT and SIGPIPE ended, on every system.
const (
	exitOK          = 0
	exitFailure     = 1
	exitUsage       = 2
	exitInterrupted = 128 + 2
	exitClosedPipe  = 128 + 13
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	context.AfterFunc(ctx, stop) // a second interrupt ends the program at once
	surviveClosedPipe()
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the command: it returns the exit status. When ctx ends, it stops
// after the line that is being written.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	opts, err := parseOptions(args)
	if errors.Is(err, flag.ErrHelp) {
		_, err := io.WriteString(stdout, usage())
		return outputStatus(stderr, err)
	}
	if err != nil {
		fmt.Fprintf(stderr, "cite: %v\ncite -h explains the usage.\n", err)
		return exitUsage
	}
	styles, loaded, err := opts.load()
	if err != nil {
		notify(stderr, strings.Split(err.Error(), "\n"))
		return exitUsage
	}
	if opts.findings {
		notify(stderr, loaded.notes)
	}
	if len(opts.files) == 0 && isTerminal(stdin) {
		fmt.Fprintln(stderr, "cite: reading records from standard input; cite -h explains the usage.")
	}

	in := inputs{names: opts.files, stdin: stdin}
	reader := model.Reader{Format: opts.from, ReferenceOnly: !opts.needsAll()}
	switch opts.mode {
	case modeBibliography:
		l := lister{reader: reader, refs: opts.refs(), group: opts.group, findings: opts.findings, stdout: stdout, stderr: stderr}
		ok, err := l.run(ctx, in, styles)
		return status(stderr, ok, err)
	case modeDocument:
		r := documentReader{opts: opts, styles: loaded}
		if len(styles) > 0 {
			r.style = styles[0]
		}
		ok, err := r.run(ctx, in, stdout, stderr)
		return status(stderr, ok, err)
	}
	p := newPipeline(reader, opts.writer(styles), opts.workers)
	p.findings = opts.findings
	out := newSink(stdout, stderr, in, len(styles))
	out.conversion = opts.conversion()
	err = p.run(ctx, in, out)
	if err == nil || errors.Is(err, errInterrupted) {
		err = cmp.Or(out.end(), err)
	}
	out.close()
	switch {
	case errors.Is(err, errInterrupted):
		fmt.Fprintf(stderr, "cite: interrupted: %s\n", interruption(opts.mode, out.total.good))
		return exitInterrupted
	case err != nil:
		return outputStatus(stderr, err)
	}
	if opts.mode == modeCheck {
		if _, err := stdout.Write(appendSummary(nil, styles, out.total.tallies)); err != nil {
			return outputStatus(stderr, err)
		}
	}
	if out.total.failed() {
		return exitFailure
	}
	return exitOK
}

// status returns the exit status of what went well or not, or ended in an error.
func status(stderr io.Writer, ok bool, err error) int {
	switch {
	case errors.Is(err, errInterrupted):
		fmt.Fprintln(stderr, "cite: interrupted")
		return exitInterrupted
	case err == nil && !ok:
		return exitFailure
	}
	return outputStatus(stderr, err)
}

// notify writes messages, a line each. They may quote from files.
func notify(stderr io.Writer, messages []string) {
	for _, m := range messages {
		fmt.Fprintf(stderr, "cite: %s\n", printable(m))
	}
}

// interruption says how far the command has come.
func interruption(m mode, records int) string {
	what, done := "records", "written"
	if records == 1 {
		what = "record"
	}
	if m == modeCheck {
		done = "compared"
	}
	return fmt.Sprintf("%d %s %s", records, what, done)
}

// outputStatus names an error of writing to standard output, and returns the
// exit status for it. That the reader went away is no fault worth naming.
func outputStatus(stderr io.Writer, err error) int {
	switch {
	case err == nil:
		return exitOK
	case isClosedPipe(err):
		return exitClosedPipe
	}
	fmt.Fprintf(stderr, "cite: standard output: %s\n", reason(err))
	return exitFailure
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
