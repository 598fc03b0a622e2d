package style

import (
	"cmp"
	"strings"
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

// barePage returns a record's page without what the style sets itself: a
// label before or behind it ("pp. 41-49", "210 p."), brackets around it,
// punctuation behind it.
func barePage(s string) string {
	s = trimmed(s)
	if isSimplePage(s) {
		return s
	}
	s = unbracketed(unpunctuated(resolved(s)), "()")
	s = unlabelledFront(s, pageLabel)
	if len(s) > 1 && s[0] == 'p' && isDigit(s[1]) && isRange(s) {
		s = s[1:] // p12 alone may be a page of that name
	}
	if rest, ok := unlabelledBack(s, pageLabel); ok && isPageList(rest) {
		s = rest
	}
	if rest, ok := strings.CutSuffix(s, "p"); ok && isPageList(rest) && isDigit(rest[len(rest)-1]) {
		s = rest
	}
	if isNumberless(s) {
		return ""
	}
	return s
}

// isSimplePage reports whether a page is a number or a range of numbers, as
// most are.
func isSimplePage(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) && (s[i] != '-' || i == 0) {
			return false
		}
	}
	return s != ""
}

// numberOfPages returns a record's number of pages, without its label where it
// is a number alone: "210 p.", but "xii, 210 p.".
func numberOfPages(s string) string {
	if n := barePage(s); numeric(n) {
		return n
	}
	return unpunctuated(s)
}

// pages writes a page, a range or a list of ranges. A list that cannot be
// read as one is written as it stands.
func (r *renderer) pages(s string) {
	if first, second, ok := strings.Cut(s, "-"); ok && allDigits(first) && allDigits(second) {
		r.content()
		r.appendRange(first, second, r.def.PageRange)
		return
	}
	if !isPageList(s) {
		r.rich(s, &asItStands)
		return
	}
	r.content()
	thousands := false
	for s != "" {
		item, separator, rest := nextItem(s)
		how := r.def.PageRange
		before := thousands
		thousands = separator == "," && partsThousands(rest)
		if before || thousands {
			how = PagesAsGiven // "1,234-1,250" is no list
		}
		if first, second, ok := cutDash(item); ok {
			r.appendRange(first, second, how)
		} else {
			r.text = append(r.text, item...)
		}
		r.text = append(r.text, separator...)
		s = rest
	}
}

// partsThousands reports whether a comma before s may be one that parts
// thousands: whether three digits follow.
func partsThousands(s string) bool {
	return len(s) >= 3 && allDigits(s[:3]) && (len(s) == 3 || !isDigit(s[3]))
}

// appendRange writes a range, its second number as the style wants it.
func (r *renderer) appendRange(first, second string, how PageRange) {
	r.text = append(r.text, first...)
	r.text = append(r.text, cmp.Or(r.def.RangeDelimiter, r.words.pageRange)...)
	r.text = appendSecond(r.text, first, second, how)
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

// plural reports whether a variable holds more than one number or name.
func (r *renderer) plural(v Variable) bool {
	switch v {
	case Page:
		return severalPages(r.value(Page))
	case NumberOfPages:
		return r.value(NumberOfPages) != "1"
	case Author, Editor, Translator, EditorTranslator:
		return len(r.collect(v)) > 1
	}
	return isRange(r.value(v)) && numeric(r.value(v))
}
