package csl

import (
	"fmt"
	"strings"
)

// The namespaces that matter.
const (
	cslNamespace = "http://purl.org/net/xbiblio/csl"
	xmlNamespace = "http://www.w3.org/XML/1998/namespace"
)

// A namespace is what a prefix stands for.
type namespace struct{ prefix, uri string }

// startTag reads a start tag, or an element that is empty.
func (s *scanner) startTag() {
	start := s.pos
	s.pos++
	tag := s.name()
	if s.err != nil {
		return
	}
	if !s.mayOpen(start) {
		return
	}
	e := s.newElement()
	e.line = s.lineAt(start)
	spaces := len(s.spaces)
	empty := s.attributes(e, tag, start)
	if s.err != nil {
		return
	}
	s.resolve(e, tag, start)
	s.place(e)
	s.open = append(s.open, frame{element: e, tag: tag, spaces: spaces})
	if empty {
		s.close()
	}
}

// mayOpen checks that an element may begin here.
func (s *scanner) mayOpen(pos int) bool {
	switch {
	case len(s.open) == 0 && s.root != nil:
		s.fail(pos, "a second root element")
	case len(s.open) == s.lim.depth:
		s.fail(pos, fmt.Sprintf("elements in more than %d levels", s.lim.depth))
	case s.count == s.lim.elements:
		s.fail(pos, fmt.Sprintf("more than %d elements", s.lim.elements))
	}
	s.count++
	return s.err == nil
}

// newElement takes an element from a block of them.
func (s *scanner) newElement() *element {
	if len(s.elements) == 0 {
		s.elements = make([]element, 128)
	}
	e := &s.elements[0]
	s.elements = s.elements[1:]
	return e
}

// place hangs an element into the tree.
func (s *scanner) place(e *element) {
	if len(s.open) == 0 {
		s.root = e
		return
	}
	f := &s.open[len(s.open)-1]
	f.settle()
	parent := f.element
	if parent.last == nil {
		parent.first = e
		if isBlank(parent.text) {
			parent.text = ""
		}
	} else {
		parent.last.next = e
	}
	parent.last = e
}

// attributes reads the attributes of a tag and its end, and reports whether
// the element is empty.
func (s *scanner) attributes(e *element, tag string, start int) (empty bool) {
	if cap(s.attrs)-len(s.attrs) < 16 {
		s.attrs = make([]attribute, 0, 256)
	}
	first := len(s.attrs)
	for {
		before := s.pos
		s.blanks()
		rest := s.src[s.pos:]
		switch {
		case rest == "":
			s.fail(start, fmt.Sprintf("the tag <%s> does not end", shorten(tag)))
			return false
		case rest[0] == '>', strings.HasPrefix(rest, "/>"):
			e.attrs = s.attrs[first:len(s.attrs):len(s.attrs)]
			if rest[0] == '>' {
				s.pos++
				return false
			}
			s.pos += len("/>")
			return true
		case s.pos == before:
			s.fail(s.pos, fmt.Sprintf("the tag <%s> is broken", shorten(tag)))
			return false
		case len(s.attrs)-first == s.lim.attributes:
			s.fail(s.pos, fmt.Sprintf("more than %d attributes", s.lim.attributes))
			return false
		}
		if !s.attribute(first, tag) {
			return false
		}
	}
}

// attribute reads one attribute. Those of the same tag begin at first.
func (s *scanner) attribute(first int, tag string) bool {
	pos := s.pos
	name := s.name()
	if s.err != nil {
		return false
	}
	s.blanks()
	if s.pos == len(s.src) || s.src[s.pos] != '=' {
		s.fail(pos, fmt.Sprintf("the attribute %s of <%s> has no value", shorten(name), shorten(tag)))
		return false
	}
	s.pos++
	s.blanks()
	raw, ok := s.quoted()
	if !ok {
		s.fail(pos, fmt.Sprintf("the value of %s of <%s> does not end, or is not in quotes", shorten(name), shorten(tag)))
		return false
	}
	value := s.resolved(raw, s.pos-len(raw)-1, true)
	for i := first; i < len(s.attrs); i++ {
		if s.attrs[i].name == name {
			s.fail(pos, fmt.Sprintf("<%s> has the attribute %s twice", shorten(tag), shorten(name)))
		}
	}
	s.attrs = append(s.attrs, attribute{name: name, value: value, line: s.lineAt(pos)})
	s.declare(name, value, pos)
	return s.err == nil
}

// quoted reads a value in quotes, as it stands.
func (s *scanner) quoted() (string, bool) {
	rest := s.src[s.pos:]
	if rest == "" || rest[0] != '"' && rest[0] != '\'' {
		return "", false
	}
	n := strings.IndexByte(rest[1:], rest[0])
	if n < 0 || strings.IndexByte(rest[1:1+n], '<') >= 0 {
		return "", false
	}
	s.pos += n + 2
	return rest[1 : 1+n], true
}

// declare notes the namespace that an attribute declares.
func (s *scanner) declare(name, value string, pos int) {
	prefix := ""
	if name != "xmlns" {
		var ok bool
		if prefix, ok = strings.CutPrefix(name, "xmlns:"); !ok {
			return
		}
	}
	if len(s.spaces) == s.lim.attributes {
		s.fail(pos, "too many namespaces")
		return
	}
	s.spaces = append(s.spaces, namespace{prefix, value})
}

// resolve finds the namespaces of an element and its attributes. Declarations
// are no attributes any more.
func (s *scanner) resolve(e *element, tag string, pos int) {
	prefix, local := splitName(tag)
	e.name, e.foreign = local, false
	if s.space(prefix, pos) != cslNamespace {
		e.name, e.foreign = tag, true
	}
	kept := e.attrs[:0]
	for _, a := range e.attrs {
		prefix, _ := splitName(a.name)
		if a.name == "xmlns" || prefix == "xmlns" {
			continue
		}
		a.foreign = prefix != "" && s.space(prefix, pos) != xmlNamespace
		kept = append(kept, a)
	}
	e.attrs = kept
}

// splitName splits a name at its colon. One with nothing on a side of it is whole.
func splitName(name string) (prefix, local string) {
	prefix, local, ok := strings.Cut(name, ":")
	if !ok || prefix == "" || local == "" {
		return "", name
	}
	return prefix, local
}

// space returns the namespace of a prefix.
func (s *scanner) space(prefix string, pos int) string {
	for i := len(s.spaces) - 1; i >= 0; i-- {
		if s.spaces[i].prefix == prefix {
			return s.spaces[i].uri
		}
	}
	switch prefix {
	case "":
		return ""
	case "xml":
		return xmlNamespace
	}
	s.fail(pos, fmt.Sprintf("the prefix %s is not declared", shorten(prefix)))
	return ""
}
