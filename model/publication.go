// Package model holds a publication as a repository's record describes it,
// and reads such records from JSON and YAML.
//
// A [Publication] can be read or built in code; either way its fields hold
// what the record says, and package style decides what a reference shows of
// it. Texts may carry the markup <i>, <b>, <sub>, <sup> and
// <span class="nocase">, what Crossref, PubMed, JATS, MathML and the editors of
// web pages write for the same, and HTML entities; everything else is plain
// text.
//
// # Records
//
// A record is an object with the fields of LibreCat's interface:
//
//	{"_id": "8253", "type": "journal_article", "year": "2021",
//	 "title": "The remarkable robustness of surrogate gradient learning",
//	 "author": [{"first_name": "Friedemann", "last_name": "Zenke"}],
//	 "publication": "Neural Computation", "volume": 33, "issue": "4",
//	 "page": "899-925", "doi": "10.1162/neco_a_01367"}
//
// These are read, into the fields of Publication beside them:
//
//	_id                     ID
//	type                    Type
//	publication_status      Status
//	title                   Title
//	publication             ContainerTitle
//	series_title            CollectionTitle
//	publisher, place        Publisher, Place
//	edition, volume, issue  Edition, Volume, Issue
//	page, article_number    Page, ArticleNumber
//	year, month, day        Issued
//	conference              Event: name, location, start_date, end_date
//	doi                     DOI
//	author                  Authors: first_name, last_name, full_name, orcid
//	editor, translator      Editors, Translators, likewise
//	corporate_editor        CorporateEditors, a list of texts
//	language                Languages: a list of objects with iso
//	publication_identifier  ISBN, ISSN, EISSN: isbn, issn, eissn
//	abstract                Abstracts: lang, text
//	keyword                 Keywords
//	main_file_link          Links: url, open_access
//	citation                Citations, by style
//	date_created            Created
//	date_updated            Updated
//
// Other fields are skipped. Where a text belongs, a number will do, and is kept
// as written; where a list belongs, its only element. Blanks around texts are
// dropped. A person, a language, the conference, a link and an abstract may be
// plain texts, too. A month, a day or a time that is none is left empty.
// CSL-JSON and BibTeX name their fields otherwise and are not read.
//
// A field that is anything else, an object for a text, is left empty, and of a
// list where one value belongs the first is taken; a [RecordError] that comes
// with the publication names each such field. What has none of these fields
// is no record, but the objects that interfaces put around records are opened,
// with whatever stands beside: {"hits": {"hits": [{"_source": {…}}]}},
// {"data": […]}, and likewise items, records, results, docs, response and
// message. Such a hit without an _id in its _source has the hit's.
package model

import "time"

// A Publication is one record of a repository: an article, a book, a thesis,
// a data set. The zero value is an empty record, and every field may stay
// empty: a reference shows what is there.
//
// Nothing in this module changes a Publication it is handed, so one value may
// be rendered from many goroutines at once.
type Publication struct {
	// ID is the repository's own identifier of the record ("14666").
	ID string
	// Type says what was published.
	Type Type
	// Genre is the kind of work within its type: "preprint", "dissertation".
	Genre string
	// Status says how far publication has come. A status before publication
	// stands in a reference in the place of the date.
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
	// Place is the place of publication.
	Place string
	// Edition is the edition, as a number ("2"), an ordinal ("2nd") or words
	// ("revised edition").
	Edition string
	// Volume and Issue are those of the container: "33", "4", "Suppl 1".
	Volume, Issue string
	// Page is a page, a page range or a list of them: those of the work in what
	// it appeared in. NumberOfPages is how many a book or the like has.
	Page, NumberOfPages string
	// ArticleNumber takes the place of pages in journals that have none:
	// "e2306525120".
	ArticleNumber string
	// Issued is the date of publication.
	Issued Date
	// Event is the conference that the work was presented at.
	Event Event
	// DOI is the Digital Object Identifier: "10.1073/pnas.2306525120". A
	// resolver's address or "doi:" in front of it is allowed and ignored.
	DOI string

	// Authors, Editors and Translators are in the order of the record.
	Authors, Editors, Translators []Person
	// CorporateEditors are organisations, cited after the Editors.
	CorporateEditors []string

	// Languages are the languages of the work as ISO 639-2/B codes ("eng",
	// "ger"), the title's first. A style that capitalises titles does so for
	// English and where no language is given.
	Languages []string

	// ISBN, ISSN and EISSN identify the book or the journal.
	ISBN, ISSN, EISSN []string
	// Abstracts are the abstracts, one for each language.
	Abstracts []Abstract
	// Keywords are the record's free keywords.
	Keywords []string
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

// The statuses that stand in the place of a date. Any other, "published"
// among them, leaves the date alone.
const (
	Submitted   Status = "submitted"
	Accepted    Status = "accepted"
	InPress     Status = "inpress"
	Unpublished Status = "unpublished"
	Draft       Status = "draft"
)

// A Date is the date that a work was issued.
type Date struct {
	// Year is the year ("2021"), a range of years ("1998-2001") or a school
	// year ("1998/99"); of a day ("2021-05-03") the year is printed.
	Year string
	// Month (1 to 12) and Day (1 to 31) are 0 where unknown. No style of this
	// module prints them.
	Month, Day int
}

// An Event is the conference that a work was presented at.
type Event struct {
	Name, Place string
	// Start and End are days as the record writes them: "2020-12-06".
	Start, End string
}

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
