package style

import "slices"

// A lone reference has no cite: no number, no year suffix. Its program leaves out
// what would write them and the conditions that ask for them, so that they cost it
// nothing.

// of returns the nodes of a group.
func (c *compiler) of(g *Group) Nodes {
	if c.lone {
		return loneOf(g.Of)
	}
	return g.Of
}

// loneOf returns the nodes of a group without those that write what is of a cite,
// if they make no difference to whether the group vanishes.
func loneOf(list Nodes) Nodes {
	if !slices.ContainsFunc(list, writesCite) || !slices.ContainsFunc(list, asksWork) {
		return list
	}
	return slices.DeleteFunc(slices.Clone(list), writesCite)
}

// writesCite reports whether a node writes a variable that belongs to a cite.
func writesCite(n Node) bool {
	switch n := n.(type) {
	case *Text:
		return n != nil && ofCite(n.Variable)
	case *Number:
		return n != nil && ofCite(n.Variable)
	case *Label:
		return n != nil && ofCite(n.Variable)
	}
	return false
}

// asksWork reports whether a node always asks for a variable of the work.
func asksWork(n Node) bool {
	if isNil(n) || writesCite(n) {
		return false
	}
	switch n := n.(type) {
	case *Text:
		return n.Variable != 0
	case *Group:
		return slices.ContainsFunc(n.Of, asksWork)
	case Choose:
		return len(n) > 0 && n[len(n)-1].untested() && !slices.ContainsFunc(n, asksNothing)
	}
	return true
}

func asksNothing(cond If) bool { return !slices.ContainsFunc(cond.Then, asksWork) }

// untested reports whether a condition always holds.
func (cond *If) untested() bool {
	return cond.Type == 0 && len(cond.Has)+len(cond.Any)+len(cond.Lacks)+len(cond.Numeric)+len(cond.Uncertain)+len(cond.Locator) == 0 &&
		cond.Position == 0 && !cond.Disambiguate && !cond.AuthorOnly
}

// lone makes the choice of a condition that asks for what is of a cite; it
// reports whether it may hold.
func (t *tests) lone() bool {
	if t.match != MatchAll {
		return true
	}
	for _, v := range [...]Variable{Locator, CitationNumber, FirstReferenceNoteNumber, YearSuffix} {
		if t.has.has(v) {
			return false
		}
	}
	return true
}
