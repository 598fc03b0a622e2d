package text

import "strings"

// A PageRange says how much of a page range's second number is written.
type PageRange uint8

// The ways to write a range; package style describes them.
const (
	PagesAsGiven PageRange = iota
	PagesExpanded
	PagesMinimal
	PagesMinimalTwo
	PagesChicago
	PagesChicago16
)

// BarePage returns a record's page without what the style sets itself: a
// label before or behind it ("pp. 41-49", "210 p."), brackets around it,
// punctuation behind it.
func BarePage(s string) string {
	s = Trim(s)
	if isSimplePage(s) {
		return s
	}
	s = unbracketed(unpunctuated(Resolved(s)), "()")
	s = unlabelledFront(s, pageLabel)
	if len(s) > 1 && s[0] == 'p' && IsDigit(s[1]) && IsRange(s) {
		s = s[1:] // p12 alone may be a page of that name
	}
	if rest, ok := unlabelledBack(s, pageLabel); ok && IsPageList(rest) {
		s = rest
	}
	if rest, ok := strings.CutSuffix(s, "p"); ok && IsPageList(rest) && IsDigit(rest[len(rest)-1]) {
		s = rest
	}
	if IsNumberless(s) {
		return ""
	}
	return s
}

// isSimplePage reports whether a page is a number or a range of numbers, as
// most are.
func isSimplePage(s string) bool {
	for i := range len(s) {
		if !IsDigit(s[i]) && (s[i] != '-' || i == 0) {
			return false
		}
	}
	return s != ""
}

// FirstPage returns the first page of a page, a range or a list of them.
func FirstPage(s string) string {
	item, _, _ := nextItem(BarePage(s))
	first, _, _ := cutDash(item)
	return first
}

// NumberOfPages returns a record's number of pages, without its label where it
// is a number alone: "210 p.", but "xii, 210 p.".
func NumberOfPages(s string) string {
	if n := BarePage(s); IsNumeric(n) {
		return n
	}
	return unpunctuated(s)
}

// A PageList is a list of pages and ranges.
type PageList struct {
	list          string
	first, second string // of a range of two numbers, as most are
}

// ParsePages reads a list of pages; ok is false where s is none.
func ParsePages(s string) (list PageList, ok bool) {
	first, second, ok := strings.Cut(s, "-")
	if ok && AllDigits(first) && AllDigits(second) {
		return PageList{first: first, second: second}, true
	}
	return PageList{list: s}, IsPageList(s)
}

// Append appends the list, with dash in its ranges and their second numbers as
// how says.
func (l *PageList) Append(dst []byte, dash string, how PageRange) []byte {
	if l.first != "" {
		return appendRange(dst, l.first, l.second, dash, how)
	}
	thousands := false
	for s := l.list; s != ""; {
		item, separator, rest := nextItem(s)
		as := how
		before := thousands
		thousands = separator == "," && partsThousands(rest)
		if before || thousands {
			as = PagesAsGiven // "1,234-1,250" is no list
		}
		if first, second, ok := cutDash(item); ok {
			dst = appendRange(dst, first, second, dash, as)
		} else {
			dst = append(dst, item...)
		}
		dst = append(dst, separator...)
		s = rest
	}
	return dst
}

// partsThousands reports whether a comma before s may be one that parts
// thousands: whether three digits follow.
func partsThousands(s string) bool {
	return len(s) >= 3 && AllDigits(s[:3]) && (len(s) == 3 || !IsDigit(s[3]))
}

// appendRange appends a range, its second number as the style wants it.
func appendRange(dst []byte, first, second, dash string, how PageRange) []byte {
	dst = append(append(dst, first...), dash...)
	return appendSecond(dst, first, second, how)
}

// appendSecond appends what is written of a range's second number. What is no
// range from a number to a greater one is written as it stands.
func appendSecond(dst []byte, first, second string, how PageRange) []byte {
	prefix, a := splitPage(first)
	prefix2, b := splitPage(second)
	if how == PagesAsGiven || a == "" || b == "" || prefix2 != "" && prefix2 != prefix {
		return append(dst, second...)
	}
	given := len(dst)
	if how == PagesExpanded {
		dst = append(dst, prefix...)
	}
	if len(b) > len(a) || a == b {
		return append(dst, b...)
	}
	// The record may have shortened it already: 1491-502.
	start := len(dst)
	dst = append(append(dst, a[:len(a)-len(b)]...), b...)
	if string(dst[start:]) < a {
		return append(dst[:given], second...)
	}
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
	switch how {
	case PagesExpanded:
		return n
	case PagesMinimal:
		return max(changed, 1)
	case PagesChicago, PagesChicago16:
		switch {
		case n < 3, n < 5 && a[n-1] == '0' && a[n-2] == '0', how == PagesChicago && n == 4 && changed >= 3:
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
	for i < len(s) && IsLetter(s[i]) {
		i++
	}
	if !AllDigits(s[i:]) {
		return s, ""
	}
	return s[:i], s[i:]
}
