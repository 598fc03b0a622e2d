package csl

import "strings"

// An info is what a style says of itself.
type info struct {
	title, titleShort string
	id                string
	summary           string
	updated           string // a time, as it stands
	rights, license   string // what it may be used for, and the licence's address
	// self, template and documentation are addresses; there is one
	// documentation or several.
	self, template string
	documentation  []string
	format         string   // "author-date", "author", "numeric", "label" or "note"
	fields         []string // disciplines
}

// The relations of links that matter here.
const independentParent = "independent-parent"

// info reads what a style says of itself. Whatever is missing is told.
func (c *checker) info(style *element) info {
	var out info
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
			out.title = text
		case "title-short":
			out.titleShort = text
		case "id":
			out.id = text
		case "summary":
			out.summary = text
		case "updated":
			out.updated = text
		case "rights":
			out.rights, out.license = text, child.value("license")
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

func (in *info) category(e *element) {
	if format, ok := e.attr("citation-format"); ok {
		in.format = format
	}
	if field, ok := e.attr("field"); ok {
		in.fields = append(in.fields, field)
	}
}

func (in *info) link(e *element) {
	switch href := e.value("href"); e.value("rel") {
	case "self":
		in.self = href
	case "template":
		in.template = href
	case "documentation":
		in.documentation = append(in.documentation, href)
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
