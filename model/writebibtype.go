package model

import "strings"

// A bibKind is what the types of BibTeX and BibLaTeX have in common: what the
// work is in, and who stands behind it.
type bibKind uint8

const (
	bibAlone    bibKind = iota
	bibArticle          // in a journal
	bibPart             // in a book
	bibThesis           // from a school
	bibNumbered         // a report, a patent, a standard: an institution numbers it
	bibOnline
)

// bibKindOf returns the kind of a type.
func bibKindOf(t Type) bibKind {
	switch t {
	case ArticleJournal, ArticleMagazine, ArticleNewspaper, Review, ReviewBook, Periodical:
		return bibArticle
	case Chapter, PaperConference, Entry, EntryDictionary, EntryEncyclopedia:
		return bibPart
	case Thesis:
		return bibThesis
	case Report, Patent, Standard, Legislation, Bill, Regulation, LegalCase, Treaty, Hearing:
		return bibNumbered
	case Webpage, Post, PostWeblog, Article:
		return bibOnline
	}
	return bibAlone
}

// bibTeXType returns the type of BibTeX that comes nearest.
func bibTeXType(p *Publication) string {
	switch p.Type {
	case ArticleJournal, ArticleMagazine, ArticleNewspaper, Review, ReviewBook:
		return "article"
	case Book, Classic:
		if isProceedings(p) {
			return "proceedings"
		}
		return "book"
	case Chapter, Entry, EntryDictionary, EntryEncyclopedia:
		return "incollection"
	case PaperConference:
		return "inproceedings"
	case Thesis:
		if g := strings.ToLower(p.Genre); strings.Contains(g, "master") || strings.Contains(g, "bachelor") || strings.Contains(g, "diplom") {
			return "mastersthesis"
		}
		return "phdthesis"
	case Report:
		return "techreport"
	case Manuscript, Speech:
		return "unpublished"
	case Pamphlet:
		return "booklet"
	}
	return "misc"
}

// isProceedings reports whether a book is that of a conference.
func isProceedings(p *Publication) bool { return len(p.Authors) == 0 && p.EventTitle != "" }

// bibLaTeXType returns the type of BibLaTeX that comes nearest, and a subtype
// where that says less than the publication's own.
func bibLaTeXType(p *Publication) (entry, subtype string) {
	switch p.Type {
	case ArticleMagazine:
		return "article", "magazine"
	case ArticleNewspaper:
		return "article", "newspaper"
	case ReviewBook:
		return "review", string(p.Type)
	case Book:
		if isProceedings(p) {
			return "proceedings", ""
		}
		if len(p.Authors) == 0 && len(p.Editors)+len(p.CorporateEditors) > 0 {
			return "collection", ""
		}
	case Chapter:
		if len(p.ContainerAuthors) > 0 {
			return "inbook", ""
		}
	case Periodical:
		if p.VolumeTitle != "" {
			return "periodical", "periodical" // and not an issue of one
		}
	}
	if entry = bibLaTeXEntry(p.Type); entry != "" {
		return entry, ""
	}
	entry, subtype = "misc", string(p.Type)
	switch p.Type {
	case "", Document:
		subtype = ""
	case Article, Post, PostWeblog:
		entry = "online"
	case Entry, EntryDictionary:
		entry = "inreference"
	case Bill, Regulation:
		entry = "legislation"
	case Speech:
		entry = "unpublished"
	case Classic:
		entry = "book"
	case Broadcast:
		entry = "video"
	}
	return entry, subtype
}

// bibLaTeXEntry returns the type of BibLaTeX that is the same as one of CSL, or
// "".
func bibLaTeXEntry(t Type) string {
	switch t {
	case ArticleJournal:
		return "article"
	case Chapter:
		return "incollection"
	case PaperConference:
		return "inproceedings"
	case EntryEncyclopedia:
		return "inreference"
	case Book, Thesis, Report, Patent, Dataset, Software, Review, Standard, Periodical, Performance, Legislation:
		return string(t)
	case Webpage:
		return "online"
	case Manuscript:
		return "unpublished"
	case LegalCase:
		return "jurisdiction"
	case Treaty:
		return "legal"
	case PersonalCommunication:
		return "letter"
	case MotionPicture:
		return "movie"
	case Song:
		return "music"
	case Graphic:
		return "artwork"
	case Figure:
		return "image"
	case Pamphlet:
		return "booklet"
	}
	return ""
}
