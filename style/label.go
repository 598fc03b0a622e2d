package style

import (
	"strings"

	"github.com/pubcite/pubcite/internal/text"
)

// termOf returns the term that labels a variable, and of a locator what the
// cite says that it counts.
func (r *renderer) termOf(v Variable) Term {
	if v == Locator {
		return r.cite.Label
	}
	return termOf(v)
}

// label writes a term with its affixes; nothing where the locale has no words
// for it, as English for authors.
func (r *renderer) label(l *Label, t Term, plural bool) {
	switch l.Plural {
	case AlwaysPlural:
		plural = true
	case NeverPlural:
		plural = false
	}
	s := r.words.term(t, l.Form, plural)
	if s == "" {
		return
	}
	if l.StripPeriods {
		s = strings.ReplaceAll(s, ".", "")
	}
	r.literal(l.Prefix)
	outer := r.attr
	r.attr = r.attr.with(l.Font)
	if l.TextCase != KeepCase {
		r.content()
		r.text = appendTermCase(r.text, s, l.TextCase)
	} else {
		r.literal(s)
	}
	r.attr = outer
	r.literal(l.Suffix)
}

// plural reports whether a variable holds more than one number or name.
func (r *renderer) plural(v Variable) bool {
	switch {
	case v == Page || v == Locator:
		return text.SeveralPages(r.value(v))
	case v == NumberOfPages || v == NumberOfVolumes:
		return r.value(v) != "1"
	case v.isNames():
		r.collect(v)
		return len(r.roll.people) > 1
	}
	return text.IsRange(r.value(v)) && text.IsNumeric(r.value(v))
}
