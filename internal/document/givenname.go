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

// register takes up the persons that cites show, and those that they may show to
// be told apart: of those whose family name is that of another.
func (t *teller) register(sets [][]int) {
	hashes := make([]uint64, 0, 2*len(t.works))
	t.concerned(sets, func(p *model.Person) { hashes = append(hashes, hashOf(lastWord(p.Family))) })
	names := newSieve(len(hashes))
	for _, h := range hashes {
		names.add(h)
	}
	t.families = families{of: map[string]*family{}}
	t.concerned(sets, func(p *model.Person) {
		if names.keeps(hashes[0]) {
			t.families.add(p)
		}
		hashes = hashes[1:]
	})
}

// concerned calls f for the persons that register takes up.
func (t *teller) concerned(sets [][]int, f func(p *model.Person)) {
	name := func(w *bare, i, place int) {
		if t.concerns(w, i, place) {
			f(&w.lists[i].people[place-1])
		}
	}
	for _, w := range t.works {
		for i := range w.lists {
			for _, place := range w.lists[i].shown {
				name(w, i, place)
			}
			for _, place := range w.lists[i].also {
				name(w, i, place)
			}
		}
	}
	if !t.how.Names {
		return
	}
	for _, set := range sets {
		if t.samePeople(set) {
			continue // no name is added
		}
		for _, m := range set {
			t.name(t.works[m], style.GivenAsStyled)
			for i, l := range t.works[m].lists {
				for k := range l.names {
					name(t.works[m], i, l.names[k].place)
				}
			}
		}
	}
}

// concerns reports whether the style's rule is about the name at a place of the
// i-th list. About corporate editors, who stand behind the others, none is.
func (t *teller) concerns(w *bare, i, place int) bool {
	l := &w.lists[i]
	switch t.how.GivenNameRule {
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

// lastWord returns the last word of a name: those of the same words have the same.
func lastWord(s string) string {
	s = words(s)
	return s[strings.LastIndexByte(s, ' ')+1:]
}

// words returns the words of a name, parted by single blanks.
func words(s string) string {
	if isWord(s) || !strings.ContainsFunc(s, partsWords) {
		return s
	}
	return strings.Join(strings.Fields(strings.ReplaceAll(s, ".", " ")), " ")
}

// isWord reports whether a name is a word of ASCII letters.
func isWord(s string) bool {
	for i := range len(s) {
		if !isASCIILetter(s[i]) {
			return false
		}
	}
	return true
}

func partsWords(c rune) bool { return c == '.' || unicode.IsSpace(c) }

// initialsOf returns the initials of given names.
func initialsOf(given string) string {
	how := text.Initials{With: " ", Shorten: true, Literal: true}
	return string(how.Append(nil, []byte(given), ""))
}
