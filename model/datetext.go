package model

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/pubcite/pubcite/internal/text"
)

// ParseDate makes a Date of a text as repositories' records hold it: a year
// ("2021", "(2021)."), a month or a day in most ways to write one ("2018-05-03",
// "03.05.2018", "May 3, 2018", "20180503"), a range of years ("1998-2001") or of
// days ("2018-12-30/2019-01-02"). Everything else is the Literal: a school year
// ("1998/99"), a range with a short end ("1998-99"), words ("Spring 2018").
//
// "1998-01" is January 1998, as ISO 8601 has it. Of "03/04/2018" the year alone
// is known, of "3. Mai 2018" too. A year has four digits, from 1000 to 2999.
func ParseDate(s string) Date {
	if text.IsYear(s) {
		return Year(atoi(s))
	}
	bare := text.BareDate(s)
	if day, ok := parseDay(bare); ok {
		return Date{Start: day}
	}
	if first, second, ok := strings.Cut(bare, "/"); ok {
		// From one day to another, in ISO 8601.
		start, ok := parseDay(first)
		end, ok2 := parseDay(second)
		if ok && ok2 && !text.IsYear(first) && !text.IsYear(second) {
			return Date{Start: start, End: end}
		}
	}
	if first, second, ok := text.CutYears(bare); ok && first < second {
		return Date{Start: Day{Year: atoi(first)}, End: Day{Year: atoi(second)}}
	}
	return Date{Literal: strings.TrimSpace(s)}
}

// parseDay reads a year, a month or a day.
func parseDay(s string) (Day, bool) {
	if text.IsYear(s) {
		return Day{Year: atoi(s)}, true
	}
	if len(s) < 6 {
		return Day{}, false
	}
	if text.IsYear(s[:4]) {
		d := Day{Year: atoi(s[:4])}
		if len(s) == 8 && text.AllDigits(s) && isMonth(s[4:6]) && isDay(s[6:]) {
			d.set(s[4:6], s[6:])
			return d, true // 20180503
		}
		if month, day, ok := behindYear(s[4:]); ok {
			d.set(month, day)
			return d, true
		}
	}
	before, year := s[:len(s)-4], s[len(s)-4:]
	if !text.IsYear(year) {
		return Day{}, false
	}
	month, day, ok := beforeYear(before)
	d := Day{Year: atoi(year)}
	d.set(month, day)
	return d, ok
}

// set sets month and day, of digits; 00 is one that is not known.
func (d *Day) set(month, day string) {
	if d.Month = atoi(month); d.Month > 0 {
		d.Day = atoi(day)
	}
}

// behindYear reads the month, the day and perhaps the time behind a year:
// "-05", "-05-03", "/05/03", ".5.3", "-05-03T14:20:21Z".
func behindYear(s string) (month, day string, ok bool) {
	separator := s[0]
	if strings.IndexByte("-/.", separator) < 0 {
		return "", "", false
	}
	month, rest := cutDigits(s[1:])
	if !isMonth(month) {
		return "", "", false
	}
	if rest == "" {
		return month, "", separator == '-' && len(month) == 2 && month != "00"
	}
	if rest[0] != separator {
		return "", "", false
	}
	day, time := cutDigits(rest[1:])
	return month, day, isDay(day) && (time == "" || strings.IndexByte("Tt Z+", time[0]) >= 0)
}

// beforeYear reads the day and the month before a year, or the month: "03.05.",
// "3/5/", "3 May ", "3. mai ", "May 3rd, ", "May ", "05/". Where it cannot tell
// which is which, or what a word means, it returns neither.
func beforeYear(s string) (month, day string, ok bool) {
	if !text.IsDigit(s[0]) {
		month, rest := cutMonth(s)
		day, rest := cutDigits(rest)
		rest = rest[ordinalLen(rest):]
		return month, day, month != "" && strings.Trim(rest, " ,") == "" && (day == "" || isDay(day))
	}
	first, rest := cutDigits(s)
	rest = rest[ordinalLen(rest):]
	if !isDay(first) || rest == "" {
		return "", "", false
	}
	separator, rest := rest[0], strings.TrimSpace(rest[1:])
	if strings.IndexByte("./-", separator) < 0 || rest != "" && !text.IsDigit(rest[0]) {
		if month, end := cutMonth(strings.TrimSpace(rest)); month != "" && strings.Trim(end, " .,-") == "" {
			return month, first, true
		}
		return "", "", isWords(rest)
	}
	if rest == "" {
		return first, "", isMonth(first)
	}
	second, end := cutDigits(rest)
	if strings.TrimSpace(end) != string(separator) {
		return "", "", false
	}
	switch {
	case isMonth(second) && (separator == '.' || !isMonth(first) || first == second):
		return second, first, true
	case isDay(second) && isMonth(first) && !isMonth(second):
		return first, second, true
	}
	return "", "", isMonth(first) && isMonth(second)
}

// isWords reports whether s may be a month in some language: letters, three at
// least, with blanks and full stops.
func isWords(s string) bool {
	letters := 0
	for _, c := range s {
		switch {
		case unicode.IsLetter(c):
			letters++
		case c != ' ' && c != '.' && c != ',' && c != '-':
			return false
		}
	}
	return letters >= 3
}

// cutMonth cuts the English name of a month, or its first letters, and returns
// its number.
func cutMonth(s string) (month, rest string) {
	n := 0
	for n < len(s) && text.IsLetter(s[n]) {
		n++
	}
	for i, name := range [...]string{
		"january", "february", "march", "april", "may", "june", "july",
		"august", "september", "october", "november", "december",
	} {
		if 3 <= n && n <= len(name) && strings.EqualFold(s[:n], name[:n]) {
			return strconv.Itoa(i + 1), strings.TrimLeft(s[n:], ". ")
		}
	}
	return "", s
}

// ordinalLen returns the length of the letters of an English ordinal that s, the
// rest of a number, begins with.
func ordinalLen(s string) int {
	if len(s) >= 2 {
		switch s[:2] {
		case "st", "nd", "rd", "th":
			return 2
		}
	}
	return 0
}

// cutDigits cuts the digits that s begins with.
func cutDigits(s string) (digits, rest string) {
	n := 0
	for n < len(s) && text.IsDigit(s[n]) {
		n++
	}
	return s[:n], s[n:]
}

// isMonth and isDay report whether one or two digits are those of a month or a
// day. Databases write 00 for one that is not known.
func isMonth(s string) bool { return len(s) == 1 || len(s) == 2 && s <= "12" }

func isDay(s string) bool { return len(s) == 1 || len(s) == 2 && s <= "31" }

// atoi returns the number of a few digits, 0 for none.
func atoi(digits string) int {
	n, _ := strconv.Atoi(digits)
	return n
}
