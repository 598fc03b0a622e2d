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
	if c.Label == noTerm || c.Label >= numWords {
		c.Label = TermPage
	}
	if c.Locator == "" || text.IsLetter(c.Locator[0]) && !strings.ContainsAny(c.Locator, " .") || text.IsDigit(c.Locator[0]) {
		return
	}
	if t, n := r.words.ownLabel(c.Locator); n > 0 {
		c.Label, c.Locator = t, c.Locator[n:]
	}
}

// ownLabel returns what a locator counts by the label that it begins with, one of
// the locale's or of English, and the length of that with the blanks behind it; 0
// where there is none.
func (x *lexicon) ownLabel(s string) (t Term, size int) {
	s = strings.TrimRight(s, " ")
	longest := 0
	try := func(word string, of Term) {
		if label, behind := labelSize(s, word); label > longest {
			t, size, longest = of, behind, label
		}
	}
	for _, words := range [...]*lexicon{x, american().words} {
		for of := TermAct; of <= TermVolume; of++ {
			for _, f := range [...]TermForm{LongForm, ShortForm, SymbolForm} {
				if w := words.words[of][f]; w != nil {
					try(w.Single, of)
					try(w.Plural, of)
				}
			}
		}
	}
	for _, a := range abbreviations {
		try(a.word, a.term)
	}
	return t, size
}

// labelSize returns the length of the label that s begins with, where that is word,
// with its stop, and with the blanks behind it; 0 where it is not. A label is parted
// from what it counts by a stop or a blank: "p. 5", but not "p5". Behind an
// abbreviation and its stop, and a sign, stands anything ("sec. A-b"), behind
// others a number: what "Note on the text" begins with is no label.
func labelSize(s, word string) (label, behind int) {
	stem := strings.TrimSuffix(word, ".")
	if stem == "" || len(s) <= len(stem) || !strings.EqualFold(s[:len(stem)], stem) {
		return 0, 0
	}
	exact, single := s[:len(stem)] == stem, utf8.RuneCountInString(stem) == 1
	last, _ := utf8.DecodeLastRuneInString(stem)
	rest, stopped := strings.CutPrefix(s[len(stem):], ".")
	counted := strings.TrimLeft(rest, " \u00a0")
	label, behind = len(s)-len(rest), len(s)-len(counted)
	ok := false
	switch {
	case counted == "" || single && !exact: // "V. 5" is of book five
	case !unicode.IsLetter(last):
		ok = exact
	case stopped && exact && stem != word:
		ok = true
	case single:
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
	word string
	term Term
}{
	{"art.", TermArticleLocator}, {"bk.", TermBook}, {"ch.", TermChapter}, {"chs.", TermChapter},
	{"chap.", TermChapter}, {"col.", TermColumn}, {"eqn.", TermEquation}, {"eqns.", TermEquation},
	{"fig.", TermFigure}, {"fol.", TermFolio}, {"l.", TermLine}, {"n.", TermNote}, {"no.", TermIssue},
	{"op.", TermOpus}, {"p.", TermPage}, {"pp.", TermPage}, {"pg.", TermPage}, {"pgs.", TermPage},
	{"par.", TermParagraph}, {"para.", TermParagraph}, {"pt.", TermPart}, {"r.", TermRule},
	{"sec.", TermSection}, {"sect.", TermSection}, {"sects.", TermSection}, {"sv.", TermSubVerbo},
	{"tab.", TermTable}, {"tabs.", TermTable}, {"vrs.", TermVerse}, {"vol.", TermVolume},
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
