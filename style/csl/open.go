package csl

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/pubcite/pubcite/internal/near"
)

// Where the files of the CSL repository lie: dependent styles in a directory
// of their own, and the new names of renamed styles in a file.
const (
	dependentDir = "dependent"
	renamedFile  = "renamed-styles.json"
)

// maxSteps is how many names may lead from one to the next.
const maxSteps = 20

// openStyle reads the style of a name ("apa", "apa.csl", or the address
// "http://www.zotero.org/styles/apa") from the files of fsys. A name that has
// no file may have been given up for another, which renamed-styles.json tells.
// Of a dependent style the style is read that it stands for, with the
// dependent one's locale in the place of its own.
//
// A name that leads to no file is an *UnknownError.
func openStyle(fsys fs.FS, name string, lim limits) (*tree, []Warning, error) {
	o := opener{fsys: fsys, lim: lim}
	locale := ""
	var seen []string
	var warnings []Warning
	for name = styleName(name); ; {
		if slices.Contains(seen, name) {
			way := shorten(strings.Join(append(seen[1:], name), ", "))
			return nil, warnings, &Error{File: seen[0] + ".csl", Reason: "stands for itself, by " + way}
		}
		if len(seen) == maxSteps {
			return nil, warnings, &Error{File: seen[0] + ".csl", Reason: fmt.Sprintf("leads on to more than %d other names", maxSteps)}
		}
		seen = append(seen, name)
		t, told, err := o.read(name)
		warnings = append(warnings, told...)
		var next string
		var dependent *DependentError
		switch {
		case errors.As(err, &dependent):
			locale = cmp.Or(locale, dependent.Locale)
			next = styleName(dependent.Parent)
		case errors.Is(err, fs.ErrNotExist):
			if next, err = o.renamed(name); err != nil {
				return nil, warnings, err
			}
		case err != nil:
			return nil, warnings, err
		default:
			t.locale = cmp.Or(locale, t.locale)
			return t, warnings, nil
		}
		name = next
	}
}

// styleName makes a style's name of its address or the name of its file.
func styleName(name string) string {
	if _, rest, ok := strings.Cut(name, "://"); ok {
		rest, _, _ = strings.Cut(rest, "?")
		rest, _, _ = strings.Cut(rest, "#")
		name = path.Base(rest)
	}
	return strings.TrimSuffix(name, ".csl")
}

// An opener finds styles among files.
type opener struct {
	fsys    fs.FS
	lim     limits
	renames map[string]string // read when first asked for
}

// read reads the style of a name. The error wraps fs.ErrNotExist where there is
// no file.
func (o *opener) read(name string) (*tree, []Warning, error) {
	var missing error
	for _, file := range []string{name + ".csl", path.Join(dependentDir, name+".csl")} {
		if !fs.ValidPath(file) {
			return nil, nil, fs.ErrNotExist
		}
		f, err := o.fsys.Open(file)
		if errors.Is(err, fs.ErrNotExist) {
			missing = err
			continue
		}
		if err != nil {
			return nil, nil, fmt.Errorf("csl: %w", err)
		}
		defer f.Close()
		return parseStyle(f, file, o.lim)
	}
	return nil, nil, missing
}

// renamed returns the new name of a style. The error is an *UnknownError where
// there is none.
func (o *opener) renamed(name string) (string, error) {
	if o.renames == nil {
		o.renames = map[string]string{}
		if err := readJSON(o.fsys, renamedFile, &o.renames, o.lim); err != nil {
			return "", err
		}
	}
	if next, ok := o.renames[name]; ok {
		return styleName(next), nil
	}
	return "", &UnknownError{"style", name, near.Names(name, o.names())}
}

// names returns the names of all styles there are.
func (o *opener) names() iter.Seq[string] {
	names := maps.Clone(o.renames)
	for _, dir := range []string{".", dependentDir} {
		// A directory that cannot be listed offers no names.
		entries, _ := fs.ReadDir(o.fsys, dir)
		for _, e := range entries {
			if name, ok := strings.CutSuffix(e.Name(), ".csl"); ok {
				names[name] = name
			}
		}
	}
	return maps.Keys(names)
}

// readJSON reads a file into v, and leaves v alone where there is none.
func readJSON(fsys fs.FS, file string, v any, lim limits) error {
	f, err := fsys.Open(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("csl: %w", err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, int64(lim.size)+1))
	switch {
	case err != nil:
		return fmt.Errorf("csl: %sreading: %w", place(file, 0, ""), err)
	case len(data) > lim.size:
		return &Error{File: file, Reason: fmt.Sprintf("larger than %d bytes", lim.size)}
	}
	if err := json.Unmarshal(data, v); err != nil {
		return &Error{File: file, Reason: err.Error()}
	}
	return nil
}
