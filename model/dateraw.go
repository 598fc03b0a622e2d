package model

import (
	"strings"

	"github.com/pubcite/pubcite/internal/text"
)

// maxRaw is the length of a text that may be a date.
const maxRaw = 80

// parseRaw makes a Date of a text as writers of CSL-JSON put it: what ParseDate
// reads, and dates in English words in any order, seasons, ranges of all those,
// years before Christ, months named in other languages, and marks of doubt.
func parseRaw(s string) Date {
	if len(s) <= maxRaw {
		if start, ok := withoutEnd(s); ok {
			return start
		}
		if end, ok := withoutBeginning(s); ok {
			return end
		}
	}
	d := ParseDate(s)
	if len(s) > maxRaw || d.Literal == "" && (d.Start.Month != 0 || d.IsRange()) {
		return d
	}
	bare, uncertain := withoutDoubt(text.BareDate(s))
	if day, ok := rawDay(bare); ok && day.Year != 0 && day.whole() {
		return Date{Start: day, Uncertain: uncertain}
	}
	for _, separator := range [...]string{"/", "–", "—", "--", " - ", " to ", "-"} {
		first, second, ok := strings.Cut(bare, separator)
		if !ok {
			continue
		}
		first, doubt := withoutDoubt(first)
		second, doubt2 := withoutDoubt(second)
		start, ok := rawDay(first)
		end, ok2 := rawDay(second)
		if !ok || !ok2 || end.Year == 0 && !start.goesOn(end) {
			continue
		}
		switch {
		case start.Year == 0:
			start.Year = end.Year
		case end.Year == 0:
			end.Year = start.Year // July–August, 21–28
		}
		switch {
		case end.Month == 0 && end.Day != 0:
			end.Month = start.Month // May 3–5
		case start.Month == 0 && start.Day != 0:
			start.Month = end.Month // 3–5 May
		}
		if !start.whole() || !end.whole() {
			continue
		}
		d := Date{Start: start, End: end, Uncertain: uncertain || doubt || doubt2}
		d.settle()
		return d
	}
	return d
}

// withoutEnd reads a range that has no end: "2010-05/..", "2010–".
func withoutEnd(s string) (Date, bool) {
	for _, end := range [...]string{"/..", "/", "–", "--", "-"} {
		start, ok := strings.CutSuffix(s, end)
		if !ok {
			continue
		}
		start, doubt := withoutDoubt(text.BareDate(start))
		day, ok := rawDay(start)
		return Date{Start: day, Open: true, Uncertain: doubt}, ok && day.Year != 0 && day.whole()
	}
	return Date{}, false
}

// withoutBeginning reads a range that has no beginning: "../1997", "–1997". It is
// kept as it is to be read, with the dash.
func withoutBeginning(s string) (Date, bool) {
	s = strings.TrimSpace(s)
	for _, beginning := range [...]string{"../", "/", "–", "--"} {
		end, ok := strings.CutPrefix(s, beginning)
		if !ok {
			continue
		}
		bare, _ := withoutDoubt(text.BareDate(end))
		day, ok := rawDay(bare)
		return Date{Literal: "–" + strings.TrimSpace(end)}, ok && day.Year != 0 && day.whole()
	}
	return Date{}, false
}

// goesOn reports whether a range from day may end in one that lacks the year, and
// perhaps the month.
func (day *Day) goesOn(end Day) bool {
	switch {
	case day.Year == 0:
		return false
	case end.Month != 0:
		return day.Month != 0 && (end.Day == 0) == (day.Day == 0)
	case end.Season != 0:
		return day.Season != 0
	}
	return day.Day != 0
}

// whole reports whether no month is missing between a day and its year.
func (day *Day) whole() bool { return day.Day == 0 || day.Month != 0 }

// withoutDoubt cuts the marks of doubt from a date: "ca. 1900", "[1900]",
// "1900?", "1900~", and those that stand for what is not known: "1900-05-XX".
func withoutDoubt(s string) (rest string, doubt bool) {
	s = strings.TrimSpace(s)
	s = strings.TrimSuffix(strings.TrimSuffix(s, "-XX"), "-XX")
	rest = strings.TrimSpace(strings.Trim(s, "[]?~%"))
	doubt = len(rest) < len(s)
	for _, word := range [...]string{"circa ", "ca. ", "ca ", "c. ", "about "} {
		if len(rest) > len(word) && strings.EqualFold(rest[:len(word)], word) {
			return rest[len(word):], true
		}
	}
	return rest, doubt
}

// rawDay reads a day of which the year, or the month, may be missing.
func rawDay(s string) (day Day, ok bool) {
	s = strings.TrimSpace(s)
	parsed, ok := parseDay(s)
	if ok && (parsed.Month != 0 || text.IsYear(s)) {
		return parsed, true
	}
	if day, ok := wordsDay(s); ok {
		return day, true
	}
	return parsed, ok // "3. X 2018", the year alone
}

// wordsDay reads what the words of a day say in any order, and what ParseDate
// doesn't read.
func wordsDay(s string) (day Day, ok bool) {
	if year, ok := strings.CutPrefix(s, "-"); ok && text.AllDigits(year) && len(year) <= 5 {
		return Day{Year: -atoi(year)}, true
	}
	if year, month, ok := strings.Cut(s, "-"); ok && text.IsYear(year) && seasonOf(month) != 0 {
		return Day{Year: atoi(year), Season: seasonOf(month)}, true
	}
	words := strings.FieldsFunc(s, func(c rune) bool { return c == ' ' || c == ',' || c == '.' || c == '-' })
	if len(words) == 0 || strings.Count(s, "-") == 1 {
		return Day{}, false // a hyphen may be a dash
	}
	for _, word := range words {
		if !day.take(word) {
			return Day{}, false
		}
	}
	return day, true
}

// take reads a word of a date, and reports whether it is one, and the first of
// its kind.
func (day *Day) take(word string) bool {
	if digits, suffix := cutDigits(word); digits != "" {
		return day.takeNumber(digits, suffix)
	}
	if month, rest := cutMonth(word); month != "" && rest == "" && day.Month == 0 {
		day.Month = atoi(month)
		return true
	}
	if month := monthNamed(word); month != 0 && day.Month == 0 {
		day.Month = month
		return true
	}
	if season := seasonOf(word); season != 0 && day.Season == 0 && day.Month == 0 {
		day.Season = season
		return true
	}
	switch strings.ToUpper(word) {
	case "BC", "BCE":
		day.Year = -day.Year
		return day.Year < 0
	case "AD", "CE":
		return true
	}
	return false
}

func (day *Day) takeNumber(digits, suffix string) bool {
	switch {
	case len(digits) <= 2 && atoi(digits) <= 31 && day.Day == 0 && ordinalLen(suffix) == len(suffix):
		day.Day = atoi(digits)
		return day.Day > 0
	case 3 <= len(digits) && len(digits) <= 4 && suffix == "" && day.Year == 0:
		day.Year = atoi(digits)
		return true
	}
	return false
}

// seasonOf returns the number of a season, by its English name or the numbers
// of CSL-JSON and ISO 8601-2; 0 for anything else.
func seasonOf(s string) int {
	switch strings.ToLower(s) {
	case "1", "spring", "13", "21":
		return 1
	case "2", "summer", "14", "22":
		return 2
	case "3", "autumn", "fall", "15", "23":
		return 3
	case "4", "winter", "16", "24":
		return 4
	}
	return 0
}
