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
	round   int       // of telling
	tellers []*teller // one for each goroutine

	subjects []Subject // of the last round
	aparts   []Apart
}

// NewDisambiguator returns a Disambiguator for a style.
func NewDisambiguator(s style.Style) *Disambiguator {
	return &Disambiguator{finder: newFinder(s)}
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
	d.round++
	t := &telling{round: d.round, subjects: d.subjects, aparts: d.aparts, works: make([]*bare, len(subjects))}
	for i := range subjects {
		if t.works[i] = subjects[i].bare; t.works[i] == nil {
			t.works[i] = d.find(subjects[i].Work, subjects[i].known, nil)
		}
	}
	d.tell(t)
	return d.aparts
}

// A telling is what works are told apart by in a round. Sets of works whose bare cites
// are the same have nothing else in common, and so each may be another goroutine's.
type telling struct {
	round    int
	subjects []Subject
	aparts   []Apart
	works    []*bare // of the subjects
	families families
}

// A teller tells works apart. It is for one goroutine.
type teller struct {
	*finder
	*telling
}

func (d *Disambiguator) tell(t *telling) {
	sets := t.ambiguous()
	if first := (teller{&d.finder, t}); d.global {
		first.register(sets)
		first.expand()
	}
	for len(d.tellers) < Workers(len(sets)) {
		f := newFinder(d.style)
		d.tellers = append(d.tellers, &teller{finder: &f})
	}
	for _, teller := range d.tellers {
		teller.telling = t
	}
	Share(len(sets), func(worker, from, to int) {
		for _, set := range sets[from:to] {
			d.tellers[worker].tellSet(set)
		}
	})
}

// expand gives each work the given names that persons have.
func (t *teller) expand() {
	if !t.families.ambiguous {
		return
	}
	for i := range t.works {
		t.aparts[i].Expansion = t.expansion(t.works[i], nil)
	}
}

// ambiguous returns the sets of works whose bare cites are the same.
func (t *telling) ambiguous() [][]int {
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
