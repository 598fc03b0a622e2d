package text

import (
	"strings"
	"testing"
)

// FuzzNumbers checks what is left of volumes, issues, article numbers,
// editions and years: nothing that was not there, no digit of what is no date
// lost, and nothing more to take away from a number.
func FuzzNumbers(f *testing.F) {
	addFields(f, "volume", "issue", "article_number", "edition", "year", "page")
	for _, s := range []string{
		"Vol. 12", "Vol. No. 12", "(No. 2)", "[2]", "7.", "III.", "12. Jg.", "第12卷", "n° 3", "№3", "Art. no. 5", "p. p. 3", "2nd ed. /", "Ed. 2",
		"I-II", "3 - 4", "3&#8211;4", "-", "()", "1998-2001", "1998-", "2018-05-03", "20180503", "2018-05-03/2019-01-01", "May 3, 2018", "3. Mai 2018",
		"1998 - - 2001", "1998-2001-2003", "<i>12</i>", "2<sup>nd</sup>", "1998", "–1998", "5-1998", "...", "ed.", "Vol.", "İ. 5", "191998",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		whole := Resolved(Trim(s))
		for _, field := range [...]struct {
			name string
			bare func(string) string
		}{{"volume", BareNumber}, {"article", BareArticle}, {"edition", BareEdition}, {"pages", NumberOfPages}} {
			name, got := field.name, field.bare(s)
			if !strings.Contains(whole, got) && !strings.Contains(s, got) {
				t.Errorf("%s: %q becomes %q", name, s, got)
			}
			if digitsOf(got) != digitsOf(whole) && digitsOf(got) != digitsOf(s) {
				t.Errorf("%s: %q lost a digit: %q", name, s, got)
			}
		}
		number, date := BareNumber(s), BareDate(s)
		if got := AppendNumbers(nil, number, "–"); digitsOf(string(got)) != digitsOf(number) {
			t.Errorf("%q is written as %q", number, got)
		}
		joined := JoinYears(date, "–")
		if again := JoinYears(joined, "–"); digitsOf(joined) != digitsOf(date) || again != joined {
			t.Errorf("%q is written as %q, and then %q", date, joined, again)
		}
	})
}

// digitsOf returns the digits of a text.
func digitsOf(s string) string {
	return strings.Map(func(c rune) rune {
		if '0' <= c && c <= '9' {
			return c
		}
		return -1
	}, s)
}
