package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
)

// options are what the command line asks for.
type options struct {
	addr            string
	styles, locales string // folders, or ""
	level           slog.Level
}

// parseOptions reads the command line. The error is flag.ErrHelp where that asks
// for help.
func parseOptions(args []string, l *limits) (options, error) {
	var o options
	flags := flag.NewFlagSet("server", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&o.addr, "addr", ":8085", "")
	flags.StringVar(&o.styles, "styles", "", "")
	flags.StringVar(&o.locales, "locales", "", "")
	flags.TextVar(&o.level, "log", slog.LevelInfo, "")
	flags.Int64Var(&l.body, "max-body", l.body, "")
	flags.IntVar(&l.works, "max-works", l.works, "")
	flags.IntVar(&l.recent, "keep", l.recent, "")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	switch {
	case flags.NArg() > 0:
		return o, fmt.Errorf("unexpected argument %s", quoted(flags.Arg(0)))
	case l.body < 1 || l.body > l.bodies:
		return o, fmt.Errorf("-max-body is from 1 to %d bytes", l.bodies)
	case l.works < 1:
		return o, errors.New("-max-works is 1 or more")
	case l.recent < 0:
		return o, errors.New("-keep is 0 or more")
	}
	return o, nil
}
