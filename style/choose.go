package style

import (
	"fmt"
	"slices"
)

// A branch is one condition of a compiled [Choose], with its steps and the branch to try
// next: a Choose is its first branch. What depends on the type is decided already. A
// branch takes a line of a cache.
type branch struct {
	// Most conditions ask for one thing: for any of a set of variables, or, where
	// lacks is set, for none of them. tests are those of any other, else nil.
	set   varSet
	lacks bool
	tests *tests
	steps []step
	next  *branch // nil behind the last one
}

// tests are those of a condition; they must hold as match says.
type tests struct {
	match           Match
	has, any, lacks varSet
	rare            *rareTests // nil where there are none
}

// rareTests are those that look at more than what is there.
type rareTests struct {
	numeric, uncertain Variables
	locator            []Term
	position           Position
	disambiguate       bool
	authorOnly         bool
}

// always reports whether the condition holds of every record.
func (b *branch) always() bool { return b.tests == nil && b.lacks && b.set.empty() }

// branchOf returns the branch of some tests, without its steps.
func branchOf(t *tests) branch {
	given := t.has // that one of these is there
	given.addAll(t.any)
	switch {
	case t.untested():
		return branch{lacks: true}
	case t.rare != nil:
	case t.match == MatchAll && t.lacks.empty() && (t.has.empty() || t.any.empty() && t.has.one()),
		t.match == MatchAny && t.lacks.empty(),
		t.match == MatchNone && given.empty() && t.lacks.one():
		given.addAll(t.lacks)
		return branch{set: given}
	case t.match == MatchAll && given.empty(),
		t.match == MatchAny && given.empty() && t.lacks.one(),
		t.match == MatchNone && t.lacks.empty():
		given.addAll(t.lacks)
		return branch{set: given, lacks: true}
	}
	return branch{tests: t}
}

// holds reports whether the condition holds.
func (r *renderer) holds(b *branch) bool {
	if b.tests == nil {
		return r.has.meets(&b.set) != b.lacks
	}
	return r.hold(b.tests)
}

// hold reports whether tests hold.
func (r *renderer) hold(t *tests) bool {
	switch t.match {
	case MatchAny:
		return r.has.meets(&t.has) || r.has.meets(&t.any) || !r.has.holds(&t.lacks) ||
			t.rare != nil && r.oneHolds(t.rare)
	case MatchNone:
		return !r.has.meets(&t.has) && !r.has.meets(&t.any) && r.has.holds(&t.lacks) &&
			(t.rare == nil || !r.oneHolds(t.rare))
	}
	return r.has.holds(&t.has) && !r.has.meets(&t.lacks) &&
		(t.any.empty() || r.has.meets(&t.any)) && (t.rare == nil || r.allHold(t.rare))
}

func (r *renderer) allHold(t *rareTests) bool {
	for _, v := range t.numeric {
		if !r.isNumeric(v) {
			return false
		}
	}
	for _, v := range t.uncertain {
		if !r.isUncertain(v) {
			return false
		}
	}
	return (len(t.locator) == 0 || r.locatorIs(t.locator)) &&
		(t.position == 0 || r.stands(t.position)) &&
		(!t.authorOnly || r.cite.AuthorOnly) &&
		(!t.disambiguate || r.disambiguate())
}

func (r *renderer) oneHolds(t *rareTests) bool {
	return slices.ContainsFunc(t.numeric, r.isNumeric) || slices.ContainsFunc(t.uncertain, r.isUncertain) ||
		r.locatorIs(t.locator) || r.stands(t.position) || t.authorOnly && r.cite.AuthorOnly ||
		t.disambiguate && r.disambiguate()
}

// stands reports whether the cite stands at one of some positions.
func (r *renderer) stands(at Position) bool {
	r.positioned = r.positioned || at != 0
	return r.cite.Position&at != 0
}

func (r *renderer) isNumeric(v Variable) bool {
	return r.has.has(v) && r.numeric(v)
}

func (r *renderer) isUncertain(v Variable) bool {
	return r.has.has(v) && date(r.pub, v).Uncertain
}

// locatorIs reports whether the cite has a locator of one of these kinds.
func (r *renderer) locatorIs(kinds []Term) bool {
	return r.has.has(Locator) && slices.Contains(kinds, r.cite.Label)
}

// choice returns the steps of the first branch, from b on, whose condition holds.
func (r *renderer) choice(b *branch) []step {
	for ; b != nil; b = b.next {
		if r.holds(b) {
			return b.steps
		}
	}
	return nil
}

// chosen makes a choice, and those that it leads to, and returns the step that is
// left, or else the list of those that are.
func (r *renderer) chosen(st *step) (one *step, list []step) {
	for {
		list = r.choice(st.node.(*branch))
		if len(list) != 1 || st.is(isNested) {
			return nil, list
		}
		st = &list[0]
		switch {
		case st.op != opChoose:
			return st, nil
		case st.is(isNested) || !st.needs.meets(&r.present):
			return nil, list
		}
	}
}

// choose compiles a choice to nothing, to the nodes of its only branch, or to
// one step.
func (c *compiler) choose(list Choose) []step {
	branches := make([]branch, 0, len(list))
	for i := range list {
		c.path = append(c.path, place{"", i})
		b, ok := c.branch(&list[i])
		c.path = c.path[:len(c.path)-1]
		if !ok {
			continue
		}
		branches = append(branches, b)
		if b.always() && !c.checks {
			break
		}
	}
	switch {
	case len(branches) == 0:
		return nil
	case branches[0].always():
		return branches[0].steps
	}
	for i := range branches[1:] {
		branches[i].next = &branches[i+1]
	}
	st := step{op: opChoose, node: &branches[0]}
	for _, b := range branches {
		needs := needsOf(b.steps)
		if needs.empty() && len(b.steps) > 0 {
			st.needs = varSet{}
			break
		}
		st.needs.addAll(needs)
	}
	return []step{st}
}

// branch compiles a condition; ok is false where it can't hold of the type.
func (c *compiler) branch(cond *If) (b branch, ok bool) {
	t := &tests{match: cond.Match, has: c.set(cond.Has), any: c.set(cond.Any), lacks: c.set(cond.Lacks), rare: c.rareTests(cond)}
	if cond.Type != 0 {
		is := c.ofType(cond.Type)
		switch {
		case c.checks:
		case cond.Match == MatchAny && is:
			t = &tests{}
		case cond.Match == MatchAny && t.untested(), cond.Match != MatchAny && is == (cond.Match == MatchNone):
			return branch{}, false
		}
	}
	if c.lone && !t.lone() {
		return branch{}, false
	}
	b = branchOf(t)
	b.steps = c.nodes(cond.Then, "Then")
	return b, true
}

// untested reports whether no test is left.
func (t *tests) untested() bool {
	return t.has.empty() && t.any.empty() && t.lacks.empty() && t.rare == nil
}

// rareTests compiles the rare tests of a condition.
func (c *compiler) rareTests(cond *If) *rareTests {
	for _, v := range cond.Numeric {
		c.check(v, v != 0 && v < numVariables, "a numeric condition")
	}
	for _, v := range cond.Uncertain {
		c.check(v, v.isDate(), "an uncertain condition")
	}
	if len(cond.Locator) > 0 {
		c.asks.add(Locator)
	}
	switch {
	case cond.Match >= numMatches:
		c.fail(fmt.Errorf("a condition has the match %d", cond.Match))
	case cond.Position&^allPositions != 0:
		c.fail(fmt.Errorf("a condition asks for the position %d", cond.Position))
	}
	for _, t := range cond.Locator {
		if t == noTerm || t >= numTerms {
			c.fail(fmt.Errorf("a condition asks for a locator that there is not"))
		}
	}
	c.disambiguates = c.disambiguates || cond.Disambiguate
	c.narrates = c.narrates || cond.AuthorOnly
	c.positions |= cond.Position
	c.contents = c.contents || len(cond.Numeric)+len(cond.Uncertain) > 0
	if len(cond.Numeric)+len(cond.Uncertain)+len(cond.Locator) == 0 && cond.Position == 0 && !cond.Disambiguate && !cond.AuthorOnly {
		return nil
	}
	return &rareTests{cond.Numeric, cond.Uncertain, cond.Locator, cond.Position, cond.Disambiguate, cond.AuthorOnly}
}

// set compiles a list of variables that a condition asks for.
func (c *compiler) set(list Variables) varSet {
	for _, v := range list {
		c.check(v, v != 0 && v < numVariables, "a condition")
	}
	return setOf(list)
}

// ofType makes the choice of a condition by type.
func (c *compiler) ofType(t Type) bool {
	switch {
	case t&^allTypes != 0:
		c.fail(fmt.Errorf("a condition asks for the type %q", t))
		return false
	case c.checks:
		return true
	case t&c.typ == 0:
		c.alike &^= t
		return false
	}
	c.alike &= t
	return true
}

// compile makes Choose a Node. Lists of nodes resolve choices themselves, so
// that their nodes become part of the list.
func (c Choose) compile(comp *compiler) step {
	return step{op: opMacro, steps: comp.choose(c)}
}
