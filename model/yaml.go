package model

import (
	"fmt"
	"strings"

	"go.yaml.in/yaml/v3"
)

// A yamlSource is a source of values in YAML. Scalars are taken as they are
// written, whatever type YAML gives them: the volume 010 stays "010".
type yamlSource struct {
	raw   *Raw
	opts  Reader
	at    yamlValue // the value at hand
	stack []yamlLevel
	// aliased counts the values that aliases brought in. It bounds what a
	// small text can grow to.
	aliased int
	failed  error // found where no error can be returned
}

// A yamlValue is a node that is no alias.
type yamlValue struct {
	node    *yaml.Node
	aliased bool // reached through an alias
}

// A yamlLevel is a list or an object that the source is in.
type yamlLevel struct {
	rest    []*yaml.Node // what is left of it
	aliased bool
}

func (s *yamlSource) open(raw *Raw, o Reader) error {
	node := raw.node
	if node == nil {
		var err error
		if node, err = parseYAML(raw); err != nil {
			return err
		}
	}
	return s.begin(raw, node, o)
}

func (s *yamlSource) begin(raw *Raw, node *yaml.Node, o Reader) error {
	clear(s.stack[:cap(s.stack)])
	*s = yamlSource{raw: raw, opts: o, stack: s.stack[:0]}
	if deeper(node, o.MaxDepth) {
		return tooDeep(o.MaxDepth)
	}
	s.put(node, false)
	return s.failed
}

// deeper reports whether more than limit lists and objects lie within each
// other in n. Aliases are limited when they are followed.
func deeper(n *yaml.Node, limit int) bool {
	if n.Kind == yaml.ScalarNode || n.Kind == yaml.AliasNode {
		return false
	}
	if limit == 0 {
		return true
	}
	for _, c := range n.Content {
		if deeper(c, limit-1) {
			return true
		}
	}
	return false
}

// put makes n the value at hand.
func (s *yamlSource) put(n *yaml.Node, aliased bool) {
	for n.Kind == yaml.AliasNode && n.Alias != nil {
		n, aliased = n.Alias, true
	}
	if aliased {
		s.count(n)
	}
	s.at = yamlValue{n, aliased}
}

// count takes account of a value that an alias brought in.
func (s *yamlSource) count(n *yaml.Node) {
	s.aliased++
	if s.aliased > s.opts.MaxAliased && s.failed == nil {
		s.failed = &fault{
			line:   s.lineOf(n),
			reason: fmt.Sprintf("aliases bring in more than %d values", s.opts.MaxAliased),
		}
	}
}

func (s *yamlSource) lineOf(n *yaml.Node) int {
	line := s.raw.Line
	if s.raw.node != nil {
		line = s.raw.nodeLine
	}
	return line + max(n.Line-1, 0)
}

func (s *yamlSource) kind() kind {
	if s.failed != nil {
		return kindInvalid
	}
	return kindOfNode(s.at.node)
}

func kindOfNode(n *yaml.Node) kind {
	switch n.Kind {
	case yaml.MappingNode:
		return kindObject
	case yaml.SequenceNode:
		return kindList
	}
	switch n.Tag {
	case "!!null":
		return kindNull
	case "!!int", "!!float", "!!bool":
		return kindOther
	}
	return kindText
}

func (s *yamlSource) enter() error {
	if len(s.stack) >= s.opts.MaxDepth { // through aliases
		return tooDeep(s.opts.MaxDepth)
	}
	rest := s.at.node.Content
	if s.at.node.Kind == yaml.MappingNode {
		rest = s.merge(s.at.node)
	}
	s.stack = append(s.stack, yamlLevel{rest: rest, aliased: s.at.aliased})
	return s.failed
}

func (s *yamlSource) element() (bool, error) {
	_, ok, err := s.advance(1)
	return ok, err
}

func (s *yamlSource) member() ([]byte, bool, error) {
	key, ok, err := s.advance(2)
	if !ok || err != nil {
		return nil, false, err
	}
	for key.Kind == yaml.AliasNode && key.Alias != nil {
		key = key.Alias
	}
	return []byte(key.Value), true, nil // a list or an object as a key has no Value
}

// advance goes n nodes on in the level, the last of which becomes the value at
// hand, and returns the first of them. It leaves the level at its end.
func (s *yamlSource) advance(n int) (*yaml.Node, bool, error) {
	if s.failed != nil {
		return nil, false, s.failed
	}
	top := &s.stack[len(s.stack)-1]
	if len(top.rest) < n {
		s.stack = s.stack[:len(s.stack)-1]
		return nil, false, nil
	}
	first, value := top.rest[0], top.rest[n-1]
	top.rest = top.rest[n:]
	s.put(value, top.aliased)
	return first, true, nil
}

func (s *yamlSource) text() (string, error) {
	return strings.TrimSpace(s.at.node.Value), s.failed
}

func (s *yamlSource) keep(name []byte) string { return string(name) }

func (s *yamlSource) skip() error { return s.failed }

func (s *yamlSource) line() int { return s.lineOf(s.at.node) }

func (s *yamlSource) describe() (string, error) { return describeNode(s.at.node), s.failed }

func describeNode(n *yaml.Node) string {
	switch n.Kind {
	case yaml.MappingNode:
		return "an object"
	case yaml.SequenceNode:
		return "a list"
	}
	switch n.Tag {
	case "!!null":
		return "null"
	case "!!bool":
		return oneLine(n.Value, 40)
	case "!!int", "!!float":
		return found("number", n.Value)
	}
	return found("text", n.Value)
}

// merge returns the names and values of an object in turn, those that the
// merge key << brings in behind its own.
func (s *yamlSource) merge(n *yaml.Node) []*yaml.Node {
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Tag == "!!merge" {
			return s.merged(nil, n, make(map[string]bool), 0)
		}
	}
	return n.Content
}

// merged appends the members of n to list, but for the names in seen, which
// hide them.
func (s *yamlSource) merged(list []*yaml.Node, n *yaml.Node, seen map[string]bool, depth int) []*yaml.Node {
	if depth > s.opts.MaxDepth && s.failed == nil {
		s.failed = tooDeep(s.opts.MaxDepth)
	}
	own := len(list)
	var sources []*yaml.Node
	for i := 0; i+1 < len(n.Content); i += 2 {
		if depth > 0 {
			s.count(n.Content[i])
		}
		if s.failed != nil {
			return list
		}
		switch key := n.Content[i]; {
		case key.Tag == "!!merge":
			sources = append(sources, n.Content[i+1])
		case !seen[key.Value]:
			list = append(list, key, n.Content[i+1])
		}
	}
	for i := own; i < len(list); i += 2 {
		seen[list[i].Value] = true
	}
	for _, source := range sources {
		for source.Kind == yaml.AliasNode && source.Alias != nil {
			source = source.Alias
		}
		switch source.Kind {
		case yaml.MappingNode:
			list = s.merged(list, source, seen, depth+1)
		case yaml.SequenceNode:
			for _, c := range source.Content {
				for c.Kind == yaml.AliasNode && c.Alias != nil {
					c = c.Alias
				}
				if s.count(c); c.Kind == yaml.MappingNode {
					list = s.merged(list, c, seen, depth+1)
				}
			}
		}
	}
	return list
}
