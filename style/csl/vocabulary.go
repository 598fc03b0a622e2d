package csl

// The words of CSL 1.0.2: its item types, its variables in their groups, the
// kinds of locators, and its terms.

var itemTypes = wordsOf([]string{
	"article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
	"classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event",
	"figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
	"musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical", "personal_communication",
	"post", "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech", "standard",
	"thesis", "treaty", "webpage",
})

var textVariables = wordsOf([]string{
	"abstract", "annote", "archive", "archive_collection", "archive_location", "archive-place", "authority",
	"call-number", "citation-key", "citation-label", "collection-title", "container-title", "container-title-short",
	"dimensions", "division", "DOI", "event", "event-place", "event-title", "genre", "ISBN", "ISSN", "jurisdiction",
	"keyword", "language", "license", "medium", "note", "original-publisher", "original-publisher-place",
	"original-title", "part-title", "PMCID", "PMID", "publisher", "publisher-place", "references", "reviewed-genre",
	"reviewed-title", "scale", "source", "status", "title", "title-short", "URL", "volume-title", "year-suffix",
})

var numberVariables = wordsOf([]string{
	"chapter-number", "citation-number", "collection-number", "edition", "first-reference-note-number", "issue",
	"locator", "number", "number-of-pages", "number-of-volumes", "page", "page-first", "part-number",
	"printing-number", "section", "supplement-number", "version", "volume",
})

var dateVariables = wordsOf([]string{
	"accessed", "available-date", "event-date", "issued", "original-date", "submitted",
})

var nameVariables = wordsOf([]string{
	"author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator",
	"director", "editor", "editor-translator", "editorial-director", "executive-producer", "guest", "host",
	"illustrator", "interviewer", "narrator", "organizer", "original-author", "performer", "producer", "recipient",
	"reviewed-author", "script-writer", "series-creator", "translator",
})

// standardVariables are those that cs:text writes.
var standardVariables = union(textVariables, numberVariables)

var variables = union(standardVariables, dateVariables, nameVariables)

// locators are what a condition may ask of a locator. Data say title where the
// term is title-locator.
var locators = wordsOf([]string{
	"act", "appendix", "article-locator", "book", "canon", "chapter", "column", "elocation", "equation", "figure",
	"folio", "issue", "line", "note", "opus", "page", "paragraph", "part", "rule", "scene", "section", "sub-verbo",
	"supplement", "table", "timestamp", "title", "title-locator", "verse", "version", "volume",
})

// ordinals are the terms that stand for the endings of numbers: ordinal, and
// ordinal-00 to ordinal-99.
var ordinals = wordsOf([]string{"ordinal"}, numbered("ordinal-", 0, 99))

var longOrdinals = wordsOf(numbered("long-ordinal-", 1, 10))

var months = wordsOf(numbered("month-", 1, 12))

// numberTerms are those of number variables, but for the locator, which has the
// term of what it counts.
var numberTerms = wordsOf([]string{
	"chapter-number", "citation-number", "collection-number", "edition", "first-reference-note-number", "issue",
	"number", "number-of-pages", "number-of-volumes", "page", "page-first", "part", "part-number", "printing",
	"printing-number", "section", "supplement", "supplement-number", "version", "volume",
})

// gendered are the terms that have a gender of their own: months, and those
// that stand with numbers.
var gendered = union(months, numberTerms)

var terms = union(itemTypes, nameVariables, locators, gendered, ordinals, longOrdinals, wordsOf(
	numbered("season-", 1, 4),
	[]string{
		"accessed", "ad", "advance-online-publication", "album", "and", "and others", "anonymous", "at",
		"audio-recording", "available at", "bc", "bce", "by", "ce", "circa", "cited", "editortranslator", "et-al",
		"film", "forthcoming", "from", "henceforth", "ibid", "in", "in press", "internet", "letter", "loc-cit",
		"no date", "no-place", "no-publisher", "on", "online", "op-cit", "original-work-published",
		"personal-communication", "podcast", "podcast-episode", "preprint", "presented at", "radio-broadcast",
		"radio-series", "radio-series-episode", "reference", "retrieved", "review-of", "scale", "special-issue",
		"special-section", "television-broadcast", "television-series", "television-series-episode", "video",
		"working-paper",

		"open-quote", "close-quote", "open-inner-quote", "close-inner-quote", "page-range-delimiter", "colon", "comma",
		"semicolon",
	},
))
