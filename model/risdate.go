package model

import (
	"strings"

	"github.com/pubcite/pubcite/internal/text"
)

// risDates reads the dates. That of publication may stand under three tags, of
// which those behind the first can say more of the same year.
func (e *taggedEntry) risDates(p *Publication) {
	for _, tag := range [...]string{"PY", "Y1", "DA"} {
		e.each(tag, func(s string) {
			switch other := historyOf(s); other {
			case "received":
				p.Submitted = risDate(strings.TrimSuffix(s, other))
			case "":
				p.Issued.refine(risDate(s), s)
			}
		})
	}
	if strings.EqualFold(p.Issued.Literal, "in press") && p.Issued.Start.Year == 0 {
		p.Issued, p.Status = Date{}, InPress
	}
	p.Accessed = risDate(e.text("Y2", "RD"))
}

// historyOf returns what PubMed Central writes behind a date that is not the one
// of publication.
func historyOf(s string) string {
	other := s[strings.LastIndexByte(s, '/')+1:]
	switch other {
	case "received", "accepted", "revised", "retracted":
		return other
	}
	return ""
}

// refine takes from another date, which was written as s, what the first leaves
// unsaid.
func (date *Date) refine(other Date, s string) {
	have, new := date.Start, other.Start
	switch {
	case have.Year == 0 && (new.Year != 0 || date.Literal == ""):
		*date = other
	case have.Year == 0 || have.Month != 0 && have.Day != 0 || date.IsRange():
	case new.Year == have.Year && have.Season == 0 && (have.Month == 0 || have.Month == new.Month):
		*date = other
	case new.Year == 0 && have.Month == 0 && have.Season == 0:
		// "May 3", beside the year
		if day, ok := rawDay(text.BareDate(s)); ok && day.Year == 0 && day.whole() {
			date.Start.Month, date.Start.Day, date.Start.Season = day.Month, day.Day, day.Season
		}
	}
}

// risDate reads a date of RIS, "2005/07/15/Summer" with any part left empty, or
// one that is written otherwise.
func risDate(s string) Date {
	if strings.Trim(s, "/ ") == "" {
		return Date{}
	}
	year, rest, slash := strings.Cut(s, "/")
	year = strings.TrimSpace(year)
	if copyright := strings.TrimRight(strings.TrimLeft(year, "c©"), "."); text.IsYear(copyright) {
		year = copyright
	}
	if !slash && text.IsYear(year) {
		return Year(atoi(year))
	}
	if !slash || !text.IsYear(year) {
		return parseRaw(s)
	}
	month, rest, _ := strings.Cut(rest, "/")
	day, other, _ := strings.Cut(rest, "/")
	month, day, other = strings.TrimSpace(month), strings.TrimSpace(day), strings.TrimSpace(other)
	d := Year(atoi(year))
	switch {
	case text.IsYear(month) && day == "" && other == "":
		d.End.Year = atoi(month)
	case text.AllDigits(month) && text.AllDigits(day):
		d.Start.Month, d.Start.Day = atoi(month), atoi(day)
	case text.AllDigits(month) && month != "":
		d.Start.Month = atoi(month)
	default:
		if named, ok := rawDay(strings.TrimSpace(month + " " + day)); ok && named.Year == 0 && named.whole() {
			d.Start.Month, d.Start.Day, d.Start.Season = named.Month, named.Day, named.Season
		}
	}
	d.settle()
	if d.Start == (Day{Year: d.Start.Year}) && other != "" {
		if named := parseRaw(other + " " + year); named.Literal == "" && named.Start.Year == d.Start.Year {
			return named // "Spring", "May 3"
		}
	}
	return d
}
