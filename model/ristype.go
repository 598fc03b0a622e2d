package model

import "strings"

// risType returns what a word behind RIS's TY means, of the specifications of
// 2001 and 2011 or of what programs write besides. Any other means itself.
func risType(word string) typeWord {
	word = strings.ToUpper(word)
	if means := risArticle(word); means.typ != "" {
		return means
	}
	if means := risBook(word); means.typ != "" {
		return means
	}
	if means := risLaw(word); means.typ != "" {
		return means
	}
	if means := risWork(word); means.typ != "" {
		return means
	}
	return typeWord{typ: Type(strings.ToLower(word)), part: true}
}

// risArticle knows what is part of a periodical, and the periodicals.
func risArticle(word string) typeWord {
	switch word {
	case "JOUR", "EJOUR", "ABST", "INPR", "JA":
		return typeWord{typ: ArticleJournal, part: true}
	case "MGZN":
		return typeWord{typ: ArticleMagazine, part: true}
	case "NEWS":
		return typeWord{typ: ArticleNewspaper, part: true}
	case "JFULL":
		return typeWord{typ: Periodical, part: true}
	case "CONF", "CPAPER":
		return typeWord{typ: PaperConference, part: true}
	case "PREPRINT":
		return typeWord{typ: Article, genre: "preprint", part: true}
	}
	return typeWord{}
}

// risBook knows books, their parts and what is bound like them.
func risBook(word string) typeWord {
	switch word {
	case "BOOK", "EBOOK", "EDBOOK", "SER", "CTLG":
		return typeWord{typ: Book}
	case "CHAP", "ECHAP":
		return typeWord{typ: Chapter, part: true}
	case "DICT":
		return typeWord{typ: EntryDictionary, part: true}
	case "ENCYC":
		return typeWord{typ: EntryEncyclopedia, part: true}
	case "ANCIENT", "CLSWK":
		return typeWord{typ: Classic}
	case "PAMP":
		return typeWord{typ: Pamphlet}
	case "THES":
		return typeWord{typ: Thesis}
	case "RPRT", "GOVDOC":
		return typeWord{typ: Report, part: true}
	case "STAND", "STD":
		return typeWord{typ: Standard}
	case "MANSCPT", "UNPB", "UNPD":
		return typeWord{typ: Manuscript}
	}
	return typeWord{}
}

// risLaw knows what parliaments, courts and offices issue.
func risLaw(word string) typeWord {
	switch word {
	case "BILL", "UNBILL":
		return typeWord{typ: Bill, part: true}
	case "CASE":
		return typeWord{typ: LegalCase, part: true}
	case "HEAR":
		return typeWord{typ: Hearing, part: true}
	case "LEGAL":
		return typeWord{typ: Regulation, part: true}
	case "PAT":
		return typeWord{typ: Patent}
	case "STAT":
		return typeWord{typ: Legislation, part: true}
	}
	return typeWord{}
}

// risWork knows everything else.
func risWork(word string) typeWord {
	switch word {
	case "ADVS", "MPCT", "MULTI", "VIDEO":
		return typeWord{typ: MotionPicture}
	case "AGGR", "DATA", "DBASE":
		return typeWord{typ: Dataset}
	case "ART":
		return typeWord{typ: Graphic}
	case "BLOG":
		return typeWord{typ: PostWeblog}
	case "CHART", "FIGURE":
		return typeWord{typ: Figure}
	case "COMP":
		return typeWord{typ: Software}
	case "ELEC", "WEB":
		return typeWord{typ: Webpage}
	case "EQUA", "GEN", "GRANT", "GRNT", "MISC":
		return typeWord{typ: Document, part: true}
	case "ICOMM", "PCOMM":
		return typeWord{typ: PersonalCommunication}
	case "INTV":
		return typeWord{typ: Interview}
	case "MAP":
		return typeWord{typ: Map}
	case "MUSIC":
		return typeWord{typ: MusicalScore}
	case "PODCAST", "POD":
		return typeWord{typ: Broadcast, genre: "podcast"}
	case "SLIDE":
		return typeWord{typ: Speech}
	case "SOUND":
		return typeWord{typ: Song}
	}
	return typeWord{}
}
