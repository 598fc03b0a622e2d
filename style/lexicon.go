package style

import "slices"

// A lexicon holds what a style needs of its locale, looked up once: each term
// in each form, with everything that it falls back on.
type lexicon struct {
	words    [numWords][numForms]*Wording // nil where there is none
	genders  [numWords]Gender
	ordinals ordinals
	dates    [numDateForms]*DateFormat
	quotes   quoteMarks
	// pageRange parts the numbers of a range.
	pageRange string
	// english says that what has no language of its own is in English.
	english bool
	// language is that of the locale.
	language languageCode
	// bound says that a particle does not part from its name at the end of a line.
	bound bool
	// dayOneOrdinals: see LocaleDefinition.
	dayOneOrdinals bool
}

// quoteMarks are the quotation marks of a locale.
type quoteMarks struct {
	open, close           string
	openInner, closeInner string
	// inside says that full stops and commas stand before those that close.
	inside bool
}

// opening and closing return a mark, of a quotation inside another or not.
func (q *quoteMarks) opening(inner bool) string {
	if inner {
		return q.openInner
	}
	return q.open
}

func (q *quoteMarks) closing(inner bool) string {
	if inner {
		return q.closeInner
	}
	return q.close
}

// all returns the marks.
func (q *quoteMarks) all() []string { return []string{q.open, q.close, q.openInner, q.closeInner} }

// newLexicon returns the words for a language: those of the first definition of
// the chain that has them.
func newLexicon(lang string, chain []*LocaleDefinition) *lexicon {
	x := &lexicon{
		english:  speaks(lang, "en"),
		language: codeOf(lang),
		bound:    speaks(lang, "fr") || speaks(lang, "ru") || speaks(lang, "cs"),
	}
	for _, d := range slices.Backward(chain) {
		x.define(d)
	}
	x.ordinals.complete()
	x.fill()
	x.pageRange = x.term(TermPageRangeDelimiter, LongForm, false)
	x.quotes.open = x.term(TermOpenQuote, LongForm, false)
	x.quotes.close = x.term(TermCloseQuote, LongForm, false)
	x.quotes.openInner = x.term(TermOpenInnerQuote, LongForm, false)
	x.quotes.closeInner = x.term(TermCloseInnerQuote, LongForm, false)
	return x
}

// define sets what d defines, over what was there.
func (x *lexicon) define(d *LocaleDefinition) {
	if slices.ContainsFunc(d.Terms, func(w Wording) bool { return w.Term.isOrdinal() }) {
		x.ordinals.suffixes = [numGenders][numSuffixes]*Wording{}
	}
	for i := range d.Terms {
		w := &d.Terms[i]
		switch {
		case w.Term.isOrdinal():
			x.ordinals.suffixes[w.GenderForm][w.Term-TermOrdinal] = w
		case w.GenderForm != Neuter:
			x.ordinals.words[w.GenderForm][w.Term-TermLongOrdinal01] = w
		default:
			x.words[w.Term][w.Form] = w
		}
		if w.Gender != Neuter && w.Form == LongForm && w.Term < numWords {
			x.genders[w.Term] = w.Gender
		}
	}
	for i := range d.Dates {
		x.dates[d.Dates[i].Form] = &d.Dates[i]
	}
	d.PunctuationInQuote.set(&x.quotes.inside)
	d.DayOneOrdinals.set(&x.dayOneOrdinals)
}

// set sets what is not inherited.
func (o Option) set(b *bool) {
	if o != Inherited {
		*b = o == On
	}
}

// fill gives each term the forms that it lacks.
func (x *lexicon) fill() {
	for t := range x.words {
		w := &x.words[t]
		// A form falls back on one before it.
		for f := ShortForm; f < numForms; f++ {
			if w[f] == nil {
				w[f] = w[f.fallback()]
			}
		}
	}
	for n := range x.ordinals.words[Neuter] {
		x.ordinals.words[Neuter][n] = x.words[TermLongOrdinal01+Term(n)][LongForm]
	}
}

// term returns the wording of a term, for one or for several; "" where there is
// none.
func (x *lexicon) term(t Term, form TermForm, plural bool) string {
	var w *Wording
	if t < numWords {
		w = x.words[t][form]
	} else {
		w = x.ordinals.suffixes[Neuter][t-TermOrdinal]
	}
	if w == nil {
		return ""
	}
	return w.text(plural)
}

// gender returns the gender of the noun that a term is.
func (x *lexicon) gender(t Term) Gender { return x.genders[t] }

// date returns the format of dates in a form.
func (x *lexicon) date(f DateForm) *DateFormat { return x.dates[f] }

// foreign reports whether ‘ and ’ are no marks of the locale: a record's own stay
// as they are.
func (q *quoteMarks) foreign() bool { return q.openInner != "‘" && q.open != "‘" }
