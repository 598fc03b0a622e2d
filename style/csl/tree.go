package csl

import (
	"fmt"
	"io"
	"strings"
)

// A tree is a style that has been read and checked.
type tree struct {
	info Info
	// style is the root, with the options of the style as a whole.
	style *element
	// locale is the locale that the style asks for, or empty.
	locale string
	// note says that it is written for footnotes and endnotes.
	note bool
	// locales are the style's own words, in the order of the file.
	locales []localeTree
	// macros are all there are, by name. All calls lead to one.
	macros map[string]*element
	// citation and bibliography are the style's areas; a style need not have
	// a bibliography.
	citation, bibliography *area
}

// An area is one of the two things that a style makes.
type area struct {
	// element is cs:citation or cs:bibliography, with its options.
	element *element
	// keys are those that it is sorted by, the first one first.
	keys []*element
	// layout says how one entry or cite is written.
	layout *element
}

// parseStyle reads a style and checks it. The error is a *DependentError for a
// dependent style, one *Error or several joined for what is no style, and
// otherwise one of r.
func parseStyle(r io.Reader, file string, lim limits) (*tree, []Warning, error) {
	root, err := parseRoot(r, file, "style", lim)
	if err != nil {
		return nil, nil, err
	}
	c := checker{report: report{file: file}, lim: lim}
	if parent, ok := dependence(root); ok {
		return nil, c.told(), c.dependent(root, parent)
	}
	c.version(root)
	c.check(root, kindStyle)
	t := &tree{
		style:        root,
		locale:       root.value("default-locale"),
		note:         root.value("class") == "note",
		info:         c.info(root),
		macros:       c.macros(root),
		citation:     areaOf(root.child(kindCitation)),
		bibliography: areaOf(root.child(kindBibliography)),
	}
	for e := range root.children() {
		if e.kind == kindLocale {
			t.locales = append(t.locales, c.locale(e))
		}
	}
	c.calls(root, t.macros, t.citation, t.bibliography)
	if err := c.err(); err != nil {
		return nil, c.told(), err
	}
	return t, c.told(), nil
}

// parseRoot reads the XML of a file whose root is to be one of CSL's elements.
func parseRoot(r io.Reader, file, want string, lim limits) (*element, error) {
	src, err := load(r, file, lim)
	if err != nil {
		return nil, err
	}
	root, err := parse(src, file, lim)
	if err != nil {
		return nil, err
	}
	_, local := splitName(root.name)
	reason := ""
	switch {
	case strings.EqualFold(local, "html"):
		reason = "a page of HTML"
	case root.foreign && local == want:
		reason = "is not of CSL's namespace, " + cslNamespace
	case root.foreign:
		reason = "is no element of CSL"
	case root.name == want:
		return root, nil
	case root.name == "style":
		reason = "a style, and no locale"
	case root.name == "locale":
		reason = "a locale, and no style"
	default:
		reason = "cannot be the root element"
	}
	return nil, &Error{file, root.line, root.name, reason}
}

// version checks the version of a file.
func (c *checker) version(root *element) {
	switch v := strings.TrimSpace(root.value("version")); {
	case v == "", v == "1.0", strings.HasPrefix(v, "1.0."):
	case strings.HasPrefix(v, "0."):
		c.fail(root.line, root.name, fmt.Sprintf("is of CSL %s, which is not read; it can be converted to 1.0", shorten(v)))
	default:
		c.warn(root.line, root.name, fmt.Sprintf("is of CSL %s; what that adds to 1.0.2 is not known", shorten(v)))
	}
}

func areaOf(e *element) *area {
	if e == nil {
		return nil
	}
	a := &area{element: e}
	for child := range e.children() {
		switch child.kind {
		case kindLayout, kindEntryLayout:
			a.layout = child
		case kindSort:
			for key := range child.children() {
				a.keys = append(a.keys, key)
			}
		}
	}
	return a
}

// nameOption returns an option of names that is to be had in an area: that of
// a cs:name (which may be nil), else of the area, else of the style.
func (t *tree) nameOption(a *area, name *element, option string) (value string, ok bool) {
	if name != nil {
		if v, ok := name.attr(option); ok {
			return v, true
		}
	}
	switch option {
	case "form", "delimiter":
		option = "name-" + option
	}
	return t.option(a, option)
}

// namesDelimiter returns what stands between lists of names: the delimiter of
// a cs:names, else that of the area, else that of the style.
func (t *tree) namesDelimiter(a *area, names *element) (value string, ok bool) {
	if v, ok := names.attr("delimiter"); ok {
		return v, true
	}
	return t.option(a, "names-delimiter")
}

// option returns an option of an area, else that of the style.
func (t *tree) option(a *area, option string) (value string, ok bool) {
	if v, ok := a.element.attr(option); ok {
		return v, true
	}
	return t.style.attr(option)
}
