package document

import (
	"slices"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A nameList is the names of a variable in a bare cite.
type nameList struct {
	variable style.Variable
	people   []model.Person
	shown    []int // the places in the work's list of the names that are shown
	also     []int // and of those that only a first cite shows, where that matters
	// names are all that can be shown; none until they are asked for.
	names []name
}

// A name is one in a cite.
type name struct {
	place int // in the work's list, from 1 on
	// text is the name as it is written in each form of given names.
	text [numForms]string
}

const numForms = style.GivenWhole + 1

// list makes sure that the lists of a work are known.
func (f *finder) list(b *bare) {
	if !b.listed {
		f.render(b, cite{})
		f.listShown(b)
	}
}

// listShown finds out which lists of names a bare cite shows that was rendered last.
func (f *finder) listShown(b *bare) {
	b.listed = true
	for v, person := range f.ref.People() {
		l := f.listFor(b, v)
		l.shown = insert(l.shown, person)
	}
}

// listFirst finds out which names the first cite of a work shows besides, where
// all names of cites are to be told apart.
func (f *finder) listFirst(b *bare) {
	if r := f.how.GivenNameRule; r != style.AllNames && r != style.AllNamesWithInitials {
		return
	}
	f.render(b, cite{first: true})
	for v, person := range f.ref.People() {
		l := f.listFor(b, v)
		if _, ok := slices.BinarySearch(l.shown, person); !ok {
			l.also = insert(l.also, person)
		}
	}
}

// insert inserts a place among others, if it is not there.
func insert(places []int, place int) []int {
	if n := len(places); n == 0 || places[n-1] < place {
		return append(places, place) // most are in order
	}
	if i, ok := slices.BinarySearch(places, place); !ok {
		return slices.Insert(places, i, place)
	}
	return places
}

// listFor returns the list of a variable, which it makes where there is none.
func (f *finder) listFor(b *bare, v style.Variable) *nameList {
	if l := b.listOf(v); l != nil {
		return l
	}
	if b.lists == nil {
		b.lists = f.lists.Take(1)[:0]
	}
	b.lists = append(b.lists, nameList{variable: v, people: style.People(b.work, v), shown: f.places.Take(usualNames)[:0]})
	return &b.lists[len(b.lists)-1]
}

// usualNames is how many names most cites show at most.
const usualNames = 3

// listOf returns the list of a variable; nil where there is none.
func (b *bare) listOf(v style.Variable) *nameList {
	for i := range b.lists {
		if b.lists[i].variable == v {
			return &b.lists[i]
		}
	}
	return nil
}

// name makes sure that the names of a work are known in a form.
func (f *finder) name(b *bare, form style.GivenForm) {
	if b.named[form] {
		return
	}
	f.list(b)
	b.named[form] = true
	least := 0
	if f.how.Names {
		least = everyone
	}
	var all style.Expansion
	for i := range b.lists {
		l := &b.lists[i]
		forms := make([]style.GivenForm, len(l.people))
		for j := range forms {
			forms[j] = form
		}
		all = all.With(l.variable, least, forms...)
	}
	f.render(b, cite{expansion: all})
	text := string(f.ref.Text())
	at := 0
	for run := range f.ref.Runs() {
		at += len(run.Text)
		if l := b.listOf(run.Variable); l != nil && run.Person > 0 {
			l.add(run.Person, form, text[at-len(run.Text):at])
		}
	}
}

// everyone is more names than lists have.
const everyone = 1<<16 - 1

// add adds a piece of a name in a form.
func (l *nameList) add(place int, form style.GivenForm, piece string) {
	// Runs are in the order of the names, but for those of a list that a cite
	// shows twice.
	i := len(l.names) - 1
	if form != style.GivenAsStyled || i >= 0 && l.names[i].place > place {
		i, _ = slices.BinarySearchFunc(l.names, place, func(n name, place int) int { return n.place - place })
	}
	if i < 0 || i == len(l.names) || l.names[i].place != place {
		l.names = append(l.names, name{place: place})
		i = len(l.names) - 1
	}
	l.names[i].text[form] += piece
}

// prefix returns how many names of the list the bare cite shows before et al.
func (l *nameList) prefix() int {
	n := 0
	for n < len(l.shown) && n < len(l.names) && l.shown[n] == l.names[n].place {
		n++
	}
	return n
}
