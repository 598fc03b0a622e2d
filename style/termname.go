package style

import "sync"

// TermOf returns the term that CSL gives a name ("et-al", "no date"), and
// whether there is one.
func TermOf(name string) (Term, bool) {
	t, ok := termsByName()[name]
	return t, ok
}

var termsByName = sync.OnceValue(func() map[string]Term {
	m := make(map[string]Term, numTerms)
	for t := noTerm + 1; t < numTerms; t++ {
		m[t.String()] = t
	}
	return m
})

// termNames holds CSL's names.
var termNames = [numNamed]string{
	TermAccessed: "accessed", TermAdvanceOnlinePublication: "advance-online-publication", TermAlbum: "album",
	TermAnd: "and", TermAndOthers: "and others", TermAnonymous: "anonymous", TermAt: "at",
	TermAudioRecording: "audio-recording", TermAvailableAt: "available at", TermBy: "by", TermCirca: "circa",
	TermCited: "cited", TermEtAl: "et-al", TermFilm: "film", TermForthcoming: "forthcoming", TermFrom: "from",
	TermHenceforth: "henceforth", TermIbid: "ibid", TermIn: "in", TermInPress: "in press",
	TermInternet: "internet", TermLetter: "letter", TermLocCit: "loc-cit", TermNoDate: "no date",
	TermNoPlace: "no-place", TermNoPublisher: "no-publisher", TermOn: "on", TermOnline: "online",
	TermOpCit: "op-cit", TermOriginalWorkPublished: "original-work-published",
	TermPersonalCommunication: "personal-communication", TermPodcast: "podcast",
	TermPodcastEpisode: "podcast-episode", TermPreprint: "preprint", TermPresentedAt: "presented at",
	TermRadioBroadcast: "radio-broadcast", TermRadioSeries: "radio-series",
	TermRadioSeriesEpisode: "radio-series-episode", TermReference: "reference", TermRetrieved: "retrieved",
	TermReviewOf: "review-of", TermScale: "scale", TermSpecialIssue: "special-issue",
	TermSpecialSection: "special-section", TermTelevisionBroadcast: "television-broadcast",
	TermTelevisionSeries: "television-series", TermTelevisionSeriesEpisode: "television-series-episode",
	TermVideo: "video", TermWorkingPaper: "working-paper",

	TermAD: "ad", TermBC: "bc", TermBCE: "bce", TermCE: "ce",

	TermOpenQuote: "open-quote", TermCloseQuote: "close-quote", TermOpenInnerQuote: "open-inner-quote",
	TermCloseInnerQuote: "close-inner-quote", TermPageRangeDelimiter: "page-range-delimiter", TermColon: "colon",
	TermComma: "comma", TermSemicolon: "semicolon",

	TermArticle: "article", TermArticleJournal: "article-journal", TermArticleMagazine: "article-magazine",
	TermArticleNewspaper: "article-newspaper", TermBill: "bill", TermBroadcast: "broadcast",
	TermClassic: "classic", TermCollection: "collection", TermDataset: "dataset", TermDocument: "document",
	TermEntry: "entry", TermEntryDictionary: "entry-dictionary", TermEntryEncyclopedia: "entry-encyclopedia",
	TermEvent: "event", TermGraphic: "graphic", TermHearing: "hearing", TermInterview: "interview",
	TermLegalCase: "legal_case", TermLegislation: "legislation", TermManuscript: "manuscript", TermMap: "map",
	TermMotionPicture: "motion_picture", TermMusicalScore: "musical_score", TermPamphlet: "pamphlet",
	TermPaperConference: "paper-conference", TermPatent: "patent", TermPerformance: "performance",
	TermPeriodical: "periodical", TermPersonalCommunicationType: "personal_communication", TermPost: "post",
	TermPostWeblog: "post-weblog", TermRegulation: "regulation", TermReport: "report", TermReview: "review",
	TermReviewBook: "review-book", TermSoftware: "software", TermSong: "song", TermSpeech: "speech",
	TermStandard: "standard", TermThesis: "thesis", TermTreaty: "treaty", TermWebpage: "webpage",

	TermAct: "act", TermAppendix: "appendix", TermArticleLocator: "article-locator", TermBook: "book",
	TermCanon: "canon", TermChapter: "chapter", TermColumn: "column", TermElocation: "elocation",
	TermEquation: "equation", TermFigure: "figure", TermFolio: "folio", TermIssue: "issue", TermLine: "line",
	TermNote: "note", TermOpus: "opus", TermPage: "page", TermParagraph: "paragraph", TermPart: "part",
	TermRule: "rule", TermScene: "scene", TermSection: "section", TermSubVerbo: "sub-verbo",
	TermSupplement: "supplement", TermTable: "table", TermTimestamp: "timestamp",
	TermTitleLocator: "title-locator", TermVerse: "verse", TermVersion: "version", TermVolume: "volume",

	TermChapterNumber: "chapter-number", TermCitationNumber: "citation-number",
	TermCollectionNumber: "collection-number", TermEdition: "edition",
	TermFirstReferenceNoteNumber: "first-reference-note-number", TermNumber: "number",
	TermNumberOfPages: "number-of-pages", TermNumberOfVolumes: "number-of-volumes", TermPageFirst: "page-first",
	TermPrinting: "printing",

	TermAuthor: "author", TermChair: "chair", TermCollectionEditor: "collection-editor", TermCompiler: "compiler",
	TermComposer: "composer", TermContainerAuthor: "container-author", TermContributor: "contributor",
	TermCurator: "curator", TermDirector: "director", TermEditor: "editor",
	TermEditorTranslator: "editor-translator", TermEditorialDirector: "editorial-director",
	TermEditorAndTranslator: "editortranslator", TermExecutiveProducer: "executive-producer", TermGuest: "guest",
	TermHost: "host", TermIllustrator: "illustrator", TermInterviewer: "interviewer", TermNarrator: "narrator",
	TermOrganizer: "organizer", TermOriginalAuthor: "original-author", TermPerformer: "performer",
	TermProducer: "producer", TermRecipient: "recipient", TermReviewedAuthor: "reviewed-author",
	TermScriptWriter: "script-writer", TermSeriesCreator: "series-creator", TermTranslator: "translator",
}
