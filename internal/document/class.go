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

// tellSet tells works apart whose bare cites are the same.
func (t *teller) tellSet(set []int) {
	classes := t.byNote(&class{works: set})
	if t.global {
		var parts []*class
		for _, c := range classes {
			if t.samePeople(c.works) {
				parts = append(parts, c)
			} else {
				parts = append(parts, t.split(c, t.shownText)...)
			}
		}
		classes = parts
	}
	for len(classes) > 0 {
		last := len(classes) - 1
		c := classes[last]
		classes = classes[:last]
		if len(c.works) > 1 && !t.samePeople(c.works) {
			if parts := t.byNames(c); parts != nil {
				classes = append(classes, parts...)
				continue
			}
		}
		t.byCondition(c)
	}
}

// samePeople reports whether works are of the same people, so that no name tells
// them apart.
func (t *teller) samePeople(works []int) bool {
	first := t.works[works[0]]
	t.list(first)
	for _, m := range works[1:] {
		w := t.works[m]
		t.list(w)
		if len(w.lists) != len(first.lists) {
			return false
		}
		for i := range w.lists {
			l, f := &w.lists[i], &first.lists[i]
			if l.variable != f.variable || !slices.Equal(l.people, f.people) {
				return false
			}
		}
	}
	return true
}

// byNote parts works by the notes that cites refer back to. CSL does not say whether
// notes tell works apart; for citeproc-js, those of more than two don't where
// nothing but a condition is asked.
func (t *teller) byNote(c *class) []*class {
	if len(c.works) > 2 && t.how.Condition && !t.how.Names && !t.how.GivenNames {
		return []*class{c}
	}
	if !slices.ContainsFunc(c.works, func(m int) bool { return t.firstNote(m) > 0 }) {
		return []*class{c}
	}
	return t.split(c, func(m int) string {
		return t.write(m, cite{firstNote: t.firstNote(m)}).text
	})
}

// firstNote returns the note that tells a work apart, if any. CSL does not say
// whether notes do; for citeproc-js, they don't where given names are those of
// persons.
func (t *teller) firstNote(m int) int {
	if t.global {
		return 0
	}
	return t.subjects[m].FirstNote
}

// shownText returns the names that a bare cite shows, with the given names that
// their persons have.
func (t *teller) shownText(m int) string {
	var all []byte
	w := t.works[m]
	t.nameAll(w)
	for i := range w.lists {
		all = append(all, 0)
		for k := range w.lists[i].prefix() {
			all = append(append(all, t.nameText(w, i, k)...), 0)
		}
	}
	return string(all)
}

// split parts the works of a class by a key: works of the same one stay together.
func (t *teller) split(c *class, key func(m int) string) []*class {
	if len(c.works) == 2 { // as most are
		if key(c.works[0]) == key(c.works[1]) {
			return []*class{c}
		}
		a, b := *c, *c
		a.works, b.works = c.works[:1:1], c.works[1:]
		return []*class{&a, &b}
	}
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

// byCondition parts works by what more and more conditions write that ask whether
// a cite is ambiguous. One that tells none apart is the last.
func (t *teller) byCondition(c *class) {
	if len(c.works) == 1 || !t.how.Condition || !t.asksMore(c) {
		t.settle(c)
		return
	}
	c.disambiguate++
	parts := t.split(c, func(m int) string { return t.write(m, t.cite(m, c)).text })
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
	return slices.ContainsFunc(c.works, func(m int) bool { return t.write(m, t.cite(m, c)).asked > c.disambiguate })
}

// cite returns the cite of a work of a class.
func (t *teller) cite(m int, c *class) cite {
	return cite{expansion: t.expansion(t.works[m], c.lists), disambiguate: c.disambiguate, firstNote: t.firstNote(m)}
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
		if f := t.form(w, i, k+1); f != style.GivenAsStyled {
			if forms == nil {
				forms = make([]style.GivenForm, len(l.people))
			}
			forms[k] = f
		}
	}
	return forms
}
