package main

import (
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"

	"github.com/pubcite/pubcite/style"
	"github.com/pubcite/pubcite/style/csl"
)

// A loader makes the styles that the command line asks for.
type loader struct {
	locales localeFolder
	notes   []string // on what was passed over in style files
}

// load reads the style files and the locales that the command line asks for.
// The loader's notes tell what was passed over in style files. The error may be
// several, a line each.
func (o options) load() (styles []style.Style, l loader, err error) {
	if l.locales, err = openLocaleFolder(o.locales); err != nil {
		return nil, l, err
	}
	locale := style.AmericanEnglish
	if o.locale != "" {
		if locale, err = l.locales.find(o.locale); err != nil {
			return nil, l, err
		}
	}
	named := map[string]choice{}
	var errs []error
	for _, c := range o.choices {
		s, err := l.style(c, o.locale == "")
		if err != nil {
			errs = append(errs, err)
			continue
		}
		// Nothing in the output would tell the two apart.
		if other, ok := named[s.Name()]; ok {
			errs = append(errs, fmt.Errorf("%s and %s are both styles of the name %q; ask for one at a time", other, c, s.Name()))
		}
		named[s.Name()] = c
		if o.locale != "" {
			s = s.In(locale)
		}
		styles = append(styles, s)
	}
	return styles, l, errors.Join(errs...)
}

// style returns the style of a choice; where that is wanted, in the locale that
// its file asks for.
func (l *loader) style(c choice, localized bool) (style.Style, error) {
	if c.file == "" {
		return c.style, nil
	}
	file, err := l.open(c.file)
	if err != nil {
		return style.Style{}, err
	}
	s, err := file.Style()
	if err != nil {
		return style.Style{}, fmt.Errorf("%s: %w", c, err)
	}
	if !localized || file.DefaultLocale == "" {
		return s, nil
	}
	locale, err := l.locales.find(file.DefaultLocale)
	if err != nil {
		return style.Style{}, each(err, func(err error) error { return fmt.Errorf("%s: %w", c, err) })
	}
	return s.In(locale), nil
}

// open reads a style file. A dependent style leads to another one of its
// folder; in the CSL repository's folder of dependent styles, to one of the
// folder above.
func (l *loader) open(file string) (*csl.File, error) {
	root, name := filepath.Split(file)
	root = filepath.Clean(root) // "." for ""
	if abs, err := filepath.Abs(root); err == nil && filepath.Base(abs) == "dependent" {
		root, name = filepath.Join(root, ".."), path.Join("dependent", name)
	}
	f, err := csl.Open(os.DirFS(root), name)
	if err != nil {
		return nil, each(err, func(err error) error { return openFault(file, root, name, err) })
	}
	for _, w := range f.Warnings {
		l.notes = append(l.notes, faultLine(root, csl.Error(w)))
	}
	return f, nil
}
