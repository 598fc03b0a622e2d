package style

import "github.com/pubcite/pubcite/internal/text"

// Names writes lists of names: of its variables, those that are there.
type Names struct {
	// Variables are lists of names: [Author], [Editor] and the like. They are
	// written in this order, with Delimiter between them. Without any, nobody is
	// named, and the Substitute stands in the place of names, as the titles of laws
	// do in the text: it is what a cite leaves out where the author is suppressed.
	Variables Variables
	Delimiter string
	// Name says how each name is written; nil stands for the zero Name.
	Name *Name
	// Label follows the names ("Roe, ed."), or precedes them where LabelFirst
	// is set, as its [VerbForm] should ("edited by Roe"). Its Variable is
	// ignored: a label speaks of the names it stands with. Authors have none.
	Label      *Label
	LabelFirst bool
	// Substitute is written in the place of the names where there are none:
	// the first node that writes anything. What it wrote is not written
	// again in the reference. Prefix, Suffix and Display hold for it, too. A
	// *Names without a Name takes Name, Label and Font from here, and an affix
	// only where there is none here. The nodes of a [Choose] are each a
	// substitute.
	Substitute Nodes

	Font    Effect
	Display Display

	Prefix, Suffix string
}

// Name says how the names of a list are written.
type Name struct {
	// Form is how much of each name is written; the default is all of it.
	Form NameForm
	// Initials says what becomes of given names.
	Initials Initials
	// InitializeWith follows each initial: ". " gives "J. S.".
	InitializeWith string
	// InitialHyphens says what becomes of the hyphen of "J.-S.".
	InitialHyphens InitialHyphens
	// Inverted says which names are written family name first.
	Inverted Inverted
	// SortSeparator parts family and given name of an inverted name;
	// SuffixSeparator, a suffix from an inverted name. Default: ", "; [Nothing]
	// is none.
	SortSeparator, SuffixSeparator string
	// DemoteParticle says where the particle of the family name stands.
	DemoteParticle DemoteParticle
	// StripSuffixPeriods writes "Jr" for "Jr.".
	StripSuffixPeriods bool

	// Delimiter parts the names (default: ", "; [Nothing] is none); And stands
	// before the last.
	Delimiter string
	And       And
	// DelimiterPrecedesLast says whether Delimiter stands before And too;
	// DelimiterPrecedesEtAl, whether it stands before et al. An organisation
	// at the end is always parted as Contextual says.
	DelimiterPrecedesLast, DelimiterPrecedesEtAl DelimiterPrecedes

	// EtAlMin or more names are shortened to the first EtAlUseFirst of them
	// and EtAl, or to nothing at all where that is 0; an EtAlMin of 0 never
	// shortens. The second pair holds for cites behind the first of a work; 0 is
	// as the first pair.
	EtAlMin, EtAlUseFirst                     int
	EtAlSubsequentMin, EtAlSubsequentUseFirst int
	// EtAlUseLast puts "…" and the last name in the place of EtAl, where two
	// names or more are left out.
	EtAlUseLast bool
	EtAl        EtAl

	// Family and Given are for the parts of each name: Font and TextCase of
	// Family for the family name and its particle, and for a name without parts;
	// those of Given for the given names and the particle that goes with them.
	// Their affixes stand around all that is beside the other part: those of
	// Given around the given names alone where these come first.
	Family, Given NamePart

	// Font is for each name, and for all of a list that ends in EtAl; it turns
	// nothing off. Prefix and Suffix stand around each name.
	Font           Effect
	Prefix, Suffix string
}

// Nothing is an empty text where an empty string stands for a default.
const Nothing = "\x00"

// NameForm is how much of a name is written.
type NameForm uint8

// The forms of names.
const (
	LongName  NameForm = iota // Vincent van Gogh
	ShortName                 // van Gogh
	// CountNames writes how many names are left before et al., of all variables
	// together: 3.
	CountNames
	numNameForms
)

// A NamePart says how a part of each name is written.
type NamePart struct {
	TextCase TextCase
	Font     Effect

	Prefix, Suffix string
}

// EtAl says how "et al." is written.
type EtAl struct {
	// Term is the term; the default is [TermEtAl].
	Term Term
	// Font sets it off.
	Font Effect
}

// DemoteParticle says where the particle of a family name (CSL's non-dropping
// particle, the "van" of "van Gogh") stands in inverted names, and what lists
// are sorted by.
type DemoteParticle uint8

// The places of particles.
const (
	// DemoteNever: before the family name; sorted by it.
	DemoteNever DemoteParticle = iota
	// DemoteSortOnly: before the family name; sorted by that alone.
	DemoteSortOnly
	// DemoteDisplayAndSort: behind the given name, "Gogh, Vincent van"; sorted
	// by the family name.
	DemoteDisplayAndSort
	numDemotions
)

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
	numInitials
)

// InitialHyphens says what becomes of hyphens between given names that are
// shortened.
type InitialHyphens uint8

const (
	// KeepHyphens: between initials they stay, "J.-S."; a part in small letters
	// has no initial, "Y." of Ying-kui.
	KeepHyphens = InitialHyphens(text.KeepHyphens)
	// HyphensAsBlanks: what they part are words, "J. S."; a part in small letters
	// stays, "Y. kui", as in CSL.
	HyphensAsBlanks = InitialHyphens(text.HyphensAsBlanks)
	// DisregardHyphens: they are no more than a mark, "J. S."; a part in small
	// letters has its initial, too, "Y. K.". CSL has none.
	DisregardHyphens  = InitialHyphens(text.DisregardHyphens)
	numInitialHyphens = DisregardHyphens + 1
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
	numInverted
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
	numAnds
)

// DelimiterPrecedes says whether a delimiter stands before the last name or
// before et al.
type DelimiterPrecedes uint8

const (
	// Contextual: only after two names or more ("A and B"; "A, B, and C").
	Contextual DelimiterPrecedes = iota
	// AfterInvertedName: only where the name before is inverted ("Roe, Ann, and
	// B"); before And, an organisation never is.
	AfterInvertedName
	// Always: after one name, too.
	Always
	// Never: not after any number of names.
	Never
	numPrecedes
)
