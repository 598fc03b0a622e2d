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
	written []span // the cites that were written one behind the other
	// nameless says that works without names are alike, whatever took the place of
	// these, as CSL's processors have it where a style sorts cites.
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
	if r.each(s, c, cites) && len(r.grouping.written) == len(cites) && r.namesDiffer() {
		return true
	}
	r.back(m)
	return false
}

// maxApart is the number of cites of which each is compared with each.
const maxApart = 8

// namesDiffer reports whether the cites that were written last begin with names,
// none of which others begin with.
func (r *renderer) namesDiffer() bool {
	names := r.grouping.written
	for i := range names {
		names[i] = r.leadingNames(names[i])
		name := r.text[names[i].start:names[i].end]
		if len(name) == 0 {
			return false
		}
		for _, b := range names[:i] {
			if before := r.text[b.start:b.end]; bytes.HasPrefix(name, before) || bytes.HasPrefix(before, name) {
				return false
			}
		}
	}
	return true
}

// leadingNames returns the names that a cite begins with; nothing where another
// variable stands before them.
func (r *renderer) leadingNames(cite span) span {
	var of Variable
	names := span{cite.start, cite.start}
	for i := r.runAt(cite.start); i < len(r.runs) && r.runs[i].start < cite.end; i++ {
		end := cite.end
		if i+1 < len(r.runs) {
			end = min(end, r.runs[i+1].start)
		}
		switch v := r.runs[i].attr.variable(); {
		case v == 0 || end <= cite.start:
		case of == 0 && v.isNames():
			of, names = v, span{max(r.runs[i].start, cite.start), end}
		case of != v:
			return names
		default:
			names.end = end
		}
	}
	return names
}

// A member is a cite of a citation.
type member struct {
	at         int // its place as given
	group      int // the place of the first of the same names
	start, end int // its names, or what took their place
	named      bool
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
	g.members, g.names, g.nameless = g.members[:0], g.names[:0], r.literally && len(s.Citation.Sort) > 0
	for i := range cites {
		r.take(&cites[i])
		r.takeLead(s.program(inCitation, r.typeOf()))
		start := len(g.names)
		g.names = append(g.names, r.lead.text...)
		g.members = append(g.members, member{at: i, group: i, start: start, end: len(g.names), named: len(r.lead.ends) > 0, lead: r.lead.step})
	}
	r.drop()
	slices.SortFunc(g.members, func(a, b member) int {
		return cmp.Or(bytes.Compare(g.key(&a), g.key(&b)), a.at-b.at)
	})
	for i := 1; i < len(g.members); i++ {
		a, b := &g.members[i-1], &g.members[i]
		if (b.lead != nil || g.nameless) && bytes.Equal(g.key(a), g.key(b)) {
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
