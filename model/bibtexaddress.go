package model

import (
	"cmp"
	"strings"

	"github.com/pubcite/pubcite/internal/text"
)

// addresses reads where the work is found, and what identifies it.
func (b *bibEntry) addresses(p *Publication) {
	p.DOI = bareDOI(b.verbatim("doi"))
	p.URL = cmp.Or(b.verbatim("url"), b.address("howpublished"))
	if p.URL == "" && p.DOI == "" {
		p.URL = b.verbatim("bdsk-url-1")
	}
	p.PMID = b.verbatim("pmid")
	p.PMCID = b.first(b.verbatim, "pmcid", "pmc")
	p.ISBN = b.identifiers(p.ISBN, "isbn")
	p.ISSN = b.identifiers(p.ISSN, "issn")
	p.EISSN = b.identifiers(p.EISSN, "eissn")
	b.eprint(p)
}

// bareDOI returns a DOI without what an address puts in front: that of a resolver,
// or of a publisher's page.
func bareDOI(s string) string {
	const registrant = 4 // digits at least
	_, address, ok := strings.Cut(s, "://")
	if _, doi, found := strings.Cut(address, "/10."); ok && found && len(doi) > registrant && text.AllDigits(doi[:registrant]) {
		return "10." + doi
	}
	return s
}

// identifiers reads a field that holds one or several identifiers.
func (b *bibEntry) identifiers(list []string, name string) []string {
	for id := range strings.FieldsFuncSeq(b.plain(name), func(c rune) bool {
		return c == ' ' || c == ',' || c == ';' || c == '\u00A0'
	}) {
		if strings.ContainsAny(id, "0123456789") { // and no remark
			list = append(list, hyphens(id))
		}
	}
	return list
}

// eprint reads where the text itself is kept: with an archive that has
// addresses for its identifiers, or another.
func (b *bibEntry) eprint(p *Publication) {
	id := b.verbatim("eprint")
	if id == "" {
		return
	}
	if strings.Contains(id, "://") {
		if fill(&p.URL, id); p.URL != id && !b.d.opts.ReferenceOnly {
			p.Links = append(p.Links, Link{URL: id})
		}
		return
	}
	archive := b.plain("eprinttype")
	if archive == "" && isArxiv(id) {
		archive = "arxiv"
	}
	switch strings.ToLower(archive) {
	case "arxiv":
		id = trimFold(id, "arxiv:")
		p.Archive, p.ArchiveLocation = "arXiv", id
		fill(&p.URL, "https://arxiv.org/abs/"+id)
	case "jstor":
		p.Archive, p.ArchiveLocation = "JSTOR", id
		fill(&p.URL, "https://www.jstor.org/stable/"+id)
	case "pubmed", "pmid":
		fill(&p.PMID, id)
	case "pmc", "pmcid":
		fill(&p.PMCID, id)
	case "googlebooks":
		fill(&p.URL, "https://books.google.com/books?id="+id)
	case "hdl":
		fill(&p.URL, "https://hdl.handle.net/"+id)
	default:
		p.Archive, p.ArchiveLocation = archive, id
	}
}

// isArxiv reports whether an identifier is one of arXiv's: "arXiv:…",
// "2101.00001v2", "hep-th/9603067".
func isArxiv(id string) bool {
	if trimFold(id, "arxiv:") != id {
		return true
	}
	id, _, _ = strings.Cut(id, "v")
	year, number, ok := strings.Cut(id, ".")
	return ok && len(year) == 4 && (len(number) == 4 || len(number) == 5) && strings.Trim(year+number, "0123456789") == ""
}

// trimFold cuts a prefix in any case.
func trimFold(s, prefix string) string {
	if len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix) {
		return s[len(prefix):]
	}
	return s
}
