package citation

import (
	"slices"
	"strings"

	"github.com/pubcite/pubcite/style"
)

// hook adds what the writer's options put around a part.
func (o *output) hook(part *style.Run, fr *frame) {
	switch {
	case part.Person > 0:
		o.hookPerson(part, fr)
	case part.Variable == style.Title && o.LinkTitle && !o.whole:
		o.target = o.appendAddress(o.target[:0])
		fr.link, fr.to = len(o.target) > 0, toWork
	}
}

func (o *output) hookPerson(part *style.Run, fr *frame) {
	if !o.LinkORCID && o.Emphasized == nil {
		return
	}
	person, ok := style.PersonOf(o.work, part.Variable, part.Person)
	if !ok {
		return
	}
	if o.LinkORCID && !o.whole {
		if id, ok := cleanORCID(person.ORCID); ok {
			o.target = append(append(o.target[:0], orcidPrefix...), id...)
			fr.link, fr.to = true, toPerson
		}
	}
	if o.Emphasized != nil && o.Emphasized(Named{Person: person, Variable: part.Variable, Place: part.Person, Work: o.work}) {
		fr.effect = o.emphasis()
	}
}

// appendAddress appends where links to the work lead; nothing where that is
// nowhere.
func (o *output) appendAddress(dst []byte) []byte {
	if o.Address != nil {
		return appendSafeAddress(dst, o.Address(o.work))
	}
	n := len(dst)
	if dst = AppendDOI(dst, o.work); len(dst) > n {
		return o.resolved(dst, n)
	}
	if s := schemeOf(o.work.URL); strings.EqualFold(s, "http") || strings.EqualFold(s, "https") {
		dst = appendSafeAddress(dst, o.work.URL)
	}
	return dst
}

// appendResolved appends the address that a DOI leads to.
func (o *output) appendResolved(dst []byte, span *style.Run) []byte {
	n := len(dst)
	return o.resolved(span.AppendURL(dst), n)
}

// resolved puts the writer's resolver in the place of the usual one, which stands
// in dst from n on.
func (o *output) resolved(dst []byte, n int) []byte {
	if o.Resolver == "" {
		return dst
	}
	return slices.Replace(dst, n, n+len(style.ResolverPrefix), appendSafeAddress(nil, o.Resolver)...)
}
