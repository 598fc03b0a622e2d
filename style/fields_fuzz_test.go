package style

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/model"
)

// FuzzFields checks that whatever a field holds is written as UTF-8 without
// controls: as a title in quotation marks, a number, a date, pages.
func FuzzFields(f *testing.F) {
	for _, s := range []string{
		"", `"a 'b"`, "“‘a’”.", "<i>a <b>b</i>", "a\u202eb<i>\u202ac</i>", "\x00\x01\x10\x14\x1f\x7f", "\xff\xe2\x80", "a: / –", "αβ;",
		strings.Repeat("<i>", 40) + "x" + strings.Repeat("</i>", 40), strings.Repeat("“‘", 20),
		"Vol. 12", "I-II", "3 - 4", "3&#8211;4", "2<sup>nd</sup>", "2nd ed. /", "1998-2001", "1998 - - 2001", "2018-05-03/2019-01-01",
		"pp. 41-49", "1-3, 105-107; 9 & 10", "12 and 34", "\xff-\xfe", "1\x00-2", "p. -", "12 : 34-<i>5", "&shy;",
		"7, p. 3-8", `3\-B`, "2 & 3, 5", "ix-xii", "N110 - N5",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p := &model.Publication{Title: s, Volume: s, Edition: s, Page: s, Issued: model.ParseDate(s)}
		for _, node := range []Node{
			&Text{Variable: Title, Quotes: true, Font: Italic, TextCase: TitleCase},
			&Text{Variable: Title, StripPeriods: true},
			&Number{Variable: Volume},
			&Number{Variable: Edition, Form: OrdinalForm},
			&Date{Variable: Issued},
			&Text{Variable: Page},
			&Text{Variable: NumberOfPages},
			&Number{Variable: Volume, Form: RomanForm, TextCase: Uppercase, Font: Bold},
			&Text{Variable: Page, TextCase: CapitalizeAll, StripPeriods: true, Quotes: true},
		} {
			for _, literal := range []bool{false, true} {
				house, err := New(Definition{
					Name: "house", Literal: literal, Bibliography: &Bibliography{Layout: node}, RangeDelimiter: "-", PageRange: PagesChicago,
				})
				if err != nil {
					t.Fatal(err)
				}
				var ref Reference
				house.Render(&ref, p)
				if out := ref.Text(); !utf8.Valid(out) || strings.ContainsFunc(string(out), unicode.IsControl) {
					t.Errorf("%T, literal %v: %q is written as %q", node, literal, s, out)
				}
			}
		}
	})
}
