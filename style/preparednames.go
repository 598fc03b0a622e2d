package style

import (
	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
)

// A preparedNames is the people behind a variable, as the roll has them.
type preparedNames struct {
	variable Variable
	allNamed bool
	// others says whether the last of them stands for more; it holds where judged
	// is set.
	judged, others bool
	people         []preparedName // as many as were asked for
}

// A preparedName is what is known of a name.
type preparedName struct {
	// usual says that the name has a family and a given name alone, both plain;
	// special, that one of them may be [text.Special].
	usual, special bool
	// whole says that none of its given names is an initial.
	whole bool
	// count is the number of the initials of its given names; 0 where they are
	// more than names of ASCII with a capital each.
	count    uint8
	initials [maxInitials]byte
}

// maxInitials is how many initials are kept of a name: with all else that is
// known of it, eight bytes.
const maxInitials = 5

// namesOf returns what is known of the people behind a variable.
func (p *Prepared) namesOf(v Variable, list []model.Person) *preparedNames {
	for i := range p.names {
		if p.names[i].variable == v {
			return &p.names[i]
		}
	}
	n := len(p.names)
	if n < cap(p.names) {
		p.names = p.names[:n+1] // with the memory of its people
	} else {
		p.names = append(p.names, preparedNames{})
	}
	k := &p.names[n]
	*k = preparedNames{variable: v, allNamed: allNamed(list), people: k.people[:0]}
	return k
}

// known returns what is known of the i-th name on the roll; nil where that is
// nothing.
func (l *roll) knownName(i int) *preparedName {
	k := l.known
	if k == nil || i > len(k.people) {
		return nil
	}
	if i == len(k.people) {
		k.people = append(k.people, prepareName(&l.people[i]))
	}
	return &k.people[i]
}

// prepareName finds out about a name.
func prepareName(p *model.Person) preparedName {
	var k preparedName
	family, special := plainName(p.Family)
	given, raised := plainName(p.Given)
	k.special = special || raised
	k.usual = family && given && !p.StaticOrdering &&
		text.Blank(p.Particle) && text.Blank(p.DroppingParticle) && text.Blank(p.Suffix) &&
		!(text.Unspaced(p.Family) && text.Unspaced(p.Given))
	if !k.usual {
		return k
	}
	if n, whole, ok := text.SimpleInitials(k.initials[:], p.Given); ok {
		k.count, k.whole = uint8(n), whole
	}
	return k
}

// plainName reports whether a part of a name is there and copied, and of such a one
// whether it may be special.
func plainName(s string) (plain, special bool) {
	if text.Nameless(s) || text.Trim(s) != s {
		return false, true
	}
	return text.Plain(s)
}

// usualName writes the i-th name on the roll where that has a family and a given
// name alone, as nearly all have, and reports whether it has.
func (n *naming) usualName(r *renderer, i int) bool {
	p, k := &r.roll.people[i], r.roll.knownName(i)
	if k == nil && !seemsUsual(p) || k != nil && !k.usual {
		return false
	}
	inverted := n.inverted(i)
	if inverted {
		r.usualFamily(k, p, i)
	}
	before := r.mark()
	if inverted {
		r.literal(n.SortSeparator)
	}
	behind := r.extent()
	n.usualGiven(r, k, p)
	if r.extent() == behind {
		r.back(before) // no initials in it
	} else if !inverted {
		r.literal(n.gap)
	}
	if !inverted {
		r.usualFamily(k, p, i)
	}
	return true
}

// usualShort writes the family name alone of such a name.
func (r *renderer) usualShort(i int) bool {
	p, k := &r.roll.people[i], r.roll.knownName(i)
	if k == nil && !seemsUsual(p) || k != nil && !k.usual {
		return false
	}
	r.usualFamily(k, p, i)
	return true
}

// seemsUsual reports whether a name is a usual one as far as can be told without
// reading it.
func seemsUsual(p *model.Person) bool {
	return len(p.Particle)+len(p.DroppingParticle)+len(p.Suffix) == 0 && !p.StaticOrdering &&
		text.BeginsLatin(p.Family) && text.BeginsLatin(p.Given)
}

// usualFamily writes the family name of a usual name, the i-th on the roll, of which k
// may be known.
func (r *renderer) usualFamily(k *preparedName, p *model.Person, i int) {
	switch {
	case k == nil && r.roll.families == nil:
		r.plain(p.Family)
		return
	case k == nil:
		r.plainFamily(i, p.Family)
		return
	}
	r.special = r.special || k.special
	r.copied(p.Family)
}

// usualGiven writes its given names.
func (n *naming) usualGiven(r *renderer, k *preparedName, p *model.Person) {
	switch {
	case k == nil:
		n.givenNames(r, p)
	case n.Initials == KeepGiven || k.whole && !n.initials.Shorten:
		r.copied(p.Given)
	case k.count > 0 && n.initials.Shorten:
		r.piece()
		r.text = n.initials.AppendEach(r.text, k.initials[:k.count])
	default:
		n.shorten(r, p.Given, p.Family)
	}
}

// copied writes a plain text that is not special.
func (r *renderer) copied(s string) {
	r.piece()
	r.text = append(r.text, s...)
}
