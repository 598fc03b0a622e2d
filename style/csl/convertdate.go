package csl

import "github.com/pubcite/pubcite/style"

func (c *converter) date(e *element) style.Node {
	d := &style.Date{
		Form:      dateForms[e.value("form")],
		Limit:     dateLimits[e.value("date-parts")],
		Parts:     datePartsOf(e),
		Delimiter: e.value("delimiter"),
		TextCase:  textCases[e.value("text-case")],
		Font:      font(e),
		Display:   displays[e.value("display")],
		Prefix:    e.value("prefix"),
		Suffix:    e.value("suffix"),
	}
	d.Variable, _ = style.VariableOf(e.value("variable"))
	return d
}

// dateFormat converts a cs:date of a locale.
func dateFormat(e *element) style.DateFormat {
	return style.DateFormat{
		Form:      dateForms[e.value("form")],
		Delimiter: e.value("delimiter"),
		TextCase:  textCases[e.value("text-case")],
		Font:      font(e),
		Parts:     datePartsOf(e),
	}
}

func datePartsOf(date *element) []style.DatePart {
	var parts []style.DatePart
	for e := range date.children() {
		parts = append(parts, style.DatePart{
			Name:           datePartNames[e.value("name")],
			Form:           datePartForms[e.value("form")],
			Prefix:         e.value("prefix"),
			Suffix:         e.value("suffix"),
			RangeDelimiter: separator(e.attr("range-delimiter")),
			TextCase:       textCases[e.value("text-case")],
			StripPeriods:   isTrue(e.value("strip-periods")),
			Font:           font(e),
		})
	}
	return parts
}

var dateForms = map[string]style.DateForm{"text": style.DateText, "numeric": style.DateNumeric}

var dateLimits = map[string]style.DateLimit{"year-month": style.YearMonth, "year": style.YearOnly}

var datePartNames = map[string]style.DatePartName{"year": style.YearPart, "month": style.MonthPart, "day": style.DayPart}

var datePartForms = map[string]style.DatePartForm{
	"long":                  style.LongPart,
	"short":                 style.ShortPart,
	"numeric":               style.NumericPart,
	"numeric-leading-zeros": style.LeadingZerosPart,
	"ordinal":               style.OrdinalPart,
}
