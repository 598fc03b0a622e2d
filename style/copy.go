package style

import "slices"

// Definition returns a copy of what the style is made of. It may be changed,
// down to the limits of its names, and made a style again by [New]; the style
// itself stays as it is. What stands in several places of a style, as a macro
// or a *[Name] does, is one in the copy too.
func (s Style) Definition() Definition {
	if s.sheet == nil {
		return Definition{}
	}
	c := copier{nodes: map[Node]Node{}, names: map[*Name]*Name{}}
	d := s.sheet.Definition
	d.Locales = slices.Clone(d.Locales)
	for i := range d.Locales {
		l := &d.Locales[i]
		l.Terms, l.Dates = slices.Clone(l.Terms), slices.Clone(l.Dates)
		for j := range l.Dates {
			l.Dates[j].Parts = slices.Clone(l.Dates[j].Parts)
		}
	}
	if d.Bibliography != nil {
		b := *d.Bibliography
		b.Layout, b.Sort = c.node(b.Layout), c.keys(b.Sort)
		d.Bibliography = &b
	}
	if d.Citation != nil {
		b := *d.Citation
		b.Layout, b.Sort = c.node(b.Layout), c.keys(b.Sort)
		d.Citation = &b
	}
	return d
}

// Must returns s, or panics where err says that it is no style: for styles that
// are part of a program.
//
//	var house = style.Must(style.New(…))
func Must(s Style, err error) Style {
	if err != nil {
		panic(err)
	}
	return s
}

// A copier copies nodes, each once.
type copier struct {
	nodes map[Node]Node
	names map[*Name]*Name
}

func (c *copier) node(n Node) Node {
	if n == nil {
		return nil
	}
	if choose, ok := n.(Choose); ok {
		return c.choose(choose)
	}
	if done, ok := c.nodes[n]; ok {
		return done
	}
	switch n := n.(type) {
	case *Text:
		t := *n
		c.nodes[n] = &t
		t.Macro = c.node(t.Macro)
	case *Number:
		t := *n
		c.nodes[n] = &t
	case *Date:
		t := *n
		c.nodes[n] = &t
		t.Parts = slices.Clone(t.Parts)
	case *Label:
		t := *n
		c.nodes[n] = &t
	case *Group:
		t := *n
		c.nodes[n] = &t
		t.Of = c.list(t.Of)
	case *Names:
		t := *n
		c.nodes[n] = &t
		t.Variables = slices.Clone(t.Variables)
		t.Name, t.Label, t.Substitute = c.name(t.Name), c.label(t.Label), c.list(t.Substitute)
	}
	return c.nodes[n]
}

func (c *copier) list(list Nodes) Nodes {
	out := slices.Clone(list)
	for i := range out {
		out[i] = c.node(out[i])
	}
	return out
}

func (c *copier) choose(list Choose) Choose {
	out := slices.Clone(list)
	for i := range out {
		o := &out[i]
		o.Has, o.Any, o.Lacks = slices.Clone(o.Has), slices.Clone(o.Any), slices.Clone(o.Lacks)
		o.Numeric, o.Uncertain = slices.Clone(o.Numeric), slices.Clone(o.Uncertain)
		o.Locator, o.Then = slices.Clone(o.Locator), c.list(o.Then)
	}
	return out
}

func (c *copier) label(l *Label) *Label {
	if l == nil {
		return nil
	}
	return c.node(l).(*Label)
}

func (c *copier) name(n *Name) *Name {
	if n == nil {
		return nil
	}
	if done, ok := c.names[n]; ok {
		return done
	}
	t := *n
	c.names[n] = &t
	return &t
}

func (c *copier) keys(list []SortKey) []SortKey {
	out := slices.Clone(list)
	for i := range out {
		out[i].Macro = c.node(out[i].Macro)
	}
	return out
}
