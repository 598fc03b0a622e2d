package bibtex

import (
	"strings"
	"sync"
)

// Macros are the definitions of a file: what its @string entries define, and
// the months. They may be read while more are defined; what is read is what
// had been defined up to a point of the file.
type Macros struct {
	mu      sync.RWMutex
	defined map[string][]definition
	count   int // of definitions
	size    int // of their names and values
	max     int // of the size
}

// A definition holds from the count on that it was made at.
type definition struct {
	count int
	value string
}

// NewMacros returns the months. All definitions may take max bytes.
func NewMacros(max int) *Macros {
	m := &Macros{defined: make(map[string][]definition), max: max}
	for _, month := range [...]string{
		"January", "February", "March", "April", "May", "June", "July",
		"August", "September", "October", "November", "December",
	} {
		m.defined[strings.ToLower(month[:3])] = []definition{{value: month}}
	}
	return m
}

// Count returns how many definitions there are.
func (m *Macros) Count() int {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return m.count
}

// define adds a definition, and reports whether there was room for it.
func (m *Macros) define(name, value string) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	size := len(name) + len(value)
	if m.size+size > m.max {
		return false
	}
	m.size += size
	m.count++
	name = strings.ToLower(name)
	m.defined[name] = append(m.defined[name], definition{m.count, value})
	return true
}

// value returns what a name meant when there were count definitions.
func (m *Macros) value(name string, count int) (value string, ok bool) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	list := m.defined[strings.ToLower(name)]
	for i := len(list) - 1; i >= 0; i-- {
		if list[i].count <= count {
			return list[i].value, true
		}
	}
	return "", false
}

// Define takes over what a @string entry defines, and returns what is wrong
// with it.
func (m *Macros) Define(src Source) []Fault {
	h, ok := HeadAt(src.Data)
	if !ok {
		return []Fault{{Line: src.Line, Reason: "not a definition"}}
	}
	src.Macros, src.Defined, src.Max = m, m.Count(), m.max
	p := newParser(src)
	p.skip(h.Size)
	p.eachField(func(f Field) {
		if p.failed(f.Name) {
			return
		}
		if !m.define(f.Name, f.Value) {
			p.fault(f.Name, f.Line, "the definitions of the file take up too much memory")
			return
		}
		p.Defined = m.Count()
	})
	return p.faults
}
