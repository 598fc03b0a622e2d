package text

import "testing"

// Quotation marks and apostrophes, paired or not.
func TestQuotationMarks(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"straight ones", `the "salt" and 'sand'`, "the “salt” and “sand”"},
		{"one inside the other", `"the 'salt'"`, "“the ‘salt’”"},
		{"an apostrophe", "don't, the boys' l'eau", "don’t, the boys’ l’eau"},
		{"letters left out", "rock 'n' roll, 'tis, 'til", "rock ’n’ roll, ’tis, ’til"},
		{"a decade and a year, but not in quotation marks", "'90s, '68 and '1984'", "’90s, ’68 and “1984”"},
		{"a word that only begins like one with letters left out", "'tisane'", "“tisane”"},
		{"one that goes on beyond ASCII", "'né' à", "“né” à"},
		{"an inch", `a 5" disk`, `a 5" disk`},
		{"one that opens and never closes", `the "salt`, `the "salt`},
		{"one that stands alone closes nothing", `the "salt " of old`, `the "salt " of old`},
		{"a single one", "the 'salt", "the ’salt"},
		{"typographic: one that opens", "the “salt", "the “salt"},
		{"typographic: one that closes", "salt” of", "salt” of"},
		{"typographic: a single one that opens", "the ‘salt", "the ‘salt"},
		{"typographic: singles outside stay", "the ‘salt’", "the ‘salt’"},
		{"typographic: one inside the other", "“the ‘salt’”", "“the ‘salt’”"},
		{"typographic: an apostrophe", "sailors’ salt", "sailors’ salt"},
		{"one without a partner inside a pair", `“the "salt”`, `“the "salt”`},
		{"beside markup", `"<i>Fucus</i>" 'x'`, "“Fucus” “x”"},
		{"in front of markup alone", `<i>"</i>a"`, "“a”"},
		{"at the end of markup", `"a<i>"</i>`, "“a”"},
		{"a Hebrew abbreviation", "תנ\"ך", "תנ\"ך"},
		{"as TeX has them", "the ``salt'' and `sand'", "the “salt” and “sand”"},
		{"as TeX has them, one inside the other", "``the `old' salt'', ``the `salt'''", "“the ‘old’ salt”, “the ‘salt’”"},
		{"two apostrophes", "the ''salt''", "the “salt”"},
		{"two apostrophes that are typographic", "the ‘‘salt’’ and ’’sand’’", "the “salt” and “sand”"},
		{"a grave accent alone", "the `Ōhi`a and a ` b", "the `Ōhi`a and a ` b"},
		{"typographic: doubles inside singles", "‘the “salt”’", "‘the “salt”’"},
		{"typographic: of both kinds", "“the \"old 'salt'\"”", "“the ‘old “salt”’”"},
		{"what looks like a tag", `"<x y="z">"`, `“<x y="z">”`},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := shown(Mark(nil, test.text, Marking{}), false); got != test.want {
				t.Errorf("%s becomes %s, want %s", test.text, got, test.want)
			}
		})
	}
}
