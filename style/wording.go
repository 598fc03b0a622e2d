package style

import (
	"fmt"
	"strconv"

	"github.com/pubcite/pubcite/internal/text"
)

// A Wording is what a locale or a style calls one form of a term (CSL's
// cs:term).
type Wording struct {
	Term Term
	Form TermForm
	// Single is the wording; Plural, that for several, where it is another
	// one. A Wording without words is a term that is not written: nothing
	// else takes its place.
	Single, Plural string
	// NoPlural says that several are not labelled at all: “p. 12”, but “12–15”.
	NoPlural bool
	// Gender is that of the noun, for the ordinal numbers beside it. It counts
	// in the LongForm.
	Gender Gender
	// GenderForm is the gender of the nouns beside which an ordinal number is
	// worded so. Where there is no wording of a gender, Neuter serves.
	GenderForm Gender
	// Match says which numbers take one of the suffixes TermOrdinal00 to 99.
	Match OrdinalMatch
}

// A TermForm selects among the forms of a term.
type TermForm uint8

// The forms. A term that no locale has in one form is written in another: a
// symbol as ShortForm, VerbShortForm as VerbForm, and what is left as LongForm.
const (
	LongForm      TermForm = iota // "editor"
	ShortForm                     // "ed."
	VerbForm                      // "edited by"
	VerbShortForm                 // "ed. by"
	SymbolForm                    // "§" for "section"
	numForms
)

// String returns CSL's name of f ("verb-short").
func (f TermForm) String() string {
	return nameOf(f, "form", "long", "short", "verb", "verb-short", "symbol")
}

// fallback returns the form that is written where f is missing.
func (f TermForm) fallback() TermForm {
	switch f {
	case SymbolForm:
		return ShortForm
	case VerbShortForm:
		return VerbForm
	}
	return LongForm
}

// A Gender is that of a noun, or of what agrees with it.
type Gender uint8

// The genders. Nouns without one are neuter.
const (
	Neuter Gender = iota
	Masculine
	Feminine
	numGenders
)

// String returns CSL's name of g ("feminine").
func (g Gender) String() string { return nameOf(g, "gender", "neuter", "masculine", "feminine") }

// An OrdinalMatch says which numbers take a suffix of ordinal numbers.
type OrdinalMatch uint8

// The matches. MatchDigits is MatchLastDigit for the suffixes of 0 to 9 and
// MatchLastTwoDigits for those of 10 to 99, which know no other but
// MatchWholeNumber.
const (
	MatchDigits        OrdinalMatch = iota
	MatchLastDigit                  // 1, 21, 101, 111 …
	MatchLastTwoDigits              // 1, 101, 201 …
	MatchWholeNumber                // 1 alone
	numOrdinalMatches
)

// String returns CSL's name of m ("last-two-digits").
func (m OrdinalMatch) String() string {
	return nameOf(m, "match", "digits", "last-digit", "last-two-digits", "whole-number")
}

// nameOf returns the name of a value among those of its kind; for what is none,
// the kind and its number.
func nameOf[T ~uint8](v T, kind string, names ...string) string {
	if int(v) < len(names) {
		return names[v]
	}
	return kind + " " + strconv.Itoa(int(v))
}

// text returns the words for one or for several.
func (w *Wording) text(plural bool) string {
	switch {
	case !plural:
		return w.Single
	case w.Plural == "" && !w.NoPlural:
		return w.Single
	}
	return w.Plural
}

// check returns what is wrong with w, or nil.
func (w *Wording) check() error {
	ordinal := w.Term.isOrdinal() || w.Term.isLongOrdinal()
	var fault string
	switch {
	case !w.Term.exists():
		fault = "there is no such term"
	case w.Form >= numForms:
		fault = "there is no " + w.Form.String()
	case w.Gender >= numGenders:
		fault = "there is no " + w.Gender.String()
	case w.GenderForm >= numGenders:
		fault = "there is no " + w.GenderForm.String()
	case w.Match >= numOrdinalMatches:
		fault = "there is no " + w.Match.String()
	case w.NoPlural && w.Plural != "":
		fault = "it has a plural, and none"
	case w.GenderForm != Neuter && !ordinal:
		fault = "ordinal numbers alone have forms for genders"
	case w.Match != MatchDigits && !ordinal:
		fault = "ordinal numbers alone match numbers"
	case !text.IsText(w.Single) || !text.IsText(w.Plural):
		fault = "it is no UTF-8 or has control characters"
	default:
		return nil
	}
	return fmt.Errorf("the wording %q of %s (%s): %s", w.Single, w.Term, w.Form, fault)
}
