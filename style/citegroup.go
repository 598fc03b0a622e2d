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
}

// A member is a cite of a citation.
type member struct {
	at         int // its place as given
	group      int // the place of the first of the same names
	start, end int // its names
	lead       *step
}

// groupCites groups cites by the names that they begin with: those of the same names
// move to the first of them where reorders is set.
func (r *renderer) groupCites(s *sheet, cites []Cite, reorders bool) {
	g := &r.grouping
	g.members, g.names = g.members[:0], g.names[:0]
	for i := range cites {
		r.take(&cites[i])
		r.takeLead(s.program(inCitation, TypeOf(r.pub)))
		start := len(g.names)
		g.names = append(g.names, r.lead.text...)
		g.members = append(g.members, member{at: i, group: i, start: start, end: len(g.names), lead: r.lead.step})
	}
	r.drop()
	all := g.names
	slices.SortFunc(g.members, func(a, b member) int {
		return cmp.Or(bytes.Compare(all[a.start:a.end], all[b.start:b.end]), a.at-b.at)
	})
	for i := 1; i < len(g.members); i++ {
		a, b := &g.members[i-1], &g.members[i]
		if b.lead != nil && bytes.Equal(all[a.start:a.end], all[b.start:b.end]) {
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
