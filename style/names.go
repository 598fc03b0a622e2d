package style

import (
	"strings"

	"github.com/pubcite/pubcite/model"
)

// names writes the lists of names of a step, or what takes their place.
func (r *renderer) names(st *step) status {
	n := st.node.(*Names)
	wrote := false
	both := r.present & st.variable // whoever edits and translates, named once
	named := false
	for _, v := range n.Variables {
		if r.present&v == 0 {
			continue
		}
		if both != 0 && v&(Editor|Translator) != 0 {
			if named {
				continue
			}
			v, named = both, true
		}
		r.used |= v
		if wrote {
			r.literal(st.delimiter)
		} else {
			r.literal(st.prefix)
		}
		wrote = true
		r.list(st, n, v)
	}
	if wrote {
		r.literal(st.suffix)
		return called | printed
	}
	return r.substitute(st.steps) | called
}

// list writes the names of one variable with their label.
func (r *renderer) list(st *step, n *Names, v Variable) {
	people := r.collect(v)
	count := len(people)
	if n.Label != nil && n.LabelFirst {
		r.label(n.Label, termOf(v), count > 1)
	}
	outer := r.attr
	st.name.write(r, people, v)
	r.attr = outer
	if n.Label != nil && !n.LabelFirst {
		r.label(n.Label, termOf(v), count > 1)
	}
}

// substitute writes the first substitute that writes anything. Its variables
// are spent.
func (r *renderer) substitute(steps []step) status {
	outer := r.used
	for i := range steps {
		m := r.mark()
		r.used = 0
		if s := r.step(&steps[i]); r.since(m) {
			r.spend(r.used)
			r.used |= outer
			return s
		}
	}
	r.used = outer
	return 0
}

// spend takes variables from those that are there. Who edits and translates is
// spent with both; where one of the two is spent, the other is left.
func (r *renderer) spend(v Variable) {
	if v&EditorTranslator != 0 {
		v |= Editor | Translator
	}
	r.present &^= v
	if v&(Editor|Translator) != 0 {
		r.present &^= EditorTranslator
	}
}

// collect returns the people behind a variable, those without a name left
// out.
func (r *renderer) collect(v Variable) []*model.Person {
	clear(r.people) // so that nothing is kept alive behind a shorter list
	r.people = r.people[:0]
	list := r.pub.Authors
	switch v {
	case Editor, EditorTranslator:
		list = r.pub.Editors
	case Translator:
		list = r.pub.Translators
	}
	for i := range list {
		if named(&list[i]) {
			r.people = append(r.people, &list[i])
		}
	}
	r.persons = -1
	if v == Editor && len(r.pub.CorporateEditors) > 0 {
		r.persons = len(r.people)
		r.corporate = r.corporate[:0]
		for _, name := range r.pub.CorporateEditors {
			if !empty(name) {
				r.corporate = append(r.corporate, model.Person{Literal: name})
			}
		}
		for i := range r.corporate {
			r.people = append(r.people, &r.corporate[i])
		}
	}
	return r.people
}

func named(p *model.Person) bool { return !empty(p.Family) || !empty(p.Given) || !empty(p.Literal) }

// samePeople reports whether a publication's editors are its translators, in
// the same order.
func samePeople(p *model.Publication) bool {
	if len(p.Editors) != len(p.Translators) || anyText(p.CorporateEditors) {
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

func anyNamed(list []model.Person) bool {
	for i := range list {
		if named(&list[i]) {
			return true
		}
	}
	return false
}

func anyText(list []string) bool {
	for _, s := range list {
		if !empty(s) {
			return true
		}
	}
	return false
}

// others reports whether a name stands for those that a list leaves out.
func others(p *model.Person) bool {
	if !blank(p.Family) || !blank(p.Given) {
		return false
	}
	switch strings.TrimSpace(p.Literal) {
	case "others", "et al.", "et al":
		return true
	}
	return false
}

// write writes a list of names.
func (n *Name) write(r *renderer, people []*model.Person, v Variable) {
	total := len(people)
	etAl := total > 1 && others(people[total-1])
	if etAl {
		total--
	}
	shown := total
	if n.EtAlMin > 0 && len(people) >= n.EtAlMin {
		shown = min(total, n.EtAlUseFirst)
	}
	for i, p := range people[:shown] {
		if i > 0 {
			n.between(r, i, i == total-1 && !etAl)
		}
		n.one(r, p, i, v)
	}
	switch {
	case shown < total && n.EtAlUseLast:
		r.literal(n.Delimiter)
		r.literal("… ")
		n.one(r, people[total-1], total-1, v)
	case shown < total || etAl:
		if n.precedes(n.DelimiterPrecedesEtAl, shown) {
			r.literal(n.Delimiter)
		} else {
			r.literal(" ")
		}
		n.EtAl.write(r)
	}
}

// between writes what stands before the i-th name.
func (n *Name) between(r *renderer, i int, last bool) {
	if !last || n.And == NoAnd {
		r.literal(n.Delimiter)
		return
	}
	precedes := n.DelimiterPrecedesLast
	if i == r.persons {
		// Behind a single person an organisation takes no comma.
		precedes = Contextual
	}
	if n.precedes(precedes, i) {
		r.literal(n.Delimiter)
	} else {
		r.literal(" ")
	}
	if n.And == AndSymbol {
		r.literal("& ")
	} else {
		r.literal(r.def.term(TermAnd, LongForm, false))
		r.literal(" ")
	}
}

// precedes reports whether the delimiter stands after count names.
func (n *Name) precedes(d DelimiterPrecedes, count int) bool {
	switch d {
	case Always:
		return true
	case Never:
		return false
	case AfterInvertedName:
		return n.inverted(count - 1)
	}
	return count > 1
}

func (n *Name) inverted(i int) bool {
	return n.Inverted == InvertAll || n.Inverted == InvertFirst && i == 0
}

func (e *EtAl) write(r *renderer) {
	outer := r.attr
	if e.Italic {
		r.attr = r.attr.italic()
	}
	r.literal(r.def.term(TermEtAl, LongForm, false))
	r.attr = outer
}

// one writes the i-th name.
func (n *Name) one(r *renderer, p *model.Person, i int, v Variable) {
	outer := r.attr
	r.attr |= labelled(v)
	switch {
	case empty(p.Family) && empty(p.Given):
		r.plain(p.Literal)
	case empty(p.Given):
		r.particle(p.Particle)
		r.plain(p.Family)
		n.suffix(r, p, " ")
	case empty(p.Family):
		r.plain(p.Given)
		n.suffix(r, p, " ")
	case unspaced(p.Family) && unspaced(p.Given):
		// Names in Chinese, Japanese and Korean script: family name first,
		// no blank, nothing shortened.
		r.plain(p.Family)
		r.plain(p.Given)
	case eastern(r.pub.Languages):
		r.particle(p.Particle)
		r.plain(p.Family)
		r.literal(" ")
		n.given(r, p.Given)
		n.suffix(r, p, " ")
	case n.inverted(i):
		n.familyFirst(r, p)
	default:
		n.given(r, p.Given)
		r.literal(" ")
		r.particle(p.DroppingParticle)
		r.particle(p.Particle)
		r.plain(p.Family)
		n.suffix(r, p, " ")
	}
	r.attr = outer
}

// eastern reports whether a work is in a language that writes family names
// first and without a comma: Chinese, Japanese or Korean.
func eastern(languages []string) bool {
	if len(languages) == 0 {
		return false
	}
	switch base, _, _ := strings.Cut(languages[0], "-"); base {
	case "chi", "zho", "zh", "jpn", "ja", "kor", "ko":
		return true
	}
	return false
}

func (n *Name) familyFirst(r *renderer, p *model.Person) {
	if !n.DemoteParticle {
		r.particle(p.Particle)
	}
	r.plain(p.Family)
	m := r.mark()
	r.literal(n.SortSeparator)
	behind := r.mark()
	n.given(r, p.Given)
	if !r.since(behind) {
		r.back(m) // no initials in it
	}
	if !blank(p.DroppingParticle) {
		r.literal(" ")
		r.plain(p.DroppingParticle)
	}
	if n.DemoteParticle && !blank(p.Particle) {
		r.literal(" ")
		r.plain(p.Particle)
	}
	n.suffix(r, p, n.SuffixSeparator)
}

// particle writes a particle before the name it belongs to: "van Gogh", but
// "d’Huy".
func (r *renderer) particle(s string) {
	if blank(s) {
		return
	}
	r.plain(s)
	if strings.HasSuffix(s, "'") || strings.HasSuffix(s, "’") || strings.HasSuffix(s, "-") {
		return
	}
	r.literal(" ")
}

func (n *Name) suffix(r *renderer, p *model.Person, separator string) {
	if blank(p.Suffix) {
		return
	}
	r.literal(separator)
	s := p.Suffix
	if n.StripSuffixPeriods {
		s = strings.TrimSuffix(s, ".")
	}
	r.plain(s)
}
