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

	known *style.Known // of the work, or nil
	bare  *bare        // nil where nothing is known of the work
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
type Disambiguator struct {
	finder
	// more is what cites came to that are no bare ones; before, those of the
	// round before.
	more, before map[cite]written

	subjects []Subject // of the last round
	aparts   []Apart
}

// NewDisambiguator returns a Disambiguator for a style.
func NewDisambiguator(s style.Style) *Disambiguator {
	return &Disambiguator{finder: newFinder(s), more: map[cite]written{}}
}

// Active reports whether the style tells cites apart.
func (d *Disambiguator) Active() bool { return d.active }

// Tell returns what tells the cites of each work from those of the others. The
// works are in the order of the list of references, in which year suffixes are
// given. The result is valid until the next call.
func (d *Disambiguator) Tell(subjects []Subject) []Apart {
	if slices.Equal(subjects, d.subjects) {
		return d.aparts
	}
	d.subjects = append(slices.Grow(d.subjects[:0], len(subjects)), subjects...)
	d.aparts = slices.Grow(d.aparts[:0], len(subjects))[:len(subjects)]
	clear(d.aparts)
	if !d.Active() {
		return d.aparts
	}
	d.before, d.more = d.more, map[cite]written{}
	t := teller{Disambiguator: d, works: make([]*bare, len(subjects))}
	for i := range subjects {
		if t.works[i] = subjects[i].bare; t.works[i] == nil {
			t.works[i] = d.find(subjects[i].Work, subjects[i].known, nil)
		}
	}
	t.tell()
	return d.aparts
}

// Forget drops what is known of cites, because a work has changed.
func (d *Disambiguator) Forget() {
	if len(d.more) > 0 { // else every call would take the time of a large map
		clear(d.more)
	}
	d.subjects = d.subjects[:0]
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
	texts := newSieve(len(t.works))
	for _, w := range t.works {
		texts.add(w.hash)
	}
	number := map[string]int{}
	of := make([]int, len(t.works)) // the sets of works, from 1 on
	sizes := []int{0}               // and of those that are like no other
	for i, w := range t.works {
		if !texts.keeps(w.hash) {
			continue
		}
		n, ok := number[w.text]
		if !ok {
			n = len(sizes)
			number[w.text] = n
			sizes = append(sizes, 0)
		}
		of[i] = n
		sizes[n]++
	}
	return gather(of, sizes)
}

// gather returns the sets of more than one, of works whose sets have numbers, in the
// order of these.
func gather(of, sizes []int) [][]int {
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
		if sets[n] != nil {
			sets[n] = append(sets[n], i)
		}
	}
	return slices.DeleteFunc(sets, func(set []int) bool { return set == nil })
}
