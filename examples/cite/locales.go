package main

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/pubcite/pubcite/style"
	"github.com/pubcite/pubcite/style/csl"
)

// A localeFolder is where the command finds locales: a folder of files, and
// American English, which needs none.
type localeFolder struct {
	path  string // "" where there is no folder
	files *csl.Locales
	found map[string]style.Locale
}

const americanEnglish = "en-US"

// openLocaleFolder lists the locale files of a folder.
func openLocaleFolder(path string) (localeFolder, error) {
	f := localeFolder{path: path, found: map[string]style.Locale{}}
	if path == "" {
		return f, nil
	}
	var err error
	if f.files, err = csl.OpenLocales(os.DirFS(path)); err != nil {
		return f, fileFault(path, path, err)
	}
	return f, nil
}

// find returns the locale of a language or dialect, never another.
func (f localeFolder) find(tag string) (style.Locale, error) {
	if l, ok := f.found[tag]; ok {
		return l, nil
	}
	american := strings.EqualFold(tag, americanEnglish) || strings.EqualFold(tag, "en")
	if f.files == nil {
		if american {
			return style.AmericanEnglish, nil
		}
		return style.Locale{}, fmt.Errorf("locale %s: name the folder of locales-%s.xml by -locales, or write in %s by -locale; that alone needs no file", tag, tag, americanEnglish)
	}
	l, err := f.files.Find(tag)
	var unknown *csl.UnknownError
	switch {
	case errors.As(err, &unknown) && american:
		l = style.AmericanEnglish
	case errors.As(err, &unknown):
		return style.Locale{}, fmt.Errorf("locale %s: there is no locales-%s.xml in %s%s", tag, tag, f.path, offer(unknown.Near))
	case err != nil:
		return style.Locale{}, each(err, func(err error) error { return fileFault(f.path, f.path, err) })
	}
	f.found[tag] = l
	return l, nil
}
