package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"runtime"
	"slices"

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
	modeBibliography
	modeDocument
	modeConvert
)

// options are what the command line asks for.
type options struct {
	choices []choice // of styles, without duplicates
	// locale is the one that the styles are written in, or ""; locales is the
	// folder of locale files, or "".
	locale, locales string

	format citation.Format
	// links asks for links where a style has text.
	links bool
	// formatSet says that format is not the default.
	formatSet bool
	mode      mode
	workers   int
	files     []string
	from      model.Format // of the files
	to        model.Target // of a conversion
	group     grouping     // of a list
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
		opts.choices, err = parseChoices(list)
		return err
	})
	flags.StringVar(&opts.locale, "locale", "", "")
	flags.StringVar(&opts.locales, "locales", "", "")
	flags.Func("format", "", func(name string) error {
		opts.formatSet = true
		return opts.format.UnmarshalText([]byte(name))
	})
	flags.TextVar(&opts.from, "from", model.Auto, "")
	converts := false
	flags.Func("to", "", func(name string) error {
		converts = true
		return opts.to.UnmarshalText([]byte(name))
	})
	asJSON := flags.Bool("json", false, "")
	check := flags.Bool("check", false, "")
	bibliography := flags.Bool("bibliography", false, "")
	flags.Func("group", "", func(name string) error { return opts.group.UnmarshalText([]byte(name)) })
	document := flags.Bool("document", false, "")
	flags.BoolVar(&opts.links, "links", false, "")
	flags.BoolVar(&opts.findings, "findings", false, "")
	flags.IntVar(&opts.workers, "j", min(runtime.GOMAXPROCS(0), maxWorkers), "")
	if err := flags.Parse(args); err != nil {
		return options{}, err
	}
	opts.files = flags.Args()

	modes := []struct {
		name string
		set  bool
		mode mode
	}{
		{"-json", *asJSON, modeJSON}, {"-check", *check, modeCheck},
		{"-bibliography", *bibliography, modeBibliography}, {"-document", *document, modeDocument},
		{"-to", converts, modeConvert},
	}
	name := ""
	for _, m := range modes {
		if !m.set {
			continue
		}
		if name != "" {
			return options{}, fmt.Errorf("%s and %s exclude each other", name, m.name)
		}
		name, opts.mode = m.name, m.mode
	}
	switch {
	case opts.mode == modeConvert && (opts.formatSet || opts.links || opts.choices != nil || opts.locale != "" || opts.locales != ""):
		return options{}, errors.New("-to writes records, not references: it goes with -from, -findings and -j alone")
	case opts.mode == modeCheck && (opts.formatSet || opts.links):
		return options{}, errors.New("-format and -links do not go with -check: the records' own references decide")
	case opts.group != ungrouped && opts.mode != modeBibliography:
		return options{}, errors.New("-group goes with -bibliography")
	case opts.mode == modeDocument && len(opts.choices) > 1:
		return options{}, errors.New("-document takes one style")
	case opts.workers < 1 || opts.workers > maxWorkers:
		return options{}, fmt.Errorf("-j must be 1 to %d, not %d", maxWorkers, opts.workers)
	}
	if opts.choices == nil && opts.mode != modeConvert {
		opts.choices = defaultChoices(opts.mode)
	}
	return opts, nil
}

// writer returns what turns records into output in styles.
func (o options) writer(styles []style.Style) recordWriter {
	switch o.mode {
	case modeJSON:
		return newJSONWriter(styles, o.refs())
	case modeCheck:
		return checkWriter{styles}
	case modeConvert:
		return convertWriter{o.to}
	default:
		return newLineWriter(styles, o.refs())
	}
}

// refs returns what writes references.
func (o options) refs() citation.Writer {
	return citation.Writer{Format: o.format, LinkAddresses: o.links}
}

// documentFormat returns the format of documents, which is HTML if nothing else
// was asked for.
func (o options) documentFormat() citation.Format {
	if !o.formatSet {
		return citation.HTML
	}
	return o.format
}

// conversion returns what the records become a part of, or nil.
func (o options) conversion() *conversion {
	if o.mode != modeConvert {
		return nil
	}
	return &conversion{target: o.to}
}

// needsAll reports whether more of a record may be wanted than the styles of
// this project show: a style file may ask for an abstract.
func (o options) needsAll() bool {
	return o.mode == modeCheck || o.mode == modeConvert || slices.ContainsFunc(o.choices, func(c choice) bool { return c.file != "" })
}
