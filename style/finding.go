package style

import "fmt"

// A Finding is something about a publication that a reference had to do
// without, work around or guess.
type Finding struct {
	Kind FindingKind
	// Field is the field of the repository's record, as package model names
	// it: "year", "author[2]", "publication" for the container title. What only
	// CSL-JSON has is named as there: "original-title". Lists count from 0.
	Field string
	// Value is what the field holds; for [Missing] it is empty.
	Value string
}

// A FindingKind says what a [Finding] is about.
type FindingKind uint8

// The kinds of findings.
const (
	// Missing: a reference of this type shows the field, and it is empty.
	Missing FindingKind = iota + 1
	// MalformedYear: no year of four digits.
	MalformedYear
	// MalformedDate: another date than that of publication, without a year of
	// four digits. Like a malformed year it is printed as it stands.
	MalformedDate
	// MalformedPage: a range that is none, or that ends before it begins.
	MalformedPage
	// MalformedDOI: not 10., a registrant, a slash and a name; or more than
	// that: several DOIs, blanks, marks behind it.
	MalformedDOI
	// GuessedName: a name in one piece was taken apart.
	GuessedName
	// UnknownMarkup: a tag that is not understood and so printed as text.
	UnknownMarkup
	// UnknownLanguage: neither a code of ISO 639 nor a language tag.
	UnknownLanguage
	// UnknownType: no item type of CSL's; cited as a book.
	UnknownType
	// DroppedCharacters: control characters or bytes that are not UTF-8.
	DroppedCharacters
	// StrayPunctuation: a text ends in punctuation by mistake: a comma, colon,
	// semicolon, slash or lone dash, a full stop behind a question mark. References
	// leave it out, unless their style is [Definition.Literal].
	StrayPunctuation
)

var findingTexts = [...]string{
	Missing:           "is missing",
	MalformedYear:     "is not a year",
	MalformedDate:     "is not a date",
	MalformedPage:     "is not a range of pages",
	MalformedDOI:      "is not a DOI",
	GuessedName:       "is a guess at family and given name",
	UnknownMarkup:     "holds markup that is printed as text",
	UnknownLanguage:   "is not a language code of ISO 639",
	UnknownType:       "is not a known type; cited as a book",
	DroppedCharacters: "holds characters that no text can have",
	StrayPunctuation:  "ends in punctuation by mistake",
}

// String returns the finding as a clause: `page "12-" is not a range of pages`.
func (f Finding) String() string {
	if f.Kind == 0 || int(f.Kind) >= len(findingTexts) {
		return fmt.Sprintf("%s: finding of kind %d", f.Field, f.Kind)
	}
	text := findingTexts[f.Kind]
	if f.Kind == Missing {
		return f.Field + " " + text
	}
	return fmt.Sprintf("%s %q %s", f.Field, f.Value, text)
}
