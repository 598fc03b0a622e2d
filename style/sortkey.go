package style

import (
	"errors"
	"fmt"
	"math/bits"
)

// A sortKey is a compiled SortKey, for one type.
type sortKey struct {
	// variable is one that is compared as it stands; 0 where there is none.
	variable Variable
	// program writes what is collated; nil where nothing is.
	program *program
	// asks are the variables that the key asks for, and contents says that it asks what
	// one holds besides what is written of it, and not only whether it is there.
	asks     varSet
	contents bool
	// led are the variables of the names that the key is, whatever takes their place
	// where there are none; none where it is more. names are these then.
	led        varSet
	names      *Names
	descending bool
	// skipsArticle is SkipArticle.
	skipsArticle bool
}

// sort returns the keys of an area.
func (d *Definition) sort(a area) []SortKey {
	switch {
	case a == inBibliography && d.Bibliography != nil:
		return d.Bibliography.Sort
	case a == inCitation && d.Citation != nil:
		return d.Citation.Sort
	}
	return nil
}

// keys returns the keys of an area for a type. They are compiled when they are
// first needed, as programs are: each once for types that it doesn't tell apart.
func (s *sheet) keys(a area, t Type) []*sortKey {
	slot := &s.orders[a][bits.TrailingZeros64(uint64(t))]
	if keys := slot.Load(); keys != nil {
		return *keys
	}
	c := compiler{def: &s.Definition, words: s.lexicon(), literal: s.Literal, typ: t}
	alike := allTypes
	keys := c.sortKeys(a, func(i int) *sortKey {
		alike &= c.alike
		return s.key(a, i, c.alike)
	})
	for i := range numTypes {
		if alike>>i&1 != 0 {
			s.orders[a][i].Store(&keys)
		}
	}
	return keys
}

// key returns the i-th key of an area as it was compiled for one of some types; nil
// where it was not.
func (s *sheet) key(a area, i int, types Type) *sortKey {
	for t := range numTypes {
		if types>>t&1 == 0 {
			continue
		}
		if keys := s.orders[a][t].Load(); keys != nil {
			return (*keys)[i]
		}
	}
	return nil
}

// sortKeys compiles the keys of an area, and takes for each that which known returns
// in its place, unless that is nil.
func (c *compiler) sortKeys(a area, known func(i int) *sortKey) []*sortKey {
	list, field := c.def.sort(a), a.sortField()
	keys := make([]*sortKey, len(list))
	for i := range list {
		c.alike = allTypes
		c.path = append(c.path, place{field, i})
		k := c.sortKey(&list[i])
		c.path = c.path[:len(c.path)-1]
		if keys[i] = known(i); keys[i] == nil {
			keys[i] = &k
		}
	}
	c.key = nil
	return keys
}

// anew is for keys of which none is known.
func anew(int) *sortKey { return nil }

// sortField returns the path to the keys of an area.
func (a area) sortField() string {
	if a == inCitation {
		return "Citation.Sort"
	}
	return "Bibliography.Sort"
}

// sortKey compiles a key.
func (c *compiler) sortKey(k *SortKey) sortKey {
	c.key, c.macros = k, nil
	out := sortKey{descending: k.Descending, skipsArticle: k.SkipArticle}
	if err := k.check(); err != nil {
		c.fail(err)
		return out
	}
	node := k.Macro
	switch v := k.Variable; {
	case v == 0:
	case v.isNames():
		node = &Names{Variables: Variables{v}}
	default:
		if out.variable = v; !v.isDate() {
			node = &Text{Variable: v}
		}
	}
	c.asks, c.contents = varSet{}, false
	if node != nil {
		out.program = &program{steps: c.node(node, "Macro")}
		gate(out.program.steps, map[*step]bool{})
		out.program.asks = wantedOf(c.asks)
		out.led, out.names = led(out.program.steps)
	} else {
		c.asks.add(out.variable)
	}
	out.asks, out.contents = c.asks, c.contents
	return out
}

// led returns the variables of the names that steps are alone, and these, unless
// something stands around them.
func led(steps []step) (varSet, *Names) {
	bare := true
	for len(steps) == 1 && steps[0].op != opNames {
		bare = bare && steps[0].prefix+steps[0].suffix == ""
		steps = steps[0].steps
	}
	if len(steps) != 1 || steps[0].name.countsNone() {
		return varSet{}, nil
	}
	names := steps[0].node.(*Names)
	if !bare {
		return setOf(names.Variables), nil
	}
	return setOf(names.Variables), names
}

// check returns what is wrong with a key, or nil.
func (k *SortKey) check() error {
	switch v := k.Variable; {
	case v == 0 && k.Macro == nil:
		return errors.New("a key has neither variable nor macro")
	case v != 0 && k.Macro != nil:
		return errors.New("a key has both a variable and a macro")
	case v >= numVariables:
		return fmt.Errorf("a key cannot take the variable %q", v)
	case k.NamesMin < 0 || k.NamesUseFirst < 0:
		return errors.New("a key has a negative limit of names")
	case k.NamesUseLast >= numOptions:
		return fmt.Errorf("there is no %s", k.NamesUseLast)
	}
	return nil
}

// sorted returns a step as the key that is compiled has it: dates and numbers as
// something to be compared, in words of their own; nothing for "n.d.", which is
// the lack of a date; names family name first, without labels and without "et
// al.". What else the step writes is left to whoever collates: effects, cases,
// quotation marks make no difference there.
func (c *compiler) sorted(st step) step {
	switch {
	case c.key == nil:
	case st.op == opLabel || st.op == opCitationLabel:
		c.contents = true
	case st.op == opDate || st.op == opNumber:
		st.op, st.prefix, st.suffix = opSorted, " ", " "
	case st.op == opFixed && st.node.(*Text).Term == TermNoDate:
		st.text, st.prefix, st.suffix = "", "", ""
	case st.op == opNames:
		st.name.sortBy(c.key)
		if st.name.countsNone() {
			st.needs = varSet{}
			c.contents = true // how many they are, which is no name
		}
		if n := st.node.(*Names); n.Label != nil {
			bare := *n
			bare.Label = nil
			st.node = &bare
		}
	}
	return st
}

// countsNone reports whether there is a number where there are no names: in a key,
// 0 comes before 1.
func (n *naming) countsNone() bool { return n.sorted && n.Form == CountNames }

// sortBy makes names those of a key.
func (n *naming) sortBy(k *SortKey) {
	n.sorted, n.usual, n.shortened = true, false, false
	n.Inverted, n.And, n.Delimiter = InvertAll, NoAnd, ", "
	n.etAl = ""
	if k.NamesMin > 0 {
		n.EtAlMin, n.EtAlSubsequentMin = k.NamesMin, k.NamesMin
	}
	if k.NamesUseFirst > 0 {
		n.EtAlUseFirst, n.EtAlSubsequentUseFirst = k.NamesUseFirst, k.NamesUseFirst
	}
	if k.NamesUseLast != Inherited {
		n.EtAlUseLast = k.NamesUseLast == On
	}
}
