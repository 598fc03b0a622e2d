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
	// compile turns the node into a step for one type.
	compile(c *compiler) step
}

// isNil reports whether there is no node: none behind a pointer, or something
// that is no element of the vocabulary.
func isNil(n Node) bool {
	switch n := n.(type) {
	case Choose:
		return false
	case *Text:
		return n == nil
	case *Number:
		return n == nil
	case *Date:
		return n == nil
	case *Label:
		return n == nil
	case *Group:
		return n == nil
	case *Names:
		return n == nil
	}
	return true
}

// Nodes is a list of elements, written one after the other. It is no Node of
// its own: &Group{Of: …} makes one of it.
type Nodes []Node

// Text writes one variable, one macro, one term or one fixed text: the first
// of Variable, Macro, Term and Value that is set. A macro is a node written
// elsewhere; what Text says of its text is done to all that it wrote.
type Text struct {
	Variable Variable
	Macro    Node
	Term     Term
	Value    string

	// Form is the form of Term; the default is its long form. The [ShortForm] of
	// a title or container title is its short title, where there is one.
	Form TermForm
	// Plural selects the plural of Term.
	Plural bool
	// TextCase changes the case; the default keeps it.
	TextCase TextCase
	// Font sets the text off. Markup of the record turns it over: italics in
	// italics are upright. Scripts without italics (Chinese, Japanese, Korean)
	// stay upright.
	Font Effect
	// StripPeriods leaves out full stops: "Phys Rev C".
	StripPeriods bool
	// Quotes sets the text in quotation marks; those inside it alternate.
	Quotes bool
	// KeepStop keeps the text's own full stop, in Quotes, where a comma follows:
	// “Title.,” and not “Title,”. That of a single letter ("U.S.") is kept anyway.
	KeepStop bool
	// keepBlanks keeps blanks before colons and the like as they are.
	keepBlanks bool

	// Display sets it in a block of its own.
	Display Display
	// Prefix and Suffix stand around what is written.
	Prefix, Suffix string
}

// Number writes a variable that holds a number, or a list of them ("3-5, 7 &
// 9"): with the locale's dash in ranges, and in a [Definition.Literal] style with
// its symbol for "and" in the place of "&". What is no number is written as Text
// writes it; in a Literal style, without reading its markup.
type Number struct {
	Variable Variable
	// Form says how a number is written; the default is as digits. In a Literal
	// style it is that of each number of a list, but for those that have a label
	// of their own: "7th, pp. 3–8". In others it is for a number alone, and a year
	// ("2014 ed.") has none.
	Form NumberForm
	// TextCase changes the case of words and of Roman numerals.
	TextCase TextCase
	Font     Effect
	Display  Display

	Prefix, Suffix string
}

// NumberForm says how a number is written.
type NumberForm uint8

// The forms of numbers.
const (
	NumericForm     NumberForm = iota // 2
	OrdinalForm                       // 2nd
	LongOrdinalForm                   // second; from 11 on as OrdinalForm
	RomanForm                         // ii
	numNumberForms
)

// Label writes the term that belongs to a variable: "vol." for [Volume],
// "p." or "pp." for [Page], "ed." or "eds." for [Editor], and for [Locator] the
// term of what the cite points to. It is written only where the variable is.
type Label struct {
	Variable Variable
	Form     TermForm
	// Plural says when the term is in the plural; the default is where the
	// variable holds several numbers or names.
	Plural PluralRule
	// TextCase changes the case.
	TextCase     TextCase
	StripPeriods bool
	Font         Effect

	Prefix, Suffix string
}

// PluralRule says when a label is in the plural.
type PluralRule uint8

// The rules.
const (
	ContextualPlural PluralRule = iota // where there are several
	AlwaysPlural
	NeverPlural
	numPluralRules
)

// Group writes its nodes, with Delimiter between those that wrote anything.
// A group whose variables are all missing vanishes, terms and all.
type Group struct {
	Delimiter string
	Of        Nodes
	Font      Effect
	Display   Display

	Prefix, Suffix string
}

// Display sets a part of a reference in a block of its own.
type Display uint8

// The blocks. They are ways to lay out a list: as left margin and what stands
// beside it, or below each other.
const (
	Inline      Display = iota // no block
	Block                      // from margin to margin
	LeftMargin                 // at the left, a number
	RightInline                // right of the left margin
	Indent                     // from margin to margin, indented
	numDisplays
)

// TextCase changes the case of a text.
type TextCase uint8

const (
	// KeepCase writes a text as it is.
	KeepCase TextCase = iota
	// TitleCase capitalises the words of a title after the manuals' rules, but for
	// those that the record marks up (<i>, <b>, nocase) or capitalises itself, where
	// its language is English; one that is unknown is the locale's.
	TitleCase
	// CapitalizeFirst capitalises the first letter.
	CapitalizeFirst
	// CapitalizeAll capitalises the first letter of every word.
	CapitalizeAll
	// SentenceCase capitalises the first letter of a text; one that is all in
	// capitals it writes in small letters otherwise.
	SentenceCase
	// Uppercase and Lowercase write all letters so.
	Uppercase
	Lowercase
	// HeadlineCase is TitleCase with the rules of the manuals that CSL's processors
	// don't know: "Anti-inflammatory" behind a prefix, the adverb of "Follow-Up",
	// "In Vitro" of Latin, "The Inside Story" behind an article, and the name of a
	// species in italics, which stays as it is.
	HeadlineCase
	numTextCases
)
