package document

import (
	"slices"

	"github.com/pubcite/pubcite/style"
)

// A class is works whose cites are still the same.
type class struct {
	works []int
	lists []expanded
	at    step
	// disambiguate is how many conditions hold.
	disambiguate int
}

// An expanded is what is added to a list of names of all works of a class.
type expanded struct {
	least int
	forms []style.GivenForm // by the names
}

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

// tellSet tells works apart whose bare cites are the same.
func (t *teller) tellSet(set []int) {
	classes := t.byNote(&class{works: set})
	if t.global {
		var parts []*class
		for _, c := range classes {
			parts = append(parts, t.split(c, t.shownText)...)
		}
		classes = parts
	}
	for len(classes) > 0 {
		last := len(classes) - 1
		c := classes[last]
		classes = classes[:last]
		if len(c.works) > 1 {
			if parts := t.byNames(c); parts != nil {
				classes = append(classes, parts...)
				continue
			}
		}
		t.byCondition(c)
	}
}

// byNote parts works by the notes that cites refer back to.
func (t *teller) byNote(c *class) []*class {
	if !slices.ContainsFunc(c.works, func(m int) bool { return t.firstNote(m) > 0 }) {
		return []*class{c}
	}
	return t.split(c, func(m int) string { return t.write(cite{work: t.works[m].work, firstNote: t.firstNote(m)}).text })
}

// firstNote returns the note that tells a work apart, if any: CSL does not say,
// and citeproc-js takes it where given names are those of cites.
func (t *teller) firstNote(m int) int {
	if t.global || !t.how.GivenNames {
		return 0
	}
	return t.subjects[m].FirstNote
}

// shownText returns the names that a bare cite shows, with the given names that
// their persons have.
func (t *teller) shownText(m int) string {
	var all []byte
	w := t.works[m]
	for i := range w.lists {
		all = append(all, 0)
		l := &w.lists[i]
		t.nameAll(w)
		for k := range l.prefix() {
			all = append(append(all, t.nameText(w, i, k)...), 0)
		}
	}
	return string(all)
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
	l := &w.lists[i]
	n := &l.names[k]
	if t.global && t.concerns(i, k) && n.place <= len(l.people) {
		return n.text[t.families.form(&l.people[n.place-1], t.how.GivenNameRule)]
	}
	return n.text[style.GivenAsStyled]
}

// split parts the works of a class by a key: works of the same one stay together.
func (t *teller) split(c *class, key func(m int) string) []*class {
	number := map[string]int{}
	var parts []*class
	for _, m := range c.works {
		k := key(m)
		n, ok := number[k]
		if !ok {
			n = len(parts)
			number[k] = n
			part := *c
			part.works = nil
			parts = append(parts, &part)
		}
		parts[n].works = append(parts[n].works, m)
	}
	return parts
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

// byCondition parts works by what more and more conditions write that ask whether
// a cite is ambiguous. One that tells none apart is the last.
func (t *teller) byCondition(c *class) {
	if len(c.works) == 1 || !t.how.Condition || !t.asksMore(c) {
		t.settle(c)
		return
	}
	c.disambiguate++
	parts := t.split(c, func(m int) string { return t.write(t.cite(m, c)).text })
	for _, p := range parts {
		if len(parts) == 1 {
			t.settle(p)
		} else {
			t.byCondition(p)
		}
	}
}

// asksMore reports whether the cites of a class come to another condition.
func (t *teller) asksMore(c *class) bool {
	return slices.ContainsFunc(c.works, func(m int) bool { return t.write(t.cite(m, c)).asked > c.disambiguate })
}

// cite returns the cite of a work of a class.
func (t *teller) cite(m int, c *class) cite {
	w := t.works[m]
	return cite{work: w.work, expansion: t.expansion(w, c.lists), disambiguate: c.disambiguate, firstNote: t.firstNote(m)}
}

// settle says what the works of a class have got.
func (t *teller) settle(c *class) {
	for i, m := range c.works {
		a := &t.aparts[m]
		a.Expansion, a.Disambiguate = t.expansion(t.works[m], c.lists), c.disambiguate
		if t.how.YearSuffix && len(c.works) > 1 {
			a.YearSuffix = yearSuffix(i)
		}
	}
}

// expansion returns what is added to the names of a work: what its class has got,
// and the given names that persons have.
func (t *teller) expansion(w *bare, lists []expanded) style.Expansion {
	var e style.Expansion
	for i := range w.lists {
		var x expanded
		if i < len(lists) {
			x = lists[i]
		}
		if forms := t.forms(w, i, x.forms); x.least > 0 || len(forms) > 0 {
			e = e.With(w.lists[i].variable, x.least, forms...)
		}
	}
	return e
}

// forms returns the forms of given names in the i-th list by places, of those by
// names.
func (t *teller) forms(w *bare, i int, byName []style.GivenForm) []style.GivenForm {
	l := &w.lists[i]
	if !t.global {
		if len(byName) == 0 {
			return nil
		}
		forms := make([]style.GivenForm, len(l.people))
		for k, f := range byName {
			if k < len(l.names) && l.names[k].place <= len(forms) {
				forms[l.names[k].place-1] = f
			}
		}
		return forms
	}
	var forms []style.GivenForm
	for k := range l.people {
		if !t.concerns(i, k) {
			break
		}
		if f := t.families.form(&l.people[k], t.how.GivenNameRule); f != style.GivenAsStyled {
			if forms == nil {
				forms = make([]style.GivenForm, len(l.people))
			}
			forms[k] = f
		}
	}
	return forms
}
