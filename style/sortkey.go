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
	// where there are none; none where it is more.
	led varSet
	// types are those of which the key is the same, and ledTypes those of which these
	// names are.
	types, ledTypes Type
	descending      bool
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
// first needed, as programs are.
func (s *sheet) keys(a area, t Type) []sortKey {
	slot := &s.orders[a][bits.TrailingZeros64(uint64(t))]
	if keys := slot.Load(); keys != nil {
		return *keys
	}
	c := compiler{def: &s.Definition, words: s.lexicon(), literal: s.Literal, typ: t, alike: allTypes}
	keys := c.sortKeys(a)
	for i := range numTypes {
		if c.alike>>i&1 != 0 {
			s.orders[a][i].Store(&keys)
		}
	}
	return keys
}

// sortKeys compiles the keys of an area.
func (c *compiler) sortKeys(a area) []sortKey {
	list, field := c.def.sort(a), a.sortField()
	keys := make([]sortKey, 0, len(list))
	for i := range list {
		c.path = append(c.path, place{field, i})
		keys = append(keys, c.sortKey(&list[i]))
		c.path = c.path[:len(c.path)-1]
	}
	c.key = nil
	return keys
}

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
	outer := c.alike
	c.alike = allTypes
	if node != nil {
		out.program = &program{steps: c.node(node, "Macro")}
		gate(out.program.steps, map[*step]bool{})
		out.program.asks = wantedOf(c.asks)
		if out.led = led(out.program.steps); !out.led.empty() {
			out.ledTypes = c.alikeInNames(node)
		}
	} else {
		c.asks.add(out.variable)
	}
	out.types = c.alike
	c.alike &= outer
	out.asks, out.contents = c.asks, c.contents
	return out
}

// alikeInNames returns the types of which a key is the same where none takes the place
// of names; none where it asks what something holds besides what is written.
func (c *compiler) alikeInNames(node Node) Type {
	n := *c
	n.alike, n.contents, n.macros, n.unsubstituted = allTypes, false, nil, true
	n.node(node, "Macro")
	if n.contents {
		return 0
	}
	return n.alike
}

// led returns the variables of the names that steps are alone, at least where there are
// some of these.
func led(steps []step) varSet {
	for len(steps) == 1 && steps[0].op != opNames {
		if b, ok := steps[0].node.(*branch); ok {
			return b.led()
		}
		steps = steps[0].steps
	}
	if len(steps) != 1 || steps[0].name.countsNone() {
		return varSet{}
	}
	return setOf(steps[0].node.(*Names).Variables)
}

// led returns the variables of the names that a branch is alone, where it asks for
// nothing but whether there are some, or others.
func (b *branch) led() varSet {
	led := led(b.steps)
	if b.tests != nil || b.lacks || !b.set.holds(&led) {
		return varSet{}
	}
	return led
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
	case st.op == opNumber:
		st.op, st.prefix, st.suffix = opSorted, " ", " "
		st.setApart()
	case st.op == opDate:
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
	n.sorted, n.usual = true, false
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
