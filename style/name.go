package style

import (
	"strings"

	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
)

// one writes the i-th name on the roll.
func (n *naming) one(r *renderer, i int, v Variable) {
	if i < r.substituted {
		r.substituteRepeated()
		return
	}
	if r.roll.forms != "" {
		n = n.expandedTo(r, i)
	}
	p := &r.roll.people[i]
	r.literal(n.Prefix)
	outer := r.attr
	r.attr = r.attr.with(n.Font) | (labelled(v)|ofPerson(r.roll.place(i)))&r.labels
	switch {
	case n.usual && n.usualName(r, i):
	case n.shortened && r.usualShort(i):
	case n.sorted:
		n.sortedName(r, p, i)
	case !(text.BeginsLatin(p.Family) && text.BeginsLatin(p.Given)) && n.partial(r, p):
	case n.Form == ShortName:
		n.short(r, p)
	case p.StaticOrdering:
		n.short(r, p)
		r.literal(" ")
		n.behind(r, p, false)
	case n.inverted(i):
		n.familyFirst(r, p)
	default:
		n.givenFirst(r, p)
	}
	r.attr = outer
	r.literal(n.Suffix)
}

// partial writes a name that has not both a family and a given name, or none
// that is ever shortened or turned, and reports whether it is one.
func (n *naming) partial(r *renderer, p *model.Person) bool {
	switch {
	case text.Nameless(p.Family) && text.Nameless(p.Given):
		n.family.write(r, p.Literal)
	case text.Nameless(p.Given):
		n.familyAlone(r, p)
	case text.Nameless(p.Family):
		n.given.write(r, p.Given)
		n.suffix(r, p, beforeSuffix(p))
	case text.Unspaced(p.Family) && text.Unspaced(p.Given):
		// Names in Chinese, Japanese and Korean script: family name first,
		// no blank, nothing shortened.
		n.family.write(r, p.Family)
		if n.Form == LongName {
			n.given.write(r, p.Given)
		}
	default:
		return false
	}
	return true
}

// short writes the family name with its particle.
func (n *naming) short(r *renderer, p *model.Person) {
	r.literal(n.Family.Prefix)
	n.particleBefore(r, &n.family, p.Particle)
	n.family.write(r, p.Family)
	r.literal(n.Family.Suffix)
}

// familyAlone writes a name without a given name.
func (n *naming) familyAlone(r *renderer, p *model.Person) {
	r.literal(n.Family.Prefix)
	n.particleBefore(r, &n.family, p.Particle)
	n.family.write(r, p.Family)
	if n.Form == LongName {
		n.suffix(r, p, beforeSuffix(p))
	}
	r.literal(n.Family.Suffix)
}

func (n *naming) givenFirst(r *renderer, p *model.Person) {
	m := r.mark()
	r.literal(n.Given.Prefix)
	behind := len(r.text)
	n.givenNames(r, p)
	if len(r.text) > behind {
		r.literal(n.Given.Suffix)
		r.literal(n.gap)
	} else {
		r.back(m) // no initials in it
	}
	r.literal(n.Family.Prefix)
	if p.DroppingParticle != "" {
		n.particleBefore(r, &n.given, p.DroppingParticle)
	}
	if p.Particle != "" {
		n.particleBefore(r, &n.family, p.Particle)
	}
	n.family.write(r, p.Family)
	if p.Suffix != "" {
		n.suffix(r, p, beforeSuffix(p))
	}
	r.literal(n.Family.Suffix)
}

func (n *naming) familyFirst(r *renderer, p *model.Person) {
	demoted := n.DemoteParticle == DemoteDisplayAndSort && p.Particle != ""
	r.literal(n.Family.Prefix)
	if p.Particle != "" && !demoted {
		n.particleBefore(r, &n.family, p.Particle)
	}
	n.family.write(r, p.Family)
	r.literal(n.Family.Suffix)
	m := r.mark()
	r.literal(n.SortSeparator)
	if !n.behind(r, p, demoted) {
		r.back(m) // no initials in it
	}
	if p.Suffix != "" {
		n.suffix(r, p, n.SuffixSeparator)
	}
}

// behind writes what stands behind a family name, with the particle where that
// is demoted, and reports whether that was anything.
func (n *naming) behind(r *renderer, p *model.Person, demoted bool) bool {
	r.literal(n.Given.Prefix)
	m := r.mark()
	n.givenNames(r, p)
	if p.DroppingParticle != "" {
		n.particleBehind(r, &n.given, p.DroppingParticle, m)
	}
	if demoted {
		n.particleBehind(r, &n.family, p.Particle, m)
	}
	if !r.since(m) {
		return false
	}
	r.literal(n.Given.Suffix)
	return true
}

// particleBefore writes a particle, which belongs to a part, before the name it
// goes with: "van Gogh", but "d’Huy".
func (n *naming) particleBefore(r *renderer, of *part, s string) {
	if s != "" {
		of.before(r, s)
	}
}

func (of *part) before(r *renderer, s string) {
	if text.Blank(s) {
		return
	}
	of.particle(r, s)
	switch {
	case text.JoinsName(s):
	case r.words.bound:
		r.literal("\u00A0")
	default:
		r.literal(" ")
	}
}

// particleBehind writes a particle behind what was written since m.
func (n *naming) particleBehind(r *renderer, of *part, s string, m mark) {
	if s != "" {
		of.behind(r, s, m)
	}
}

func (of *part) behind(r *renderer, s string, m mark) {
	if text.Blank(s) {
		return
	}
	if r.since(m) {
		r.literal(" ")
	}
	of.particle(r, s)
}

// particle writes a particle alone. A mark that opens a quotation elsewhere is
// an apostrophe in it: "‘t".
func (r *renderer) particle(s string) {
	for {
		before, behind, ok := strings.Cut(s, "‘")
		r.plain(before)
		if !ok {
			return
		}
		if strings.HasSuffix(before, " ") {
			r.literal(" ")
		}
		r.content()
		r.text = append(r.text, "’"...)
		s = behind
	}
}

// beforeSuffix is what parts a suffix from a name in its usual order.
func beforeSuffix(p *model.Person) string {
	if p.CommaSuffix {
		return ", "
	}
	return " "
}

// suffix writes the suffix of a name behind a separator.
func (n *naming) suffix(r *renderer, p *model.Person, separator string) {
	if p.Suffix != "" {
		n.suffixBehind(r, p, separator)
	}
}

func (n *naming) suffixBehind(r *renderer, p *model.Person, separator string) {
	if text.Blank(p.Suffix) {
		return
	}
	r.literal(separator)
	s := p.Suffix
	if n.StripSuffixPeriods {
		s = strings.TrimSuffix(s, ".")
	}
	r.plain(s)
}
