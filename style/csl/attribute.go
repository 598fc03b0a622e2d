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
	anything   = &value{kind: anyText}
	trueFalse  = &value{kind: boolean}
	count      = &value{kind: number}
	lineCount  = &value{kind: positive}
	languageIs = &value{kind: language}
	macroIs    = &value{kind: macroName}
)

// one is one of a few words.
func one(words ...string) *value { return &value{oneWord, wordsOf(words), ""} }

// named is one of many words, and list several of them.
func named(what string, words set) *value { return &value{oneWord, words, what} }
func list(what string, words set) *value  { return &value{wordList, words, what} }

// Attributes that several elements share.
var (
	affixes   = attributes{"prefix": anything, "suffix": anything}
	delimiter = attributes{"delimiter": anything}
	display   = attributes{"display": one("block", "left-margin", "right-inline", "indent")}
	textCase  = attributes{"text-case": one("lowercase", "uppercase", "capitalize-first", "capitalize-all", "sentence", "title")}
	periods   = attributes{"strip-periods": trueFalse}

	formatting = attributes{
		"font-style":      one("normal", "italic", "oblique"),
		"font-variant":    one("normal", "small-caps"),
		"font-weight":     one("normal", "bold", "light"),
		"text-decoration": one("none", "underline"),
		"vertical-align":  one("baseline", "sup", "sub"),
	}
)

// Options of names: those of cs:name, and those that cs:style, cs:citation and
// cs:bibliography pass on to it.
var (
	nameForm = one("long", "short", "count")

	precedes = one("contextual", "after-inverted-name", "always", "never")

	nameOptions = attributes{
		"and":                        one("text", "symbol"),
		"delimiter-precedes-et-al":   precedes,
		"delimiter-precedes-last":    precedes,
		"et-al-min":                  count,
		"et-al-use-first":            count,
		"et-al-subsequent-min":       count,
		"et-al-subsequent-use-first": count,
		"et-al-use-last":             trueFalse,
		"initialize":                 trueFalse,
		"initialize-with":            anything,
		"name-as-sort-order":         one("first", "all"),
		"sort-separator":             anything,
	}

	inheritedOptions = with(nameOptions, attributes{
		"name-form":       nameForm,
		"name-delimiter":  anything,
		"names-delimiter": anything,
	})
)

// Options of the style and its two areas.
var (
	styleOptions = attributes{
		"class":                        one("in-text", "note"),
		"default-locale":               languageIs,
		"version":                      anything,
		"demote-non-dropping-particle": one("never", "sort-only", "display-and-sort"),
		"initialize-with-hyphen":       trueFalse,
		"page-range-format":            one("chicago", "chicago-15", "chicago-16", "expanded", "minimal", "minimal-two"),
	}

	citationOptions = attributes{
		"after-collapse-delimiter":      anything,
		"cite-group-delimiter":          anything,
		"collapse":                      one("citation-number", "year", "year-suffix", "year-suffix-ranged"),
		"disambiguate-add-givenname":    trueFalse,
		"disambiguate-add-names":        trueFalse,
		"disambiguate-add-year-suffix":  trueFalse,
		"givenname-disambiguation-rule": one("all-names", "all-names-with-initials", "primary-name", "primary-name-with-initials", "by-cite"),
		"near-note-distance":            count,
		"year-suffix-delimiter":         anything,
	}

	bibliographyOptions = attributes{
		"entry-spacing":                     count,
		"hanging-indent":                    trueFalse,
		"line-spacing":                      lineCount,
		"second-field-align":                one("flush", "margin"),
		"subsequent-author-substitute":      anything,
		"subsequent-author-substitute-rule": one("complete-all", "complete-each", "partial-each", "partial-first"),
	}
)

// dateForm selects a localized date.
var dateForm = one("text", "numeric")

// Forms that depend on what an element writes.
var (
	termForm     = one("long", "short", "verb", "verb-short", "symbol")
	labelForm    = one("long", "short", "symbol")
	variableForm = one("long", "short")
	dayForm      = one("numeric", "numeric-leading-zeros", "ordinal")
	monthForm    = one("long", "short", "numeric", "numeric-leading-zeros")
	yearForm     = one("long", "short")
	anyDateForm  = one("long", "short", "numeric", "numeric-leading-zeros", "ordinal")
)

// conditions are the tests of cs:if and cs:else-if.
var conditions = attributes{
	"disambiguate":      one("true"),
	"is-numeric":        list("variable", variables),
	"is-uncertain-date": list("date variable", dateVariables),
	"locator":           list("locator", locators),
	"position":          list("position", wordsOf([]string{"first", "subsequent", "ibid", "ibid-with-locator", "near-note"})),
	"type":              list("type", itemTypes),
	"variable":          list("variable", variables),
}
