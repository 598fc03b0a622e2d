package style

import "github.com/pubcite/pubcite/internal/text"

// ResolverPrefix is the address that a DOI is put behind to make it a link.
const ResolverPrefix = "https://doi.org/"

// doi writes the DOI as a link. A resolver's address before it is part of the
// link, every other prefix is not. What is no DOI is written as it stands: it
// leads nowhere.
func (r *renderer) doi(prefix string) {
	outer := r.attr
	doi := text.Trim(r.pub.DOI)
	usual := text.IsUsualDOI(doi)
	if !usual {
		doi, _ = text.CleanDOI(doi)
	}
	link := outer | labelled(DOI)&r.labels
	if usual || text.IsDOI(doi) {
		link |= attrLink
	}
	if prefix == ResolverPrefix {
		r.attr = link
		if link&attrLink == 0 {
			prefix = ""
		}
	}
	r.literal(prefix)
	r.attr = link
	if usual {
		r.piece()
		r.text = append(r.text, doi...)
	} else {
		r.content()
		r.text = text.AppendIdentifier(r.text, doi)
	}
	r.attr = outer
}
