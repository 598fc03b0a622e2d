package csl

import "github.com/pubcite/pubcite/style"

// definition converts a locale.
func (t *localeTree) definition() style.LocaleDefinition {
	d := style.LocaleDefinition{
		Lang:               t.lang,
		Terms:              make([]style.Wording, len(t.terms)),
		PunctuationInQuote: option(t.options.punctuationInQuote),
		DayOneOrdinals:     option(t.options.limitDayOrdinalsToDay1),
	}
	for i := range t.terms {
		d.Terms[i] = t.terms[i].wording()
	}
	for _, e := range t.dates {
		d.Dates = append(d.Dates, dateFormat(e))
	}
	return d
}

func option(b *bool) style.Option {
	switch {
	case b == nil:
		return style.Inherited
	case *b:
		return style.On
	}
	return style.Off
}

// wording converts a term. One whose plural is empty is not written of several.
func (t *term) wording() style.Wording {
	w := style.Wording{
		Term:       termOf(t.name),
		Form:       termForms[t.form],
		Single:     t.single,
		Gender:     genders[t.gender],
		GenderForm: genders[t.genderForm],
		Match:      ordinalMatches[t.match],
	}
	switch {
	case t.multiple == t.single:
	case t.multiple == "":
		w.NoPlural = true
	default:
		w.Plural = t.multiple
	}
	return w
}

var genders = map[string]style.Gender{"masculine": style.Masculine, "feminine": style.Feminine}

var ordinalMatches = map[string]style.OrdinalMatch{
	"last-digit":      style.MatchLastDigit,
	"last-two-digits": style.MatchLastTwoDigits,
	"whole-number":    style.MatchWholeNumber,
}
