package style

// A Term is a word of the locale that the record does not hold. All styles
// are written in American English (CSL's locale en-US), but for words of their
// own; see [Wording].
type Term uint8

// The terms. Those of variables are reached through [Label], too.
const (
	noTerm               Term = iota
	TermAnd                   // and
	TermEtAl                  // et al.
	TermIn                    // in
	TermNoDate                // no date; short: n.d.
	TermPresentedAt           // presented at the
	TermEdition               // edition; short: ed.
	TermVolume                // volume; short: vol.
	TermIssue                 // number; short: no.
	TermPage                  // page; short: p., pp.
	TermEditor                // editor; short: ed., eds.; verb: edited by
	TermTranslator            // translator; short: trans.; verb: translated by
	TermEditorTranslator      // editor & translator; short: ed. & trans.; verb: edited & translated by
	numTerms
)

// A TermForm selects among the forms of a term.
type TermForm uint8

// The forms. A term without the one asked for gives the next longer one.
const (
	LongForm  TermForm = iota // "editor"
	ShortForm                 // "ed."
	VerbForm                  // "edited by"
	numForms
)

// A Wording is a style's own wording of one form of a term, in the place of
// the locale's (CSL: a cs:term in the style's cs:locale).
type Wording struct {
	Term Term
	Form TermForm
	// Single is the wording; Plural, that for several. Both must be set; where
	// the term has no plural of its own, to the same. Each form is worded by
	// itself, and of two wordings of one the first holds.
	Single, Plural string
}

// term returns a term in the words of the style.
func (d *Definition) term(t Term, form TermForm, plural bool) string {
	for i := range d.Terms {
		if w := &d.Terms[i]; w.Term == t && w.Form == form {
			if plural {
				return w.Plural
			}
			return w.Single
		}
	}
	return t.text(form, plural)
}

type termText struct{ single, plural string }

var terms = [numTerms][numForms]termText{
	TermAnd:         {LongForm: {"and", "and"}},
	TermEtAl:        {LongForm: {"et al.", "et al."}},
	TermIn:          {LongForm: {"in", "in"}},
	TermNoDate:      {LongForm: {"no date", "no date"}, ShortForm: {"n.d.", "n.d."}},
	TermPresentedAt: {LongForm: {"presented at the", "presented at the"}},
	TermEdition:     {LongForm: {"edition", "editions"}, ShortForm: {"ed.", "eds."}},
	TermVolume:      {LongForm: {"volume", "volumes"}, ShortForm: {"vol.", "vols."}},
	TermIssue:       {LongForm: {"number", "numbers"}, ShortForm: {"no.", "nos."}},
	TermPage:        {LongForm: {"page", "pages"}, ShortForm: {"p.", "pp."}},
	TermEditor: {
		LongForm: {"editor", "editors"}, ShortForm: {"ed.", "eds."},
		VerbForm: {"edited by", "edited by"},
	},
	TermTranslator: {
		LongForm: {"translator", "translators"}, ShortForm: {"trans.", "trans."},
		VerbForm: {"translated by", "translated by"},
	},
	TermEditorTranslator: {
		LongForm: {"editor & translator", "editors & translators"}, ShortForm: {"ed. & trans.", "eds. & trans."},
		VerbForm: {"edited & translated by", "edited & translated by"},
	},
}

// text returns the term in the form asked for.
func (t Term) text(form TermForm, plural bool) string {
	entry := terms[t][form]
	if entry.single == "" {
		entry = terms[t][LongForm]
	}
	if plural {
		return entry.plural
	}
	return entry.single
}

// termOf returns the term that labels a variable.
func termOf(v Variable) Term {
	switch v {
	case Edition:
		return TermEdition
	case Volume:
		return TermVolume
	case Issue:
		return TermIssue
	case Page, NumberOfPages:
		return TermPage
	case Editor:
		return TermEditor
	case Translator:
		return TermTranslator
	case EditorTranslator:
		return TermEditorTranslator
	}
	return noTerm
}
