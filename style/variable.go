package style

import (
	"strconv"
	"sync"
)

// A Variable names a part of a publication, or of its cite, after CSL's
// variables. The zero Variable is none.
type Variable uint8

// Variables is a set of variables, or a list of them where the order matters.
type Variables []Variable

// The variables that are texts.
const (
	Abstract Variable = iota + 1
	Annote            // the reader's own comment
	Archive
	ArchiveCollection
	ArchiveLocation
	ArchivePlace
	Authority // a court, a committee, a patent office
	CallNumber
	CitationKey
	// CitationLabel is "Roe21"; a [Definition.Literal] style makes one of names and
	// year where the record has none.
	CitationLabel
	CollectionTitle // the series
	ContainerTitle  // the journal, proceedings or book a work appeared in
	ContainerTitleShort
	Dimensions // of a map or a recording
	Division
	DOI
	EventPlace
	EventTitle // the conference (CSL: event-title, and event)
	Genre
	ISBN
	ISSN
	Jurisdiction
	Keyword
	Language
	License
	Medium
	Note
	OriginalPublisher
	OriginalPublisherPlace
	OriginalTitle
	PartTitle
	PMCID
	PMID
	Publisher
	PublisherPlace
	References
	ReviewedGenre
	ReviewedTitle
	Scale
	Source
	Status
	Title
	TitleShort
	URL
	VolumeTitle
	YearSuffix // of a cite
)

// The variables that are numbers, or texts in the place of one.
const (
	ChapterNumber  Variable = iota + YearSuffix + 1
	CitationNumber          // of a cite
	CollectionNumber
	Edition
	FirstReferenceNoteNumber // of a cite
	Issue
	ItemNumber    // of a report, a patent; of an article without pages (CSL: number)
	Locator       // of a cite
	NumberOfPages // of a book or the like
	NumberOfVolumes
	Page      // a page or a range of pages
	PageFirst // the first of them
	PartNumber
	PrintingNumber
	Section
	SupplementNumber
	Version
	Volume
)

// The variables that are dates.
const (
	Accessed Variable = iota + Volume + 1
	AvailableDate
	EventDate
	Issued // the date, or the status word in its place
	OriginalDate
	Submitted
)

// The variables that are names.
const (
	Author Variable = iota + Submitted + 1
	Chair
	CollectionEditor
	Compiler
	Composer
	ContainerAuthor
	Contributor
	Curator
	Director
	Editor // editors, and after them corporate editors
	EditorialDirector
	// EditorTranslator is whoever edits and translates: the editors, where the
	// translators are the same names in the same order, and no organisation
	// edits. [Names] that ask for Editor and Translator and nobody else write it in
	// their place; in a Substitute, ask for it before Editor. A style that is
	// Literal has it of publications with EditorTranslators only.
	EditorTranslator
	ExecutiveProducer
	Guest
	Host
	Illustrator
	Interviewer
	Narrator
	Organizer
	OriginalAuthor
	Performer
	Producer
	Recipient
	ReviewedAuthor
	ScriptWriter
	SeriesCreator
	Translator

	numVariables // one more than there are
)

var variableNames = [numVariables]string{
	Abstract: "abstract", Annote: "annote",
	Archive: "archive", ArchiveCollection: "archive_collection", ArchiveLocation: "archive_location", ArchivePlace: "archive-place",
	Authority: "authority", CallNumber: "call-number", CitationKey: "citation-key", CitationLabel: "citation-label",
	CollectionTitle: "collection-title", ContainerTitle: "container-title", ContainerTitleShort: "container-title-short",
	Dimensions: "dimensions", Division: "division", DOI: "DOI", EventPlace: "event-place", EventTitle: "event-title",
	Genre: "genre", ISBN: "ISBN", ISSN: "ISSN", Jurisdiction: "jurisdiction", Keyword: "keyword", Language: "language",
	License: "license", Medium: "medium", Note: "note", OriginalPublisher: "original-publisher",
	OriginalPublisherPlace: "original-publisher-place", OriginalTitle: "original-title", PartTitle: "part-title",
	PMCID: "PMCID", PMID: "PMID", Publisher: "publisher", PublisherPlace: "publisher-place", References: "references",
	ReviewedGenre: "reviewed-genre", ReviewedTitle: "reviewed-title", Scale: "scale", Source: "source", Status: "status",
	Title: "title", TitleShort: "title-short", URL: "URL", VolumeTitle: "volume-title", YearSuffix: "year-suffix",

	ChapterNumber: "chapter-number", CitationNumber: "citation-number", CollectionNumber: "collection-number",
	Edition: "edition", FirstReferenceNoteNumber: "first-reference-note-number", Issue: "issue", ItemNumber: "number",
	Locator: "locator", NumberOfPages: "number-of-pages", NumberOfVolumes: "number-of-volumes", Page: "page",
	PageFirst: "page-first", PartNumber: "part-number", PrintingNumber: "printing-number", Section: "section",
	SupplementNumber: "supplement-number", Version: "version", Volume: "volume",

	Accessed: "accessed", AvailableDate: "available-date", EventDate: "event-date", Issued: "issued",
	OriginalDate: "original-date", Submitted: "submitted",

	Author: "author", Chair: "chair", CollectionEditor: "collection-editor", Compiler: "compiler", Composer: "composer",
	ContainerAuthor: "container-author", Contributor: "contributor", Curator: "curator", Director: "director",
	Editor: "editor", EditorialDirector: "editorial-director", EditorTranslator: "editor-translator",
	ExecutiveProducer: "executive-producer", Guest: "guest", Host: "host", Illustrator: "illustrator",
	Interviewer: "interviewer", Narrator: "narrator", Organizer: "organizer", OriginalAuthor: "original-author",
	Performer: "performer", Producer: "producer", Recipient: "recipient", ReviewedAuthor: "reviewed-author",
	ScriptWriter: "script-writer", SeriesCreator: "series-creator", Translator: "translator",
}

// String returns CSL's name of v ("container-title"); for 0, "".
func (v Variable) String() string {
	if v >= numVariables {
		return "variable " + strconv.Itoa(int(v))
	}
	return variableNames[v]
}

// VariableOf returns the variable of which CSL has that name
// ("container-title"), and whether there is one. CSL's event is EventTitle.
func VariableOf(name string) (Variable, bool) {
	v, ok := variablesByName()[name]
	return v, ok
}

var variablesByName = sync.OnceValue(func() map[string]Variable {
	m := make(map[string]Variable, numVariables)
	for v := Abstract; v < numVariables; v++ {
		m[v.String()] = v
	}
	m["event"] = EventTitle
	return m
})

// What a variable holds.
func (v Variable) isText() bool   { return Abstract <= v && v <= YearSuffix }
func (v Variable) isNumber() bool { return ChapterNumber <= v && v <= Volume }
func (v Variable) isDate() bool   { return Accessed <= v && v <= Submitted }
func (v Variable) isNames() bool  { return Author <= v && v <= Translator }

// shortOf returns the variable that is a short form of v; 0 where there is none.
func shortOf(v Variable) Variable {
	switch v {
	case Title:
		return TitleShort
	case ContainerTitle:
		return ContainerTitleShort
	}
	return 0
}
