package csl

import (
	"fmt"
	"maps"
	"strings"
)

// A checker checks a tree against the grammar, and takes what has no meaning
// off it.
type checker struct {
	report
	lim limits
	// metadata says that the element at hand describes the file. No style
	// works worse for what is wrong there.
	metadata bool
}

// fault notes what is wrong with an element.
func (c *checker) fault(line int, e *element, reason string) {
	if c.metadata {
		c.warn(line, e.name, reason)
		return
	}
	c.fail(line, e.name, reason)
}

// check checks an element, of a kind that may stand where it does, and all
// that is in it.
func (c *checker) check(e *element, k kind) {
	e.kind = k
	if k == kindInfo {
		c.metadata = true
		defer func() { c.metadata = false }()
	}
	r := &grammar[k]
	c.attributes(e, r)
	c.content(e, r)
	c.sense(e)
}

// attributes checks the attributes of an element. Blanks around a value are
// none where the value is not printed.
func (c *checker) attributes(e *element, r *rule) {
	kept := e.attrs[:0]
	for i := range e.attrs {
		a := &e.attrs[i]
		v, known := r.attributes[a.name]
		if !known || a.foreign {
			c.oddAttribute(e, a)
			continue
		}
		if v.kind != takesText {
			a.value = strings.Trim(a.value, xmlBlanks)
		}
		if reason, unknown := v.check(a.name, a.value); reason != "" {
			c.fault(a.line, e, reason+c.nearby(unknown, maps.Keys(v.words)))
		}
		kept = append(kept, *a)
	}
	e.attrs = kept
	for _, name := range r.required {
		if !e.has(name) {
			c.fault(e.line, e, "has no "+name)
		}
	}
}

// oddAttribute tells of an attribute that is passed over.
func (c *checker) oddAttribute(e *element, a *attribute) {
	switch {
	case a.foreign:
		c.warn(a.line, e.name, fmt.Sprintf("the attribute %s of another namespace is passed over", shorten(a.name)))
	case strings.HasPrefix(a.name, "xml:"):
	case allAttributes[a.name]:
		c.warn(a.line, e.name, fmt.Sprintf("the attribute %s has no meaning here", a.name))
	default:
		known := maps.Keys(grammar[e.kind].attributes)
		c.warn(a.line, e.name, fmt.Sprintf("the unknown attribute %s is passed over", shorten(a.name))+c.nearby(a.name, known))
	}
}

// content checks what stands in an element.
func (c *checker) content(e *element, r *rule) {
	if !r.text && e.text != "" {
		if !isBlank(e.text) {
			c.warn(e.line, e.name, fmt.Sprintf("the text %q is passed over", shorten(strings.TrimSpace(e.text))))
		}
		e.text = ""
	}
	var kept *element
	first := e.first
	e.first, e.last = nil, nil
	for child := first; child != nil; child = child.next {
		k := c.placed(e, child, r)
		if k == kindNone {
			continue
		}
		if kept == nil {
			e.first = child
		} else {
			kept.next = child
		}
		kept = child
		c.check(child, k)
	}
	if kept != nil {
		kept.next = nil
		e.last = kept
	}
	for _, k := range r.once {
		c.once(e, k)
	}
	for _, k := range r.needs {
		if e.child(k) == nil {
			c.fault(e.line, e, fmt.Sprintf("has no <%s>", r.nameOf(k)))
		}
	}
	if r.filled && first == nil {
		c.warn(e.line, e.name, "is empty")
	}
}

// placed returns the kind of a child, or kindNone for one that is left out.
func (c *checker) placed(e, child *element, r *rule) kind {
	if child.foreign {
		c.warn(child.line, child.name, "the element of another namespace is passed over")
		return kindNone
	}
	k := r.children[child.name]
	switch {
	case passedOver[e.kind][child.name]:
		c.warn(child.line, child.name, "is not of CSL 1.0.2, and passed over")
	case (k == kindLayout || k == kindEntryLayout) && child.has("locale"):
		c.warn(child.line, child.name, "the layout for some locales alone is not of CSL 1.0.2, and passed over")
		return kindNone
	case k == kindNone && c.metadata:
		c.warn(child.line, child.name, fmt.Sprintf("is passed over in <%s>", e.name))
	case k == kindNone && allElements[child.name]:
		c.fail(child.line, child.name, fmt.Sprintf("cannot stand in <%s>", e.name))
	case k == kindNone:
		c.fail(child.line, child.name, "unknown element"+c.nearby(child.name, maps.Keys(r.children)))
	}
	return k
}

// once checks that there is one child of a kind at most.
func (c *checker) once(e *element, k kind) {
	var first *element
	for child := range e.children() {
		switch {
		case child.kind != k:
		case first == nil:
			first = child
		default:
			c.fault(child.line, child, fmt.Sprintf("stands in <%s> twice, here and in line %d", e.name, first.line))
			return
		}
	}
}

// nameOf returns the name of a child of a kind.
func (r *rule) nameOf(k kind) string {
	for name, other := range r.children {
		if other == k {
			return name
		}
	}
	return ""
}
