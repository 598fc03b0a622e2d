package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A mode is one of the things that the command does with records.
type mode uint8

const (
	modeLines mode = iota
	modeJSON
	modeCheck
)

// options are what the command line asks for.
type options struct {
	styles  []style.Style // without duplicates
	format  citation.Format
	mode    mode
	workers int
	files   []string
	from    model.Format // of the files
	// findings asks for what is missing or odd about each record.
	findings bool
}

// maxWorkers keeps a slip of the finger from taking all memory.
const maxWorkers = 256

// parseOptions reads the command line. The error is flag.ErrHelp where that
// asks for help.
func parseOptions(args []string) (options, error) {
	var opts options
	flags := flag.NewFlagSet("cite", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.Func("style", "", func(list string) (err error) {
		opts.styles, err = parseStyles(list)
		return err
	})
	formatSet := false
	flags.Func("format", "", func(name string) (err error) {
		opts.format, err = parseFormat(name)
		formatSet = true
		return err
	})
	flags.TextVar(&opts.from, "from", model.Auto, "")
	asJSON := flags.Bool("json", false, "")
	check := flags.Bool("check", false, "")
	flags.BoolVar(&opts.findings, "findings", false, "")
	flags.IntVar(&opts.workers, "j", min(runtime.GOMAXPROCS(0), maxWorkers), "")
	if err := flags.Parse(args); err != nil {
		return options{}, err
	}
	opts.files = flags.Args()

	switch {
	case *asJSON && *check:
		return options{}, errors.New("-json and -check exclude each other")
	case *check && formatSet:
		return options{}, errors.New("-format does not go with -check: the records' own references decide")
	case opts.workers < 1 || opts.workers > maxWorkers:
		return options{}, fmt.Errorf("-j must be 1 to %d, not %d", maxWorkers, opts.workers)
	case *asJSON:
		opts.mode = modeJSON
	case *check:
		opts.mode = modeCheck
	}
	if opts.styles == nil {
		opts.styles = defaultStyles(opts.mode)
	}
	return opts, nil
}

func defaultStyles(m mode) []style.Style {
	if m == modeLines {
		return []style.Style{style.APA}
	}
	return style.All()
}

// parseStyles returns the styles of a comma-separated list in its order.
func parseStyles(list string) ([]style.Style, error) {
	if strings.EqualFold(list, "all") {
		return style.All(), nil
	}
	var styles []style.Style
	for name := range strings.SplitSeq(list, ",") {
		s, err := style.Lookup(strings.TrimSpace(name))
		if err != nil {
			return nil, err
		}
		if !slices.ContainsFunc(styles, sameName(s)) {
			styles = append(styles, s)
		}
	}
	return styles, nil
}

func sameName(s style.Style) func(style.Style) bool {
	return func(other style.Style) bool { return other.Name() == s.Name() }
}

func parseFormat(name string) (citation.Format, error) {
	for _, f := range []citation.Format{citation.Text, citation.HTML} {
		if strings.EqualFold(name, f.String()) {
			return f, nil
		}
	}
	return 0, errors.New("the formats are text and html")
}

// writer returns what turns records into output.
func (o options) writer() recordWriter {
	switch o.mode {
	case modeJSON:
		return newJSONWriter(o.styles, o.format)
	case modeCheck:
		return checkWriter{o.styles}
	default:
		return newLineWriter(o.styles, o.format)
	}
}
