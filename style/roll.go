package style

import (
	"sync/atomic"

	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
)

// A roll is the people behind a variable.
type roll struct {
	// people are those that have a name: the publication's list, where all have.
	people []model.Person
	// places are theirs in the publication's list, where people is not that.
	places []int
	// persons is how many come before the corporate editors.
	persons int
	chosen  []model.Person // memory for people
	known   *preparedNames // what is known of them; nil where nothing is kept
	// families is what is known of their family names; nil where nothing is kept.
	families *atomic.Uint64
	// complete says that all of them have a name, and that the last stands for no
	// others, as far as that is known.
	complete bool
	// least and forms are what the cite's expansion says of the list.
	least int
	forms string
}

// place returns the place of a person in the publication's list, from 1 on.
func (l *roll) place(i int) int {
	if len(l.places) > 0 {
		return l.places[i]
	}
	return i + 1
}

// maxFamilies is of how many names of a list it is known whether they are plain.
const maxFamilies = 64

// plainFamily is plain for the family name of the i-th on the roll.
func (r *renderer) plainFamily(i int, s string) {
	l := r.roll.families
	if l == nil || i >= maxFamilies || s == "" {
		r.plain(s)
		return
	}
	s = text.Trim(s)
	if plain, special := plainOnce(l, i, s); plain && !special {
		r.copied(s)
		return
	}
	r.plain(s)
}

// forget lets go of the publication.
func (l *roll) forget() {
	l.people, l.known, l.families, l.forms = nil, nil, nil, ""
	clear(l.chosen)
}

// collect calls the roll of a variable.
func (r *renderer) collect(v Variable) {
	l := &r.roll
	l.people, l.places = people(r.pub, v), l.places[:0]
	l.least, l.forms = 0, ""
	if r.cite.Expansion.lists != "" {
		l.least, l.forms = r.cite.Expansion.of(v)
	}
	corporate := v == Editor && len(r.pub.CorporateEditors) > 0
	if r.prepared != nil {
		l.known = r.prepared.namesOf(v, l.people)
	}
	if l.complete = r.found != nil && r.found.complete.has(v); l.complete {
		l.families = r.found.families(v)
	} else {
		l.families = nil
	}
	if corporate || !l.allNamed() {
		l.choose()
	}
	l.persons = len(l.people)
	if corporate {
		l.organisations(len(r.pub.Editors), r.pub.CorporateEditors)
	}
}

// allNamed reports whether everyone in the list has a name.
func (l *roll) allNamed() bool {
	if l.complete {
		return true
	}
	if l.known != nil {
		return l.known.allNamed
	}
	return allNamed(l.people)
}

// endsInOthers reports whether the last on the roll stands for those that the
// list leaves out.
func (l *roll) endsInOthers() bool {
	if l.complete && l.persons == len(l.people) {
		return false
	}
	last := &l.people[len(l.people)-1]
	switch k := l.known; {
	case k == nil:
		return others(last)
	case !k.judged:
		k.judged, k.others = true, others(last)
	}
	return l.known.others
}

// organisation reports whether the i-th on the roll is one. Records of
// repositories have persons, too, whose names are not taken apart.
func (r *renderer) organisation(i int) bool {
	p := &r.roll.people[i]
	return i >= r.roll.persons || r.literally && text.Nameless(p.Family) && text.Nameless(p.Given)
}

// choose leaves out those that have no name.
func (l *roll) choose() {
	list := l.people
	clear(l.chosen) // so that nothing is kept alive behind a shorter list
	l.chosen = l.chosen[:0]
	for i := range list {
		if named(&list[i]) {
			l.add(list[i], i)
		}
	}
	l.people = l.chosen
}

// organisations adds organisations behind those of a list of that length.
func (l *roll) organisations(length int, names []string) {
	for i, name := range names {
		if !text.Nameless(name) {
			l.add(model.Person{Literal: name}, length+i)
		}
	}
	l.people = l.chosen
}

func (l *roll) add(p model.Person, i int) {
	l.chosen, l.places = append(l.chosen, p), append(l.places, i+1)
}

// named reports whether a person has a name. Most have a family name that begins
// with a letter.
func named(p *model.Person) bool { return text.BeginsLatin(p.Family) || anyPart(p) }

func anyPart(p *model.Person) bool {
	return !text.Nameless(p.Family) || !text.Nameless(p.Given) || !text.Nameless(p.Literal)
}

// samePeople reports whether a publication's editors are its translators, in
// the same order.
func samePeople(p *model.Publication) bool {
	if len(p.Editors) != len(p.Translators) || anyName(p.CorporateEditors) {
		return false
	}
	for i := range p.Editors {
		e, t := p.Editors[i], p.Translators[i]
		e.ORCID, e.Guessed = t.ORCID, t.Guessed // which no reference shows
		if e != t {
			return false
		}
	}
	return true
}

func allNamed(list []model.Person) bool {
	for i := range list {
		if !named(&list[i]) {
			return false
		}
	}
	return true
}

func anyNamed(list []model.Person) bool {
	for i := range list {
		if named(&list[i]) {
			return true
		}
	}
	return false
}

func anyName(list []string) bool {
	for _, s := range list {
		if !text.Nameless(s) {
			return true
		}
	}
	return false
}
