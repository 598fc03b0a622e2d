package csl

import (
	"cmp"
	"io"
	"io/fs"

	"github.com/pubcite/pubcite/style"
)

// A File is a style that was read from a file.
type File struct {
	// Definition is what [style.New] makes a style of. It is the caller's and
	// may be changed: a macro is one node that all calls in the citation share,
	// and another that all in the bibliography do.
	Definition style.Definition
	// Info is what the file says of itself.
	Info Info
	// DefaultLocale is the locale that the style asks for ("de-AT"), or empty.
	DefaultLocale string
	// Warnings tell what was passed over, in the order of the file; 100 at most,
	// and how many more there are.
	Warnings []Warning
}

// Parse reads a style. The error is a [*DependentError] for a dependent style,
// which has no rules of its own; one [*Error], or several joined, for what is no
// style; and otherwise one of r.
func Parse(r io.Reader) (*File, error) {
	t, warnings, err := parseStyle(r, "", standardLimits)
	if err != nil {
		return nil, err
	}
	return fileOf(t, warnings), nil
}

// Open reads the style of a name ("apa", "apa.csl", or its address
// "http://www.zotero.org/styles/apa") from files laid out as those of the CSL
// repository: styles in the root, dependent ones in the directory "dependent",
// and the new names of renamed ones in renamed-styles.json. The latter two may
// be missing.
//
// Of a dependent style the one is read that it stands for, with the dependent
// one's default locale in the place of its own. A name that leads to no file is
// an [*UnknownError], which says what comes near. Other errors are as those of
// [Parse], but for a *DependentError.
func Open(fsys fs.FS, name string) (*File, error) {
	t, warnings, err := openStyle(fsys, name, standardLimits)
	if err != nil {
		return nil, err
	}
	return fileOf(t, warnings), nil
}

// Style returns the style that the Definition makes, in American English. See
// [Locales.Find] for that of DefaultLocale.
func (f *File) Style() (style.Style, error) { return style.New(f.Definition) }

func fileOf(t *tree, warnings []Warning) *File {
	return &File{
		Definition:    t.definition(),
		Info:          t.info,
		DefaultLocale: t.locale,
		Warnings:      warnings,
	}
}

// definition converts a style.
func (t *tree) definition() style.Definition {
	d := style.Definition{
		Name:      cmp.Or(styleName(t.info.ID), styleName(t.info.Self), t.info.Title, "csl"),
		Title:     t.info.Title,
		Source:    cmp.Or(append(t.info.Documentation, t.info.ID, t.info.Self)...),
		Note:      t.note,
		PageRange: pageRanges[t.style.value("page-range-format")],
		Literal:   true,
		Citation:  t.citationOf(),
	}
	if t.bibliography != nil {
		d.Bibliography = t.bibliographyOf()
	}
	for i := range t.locales {
		d.Locales = append(d.Locales, t.locales[i].definition())
	}
	return d
}

var pageRanges = map[string]style.PageRange{
	"expanded":    style.PagesExpanded,
	"minimal":     style.PagesMinimal,
	"minimal-two": style.PagesMinimalTwo,
	"chicago":     style.PagesChicago,
	"chicago-15":  style.PagesChicago,
	"chicago-16":  style.PagesChicago16,
}
