package csl

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/pubcite/pubcite/internal/near"
)

// localesFile names the primary dialect of each language: "de-DE" for "de".
const localesFile = "locales.json"

// A localeDir is a directory of locale files: locales-de-DE.xml and the like.
type localeDir struct {
	fsys fs.FS
	lim  limits
	// tags are the languages and dialects that have a file, as it writes them.
	tags map[string]string // by their lower-case form
	// primary are the primary dialects, by language.
	primary map[string]string
}

// openLocales lists the locale files of fsys. None of them is read yet.
func openLocales(fsys fs.FS, lim limits) (*localeDir, error) {
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return nil, fmt.Errorf("csl: %w", err)
	}
	d := &localeDir{fsys: fsys, lim: lim, tags: map[string]string{}}
	for _, e := range entries {
		tag, ok := strings.CutPrefix(e.Name(), "locales-")
		if tag, xml := strings.CutSuffix(tag, ".xml"); ok && xml {
			d.tags[strings.ToLower(tag)] = tag
		}
	}
	var file struct {
		Primary map[string]string `json:"primary-dialects"`
	}
	if err := readJSON(fsys, localesFile, &file, lim); err != nil {
		return nil, err
	}
	d.primary = file.Primary
	return d, nil
}

// find returns the locales that words are looked for in, the first one first:
// that of the dialect, and that of the language's primary dialect. American
// English, which comes last for any language, is not among them unless it was
// asked for. A tag that has neither is an *UnknownError.
func (d *localeDir) find(tag string) ([]string, error) {
	var found []string
	tag = strings.ReplaceAll(tag, "_", "-")
	if exact, ok := d.tags[strings.ToLower(tag)]; ok {
		found = append(found, exact)
	}
	language, _, _ := strings.Cut(strings.ToLower(tag), "-")
	if primary, ok := d.tags[strings.ToLower(d.primary[language])]; ok && !slices.Contains(found, primary) {
		found = append(found, primary)
	}
	if len(found) == 0 {
		return nil, &UnknownError{"locale", tag, d.near(language, tag)}
	}
	return found, nil
}

// near returns the tags that come near an unknown one: those of its language,
// or else those that look like it.
func (d *localeDir) near(language, tag string) []string {
	var same []string
	for lower, exact := range d.tags {
		if l, _, _ := strings.Cut(lower, "-"); l == language {
			same = append(same, exact)
		}
	}
	if len(same) > 0 {
		slices.Sort(same)
		return same[:min(len(same), near.Max)]
	}
	return near.Names(tag, maps.Values(d.tags))
}

// read reads the file of a tag that find has returned.
func (d *localeDir) read(tag string) (*localeTree, []Warning, error) {
	file := "locales-" + tag + ".xml"
	f, err := d.fsys.Open(file)
	if err != nil {
		return nil, nil, fmt.Errorf("csl: %w", err)
	}
	defer f.Close()
	t, warnings, err := parseLocale(f, file, d.lim)
	if err == nil && !strings.EqualFold(t.lang, tag) {
		err = &Error{file, t.line, "locale", fmt.Sprintf("is of %q, and the file's name is of %q", t.lang, tag)}
		t = nil
	}
	return t, warnings, err
}

// lookup reads the locales of a tag, as find orders them.
func (d *localeDir) lookup(tag string) ([]*localeTree, []Warning, error) {
	tags, err := d.find(tag)
	var trees []*localeTree
	var warnings []Warning
	for _, tag := range tags {
		t, told, readErr := d.read(tag)
		warnings = append(warnings, told...)
		if readErr != nil {
			err = errors.Join(err, readErr)
			continue
		}
		trees = append(trees, t)
	}
	if err != nil {
		return nil, warnings, err
	}
	return trees, warnings, nil
}
