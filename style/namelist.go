package style

import (
	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
)

// A cut is what et al. leaves of a list.
type cut struct {
	shown int
	total int  // without the words for those whom the record leaves out
	more  bool // there are others
}

// repeated are the positions of cites behind the first of a work.
const repeated = Subsequent | Ibid | IbidWithLocator

// cut cuts the list of names on the roll.
func (n *naming) cut(r *renderer) cut {
	people := r.roll.people
	c := cut{total: len(people)}
	if c.total > 1 && r.roll.endsInOthers() {
		c.total--
		c.more = true
	}
	least, first := n.EtAlMin, n.EtAlUseFirst
	if n.EtAlSubsequentMin != least || n.EtAlSubsequentUseFirst != first {
		if len(people) >= min(least, n.EtAlSubsequentMin) {
			r.positioned = true
		}
		if r.cite.Position&repeated != 0 {
			least, first = n.EtAlSubsequentMin, n.EtAlSubsequentUseFirst
		}
	}
	c.shown = c.total
	if first = max(first, r.roll.least); least > 0 && len(people) >= least && first < c.total {
		c.shown, c.more = first, true
	}
	return c
}

// write writes the list of names on the roll.
func (n *naming) write(r *renderer, v Variable, c cut) {
	if r.repeating != (repetition{}) {
		n.writeRepeated(r, v, c)
		return
	}
	outer := r.attr
	if r.heads && c.shown > 1 && n.sorted && n.Suffix == "" {
		n.one(r, 0, v)
		r.beheaded = true
		return
	}
	if c.more && n.etAl != "" {
		r.attr = r.attr.with(n.Font) // with "et al.", the list is one
	}
	for i := range c.shown {
		if i > 0 {
			n.between(r, i, i == c.total-1 && !c.more)
		}
		n.one(r, i, v)
	}
	switch {
	case c.total-c.shown > 1 && n.EtAlUseLast:
		r.literal(n.Delimiter)
		r.literal("… ")
		n.one(r, c.total-1, v)
	case c.more && n.etAl != "":
		n.others(r, c.shown)
	}
	r.attr = outer
}

// between writes what stands before the i-th name.
func (n *naming) between(r *renderer, i int, last bool) {
	if !last || n.And == NoAnd {
		r.literal(n.Delimiter)
		return
	}
	precedes := n.DelimiterPrecedesLast
	switch {
	case r.organisation(i):
		precedes = Contextual // no comma behind a single person
	case precedes == AfterInvertedName && !turned(&r.roll.people[i-1]):
		precedes = Never
	}
	if n.precedes(precedes, i) {
		r.literal(n.Delimiter)
		r.literal(n.andBehind)
	} else {
		r.literal(n.and)
	}
	r.special = r.special || n.special
}

// others writes "et al." behind count names.
func (n *naming) others(r *renderer, count int) {
	if n.precedes(n.DelimiterPrecedesEtAl, count) {
		r.literal(n.Delimiter)
	} else {
		r.literal(n.beforeEtAl)
	}
	outer := r.attr
	r.attr = r.attr.with(n.EtAl.Font)
	r.literal(n.etAl)
	r.attr = outer
}

// precedes reports whether the delimiter stands after count names.
func (n *naming) precedes(d DelimiterPrecedes, count int) bool {
	switch d {
	case Always:
		return true
	case Never:
		return false
	case AfterInvertedName:
		return n.inverted(count - 1)
	}
	return count > 1
}

// turned reports whether a name can be inverted: whether it has both parts.
func turned(p *model.Person) bool { return !text.Nameless(p.Family) && !text.Nameless(p.Given) }

func (n *naming) inverted(i int) bool {
	return n.Inverted == InvertAll || n.Inverted == InvertFirst && i == 0
}
