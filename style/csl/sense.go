package csl

import (
	"fmt"
	"strings"
)

// sense checks what the grammar does not say of an element: which of its
// attributes belong together.
func (c *checker) sense(e *element) {
	switch e.kind {
	case kindText:
		c.textSense(e)
	case kindKey:
		c.exactlyOne(e, "variable", "macro")
	case kindDate:
		c.dateSense(e)
	case kindLocaleDate:
		c.formatSense(e)
	case kindDatePart, kindLocaleDatePart:
		c.datePartSense(e)
	case kindIf, kindElseIf:
		c.conditionSense(e)
	case kindChoose:
		c.chooseSense(e)
	case kindTerm:
		c.termSense(e)
	}
}

// exactlyOne checks that an element has one of some attributes, and returns it.
func (c *checker) exactlyOne(e *element, names ...string) string {
	var found []string
	for _, name := range names {
		if e.has(name) {
			found = append(found, name)
		}
	}
	switch len(found) {
	case 0:
		c.fail(e.line, e.name, "has none of "+strings.Join(names, ", "))
		return ""
	case 1:
		return found[0]
	}
	c.fail(e.line, e.name, "has more than one of "+strings.Join(names, ", "))
	return ""
}

// pointless takes attributes off an element that have no meaning where it is
// used as it is.
func (c *checker) pointless(e *element, where string, names ...string) {
	for _, name := range names {
		for i := range e.attrs {
			if e.attrs[i].name == name {
				c.warn(e.attrs[i].line, e.name, fmt.Sprintf("the attribute %s has no meaning %s", name, where))
				e.drop(i)
				break
			}
		}
	}
}

// form checks the form of an element against those that are allowed there.
func (c *checker) form(e *element, allowed *value) {
	if form, ok := e.attr("form"); ok && !allowed.words[form] && grammar[e.kind].attributes["form"].words[form] {
		reason, _ := allowed.check("form", form)
		c.fail(e.line, e.name, reason)
	}
}

func (c *checker) textSense(e *element) {
	switch source := c.exactlyOne(e, "variable", "macro", "term", "value"); source {
	case "variable":
		c.form(e, variableForm)
		c.pointless(e, "with a variable", "plural")
	case "macro", "value":
		c.pointless(e, "with a "+source, "form", "plural")
	}
}

func (c *checker) dateSense(e *element) {
	if !e.has("form") {
		c.pointless(e, "without a form", "date-parts")
		if e.first == nil {
			c.fail(e.line, e.name, "has neither form nor date-part")
		}
		return
	}
	const where = "in a date of the locale's form"
	c.pointless(e, where, "delimiter")
	for part := range e.children() {
		c.pointless(part, where, "prefix", "suffix")
	}
}

// formatSense checks a date of a locale, which has each part once at most.
func (c *checker) formatSense(e *element) {
	seen := map[string]int{}
	for part := range e.children() {
		name := part.value("name")
		if line, twice := seen[name]; twice {
			c.fail(part.line, part.name, fmt.Sprintf("the %s stands in <%s> twice, here and in line %d", name, e.name, line))
		}
		seen[name] = part.line
	}
}

func (c *checker) datePartSense(e *element) {
	switch e.value("name") {
	case "day":
		c.form(e, dayForm)
		c.pointless(e, "with a day", "strip-periods")
	case "month":
		c.form(e, monthForm)
	case "year":
		c.form(e, yearForm)
		c.pointless(e, "with a year", "strip-periods")
	}
}

func (c *checker) conditionSense(e *element) {
	for i := range e.attrs {
		if e.attrs[i].name != "match" {
			return
		}
	}
	c.fail(e.line, e.name, "has no condition")
}

func (c *checker) chooseSense(e *element) {
	for child := range e.children() {
		switch {
		case child.kind == kindIf && child != e.first:
			c.fail(child.line, child.name, "is not the first in <choose>")
		case child.kind == kindElse && child.next != nil && child.next.kind == kindElseIf:
			c.fail(child.next.line, child.next.name, "stands behind <else>")
		}
	}
}

// termSense checks a term. One that CSL does not have is left to whoever makes
// a locale of it.
func (c *checker) termSense(e *element) {
	name := e.value("name")
	switch {
	case ordinals[name]:
		c.pointless(e, "with an ordinal", "gender")
	case longOrdinals[name]:
		c.pointless(e, "with an ordinal in words", "gender", "match")
	case gendered[name]:
		c.pointless(e, "with this term", "gender-form", "match")
	default:
		c.pointless(e, "with this term", "gender", "gender-form", "match")
	}
	single, multiple := e.child(kindSingle), e.child(kindMultiple)
	switch {
	case single != nil && multiple == nil:
		c.fail(e.line, e.name, "has a singular without a plural")
	case single == nil && multiple != nil:
		c.fail(e.line, e.name, "has a plural without a singular")
	case single != nil && e.text != "":
		c.warn(e.line, e.name, fmt.Sprintf("the text %q is passed over", shorten(strings.TrimSpace(e.text))))
	}
}
