package csltest

import (
	"encoding/xml"
	"regexp"
	"strings"
	"unicode/utf8"
)

// A demand is what the entries of a style's bibliography need of the list that
// they stand in.
type demand struct {
	number         bool // every entry shows its number
	yearSuffix     bool // works of the same authors and year get letters
	substitutes    bool // repeated authors are replaced
	substitute     string
	disambiguation bool // a condition asks whether the work was ambiguous
}

// Reasons why an entry can't be judged on its own.
const (
	needsNumber         = "number"
	needsYearSuffix     = "year suffix"
	needsRepeated       = "repeated author"
	needsDisambiguation = "disambiguation"
)

// suffixed finds a year, or the full stop of "n.d.", with a letter. Behind a year
// right before it, a full stop may follow; elsewhere it makes an abbreviation.
var suffixed = regexp.MustCompile(`(\d{4}[-–, ]?|\.[-–]?)[a-z]($|[^\pL\d.'’])|\d{4}[a-rt-z]\.`)

// tags finds markup.
var tags = regexp.MustCompile(`<[^>]*>`)

// of returns what an expected entry needs of the others, or "". A year suffix
// is told by its look: a letter behind a year. Now and then that is something
// else, and an entry too many is left out.
func (d demand) of(entry string) string {
	text := tags.ReplaceAllString(entry, "")
	switch {
	case d.number:
		return needsNumber
	case d.disambiguation:
		return needsDisambiguation
	case d.substitutes && d.replaced(text):
		return needsRepeated
	case d.yearSuffix && suffixed.MatchString(text):
		return needsYearSuffix
	}
	return ""
}

// replaced tells whether an entry shows the substitute for repeated authors: one
// of a single character is told only at the start, and one that shows nothing
// can't be told, so that every entry may have it.
func (d demand) replaced(text string) bool {
	if utf8.RuneCountInString(d.substitute) < 2 {
		return strings.HasPrefix(strings.TrimSpace(text), d.substitute)
	}
	return strings.Contains(text, d.substitute)
}

// demandOf reads what a style's bibliography asks for, in its macros too.
func demandOf(style []byte) (demand, error) {
	var root element
	if err := xml.Unmarshal(style, &root); err != nil {
		return demand{}, err
	}
	macros := map[string]element{}
	var d demand
	var bibliography element
	for _, e := range root.Elements {
		switch e.XMLName.Local {
		case "macro":
			macros[e.attr("name")] = e
		case "citation":
			d.yearSuffix = e.attr("disambiguate-add-year-suffix") == "true"
		case "bibliography":
			bibliography = e
		}
	}
	for _, a := range bibliography.Attrs {
		if a.Name.Local == "subsequent-author-substitute" {
			d.substitutes, d.substitute = true, a.Value
		}
	}
	for _, e := range bibliography.Elements {
		if e.XMLName.Local == "layout" {
			d.walk(e, macros)
		}
	}
	return d, nil
}

// walk notes what an element and those below it ask for. A macro is followed
// once; a valid style calls none within itself.
func (d *demand) walk(e element, macros map[string]element) {
	switch name := e.XMLName.Local; {
	case name == "text" || name == "number" || name == "label":
		d.number = d.number || e.attr("variable") == "citation-number"
	case e.attr("disambiguate") != "":
		d.disambiguation = true
	}
	if name := e.attr("macro"); name != "" {
		macro := macros[name]
		delete(macros, name)
		d.walk(macro, macros)
	}
	for _, child := range e.Elements {
		d.walk(child, macros)
	}
}

// An element of an XML file, whatever its name.
type element struct {
	XMLName  xml.Name
	Attrs    []xml.Attr `xml:",any,attr"`
	Elements []element  `xml:",any"`
}

func (e element) attr(name string) string {
	for _, a := range e.Attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
