package model

import (
	"bytes"
	"slices"
	"strings"

	"github.com/pubcite/pubcite/internal/bibtex"
)

// bibContext is what an entry of BibTeX takes from the rest of its file.
type bibContext struct {
	macros  *bibtex.Macros
	defined int          // how many definitions stand in front of it
	parents []*bibParent // that it inherits from, directly or not
	open    bool         // its last bracket is missing
}

// source returns data as an entry of the file.
func (c *bibContext) source(data []byte, line int, o Reader) bibtex.Source {
	return bibtex.Source{
		Data: data, Line: line, Open: c.open, Macros: c.macros, Defined: c.defined, Max: o.MaxRecordSize,
	}
}

// parent returns the entry with a key that raw inherits from, or one whose key
// differs by case alone; nil where there is none.
func (c *bibContext) parent(key string) (found *bibParent) {
	for _, p := range c.parents {
		if p.key == key {
			return p
		}
		if found == nil && strings.EqualFold(p.key, key) {
			found = p
		}
	}
	return found
}

// A bibParent is an entry that others may inherit from.
type bibParent struct {
	key     string
	data    []byte
	line    int
	defined int
	used    bool // since it was put in, or put in again
	// keys are those that it inherits from itself, once they are looked for.
	keys     []string
	resolved bool
}

// references returns the keys of what p inherits from.
func (p *bibParent) references() []string {
	if !p.resolved {
		p.keys, p.resolved = bibReferences(p.data), true
	}
	return p.keys
}

// maxParents is how many entries one may inherit from, and maxInherited how many
// bytes they may have together.
const (
	maxParents   = 100
	maxInherited = 64 << 10
)

// bibParents holds the entries read last, as far as they fit into max bytes. One
// that has been inherited from stays longer.
type bibParents struct {
	byKey map[string]*bibParent
	// folded has them by their keys in lower case: BibTeX reads keys in any case.
	folded map[string]*bibParent
	order  []*bibParent // those put in first stand first
	size   int
	max    int
	block  []byte // where data is kept
}

// entryCost is what an entry takes beside its data.
const entryCost = 200

// add puts in an entry. Of several with a key the first counts.
func (s *bibParents) add(key string, raw *Raw) {
	if key == "" || s.byKey[key] != nil || raw.bib.open {
		return
	}
	if s.byKey == nil {
		s.byKey, s.folded = make(map[string]*bibParent), make(map[string]*bibParent)
	}
	s.put(&bibParent{key: key, data: raw.Data, line: raw.Line, defined: raw.bib.defined})
	s.trim()
}

func (s *bibParents) put(p *bibParent) {
	p.data = s.keep(p.data)
	s.byKey[p.key] = p
	if fold := strings.ToLower(p.key); s.folded[fold] == nil {
		s.folded[fold] = p
	}
	s.order = append(s.order, p)
	s.size += len(p.data) + entryCost
}

// keep copies data into a block that it shares with others.
func (s *bibParents) keep(data []byte) []byte {
	const block = 64 << 10
	if len(data) > block/4 {
		return bytes.Clone(data)
	}
	if cap(s.block)-len(s.block) < len(data) {
		s.block = make([]byte, 0, block)
	}
	start := len(s.block)
	s.block = append(s.block, data...)
	return s.block[start:len(s.block):len(s.block)]
}

// trim takes out entries until the rest fits.
func (s *bibParents) trim() {
	for s.size > s.max && len(s.order) > 0 {
		p := s.order[0]
		s.order[0] = nil
		s.order = s.order[1:]
		s.size -= len(p.data) + entryCost
		if p.used && s.size+len(p.data) < s.max {
			again := *p
			again.used = false
			s.leave(p)
			s.put(&again)
			continue
		}
		s.leave(p)
	}
}

// leave takes an entry out of the maps.
func (s *bibParents) leave(p *bibParent) {
	delete(s.byKey, p.key)
	if fold := strings.ToLower(p.key); s.folded[fold] == p {
		delete(s.folded, fold)
	}
}

// find returns the entry with a key, in any case where none has it as it is.
func (s *bibParents) find(key string) *bibParent {
	if p := s.byKey[key]; p != nil {
		return p
	}
	return s.folded[strings.ToLower(key)]
}

// collect gives raw the entries that it inherits from, and returns the key of
// one that has not been read, or "".
func (s *bibParents) collect(raw *Raw) (missing string) {
	raw.bib.parents = nil
	keys, size := bibReferences(raw.Data), 0
	for i := 0; i < len(keys) && len(raw.bib.parents) < maxParents; i++ {
		p := s.find(keys[i])
		switch {
		case p == nil:
			if missing == "" {
				missing = keys[i]
			}
		case !slices.Contains(raw.bib.parents, p) && size+len(p.data) <= maxInherited:
			p.used = true
			size += len(p.data)
			raw.bib.parents = append(raw.bib.parents, p)
			keys = append(keys, p.references()...)
		}
	}
	return missing
}

// bibReferences returns the keys of what an entry inherits from.
func bibReferences(data []byte) (keys []string) {
	if !mayInherit(data) {
		return nil
	}
	e, _ := bibtex.Parse(bibtex.Source{Data: data, Max: len(data)})
	for _, f := range e.Fields {
		switch {
		case f.Name == "crossref":
			keys = append(keys, strings.TrimSpace(f.Value))
		case f.Name == "xdata":
			keys = append(keys, splitKeys(f.Value)...)
		default:
			if key, _, _, ok := xdataPart(f.Value, f.Name); ok {
				keys = append(keys, key)
			}
		}
		if len(keys) > maxParents {
			return keys[:maxParents]
		}
	}
	return keys
}

// splitKeys returns the keys of a list with commas.
func splitKeys(list string) (keys []string) {
	for key := range strings.SplitSeq(list, ",") {
		if key = strings.TrimSpace(key); key != "" {
			keys = append(keys, key)
		}
	}
	return keys
}

// mayInherit reports whether the name of a field that inherits stands in front
// of an equals sign.
func mayInherit(data []byte) bool {
	for {
		i := bytes.IndexByte(data, '=')
		if i < 0 {
			return false
		}
		name := bytes.TrimRight(data[:i], " \t\r\n")
		if endsFold(name, "crossref") || endsFold(name, "xdata") {
			return true
		}
		data = data[i+1:]
	}
}

func endsFold(s []byte, end string) bool {
	return len(s) >= len(end) && strings.EqualFold(string(s[len(s)-len(end):]), end)
}
