package csl

import (
	"iter"
	"slices"
	"strconv"
	"strings"
)

// An element is an element of a file, with what is in it. Once it has been
// checked, its kind is known, its attributes are those that CSL has for it, and
// their values are some that CSL allows.
type element struct {
	// name is the local name of one of CSL's elements, or the name as it
	// stands of one from elsewhere.
	name    string
	kind    kind
	foreign bool // of another namespace
	line    int
	attrs   []attribute
	// text is what stands in the element, without what stands in its
	// children; empty where there are children and only blanks around them.
	text string

	first, last, next *element
}

// An attribute is an attribute of an element.
type attribute struct {
	name, value string
	foreign     bool // of another namespace than XML's own
	line        int
}

// children returns the elements in e, in order.
func (e *element) children() iter.Seq[*element] {
	return func(yield func(*element) bool) {
		for c := e.first; c != nil; c = c.next {
			if !yield(c) {
				return
			}
		}
	}
}

// child returns the first child of a kind, or nil.
func (e *element) child(k kind) *element {
	for c := e.first; c != nil; c = c.next {
		if c.kind == k {
			return c
		}
	}
	return nil
}

// attr returns the value of an attribute, and whether e has it.
func (e *element) attr(name string) (string, bool) {
	for i := range e.attrs {
		if e.attrs[i].name == name {
			return e.attrs[i].value, true
		}
	}
	return "", false
}

// value returns the value of an attribute, or "" where e has none.
func (e *element) value(name string) string {
	v, _ := e.attr(name)
	return v
}

// has reports whether e has an attribute.
func (e *element) has(name string) bool {
	_, ok := e.attr(name)
	return ok
}

// words returns the words of an attribute that is a list.
func (e *element) words(name string) []string {
	return strings.Fields(e.value(name))
}

// flag returns the value of an attribute that is true or false, and whether e
// has it.
func (e *element) flag(name string) (value, ok bool) {
	v, ok := e.attr(name)
	return isTrue(v), ok
}

// isTrue reads a value that XML Schema calls a boolean.
func isTrue(v string) bool { return v == "true" || v == "1" }

// number returns the value of an attribute that is a number, and whether e has
// it.
func (e *element) number(name string) (n int, ok bool) {
	v, ok := e.attr(name)
	if !ok {
		return 0, false
	}
	n, err := strconv.Atoi(v)
	return n, err == nil
}

// drop takes an attribute off e.
func (e *element) drop(i int) {
	e.attrs = slices.Delete(e.attrs, i, i+1)
}

// xmlBlanks are what XML calls white space.
const xmlBlanks = " \n\t\r"

// isBlank reports whether s holds nothing but XML's blanks.
func isBlank(s string) bool {
	for i := range len(s) {
		if !isSpace(s[i]) {
			return false
		}
	}
	return true
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }
