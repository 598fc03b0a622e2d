package text

import (
	"strings"
	"testing"
)

// FuzzPages checks that what is written of a range leads back to the numbers
// that the record has.
func FuzzPages(f *testing.F) {
	addFields(f, "page")
	for _, s := range []string{
		"", "-", "--", "–", "1-", "-1", " - ", "1 - 2", "1–2–3", "a-b-c", "e123-e130", "A1-B7", "xii-xviii", "1491-502",
		"100-4", "1-3, 105-107; 9 & 10", "1,2", "1, ", "1-2,3-4", "pp. 41-49", "p12", "PAGES 3–4", "p.", "p. p. 3",
		"1-2-3", "S1-12 - S1-15", "12:34-12:56", "99999999999999999999-99999999999999999999999", "007-009", "0-0",
		"12 and 34", "43-73+92", "94-98,93", "1,234-1,250", "[1]-10", "103501-1-103501-5", "S. 12-S. 20", "p12-p20",
		"12&#8211;20", "12&amp;ndash;20", "12-20 p.,", "((12-20))", "12, and 13", "12 und und 13", "3--2-3", "1- -2", "-p1", "1-p", "12――13", "p. -", "12-p",
		"1\u22122", "1\u20102", "1\u20112", "\xff-\xfe", "1\x00-2", "12--13", "12—13", "12 — 13",
	} {
		f.Add(s)
	}
	f.Add("1\n; 9-10") // a line break behind an item of a list
	f.Fuzz(func(t *testing.T, s string) {
		page := BarePage(s)
		if !strings.Contains(Resolved(Trim(s)), page) {
			t.Errorf("%q without a label is %q", s, page)
		}
		for _, how := range []PageRange{PagesAsGiven, PagesExpanded, PagesMinimal, PagesMinimalTwo, PagesChicago, PagesChicago16} {
			if list, ok := ParsePages(page); ok {
				checkPages(t, page, string(list.Append(nil, "–", how)), how)
			}
		}
	})
}

// checkPages checks what is written of a list of pages.
func checkPages(t *testing.T, record, written string, how PageRange) {
	t.Helper()
	want, got := items(record), items(written)
	if len(want) != len(got) {
		t.Fatalf("%q is written as %q: %d items became %d", record, written, len(want), len(got))
	}
	for i := range want {
		first, second, isRange := cutDash(want[i])
		first2, second2, isRange2 := cutDash(got[i])
		switch {
		case isRange != isRange2:
			t.Errorf("%q is written as %q", want[i], got[i])
		case !isRange:
			if want[i] != got[i] {
				t.Errorf("%q is written as %q", want[i], got[i])
			}
		case first != first2 || expanded(first, second) != expanded(first, second2):
			t.Errorf("%q is written as %q, range %d", want[i], got[i], how)
		case how > PagesExpanded && len(second2) > max(len(second), len(first)):
			t.Errorf("%q is written as %q, longer than both", want[i], got[i])
		}
	}
}

// items returns the items of a list of pages.
func items(s string) (list []string) {
	for s != "" {
		item, _, rest := nextItem(s)
		list, s = append(list, item), rest
	}
	return list
}

// expanded returns the second page of a range in full: with the letters and
// the digits that it shares with the first.
func expanded(first, second string) string {
	prefix, a := splitPage(first)
	prefix2, b := splitPage(second)
	if a == "" || b == "" || prefix2 != "" && prefix2 != prefix {
		return second
	}
	if len(b) < len(a) {
		b = a[:len(a)-len(b)] + b
	}
	return prefix + b
}
