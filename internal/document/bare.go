package document

import (
	"slices"
	"strings"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A bare is a work, and its cite without anything that tells it apart.
type bare struct {
	work *model.Publication
	written
	round int // in which it was looked at last
	// lists are those of names that the cite shows, in its order, if listed is
	// set.
	lists  []nameList
	listed bool
	// named says how fully the names are known.
	named [numForms]bool
}

// A nameList is the names of a variable in a bare cite.
type nameList struct {
	variable style.Variable
	people   []model.Person
	shown    []int // the places in the work's list of the names that are shown
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

// A cite is one that is no bare one.
type cite struct {
	work         *model.Publication
	expansion    style.Expansion
	disambiguate int
	firstNote    int
}

// A written is what a cite came to.
type written struct {
	text  string // as it is compared
	asked int    // how many conditions asked whether it is ambiguous
}

// bare returns what is known of a work.
func (d *Disambiguator) bare(p *model.Publication) *bare {
	b := d.known[p]
	if b == nil {
		b = &bare{work: p}
		d.render(cite{work: p})
		b.written = d.written(p)
		if d.global {
			b.list(&d.ref)
		}
		d.known[p] = b
	}
	b.round = d.round
	return b
}

// render renders a cite.
func (d *Disambiguator) render(c cite) {
	d.one[0] = style.Cite{
		Work: c.work, Expansion: c.expansion, Disambiguate: c.disambiguate, FirstNote: c.firstNote,
		Position: style.Subsequent | style.NearNote,
	}
	d.style.RenderCitation(&d.ref, d.one[:])
	d.one[0] = style.Cite{}
}

// write returns what a cite comes to.
func (d *Disambiguator) write(c cite) written {
	if c == (cite{work: c.work}) {
		return d.known[c.work].written
	}
	w, ok := d.more[c]
	if ok {
		return w
	}
	if w, ok = d.before[c]; !ok {
		d.render(c)
		w = d.written(c.work)
	}
	d.more[c] = w
	return w
}

// written returns what was rendered of a work, without the day on which somebody
// looked at that.
func (d *Disambiguator) written(p *model.Publication) written {
	asked := d.ref.DisambiguateTests()
	if p == nil || p.Accessed.IsZero() {
		return written{string(d.ref.Text()), asked}
	}
	var b strings.Builder
	for run := range d.ref.Runs() {
		if run.Variable != style.Accessed {
			b.Write(run.Text)
		}
	}
	return written{b.String(), asked}
}

// list finds out which lists of names a bare cite shows.
func (b *bare) list(ref *style.Reference) {
	b.listed = true
	for run := range ref.Runs() {
		if run.Person == 0 {
			continue
		}
		l := b.listOf(run.Variable)
		if l == nil {
			b.lists = append(b.lists, nameList{variable: run.Variable, people: style.People(b.work, run.Variable)})
			l = &b.lists[len(b.lists)-1]
		}
		if !slices.Contains(l.shown, run.Person) {
			l.shown = append(l.shown, run.Person)
		}
	}
}

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
func (d *Disambiguator) name(b *bare, form style.GivenForm) {
	if b.named[form] {
		return
	}
	if !b.listed {
		d.render(cite{work: b.work})
		b.list(&d.ref)
	}
	b.named[form] = true
	least := 0
	if d.how.Names {
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
	d.render(cite{work: b.work, expansion: all})
	text := string(d.ref.Text())
	at := 0
	for run := range d.ref.Runs() {
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
