package main

import (
	"errors"
	"io/fs"
	"net/http"
	"os"
	"strings"

	"github.com/pubcite/pubcite/style"
	"github.com/pubcite/pubcite/style/csl"
)

// A localeSet is the locales that there are: those of a folder, and American
// English, which needs no file.
type localeSet struct {
	folder fs.FS        // or nil
	files  *csl.Locales // or nil
	kept   *cache[string, style.Locale]
}

const maxTag = 35 // characters of a language tag

// openLocales lists the locales of a folder; of "", there are none.
func openLocales(folder string, keep int) (*localeSet, error) {
	l := &localeSet{kept: newCache[string, style.Locale](keep)}
	if folder == "" {
		return l, nil
	}
	var err error
	l.folder = os.DirFS(folder)
	l.files, err = csl.OpenLocales(l.folder)
	return l, err
}

// find returns the locale of a language or dialect. That of a dialect without a file is
// the main one of its language, as CSL has it; no language stands for another.
func (l *localeSet) find(tag string) (style.Locale, error) {
	american := tag == "" || strings.EqualFold(tag, "en-US") || strings.EqualFold(tag, "en")
	if american && l.files == nil {
		return style.AmericanEnglish, nil
	}
	if l.files == nil {
		return style.Locale{}, unknownLocale(tag, []string{"en-US"}, "; the server has no folder of others (-locales)")
	}
	if len(tag) > maxTag {
		return style.Locale{}, unknownLocale(tag, nil, "")
	}
	return l.kept.get(tag, func() (style.Locale, error) {
		found, err := l.files.Find(tag)
		var unknown *csl.UnknownError
		if !errors.As(err, &unknown) {
			return found, err
		}
		if american {
			return style.AmericanEnglish, nil
		}
		return found, unknownLocale(tag, unknown.Near, "; GET /styles lists them")
	})
}

func unknownLocale(tag string, near []string, why string) *problem {
	return &problem{status: http.StatusNotFound, Field: "locale", Reason: "unknown locale " + quoted(tag) + why, Near: near}
}
