package style

// A Definition is what a style is made of: plain data, from which [New] makes a
// [Style].
type Definition struct {
	// Name is the style's short name: "apa".
	Name string
	// Title is its name in full, with the edition.
	Title string
	// Source is where its rules are from.
	Source string
	// Note says that citations stand in notes (CSL: class="note").
	Note bool

	// PageRange says how much of a range's second number is written.
	PageRange PageRange
	// RangeDelimiter parts the two numbers of a range, of pages, volumes, issues,
	// years or cites that are drawn together; the default is the locale's for pages
	// ("–" in English), and "–" of years and cites.
	RangeDelimiter string
	// Literal writes the texts of a record as they stand, but for markup,
	// quotation marks and apostrophes, as processors of CSL do: labels,
	// brackets and stray punctuation in numbers and titles stay, initials
	// written together ("JP") are one word, a DOI is no link, and a term that
	// begins a reference takes a capital.
	Literal bool

	// Locales are the style's own words and formats, for the locales they name.
	// What they don't say is the locale's.
	Locales []LocaleDefinition

	// Bibliography is the list of references; nil where the style has none.
	Bibliography *Bibliography
	// Citation is the citation in the text; nil where it is the reference.
	Citation *Citation
}

// A Bibliography is a list of references: how each is written, and what a list
// of them looks like. The names are CSL's.
type Bibliography struct {
	// Layout is one reference. Prefix and Suffix stand around it, and Font sets
	// all of it off.
	Layout         Node
	Font           Effect
	Prefix, Suffix string
	// Sort is the order of the list; that of the citations where it is empty.
	Sort []SortKey

	// HangingIndent indents all lines of a reference but the first.
	HangingIndent bool
	// SecondFieldAlign sets what a reference begins with in the left margin, and
	// the rest beside it.
	SecondFieldAlign SecondFieldAlign
	// LineSpacing and EntrySpacing are the distances of lines and, beyond that,
	// of references, in lines; CSL's defaults are both 1.
	LineSpacing, EntrySpacing int

	// SubsequentAuthorSubstitute takes the place of names that are those of the
	// reference before, by SubsequentAuthorRule; [Nothing] leaves them out.
	SubsequentAuthorSubstitute string
	SubsequentAuthorRule       SubsequentAuthorRule
}

// SecondFieldAlign says where the second field of a reference begins.
type SecondFieldAlign uint8

// The alignments.
const (
	NoAlign SecondFieldAlign = iota
	// AlignFlush: beside the first field, which stands in the left margin.
	AlignFlush
	// AlignMargin: at the margin, with the first field outside it.
	AlignMargin
	numAlignments
)

// SubsequentAuthorRule says which names that are repeated are substituted.
type SubsequentAuthorRule uint8

// The rules.
const (
	CompleteAll  SubsequentAuthorRule = iota // all names together, where all are the same
	CompleteEach                             // each name, where all are the same
	PartialEach                              // each of the first names that are the same
	PartialFirst                             // the first name, where it is the same
	// CompletePeople is CompleteAll of names alone, where those are the same, too, whom
	// et al. stands for: MLA's rule. CSL has none such.
	CompletePeople
	numSubsequentAuthorRules
)

// A Citation is what stands in the text or in a note: its cites, and how those
// of a document are told apart and drawn together. The names are CSL's.
type Citation struct {
	// Layout is one cite. Delimiter stands between those of a citation, Prefix
	// and Suffix around all, and Font sets all off.
	Layout         Node
	Delimiter      string
	Font           Effect
	Prefix, Suffix string
	// Sort is the order of the cites of a citation; as given where it is empty.
	Sort []SortKey

	// GivenNames adds initials and given names where cites are the same, by
	// GivenNameRule; Names adds names that et al. left out; YearSuffix adds a
	// letter behind the year (CSL: disambiguate-add-givenname, -names,
	// -year-suffix).
	GivenNames    bool
	GivenNameRule GivenNameRule
	Names         bool
	YearSuffix    bool

	// CiteGroupDelimiter parts the cites of the same names, which then stand
	// together but in notes. The default where years are collapsed is ", ", in
	// notes Delimiter. [Nothing] is none, here and below.
	CiteGroupDelimiter string
	// GroupNameless takes all works without names for those of the same names, where
	// cites are sorted, as CSL's processors do. The default is by what takes the
	// place of names: titles stand where they are sorted.
	GroupNameless bool
	// LocatedDelimiter parts cites of the same names of which one has a locator:
	// (Roe 2000, 7; 2001). The default is what parts others; CSL has none.
	LocatedDelimiter string
	// Collapse draws cites together. Those with words before or behind, and
	// cites with a locator whose years are the same, keep number and year.
	Collapse Collapse
	// YearSuffixDelimiter parts the year suffixes of a year; the default is
	// CiteGroupDelimiter, or Delimiter where that is not set.
	// AfterCollapseDelimiter stands behind cites of the same names that lack
	// names or years; the default is Delimiter.
	YearSuffixDelimiter, AfterCollapseDelimiter string
	// NearNoteDistance is how many notes further on a cite still is a near note;
	// 0 is CSL's default, 5, and below 0 none is.
	NearNoteDistance int
}

// GivenNameRule says which given names are added to tell cites apart.
type GivenNameRule uint8

// The rules.
const (
	ByCite GivenNameRule = iota
	AllNames
	AllNamesWithInitials
	PrimaryName
	PrimaryNameWithInitials
	numGivenNameRules
)

// Collapse says which cites of a citation are drawn together.
type Collapse uint8

// The ways.
const (
	NoCollapse               Collapse = iota
	CollapseNumbers                   // [1–3] (CSL: citation-number)
	CollapseYear                      // (Roe 2000, 2001)
	CollapseYearSuffix                // (Roe 2000a, b)
	CollapseYearSuffixRanged          // (Roe 2000a–c)
	numCollapses
)

// A SortKey is one key of an order: a variable, or a macro, by what it writes. In
// a macro names stand family name first, without labels and without et al.; of
// its dates the parts that it writes count, of a [Number] the first number in it,
// and "n.d." is nothing. Works for which a key has nothing come last.
type SortKey struct {
	Variable Variable
	Macro    Node
	// Descending sorts from the last to the first.
	Descending bool
	// NamesMin and NamesUseFirst are the limits of names, of first cites and of
	// others, in the place of those of their [Name]; 0 keeps those.
	// NamesUseLast takes the place of EtAlUseLast.
	NamesMin, NamesUseFirst int
	NamesUseLast            Option
	// SkipArticle leaves out the article that a title begins with, "The" or "L'", where
	// the title is what the key begins with: of the work's language, if that is one of
	// English, Dutch, French, German, Italian, Portuguese and Spanish. CSL has no such
	// key. Names are always sorted without English ones.
	SkipArticle bool
}
