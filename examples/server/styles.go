package main

import (
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/pubcite/pubcite/internal/near"
	"github.com/pubcite/pubcite/style"
	"github.com/pubcite/pubcite/style/csl"
)

// A styleSet is the styles that there are: those of a folder, laid out as that of
// the CSL repository, and ours.
type styleSet struct {
	files   fs.FS // or nil
	locales *localeSet
	kept    *cache[styleKey, *sheet]
}

// A styleKey is what a sheet was asked for by.
type styleKey struct {
	name   string
	locale string
	forced bool
}

// A sheet is a style in a locale, with what a list of its references looks like.
type sheet struct {
	style style.Style
	// own says that it is one of the seven of a repository, file that it is of a file.
	own, file bool
	list      listing
	// foreign says that it came with the request, weight what it has, and longest how
	// long its longest text is, in bytes.
	foreign bool
	weight  weight
	longest int
}

// A listing is how a style sets its list.
type listing struct {
	hanging     bool
	align       style.SecondFieldAlign
	line, entry int
}

func newSheet(s style.Style, b *style.Bibliography, own bool) *sheet {
	out := &sheet{style: s, own: own}
	if b != nil {
		out.list = listing{b.HangingIndent, b.SecondFieldAlign, b.LineSpacing, b.EntrySpacing}
	}
	return out
}

func openStyles(folder string, locales *localeSet, keep int) (*styleSet, error) {
	s := &styleSet{locales: locales, kept: newCache[styleKey, *sheet](keep)}
	if folder == "" {
		return s, nil
	}
	s.files = os.DirFS(folder)
	if _, err := fs.ReadDir(s.files, "."); err != nil {
		return nil, err
	}
	// A name that no file has is looked for among those of renamed styles, which are read
	// for the first time and may be faulty.
	var unknown *csl.UnknownError
	if _, err := csl.Open(s.files, " "); err != nil && !errors.As(err, &unknown) {
		return nil, err
	}
	return s, nil
}

// maxName is how many letters the name of a style may have.
const maxName = 200

// isName reports whether a file of a style may have a name. A path is none.
func isName(s string) bool {
	n := 0
	for i, r := range s {
		n++
		if !unicode.IsLetter(r) && !unicode.IsNumber(r) && (i == 0 || !strings.ContainsRune("._+-", r)) {
			return false
		}
	}
	return n > 0 && n <= maxName
}

// find returns the style of a name or address: that of a file first, then one of
// ours, in the locale that its file asks for, or else in that of the tag; where
// that is forced, always in the latter.
func (s *styleSet) find(name, tag string, forced bool) (*sheet, error) {
	short, err := shortName(name)
	if err != nil {
		return nil, err
	}
	return s.kept.get(styleKey{short, tag, forced}, func() (*sheet, error) {
		file, err := s.file(short)
		var unknown *csl.UnknownError
		switch {
		case err == nil:
			return s.compile(file, tag, forced)
		case !errors.As(err, &unknown):
			return nil, fmt.Errorf("style %s: %w", short, err)
		}
		if own, ok := ownStyle(short); ok && unknown.Name == short {
			locale, err := s.locales.find(tag)
			if err != nil {
				return nil, err
			}
			return newSheet(own.In(locale), own.Definition().Bibliography, isRepositorys(own)), nil
		}
		return nil, unknownStyle(short, unknown)
	})
}

// file reads the style file of a name.
func (s *styleSet) file(name string) (*csl.File, error) {
	if s.files == nil {
		return nil, &csl.UnknownError{What: "style", Name: name}
	}
	return csl.Open(s.files, name)
}

// compile makes the style of a file, in a locale.
func (s *styleSet) compile(file *csl.File, tag string, forced bool) (*sheet, error) {
	if file.DefaultLocale != "" && !forced {
		tag = file.DefaultLocale
	}
	made, err := file.Style()
	if err != nil {
		return nil, err
	}
	locale, err := s.locales.find(tag)
	if err != nil {
		return nil, err
	}
	out := newSheet(made.In(locale), file.Definition.Bibliography, false)
	out.file = true
	return out, nil
}

// shortName returns the name of a style that is asked for by its name, its
// address or the name of its file.
func shortName(name string) (string, error) {
	short := name
	if _, rest, ok := strings.Cut(name, "://"); ok {
		rest, _, _ = strings.Cut(rest, "?")
		rest, _, _ = strings.Cut(rest, "#")
		short = path.Base(rest)
	}
	short = strings.TrimSuffix(short, ".csl")
	if !isName(short) {
		p := bad("%s is no name of a style; that is the name of its file, or its address", quoted(name))
		p.Field = "style"
		return "", p
	}
	return short, nil
}

// unknownStyle says which styles there are in the place of one that there is not.
func unknownStyle(name string, e *csl.UnknownError) *problem {
	known := slices.Clone(e.Near)
	for _, s := range builtIn() {
		known = append(append(known, s.Name()), otherNames(s)...)
	}
	p := &problem{status: http.StatusNotFound, Field: "style", Reason: "unknown style " + quoted(name), Near: near.Names(name, slices.Values(known))}
	if e.Name != name {
		p.Near = e.Near
		p.Reason = fmt.Sprintf("style %s stands for the style %s, which is not there", quoted(name), quoted(e.Name))
	}
	p.Reason += "; there always are"
	for i, s := range builtIn() {
		if i > 0 {
			p.Reason += ","
		}
		p.Reason += " " + s.Name()
		if others := otherNames(s); len(others) > 0 {
			p.Reason += " (" + strings.Join(others, ", ") + ")"
		}
	}
	return p
}

// quoted quotes something that was asked for, shortened.
func quoted(s string) string {
	const limit = 80
	if len(s) > limit {
		s = s[:limit] + "…"
	}
	return strconv.Quote(s)
}
