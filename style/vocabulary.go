package style

// A Node is an element of the vocabulary that styles are composed of: *[Text],
// *[Number], *[Date], *[Label], *[Group] and *[Names], as pointers, and [Choose].
// The elements carry the names and the meaning that the Citation Style Language
// (CSL 1.0.2, docs.citationstyles.org) gives them. Affixes, delimiters and
// separators are literal, blanks included: ", ".
//
// Where texts and affixes meet, punctuation is repaired: no full stop follows
// another, a question mark or an exclamation mark; no comma, colon, semicolon or
// blank is doubled; full stops and commas go inside closing quotation marks,
// where the locale has them there.
//
// Nodes are data. They are not changed once they are part of a [Style], and one
// node may stand in several places.
type Node interface {
	// compile turns the node into a step for one form.
	compile(c *compiler) step
}

// Nodes is a list of elements, written one after the other. It is no Node of
// its own: &Group{Of: …} makes one of it.
type Nodes []Node

// Text writes one variable, one macro, one term or one fixed text: the first
// of Variable, Macro, Term and Value that is set. A macro is a node written
// elsewhere, to which only the affixes apply.
type Text struct {
	Variable Variable
	Macro    Node
	Term     Term
	Value    string

	// Form is the form of Term; the default is its long form.
	Form TermForm
	// Plural selects the plural of Term.
	Plural bool
	// TextCase changes the case; the default keeps it. Of a Term or a Value,
	// any change but [CapitalizeAll] is that of its first letter.
	TextCase TextCase
	// Italic sets the text in italics, upright where it is italic already.
	// Scripts without italics (Chinese, Japanese, Korean) stay upright.
	Italic bool
	// StripPeriods leaves out full stops: "Phys Rev C".
	StripPeriods bool
	// Quotes sets the text in quotation marks; those inside it alternate.
	Quotes bool
	// KeepStop keeps the text's own full stop, in Quotes, where a comma follows:
	// “Title.,” and not “Title,”. That of a single letter ("U.S.") is kept anyway.
	KeepStop bool
	// keepBlanks keeps blanks before colons and the like as they are.
	keepBlanks bool

	// Prefix and Suffix stand around what is written.
	Prefix, Suffix string
}

// Number writes a variable that holds a number. What is no number is written
// as Text writes it.
type Number struct {
	Variable Variable
	// Ordinal writes "2" as "2nd", in the gender of the noun that labels the
	// variable.
	Ordinal bool
	// TextCase is for what is no number.
	TextCase TextCase

	Prefix, Suffix string
}

// Date writes a date variable: its year, or the status word ("In Press")
// that stands in the date's place. It writes nothing where there is neither;
// "n.d." is a matter of [Choose].
type Date struct {
	Variable Variable

	Prefix, Suffix string
}

// Label writes the term that belongs to a variable: "vol." for [Volume],
// "p." or "pp." for [Page], "ed." or "eds." for [Editor]. It is written only
// where the variable is, in the plural where that holds several numbers or
// names.
type Label struct {
	Variable Variable
	Form     TermForm
	// TextCase changes the case; any change but [CapitalizeAll] is that of the
	// first letter.
	TextCase TextCase

	Prefix, Suffix string
}

// Group writes its nodes, with Delimiter between those that wrote anything.
// A group whose variables are all missing vanishes, terms and all.
type Group struct {
	Delimiter string
	Of        Nodes

	Prefix, Suffix string
}

// Choose writes the nodes of its first condition that holds. Inside a group
// they are nodes of that group, parted by its delimiter. The year, or n.d.:
//
//	Choose{
//		If{Has: Variables{Issued}, Then: Nodes{&Date{Variable: Issued}}},
//		If{Then: Nodes{&Text{Term: TermNoDate, Form: ShortForm}}},
//	}
type Choose []If

// If is one condition of a [Choose]. Every part that is set must hold; one
// with none set always holds, as CSL's else.
type If struct {
	Type    Type      // the work has one of these types
	Has     Variables // all of these variables are there
	Any     Variables // one of these variables is there
	Lacks   Variables // none of these variables is there
	Numeric Variables // all of these are numbers: "2", "2nd", "3-4"

	Then Nodes
}

// Names writes lists of names: of its variables, those that are there.
type Names struct {
	// Variables are lists of names: [Author], [Editor] and the like. They are
	// written in this order, with Delimiter between them.
	Variables Variables
	Delimiter string
	// Name says how each name is written; nil stands for the zero Name.
	Name *Name
	// Label follows the names ("Roe, ed."), or precedes them where LabelFirst
	// is set, as its [VerbForm] should ("edited by Roe"). Its Variable is
	// ignored: a label speaks of the names it stands with. Where the locale
	// has no words for them, as English for authors, nothing is written.
	Label      *Label
	LabelFirst bool
	// Substitute is written in the place of the names where there are none:
	// the first node that writes anything. What it wrote is not written
	// again in the reference. A *Names without a Name takes Name and Label
	// from here.
	Substitute Nodes

	Prefix, Suffix string
}

// Name says how the names of a list are written.
type Name struct {
	// Initials says what becomes of given names.
	Initials Initials
	// InitializeWith follows each initial: ". " gives "J. S.".
	InitializeWith string
	// Inverted says which names are written family name first.
	Inverted Inverted
	// SortSeparator parts family and given name of an inverted name;
	// SuffixSeparator, a suffix from an inverted name. Default: ", ".
	SortSeparator, SuffixSeparator string
	// DemoteParticle writes the particle of an inverted name behind the
	// given name: "Gogh, Vincent van". (CSL: demote-non-dropping-particle.)
	DemoteParticle bool
	// StripSuffixPeriods writes "Jr" for "Jr.".
	StripSuffixPeriods bool

	// Delimiter parts the names (default: ", "); And stands before the last.
	Delimiter string
	And       And
	// DelimiterPrecedesLast says whether Delimiter stands before And too;
	// DelimiterPrecedesEtAl, whether it stands before et al. A corporate editor
	// behind a single person is always parted as Contextual says.
	DelimiterPrecedesLast, DelimiterPrecedesEtAl DelimiterPrecedes

	// EtAlMin or more names are shortened to the first EtAlUseFirst of them
	// and EtAl; an EtAlMin of 0 never shortens.
	EtAlMin, EtAlUseFirst int
	// EtAlUseLast puts "…" and the last name in the place of EtAl.
	EtAlUseLast bool
	EtAl        EtAl
}

// EtAl says how "et al." is written.
type EtAl struct {
	// Italic sets it in italics.
	Italic bool
}

// Initials says what becomes of given names.
type Initials uint8

const (
	// KeepGiven writes given names as they are.
	KeepGiven Initials = iota
	// PunctuateInitials writes given names as they are, but initials among
	// them with InitializeWith: "Tim P" becomes "Tim P.".
	PunctuateInitials
	// Initialize shortens given names to initials.
	Initialize
)

// Inverted says which names are written family name first.
type Inverted uint8

const (
	// InvertNone: all names given name first.
	InvertNone Inverted = iota
	// InvertFirst: the first name of a list family name first, so that lists
	// can be sorted by it.
	InvertFirst
	// InvertAll: all names family name first.
	InvertAll
)

// And is what stands before the last name.
type And uint8

const (
	// NoAnd: the Delimiter alone.
	NoAnd And = iota
	// AndWord: the term "and".
	AndWord
	// AndSymbol: its symbol, "&".
	AndSymbol
)

// DelimiterPrecedes says whether a delimiter stands before the last name or
// before et al.
type DelimiterPrecedes uint8

const (
	// Contextual: only after two names or more ("A and B"; "A, B, and C").
	Contextual DelimiterPrecedes = iota
	// AfterInvertedName: only where the name before is inverted ("Roe, Ann, and
	// B").
	AfterInvertedName
	// Always: after one name, too.
	Always
	// Never: not after any number of names.
	Never
)

// TextCase changes the case of a text.
type TextCase uint8

const (
	// KeepCase writes a text as it is.
	KeepCase TextCase = iota
	// TitleCase capitalises the words of a title after the manuals' rules, where
	// its language is English; one that is unknown is the locale's.
	TitleCase
	// CapitalizeFirst capitalises the first letter.
	CapitalizeFirst
	// CapitalizeAll capitalises the first letter of every word.
	CapitalizeAll
	numTextCases
)
