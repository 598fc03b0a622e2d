package model

// A Type says what kind of work a publication is: one of CSL's item types. A
// word that is none of them stays as it is.
type Type string

// CSL's item types. [Reader] turns the words of repositories into them.
const (
	Article               Type = "article" // a preprint
	ArticleJournal        Type = "article-journal"
	ArticleMagazine       Type = "article-magazine"
	ArticleNewspaper      Type = "article-newspaper"
	Bill                  Type = "bill"
	Book                  Type = "book"
	Broadcast             Type = "broadcast"
	Chapter               Type = "chapter"
	Classic               Type = "classic"
	Collection            Type = "collection" // of an archive
	Dataset               Type = "dataset"
	Document              Type = "document"
	Entry                 Type = "entry" // of a database, a dictionary, a catalogue
	EntryDictionary       Type = "entry-dictionary"
	EntryEncyclopedia     Type = "entry-encyclopedia"
	EventType             Type = "event"
	Figure                Type = "figure"
	Graphic               Type = "graphic"
	Hearing               Type = "hearing"
	Interview             Type = "interview"
	LegalCase             Type = "legal_case"
	Legislation           Type = "legislation"
	Manuscript            Type = "manuscript"
	Map                   Type = "map"
	MotionPicture         Type = "motion_picture"
	MusicalScore          Type = "musical_score"
	Pamphlet              Type = "pamphlet"
	PaperConference       Type = "paper-conference"
	Patent                Type = "patent"
	Performance           Type = "performance"
	Periodical            Type = "periodical"
	PersonalCommunication Type = "personal_communication"
	Post                  Type = "post"
	PostWeblog            Type = "post-weblog"
	Regulation            Type = "regulation"
	Report                Type = "report"
	Review                Type = "review"
	ReviewBook            Type = "review-book"
	Software              Type = "software"
	Song                  Type = "song"
	Speech                Type = "speech"
	Standard              Type = "standard"
	Thesis                Type = "thesis"
	Treaty                Type = "treaty"
	Webpage               Type = "webpage"
)

// IsKnown reports whether t is one of CSL's item types.
func (t Type) IsKnown() bool {
	switch t {
	case Article, ArticleJournal, ArticleMagazine, ArticleNewspaper, Bill, Book, Broadcast, Chapter, Classic,
		Collection, Dataset, Document, Entry, EntryDictionary, EntryEncyclopedia, EventType, Figure, Graphic,
		Hearing, Interview, LegalCase, Legislation, Manuscript, Map, MotionPicture, MusicalScore, Pamphlet,
		PaperConference, Patent, Performance, Periodical, PersonalCommunication, Post, PostWeblog, Regulation,
		Report, Review, ReviewBook, Software, Song, Speech, Standard, Thesis, Treaty, Webpage:
		return true
	}
	return false
}
