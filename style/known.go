package style

import (
	"math/bits"
	"sync/atomic"

	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
)

// A Known is what is found out about a work once, for all that a style makes of it
// in a document: its type, which variables it has, and its title in another case, if a
// cite has that. The zero Known is of no work. It may be shared by goroutines.
type Known struct {
	def *Definition // of the style
	pub *model.Publication
	typ Type
	has varSet
	// complete are lists of people who all have a name, and of whom the last stands for
	// no others.
	complete varSet
	title    atomic.Pointer[casedText]
	// copied are the texts that turned out to be written as they stand, and families
	// the family names that did, by their places in the lists of authors and of editors.
	copied           [2]atomic.Uint64
	authors, editors atomic.Uint64
}

// A casedText is a text in a case, and what it was made of.
type casedText struct {
	from, text string
	how        TextCase
}

// Know finds out about a work what its references, its cites and its keys need, and
// puts it into k; see [Cite]. It says nothing of other styles, nor of the work once that
// has changed. Of a nil work nothing is known.
func (s Style) Know(k *Known, p *model.Publication) {
	k.def, k.pub = nil, nil
	k.forget()
	if s.sheet == nil || p == nil {
		return
	}
	k.def, k.pub, k.typ = &s.sheet.Definition, p, TypeOf(p)
	k.has, k.complete = s.sheet.asks(k.typ).inWork(p, s.sheet.Literal), varSet{}
	for _, v := range [...]Variable{Author, Editor} {
		if list := people(p, v); k.has.has(v) && len(list) > 0 && allNamed(list) && !others(&list[len(list)-1]) {
			k.complete.add(v)
		}
	}
}

// forget forgets what was found out as the work was written.
func (k *Known) forget() {
	if k.title.Load() != nil {
		k.title.Store(nil)
	}
	for _, m := range [...]*atomic.Uint64{&k.copied[0], &k.copied[1], &k.authors, &k.editors} {
		if m.Load() != 0 {
			m.Store(0)
		}
	}
}

// isPlain is [text.Plain] for the text of t, of which that may be known.
func (r *renderer) isPlain(s string, t *Text) (plain, special bool) {
	v := t.Variable
	if v == 0 || v >= YearSuffix || t.Form == ShortForm {
		return text.Plain(s)
	}
	return plainOnce(&r.found.copied[v>>6&1], int(v&63), s)
}

// plainOnce is [text.Plain] for a text of which a bit says that it is plain and not
// special, once that was found out.
func plainOnce(known *atomic.Uint64, bit int, s string) (plain, special bool) {
	if known.Load()>>bit&1 != 0 {
		return true, false
	}
	plain, special = text.Plain(s)
	if plain && !special {
		known.Or(1 << bit)
	}
	return plain, special
}

// families returns what is known of the family names of a list; nil where nothing is
// kept.
func (k *Known) families(v Variable) *atomic.Uint64 {
	switch v {
	case Author:
		return &k.authors
	case Editor:
		return &k.editors
	}
	return nil
}

// knownCase writes the title of a work in a case if it is known in that. Of one that a
// cite writes it becomes known: entries come behind them, and most titles once.
func (r *renderer) knownCase(s string, how TextCase) bool {
	k := r.found.title.Load()
	if k != nil && k.how == how && k.from == s {
		r.text = append(r.text, k.text...)
		return true
	}
	if k != nil || r.cite.Position == noPosition {
		return false
	}
	r.scratch = append(r.scratch[:0], s...)
	from := len(r.text)
	r.text = r.appendCased(r.text, r.scratch, how)
	r.found.title.Store(&casedText{s, string(r.text[from:]), how})
	return true
}

// asks returns what any program of a type asks for.
func (s *sheet) asks(t Type) *wanted {
	slot := &s.wanted[bits.TrailingZeros64(uint64(t))]
	if w := slot.Load(); w != nil {
		return w
	}
	var all varSet
	for _, a := range [...]area{inBibliography, inCitation} {
		all.addAll(s.program(a, t).asks.work())
		for _, k := range s.keys(a, t) {
			if k.program != nil {
				all.addAll(k.program.asks.work())
			}
		}
	}
	w := wantedOf(all)
	slot.Store(&w)
	return &w
}

// of returns what a Known knows of a cite's work in the style at hand; nil where that
// is another.
func (k *Known) of(def *Definition, p *model.Publication) *Known {
	if k == nil || k.def != def || k.pub != p {
		return nil
	}
	return k
}

// typeOf returns the type of the publication at hand.
func (r *renderer) typeOf() Type {
	if r.found != nil {
		return r.found.typ
	}
	return TypeOf(r.pub)
}

// find finds out which of the variables that a program asks for are there; others may
// be among them.
func (r *renderer) find(w *wanted) varSet {
	switch {
	case r.prepared != nil:
		return r.prepared.in(r, w)
	case r.found == nil:
		return w.in(r)
	}
	s := r.found.has
	w.addCites(r, &s)
	return s
}
