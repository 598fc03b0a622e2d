package model

// A typeWord is what a repository's word for a type means.
type typeWord struct {
	typ   Type
	genre string // what the type leaves unsaid
	// part says that a record's page without a range is a page of it, and not
	// the number of its pages.
	part bool
}

// meaningOf returns what a word means, of LibreCat's or of Crossref's. Any
// other, CSL's among them, means itself.
func meaningOf(word string) typeWord {
	switch word {
	case "journal_article":
		return typeWord{typ: ArticleJournal, part: true}
	case "book", "patent", "report", "software":
		return typeWord{typ: Type(word)}
	case "preprint":
		return typeWord{typ: Article, genre: "preprint"}
	case "newspaper_article":
		return typeWord{typ: ArticleNewspaper}
	case "conference", "conference_abstract":
		return typeWord{typ: PaperConference, part: true}
	case "book_chapter", "translation_chapter":
		return typeWord{typ: Chapter, part: true}
	case "encyclopedia_article":
		return typeWord{typ: EntryEncyclopedia, part: true}
	case "book_editor", "journal_editor", "translation":
		return typeWord{typ: Book}
	case "conference_editor":
		return typeWord{typ: Book, part: true}
	case "dissertation":
		return typeWord{typ: Thesis, genre: "dissertation"}
	case "bachelorsthesis":
		return typeWord{typ: Thesis, genre: "bachelor's thesis"}
	case "mastersthesis":
		return typeWord{typ: Thesis, genre: "master's thesis"}
	case "habilitation":
		return typeWord{typ: Thesis, genre: "habilitation"}
	case "research_data":
		return typeWord{typ: Dataset}
	case "working_paper":
		return typeWord{typ: Report, genre: "working paper"}
	}
	if t := crossrefType(word); t != "" {
		return typeWord{typ: t, part: true}
	}
	return typeWord{typ: Type(word), part: Type(word).IsKnown()}
}

// crossrefType returns what Crossref's word for a type means, or "".
func crossrefType(word string) Type {
	switch word {
	case "journal-article":
		return ArticleJournal
	case "posted-content":
		return Article
	case "proceedings-article":
		return PaperConference
	case "book-chapter", "book-section", "book-part", "book-track":
		return Chapter
	case "reference-entry":
		return Entry
	case "monograph", "edited-book", "reference-book", "book-set", "book-series", "proceedings", "proceedings-series":
		return Book
	case "report-component", "report-series":
		return Report
	case "peer-review":
		return Review
	case "journal", "journal-volume", "journal-issue":
		return Periodical
	}
	return ""
}
