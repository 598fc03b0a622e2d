package csl

import "maps"

// attributes are the attributes that an element may have, and their values.
type attributes map[string]*value

// with returns several groups of attributes as one.
func with(groups ...attributes) attributes {
	all := attributes{}
	for _, g := range groups {
		maps.Copy(all, g)
	}
	return all
}

// Values of attributes.
var (
	anyText     = &value{kind: takesText}
	flag        = &value{kind: takesFlag}
	wholeNumber = &value{kind: takesNumber}
	fromOne     = &value{kind: takesPositive}
	languageTag = &value{kind: takesLanguage}
	macroName   = &value{kind: takesMacro}
)

// oneOf takes one of a few words.
func oneOf(words ...string) *value { return &value{takesWord, wordsOf(words), ""} }

// word takes one of many words, and words several of them. What says what they
// are called.
func word(what string, words set) *value  { return &value{takesWord, words, what} }
func words(what string, words set) *value { return &value{takesWords, words, what} }

// Attributes that several elements share.
var (
	affixes   = attributes{"prefix": anyText, "suffix": anyText}
	delimiter = attributes{"delimiter": anyText}
	display   = attributes{"display": oneOf("block", "left-margin", "right-inline", "indent")}
	textCase  = attributes{"text-case": oneOf("lowercase", "uppercase", "capitalize-first", "capitalize-all", "sentence", "title")}
	periods   = attributes{"strip-periods": flag}

	formatting = attributes{
		"font-style":      oneOf("normal", "italic", "oblique"),
		"font-variant":    oneOf("normal", "small-caps"),
		"font-weight":     oneOf("normal", "bold", "light"),
		"text-decoration": oneOf("none", "underline"),
		"vertical-align":  oneOf("baseline", "sup", "sub"),
	}
)

// Options of names: those of cs:name, and those that cs:style, cs:citation and
// cs:bibliography pass on to it.
var (
	nameForm = oneOf("long", "short", "count")

	precedes = oneOf("contextual", "after-inverted-name", "always", "never")

	nameOptions = attributes{
		"and":                        oneOf("text", "symbol"),
		"delimiter-precedes-et-al":   precedes,
		"delimiter-precedes-last":    precedes,
		"et-al-min":                  wholeNumber,
		"et-al-use-first":            wholeNumber,
		"et-al-subsequent-min":       wholeNumber,
		"et-al-subsequent-use-first": wholeNumber,
		"et-al-use-last":             flag,
		"initialize":                 flag,
		"initialize-with":            anyText,
		"name-as-sort-order":         oneOf("first", "all"),
		"sort-separator":             anyText,
	}

	inheritedOptions = with(nameOptions, attributes{
		"name-form":       nameForm,
		"name-delimiter":  anyText,
		"names-delimiter": anyText,
	})
)

// Options of the style and its two areas.
var (
	styleOptions = attributes{
		"class":                        oneOf("in-text", "note"),
		"default-locale":               languageTag,
		"version":                      anyText,
		"demote-non-dropping-particle": oneOf("never", "sort-only", "display-and-sort"),
		"initialize-with-hyphen":       flag,
		"page-range-format":            oneOf("chicago", "chicago-15", "chicago-16", "expanded", "minimal", "minimal-two"),
	}

	citationOptions = attributes{
		"after-collapse-delimiter":      anyText,
		"cite-group-delimiter":          anyText,
		"collapse":                      oneOf("citation-number", "year", "year-suffix", "year-suffix-ranged"),
		"disambiguate-add-givenname":    flag,
		"disambiguate-add-names":        flag,
		"disambiguate-add-year-suffix":  flag,
		"givenname-disambiguation-rule": oneOf("all-names", "all-names-with-initials", "primary-name", "primary-name-with-initials", "by-cite"),
		"near-note-distance":            wholeNumber,
		"year-suffix-delimiter":         anyText,
	}

	bibliographyOptions = attributes{
		"entry-spacing":                     wholeNumber,
		"hanging-indent":                    flag,
		"line-spacing":                      fromOne,
		"second-field-align":                oneOf("flush", "margin"),
		"subsequent-author-substitute":      anyText,
		"subsequent-author-substitute-rule": oneOf("complete-all", "complete-each", "partial-each", "partial-first"),
	}
)

// dateForm selects a localized date.
var dateForm = oneOf("text", "numeric")

// Forms that depend on what an element writes.
var (
	termForm     = oneOf("long", "short", "verb", "verb-short", "symbol")
	labelForm    = oneOf("long", "short", "symbol")
	variableForm = oneOf("long", "short")
	dayForm      = oneOf("numeric", "numeric-leading-zeros", "ordinal")
	monthForm    = oneOf("long", "short", "numeric", "numeric-leading-zeros")
	yearForm     = oneOf("long", "short")
	anyDateForm  = oneOf("long", "short", "numeric", "numeric-leading-zeros", "ordinal")
)

// conditions are the tests of cs:if and cs:else-if.
var conditions = attributes{
	"disambiguate":      oneOf("true"),
	"is-numeric":        words("variable", variables),
	"is-uncertain-date": words("date variable", dateVariables),
	"locator":           words("locator", locators),
	"position":          words("position", wordsOf([]string{"first", "subsequent", "ibid", "ibid-with-locator", "near-note"})),
	"type":              words("type", itemTypes),
	"variable":          words("variable", variables),
}
