package model

import (
	"fmt"
	"strconv"
	"strings"
)

// date appends the date of publication: in BibLaTeX as ISO 8601-2 has it, in
// BibTeX by year, month and day. What is no date stands for the year.
func (e *bibWriter) date(d Date) {
	switch end, before := untilDate(d); {
	case before && e.latex:
		e.code("date", "/"+end)
	case d.Start.Year == 0:
		e.text("year", d.Literal)
	case e.latex:
		e.isoDate("date", d)
	default:
		e.yearAndMonth(d)
	}
}

// isoDate appends a date as ISO 8601-2 has it; what is none is left out.
func (e *bibWriter) isoDate(name string, d Date) {
	if end, ok := untilDate(d); ok {
		e.code(name, "/"+end)
	} else if d.Start.Year != 0 {
		e.code(name, string(appendISODate(nil, d)))
	}
}

// untilDate returns the end of a range without a beginning, where that is written as
// ISO 8601-2 has it: see withoutBeginning.
func untilDate(d Date) (end string, ok bool) {
	if d.Start.Year != 0 {
		return "", false
	}
	if end, ok = strings.CutPrefix(d.Literal, "–"); ok {
		_, _, _, ok = edtfPart(end)
	}
	return end, ok
}

// appendISODate appends a date, or a range, as ISO 8601-2 has it: "2020-05-03",
// "1998/2001", "2010/" for a range without an end, "2020-21~" for about spring 2020, "-0043" for 44 BC.
func appendISODate(dst []byte, d Date) []byte {
	dst = appendISODay(dst, d.Start, d.Uncertain)
	if d.Open {
		return append(dst, '/')
	}
	if d.IsRange() {
		dst = append(dst, '/')
		dst = appendISODay(dst, d.End, d.Uncertain)
	}
	return dst
}

func appendISODay(dst []byte, day Day, uncertain bool) []byte {
	year := day.Year
	if year < 0 {
		year++ // the year before the first is 0
	}
	switch {
	case year > 9999 || year < -9999:
		dst = fmt.Appendf(dst, "Y%d", year)
	case year < 0:
		dst = fmt.Appendf(dst, "-%04d", -year)
	default:
		dst = fmt.Appendf(dst, "%04d", year)
	}
	switch {
	case day.Season != 0:
		dst = fmt.Appendf(dst, "-%d", 20+day.Season)
	case day.Month != 0:
		dst = fmt.Appendf(dst, "-%02d", day.Month)
		if day.Day != 0 {
			dst = fmt.Appendf(dst, "-%02d", day.Day)
		}
	}
	if uncertain {
		dst = append(dst, '~')
	}
	return dst
}

// yearAndMonth appends a date as BibTeX has it.
func (e *bibWriter) yearAndMonth(d Date) {
	year := bibYear(d.Start.Year)
	switch {
	case d.Open:
		year += "--"
	case d.End.Year != 0 && d.End.Year != d.Start.Year:
		year += "--" + bibYear(d.End.Year)
	}
	if d.Uncertain {
		year = "ca. " + year
	}
	e.code("year", year)
	switch {
	case d.Start.Year < 0: // of which BibTeX's styles expect no months
	case d.Start.Season != 0:
		e.code("month", seasonName(d.Start.Season))
	case 1 <= d.Start.Month && d.Start.Month <= 12:
		const macros = "janfebmaraprmayjunjulaugsepoctnovdec"
		e.macro("month", macros[3*d.Start.Month-3:3*d.Start.Month])
		if d.Start.Day != 0 {
			e.code("day", strconv.Itoa(d.Start.Day))
		}
	}
}

func bibYear(year int) string {
	if year < 0 {
		return strconv.Itoa(-year) + " BC"
	}
	return strconv.Itoa(year)
}

// seasonName returns the English name of a season.
func seasonName(season int) string {
	return [...]string{"", "Spring", "Summer", "Autumn", "Winter"}[max(0, min(season, 4))]
}
