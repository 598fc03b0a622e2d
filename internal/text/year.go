package text

import (
	"strings"
	"unicode"
)

// BareYear returns what a style shows of a record's date: the year of a day or
// a month, whichever way it is written; a range of years, and what is none of
// these, as they stand.
//
// "1998-01" is January 1998, as ISO 8601 has it; "1998-99" and, with a dash
// that ISO does not know, "1998–01" are ranges of years. "1998/99" is a school
// year.
func BareYear(s string) string {
	if IsYear(s) {
		return s
	}
	if s = Trim(s); s == "" {
		return s
	}
	s = unbracketed(unpunctuated(Resolved(s)), "()")
	if year := yearOfDate(s); year != "" {
		return year
	}
	if first, second, ok := strings.Cut(s, "/"); ok {
		// From one day to another, in ISO 8601.
		if a, b := yearOfDate(first), yearOfDate(second); a != "" && b != "" {
			if a == b {
				return a
			}
			return a + "–" + b
		}
	}
	return s
}

// yearOfDate returns the year of a day or a month; "" where s is neither.
func yearOfDate(s string) string {
	if len(s) < 6 {
		return ""
	}
	if IsYear(s[:4]) {
		if len(s) == 8 && AllDigits(s) && isMonth(s[4:6]) && isDay(s[6:]) {
			return s[:4] // 20180503
		}
		if endsDate(s[4:]) {
			return s[:4]
		}
	}
	before, year := s[:len(s)-4], s[len(s)-4:]
	if IsYear(year) && beginsDate(before) {
		return year
	}
	return ""
}

// endsDate reports whether s is the month, the day and perhaps the time behind
// a year: "-05", "-05-03", "/05/03", ".5.3", "-05-03T14:20:21Z".
func endsDate(s string) bool {
	separator := s[0]
	if strings.IndexByte("-/.", separator) < 0 {
		return false
	}
	month, rest := cutDigits(s[1:])
	if !isMonth(month) {
		return false
	}
	if rest == "" {
		return separator == '-' && len(month) == 2 && month != "00"
	}
	if rest[0] != separator {
		return false
	}
	day, time := cutDigits(rest[1:])
	return isDay(day) && (time == "" || strings.IndexByte("Tt Z+", time[0]) >= 0)
}

// beginsDate reports whether s is the day and the month before a year, or the
// month: "03.05.", "3/5/", "3 May ", "3. mai ", "May 3, ", "May ", "05/".
func beginsDate(s string) bool {
	if !IsDigit(s[0]) {
		rest, ok := cutMonth(s)
		day, rest := cutDigits(rest)
		return ok && strings.Trim(rest, " ,") == "" && (day == "" || isDay(day))
	}
	day, rest := cutDigits(s)
	if !isDay(day) || rest == "" {
		return false
	}
	separator, month := rest[0], strings.TrimSpace(rest[1:])
	if strings.IndexByte("./-", separator) >= 0 {
		if month == "" {
			return isMonth(day)
		}
		month, end := cutDigits(month)
		if month != "" {
			return strings.TrimSpace(end) == string(separator) && (isMonth(month) && isDay(day) || isMonth(day) && isDay(month))
		}
	}
	return isWords(month)
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

// cutMonth cuts the English name of a month, or its first letters.
func cutMonth(s string) (rest string, ok bool) {
	n := 0
	for n < len(s) && IsLetter(s[n]) {
		n++
	}
	for _, month := range [...]string{
		"january", "february", "march", "april", "may", "june", "july",
		"august", "september", "october", "november", "december",
	} {
		if 3 <= n && n <= len(month) && strings.EqualFold(s[:n], month[:n]) {
			return strings.TrimLeft(s[n:], ". "), true
		}
	}
	return s, false
}

// cutDigits cuts the digits that s begins with.
func cutDigits(s string) (digits, rest string) {
	n := 0
	for n < len(s) && IsDigit(s[n]) {
		n++
	}
	return s[:n], s[n:]
}

// isMonth and isDay report whether one or two digits are those of a month or a
// day. Databases write 00 for one that is not known.
func isMonth(s string) bool { return len(s) == 1 || len(s) == 2 && s <= "12" }

func isDay(s string) bool { return len(s) == 1 || len(s) == 2 && s <= "31" }

// JoinYears returns a text with dash in its ranges of years, in the place of
// whatever dash is there.
func JoinYears(s, dash string) string {
	at, size := yearsDash(s)
	if at < 0 {
		return s
	}
	var b strings.Builder
	for at >= 0 {
		b.WriteString(s[:at])
		b.WriteString(dash)
		s = s[at+size:]
		at, size = yearsDash(s)
	}
	b.WriteString(s)
	return b.String()
}

// yearsDash returns the place and the length, with the blanks around it, of
// the first dash between two years ("1998-2001", "1998-99") or behind the only
// one ("1998-"); -1 where there is none.
func yearsDash(s string) (at, size int) {
	for i := 0; i < len(s); {
		digits, rest := cutDigits(s[i:])
		if digits == "" {
			i++
			continue
		}
		i += len(digits)
		if !IsYear(digits) {
			continue
		}
		n := len(rest) - len(strings.TrimLeft(rest, " "))
		run := dashRun(rest[n:])
		if run == 0 {
			continue
		}
		n += run
		behind := strings.TrimLeft(rest[n:], " ")
		second, after := cutDigits(behind)
		if behind == "" && i == len(digits) {
			return i, len(rest)
		}
		if (IsYear(second) || len(second) == 2) && dashRun(after) == 0 {
			return i, len(rest) - len(behind)
		}
	}
	return -1, 0
}
