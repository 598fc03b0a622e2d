package style

import "strconv"

// A Term is a word or a phrase of a [Locale] that the record does not hold:
// "edited by", "vol.", the month's name, an opening quotation mark. The terms are
// CSL's; each is named as CSL names it, with Term before it.
type Term uint16

// The terms of one word or phrase. Those of variables are reached through
// [Label], too: locators and variables that hold the same share a term.
const (
	noTerm Term = iota

	// In general.
	TermAccessed
	TermAdvanceOnlinePublication
	TermAlbum
	TermAnd
	TermAndOthers
	TermAnonymous
	TermAt
	TermAudioRecording
	TermAvailableAt
	TermBy
	TermCirca
	TermCited
	TermEtAl
	TermFilm
	TermForthcoming
	TermFrom
	TermHenceforth
	TermIbid
	TermIn
	TermInPress
	TermInternet
	TermLetter
	TermLocCit
	TermNoDate
	TermNoPlace
	TermNoPublisher
	TermOn
	TermOnline
	TermOpCit
	TermOriginalWorkPublished
	TermPersonalCommunication
	TermPodcast
	TermPodcastEpisode
	TermPreprint
	TermPresentedAt
	TermRadioBroadcast
	TermRadioSeries
	TermRadioSeriesEpisode
	TermReference
	TermRetrieved
	TermReviewOf
	TermScale
	TermSpecialIssue
	TermSpecialSection
	TermTelevisionBroadcast
	TermTelevisionSeries
	TermTelevisionSeriesEpisode
	TermVideo
	TermWorkingPaper

	// Behind years: " BC".
	TermAD
	TermBC
	TermBCE
	TermCE

	// Punctuation.
	TermOpenQuote
	TermCloseQuote
	TermOpenInnerQuote
	TermCloseInnerQuote
	TermPageRangeDelimiter
	TermColon
	TermComma
	TermSemicolon

	// Types of publications; [TermBook], [TermChapter] and [TermFigure] are among
	// the locators.
	TermArticle
	TermArticleJournal
	TermArticleMagazine
	TermArticleNewspaper
	TermBill
	TermBroadcast
	TermClassic
	TermCollection
	TermDataset
	TermDocument
	TermEntry
	TermEntryDictionary
	TermEntryEncyclopedia
	TermEvent
	TermGraphic
	TermHearing
	TermInterview
	TermLegalCase
	TermLegislation
	TermManuscript
	TermMap
	TermMotionPicture
	TermMusicalScore
	TermPamphlet
	TermPaperConference
	TermPatent
	TermPerformance
	TermPeriodical
	TermPersonalCommunicationType // the type; [TermPersonalCommunication] says it in general
	TermPost
	TermPostWeblog
	TermRegulation
	TermReport
	TermReview
	TermReviewBook
	TermSoftware
	TermSong
	TermSpeech
	TermStandard
	TermThesis
	TermTreaty
	TermWebpage

	// Locators, and number variables of the same name.
	TermAct
	TermAppendix
	TermArticleLocator
	TermBook
	TermCanon
	TermChapter
	TermColumn
	TermElocation
	TermEquation
	TermFigure
	TermFolio
	TermIssue
	TermLine
	TermNote
	TermOpus
	TermPage
	TermParagraph
	TermPart
	TermRule
	TermScene
	TermSection
	TermSubVerbo
	TermSupplement
	TermTable
	TermTimestamp
	TermTitleLocator
	TermVerse
	TermVersion
	TermVolume

	// Number variables.
	TermChapterNumber
	TermCitationNumber
	TermCollectionNumber
	TermEdition
	TermFirstReferenceNoteNumber
	TermNumber
	TermNumberOfPages
	TermNumberOfVolumes
	TermPageFirst
	TermPrinting

	// Roles: name variables.
	TermAuthor
	TermChair
	TermCollectionEditor
	TermCompiler
	TermComposer
	TermContainerAuthor
	TermContributor
	TermCurator
	TermDirector
	TermEditor
	TermEditorTranslator
	TermEditorialDirector
	TermEditorAndTranslator // of editors who are the translators
	TermExecutiveProducer
	TermGuest
	TermHost
	TermIllustrator
	TermInterviewer
	TermNarrator
	TermOrganizer
	TermOriginalAuthor
	TermPerformer
	TermProducer
	TermRecipient
	TermReviewedAuthor
	TermScriptWriter
	TermSeriesCreator
	TermTranslator

	numNamed
)

// The terms that are numbered. From the first of a row the others are counted:
// TermMonth01 + 11 is December.
const (
	TermMonth01       Term = numNamed               // to 12
	TermSeason01           = TermMonth01 + 12       // to 04, spring first
	TermLongOrdinal01      = TermSeason01 + 4       // "first", to 10
	TermOrdinal            = TermLongOrdinal01 + 10 // the suffix of an ordinal number
	TermOrdinal00          = TermOrdinal + 1        // its exceptions, to 99

	// numWords is the number of terms that are words: all but those suffixes.
	numWords = TermOrdinal
	numTerms = TermOrdinal00 + 100
)

// String returns CSL's name of t ("container-author"); for what is no term, its
// number.
func (t Term) String() string {
	switch {
	case t < numNamed && termNames[t] != "":
		return termNames[t]
	case t == TermOrdinal:
		return "ordinal"
	case TermOrdinal00 <= t && t < numTerms:
		return numberedTerm("ordinal-", t-TermOrdinal00)
	case TermLongOrdinal01 <= t && t < TermOrdinal:
		return numberedTerm("long-ordinal-", t-TermLongOrdinal01+1)
	case TermSeason01 <= t && t < TermLongOrdinal01:
		return numberedTerm("season-", t-TermSeason01+1)
	case TermMonth01 <= t && t < TermSeason01:
		return numberedTerm("month-", t-TermMonth01+1)
	}
	return "term " + strconv.Itoa(int(t))
}

func numberedTerm(row string, n Term) string {
	return row + string([]byte{'0' + byte(n/10), '0' + byte(n%10)})
}

// exists reports whether t is a term.
func (t Term) exists() bool { return noTerm < t && t < numTerms }

// isOrdinal reports whether t is a suffix of ordinal numbers.
func (t Term) isOrdinal() bool { return TermOrdinal <= t && t < numTerms }

// isLongOrdinal reports whether t is an ordinal number in words.
func (t Term) isLongOrdinal() bool { return TermLongOrdinal01 <= t && t < TermOrdinal }

// termOf returns the term that labels a variable: of numbers and names, but not
// of a locator, whose cite says it.
func termOf(v Variable) Term {
	if v >= numVariables {
		return noTerm
	}
	return labelTerms[v]
}

var labelTerms = [numVariables]Term{
	ChapterNumber: TermChapterNumber, CitationNumber: TermCitationNumber,
	CollectionNumber: TermCollectionNumber, Edition: TermEdition,
	FirstReferenceNoteNumber: TermFirstReferenceNoteNumber, Issue: TermIssue, ItemNumber: TermNumber,
	NumberOfPages: TermNumberOfPages, NumberOfVolumes: TermNumberOfVolumes, Page: TermPage,
	PageFirst: TermPageFirst, PartNumber: TermPart, PrintingNumber: TermPrinting, Section: TermSection,
	SupplementNumber: TermSupplement, Version: TermVersion, Volume: TermVolume,

	Author: TermAuthor, Chair: TermChair, CollectionEditor: TermCollectionEditor, Compiler: TermCompiler,
	Composer: TermComposer, ContainerAuthor: TermContainerAuthor, Contributor: TermContributor,
	Curator: TermCurator, Director: TermDirector, Editor: TermEditor,
	EditorialDirector: TermEditorialDirector, EditorTranslator: TermEditorTranslator,
	ExecutiveProducer: TermExecutiveProducer, Guest: TermGuest, Host: TermHost, Illustrator: TermIllustrator,
	Interviewer: TermInterviewer, Narrator: TermNarrator, Organizer: TermOrganizer,
	OriginalAuthor: TermOriginalAuthor, Performer: TermPerformer, Producer: TermProducer,
	Recipient: TermRecipient, ReviewedAuthor: TermReviewedAuthor, ScriptWriter: TermScriptWriter,
	SeriesCreator: TermSeriesCreator, Translator: TermTranslator,
}
