package model

import "time"

// A Publication is one record of a repository or of a reference manager: an
// article, a book, a thesis, a data set. The zero value is an empty record, and
// every field may stay empty: a reference shows what is there.
//
// There is a field for each variable of CSL 1.0.2. Numbers are texts, since
// records hold more than numbers in them ("33", "e4", "Suppl 1").
//
// Nothing in this module changes a Publication it is handed, so one value may
// be rendered from many goroutines at once.
type Publication struct {
	// What most references show stands first.

	// ID is the record's own identifier ("14666").
	ID string
	// Type says what was published.
	Type Type
	// Status says how far publication has come. The styles of a repository write
	// those that are constants but Published in the place of the date, today's
	// editions any other than Published where there is no date.
	Status Status
	// Title is the title of the work itself. It may hold markup.
	Title string
	// ContainerTitle is the title of the journal, the proceedings or the
	// book that the work appeared in.
	ContainerTitle string
	// CollectionTitle is the title of the series.
	CollectionTitle string
	// Publisher is the publishing house; for a thesis, the university.
	Publisher string
	// PublisherPlace is the place of publication.
	PublisherPlace string
	// EventTitle is the conference, or another event, that the work was
	// presented at; EventPlace is where it was.
	EventTitle, EventPlace string
	// Edition is the edition, as a number ("2"), an ordinal ("2nd") or words
	// ("revised edition").
	Edition string
	// Volume and Issue are those of the container: "33", "4", "Suppl 1".
	Volume, Issue string
	// Page is a page, a page range or a list of them: those of the work in what
	// it appeared in. NumberOfPages is how many a book or the like has.
	Page, NumberOfPages string
	// Number identifies a report, a patent, a standard. In journals without pages
	// it takes their place ("e2306525120").
	Number string
	// DOI is the Digital Object Identifier: "10.1073/pnas.2306525120". A
	// resolver's address or "doi:" in front of it is allowed and ignored, but by
	// styles that write records as processors of CSL do (style.Definition.Literal):
	// today's editions and style files put their own before it.
	DOI string
	// Issued is the date of publication.
	Issued Date

	// Authors, Editors and Translators are in the order of the record.
	Authors, Editors, Translators []Person
	// CorporateEditors are organisations, cited after the Editors.
	CorporateEditors []string
	// EditorTranslators both edit and translate.
	EditorTranslators []Person

	// Languages are the languages of the work as ISO 639-2/B codes ("eng",
	// "ger") or language tags ("en-GB"), the title's first. A style that
	// capitalises titles does so for English and where no language is given.
	Languages []string

	// The rest of what a reference may show: titles.

	// TitleShort and ContainerTitleShort are short forms ("Phys. Rev. C").
	TitleShort, ContainerTitleShort string
	// OriginalTitle is the title in the language that the work was first
	// published in.
	OriginalTitle string
	// PartTitle is that of the part of the work that is cited, VolumeTitle that
	// of the volume of the work or of its container.
	PartTitle, VolumeTitle string
	// ReviewedTitle and ReviewedGenre are of the work that this one reviews.
	ReviewedTitle, ReviewedGenre string

	// What kind of work it is, and who stands behind it.

	// Genre is the kind of work within its type: "preprint", "dissertation".
	Genre string
	// Medium is what the work is recorded on; Dimensions is its size or length,
	// Scale that of a map.
	Medium, Dimensions, Scale string
	// OriginalPublisher and OriginalPublisherPlace are of the first publication.
	OriginalPublisher, OriginalPublisherPlace string
	// Authority is who issues or judges: a court, a committee, a patent office.
	// Division is a part of it.
	Authority, Division string
	// Jurisdiction is where a law, a patent or a judgement holds ("US").
	Jurisdiction string

	// Numbers.

	// CollectionNumber is the number in the series.
	CollectionNumber string
	// NumberOfVolumes is how many volumes there are.
	NumberOfVolumes string
	// PageFirst is the first page, where it cannot be told from Page.
	PageFirst string
	// ChapterNumber, PartNumber, Section and SupplementNumber are of the part
	// that is cited.
	ChapterNumber, PartNumber, Section, SupplementNumber string
	// PrintingNumber is that of the impression.
	PrintingNumber string
	// Version is that of a software, a data set, a document.
	Version string

	// Dates.

	// Accessed is when the work was looked at.
	Accessed Date
	// AvailableDate is when it could be read before it was issued.
	AvailableDate Date
	// EventDate is the date of the event.
	EventDate Date
	// OriginalDate is that of the first publication.
	OriginalDate Date
	// Submitted is when it was submitted.
	Submitted Date

	// People.

	// ContainerAuthors are those of the book that a chapter is from,
	// CollectionEditors edit the series, EditorialDirectors a magazine or the
	// like.
	ContainerAuthors, CollectionEditors, EditorialDirectors []Person
	// OriginalAuthors and ReviewedAuthors wrote what this work is made of or
	// reviews.
	OriginalAuthors, ReviewedAuthors []Person
	// Contributors had another hand in it.
	Contributors []Person
	// Compilers and Illustrators are of books.
	Compilers, Illustrators []Person
	// Chairs, Organizers and Curators are of events and exhibitions.
	Chairs, Organizers, Curators []Person
	// Interviewers and Recipients are of interviews and letters.
	Interviewers, Recipients []Person
	// Composers, Narrators and Performers are of music and recordings.
	Composers, Narrators, Performers []Person
	// Directors, Producers, ExecutiveProducers, ScriptWriters, SeriesCreators,
	// Guests and Hosts are of films and broadcasts.
	Directors, Producers, ExecutiveProducers, ScriptWriters, SeriesCreators, Guests, Hosts []Person

	// Where it is found, and what is said of it.

	// URL is the address of the work.
	URL string
	// PMID and PMCID are the identifiers of PubMed and PubMed Central.
	PMID, PMCID string
	// ISBN, ISSN and EISSN identify the book or the journal.
	ISBN, ISSN, EISSN []string
	// Archive is the archive that holds it, ArchivePlace where that is,
	// ArchiveCollection the collection there, ArchiveLocation the place in it.
	Archive, ArchivePlace, ArchiveCollection, ArchiveLocation string
	// CallNumber is the shelf mark.
	CallNumber string
	// Source is the catalogue or database that the record is from.
	Source string
	// License is the licence.
	License string
	// References are what the work refers to, or its history.
	References string
	// Note is printed behind a reference; Annote is a comment.
	Note, Annote string
	// CitationKey and CitationLabel are what a writer calls the work by.
	CitationKey, CitationLabel string
	// Abstracts are the abstracts, one for each language.
	Abstracts []Abstract
	// Keywords are the record's free keywords.
	Keywords []string

	// What only a repository's record has.

	// Links are the main file's locations.
	Links []Link
	// Citations holds the references that the repository itself published
	// with the record, by the style's name ("apa"), as text or HTML.
	Citations map[string]string
	// Created and Updated are the times of the record, not of the work.
	Created, Updated time.Time
}

// A Status says how far the publication of a work has come.
type Status string

// The statuses of a repository. CSL and BibLaTeX have others ("forthcoming").
const (
	Submitted   Status = "submitted"
	Accepted    Status = "accepted"
	InPress     Status = "inpress"
	Unpublished Status = "unpublished"
	Draft       Status = "draft"
	// Published is what no reference shows.
	Published Status = "published"
)

// An Abstract is the summary of a work in one language.
type Abstract struct {
	Language string // ISO 639-2/B
	Text     string
}

// A Link leads to the main file of a work.
type Link struct {
	URL        string
	OpenAccess bool
}
