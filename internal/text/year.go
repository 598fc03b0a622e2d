package text

import "strings"

// BareDate returns a date without what stands around it: blanks, parentheses,
// marks that a field ends in by mistake.
func BareDate(s string) string {
	if s = Trim(s); s == "" {
		return s
	}
	return unbracketed(unpunctuated(Resolved(s)), "()")
}

// CutYears cuts a range of two years at its dash, with the blanks around it.
func CutYears(s string) (first, second string, ok bool) {
	if len(s) < 9 || !IsYear(s[:4]) || !IsYear(s[len(s)-4:]) {
		return "", "", false
	}
	dash := strings.TrimSpace(s[4 : len(s)-4])
	return s[:4], s[len(s)-4:], dash != "" && dashRun(dash) == len(dash)
}

// cutDigits cuts the digits that s begins with.
func cutDigits(s string) (digits, rest string) {
	n := 0
	for n < len(s) && IsDigit(s[n]) {
		n++
	}
	return s[:n], s[n:]
}

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
