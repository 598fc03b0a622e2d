package style

import (
	"cmp"
	"strings"
	"unicode/utf8"
)

// A PageRange says how much of a page range's second number is written.
type PageRange uint8

const (
	// PagesAsGiven writes both numbers as the record has them.
	PagesAsGiven PageRange = iota
	// PagesMinimalTwo writes the digits that change, but two at least:
	// 1101–08.
	PagesMinimalTwo
	// PagesChicago shortens as the Chicago Manual of Style does: all digits
	// below 100 and after a multiple of 100, one changed digit after 101 to
	// 109 and the like, else two at least: 71–72, 100–104, 1103–4, 321–28. Of
	// four digits of which three change, it writes all (1496–1504), as the
	// manual's older editions and repositories do.
	PagesChicago
)

// unlabelled returns a record's page without blanks around it and without a
// label that it brings along: "pp. 41-49".
func unlabelled(s string) string {
	s = strings.TrimSpace(s)
	if s == "" || s[0]|0x20 != 'p' {
		return s
	}
	for _, label := range [...]string{"pp.", "p.", "pages", "page", "pp", "p"} {
		if len(s) <= len(label) || !strings.EqualFold(s[:len(label)], label) {
			continue
		}
		rest := strings.TrimLeft(s[len(label):], " ")
		first := rest
		if i := strings.IndexAny(rest, " ,;-–"); i > 0 {
			first = rest[:i]
		}
		stop := label[len(label)-1] == '.' || len(rest) < len(s)-len(label)
		if stop && isPage(first) {
			return rest
		}
	}
	return s
}

// isRange reports whether a record's page is a range: whether it has a hyphen
// or a dash.
func isRange(s string) bool {
	at, _ := lastDash(s)
	return at >= 0
}

// lastDash returns the place and the length of the last dash of a page; where
// there is none, of its last hyphen, one between blanks before others; -1 where
// there is neither.
func lastDash(s string) (at, size int) {
	if at, size := lastWideDash(s); at >= 0 {
		return at, size
	}
	at = strings.LastIndexByte(s, '-')
	if at < 0 {
		return -1, 0
	}
	if strings.IndexByte(s, ' ') >= 0 {
		if i := strings.LastIndex(s, " - "); i >= 0 {
			return i, 3
		}
	}
	if at > 0 && s[at-1] == '-' {
		return at - 1, 2
	}
	return at, 1
}

// lastWideDash finds the last dash that is no ASCII hyphen.
func lastWideDash(s string) (at, size int) {
	for i := len(s); i > 0; {
		if s[i-1] < utf8.RuneSelf {
			i--
			continue
		}
		r, n := utf8.DecodeLastRuneInString(s[:i])
		i -= n
		switch r {
		case '–', '—', '‐', '‑', '−':
			return i, n
		}
	}
	return -1, 0
}

// pages writes a page, a range or a list of ranges. A list that cannot be
// read as one is written as it stands.
func (r *renderer) pages(s string) {
	if first, second, ok := strings.Cut(s, "-"); ok && allDigits(first) && allDigits(second) {
		r.content()
		r.appendRange(first, second)
		return
	}
	if !isPageList(s) {
		r.rich(s, &asItStands)
		return
	}
	r.content()
	for s != "" {
		item := s
		if i := listSeparator(s); i >= 0 {
			item, s = s[:i], s[i:]
		} else {
			s = ""
		}
		r.pageRange(item)
		for s != "" && (s[0] == ' ' || s[0] == ',' || s[0] == ';' || s[0] == '&') {
			r.text = append(r.text, s[0])
			s = s[1:]
		}
	}
}

// pageRange writes "14049 - 14150" as "14049–14150", shortened as the style
// does.
func (r *renderer) pageRange(item string) {
	first, second, ok := cutDash(item)
	if !ok {
		r.text = append(r.text, item...)
		return
	}
	r.appendRange(first, second)
	r.text = append(r.text, item[len(strings.TrimRight(item, " ")):]...)
}

// appendRange writes a range, its second number as the style wants it.
func (r *renderer) appendRange(first, second string) {
	r.text = append(r.text, first...)
	r.text = append(r.text, cmp.Or(r.def.RangeDelimiter, "–")...)
	r.text = appendSecond(r.text, first, second, r.def.PageRange)
}

// listSeparator returns the place of the first character that parts the items
// of a list, or -1.
func listSeparator(s string) int {
	for i := range len(s) {
		if s[i] == ',' || s[i] == ';' || s[i] == '&' {
			return i
		}
	}
	return -1
}

// appendSecond appends what is written of a range's second number.
func appendSecond(dst []byte, first, second string, how PageRange) []byte {
	prefix, a := splitPage(first)
	prefix2, b := splitPage(second)
	if how == PagesAsGiven || a == "" || b == "" || prefix2 != "" && prefix2 != prefix {
		return append(dst, second...)
	}
	if len(b) > len(a) || a == b {
		return append(dst, b...)
	}
	// The record may have shortened it already: 1491-502.
	start := len(dst)
	dst = append(append(dst, a[:len(a)-len(b)]...), b...)
	n := tail(a, dst[start:], how)
	return append(dst[:start], dst[len(dst)-n:]...)
}

// tail returns how many of b's digits, which are as many as a's, the style
// wants.
func tail(a string, b []byte, how PageRange) int {
	n := len(b)
	same := 0
	for same < n && a[same] == b[same] {
		same++
	}
	changed := n - same
	if how == PagesChicago {
		switch {
		case n < 3, n < 5 && a[n-1] == '0' && a[n-2] == '0', n == 4 && changed >= 3:
			return n
		case a[n-1] == '0' && a[n-2] == '0':
			return max(changed, 3)
		case a[n-2] == '0':
			return max(changed, 1)
		}
	}
	return min(n, max(changed, 2))
}

// splitPage splits a page into letters and the digits behind them. What is
// neither gives no digits.
func splitPage(s string) (prefix, digits string) {
	i := 0
	for i < len(s) && isLetter(s[i]) {
		i++
	}
	if !allDigits(s[i:]) {
		return s, ""
	}
	return s[:i], s[i:]
}

// isPageList reports whether s is a list of pages and ranges: letters and
// digits, parted by a hyphen or dash within a range and by a comma, a
// semicolon or an ampersand with a blank behind it between them.
func isPageList(s string) bool {
	for s != "" {
		item := s
		i := listSeparator(s)
		if i >= 0 {
			item, s = s[:i], s[i+1:]
			if !strings.HasPrefix(s, " ") {
				return false
			}
			s = strings.TrimLeft(s, " ")
			if s == "" {
				return false
			}
		} else {
			s = ""
		}
		if first, second, ok := cutDash(item); ok {
			if !isPage(first) || !isPage(second) {
				return false
			}
		} else if !isPage(strings.TrimRight(item, " ")) {
			return false
		}
	}
	return true
}

// isPage reports whether s is a single page: a number, perhaps with letters
// around it, or a Roman numeral.
func isPage(s string) bool {
	digits, letters := 0, 0
	for i := range len(s) {
		switch {
		case isDigit(s[i]):
			digits++
		case isLetter(s[i]):
			letters++
		case s[i] == '.' || s[i] == ':' || s[i] == '/' || s[i] == '-':
		default:
			return false
		}
	}
	return digits > 0 || letters > 0 && isRoman(s)
}

func isRoman(s string) bool {
	for i := range len(s) {
		if strings.IndexByte("ivxlcdm", s[i]|0x20) < 0 {
			return false
		}
	}
	return s != ""
}

// cutDash cuts a range at its dash, or at its last hyphen, blanks around it
// dropped.
func cutDash(s string) (first, second string, ok bool) {
	at, size := lastDash(s)
	if at < 0 {
		return s, "", false
	}
	return strings.TrimSpace(s[:at]), strings.TrimSpace(s[at+size:]), true
}

// plural reports whether a variable holds more than one number or name.
func (r *renderer) plural(v Variable) bool {
	switch v {
	case Page:
		return severalPages(unlabelled(r.pub.Page))
	case NumberOfPages:
		return unlabelled(r.pub.Page) != "1"
	case Author, Editor, Translator:
		return len(r.collect(v)) > 1
	}
	return isRange(r.value(v)) && numeric(r.value(v))
}

// severalPages reports whether a page is more than one: numbers parted by
// dashes, commas, plus signs and the like.
func severalPages(s string) bool {
	const separators = ",;&+-–—‐‑−"
	parts := 0
	for {
		s = strings.TrimLeft(s, separators+" ")
		if s == "" {
			return parts > 1
		}
		i := strings.IndexAny(s, separators)
		if i < 0 {
			i = len(s)
		}
		if !isPage(strings.TrimRight(s[:i], " ")) {
			return false
		}
		parts++
		s = s[i:]
	}
}
