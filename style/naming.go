package style

import (
	"cmp"
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/internal/text"
)

// A naming is a compiled Name: how a list of names is written. What a Name does
// not ask for costs nothing.
type naming struct {
	Name // with its defaults
	// and stands before the last name: andBehind behind a delimiter, and else.
	and, andBehind string
	// special says that it may be [text.Special], as "&" is.
	special bool
	// etAl is the term; beforeEtAl parts it from a name where no delimiter does.
	etAl, beforeEtAl string
	initials         text.Initials
	family, given    part
	// gap parts given and family names.
	gap string
	// expanded is how names are written whose given names are expanded; nil where
	// that is no other way.
	expanded [numGivenForms]*naming
	// usual says that both parts are written whole or as initials, and neither
	// in a way of its own.
	usual bool
	// shortened says that the family name alone is written, and in no way of its own.
	shortened bool
	// sorted says that the names are those of a key.
	sorted bool
}

// A part is a compiled NamePart.
type part struct {
	NamePart
	// off says that it is set off, or in another case.
	off bool
}

func newPart(p NamePart) part { return part{p, p.Font != 0 || p.TextCase != KeepCase} }

// name compiles how names are written.
func (c *compiler) name(name *Name) *naming {
	var n naming
	if name != nil {
		n.Name = *name
	}
	if err := n.check(); err != nil {
		c.fail(err)
		return &n
	}
	n.Delimiter = separatorOr(n.Delimiter, ", ")
	n.SortSeparator = separatorOr(n.SortSeparator, ", ")
	n.SuffixSeparator = separatorOr(n.SuffixSeparator, ", ")
	c.looks(n.Font, KeepCase, Inline, n.Prefix, n.Suffix, n.InitializeWith, n.Delimiter, n.SortSeparator, n.SuffixSeparator)
	c.looks(n.EtAl.Font, KeepCase, Inline)
	c.looks(n.Family.Font, n.Family.TextCase, Inline, n.Family.Prefix, n.Family.Suffix)
	c.looks(n.Given.Font, n.Given.TextCase, Inline, n.Given.Prefix, n.Given.Suffix)

	n.EtAlSubsequentMin = cmp.Or(n.EtAlSubsequentMin, n.EtAlMin)
	n.EtAlSubsequentUseFirst = cmp.Or(n.EtAlSubsequentUseFirst, n.EtAlUseFirst)
	c.subsequentNames = c.subsequentNames || n.EtAlSubsequentMin != n.EtAlMin || n.EtAlSubsequentUseFirst != n.EtAlUseFirst
	n.EtAl.Term = cmp.Or(n.EtAl.Term, TermEtAl)

	// What turns an effect off does so for et al. alone.
	n.Font &^= turning
	n.Family.Font &^= turning
	n.Given.Font &^= turning
	n.family, n.given = newPart(n.Family), newPart(n.Given)
	// Initials are made in a marked text, in which the end of a line is a marker.
	n.InitializeWith = strings.Map(blankControl, n.InitializeWith)
	n.initials = text.Initials{With: n.InitializeWith, Shorten: n.Initials == Initialize, Hyphens: text.Hyphens(n.InitialHyphens), Literal: c.literal}
	if n.gap = " "; endsInBlank(n.Given.Suffix) {
		n.gap = ""
	}
	n.usual = n.isUsual()
	n.shortened = n.Form == ShortName && !n.family.off && n.Family.Prefix+n.Family.Suffix == ""
	switch n.And {
	case AndWord:
		n.setAnd(c.term(TermAnd, LongForm, false))
	case AndSymbol:
		n.setAnd(c.words.term(TermAnd, SymbolForm, false))
		n.special = text.Special(n.and)
	}
	if n.etAl = c.term(n.EtAl.Term, LongForm, false); !joinsNames(n.etAl) {
		n.beforeEtAl = " "
	}
	n.expand()
	return &n
}

// isUsual returns what usual is to be.
func (n *naming) isUsual() bool {
	return n.Form == LongName && !n.family.off && !n.given.off &&
		n.Family.Prefix+n.Family.Suffix+n.Given.Prefix+n.Given.Suffix == ""
}

// blankControl returns c, or a blank for a control character.
func blankControl(c rune) rune {
	if unicode.IsControl(c) {
		return ' '
	}
	return c
}

// setAnd sets the word before the last name.
func (n *naming) setAnd(word string) {
	switch {
	case joinsNames(word):
		n.andBehind, n.and = word, word
	case word == "":
		n.and = " "
	default:
		n.andBehind, n.and = word+" ", " "+word+" "
	}
}

// joinsNames reports whether a word between names is written without blanks
// around it: because it brings its own, or in a script that has none. The
// Hebrew prefix ו is written with one of no width.
func joinsNames(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return word != "" && (unicode.IsSpace(first) || endsInBlank(word) || text.Unspaced(word))
}

func endsInBlank(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsSpace(last)
}

// check returns what in n is no way to write names, or nil.
func (n *Name) check() error {
	for _, limit := range [...]int{n.EtAlMin, n.EtAlUseFirst, n.EtAlSubsequentMin, n.EtAlSubsequentUseFirst} {
		if limit < 0 {
			return errors.New("names have a negative limit")
		}
	}
	for _, e := range [...]struct {
		what     string
		has, end uint8
	}{
		{"form", uint8(n.Form), uint8(numNameForms)},
		{"way to shorten given names", uint8(n.Initials), uint8(numInitials)},
		{"way with hyphens of initials", uint8(n.InitialHyphens), uint8(numInitialHyphens)},
		{"order", uint8(n.Inverted), uint8(numInverted)},
		{"place of particles", uint8(n.DemoteParticle), uint8(numDemotions)},
		{"word before the last", uint8(n.And), uint8(numAnds)},
		{"rule for the delimiter before the last", uint8(n.DelimiterPrecedesLast), uint8(numPrecedes)},
		{"rule for the delimiter before et al.", uint8(n.DelimiterPrecedesEtAl), uint8(numPrecedes)},
	} {
		if e.has >= e.end {
			return fmt.Errorf("names have no %s %d", e.what, e.has)
		}
	}
	if n.EtAl.Term != noTerm && !n.EtAl.Term.exists() {
		return errors.New("et al. has a term that there is not")
	}
	return nil
}

// separatorOr returns a text, or what stands for it where it is not set.
func separatorOr(s, standard string) string {
	if s == Nothing {
		return ""
	}
	return cmp.Or(s, standard)
}
