package document

import (
	"slices"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A Subject is a work whose cites are to be told from those of others.
type Subject struct {
	Work *model.Publication
	// FirstNote is the note that cites it first; 0 is none.
	FirstNote int
}

// Apart is what tells the cites of a work from those of others. Cites and
// references in lists have all of it, but for the Expansion, which is for cites.
type Apart struct {
	Expansion    style.Expansion
	Disambiguate int
	YearSuffix   string
}

// A Disambiguator tells the cites of different works apart, in the order of CSL:
// by given names, by names that et al. left out, by the condition disambiguate,
// by year suffixes. It compares the cites without locators, and behind the first
// of their work, as CSL's suite has it: what was told apart once is told apart in
// short, too.
//
// What it finds out about a work is kept for the next time.
type Disambiguator struct {
	style style.Style
	how   style.Disambiguation
	// global says that given names are those of persons, and not of cites.
	global bool

	known map[*model.Publication]*bare
	round int
	// more is what cites came to that are no bare ones; before, those of the
	// round before.
	more, before map[cite]written
	ref          style.Reference
	one          [1]style.Cite

	subjects []Subject // of the last round
	aparts   []Apart
}

// NewDisambiguator returns a Disambiguator for a style.
func NewDisambiguator(s style.Style) *Disambiguator {
	how := s.Disambiguation()
	return &Disambiguator{
		style: s, how: how, global: how.GivenNames && how.GivenNameRule != style.ByCite,
		known: map[*model.Publication]*bare{}, more: map[cite]written{},
	}
}

// Active reports whether the style tells cites apart.
func (d *Disambiguator) Active() bool {
	return d.how.GivenNames || d.how.Names || d.how.Condition || d.how.YearSuffix
}

// Tell returns what tells the cites of each work from those of the others. The
// works are in the order of the list of references, in which year suffixes are
// given. The result is valid until the next call.
func (d *Disambiguator) Tell(subjects []Subject) []Apart {
	if slices.Equal(subjects, d.subjects) {
		return d.aparts
	}
	d.subjects = append(d.subjects[:0], subjects...)
	d.aparts = slices.Grow(d.aparts[:0], len(subjects))[:len(subjects)]
	clear(d.aparts)
	if !d.Active() {
		return d.aparts
	}
	d.round++
	d.before, d.more = d.more, map[cite]written{}
	t := teller{Disambiguator: d, works: make([]*bare, len(subjects))}
	for i := range subjects {
		t.works[i] = d.bare(subjects[i].Work)
	}
	t.tell()
	d.sweep()
	return d.aparts
}

// Know finds out about a work, before it is to be told apart.
func (d *Disambiguator) Know(p *model.Publication) {
	if d.Active() {
		d.bare(p)
	}
}

// Forget drops what is known of a work, because it has changed.
func (d *Disambiguator) Forget(p *model.Publication) {
	delete(d.known, p)
	if len(d.more) > 0 { // else every call would take the time of a large map
		clear(d.more)
	}
	d.subjects = d.subjects[:0]
}

// sweep drops what is known of works that are no more.
func (d *Disambiguator) sweep() {
	if len(d.known) <= len(d.subjects) {
		return
	}
	for p, b := range d.known {
		if b.round != d.round {
			delete(d.known, p)
		}
	}
}

// A teller tells works apart once.
type teller struct {
	*Disambiguator
	works    []*bare // of the subjects
	families families
}

func (t *teller) tell() {
	sets := t.ambiguous()
	if t.global {
		t.register(sets)
		for i := range t.works {
			t.aparts[i].Expansion = t.expansion(t.works[i], nil)
		}
	}
	for _, set := range sets {
		t.tellSet(set)
	}
}

// ambiguous returns the sets of works whose bare cites are the same.
func (t *teller) ambiguous() [][]int {
	number := make(map[string]int, len(t.works))
	of := make([]int, len(t.works)) // the sets of works
	var sizes []int
	for i, w := range t.works {
		n, ok := number[w.text]
		if !ok {
			n = len(sizes)
			number[w.text] = n
			sizes = append(sizes, 0)
		}
		of[i] = n
		sizes[n]++
	}
	return gather(nil, of, sizes)
}

// gather returns the sets of more than one, of things whose sets have numbers, in
// the order of these. The things are those of list, or their places where that is
// nil.
func gather(list, of, sizes []int) [][]int {
	sets := make([][]int, len(sizes))
	several := 0
	for n, size := range sizes {
		if size > 1 {
			sets[n] = make([]int, 0, size)
			several++
		}
	}
	if several == 0 {
		return nil
	}
	for i, n := range of {
		if sets[n] == nil {
			continue
		}
		if list != nil {
			i = list[i]
		}
		sets[n] = append(sets[n], i)
	}
	return slices.DeleteFunc(sets, func(set []int) bool { return set == nil })
}
