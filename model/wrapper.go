package model

import (
	"bytes"

	"go.yaml.in/yaml/v3"
)

// isWrapper reports whether interfaces give that name to the list of the
// records that an answer holds, or to an object around it.
func isWrapper(name []byte) bool {
	switch string(name) {
	case "hits", "data", "items", "records", "results", "docs", "response", "message", "references":
		return true
	}
	return false
}

// opens reports whether c, an opening bracket or the closing one of an empty
// list, shows the object that is scanned to be no record, but one that holds
// records. Their list or object then begins at s.inside.
func (s *recordScan) opens(c byte) bool {
	if !s.wraps || s.bad || s.dropped > 0 || s.f.list || s.f.wrappers >= s.f.maxDepth {
		return false
	}
	if s.prev == ':' && c != ']' {
		if len(s.open) > 1 {
			return false
		}
		s.inside = s.pos
		s.wrapper = c == '{'
	} else {
		s.wrapper = c != '[' && s.prev == '[' && s.prevPos == s.inside
	}
	return s.wrapper
}

// name takes account of a name of the object that is scanned: of a field of a
// record, or of what holds records. The first field decides.
func (s *recordScan) name(data []byte) {
	if s.fields >= whole || len(s.open) != 1 || s.over > 0 || s.prev != '"' || s.text < 0 {
		return
	}
	name := data[s.text:s.textEnd]
	if isField(name) {
		s.fields++
	}
	s.wraps = s.fields == 0 && isWrapper(name)
}

// unwrap goes into an object that holds records, up to their list or object
// at position n.
func (f *jsonFramer) unwrap(n int) {
	if f.wrappers == 0 {
		f.outer = max(f.margin, 0)
	}
	f.drop(n)
	f.wrappers++
	f.inLine, f.trailing = true, false
	if f.w.data()[0] == '[' {
		f.list, f.listLine = true, f.line
		f.bracket()
	}
}

// skipRest consumes what is left of the objects around records. It ends early
// where an object begins that can only be a record.
func (f *jsonFramer) skipRest() {
	s := restScan{depth: f.wrappers, wrappers: f.wrappers, margin: f.outer, column: -1}
	for done := false; !done && f.w.need(1); {
		var n int
		n, done = s.end(f.w.data())
		f.drop(n)
	}
	f.rest, f.wrappers = false, 0
	f.inLine = s.column < 0 || s.depth == 0
}

// A restScan finds the end of objects.
type restScan struct {
	depth    int // how many brackets are open
	wrappers int // how many of them are those of the objects
	margin   int // the column of the outermost
	text     quotedText
	prev     byte // the last byte of this line that is no blank
	column   int  // of the next byte if the line is blank so far, or -1
}

// end returns the position in data where the objects end, and reports whether
// they do.
func (s *restScan) end(data []byte) (n int, done bool) {
	for i, c := range data {
		switch {
		case c == '\n':
			s.text = quotedText{}
			s.prev, s.column = 0, 0
			continue
		case s.text.holds(c):
		case c == '"':
			s.text.open = true
		case c == '{' && s.record():
			return i, true
		case c == '{' || c == '[':
			s.depth++
		case c == '}' || c == ']':
			if s.depth--; s.depth == 0 {
				return i + 1, true
			}
			s.wrappers = min(s.wrappers, s.depth)
		}
		switch {
		case !blank(c):
			s.prev, s.column = c, -1
		case s.column >= 0:
			s.column++
		}
	}
	return len(data), false
}

// record reports whether the object that begins here is a record: no value
// can stand here, or it is the first in its line and indented no more than
// what is skipped.
func (s *restScan) record() bool {
	return s.depth <= s.wrappers && s.prev != ':' || s.column >= 0 && s.column <= s.margin
}

// mayHoldRecords reports whether a YAML document that begins with the byte
// first may be a list of records without showing it by hyphens, or an object
// that holds one.
func (raw *Raw) mayHoldRecords(first byte) bool {
	switch first {
	case '[', '&', '!', '*':
		return true
	}
	return !raw.item && namesWrapper(raw.Data)
}

// namesWrapper reports whether a word before a colon, quoted or not, names what
// holds records.
func namesWrapper(data []byte) bool {
	for {
		before, behind, ok := bytes.Cut(data, []byte(":"))
		if !ok {
			return false
		}
		word := bytes.TrimRight(before, "\"' ")
		start := len(word)
		for start > 0 && 'a' <= word[start-1] && word[start-1] <= 'z' {
			start--
		}
		if isWrapper(word[start:]) {
			return true
		}
		data = behind
	}
}

// unwrapNode returns the list of records, or the record, that a document holds
// within at most limit objects around it, or nil if the document holds none
// but itself.
func unwrapNode(n *yaml.Node, limit int) *yaml.Node {
	for wrapped := false; ; wrapped = true {
		if n.Kind == yaml.SequenceNode {
			return n
		}
		inner := (*yaml.Node)(nil)
		if n.Kind == yaml.MappingNode && limit > 0 {
			inner = recordsIn(n)
		}
		if inner == nil && wrapped {
			return n
		}
		if inner == nil {
			return nil
		}
		n = inner
		limit--
	}
}

// recordsIn returns the list or object that n, which is no record, holds
// under the name of one that holds records. What holds works of CSL under the
// name references may have a title and authors all the same: those of a text.
func recordsIn(n *yaml.Node) (records *yaml.Node) {
	record, work := false, false
	var references *yaml.Node
	for i := 0; i+1 < len(n.Content); i += 2 {
		name, value := n.Content[i].Value, n.Content[i+1]
		record = record || isField([]byte(name))
		work = work || ofWork(name)
		switch {
		case name == "references" && listsObjects(value):
			references = value
		case records == nil && isWrapper([]byte(name)) && (value.Kind == yaml.SequenceNode || value.Kind == yaml.MappingNode):
			records = value
		}
	}
	switch {
	case references != nil && !work:
		return references
	case record:
		return nil
	}
	return records
}

// listsObjects reports whether n is a list that begins with an object.
func listsObjects(n *yaml.Node) bool {
	return n.Kind == yaml.SequenceNode && len(n.Content) > 0 && n.Content[0].Kind == yaml.MappingNode
}
