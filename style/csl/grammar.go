package csl

// A kind is one of CSL's elements, in one of its places: a date of a locale is
// another one than a date that is written.
type kind uint8

const (
	kindNone kind = iota // no element of CSL's, or one out of place

	kindStyle
	kindLocaleFile
	kindInfo
	kindInfoText   // an element of cs:info that holds text
	kindInfoPerson // an author, contributor or translator
	kindLink
	kindCategory
	kindRights
	kindMacro
	kindCitation
	kindBibliography
	kindSort
	kindKey
	kindLayout
	kindEntryLayout // of the bibliography

	kindText
	kindDate
	kindDatePart
	kindNumber
	kindNames
	kindName
	kindNamePart
	kindEtAl
	kindNamesLabel // in cs:names
	kindSubstitute
	kindLabel
	kindGroup
	kindChoose
	kindIf
	kindElseIf
	kindElse

	kindLocale // in a style
	kindStyleOptions
	kindLocaleDate
	kindLocaleDatePart
	kindTerms
	kindTerm
	kindSingle
	kindMultiple

	numKinds
)

// A rule says what an element may have, and what may stand in it.
type rule struct {
	attributes attributes
	// required are the attributes that it must have.
	required []string
	// children are the elements that may stand in it.
	children map[string]kind
	// once are those of them that stand there once at most, and needs those
	// that must.
	once, needs []kind
	// text says that it holds text.
	text bool
	// filled says that it has no meaning without children.
	filled bool
}

// rendering are the elements that write something.
var rendering = map[string]kind{
	"text": kindText, "date": kindDate, "number": kindNumber, "names": kindNames, "label": kindLabel,
	"group": kindGroup, "choose": kindChoose,
}

var localeContent = map[string]kind{
	"style-options": kindStyleOptions, "date": kindLocaleDate, "terms": kindTerms,
}

var localeFileContent = map[string]kind{
	"info": kindInfo, "style-options": kindStyleOptions, "date": kindLocaleDate, "terms": kindTerms,
}

var dateParts = attributes{
	"name": oneOf("day", "month", "year"), "form": anyDateForm, "range-delimiter": anyText,
}

var labelShared = with(affixes, formatting, periods, textCase, attributes{"plural": oneOf("always", "never", "contextual")})

// languageOf is the language of a text of cs:info.
var languageOf = attributes{"xml:lang": languageTag}

// grammar holds the rules of all kinds.
var grammar = [numKinds]rule{
	kindStyle: {
		attributes: with(styleOptions, inheritedOptions),
		required:   []string{"class", "version"},
		children: map[string]kind{
			"info": kindInfo, "locale": kindLocale, "macro": kindMacro, "citation": kindCitation, "bibliography": kindBibliography,
		},
		once:  []kind{kindInfo, kindCitation, kindBibliography},
		needs: []kind{kindCitation},
	},
	kindInfo: {
		children: map[string]kind{
			"title": kindInfoText, "title-short": kindInfoText, "id": kindInfoText, "summary": kindInfoText,
			"published": kindInfoText, "updated": kindInfoText, "issn": kindInfoText, "eissn": kindInfoText,
			"issnl": kindInfoText, "link": kindLink, "category": kindCategory, "rights": kindRights,
			"author": kindInfoPerson, "contributor": kindInfoPerson, "translator": kindInfoPerson,
		},
	},
	kindInfoText: {attributes: languageOf, text: true},
	kindInfoPerson: {
		children: map[string]kind{"name": kindInfoText, "email": kindInfoText, "uri": kindInfoText},
	},
	kindLink: {
		attributes: with(languageOf, attributes{
			"href": anyText,
			"rel":  oneOf("self", "template", "documentation", "independent-parent"),
		}),
		required: []string{"href", "rel"},
		text:     true,
	},
	kindCategory: {attributes: attributes{"citation-format": anyText, "field": anyText}},
	kindRights:   {attributes: with(languageOf, attributes{"license": anyText}), text: true},

	kindMacro: {
		attributes: attributes{"name": macroName},
		required:   []string{"name"},
		children:   rendering,
		filled:     true,
	},
	kindCitation: {
		attributes: with(citationOptions, inheritedOptions),
		children:   map[string]kind{"sort": kindSort, "layout": kindLayout},
		once:       []kind{kindSort, kindLayout},
		needs:      []kind{kindLayout},
	},
	kindBibliography: {
		attributes: with(bibliographyOptions, inheritedOptions),
		children:   map[string]kind{"sort": kindSort, "layout": kindEntryLayout},
		once:       []kind{kindSort, kindEntryLayout},
		needs:      []kind{kindEntryLayout},
	},
	kindSort: {children: map[string]kind{"key": kindKey}, filled: true},
	kindKey: {
		attributes: attributes{
			"variable": word("variable", variables), "macro": macroName, "sort": oneOf("ascending", "descending"),
			"names-min": wholeNumber, "names-use-first": wholeNumber, "names-use-last": flag,
		},
	},
	kindLayout:      {attributes: with(affixes, delimiter, formatting), children: rendering, filled: true},
	kindEntryLayout: {attributes: with(affixes, formatting), children: rendering, filled: true},

	kindText: {
		attributes: with(affixes, display, formatting, textCase, periods, attributes{
			"variable": word("text or number variable", standardVariables), "macro": macroName, "term": word("term", terms),
			"value": anyText, "form": termForm, "plural": flag, "quotes": flag,
		}),
	},
	kindDate: {
		attributes: with(affixes, delimiter, display, formatting, textCase, attributes{
			"variable": word("date variable", dateVariables), "form": dateForm,
			"date-parts": oneOf("year-month-day", "year-month", "year"),
		}),
		required: []string{"variable"},
		children: map[string]kind{"date-part": kindDatePart},
	},
	kindDatePart: {
		attributes: with(affixes, formatting, textCase, periods, dateParts),
		required:   []string{"name"},
	},
	kindNumber: {
		attributes: with(affixes, display, formatting, textCase, attributes{
			"variable": word("number variable", numberVariables), "form": oneOf("numeric", "ordinal", "long-ordinal", "roman"),
		}),
		required: []string{"variable"},
	},
	kindNames: {
		attributes: with(affixes, delimiter, display, formatting, attributes{"variable": words("name variable", nameVariables)}),
		required:   []string{"variable"},
		children: map[string]kind{
			"name": kindName, "et-al": kindEtAl, "label": kindNamesLabel, "substitute": kindSubstitute,
		},
		once: []kind{kindName, kindEtAl, kindNamesLabel, kindSubstitute},
	},
	kindName: {
		attributes: with(affixes, delimiter, formatting, nameOptions, attributes{"form": nameForm}),
		children:   map[string]kind{"name-part": kindNamePart},
	},
	kindNamePart: {
		attributes: with(affixes, formatting, textCase, attributes{"name": oneOf("family", "given")}),
		required:   []string{"name"},
	},
	kindEtAl:       {attributes: with(formatting, attributes{"term": oneOf("et-al", "and others")})},
	kindNamesLabel: {attributes: with(labelShared, attributes{"form": termForm})},
	kindSubstitute: {children: rendering, filled: true},
	kindLabel: {
		attributes: with(labelShared, attributes{"variable": word("number variable", numberVariables), "form": labelForm}),
		required:   []string{"variable"},
	},
	kindGroup:  {attributes: with(affixes, delimiter, display, formatting), children: rendering, filled: true},
	kindChoose: {children: map[string]kind{"if": kindIf, "else-if": kindElseIf, "else": kindElse}, once: []kind{kindIf, kindElse}, needs: []kind{kindIf}},
	kindIf:     {attributes: with(conditions, attributes{"match": oneOf("all", "any", "none")}), children: rendering},
	kindElseIf: {attributes: with(conditions, attributes{"match": oneOf("all", "any", "none")}), children: rendering},
	kindElse:   {children: rendering, filled: true},

	kindLocale:     {attributes: languageOf, children: localeContent},
	kindLocaleFile: {attributes: with(languageOf, attributes{"version": anyText}), required: []string{"xml:lang", "version"}, children: localeFileContent},
	kindStyleOptions: {
		attributes: attributes{"limit-day-ordinals-to-day-1": flag, "punctuation-in-quote": flag},
	},
	kindLocaleDate: {
		attributes: with(delimiter, formatting, textCase, attributes{"form": dateForm}),
		required:   []string{"form"},
		children:   map[string]kind{"date-part": kindLocaleDatePart},
		filled:     true,
	},
	kindLocaleDatePart: {
		attributes: with(affixes, formatting, textCase, periods, dateParts),
		required:   []string{"name"},
	},
	kindTerms: {children: map[string]kind{"term": kindTerm}},
	kindTerm: {
		attributes: attributes{
			"name": anyText, "form": termForm, "gender": oneOf("masculine", "feminine"),
			"gender-form": oneOf("masculine", "feminine"), "match": oneOf("last-digit", "last-two-digits", "whole-number"),
		},
		required: []string{"name"},
		children: map[string]kind{"single": kindSingle, "multiple": kindMultiple},
		once:     []kind{kindSingle, kindMultiple},
		text:     true,
	},
	kindSingle:   {text: true},
	kindMultiple: {text: true},
}

// passedOver are elements of CSL-M and of versions to come that a style works
// without, by the element that they stand in.
var passedOver = map[kind]set{
	kindNames: {"institution": true},
	kindStyle: {"intext": true},
}

// allAttributes and allElements are the names of CSL's attributes and elements,
// wherever they may stand.
var allAttributes, allElements = namesOf(grammar[:])

func namesOf(rules []rule) (attributes, elements set) {
	attributes, elements = set{}, set{"style": true}
	for _, r := range rules {
		for name := range r.attributes {
			attributes[name] = true
		}
		for name := range r.children {
			elements[name] = true
		}
	}
	return attributes, elements
}
