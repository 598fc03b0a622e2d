package style

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/internal/text"
)

// LocatorOf returns what a locator counts by the name that CSL gives it ("page",
// "sub-verbo"), and whether there is such a kind. Names with a blank ("sub verbo")
// and without what parts them from a type ("title") are known too.
func LocatorOf(name string) (Term, bool) {
	name = strings.ReplaceAll(strings.ToLower(strings.TrimSpace(name)), " ", "-")
	for _, s := range [...]string{name + "-locator", name} {
		if t, ok := TermOf(s); ok && t >= TermAct && t <= TermVolume {
			return t, true
		}
	}
	return 0, false
}

// locate takes the label that a locator brings along for what the cite points
// to; a page is what it points to without any, or by one that is no word.
func (r *renderer) locate() {
	c := &r.cite
	r.several = false
	if c.Label == noTerm || c.Label >= numWords {
		c.Label = TermPage
	}
	if c.Locator == "" || text.IsLetter(c.Locator[0]) && !strings.ContainsAny(c.Locator, " .") || text.IsDigit(c.Locator[0]) {
		return
	}
	if l := r.words.ownLabel(c.Locator); l.size > 0 {
		c.Label, c.Locator = l.term, c.Locator[l.size:]
		r.several = l.plural && !text.AllDigits(c.Locator)
	}
}

// A locatorLabel is what a locator begins with.
type locatorLabel struct {
	term   Term
	size   int  // with the blanks behind it; 0 where there is none
	plural bool // "pp."
}

// ownLabel returns the label that a locator begins with: the longest that is one of
// the locale or of English.
func (x *lexicon) ownLabel(s string) (l locatorLabel) {
	s = strings.TrimRight(s, " ")
	longest := 0
	try := func(word string, of Term, plural bool) {
		if label, behind := labelSize(s, word); label > longest {
			l, longest = locatorLabel{of, behind, plural}, label
		}
	}
	for _, words := range [...]*lexicon{x, american().words} {
		for of := TermAct; of <= TermVolume; of++ {
			for _, f := range [...]TermForm{LongForm, ShortForm, SymbolForm} {
				if w := words.words[of][f]; w != nil {
					try(w.Single, of, false)
					try(w.Plural, of, true)
				}
			}
		}
	}
	for _, a := range abbreviations {
		try(a.word, a.term, a.plural)
	}
	return l
}

// labelSize returns the length of the label that s begins with, where that is word,
// with its stop, and with the blanks behind it; 0 where it is not. A label is parted
// from what it counts by a stop or a blank: "p. 5", but not "p5". Behind an
// abbreviation and its stop, a sign and several words stands anything ("sec. A-b"),
// behind others a number: what "Note on the text" begins with is no label. Nor is
// what may be a Roman numeral: "V. 5" is of book five.
func labelSize(s, word string) (label, behind int) {
	stem := strings.TrimSuffix(word, ".")
	if stem == "" || len(s) <= len(stem) || !strings.EqualFold(s[:len(stem)], stem) {
		return 0, 0
	}
	exact, single := s[:len(stem)] == stem, utf8.RuneCountInString(stem) == 1
	roman := single && !exact && strings.Contains("ivxlcdmIVXLCDM", stem)
	last, _ := utf8.DecodeLastRuneInString(stem)
	rest, stopped := strings.CutPrefix(s[len(stem):], ".")
	counted := strings.TrimLeft(rest, " \u00a0")
	label, behind = len(s)-len(rest), len(s)-len(counted)
	ok := false
	switch {
	case counted == "" || roman || single && !exact && !stopped:
	case !unicode.IsLetter(last):
		ok = exact
	case stopped && exact && stem != word, strings.Contains(stem, " ") && label < behind:
		ok = true
	case single && !stopped:
		ok = label < behind && text.IsDigit(counted[0])
	case stopped || label < behind:
		ok = text.BeginsNumber(counted)
	}
	if !ok {
		return 0, 0
	}
	return label, behind
}

// abbreviations are those that numbers are labelled with in English, whatever the
// terms of a locale.
var abbreviations = [...]struct {
	word   string
	term   Term
	plural bool
}{
	{"art.", TermArticleLocator, false}, {"bk.", TermBook, false}, {"ch.", TermChapter, false},
	{"chap.", TermChapter, false}, {"chs.", TermChapter, true}, {"col.", TermColumn, false},
	{"eqn.", TermEquation, false}, {"eqns.", TermEquation, true}, {"eqs.", TermEquation, true},
	{"fig.", TermFigure, false}, {"f.", TermFolio, false}, {"ff.", TermFolio, true}, {"fol.", TermFolio, false},
	{"no.", TermIssue, false}, {"l.", TermLine, false}, {"n.", TermNote, false}, {"op.", TermOpus, false},
	{"p.", TermPage, false}, {"pg.", TermPage, false}, {"pgs.", TermPage, true}, {"pp.", TermPage, true},
	{"par.", TermParagraph, false}, {"para.", TermParagraph, false}, {"pt.", TermPart, false},
	{"r.", TermRule, false}, {"sec.", TermSection, false}, {"sect.", TermSection, false},
	{"sects.", TermSection, true}, {"sv.", TermSubVerbo, false}, {"tab.", TermTable, false},
	{"tabs.", TermTable, true}, {"vrs.", TermVerse, false}, {"vol.", TermVolume, false},
}

// abbreviated returns the term of an abbreviation with its stop.
func abbreviated(label string) Term {
	for i := range abbreviations {
		if abbreviations[i].word == label {
			return abbreviations[i].term
		}
	}
	return noTerm
}
