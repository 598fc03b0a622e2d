package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A NumberList is a list of numbers as CSL reads one: "3-5, 7 & 9". Nothing in it
// is mended.
type NumberList struct {
	// Rest is what is left to read.
	Rest string
	// And is a locale's "and", which parts two numbers as "&" does. Those of the
	// languages that most records are in are known.
	And string
}

// A NumberItem is an item of a list of numbers.
type NumberItem struct {
	// Label is a short word with a full stop before the number, and Blank what
	// stands between: "p." and " ". Most have none.
	Label, Blank string
	// First is a number, or whatever else stands in the place of one. Second is
	// the other number of a range; "" where the item is none.
	First, Second string
	// Separator is what stands between the item and the next.
	Separator string
}

// Next reads the next item; ok is false behind the last.
func (l *NumberList) Next() (item NumberItem, ok bool) {
	if l.Rest == "" {
		return item, false
	}
	if first, second, ok := plainNumbers(l.Rest); ok {
		item.First, item.Second, l.Rest = first, second, ""
		return item, true
	}
	rest := l.Rest
	if n := labelSize(rest); n > 0 {
		item.Label = rest[:n]
		item.Blank, rest = cutBlanks(rest[n:])
	}
	var s string
	s, item.Separator, l.Rest = l.cut(rest)
	item.First = s
	if first, second, ok := cutRange(s); ok {
		item.First, item.Second = first, second
	}
	return item, true
}

// plainNumbers returns the numbers of a list that is one number of digits, or two
// with a hyphen or an en dash between them, as most are.
func plainNumbers(s string) (first, second string, ok bool) {
	n := digits(s)
	switch {
	case n == len(s):
		return s, "", n > 0
	case n == 0:
		return "", "", false
	case s[n] == '-':
		second = s[n+1:]
	case strings.HasPrefix(s[n:], "–"):
		second = s[n+len("–"):]
	}
	return s[:n], second, second != "" && digits(second) == len(second)
}

// digits returns how many digits s begins with.
func digits(s string) int {
	n := 0
	for n < len(s) && IsDigit(s[n]) {
		n++
	}
	return n
}

// cut cuts an item, and what parts it from the next.
func (l *NumberList) cut(s string) (item, separator, rest string) {
	for i := range len(s) {
		if IsDigit(s[i]) || IsLetter(s[i]) {
			continue
		}
		n := l.separatorSize(s[i:])
		if n == 0 {
			continue
		}
		item = strings.TrimRight(s[:i], " ")
		end := i + n
		for end < len(s) {
			switch {
			case s[end] == ' ':
				n = 1
			case s[end-1] == ' ' && l.wordSize(s[end-1:]) > 0: // ", and"
				n = l.wordSize(s[end-1:]) - 1
			default:
				n = markSize(s[end:])
			}
			if n == 0 {
				break
			}
			end += n
		}
		return item, s[len(item):end], s[end:]
	}
	return s, "", ""
}

// separatorSize returns the length of what s begins with, where that parts two
// items: a mark, a word between blanks, or a blank before a label.
func (l *NumberList) separatorSize(s string) int {
	if s[0] != ' ' {
		return markSize(s)
	}
	if n := labelSize(s[1:]); n > 0 && beginsDigit(s[1+n:]) {
		return 1
	}
	return l.wordSize(s)
}

// markSize is separatorSize for marks. A comma parts two numbers with a blank
// behind it: "1,234" is one. At the end it belongs to none.
func markSize(s string) int {
	if s[0] == '&' || s[0] == ';' || s[0] == ',' && (len(s) == 1 || s[1] == ' ') {
		return 1
	}
	return 0
}

// wordSize is separatorSize for words. s begins with a blank.
func (l *NumberList) wordSize(s string) int {
	if rest, ok := strings.CutPrefix(s[1:], l.And); ok && l.And != "" && strings.HasPrefix(rest, " ") {
		return 1 + len(l.And)
	}
	return separatorSize(s)
}

func beginsDigit(s string) bool {
	s = strings.TrimLeft(s, " ")
	return s != "" && IsDigit(s[0])
}

// labelSize returns the length of the label that s begins with: up to four small
// letters and a full stop ("pp."), with more behind it; 0 where there is none.
func labelSize(s string) int {
	n := 0
	for n < len(s) && n < 5 && 'a' <= s[n] && s[n] <= 'z' {
		n++
	}
	if n == 0 || n == 5 || n+1 >= len(s) || s[n] != '.' {
		return 0
	}
	return n + 1
}

func cutBlanks(s string) (blanks, rest string) {
	rest = strings.TrimLeft(s, " ")
	return s[:len(s)-len(rest)], rest
}

// cutRange cuts a range of two numbers at its dash. It is none where the dash is
// written "\-", or where the numbers are of different kinds: "N110-5" is one
// number, and so are "3-B" and "12-15.063".
func cutRange(s string) (first, second string, ok bool) {
	at, size := onlyDash(s)
	if at < 0 || strings.IndexByte(s, '+') >= 0 {
		return "", "", false
	}
	first, second = strings.TrimSpace(s[:at]), strings.TrimSpace(s[at+size:])
	a, isNumber := partsOf(first)
	b, isNumber2 := partsOf(second)
	return first, second, isNumber && isNumber2 && a.alike(b) || isRoman(first) && isRoman(second)
}

// onlyDash returns the place and the length of the dash in s; -1 where there is
// none, another, an escaped one, or an em dash, which parts no range.
func onlyDash(s string) (at, size int) {
	at = -1
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf && s[i] != '-' {
			i++
			continue
		}
		n := dashRun(s[i:])
		switch {
		case n == 0:
			n = 1
		case strings.HasPrefix(s[i:], "—"):
			return -1, 0
		case at >= 0 || i > 0 && s[i-1] == '\\':
			return -1, 0
		default:
			at, size = i, n
		}
		i += n
	}
	return at, size
}

// numberParts are letters, digits, and what stands behind them: "S45a", "12.3".
type numberParts struct{ prefix, digits, tail string }

// alike reports whether two numbers have the same letters before them, and parts
// behind a full stop or not.
func (p numberParts) alike(q numberParts) bool {
	return p.prefix == q.prefix && strings.Contains(p.tail, ".") == strings.Contains(q.tail, ".")
}

// partsOf splits a number; ok is false where s is none.
func partsOf(s string) (p numberParts, ok bool) {
	i := 0
	for i < len(s) && IsLetter(s[i]) {
		i++
	}
	start := i
	for i < len(s) && IsDigit(s[i]) {
		i++
	}
	p = numberParts{s[:start], s[start:i], s[i:]}
	for ; i < len(s); i++ {
		if c := s[i]; !IsLetter(c) && (c != '.' && c != ':' || i+1 == len(s) || !IsDigit(s[i+1])) && !(IsDigit(c) && !IsLetter(s[i-1])) {
			return p, false
		}
	}
	return p, p.digits != ""
}

// IsNumber reports whether the item is a number, a Roman one or a range.
func (n *NumberItem) IsNumber() bool {
	if n.Second != "" {
		return true
	}
	_, ok := partsOf(n.First)
	return ok || isRoman(n.First)
}

// Count returns how many numbers there are before the next label.
func (l NumberList) Count() int {
	n := 0
	for {
		item, ok := l.Next()
		switch {
		case !ok:
			return n
		case item.Second != "" || isJoined(item.First):
			n += 2
		case item.IsNumber():
			n++
		}
		if labelSize(l.Rest) > 0 {
			return n
		}
	}
}

// isJoined reports whether s begins with two numbers with a hyphen between them
// that are no range, or with one that goes on: "N110-5", "18-30+115", "11-+".
func isJoined(s string) bool {
	first, second, ok := strings.Cut(s, "-")
	if !ok || !beginsDigit(second) && second != "+" {
		return false
	}
	_, ok = partsOf(strings.TrimSpace(first))
	return ok
}

// HoldsNumbers reports whether there is a number among the items, or a hyphen
// that AppendWord may change.
func (l NumberList) HoldsNumbers() bool {
	for {
		item, ok := l.Next()
		if !ok || item.IsNumber() || strings.Contains(item.First, " -") || strings.Contains(item.First, `\-`) {
			return ok
		}
	}
}

// FirstNumber returns what stands before the first mark that may part two
// numbers.
func FirstNumber(s string) string {
	for i := range len(s) {
		if (s[i] == '&' || strings.HasPrefix(s[i:], ", ") || dashSize(s[i:]) > 0) && (i == 0 || s[i-1] != '\\') {
			return strings.TrimSpace(s[:i])
		}
	}
	return strings.TrimSpace(s)
}

// AppendWord appends what an item has in the place of a number: as it stands, but
// for blanks around hyphens between numbers ("N110 - 5") and the backslash that
// keeps a hyphen from being a dash.
func AppendWord(dst []byte, s string) []byte {
	for s != "" {
		at := strings.IndexByte(s, '-')
		if at < 0 {
			break
		}
		before, after := strings.TrimSuffix(s[:at], "\\"), s[at+1:]
		if first, second := strings.TrimRight(before, " "), strings.TrimLeft(after, " "); endsInNumber(first) && BeginsNumber(second) {
			before, after = first, second
		}
		dst = append(append(dst, before...), '-')
		s = after
	}
	return append(dst, s...)
}

// endsInNumber reports whether the last word of s holds a digit.
func endsInNumber(s string) bool {
	return strings.ContainsAny(s[strings.LastIndexByte(s, ' ')+1:], "0123456789")
}

// AppendRange appends a range, the second number as how says.
func (n *NumberItem) AppendRange(dst []byte, dash string, how PageRange) []byte {
	return appendRange(dst, n.First, n.Second, dash, how)
}

// IsGraphic reports whether s is UTF-8 without controls of any kind.
func IsGraphic(s string) bool {
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if c < ' ' || c == 0x7F {
				return false
			}
			i++
			continue
		}
		c, n := utf8.DecodeRuneInString(s[i:])
		if c == utf8.RuneError || !unicode.IsGraphic(c) {
			return false
		}
		i += n
	}
	return true
}
