package text

import "testing"

// A volume, an issue and an article number without what they bring along.
func TestBareNumbers(t *testing.T) {
	type bare = struct{ part, article string }
	same := func(s string) bare { return bare{s, s} }
	part := func(s, article string) bare { return bare{s, article} }
	for _, test := range []struct {
		record string
		want   bare
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
		{"Art. no. 12", bare{"Art. no. 12", "12"}},
		{"Article 103501", bare{"Article 103501", "103501"}},
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
			part := BareNumber(test.record)
			if IsNumeric(part) || IsRomanRange(part) {
				part = string(AppendNumbers(nil, part, "–"))
			}
			article := shown(Mark(nil, BareArticle(test.record), Marking{}), false)
			if got := (bare{part, article}); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

// An edition without the label that it brings along; words stay.
func TestBareEdition(t *testing.T) {
	for _, test := range []struct{ edition, want string }{
		{"2", "2"}, {"2.", "2"}, {"11.", "11"}, {"(2)", "2"}, {"2 ;", "2"},
		{"2nd", "2nd"}, {"2nd.", "2nd"}, {"2nd ed.", "2nd"}, {"2nd ed", "2nd"}, {"2ND EDITION", "2ND"},
		{"2nd edition", "2nd"}, {"[2nd ed.]", "2nd"}, {"2nd ed. /", "2nd"}, {"2 ed.", "2"},
		{"Ed. 2", "2"}, {"Edition 2", "2"}, {"2014", "2014"}, {"2014 ed.", "2014"},
		{"4. Aufl.", "4. Aufl."}, {"2. ed.", "2. ed."}, {"Revised", "Revised"}, {"2nd rev. ed.", "2nd rev. ed."},
	} {
		if got := BareEdition(test.edition); got != test.want {
			t.Errorf("%q: %q, want %q", test.edition, got, test.want)
		}
	}
}
