package style

import (
	"fmt"
	"slices"
)

// A branch is a condition of which the tests that depend on the type are made:
// those that are left must hold as match says.
type branch struct {
	match           Match
	has, any, lacks varSet
	more            *tests // the rare ones; nil where there are none
	steps           []step
}

// A choice is a compiled [Choose] that is not made yet.
type choice []branch

// tests are those that look at more than what is there.
type tests struct {
	numeric, uncertain Variables
	locator            []Term
	position           Position
	disambiguate       bool
	authorOnly         bool
}

// always reports whether the condition holds of every record.
func (b *branch) always() bool {
	return b.match == MatchAll && b.has.empty() && b.any.empty() && b.lacks.empty() && b.more == nil
}

// holds reports whether the condition holds.
func (r *renderer) holds(b *branch) bool {
	switch b.match {
	case MatchAny:
		return r.has.meets(&b.has) || r.has.meets(&b.any) || !r.has.holds(&b.lacks) ||
			b.more != nil && r.oneHolds(b.more)
	case MatchNone:
		return !r.has.meets(&b.has) && !r.has.meets(&b.any) && r.has.holds(&b.lacks) &&
			(b.more == nil || !r.oneHolds(b.more))
	}
	return r.has.holds(&b.has) && !r.has.meets(&b.lacks) &&
		(b.any.empty() || r.has.meets(&b.any)) && (b.more == nil || r.allHold(b.more))
}

func (r *renderer) allHold(t *tests) bool {
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

func (r *renderer) oneHolds(t *tests) bool {
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

// choice returns the steps of the first branch whose condition holds.
func (r *renderer) choice(branches choice) []step {
	for i := range branches {
		if b := &branches[i]; r.holds(b) {
			return b.steps
		}
	}
	return nil
}

// choose compiles a choice to nothing, to the nodes of its only branch, or to
// one step.
func (c *compiler) choose(list Choose) []step {
	branches := make(choice, 0, len(list))
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
	st := step{op: opChoose, node: branches}
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
	b = branch{match: cond.Match, has: c.set(cond.Has), any: c.set(cond.Any), lacks: c.set(cond.Lacks), more: c.tests(cond)}
	if cond.Type != 0 {
		is := c.ofType(cond.Type)
		switch {
		case c.checks:
		case cond.Match == MatchAny && is:
			b = branch{}
		case cond.Match == MatchAny && b.untested(), cond.Match != MatchAny && is == (cond.Match == MatchNone):
			return branch{}, false
		}
	}
	if c.lone && !b.lone() {
		return branch{}, false
	}
	if cond.Match != MatchAll && b.untested() {
		b.match = MatchAll
	}
	b.steps = c.nodes(cond.Then, "Then")
	return b, true
}

// untested reports whether no test is left.
func (b *branch) untested() bool {
	return b.has.empty() && b.any.empty() && b.lacks.empty() && b.more == nil
}

// tests compiles the rare tests of a condition.
func (c *compiler) tests(cond *If) *tests {
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
	return &tests{cond.Numeric, cond.Uncertain, cond.Locator, cond.Position, cond.Disambiguate, cond.AuthorOnly}
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
