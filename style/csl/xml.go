package csl

import (
	"fmt"
	"strings"
)

// A scanner reads the XML of a file that is in memory, into a tree. It knows
// what CSL files are made of, and refuses what they have no use for: a DTD, and
// with it entities of its own. Names, values and texts are parts of the source
// as far as they stand there as they are.
type scanner struct {
	src string
	pos int
	lim limits

	root  *element
	open  []frame
	count int // of elements
	// blocks of elements and attributes, not yet used.
	elements []element
	attrs    []attribute
	// spaces are the namespaces declared by the elements that are open.
	spaces []namespace

	counted, line int // the lines up to counted
	err           *Error
}

// A frame is an element that is open.
type frame struct {
	element *element
	tag     string // its name as it stands
	text    []byte // its text, where it is in several pieces
	spaces  int    // how many namespaces were declared around it
}

// parse reads the XML of a file.
func parse(src, file string, lim limits) (*element, error) {
	s := scanner{src: src, lim: lim, line: 1}
	for s.err == nil && s.pos < len(src) {
		s.next()
	}
	if s.err == nil {
		s.finish()
	}
	if s.err != nil {
		s.err.File = file
		return nil, s.err
	}
	return s.root, nil
}

// next reads text up to a tag, or what begins with an angle.
func (s *scanner) next() {
	rest := s.src[s.pos:]
	end := strings.IndexByte(rest, '<')
	switch {
	case end < 0:
		s.chars(rest, s.pos)
		s.pos = len(s.src)
	case end > 0:
		s.chars(rest[:end], s.pos)
		s.pos += end
	case strings.HasPrefix(rest, "<!--"):
		s.skip("<!--", "-->", "a comment")
	case strings.HasPrefix(rest, "<?"):
		s.skip("<?", "?>", "a processing instruction")
	case strings.HasPrefix(rest, "<![CDATA["):
		s.cdata()
	case strings.HasPrefix(rest, "<!"):
		s.declaration(rest)
	case strings.HasPrefix(rest, "</"):
		s.endTag()
	default:
		s.startTag()
	}
}

// skip passes over what stands between two marks, and returns it.
func (s *scanner) skip(start, end, what string) string {
	body := s.src[s.pos+len(start):]
	n := strings.Index(body, end)
	if n < 0 {
		s.fail(s.pos, what+" that does not end")
		return ""
	}
	s.pos += len(start) + n + len(end)
	return body[:n]
}

func (s *scanner) cdata() {
	pos := s.pos
	text := s.skip("<![CDATA[", "]]>", "a CDATA section")
	if s.err != nil {
		return
	}
	if len(s.open) == 0 {
		s.fail(pos, "text outside of the root element")
		return
	}
	s.text(newlines(text))
}

// declaration refuses a DTD.
func (s *scanner) declaration(rest string) {
	if len(rest) > 14 && strings.EqualFold(rest[:14], "<!DOCTYPE html") {
		s.fail(s.pos, "a page of HTML")
		return
	}
	s.fail(s.pos, "a document type declaration; none is read")
}

// chars takes up text between tags.
func (s *scanner) chars(raw string, pos int) {
	if len(s.open) == 0 {
		text := strings.TrimLeft(raw, xmlBlanks)
		pos += len(raw) - len(text)
		switch {
		case text == "":
		case s.root == nil:
			s.fail(pos, "not XML: it does not begin with <")
		default:
			s.fail(pos, "text behind the root element")
		}
		return
	}
	if n := strings.Index(raw, "]]>"); n >= 0 {
		s.fail(pos+n, "]]> in a text")
		return
	}
	s.text(s.resolved(raw, pos, false))
}

// text adds to the text of the innermost element. Blanks around children are
// none.
func (s *scanner) text(t string) {
	f := &s.open[len(s.open)-1]
	e := f.element
	switch {
	case t == "", e.first != nil && isBlank(t):
	case e.text == "" && len(f.text) == 0:
		e.text = t
	case len(f.text) == 0:
		f.text = append(append(f.text, e.text...), t...)
	default:
		f.text = append(f.text, t...)
	}
}

// settle makes the pieces of a text one. Blanks in front of a child are none.
func (f *frame) settle() {
	if len(f.text) > 0 {
		f.element.text = string(f.text)
		f.text = f.text[:0]
	}
}

func (s *scanner) endTag() {
	start := s.pos
	s.pos += len("</")
	name := s.name()
	s.blanks()
	if s.err != nil {
		return
	}
	if s.pos == len(s.src) || s.src[s.pos] != '>' {
		s.fail(start, "an end tag that does not end")
		return
	}
	s.pos++
	if len(s.open) == 0 {
		s.fail(start, fmt.Sprintf("</%s> without a start", shorten(name)))
		return
	}
	if f := &s.open[len(s.open)-1]; f.tag != name {
		s.fail(start, fmt.Sprintf("</%s> where <%s> of line %d should end", shorten(name), shorten(f.tag), f.element.line))
		return
	}
	s.close()
}

// close ends the innermost element.
func (s *scanner) close() {
	f := &s.open[len(s.open)-1]
	f.settle()
	s.spaces = s.spaces[:f.spaces]
	s.open = s.open[:len(s.open)-1]
}

// finish checks that the file has ended where it may.
func (s *scanner) finish() {
	switch {
	case len(s.open) > 0:
		f := &s.open[len(s.open)-1]
		s.fail(s.pos, fmt.Sprintf("the file ends in <%s> of line %d", shorten(f.tag), f.element.line))
	case s.root == nil && isBlank(s.src):
		s.err = &Error{Reason: "the file is empty"}
	case s.root == nil:
		s.err = &Error{Reason: "the file holds no element"}
	}
}

// fail ends the reading with a fault at a place.
func (s *scanner) fail(pos int, reason string) {
	if s.err == nil {
		s.err = &Error{Line: 1 + strings.Count(s.src[:pos], "\n"), Reason: reason}
	}
}

// lineAt returns the line of a place that is not before the last one asked for.
func (s *scanner) lineAt(pos int) int {
	s.line += strings.Count(s.src[s.counted:pos], "\n")
	s.counted = pos
	return s.line
}

func (s *scanner) blanks() {
	for s.pos < len(s.src) && isSpace(s.src[s.pos]) {
		s.pos++
	}
}

// name reads a name. XML's rules for the characters beyond ASCII are not
// checked: no such name is one of CSL's.
func (s *scanner) name() string {
	start := s.pos
	for s.pos < len(s.src) && isNameByte(s.src[s.pos], s.pos == start) {
		s.pos++
	}
	if s.pos == start {
		s.fail(start, "no name where one should be")
	}
	return s.src[start:s.pos]
}

func isNameByte(c byte, first bool) bool {
	switch {
	case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c == '_', c == ':', c >= 0x80:
		return true
	}
	return !first && (c >= '0' && c <= '9' || c == '-' || c == '.')
}
