package model

import (
	"cmp"
	"strings"

	"github.com/pubcite/pubcite/internal/text"
)

// numbers appends the numbers of the work, of what it is in, and of the series.
func (e *risEntry) numbers(p *Publication) {
	e.tag("NV", p.NumberOfVolumes)
	if p.Type != Hearing {
		e.tag("SE", p.Section)
	}
	if p.Type != Patent {
		e.tag("VL", p.Volume)
	}
	edition := p.Edition
	switch p.Type {
	case ArticleJournal, ArticleMagazine, ArticleNewspaper, Review, ReviewBook, PaperConference, Periodical,
		EntryEncyclopedia, EntryDictionary, Entry:
		e.tag("IS", p.Issue)
		e.tag("C7", p.Number)
	case Book, Classic, Pamphlet, Chapter:
		e.tag("IS", p.CollectionNumber)
	case Software, MotionPicture:
		e.tag("IS", p.Issue)
	default:
		e.tag("M1", p.Number)
	}
	switch p.Type {
	case Software, Dataset:
		edition = p.Version
	case Bill, Hearing, Legislation:
		edition = p.ChapterNumber
	}
	e.tag("ET", edition)
}

// pages appends the first page and the last, or what stands in their place: a
// list of pages, the number of pages, the length of a film.
func (e *risEntry) pages(p *Publication) {
	pages := p.Page
	switch {
	case p.Type == MotionPicture:
		pages = p.Dimensions
	case pages == "":
		pages = p.NumberOfPages
	}
	if p.Page == pages {
		i := strings.IndexFunc(pages, text.IsDash)
		last := strings.TrimLeftFunc(pages[max(i, 0):], text.IsDash)
		if i > 0 && last != "" && strings.IndexFunc(last, text.IsDash) < 0 && !strings.ContainsAny(pages, ",;&") {
			e.tag("SP", pages[:i])
			e.tag("EP", last)
			return
		}
	}
	e.tag("SP", pages)
}

// imprint appends who published the work, where, and of which kind it is.
func (e *risEntry) imprint(p *Publication) {
	publisher, place := p.Publisher, p.PublisherPlace
	switch p.Type {
	case PaperConference:
		if p.EventPlace != "" {
			place = p.EventPlace
			e.tag("C1", p.PublisherPlace)
		}
	case Speech:
		place = p.EventPlace
	case LegalCase:
		publisher = p.Authority
	case Patent:
		e.tag("A2", p.Authority)
		place = p.Jurisdiction
	case Map:
		e.tag("C1", p.Scale)
		e.tag("C3", p.Dimensions)
	case Graphic, Figure:
		e.tag("C3", p.Dimensions)
	}
	e.tag("PB", publisher)
	e.tag("CY", place)
	switch p.Type {
	case ArticleJournal, ArticleMagazine, ArticleNewspaper, Review, ReviewBook:
	case Article:
		e.tag("M3", cmp.Or(p.Genre, "preprint")) // which tells it from a manuscript
	default:
		e.tag("M3", p.Genre)
	}
	e.tag("CN", p.CallNumber)
	e.tag("AV", p.ArchiveLocation)
}

// identifiers appends what identifies the work or what it is in, and where it is
// found.
func (e *risEntry) identifiers(p *Publication) {
	doi, _ := text.CleanDOI(p.DOI)
	if doi == "" {
		doi = p.DOI
	}
	e.tag("DO", doi)
	for _, isbn := range p.ISBN {
		e.tag("SN", isbn)
	}
	for _, issn := range p.ISSN {
		e.tag("SN", issn)
	}
	for _, eissn := range p.EISSN {
		if eissn != "" {
			e.tag("SN", eissn+" (eISSN)")
		}
	}
	source := p.Source
	if p.PMID != "" && (source == "" || strings.EqualFold(source, "PubMed")) {
		fill(&source, "PubMed")
		e.tag("AN", p.PMID)
	}
	e.tag("DB", source)
	switch p.Type {
	case ArticleJournal, ArticleMagazine, ArticleNewspaper:
		e.tag("C2", p.PMCID)
	}
	e.tag("UR", p.URL)
	for _, link := range p.Links {
		e.tag("L1", link.URL)
	}
}

// risWord returns the word behind TY that comes nearest to the type.
func risWord(p *Publication) string {
	switch p.Type {
	case ArticleJournal, Review, ReviewBook:
		return "JOUR"
	case ArticleMagazine:
		return "MGZN"
	case ArticleNewspaper:
		return "NEWS"
	case Periodical:
		return "JFULL"
	case PaperConference:
		return "CPAPER"
	case Book:
		return "BOOK"
	case Chapter:
		return "CHAP"
	case EntryDictionary:
		return "DICT"
	case EntryEncyclopedia, Entry:
		return "ENCYC"
	case Classic:
		return "CLSWK"
	case Pamphlet:
		return "PAMP"
	case Thesis:
		return "THES"
	case Report:
		return "RPRT"
	case Standard:
		return "STAND"
	case Manuscript:
		return "MANSCPT"
	case Article:
		return "UNPB"
	}
	return risOtherWord(p.Type)
}

// risOtherWord is risWord for what is no text, or one of the law.
func risOtherWord(t Type) string {
	switch t {
	case Bill:
		return "BILL"
	case LegalCase:
		return "CASE"
	case Hearing:
		return "HEAR"
	case Regulation, Treaty:
		return "LEGAL"
	case Legislation:
		return "STAT"
	case Patent:
		return "PAT"
	case MotionPicture:
		return "MPCT"
	case Broadcast:
		return "VIDEO"
	case Song:
		return "SOUND"
	case MusicalScore:
		return "MUSIC"
	case Graphic:
		return "ART"
	case Figure:
		return "FIGURE"
	case Map:
		return "MAP"
	case Dataset:
		return "DATA"
	case Software:
		return "COMP"
	case Webpage, Post:
		return "ELEC"
	case PostWeblog:
		return "BLOG"
	case PersonalCommunication:
		return "PCOMM"
	case Interview:
		return "INTV"
	case Speech:
		return "SLIDE"
	}
	return "GEN"
}
