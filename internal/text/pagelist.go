package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// IsRange reports whether a record's page is a range: whether it has a hyphen
// or a dash.
func IsRange(s string) bool {
	for i := range len(s) {
		if c := s[i]; c == '-' || c >= utf8.RuneSelf && dashSize(s[i:]) > 0 {
			return true
		}
	}
	return false
}

// dashSize returns the length of the hyphen or dash that s begins with, or 0.
func dashSize(s string) int {
	if s == "" {
		return 0
	}
	if s[0] < utf8.RuneSelf {
		if s[0] == '-' {
			return 1
		}
		return 0
	}
	c, n := utf8.DecodeRuneInString(s)
	if isWideDash(c) {
		return n
	}
	return 0
}

// dashRun returns the length of the dashes in a row that s begins with.
func dashRun(s string) int {
	n := 0
	for {
		size := dashSize(s[n:])
		if size == 0 {
			return n
		}
		n += size
	}
}

// lastDash returns the place of the dash that parts a range: of the last wide
// one; where there is none, of the last hyphen between blanks or in a row; where
// there is none, of the middle one of three and the like ("2-1-2-15" is a range
// of two page numbers), or of the last. It is -1 where there is neither.
func lastDash(s string) int {
	if at := strings.LastIndexFunc(s, isWideDash); at >= 0 {
		return at
	}
	at := strings.LastIndexByte(s, '-')
	if at < 0 {
		return -1
	}
	if i := strings.LastIndex(s, " - "); i >= 0 {
		return i + 1
	}
	if i := strings.LastIndex(s, "--"); i >= 0 {
		return i // as typewriters have a dash
	}
	if n := strings.Count(s, "-"); n > 2 && n&1 == 1 {
		for at = -1; n > 0; n -= 2 {
			at += 1 + strings.IndexByte(s[at+1:], '-')
		}
	}
	return at
}

// cutDash cuts a range at its dash, with blanks and other dashes around it, and
// cuts a label of the second number: "p. 12 - p. 20".
func cutDash(s string) (first, second string, ok bool) {
	at := lastDash(s)
	if at < 0 {
		return s, "", false
	}
	dashOrSpace := func(c rune) bool { return c == '-' || isWideDash(c) || unicode.IsSpace(c) }
	first = strings.TrimSpace(strings.TrimRightFunc(s[:at], dashOrSpace))
	second = strings.TrimSpace(strings.TrimLeftFunc(s[at:], dashOrSpace))
	if len(second) > 1 && !IsDigit(second[0]) {
		second = unlabelledFront(second, pageLabel)
		if second[0] == 'p' && IsDigit(second[1]) && first != "" && IsDigit(first[0]) {
			second = second[1:]
		}
	}
	return first, second, true
}

// nextItem cuts the first item of a list of pages, and what parts it from the
// next: a comma, a semicolon, an ampersand, a plus sign, a word.
func nextItem(s string) (item, separator, rest string) {
	for i := range len(s) {
		n := separatorSize(s[i:])
		if n == 0 {
			continue
		}
		item = strings.TrimRight(s[:i], " ")
		end := i + n
		for end < len(s) {
			if n = separatorSize(s[end:]); n == 0 {
				if s[end] != ' ' {
					break
				}
				n = 1
			}
			end += n
		}
		return item, s[len(item):end], s[end:]
	}
	return s, "", ""
}

// separatorSize returns the length of the mark, or of the word with blanks
// around it, that s begins with and that parts the items of a list; or 0.
func separatorSize(s string) int {
	switch s[0] {
	case ',', ';', '&', '+':
		return 1
	case ' ':
		for _, word := range [...]string{" and ", " und ", " et ", " y ", " e ", " en ", " i ", " og ", " och ", " и ", " to ", " bis "} {
			if strings.HasPrefix(s, word) {
				return len(word) - 1 // the blank may open another
			}
		}
	}
	return 0
}

// IsPageList reports whether s is a list of pages and ranges.
func IsPageList(s string) bool {
	for {
		item, separator, rest := nextItem(s)
		if first, second, ok := cutDash(item); ok {
			if !isPage(first) || !isPage(second) {
				return false
			}
		} else if !isPage(item) {
			return false
		}
		if rest == "" {
			return separator == ""
		}
		s = rest
	}
}

// SeveralPages reports whether a page is a range or a list of pages.
func SeveralPages(s string) bool {
	if isSimplePage(s) {
		i := strings.IndexByte(s, '-')
		return i > 0 && i < len(s)-1
	}
	_, separator, _ := nextItem(s)
	return (separator != "" || IsRange(s)) && IsPageList(s)
}

// isPage reports whether s is a single page: a number, perhaps with letters
// around it or in brackets, or a Roman numeral.
func isPage(s string) bool {
	digits, letters := 0, 0
	for i := range len(s) {
		switch c := s[i]; {
		case IsDigit(c):
			digits++
		case IsLetter(c):
			letters++
		case c == '.' || c == ':' || c == '/' || c == '-' || c == '[' || c == ']':
		default:
			return false
		}
	}
	return digits > 0 || letters > 0 && isRoman(strings.Trim(s, "[]"))
}

// Ascends reports whether no range of numbers in a list ends before it begins.
func Ascends(s string) bool {
	for s != "" {
		item, _, rest := nextItem(s)
		s = rest
		first, second, ok := cutDash(item)
		if !ok {
			continue
		}
		_, a := splitPage(first)
		_, b := splitPage(second)
		if a != "" && len(a) == len(b) && b < a {
			return false
		}
	}
	return true
}
