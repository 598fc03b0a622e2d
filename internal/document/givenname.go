package document

import (
	"strings"
	"unicode"

	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// families are the persons of all cites by their family names: by those alone
// they may be taken for each other.
type families struct {
	of   map[string]*family
	room Room[family]
	// ambiguous says that there are several persons of a name.
	ambiguous bool
}

// A family is those of a family name.
type family struct {
	first *model.Person
	// several are the persons by their initials, once there is another.
	several map[string]*namesakes
}

// namesakes are those who share the initials, too.
type namesakes struct {
	given   string // of the first person
	several bool
}

// A concerned is a person whom a rule is about, and the hash of the last word of the
// family name: those of the same words have the same.
type concerned struct {
	person *model.Person
	hash   uint64
}

// concern finds out whom of those that cites of a work show the style's rule is about.
func (f *finder) concern(b *bare) {
	list := f.scratch[:0]
	for i := range b.lists {
		for _, place := range b.lists[i].shown {
			list = f.take(list, b, i, place)
		}
		for _, place := range b.lists[i].also {
			list = f.take(list, b, i, place)
		}
	}
	b.concerned, f.scratch = f.persons.Keep(list), list
}

// take appends the person at a place of the i-th list if the rule is about them.
func (f *finder) take(list []concerned, b *bare, i, place int) []concerned {
	if !f.concerns(b, i, place) {
		return list
	}
	p := &b.lists[i].people[place-1]
	return append(list, concerned{p, hashOf(lastWord(p.Family))})
}

// register takes up the persons that cites show, and those that they may show to
// be told apart: of those whose family name is that of another.
func (t *teller) register(sets [][]int) {
	added := t.mayAdd(sets)
	all := len(added)
	for _, w := range t.works {
		all += len(w.concerned)
	}
	names := newSieve(all)
	for _, w := range t.works {
		names.addAll(w.concerned)
	}
	names.addAll(added)
	t.families = families{of: map[string]*family{}}
	for _, w := range t.works {
		t.families.addAll(w.concerned, &names)
	}
	t.families.addAll(added, &names)
}

// mayAdd returns whom of the works of sets the rule is about that cites may show to be
// told apart.
func (t *teller) mayAdd(sets [][]int) []concerned {
	var list []concerned
	if !t.how.Names {
		return list
	}
	for _, set := range sets {
		if t.samePeople(set) {
			continue // no name is added
		}
		for _, m := range set {
			w := t.works[m]
			t.name(w, style.GivenAsStyled)
			for i := range w.lists {
				for k := range w.lists[i].names {
					list = t.take(list, w, i, w.lists[i].names[k].place)
				}
			}
		}
	}
	return list
}

// concerns reports whether the style's rule is about the name at a place of the
// i-th list. About corporate editors, who stand behind the others, none is.
func (f *finder) concerns(w *bare, i, place int) bool {
	l := &w.lists[i]
	switch f.how.GivenNameRule {
	case style.PrimaryName, style.PrimaryNameWithInitials:
		return i == 0 && len(l.shown) > 0 && place == l.shown[0] && place <= len(l.people)
	}
	return place <= len(l.people)
}

// form returns what is shown of the given names of the person at a place of the
// i-th list, wherever that is named.
func (t *teller) form(w *bare, i, place int) style.GivenForm {
	if !t.global || !t.concerns(w, i, place) {
		return style.GivenAsStyled
	}
	return t.families.form(&w.lists[i].people[place-1], t.how.GivenNameRule)
}

// addAll takes up those persons whose names there may be several of.
func (f *families) addAll(list []concerned, names *sieve) {
	for i := range list {
		if names.keeps(list[i].hash) {
			f.add(list[i].person)
		}
	}
}

// add takes up a person.
func (f *families) add(p *model.Person) {
	if p.Family == "" || p.Given == "" {
		return
	}
	key := familyKey(p)
	of := f.of[key]
	if of == nil {
		of = &f.room.Take(1)[0]
		of.first = p
		f.of[key] = of
		return
	}
	given := givenKey(p)
	if of.several == nil {
		first := givenKey(of.first)
		if first == given {
			return
		}
		f.ambiguous = true
		of.several = map[string]*namesakes{}
		of.add(first)
	}
	of.add(given)
}

func (f *family) add(given string) {
	initials := initialsOf(given)
	switch n := f.several[initials]; {
	case n == nil:
		f.several[initials] = &namesakes{given: given}
	case n.given != given:
		n.several = true
	}
}

// form returns what is to be shown of a person's given names.
func (f *families) form(p *model.Person, rule style.GivenNameRule) style.GivenForm {
	if !f.ambiguous || p.Family == "" || p.Given == "" {
		return style.GivenAsStyled
	}
	of := f.of[familyKey(p)]
	if of == nil || of.several == nil {
		return style.GivenAsStyled
	}
	if rule == style.AllNames || rule == style.PrimaryName {
		if n := of.several[initialsOf(givenKey(p))]; n != nil && n.several {
			return style.GivenWhole
		}
	}
	if len(of.several) > 1 {
		return style.GivenInitials
	}
	return style.GivenAsStyled
}

// familyKey returns a family name as it is compared.
func familyKey(p *model.Person) string {
	if p.Particle != "" {
		return words(p.Particle) + " " + words(p.Family)
	}
	return words(p.Family)
}

// givenKey returns given names as they are compared: without full stops, so that
// "J.P." is "J. P.".
func givenKey(p *model.Person) string { return words(p.Given) }

// lastWord returns the last word of a name.
func lastWord(s string) string {
	s = words(s)
	return s[strings.LastIndexByte(s, ' ')+1:]
}

// words returns the words of a name, parted by single blanks.
func words(s string) string {
	if text.IsWord(s) || !strings.ContainsFunc(s, partsWords) {
		return s
	}
	return strings.Join(strings.Fields(strings.ReplaceAll(s, ".", " ")), " ")
}

func partsWords(c rune) bool { return c == '.' || unicode.IsSpace(c) }

// initialsOf returns the initials of given names.
func initialsOf(given string) string {
	how := text.Initials{With: " ", Shorten: true, Literal: true}
	return string(how.Append(nil, []byte(given), ""))
}
