package model

import (
	"strings"

	"github.com/pubcite/pubcite/internal/tex"
	"github.com/pubcite/pubcite/internal/text"
)

// AppendBibTeX appends p as an entry of BibTeX with a key, and returns the
// extended buffer. [Key] has a key for p, [Keys] one that no other entry has; of
// any other the characters are left out that would end it.
//
// Types and fields are those of the standard styles, with what most others know
// besides: doi, url, urldate, isbn, issn, pmid, eprint, eid, keywords, abstract,
// language. Texts
// are source of TeX in UTF-8, a field is a line. In the title, what has to keep
// its case stands in braces: what the title itself marks so, words with capitals
// inside, in a title in sentence case all that have a capital, and all of a title
// that is not in English.
func AppendBibTeX(dst []byte, p *Publication, key string) []byte {
	e := bibWriter{dst: dst}
	kind := bibTeXType(p)
	e.begin(kind, key)
	e.names("author", leadPersons(p), nil)
	e.names("editor", p.Editors, p.CorporateEditors)
	e.names("translator", p.Translators, nil)
	e.title("title", p.Title, titleCaseOf(p))
	e.bibContainer(p, kind)
	e.text("series", p.CollectionTitle)
	e.text("volume", p.Volume)
	e.bibNumbers(p)
	e.text("chapter", p.ChapterNumber)
	e.text("edition", ordinalEdition(p.Edition))
	e.pages("pages", p.Page)
	e.list(bibPublisher(p, kind), p.Publisher)
	e.list("address", p.PublisherPlace)
	e.date(p.Issued)
	e.bibSpecial(p, kind)
	e.doi(p.DOI)
	e.bibEprint(p, "archiveprefix", "arXiv")
	e.verbatim("pmid", p.PMID)
	e.verbatim("pmcid", p.PMCID)
	e.verbatim("url", address(p))
	e.isoDate("urldate", p.Accessed)
	e.text("isbn", strings.Join(p.ISBN, ", "))
	e.text("issn", inOneText(p.ISSN, p.EISSN))
	e.code("language", languageOf(p).name)
	e.keywords(p.Keywords)
	if len(p.Abstracts) > 0 {
		e.text("abstract", p.Abstracts[0].Text)
	}
	e.text("note", bibNote(p))
	e.text("annote", p.Annote)
	e.end()
	return e.dst
}

// leadPersons returns who stands in the place of the authors: of a film its
// director.
func leadPersons(p *Publication) []Person {
	lists := [...][]Person{p.Authors, p.Directors, p.Composers, p.Performers, p.Hosts, p.Producers, p.Organizers}
	for _, list := range lists {
		if len(list) > 0 {
			return list
		}
		if len(p.Editors)+len(p.CorporateEditors) > 0 {
			return nil
		}
	}
	return nil
}

// titleCaseOf says which words of the title keep their case.
func titleCaseOf(p *Publication) tex.Keep {
	if l := languageOf(p); l.name != "" && l.name != "english" {
		return tex.KeepAll
	}
	return tex.KeepCapitals
}

// bibContainer appends what the work is in.
func (e *bibWriter) bibContainer(p *Publication, kind string) {
	container := p.ContainerTitle
	switch kind {
	case "article":
		e.text("journal", container)
	case "inproceedings", "incollection":
		fill(&container, p.EventTitle)
		e.text("booktitle", container)
	case "misc", "unpublished", "booklet":
		fill(&container, p.Medium)
		e.text("howpublished", container)
	case "proceedings":
		e.text("organization", p.EventTitle)
	}
}

// bibNumbers appends the number: in a journal that of the issue, in a series
// that of the book.
func (e *bibWriter) bibNumbers(p *Publication) {
	switch {
	case bibKindOf(p.Type) == bibArticle:
		e.text("number", p.Issue)
		e.text("eid", p.Number)
	case p.Number != "":
		if arXivID(p) == "" {
			e.text("number", p.Number)
		}
	case p.Issue != "":
		e.text("number", p.Issue)
	default:
		e.text("number", p.CollectionNumber)
	}
}

// bibPublisher returns the name of the field for the publisher.
func bibPublisher(p *Publication, kind string) string {
	switch {
	case kind == "phdthesis" || kind == "mastersthesis":
		return "school"
	case kind == "techreport":
		return "institution"
	}
	return "publisher"
}

// bibSpecial appends what only some types have.
func (e *bibWriter) bibSpecial(p *Publication, kind string) {
	switch kind {
	case "phdthesis", "mastersthesis", "techreport":
		e.text("type", p.Genre)
	case "misc":
		e.text("type", p.Genre)
		e.text("version", p.Version)
	}
}

// bibEprint appends the identifier of a preprint.
func (e *bibWriter) bibEprint(p *Publication, archive, name string) {
	if id := arXivID(p); id != "" {
		e.verbatim("eprint", id)
		e.code(archive, name)
	}
}

// arXivID returns the identifier that a work has in arXiv, or "".
func arXivID(p *Publication) string {
	if id, ok := cutPrefixFold(p.Number, "arxiv:"); ok {
		return id
	}
	if strings.EqualFold(p.Archive, "arXiv") {
		id, _ := cutPrefixFold(p.ArchiveLocation, "arxiv:")
		return id
	}
	return ""
}

func cutPrefixFold(s, prefix string) (rest string, ok bool) {
	if len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix) {
		return s[len(prefix):], true
	}
	return s, false
}

// address returns the address of the work, or of its main file.
func address(p *Publication) string {
	if p.URL == "" && len(p.Links) > 0 {
		return p.Links[0].URL
	}
	return p.URL
}

func inOneText(list, more []string) string {
	all := strings.Join(list, ", ")
	for _, s := range more {
		if all != "" {
			all += ", "
		}
		all += s
	}
	return all
}

// ordinalEdition returns an edition as BibTeX's styles print it: "2nd" for "2".
func ordinalEdition(s string) string {
	if s == "" || !text.AllDigits(s) {
		return s
	}
	last := s[len(s)-1]
	if len(s) > 1 && s[len(s)-2] == '1' {
		last = '0'
	}
	switch last {
	case '1':
		return s + "st"
	case '2':
		return s + "nd"
	case '3':
		return s + "rd"
	}
	return s + "th"
}

// bibNote returns the note, behind what stands in the place of the date.
func bibNote(p *Publication) string {
	status := ""
	switch p.Status {
	case Submitted, Accepted, Draft:
		status = strings.ToUpper(string(p.Status[:1])) + string(p.Status[1:])
	case InPress:
		status = "In press"
	}
	if status != "" && p.Note != "" {
		status += ". "
	}
	return status + p.Note
}
