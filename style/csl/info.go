package csl

import "strings"

// An Info is what a style says of itself. Each field is empty where the file
// does not say.
type Info struct {
	Title, TitleShort string
	// ID is an address that serves as a name
	// ("http://www.zotero.org/styles/apa").
	ID      string
	Summary string
	// Updated is a time, as the file writes it: RFC 3339, as a rule.
	Updated string
	// Rights is the licence in words, and License its address.
	Rights, License string
	// Self is the address of the file, Template that of the style that it was
	// made from, and Documentation are those that describe it.
	Self, Template string
	Documentation  []string
	// Format is "author-date", "author", "numeric", "label" or "note".
	Format string
	// Fields are the disciplines that use it ("psychology").
	Fields []string
}

// The relations of links that matter here.
const independentParent = "independent-parent"

// info reads what a style says of itself. Whatever is missing is told.
func (c *checker) info(style *element) Info {
	var out Info
	e := style.child(kindInfo)
	if e == nil {
		c.warn(style.line, style.name, "has no <info>")
		return out
	}
	said := set{}
	for child := range e.children() {
		said[child.name] = true
		text := strings.Join(strings.Fields(child.text), " ")
		switch child.name {
		case "title":
			out.Title = text
		case "title-short":
			out.TitleShort = text
		case "id":
			out.ID = text
		case "summary":
			out.Summary = text
		case "updated":
			out.Updated = text
		case "rights":
			out.Rights, out.License = text, child.value("license")
		case "category":
			out.category(child)
		case "link":
			out.link(child)
		}
	}
	for _, name := range []string{"title", "id", "updated"} {
		if !said[name] {
			c.warn(e.line, e.name, "has no <"+name+">")
		}
	}
	return out
}

func (in *Info) category(e *element) {
	if format, ok := e.attr("citation-format"); ok {
		in.Format = format
	}
	if field, ok := e.attr("field"); ok {
		in.Fields = append(in.Fields, field)
	}
}

func (in *Info) link(e *element) {
	switch href := e.value("href"); e.value("rel") {
	case "self":
		in.Self = href
	case "template":
		in.Template = href
	case "documentation":
		in.Documentation = append(in.Documentation, href)
	}
}

// dependence returns the address of the style that a dependent style stands
// for. One with rules of its own is none. The tree need not be checked.
func dependence(style *element) (parent string, ok bool) {
	for e := range style.children() {
		switch {
		case e.foreign:
		case e.name == "citation":
			return "", false
		case e.name == "info":
			for link := range e.children() {
				if !link.foreign && link.name == "link" && link.value("rel") == independentParent {
					parent, ok = strings.TrimSpace(link.value("href")), true
				}
			}
		}
	}
	return parent, ok
}

// dependent makes the error of a dependent style.
func (c *checker) dependent(style *element, parent string) error {
	c.version(style)
	locale, ok := style.attr("default-locale")
	if reason, _ := languageTag.check("default-locale", locale); ok && reason != "" {
		c.fail(style.line, style.name, reason)
	}
	if parent == "" {
		c.fail(style.line, style.name, "stands for a style without an address")
	}
	if err := c.err(); err != nil {
		return err
	}
	d := &DependentError{File: c.file, Parent: parent, Locale: locale}
	for e := range style.children() {
		for child := range e.children() {
			if e.name == "info" && child.name == "title" {
				d.Title = strings.TrimSpace(child.text)
			}
		}
	}
	return d
}
