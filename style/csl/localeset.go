package csl

import (
	"io"
	"io/fs"
	"slices"
	"strings"

	"github.com/pubcite/pubcite/style"
)

// ParseLocale reads a locale file. The warnings tell what was passed over. The
// error is one [*Error], or several joined, for what is no locale; and otherwise
// one of r.
func ParseLocale(r io.Reader) (style.LocaleDefinition, []Warning, error) {
	t, warnings, err := parseLocale(r, "", standardLimits)
	if err != nil {
		return style.LocaleDefinition{}, warnings, err
	}
	return t.definition(), warnings, nil
}

// Locales are the locales of a directory, by their language.
type Locales struct{ dir *localeDir }

// OpenLocales lists the locale files of fsys, named as those of the CSL
// repository: locales-de-DE.xml and the like. The file locales.json, which may
// be missing, names the dialect that serves for each language. No locale is
// read yet.
func OpenLocales(fsys fs.FS) (*Locales, error) {
	dir, err := openLocales(fsys, standardLimits)
	if err != nil {
		return nil, err
	}
	return &Locales{dir}, nil
}

// Find returns the locale of a language ("de") or dialect ("de-AT"). What a
// dialect lacks is that of its language's primary dialect, as locales.json has
// it, and what that lacks is American English. A dialect without a file is the
// primary one under its own name. Where there is neither, the error is an
// [*UnknownError]. The tag "" is that of a style that asks for no locale, and
// gives American English.
//
// The files are read with each call. A locale is worth keeping.
func (l *Locales) Find(tag string) (style.Locale, error) {
	if tag == "" {
		return style.AmericanEnglish, nil
	}
	trees, _, err := l.dir.lookup(tag)
	if err != nil {
		return style.Locale{}, err
	}
	var locale style.Locale
	for _, t := range slices.Backward(trees) {
		if locale, err = style.NewLocale(t.definition(), locale); err != nil {
			return style.Locale{}, err
		}
	}
	tag = strings.ReplaceAll(tag, "_", "-")
	if strings.Contains(tag, "-") && !strings.EqualFold(tag, locale.Lang()) {
		return style.NewLocale(style.LocaleDefinition{Lang: tag}, locale)
	}
	return locale, nil
}
