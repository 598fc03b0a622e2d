package style

import (
	"bytes"
	"cmp"
	"slices"
)

// grouping is the cites of a citation, in the order in which those of the same
// names stand together.
type grouping struct {
	members []member
	names   []byte // of all
	// begins is what the cite at hand begins with, and written what those do that were
	// written one behind the other.
	begins  beginning
	written []beginning
	// nameless says that works without names are alike, whatever took the place of
	// these; see [Citation.GroupNameless].
	nameless bool
}

// eachApart writes cites one behind the other if each begins with names of its own,
// so that none are drawn together; else it writes nothing. It reports which.
func (r *renderer) eachApart(s *sheet, c *Citation, cites []Cite) bool {
	if len(cites) > maxApart {
		return false
	}
	for i := range cites {
		if cites[i].SuppressAuthor || cites[i].AuthorOnly {
			return false
		}
	}
	m := r.mark()
	r.notes = true
	apart := r.each(s, c, cites) && len(r.grouping.written) == len(cites) && r.namesDiffer(c.groupsNameless())
	r.notes = false
	if !apart {
		r.back(m)
	}
	return apart
}

// maxApart is the number of cites of which each is compared with each.
const maxApart = 8

// namesDiffer reports whether the cites that were written last begin with names, or
// with what took their place, none of which others begin with. Two without names may be
// alike all the same.
func (r *renderer) namesDiffer(nameless bool) bool {
	written := r.grouping.written
	for i := range written {
		a := &written[i]
		if a.start >= a.end || a.end > len(r.text) {
			return false
		}
		name := r.text[a.start:a.end]
		for _, b := range written[:i] {
			before := r.text[b.start:b.end]
			if bytes.HasPrefix(name, before) || bytes.HasPrefix(before, name) || nameless && !a.named && !b.named {
				return false
			}
		}
	}
	return true
}

// A beginning is what a cite or an entry begins with, where it was written: names, or
// what took their place. It is empty until then.
type beginning struct {
	span
	named bool
}

// began notes what a step of names wrote since a mark, or what took their place, if it
// is the first.
func (r *renderer) began(st *step, m mark, named bool) {
	switch {
	case r.seeks && r.lead.step == nil:
		r.lead.take(r, st, m)
	case r.grouping.begins.end == 0:
		r.grouping.begins = beginning{span{m.text, len(r.text)}, named}
	}
}

// A member is a cite of a citation.
type member struct {
	at         int // its place as given
	group      int // the place of the first of the same names
	start, end int // its names, or what took their place
	named      bool
	unknown    bool // it has no work, and is in no group
	lead       *step
}

// key returns the names by which a member is grouped.
func (g *grouping) key(m *member) []byte {
	if g.nameless && !m.named {
		return nil
	}
	return g.names[m.start:m.end]
}

// same reports whether members begin with the same.
func (g *grouping) same(a, b *member) bool {
	return a.lead != nil && b.lead != nil && bytes.Equal(g.names[a.start:a.end], g.names[b.start:b.end])
}

// groupCites groups cites by the names that they begin with: those of the same names
// move to the first of them where reorders is set.
func (r *renderer) groupCites(s *sheet, cites []Cite, reorders bool) {
	g := &r.grouping
	g.members, g.names, g.nameless = g.members[:0], g.names[:0], s.Citation.groupsNameless()
	for i := range cites {
		r.take(&cites[i])
		r.takeLead(s.program(inCitation, r.typeOf()))
		start := len(g.names)
		g.names = append(g.names, r.lead.text...)
		g.members = append(g.members, member{at: i, group: i, start: start, end: len(g.names), named: len(r.lead.ends) > 0, unknown: cites[i].Work == nil, lead: r.lead.step})
	}
	r.drop()
	slices.SortFunc(g.members, func(a, b member) int {
		switch {
		case a.unknown != b.unknown && b.unknown:
			return -1
		case a.unknown != b.unknown:
			return 1
		}
		return cmp.Or(bytes.Compare(g.key(&a), g.key(&b)), a.at-b.at)
	})
	for i := 1; i < len(g.members); i++ {
		a, b := &g.members[i-1], &g.members[i]
		if (b.lead != nil || g.nameless) && !a.unknown && !b.unknown && bytes.Equal(g.key(a), g.key(b)) {
			b.group = a.group
		}
	}
	slices.SortFunc(g.members, func(a, b member) int {
		if reorders {
			return cmp.Or(a.group-b.group, a.at-b.at)
		}
		return a.at - b.at
	})
}

// bare reports whether a cite writes dates, terms and its locator alone.
func (r *renderer) bare(s *sheet, c *Cite) bool {
	m := r.mark()
	r.one(s, inCitation, c, nil)
	bare := true
	for i := r.runAt(m.text); i < len(r.runs); i++ {
		if v := r.runs[i].attr.variable(); r.runs[i].start >= m.text && v != 0 && !v.isDate() && v != Locator && v != YearSuffix {
			bare = false
		}
	}
	r.back(m)
	return bare
}
