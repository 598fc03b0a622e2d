package csl

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// A macro is a macro of a style, and what is known of the calls in it.
type macro struct {
	element *element
	state   callState
	depth   int // of the calls in it
	size    int // of it, with what it calls
}

type callState uint8

const (
	unseen callState = iota
	entered
	known
)

// macros finds the macros of a style by their names.
func (c *checker) macros(style *element) map[string]*element {
	found := map[string]*element{}
	for e := range style.children() {
		if e.kind != kindMacro {
			continue
		}
		name := e.value("name")
		if first := found[name]; first != nil {
			c.fail(e.line, e.name, fmt.Sprintf("a second macro %q; the first is in line %d", shorten(name), first.line))
			continue
		}
		found[name] = e
	}
	return found
}

// calls are the calls of macros in a style.
type calls struct {
	c      *checker
	macros map[string]*macro
	path   []string // of macros that are entered
	deep   bool     // whether a path has been found that is too long
}

// calls checks that all calls lead to macros, and none back to where it came
// from, and that the areas stay of a size that can be worked with.
func (c *checker) calls(style *element, macros map[string]*element, areas ...*area) {
	g := calls{c: c, macros: make(map[string]*macro, len(macros))}
	for name, e := range macros {
		g.macros[name] = &macro{element: e}
	}
	for _, a := range areas {
		if a == nil {
			continue
		}
		if size, _ := g.within(a.element); size > c.lim.expanded {
			c.fail(a.element.line, a.element.name,
				fmt.Sprintf("is of more than %d elements, those of macros counted for each call", c.lim.expanded))
		}
	}
	// Those that nothing calls are checked all the same, in the order of the
	// file.
	for e := range style.children() {
		if name := e.value("name"); macros[name] == e {
			g.enter(name, g.macros[name])
		}
	}
}

// within returns how many elements there are in e, with e, and how deep calls
// go in it.
func (g *calls) within(e *element) (size, depth int) {
	size = 1
	if name, ok := e.attr("macro"); ok && (e.kind == kindText || e.kind == kindKey) {
		size, depth = g.call(e, name)
	}
	for child := range e.children() {
		s, d := g.within(child)
		size, depth = g.sum(size, s), max(depth, d)
	}
	return size, depth
}

// sum adds sizes, as far as they matter.
func (g *calls) sum(a, b int) int { return min(a+b, g.c.lim.expanded+1) }

// call follows a call.
func (g *calls) call(e *element, name string) (size, depth int) {
	m := g.macros[name]
	switch {
	case m == nil:
		g.c.fail(e.line, e.name, fmt.Sprintf("unknown macro %q", shorten(name))+g.c.nearby(name, maps.Keys(g.macros)))
		return 1, 0
	case m.state == entered:
		g.c.fail(e.line, e.name, fmt.Sprintf("the macro %q calls itself%s", shorten(name), g.round(name)))
		return 1, 0
	}
	g.enter(name, m)
	if len(g.path)+m.depth+1 > g.c.lim.calls {
		g.tooDeep(e)
	}
	return g.sum(1, m.size), m.depth + 1
}

// enter finds out about a macro, unless that has been done.
func (g *calls) enter(name string, m *macro) {
	if m.state != unseen {
		return
	}
	if len(g.path) == g.c.lim.calls {
		g.tooDeep(m.element)
		return
	}
	m.state = entered
	g.path = append(g.path, name)
	m.size, m.depth = g.within(m.element)
	g.path = g.path[:len(g.path)-1]
	m.state = known
}

// tooDeep says once that calls go too deep.
func (g *calls) tooDeep(e *element) {
	if !g.deep {
		g.deep = true
		g.c.fail(e.line, e.name, fmt.Sprintf("macros call macros in more than %d levels", g.c.lim.calls))
	}
}

// round tells the way around on which a macro calls itself.
func (g *calls) round(name string) string {
	way := g.path[slices.Index(g.path, name):]
	if len(way) == 1 {
		return ""
	}
	const shown = 5
	if len(way) > shown {
		way = append(slices.Clone(way[:shown]), "…")
	}
	return ", by " + shorten(strings.Join(way[1:], ", "))
}
