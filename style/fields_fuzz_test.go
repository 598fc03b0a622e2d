package style

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/model"
)

// FuzzDOI checks that a DOI that is linked is one name without blanks and
// controls, and that cleaning it again finds nothing more.
func FuzzDOI(f *testing.F) {
	for _, p := range seedRecords(f) {
		f.Add(p.DOI)
	}
	for _, s := range []string{
		"", "doi:", "10.", "10./", "10.1/", "10/", "10/abcd", "https://doi.org/abcd", "https://doi.org//10.1000/a",
		"https://doi.org/https%3A%2F%2Fdoi.org%2F10.1000%2Fx", "10.1000%2Fx", "https://doi.org/10.1000/a%E2%80%8Bb",
		"10.1000/a;10.1000/b", "10.1000/ahttps://doi.org/10.1000/b", "see 10.1000/a", "(10.1000/a).", "10.1000/a)))", "10.1000/&amp;amp;lt;",
		"10.1000/\uFB01\u00AD", "“10.1000/a”", "10.1000/\xff", "10.1000/a\x00b", strings.Repeat("https://doi.org/", 40),
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		doi, guessed := cleanDOI(s)
		if !isDOI(doi) {
			return
		}
		if strings.ContainsFunc(doi, func(c rune) bool { return unicode.IsSpace(c) || unicode.IsControl(c) || unicode.Is(unicode.Cf, c) }) {
			t.Errorf("%q is linked as %q", s, doi)
		}
		if usualDOI(doi) {
			if again, guessed := cleanDOI(doi); again != doi || guessed {
				t.Errorf("%q becomes %q, and then %q", s, doi, again)
			}
		}
		if usualDOI(strings.TrimSpace(s)) && guessed {
			t.Errorf("%q is a guess", s)
		}
	})
}

// FuzzNumbers checks what is left of volumes, issues, article numbers,
// editions and years: nothing that was not there, no digit of what is no date
// lost, and nothing more to take away from a number.
func FuzzNumbers(f *testing.F) {
	for _, p := range seedRecords(f) {
		for _, s := range []string{p.Volume, p.Issue, p.ArticleNumber, p.Edition, p.Issued.Year, p.Page} {
			f.Add(s)
		}
	}
	for _, s := range []string{
		"Vol. 12", "Vol. No. 12", "(No. 2)", "[2]", "7.", "III.", "12. Jg.", "第12卷", "n° 3", "№3", "Art. no. 5", "p. p. 3", "2nd ed. /", "Ed. 2",
		"I-II", "3 - 4", "3&#8211;4", "-", "()", "1998-2001", "1998-", "2018-05-03", "20180503", "2018-05-03/2019-01-01", "May 3, 2018", "3. Mai 2018",
		"1998 - - 2001", "1998-2001-2003", "<i>12</i>", "2<sup>nd</sup>", "1998", "–1998", "5-1998", "...", "ed.", "Vol.", "İ. 5", "191998",
	} {
		f.Add(s)
	}
	var houses []Style
	for _, node := range []Node{&Number{Variable: Volume}, &Number{Variable: Edition, Ordinal: true}, &Date{Variable: Issued}} {
		st, err := New(Definition{Name: "house", Layout: node, RangeDelimiter: "-"})
		if err != nil {
			f.Fatal(err)
		}
		houses = append(houses, st)
	}
	f.Fuzz(func(t *testing.T, s string) {
		whole := resolved(trimmed(s))
		for _, field := range [...]struct {
			name string
			bare func(string) string
		}{{"volume", bareNumber}, {"article", bareArticle}, {"edition", bareEdition}, {"pages", numberOfPages}} {
			name, got := field.name, field.bare(s)
			if !strings.Contains(whole, got) && !strings.Contains(s, got) {
				t.Errorf("%s: %q becomes %q", name, s, got)
			}
			if digitsOf(got) != digitsOf(whole) && digitsOf(got) != digitsOf(s) {
				t.Errorf("%s: %q lost a digit: %q", name, s, got)
			}
		}
		if year := bareYear(s); isYear(year) && !strings.Contains(s, year) && !strings.Contains(whole, year) {
			t.Errorf("the year of %q is %q", s, year)
		}
		for _, st := range houses {
			var ref Reference
			st.Render(&ref, &model.Publication{Volume: s, Edition: s, Issued: model.Date{Year: s}})
			if out := ref.Text(); !utf8.Valid(out) || strings.ContainsFunc(string(out), unicode.IsControl) {
				t.Errorf("%q is written as %q", s, out)
			}
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

// FuzzPages checks that what is written of a range leads back to the numbers
// that the record has.
func FuzzPages(f *testing.F) {
	for _, p := range seedRecords(f) {
		f.Add(p.Page)
	}
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
		page := barePage(s)
		if !strings.Contains(resolved(trimmed(s)), page) {
			t.Errorf("%q without a label is %q", s, page)
		}
		for _, how := range []PageRange{PagesAsGiven, PagesMinimalTwo, PagesChicago} {
			var r renderer
			r.begin(&Definition{PageRange: how}, AmericanEnglish.get().words, &model.Publication{Page: s})
			r.pages(page)
			r.finish()
			if !utf8.Valid(r.text) || strings.ContainsFunc(string(r.text), unicode.IsControl) {
				t.Errorf("%q is written as %q", s, r.text)
			}
			if isPageList(page) {
				checkPages(t, page, string(r.text), how)
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
		case how != PagesAsGiven && len(second2) > max(len(second), len(first)):
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
