package document

import (
	"slices"

	"github.com/pubcite/pubcite/style"
)

// A step is what is tried next: to show a name, or more of a given name.
type step struct {
	list, name int
	form       style.GivenForm
}

// next returns the step that follows.
func (s step) next() step {
	if s.form++; s.form == numForms {
		s.form = 0
		s.name++
	}
	return s
}

// nameAll makes sure that the names of a work are known in all forms that the
// style may add.
func (t *teller) nameAll(w *bare) {
	t.name(w, style.GivenAsStyled)
	if t.how.GivenNames {
		t.name(w, style.GivenInitials)
		t.name(w, style.GivenWhole)
	}
}

// nameText returns the k-th name of the i-th list, with the given names that its
// person has.
func (t *teller) nameText(w *bare, i, k int) string {
	n := &w.lists[i].names[k]
	return n.text[t.form(w, i, n.place)]
}

// byNames parts works at the first step that tells any of them from the others;
// nil where none does.
func (t *teller) byNames(c *class) []*class {
	if !t.how.Names && (!t.how.GivenNames || t.global) {
		return nil
	}
	for _, m := range c.works {
		t.nameAll(t.works[m])
	}
	for ; c.at.list < t.numLists(c); c.at = (step{list: c.at.list + 1}) {
		shown, all := t.limits(c)
		for ; c.at.name < all; c.at = c.at.next() {
			if s := c.at; !t.tries(s, shown) || !t.differ(c, s) {
				continue
			}
			parts := t.split(c, func(m int) string { return t.pieceAt(m, c.at) })
			for _, p := range parts {
				p.take(shown)
			}
			return parts
		}
	}
	return nil
}

// numLists returns the most lists that a work of a class shows.
func (t *teller) numLists(c *class) int {
	most := 0
	for _, m := range c.works {
		most = max(most, len(t.works[m].lists))
	}
	return most
}

// limits returns how many names of the list at hand are shown, and how many can
// be.
func (t *teller) limits(c *class) (shown, all int) {
	for _, m := range c.works {
		if w := t.works[m]; c.at.list < len(w.lists) {
			l := &w.lists[c.at.list]
			shown, all = max(shown, l.prefix()), max(all, len(l.names))
		}
	}
	if !t.how.Names {
		all = shown
	}
	return shown, all
}

// tries reports whether the style has a step, in a list of which so many names
// are shown.
func (t *teller) tries(s step, shown int) bool {
	if s.form == style.GivenAsStyled {
		return s.name >= shown
	}
	return t.how.GivenNames && !t.global
}

// differ reports whether a step tells works apart.
func (t *teller) differ(c *class, s step) bool {
	first, ended := t.piece(c.works[0], s)
	return slices.ContainsFunc(c.works[1:], func(m int) bool {
		p, end := t.piece(m, s)
		return p != first || end != ended
	})
}

// piece returns what a step adds to a work's cite, and whether the list ends
// there, without et al.
func (t *teller) piece(m int, s step) (piece string, ended bool) {
	w := t.works[m]
	if s.list >= len(w.lists) || s.name >= len(w.lists[s.list].names) {
		return "", true
	}
	l := &w.lists[s.list]
	if s.form == style.GivenAsStyled {
		return t.nameText(w, s.list, s.name), s.name+1 == len(l.names)
	}
	return l.names[s.name].text[s.form], false
}

// pieceAt is piece as one text.
func (t *teller) pieceAt(m int, s step) string {
	p, ended := t.piece(m, s)
	if ended {
		return p + "\x00"
	}
	return p
}

// take adds the step at hand to what a class shows, and goes on.
func (c *class) take(shown int) {
	s := c.at
	c.lists = slices.Clone(c.lists)
	for len(c.lists) <= s.list {
		c.lists = append(c.lists, expanded{})
	}
	l := &c.lists[s.list]
	if s.name >= shown {
		l.least = s.name + 1
	}
	if s.form != style.GivenAsStyled {
		l.forms = slices.Clone(l.forms)
		for len(l.forms) <= s.name {
			l.forms = append(l.forms, style.GivenAsStyled)
		}
		l.forms[s.name] = s.form
	}
	c.at = s.next()
}
