package csl

import (
	"strconv"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// The words of attributes, and what they are called in package style. What is
// the default there stands in none of the tables.

// font returns the effects that an element asks for.
func font(e *element) style.Effect {
	var all style.Effect
	for i := range e.attrs {
		all |= effects[[2]string{e.attrs[i].name, e.attrs[i].value}]
	}
	return all
}

var effects = map[[2]string]style.Effect{
	{"font-style", "normal"}:         style.Upright,
	{"font-style", "italic"}:         style.Italic,
	{"font-style", "oblique"}:        style.Oblique,
	{"font-variant", "normal"}:       style.NormalCaps,
	{"font-variant", "small-caps"}:   style.SmallCaps,
	{"font-weight", "normal"}:        style.Regular,
	{"font-weight", "bold"}:          style.Bold,
	{"font-weight", "light"}:         style.Light,
	{"text-decoration", "none"}:      style.NoUnderline,
	{"text-decoration", "underline"}: style.Underline,
	{"vertical-align", "baseline"}:   style.Baseline,
	{"vertical-align", "sup"}:        style.Superscript,
	{"vertical-align", "sub"}:        style.Subscript,
}

// separator returns a text that is a default of its own where it is missing,
// and none where it is empty.
func separator(value string, ok bool) string {
	if ok && value == "" {
		return style.Nothing
	}
	return value
}

// wholeOf returns the number that an attribute holds; 0 where it is missing.
func wholeOf(value string, ok bool) int {
	n, err := strconv.Atoi(value)
	if !ok || err != nil {
		return 0
	}
	return n
}

// termOf returns the term of a name; 0 for "". A locator and a variable that
// hold the same share one.
func termOf(name string) style.Term {
	switch name {
	case "title":
		return style.TermTitleLocator
	case "part-number":
		return style.TermPart
	case "printing-number":
		return style.TermPrinting
	case "supplement-number":
		return style.TermSupplement
	}
	t, _ := style.TermOf(name)
	return t
}

// typeOf returns the set that holds one type.
func typeOf(word string) style.Type {
	return style.TypeOf(&model.Publication{Type: model.Type(word)})
}

var displays = map[string]style.Display{
	"block":        style.Block,
	"left-margin":  style.LeftMargin,
	"right-inline": style.RightInline,
	"indent":       style.Indent,
}

var textCases = map[string]style.TextCase{
	"lowercase":        style.Lowercase,
	"uppercase":        style.Uppercase,
	"capitalize-first": style.CapitalizeFirst,
	"capitalize-all":   style.CapitalizeAll,
	"sentence":         style.SentenceCase,
	"title":            style.TitleCase,
}

var termForms = map[string]style.TermForm{
	"short":      style.ShortForm,
	"verb":       style.VerbForm,
	"verb-short": style.VerbShortForm,
	"symbol":     style.SymbolForm,
}

var numberForms = map[string]style.NumberForm{
	"ordinal":      style.OrdinalForm,
	"long-ordinal": style.LongOrdinalForm,
	"roman":        style.RomanForm,
}

var pluralRules = map[string]style.PluralRule{"always": style.AlwaysPlural, "never": style.NeverPlural}

var matches = map[string]style.Match{"any": style.MatchAny, "none": style.MatchNone}

var positions = map[string]style.Position{
	"first":             style.First,
	"subsequent":        style.Subsequent,
	"ibid":              style.Ibid,
	"ibid-with-locator": style.IbidWithLocator,
	"near-note":         style.NearNote,
}
