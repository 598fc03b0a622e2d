package main

import (
	"context"
	"fmt"
	"io"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A lister writes all records as one list of references a style. It has to hold
// them all.
type lister struct {
	reader         model.Reader
	refs           citation.Writer
	group          grouping
	findings       bool
	stdout, stderr io.Writer
	pubs           []*model.Publication
	failed         bool
}

// run reads the records of the inputs and writes the lists. It reports whether all
// could be read; the error is one of writing.
func (l *lister) run(ctx context.Context, in inputs, styles []style.Style) (ok bool, err error) {
	for _, name := range in.files() {
		file, err := in.open(name)
		if err != nil {
			l.complain(label(name), reason(err))
			continue
		}
		l.read(ctx, label(name), file)
		file.Close()
	}
	if ctx.Err() != nil {
		return false, errInterrupted
	}
	var out []byte
	for i, s := range styles {
		if len(styles) > 1 {
			if i > 0 {
				out = append(out, '\n')
			}
			out = append(append(out, printable(s.Name())...), "\n\n"...)
		}
		if out, err = l.append(out, s); err != nil {
			return false, err
		}
	}
	_, err = l.stdout.Write(out)
	return !l.failed, err
}

// append appends the list in a style.
func (l *lister) append(dst []byte, s style.Style) ([]byte, error) {
	if l.group == ungrouped {
		return l.refs.AppendBibliography(dst, l.pubs, s), nil
	}
	groups, s, err := l.group.of(s)
	if err != nil {
		return dst, err
	}
	return l.refs.AppendGroups(dst, l.pubs, s, groups), nil
}

// read reads the records of a file.
func (l *lister) read(ctx context.Context, name string, file io.Reader) {
	number := 0
	for p, err := range l.reader.Read(file) {
		if ctx.Err() != nil {
			return
		}
		number++
		if err != nil {
			l.complain(name, err.Error())
		}
		if p == nil {
			continue
		}
		l.pubs = append(l.pubs, p)
		if l.findings {
			for _, f := range style.Findings(p) {
				fmt.Fprintf(l.stderr, "cite: %s: record %d%s: %s\n", printable(name), number, ofID(p.ID), f)
			}
		}
	}
}

// ofID names the id of a record that has one.
func ofID(id string) string {
	if id == "" {
		return ""
	}
	return fmt.Sprintf(" (_id %s)", printable(id))
}

func (l *lister) complain(name, what string) {
	l.failed = true
	fmt.Fprintf(l.stderr, "cite: %s: %s\n", printable(name), what)
}
