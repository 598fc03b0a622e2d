package model

import (
	"strings"

	"github.com/pubcite/pubcite/internal/tex"
)

// AppendBibLaTeX appends p as an entry of BibLaTeX with a key, as [AppendBibTeX]
// does for BibTeX, and returns the extended buffer.
//
// Dates are those of ISO 8601-2 (EDTF). Names that BibTeX's format cannot say are
// in the format with labels. The language is that of the hyphenation (langid),
// after which BibLaTeX's styles leave the case of titles alone, so that words are
// put in braces for English and unknown languages only. Where CSL has several
// types for one of BibLaTeX, entrysubtype is CSL's name.
func AppendBibLaTeX(dst []byte, p *Publication, key string) []byte {
	e := bibWriter{dst: dst, latex: true}
	kind, subtype := bibLaTeXType(p)
	e.begin(kind, key)
	e.code("entrysubtype", safeKey(subtype))
	e.latexNames(p)
	e.latexTitles(p)
	e.text("edition", p.Edition)
	e.text("volume", p.Volume)
	e.text("volumes", p.NumberOfVolumes)
	e.text("part", p.PartNumber)
	e.latexNumbers(p)
	e.text("chapter", p.ChapterNumber)
	e.pages("pages", p.Page)
	e.text("pagetotal", p.NumberOfPages)
	e.text("version", p.Version)
	e.text("type", p.Genre)
	e.list(latexPublisher(p), p.Publisher)
	if p.Type == Patent {
		e.list("location", p.Jurisdiction)
	} else {
		e.list("location", p.PublisherPlace)
	}
	e.list("origpublisher", p.OriginalPublisher)
	e.list("origlocation", p.OriginalPublisherPlace)
	e.date(p.Issued)
	e.isoDate("origdate", p.OriginalDate)
	e.text("eventtitle", p.EventTitle)
	e.text("venue", p.EventPlace)
	e.isoDate("eventdate", p.EventDate)
	if p.Status != Published {
		e.text("pubstate", string(p.Status))
	}
	e.latexIdentifiers(p)
	e.latexLanguage(p)
	e.keywords(p.Keywords)
	if len(p.Abstracts) > 0 {
		e.text("abstract", p.Abstracts[0].Text)
	}
	e.text("library", p.CallNumber)
	e.text("note", p.Note)
	e.text("annotation", p.Annote)
	e.text("license", p.License)
	e.text("shorthand", p.CitationLabel)
	e.end()
	return e.dst
}

// latexTitles appends the titles of the work and of what it is in. The book of a
// set is a volume, and the title of the set the main one.
func (e *bibWriter) latexTitles(p *Publication) {
	keep := tex.KeepMarked
	if titleCaseOf(p) == tex.KeepCapitals {
		keep = tex.KeepCapitals
	}
	switch {
	case bibKindOf(p.Type) == bibArticle:
		e.title("title", p.Title, keep)
		e.text("journaltitle", p.ContainerTitle)
		e.text("shortjournal", p.ContainerTitleShort)
		e.text("issuetitle", p.VolumeTitle)
	case p.VolumeTitle == "":
		e.title("title", p.Title, keep)
		e.text("booktitle", p.ContainerTitle)
	case p.ContainerTitle != "":
		e.title("title", p.Title, keep)
		e.text("booktitle", p.VolumeTitle)
		e.text("maintitle", p.ContainerTitle)
	default:
		e.title("title", p.VolumeTitle, keep)
		e.text("maintitle", p.Title)
	}
	if p.TitleShort != beforeColon(p.Title) { // which it is read as
		e.text("shorttitle", p.TitleShort)
	}
	e.text("origtitle", p.OriginalTitle)
	e.text("series", p.CollectionTitle)
}

// latexNumbers appends the numbers: in a journal that of the issue, of a report
// or the like its own, in a series that of the book.
func (e *bibWriter) latexNumbers(p *Publication) {
	number := p.CollectionNumber
	switch kind := bibKindOf(p.Type); {
	case kind == bibArticle:
		number = p.Issue
		e.text("eid", p.Number)
	case kind == bibPart || p.Type == Book || p.Type == Classic:
		e.text("issue", p.Issue)
		e.text("eid", p.Number)
	default:
		e.text("issue", p.Issue)
		if arXivID(p) == "" && p.Number != "" {
			number = p.Number
		}
	}
	e.text("number", number)
}

// latexPublisher returns the name of the field for the publisher.
func latexPublisher(p *Publication) string {
	switch {
	case p.Type == Thesis || p.Type == Report:
		return "institution"
	case p.Type == Standard || p.Type == Webpage || p.Type == Post || p.Type == PostWeblog:
		return "organization"
	}
	return "publisher"
}

func (e *bibWriter) latexIdentifiers(p *Publication) {
	e.doi(p.DOI)
	switch {
	case arXivID(p) != "":
		e.bibEprint(p, "eprinttype", "arxiv")
		e.verbatim("pmid", p.PMID)
	case strings.EqualFold(p.Archive, "JSTOR"):
		e.verbatim("eprint", p.ArchiveLocation)
		e.code("eprinttype", "jstor")
		e.verbatim("pmid", p.PMID)
	case p.PMID != "":
		e.verbatim("eprint", p.PMID)
		e.code("eprinttype", "pubmed")
	}
	e.verbatim("pmcid", p.PMCID)
	e.verbatim("url", address(p))
	e.isoDate("urldate", p.Accessed)
	e.text("isbn", strings.Join(p.ISBN, ", "))
	e.text("issn", strings.Join(p.ISSN, ", "))
	e.text("eissn", strings.Join(p.EISSN, ", "))
}

// latexLanguage appends the language: that of the hyphenation where BibLaTeX has
// one, else the record's word.
func (e *bibWriter) latexLanguage(p *Publication) {
	if l := languageOf(p); l.babel != "" {
		e.code("langid", l.babel)
		return
	}
	e.text("language", firstOf(p.Languages))
}

// latexNames appends everybody. Whoever has no field of BibLaTeX is an editor of
// a type, of which there are four.
func (e *bibWriter) latexNames(p *Publication) {
	e.names("author", p.Authors, nil)
	e.names("bookauthor", p.ContainerAuthors, nil)
	e.names("translator", p.Translators, nil)
	fields := []string{"editor", "editora", "editorb", "editorc"}
	if len(p.Editors)+len(p.CorporateEditors) > 0 {
		e.names("editor", p.Editors, p.CorporateEditors)
		fields = fields[1:]
	}
	for _, name := range cslPersons {
		list := *personsField(p, []byte(name))
		if len(list) == 0 || len(fields) == 0 || name == "author" || name == "editor" || name == "translator" || name == "container-author" {
			continue
		}
		e.names(fields[0], list, nil)
		e.code(fields[0]+"type", editorType(name))
		fields = fields[1:]
	}
}

// editorType returns what BibLaTeX calls the editors that are CSL's of a name.
func editorType(name string) string { return strings.ReplaceAll(name, "-", "") }
