package style

import (
	"fmt"
	"slices"
	"strings"

	"github.com/pubcite/pubcite/internal/text"
)

// A Locale is the words and the habits of a language: terms, dates, ordinal
// numbers, quotation marks. It is immutable and safe for concurrent use. The
// zero Locale is [AmericanEnglish].
//
// A style is written in a locale by [Style.In].
type Locale struct{ data *localeData }

type localeData struct {
	lang string
	// chain holds the definition and those that it falls back on, American
	// English at last.
	chain []*LocaleDefinition
	words *lexicon
}

func newLocaleData(chain ...*LocaleDefinition) *localeData {
	lang := chain[0].Lang
	return &localeData{lang, chain, newLexicon(lang, chain)}
}

// A LocaleDefinition is what a [Locale] is made of, or what a [Definition]
// words its own way. What it leaves out is taken from elsewhere: see
// [NewLocale].
type LocaleDefinition struct {
	// Lang is the language, as a tag: "de", "de-AT", "sr-Latn-RS". In a style
	// it says which locales the words are for; "" is all of them.
	Lang string
	// Terms are the wordings. Of two for the same, the later holds. One suffix of
	// ordinal numbers among them replaces all those of what is fallen back
	// on.
	Terms []Wording
	// Dates are the formats of dates, one for each form.
	Dates []DateFormat
	// PunctuationInQuote sets full stops and commas before the quotation mark
	// that closes, and not behind it.
	PunctuationInQuote Option
	// DayOneOrdinals writes the first day of a month alone as an ordinal
	// number where a format wants that of days: "1er mai", "2 mai".
	// (CSL: limit-day-ordinals-to-day-1.)
	DayOneOrdinals Option
}

// An Option is a habit that may be left to what a locale falls back on.
type Option uint8

// The values.
const (
	Inherited Option = iota
	On
	Off
	numOptions
)

// String returns "inherited", "on" or "off".
func (o Option) String() string { return nameOf(o, "option", "inherited", "on", "off") }

// NewLocale returns the locale that d defines. What d leaves out is looked up
// in the fallbacks, in their order, and at last in American English: a form of a
// term, the suffixes of ordinal numbers, a format of dates, an option. "de-AT"
// falls back on "de-DE", say. Only a form that none of them has is written as
// another; see [TermForm].
//
// NewLocale fails where d has no language or one that is no tag, and where a
// wording or a format of dates is none; the error names it.
func NewLocale(d LocaleDefinition, fallbacks ...Locale) (Locale, error) {
	if d.Lang == "" {
		return Locale{}, fmt.Errorf("style: a locale needs a language")
	}
	if err := d.check(); err != nil {
		return Locale{}, fmt.Errorf("style: %w", err)
	}
	chain := []*LocaleDefinition{d.clone()}
	for _, l := range fallbacks {
		other := l.get().chain
		chain = append(chain, other[:len(other)-1]...)
	}
	chain = append(chain, american().chain...)
	return Locale{newLocaleData(chain...)}, nil
}

// Lang returns the language as a tag ("en-US").
func (l Locale) Lang() string { return l.get().lang }

// String returns the language as a tag.
func (l Locale) String() string { return l.Lang() }

// Term returns the wording of a term, for one or for several; "" where the
// locale has none.
func (l Locale) Term(t Term, form TermForm, plural bool) string {
	if !t.exists() || form >= numForms {
		return ""
	}
	return l.get().words.term(t, form, plural)
}

func (l Locale) get() *localeData {
	if l.data == nil {
		return american()
	}
	return l.data
}

// in returns the words of a style of its own in l.
func (l Locale) in(own []LocaleDefinition) *lexicon {
	data := l.get()
	chain := speaking(own, data.lang)
	if len(chain) == 0 {
		return data.words
	}
	return newLexicon(data.lang, append(chain, data.chain...))
}

// speaking returns the definitions for a language: those for the dialect, for
// the language and for any, in this order. Of two for the same, the later comes
// first.
func speaking(own []LocaleDefinition, lang string) []*LocaleDefinition {
	var out []*LocaleDefinition
	for i := range slices.Backward(own) {
		if speaks(lang, own[i].Lang) {
			out = append(out, &own[i])
		}
	}
	slices.SortStableFunc(out, func(a, b *LocaleDefinition) int { return len(b.Lang) - len(a.Lang) })
	return out
}

// speaks reports whether what is for the language group is for lang: "de" is
// for "de-AT".
func speaks(lang, group string) bool {
	return len(group) <= len(lang) && strings.EqualFold(lang[:len(group)], group) &&
		(group == "" || len(group) == len(lang) || lang[len(group)] == '-')
}

// clone returns a copy that shares nothing that can be changed.
func (d *LocaleDefinition) clone() *LocaleDefinition {
	c := *d
	c.Terms = slices.Clone(d.Terms)
	c.Dates = slices.Clone(d.Dates)
	for i := range c.Dates {
		c.Dates[i].Parts = slices.Clone(c.Dates[i].Parts)
	}
	return &c
}

// check returns what is wrong with d, or nil.
func (d *LocaleDefinition) check() error {
	if d.Lang != "" && !isTag(d.Lang) {
		return fmt.Errorf("locale %q: the language is no tag", d.Lang)
	}
	fail := func(err error) error { return fmt.Errorf("locale %q: %w", d.Lang, err) }
	for i := range d.Terms {
		if err := d.Terms[i].check(); err != nil {
			return fail(err)
		}
	}
	for i := range d.Dates {
		if err := d.Dates[i].check(); err != nil {
			return fail(err)
		}
	}
	for _, o := range [...]Option{d.PunctuationInQuote, d.DayOneOrdinals} {
		if o >= numOptions {
			return fail(fmt.Errorf("there is no %s", o))
		}
	}
	return nil
}

// isTag reports whether s has the shape of a language tag: letters and digits,
// eight at most between hyphens, letters first.
func isTag(s string) bool {
	for i, part := range strings.Split(s, "-") {
		if part == "" || len(part) > 8 {
			return false
		}
		for j := range len(part) {
			if !text.IsLetter(part[j]) && (i == 0 || !text.IsDigit(part[j])) {
				return false
			}
		}
	}
	return true
}
