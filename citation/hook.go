package citation

import (
	"bytes"
	"slices"

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

// hookAddress adds the link of a DOI or an address that the style shows without one.
func (o *output) hookAddress(part *style.Run, fr *frame) {
	switch {
	case part.Variable == style.DOI && !o.NoDOILinks && part.IsDOI():
		o.target = o.appendResolved(o.target[:0], part)
		fr.link, fr.to = true, toDOI
	case part.Variable == style.URL && leadsIntoWeb(string(part.Text)):
		o.target = appendSafeAddress(o.target[:0], string(part.Text))
		fr.link, fr.to = true, toAddress
	}
}

// resolverSize returns the length of a resolver's address that the run before a DOI
// ends in; 0 where that is none, or stands in another block.
func resolverSize(before, doi *style.Run) int {
	if before.Variable != 0 || before.Display != doi.Display || before.Block != doi.Block {
		return 0
	}
	for _, resolver := range [...]string{style.ResolverPrefix, "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/"} {
		if bytes.HasSuffix(before.Text, []byte(resolver)) {
			return len(resolver)
		}
	}
	return 0
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
	if leadsIntoWeb(o.work.URL) {
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
	resolver := appendSafeAddress(nil, o.Resolver)
	if i := len(resolver) - 1; i >= 0 && isAlnum(resolver[i]) {
		resolver = append(resolver, '/')
	}
	return slices.Replace(dst, n, n+len(style.ResolverPrefix), resolver...)
}
