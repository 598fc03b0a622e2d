package style

import (
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

// label writes a term with its affixes; nothing where there is no such term.
func (r *renderer) label(l *Label, t Term, plural bool) {
	if t == noTerm {
		return
	}
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
	r.special = r.special || text.Special(s)
	r.literal(l.Prefix)
	outer := r.attr
	r.attr = r.attr.with(l.Font)
	if l.TextCase == KeepCase && !l.StripPeriods {
		r.literal(s)
	} else {
		r.content()
		start := len(r.text)
		r.text = appendTermCase(r.text, s, l.TextCase)
		if l.StripPeriods {
			r.text = withoutPeriods(r.text, start)
		}
	}
	r.attr = outer
	r.literal(l.Suffix)
}

// withoutPeriods returns a text without the full stops from start on.
func withoutPeriods(b []byte, start int) []byte {
	out := b[:start]
	for _, c := range b[start:] {
		if c != '.' {
			out = append(out, c)
		}
	}
	return out
}

// plural reports whether a variable holds more than one number or name.
func (r *renderer) plural(v Variable) bool {
	switch {
	case v == Locator && r.several:
		return true
	case v.isNames():
		r.collect(v)
		return len(r.roll.people) > 1
	case v == NumberOfPages || v == NumberOfVolumes:
		return r.value(v) != "1"
	case r.literally:
		return r.numberList(r.value(v)).Count() > 1
	case v == Page || v == Locator:
		return text.SeveralPages(r.value(v))
	}
	return text.IsRange(r.value(v)) && text.IsNumeric(r.value(v))
}
