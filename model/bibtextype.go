package model

import "strings"

// bibType returns BibLaTeX's name for a type of an entry, in whose place older
// or other names may stand.
func bibType(name string) string {
	switch name {
	case "conference":
		return "inproceedings"
	case "electronic", "www":
		return "online"
	case "phdthesis", "mastersthesis":
		return "thesis"
	case "techreport":
		return "report"
	}
	return name
}

// cslType returns what the entry's type is in CSL. One that BibLaTeX does not
// have stays as it is.
func (b *bibEntry) cslType() Type {
	subtype := Type(b.source("entrysubtype"))
	if entry, own := bibLaTeXType(&Publication{Type: subtype}); own != "" && entry == b.typ {
		return subtype // where BibLaTeX has one type for several
	}
	switch b.typ {
	case "article", "suppperiodical":
		switch strings.ToLower(b.source("entrysubtype")) {
		case "magazine":
			return ArticleMagazine
		case "newspaper":
			return ArticleNewspaper
		}
		return ArticleJournal
	case "book", "mvbook", "collection", "mvcollection", "proceedings", "mvproceedings", "reference", "mvreference", "manual",
		"commentary":
		return Book
	case "booklet":
		return Pamphlet
	case "inbook", "bookinbook", "suppbook", "incollection", "suppcollection":
		return Chapter
	case "inproceedings":
		return PaperConference
	case "inreference":
		return EntryEncyclopedia
	case "online":
		return Webpage
	case "unpublished":
		if b.find("eventtitle") != nil {
			return Speech
		}
		return Manuscript
	case "misc", "set":
		if b.typ == "misc" && b.isPreprint() {
			return Article
		}
		return Document
	}
	return otherType(b.typ)
}

// isPreprint reports whether an entry of no special type is a preprint of arXiv:
// by what it says, or by its DOI.
func (b *bibEntry) isPreprint() bool {
	if strings.EqualFold(b.plain("eprinttype"), "arxiv") && b.find("eprint") != nil {
		return true
	}
	doi := bareDOI(b.verbatim("doi"))
	return trimFold(doi, "10.48550/arxiv.") != doi
}

// otherType is cslType for the types that the standard styles of BibLaTeX do not
// tell apart, and those of other styles.
func otherType(name string) Type {
	switch name {
	case "artwork", "image":
		return Graphic
	case "audio", "music":
		return Song
	case "data":
		return Dataset
	case "jurisdiction":
		return LegalCase
	case "legal":
		return Treaty
	case "letter", "letters":
		return PersonalCommunication
	case "movie", "video":
		return MotionPicture
	case "newsarticle":
		return ArticleNewspaper
	case "softwareversion", "softwaremodule", "codefragment":
		return Software
	}
	return Type(name) // which CSL may have: thesis, report, patent, periodical, software, standard
}

// genre returns the kind of work that the entry names.
func (b *bibEntry) genre(entryType string, typ Type) string {
	if kind := b.source("type"); kind != "" {
		if name := bibString(strings.ToLower(strings.TrimSpace(kind))); name != "" {
			return name
		}
		return b.marked("type")
	}
	switch {
	case entryType == "phdthesis":
		return bibString("phdthesis")
	case entryType == "mastersthesis":
		return bibString("mathesis")
	case typ == Article:
		return "preprint"
	}
	return ""
}

// bibString returns what a word stands for that BibLaTeX writes in the language
// of a document, in English; "" for any other.
func bibString(word string) string {
	switch word {
	case "bathesis":
		return "Bachelor’s thesis"
	case "mathesis":
		return "Master’s thesis"
	case "phdthesis":
		return "PhD thesis"
	case "candthesis":
		return "Candidate thesis"
	case "techreport":
		return "technical report"
	case "resreport":
		return "research report"
	case "software":
		return "computer software"
	case "datacd":
		return "data CD"
	case "audiocd":
		return "audio CD"
	case "newseries":
		return "New series"
	case "oldseries":
		return "Old series"
	case "patent":
		return "Patent"
	case "patreq":
		return "Patent request"
	}
	if country, ok := strings.CutPrefix(word, "patent"); ok && nationality(country) != "" {
		return nationality(country) + " patent"
	}
	if country, ok := strings.CutPrefix(word, "patreq"); ok && nationality(country) != "" {
		return nationality(country) + " patent request"
	}
	if country, ok := strings.CutPrefix(word, "country"); ok {
		return countryName(country)
	}
	return ""
}

func nationality(country string) string {
	switch country {
	case "de":
		return "German"
	case "eu", "ep":
		return "European"
	case "fr":
		return "French"
	case "uk":
		return "British"
	case "us":
		return "U.S."
	}
	return ""
}

func countryName(country string) string {
	switch country {
	case "de":
		return "Germany"
	case "eu", "ep":
		return "European Union"
	case "fr":
		return "France"
	case "uk":
		return "United Kingdom"
	case "us":
		return "United States of America"
	}
	return ""
}
