package style

import (
	"strings"
	"sync"
)

// AmericanEnglish is the locale en-US, and the zero Locale.
var AmericanEnglish Locale

// american holds American English, which every locale falls back on. The words
// are set out when the first style is compiled.
var american = sync.OnceValue(func() *localeData {
	d := &LocaleDefinition{
		Lang:               "en-US",
		Dates:              englishDates,
		PunctuationInQuote: On,
		DayOneOrdinals:     Off,
	}
	for form := range englishTerms {
		for t, words := range englishTerms[form] {
			if words == "" {
				continue
			}
			single, plural, _ := strings.Cut(words, "|")
			d.Terms = append(d.Terms, Wording{Term: Term(t), Form: TermForm(form), Single: single, Plural: plural})
		}
	}
	for _, o := range [...]struct {
		term   Term
		suffix string
	}{
		{TermOrdinal, "th"}, {TermOrdinal00 + 1, "st"}, {TermOrdinal00 + 2, "nd"}, {TermOrdinal00 + 3, "rd"},
		{TermOrdinal00 + 11, "th"}, {TermOrdinal00 + 12, "th"}, {TermOrdinal00 + 13, "th"},
	} {
		d.Terms = append(d.Terms, Wording{Term: o.term, Single: o.suffix})
	}
	return newLocaleData(d)
})

// May 3, 2021 and 05/03/2021.
var englishDates = []DateFormat{
	{Form: DateText, Parts: []DatePart{
		{Name: MonthPart, Suffix: " "},
		{Name: DayPart, Suffix: ", "},
		{Name: YearPart},
	}},
	{Form: DateNumeric, Parts: []DatePart{
		{Name: MonthPart, Form: LeadingZerosPart, Suffix: "/"},
		{Name: DayPart, Form: LeadingZerosPart, Suffix: "/"},
		{Name: YearPart},
	}},
}

// englishTerms holds the words of each form, with their plural behind a bar
// where they have one.
var englishTerms = [numForms][numWords]string{
	LongForm: {
		TermAccessed: "accessed", TermAdvanceOnlinePublication: "advance online publication", TermAlbum: "album",
		TermAnd: "and", TermAndOthers: "and others", TermAnonymous: "anonymous", TermAt: "at",
		TermAudioRecording: "audio recording", TermAvailableAt: "available at", TermBy: "by", TermCirca: "circa",
		TermCited: "cited", TermEtAl: "et al.", TermFilm: "film", TermForthcoming: "forthcoming", TermFrom: "from",
		TermHenceforth: "henceforth", TermIbid: "ibid.", TermIn: "in", TermInPress: "in press",
		TermInternet: "internet", TermLetter: "letter", TermLocCit: "loc. cit.", TermNoDate: "no date",
		TermNoPlace: "no place", TermNoPublisher: "no publisher", TermOn: "on", TermOnline: "online",
		TermOpCit: "op. cit.", TermOriginalWorkPublished: "original work published",
		TermPersonalCommunication: "personal communication", TermPodcast: "podcast",
		TermPodcastEpisode: "podcast episode", TermPreprint: "preprint", TermPresentedAt: "presented at the",
		TermRadioBroadcast: "radio broadcast", TermRadioSeries: "radio series",
		TermRadioSeriesEpisode: "radio series episode", TermReference: "reference|references",
		TermRetrieved: "retrieved", TermReviewOf: "review of", TermScale: "scale", TermSpecialIssue: "special issue",
		TermSpecialSection: "special section", TermTelevisionBroadcast: "television broadcast",
		TermTelevisionSeries: "television series", TermTelevisionSeriesEpisode: "television series episode",
		TermVideo: "video", TermWorkingPaper: "working paper",
		TermAD: " AD", TermBC: " BC", TermBCE: " BCE", TermCE: " CE",
		TermOpenQuote: "“", TermCloseQuote: "”", TermOpenInnerQuote: "‘", TermCloseInnerQuote: "’",
		TermPageRangeDelimiter: "–", TermColon: ":", TermComma: ",", TermSemicolon: ";",
		TermArticle: "preprint", TermArticleJournal: "journal article", TermArticleMagazine: "magazine article",
		TermArticleNewspaper: "newspaper article", TermBill: "bill", TermBroadcast: "broadcast",
		TermClassic: "classical work", TermCollection: "archival collection", TermDataset: "dataset",
		TermDocument: "document", TermEntry: "entry", TermEntryDictionary: "dictionary entry",
		TermEntryEncyclopedia: "encyclopedia entry", TermEvent: "event", TermGraphic: "graphic", TermHearing: "hearing",
		TermInterview: "interview", TermLegalCase: "legal case", TermLegislation: "legislation",
		TermManuscript: "manuscript", TermMap: "map", TermMotionPicture: "video recording",
		TermMusicalScore: "musical score", TermPamphlet: "pamphlet", TermPaperConference: "conference paper",
		TermPatent: "patent", TermPerformance: "performance", TermPeriodical: "periodical",
		TermPersonalCommunicationType: "personal communication", TermPost: "post", TermPostWeblog: "blog post",
		TermRegulation: "regulation", TermReport: "report", TermReview: "review", TermReviewBook: "book review",
		TermSoftware: "software", TermSong: "audio recording", TermSpeech: "presentation", TermStandard: "standard",
		TermThesis: "thesis", TermTreaty: "treaty", TermWebpage: "webpage",
		TermAct: "act|acts", TermAppendix: "appendix|appendices", TermArticleLocator: "article|articles",
		TermBook: "book|books", TermCanon: "canon|canons", TermChapter: "chapter|chapters",
		TermColumn: "column|columns", TermElocation: "location|locations", TermEquation: "equation|equations",
		TermFigure: "figure|figures", TermFolio: "folio|folios", TermIssue: "issue|issues", TermLine: "line|lines",
		TermNote: "note|notes", TermOpus: "opus|opera", TermPage: "page|pages", TermParagraph: "paragraph|paragraphs",
		TermPart: "part|parts", TermRule: "rule|rules", TermScene: "scene|scenes", TermSection: "section|sections",
		TermSubVerbo: "sub verbo|sub verbis", TermSupplement: "supplement|supplements", TermTable: "table|tables",
		TermTitleLocator: "title|titles", TermVerse: "verse|verses", TermVersion: "version|versions",
		TermVolume:        "volume|volumes",
		TermChapterNumber: "chapter|chapters", TermCitationNumber: "citation|citations",
		TermCollectionNumber: "number|numbers", TermEdition: "edition|editions",
		TermFirstReferenceNoteNumber: "note|notes", TermNumber: "number|numbers", TermNumberOfPages: "page|pages",
		TermNumberOfVolumes: "volume|volumes", TermPageFirst: "page|pages", TermPrinting: "printing|printings",
		TermChair: "chair|chairs", TermCollectionEditor: "editor|editors", TermCompiler: "compiler|compilers",
		TermContributor: "contributor|contributors", TermCurator: "curator|curators",
		TermDirector: "director|directors", TermEditor: "editor|editors",
		TermEditorTranslator: "editor & translator|editors & translators", TermEditorialDirector: "editor|editors",
		TermEditorAndTranslator: "editor & translator|editors & translators",
		TermExecutiveProducer:   "executive producer|executive producers", TermGuest: "guest|guests",
		TermHost: "host|hosts", TermIllustrator: "illustrator|illustrators", TermNarrator: "narrator|narrators",
		TermOrganizer: "organizer|organizers", TermPerformer: "performer|performers",
		TermProducer: "producer|producers", TermScriptWriter: "writer|writers",
		TermSeriesCreator: "series creator|series creators", TermTranslator: "translator|translators",
		TermMonth01: "January", "February", "March", "April",
		"May", "June", "July", "August",
		"September", "October", "November",
		"December",
		TermSeason01: "Spring", "Summer", "Autumn", "Winter",
		TermLongOrdinal01: "first", "second", "third",
		"fourth", "fifth", "sixth",
		"seventh", "eighth", "ninth",
		"tenth",
	},
	ShortForm: {
		TermAdvanceOnlinePublication: "adv. online pub.", TermAnonymous: "anon.", TermAudioRecording: "au. rec.",
		TermAvailableAt: "avail. at", TermCirca: "c.", TermCited: "cit.", TermFilm: "flm.", TermFrom: "fr.",
		TermLetter: "let.", TermNoDate: "n.d.", TermNoPlace: "n.p.", TermNoPublisher: "n.p.",
		TermOriginalWorkPublished: "orig. pub.", TermPersonalCommunication: "pers. comm.",
		TermPodcastEpisode: "podcast ep.", TermRadioBroadcast: "radio bdcst.", TermRadioSeries: "radio ser.",
		TermRadioSeriesEpisode: "radio ser. ep.", TermReference: "ref.|refs.", TermRetrieved: "rtvd.",
		TermReviewOf: "rev. of", TermScale: "sc.", TermSpecialIssue: "spec. iss.", TermSpecialSection: "spec. sec.",
		TermTelevisionBroadcast: "TV bdcst.", TermTelevisionSeries: "TV ser.",
		TermTelevisionSeriesEpisode: "TV ser. ep.", TermVideo: "vid.", TermWorkingPaper: "wkg. paper",
		TermArticleJournal: "jour. art.", TermArticleMagazine: "mag. art.", TermArticleNewspaper: "newspaper art.",
		TermBroadcast: "bdcst.", TermClassic: "class. wk.", TermCollection: "arch. coll.", TermDocument: "doc.",
		TermEntryDictionary: "dict. entry", TermEntryEncyclopedia: "ency. entry", TermGraphic: "gr.",
		TermInterview: "int.", TermLegalCase: "leg. case", TermLegislation: "legis.", TermManuscript: "MS|MSS",
		TermMotionPicture: "vid. rec.", TermMusicalScore: "mus. score", TermPamphlet: "pam.",
		TermPaperConference: "conf. paper", TermPatent: "pat.", TermPerformance: "prfm.",
		TermPersonalCommunicationType: "pers. comm.", TermRegulation: "reg.", TermReport: "rep.", TermReview: "rev.",
		TermReviewBook: "bk. rev.", TermSoftware: "sftw.", TermSong: "au. rec.", TermStandard: "std.",
		TermThesis: "thes.", TermWebpage: "webpg.",
		TermAppendix: "app.|apps.", TermArticleLocator: "art.|arts.", TermBook: "bk.|bks.", TermCanon: "can.|cann.",
		TermChapter: "chap.|chaps.", TermColumn: "col.|cols.", TermElocation: "loc.|locs.", TermEquation: "eq.|eqq.",
		TermFigure: "fig.|figs.", TermFolio: "fol.|fols.", TermIssue: "no.|nos.", TermLine: "l.|ll.",
		TermNote: "n.|nn.", TermOpus: "op.|opp.", TermPage: "p.|pp.", TermParagraph: "para.|paras.",
		TermPart: "pt.|pts.", TermRule: "r.|rr.", TermScene: "sc.|scs.", TermSection: "sec.|secs.",
		TermSubVerbo: "s.v.|s.vv.", TermSupplement: "supp.|supps.", TermTable: "tbl.|tbls.",
		TermTitleLocator: "tit.|titt.", TermVerse: "v.|vv.", TermVersion: "v.", TermVolume: "vol.|vols.",
		TermChapterNumber: "chap.|chaps.", TermCitationNumber: "cit.|cits.", TermCollectionNumber: "no.|nos.",
		TermEdition: "ed.|eds.", TermFirstReferenceNoteNumber: "n.|nn.", TermNumber: "no.|nos.",
		TermNumberOfPages: "p.|pp.", TermNumberOfVolumes: "vol.|vols.", TermPageFirst: "p.|pp.",
		TermPrinting:         "ptg.|ptgs.",
		TermCollectionEditor: "ed.|eds.", TermCompiler: "comp.|comps.", TermContributor: "contrib.|contribs.",
		TermCurator: "cur.|curs.", TermDirector: "dir.|dirs.", TermEditor: "ed.|eds.",
		TermEditorTranslator: "ed. & trans.|eds. & trans.", TermEditorialDirector: "ed.|eds.",
		TermEditorAndTranslator: "ed. & trans.|eds. & trans.", TermExecutiveProducer: "exec. prod.|exec. prods.",
		TermIllustrator: "ill.|ills.", TermNarrator: "narr.|narrs.", TermOrganizer: "org.|orgs.",
		TermPerformer: "perf.|perfs.", TermProducer: "prod.|prods.", TermScriptWriter: "wrtr.|wrtrs.",
		TermSeriesCreator: "ser. creator|ser. creators", TermTranslator: "trans.",
		TermMonth01: "Jan.", "Feb.", "Mar.", "Apr.",
		"May", "June", "July", "Aug.",
		"Sept.", "Oct.", "Nov.", "Dec.",
	},
	VerbForm: {
		TermHearing: "testimony of", TermReview: "review of", TermReviewBook: "review of the book",
		TermChair: "chaired by", TermCollectionEditor: "edited by", TermCompiler: "compiled by",
		TermComposer: "composed by", TermContainerAuthor: "by", TermContributor: "with", TermCurator: "curated by",
		TermDirector: "directed by", TermEditor: "edited by", TermEditorTranslator: "edited & translated by",
		TermEditorialDirector: "edited by", TermEditorAndTranslator: "edited & translated by",
		TermExecutiveProducer: "executive produced by", TermGuest: "with guest|with guests", TermHost: "hosted by",
		TermIllustrator: "illustrated by", TermInterviewer: "interview by", TermNarrator: "narrated by",
		TermOrganizer: "organized by", TermOriginalAuthor: "by", TermPerformer: "performed by",
		TermProducer: "produced by", TermRecipient: "to", TermReviewedAuthor: "by", TermScriptWriter: "written by",
		TermSeriesCreator: "created by", TermTranslator: "translated by",
	},
	VerbShortForm: {
		TermHearing: "test. of", TermReview: "rev. of", TermReviewBook: "rev. of the bk.",
		TermCollectionEditor: "ed. by", TermCompiler: "comp. by", TermComposer: "comp. by", TermCurator: "cur. by",
		TermDirector: "dir. by", TermEditor: "ed. by", TermEditorTranslator: "ed. & trans. by",
		TermEditorialDirector: "ed. by", TermEditorAndTranslator: "ed. & trans. by",
		TermExecutiveProducer: "exec. prod. by", TermIllustrator: "ill. by", TermNarrator: "narr. by",
		TermOrganizer: "org. by", TermPerformer: "perf. by", TermProducer: "prod. by", TermScriptWriter: "writ. by",
		TermTranslator: "trans. by",
	},
	SymbolForm: {
		TermAnd: "&", TermAt: "@",
		TermChapter: "c.|cc.", TermParagraph: "¶|¶¶", TermSection: "§|§§",
	},
}
