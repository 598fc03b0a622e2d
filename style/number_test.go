package style_test

import (
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A volume, an issue and an article number without what they bring along.
func TestBareNumbers(t *testing.T) {
	type shown = struct{ volume, issue, article string }
	same := func(s string) shown { return shown{s, s, s} }
	part := func(s, article string) shown { return shown{s, s, article} }
	for _, test := range []struct {
		record string
		want   shown
	}{
		{"12", same("12")},
		{" 12 ", same("12")},
		{"Vol. 12", part("12", "Vol. 12")},
		{"vol 12", part("12", "vol 12")},
		{"VOL.12", part("12", "VOL.12")},
		{"Volume 12", part("12", "Volume 12")},
		{"Vols. 12-13", part("12–13", "Vols. 12-13")},
		{"v. 12", part("12", "v. 12")},
		{"Bd. 2", part("2", "Bd. 2")},
		{"Band IV", part("IV", "Band IV")},
		{"T. 3", part("3", "T. 3")},
		{"tome XII", part("XII", "tome XII")},
		{"Том 3", part("3", "Том 3")},
		{"Jahrgang 12", part("12", "Jahrgang 12")},
		{"12. Jg.", part("12", "12. Jg.")},
		{"第12卷", part("12", "第12卷")},
		{"Vol.\u00a012", part("12", "Vol.\u00a012")},
		{"Vol.&nbsp;12", part("12", "Vol.\u00a012")},
		{"No. 3", same("3")},
		{"no 3", same("3")},
		{"Nr. 3", same("3")},
		{"Nr. 3a", same("3a")},
		{"n° 3", same("3")},
		{"nº 3", same("3")},
		{"№ 3", same("3")},
		{"№3", part("3", "№3")},
		{"Issue 4", part("4", "Issue 4")},
		{"Heft 5", part("5", "Heft 5")},
		{"H. 5", part("5", "H. 5")},
		{"Vol. No. 12", part("12", "Vol. No. 12")},
		{"Art. no. 12", shown{"Art. no. 12", "Art. no. 12", "12"}},
		{"Article 103501", shown{"Article 103501", "Article 103501", "103501"}},
		{"No. S1", same("S1")},
		{"(2)", same("2")},
		{"[2]", same("2")},
		{"(No. 2)", same("2")},
		{"Vol. (2)", part("2", "Vol. (2)")},
		{"7.", same("7")},
		{"III.", same("III")},
		{"7,", same("7")},
		{"7 ;", same("7")},
		{"-", same("")},

		{"3-4", part("3–4", "3-4")},
		{"3 - 4", part("3–4", "3 - 4")},
		{"3–4", part("3–4", "3–4")},
		{"3‒4", part("3–4", "3‒4")},
		{"3&#8211;4", part("3–4", "3–4")},
		{"3--4", part("3–4", "3--4")},
		{"I-II", part("I–II", "I-II")},
		{"1-2, 4-5", part("1–2, 4–5", "1-2, 4-5")},
		{"3/4", same("3/4")},
		{"1998/99", same("1998/99")},

		{"Suppl 1", same("Suppl 1")},
		{"Suppl. 1", same("Suppl. 1")},
		{"4 (Suppl. 2)", same("4 (Suppl. 2)")},
		{"S1", same("S1")},
		{"AU-13", same("AU-13")},
		{"A.1", same("A.1")},
		{"No limits", same("No limits")},
		{"Special Issue 2", same("Special Issue 2")},
		{"Numéro spécial", same("Numéro spécial")},
		{"Vol.", same("Vol.")},
		{"3 (May-June)", same("3 (May-June)")},
		{"3 vols", same("3 vols")}, // how many, not which
		{"e123", same("e123")},
		{"no12", part("12", "no12")}, // an article of that name
	} {
		t.Run(test.record, func(t *testing.T) {
			p := &model.Publication{Volume: test.record, Issue: test.record, ArticleNumber: test.record}
			for _, c := range []struct {
				node style.Node
				want string
			}{
				{&style.Number{Variable: style.Volume}, test.want.volume},
				{&style.Number{Variable: style.Issue}, test.want.issue},
				{&style.Text{Variable: style.ItemNumber}, test.want.article},
			} {
				if got := laidOut(t, c.node, p, citation.Text); got != c.want {
					t.Errorf("%v: %q, want %q", c.node, got, c.want)
				}
			}
		})
	}
}

// An edition is an ordinal, but for a year and for words.
func TestEditions(t *testing.T) {
	edition := style.Choose{
		style.If{Numeric: style.Variables{style.Edition}, Then: style.Nodes{
			&style.Number{Variable: style.Edition, Ordinal: true, Suffix: " ed."},
		}},
		style.If{Then: style.Nodes{&style.Text{Variable: style.Edition}}},
	}
	for _, test := range []struct{ edition, want string }{
		{"2", "2nd ed."}, {"2.", "2nd ed."}, {"3.", "3rd ed."}, {"11.", "11th ed."}, {"(2)", "2nd ed."}, {"2 ;", "2nd ed."},
		{"2nd", "2nd ed."}, {"2nd.", "2nd ed."}, {"2nd ed.", "2nd ed."}, {"2nd ed", "2nd ed."}, {"2ND EDITION", "2ND ed."},
		{"2nd edition", "2nd ed."}, {"[2nd ed.]", "2nd ed."}, {"2nd ed. /", "2nd ed."}, {"2 ed.", "2nd ed."},
		{"Ed. 2", "2nd ed."}, {"Edition 2", "2nd ed."},
		{"2014", "2014 ed."}, {"2014.", "2014 ed."}, {"2014 ed.", "2014 ed."}, {"3001", "3001st ed."}, {"999", "999th ed."},
		{"2-3", "2–3 ed."},
		{"4. Aufl.", "4. Aufl."}, {"2. ed.", "2. ed."}, {"1. publ.", "1. publ."}, {"3° edizione", "3° edizione"},
		{"Revised", "Revised"}, {"2nd rev. ed.", "2nd rev. ed."}, {"Spring 2022", "Spring 2022"},
	} {
		if got := laidOut(t, &style.Group{Of: style.Nodes{edition}}, &model.Publication{Edition: test.edition}, citation.Text); got != test.want {
			t.Errorf("%q: %q, want %q", test.edition, got, test.want)
		}
	}
}

// A number of pages brings its label along; where it is more than a number,
// the label stays with it.
func TestNumbersOfPages(t *testing.T) {
	for _, test := range []struct {
		page, want string
		kind       style.Variable
	}{
		{"210", "210", style.NumberOfPages},
		{"210 p.", "210", style.NumberOfPages},
		{"210p", "210", style.NumberOfPages},
		{"210 S.", "210", style.NumberOfPages},
		{"210 Seiten", "210", style.NumberOfPages},
		{"S. 210", "210", style.NumberOfPages},
		{"210 p. ;", "210", style.NumberOfPages},
		{"xii, 210 p.", "xii, 210 p.", style.NumberOfPages},
		// A hyphen or dash makes it a range, whatever label is with it.
		{"S. 12-20", "12–20", style.Page},
		{"12&#8211;20", "12–20", style.Page},
		{"12―20 p.", "12–20", style.Page},
	} {
		p := &model.Publication{Type: model.Book, Page: test.page}
		for _, v := range []style.Variable{style.Page, style.NumberOfPages} {
			want := test.want
			if v != test.kind {
				want = ""
			}
			if got := laidOut(t, &style.Text{Variable: v}, p, citation.Text); got != want {
				t.Errorf("%v of %q: %q, want %q", v, test.page, got, want)
			}
		}
	}
}
