package text

import (
	"slices"
	"strings"
	"testing"
)

// The initials of one word.
func TestAppendWord(t *testing.T) {
	for _, test := range []struct {
		name, word string
		together   bool
		want       string
	}{
		{"a name", "Ada", false, "A. "},
		{"an initial", "P", false, "P. "},
		{"initials with full stops", "H.G.", false, "H. G. "},
		{"a hyphen", "Jean-Paul", false, "J.-P. "},
		{"another one", "J‐P", false, "J.-P. "},
		{"a second part in lower case gives none", "Chung-hee", false, "C. "},
		{"written together", "JP", true, "J. P. "},
		{"beyond ASCII", "Élodie", false, "É. "},
		{"an accent in two pieces", "E\u0301lodie", false, "E\u0301. "},
		{"a modifier letter is none", "ʿAbd", false, "A. "},
		{"no letter", "–", false, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			how := Initials{With: ". ", Shorten: true}
			if got := string(how.appendWord([]byte("x "), []byte(test.word), test.together)); got != "x "+test.want {
				t.Errorf("%q: %q, want %q behind x", test.word, got, test.want)
			}
		})
	}
}

// The words of given names: those that stay, and initials among them.
func TestGivenNames(t *testing.T) {
	for _, test := range []struct {
		name, given, family    string
		words, stays, initials []string
	}{
		{"a name and an initial", "Tim P", "Roe", []string{"Tim", "P"}, nil, []string{"P"}},
		{"blanks", " Tim \u00a0 P.", "Roe", []string{"Tim", "P."}, nil, []string{"P."}},
		{"in lower case inside", "Jean le Rond", "Roe", []string{"Jean", "le", "Rond"}, []string{"le"}, nil},
		{"all in lower case", "ada bea", "roe", []string{"ada", "bea"}, nil, nil},
		{"all in lower case, behind a particle", "van ada", "roe", []string{"van", "ada"}, []string{"van", "ada"}, nil},
		{"written together", "JP", "Roe", []string{"JP"}, nil, []string{"JP"}},
		{"a name in capitals", "JAN", "ROE", []string{"JAN"}, nil, nil},
		{"more capitals than initials have", "ABCD", "Roe", []string{"ABCD"}, nil, nil},
		{"a parenthesis", "G.R.(Gregory R.)", "Roe", []string{"G.R.", "(Gregory", "R.)"}, []string{"(Gregory"}, []string{"G.R."}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var words, stays, initials []string
			names := newGivenNames([]byte(test.given), test.family, &Initials{Shorten: true})
			for word := names.next(); len(word) > 0; word = names.next() {
				words = append(words, string(word))
				if names.stays(word) {
					stays = append(stays, string(word))
				}
				if names.initials(word) {
					initials = append(initials, string(word))
				}
			}
			if !slices.Equal(words, test.words) || !slices.Equal(stays, test.stays) || !slices.Equal(initials, test.initials) {
				t.Errorf("%q: %q, stay %q, initials %q", test.given, words, stays, initials)
			}
		})
	}
}

// Given names with every kind of initials, shortened and not, as processors of
// CSL read them.
func TestInitials(t *testing.T) {
	for _, test := range []struct {
		given    string
		shorten  [4]string // with "", ".", ". " and " " behind initials
		separate [3]string // not shortened: with ". ", " " and ""
	}{
		{"AB", [4]string{"A", "A.", "A.", "A"}, [3]string{"AB", "AB", "AB"}},
		{"A.B", [4]string{"AB", "A.B.", "A. B.", "A B"}, [3]string{"A. B.", "A B", "AB"}},
		{"A B.", [4]string{"AB", "A.B.", "A. B.", "A B"}, [3]string{"A. B.", "A B", "AB"}},
		{"Tove A.B.", [4]string{"TAB", "T.A.B.", "T. A. B.", "T A B"}, [3]string{"Tove A. B.", "Tove A B", "Tove AB"}},
		{"A B", [4]string{"AB", "A.B.", "A. B.", "A B"}, [3]string{"A. B.", "A B", "AB"}},
		{"AB.", [4]string{"AB", "AB.", "AB.", "AB"}, [3]string{"AB.", "AB", "AB"}},
		{"Ab.", [4]string{"Ab", "Ab.", "Ab.", "Ab"}, [3]string{"Ab.", "Ab", "Ab"}},
		{"Th.A.B.", [4]string{"ThAB", "Th.A.B.", "Th. A. B.", "Th A B"}, [3]string{"Th. A. B.", "Th A B", "ThAB"}},
		{"Th. A.B.", [4]string{"ThAB", "Th.A.B.", "Th. A. B.", "Th A B"}, [3]string{"Th. A. B.", "Th A B", "ThAB"}},
		{"A. Tove", [4]string{"AT", "A.T.", "A. T.", "A T"}, [3]string{"A. Tove", "A Tove", "A Tove"}},
		{"Tove-Ann", [4]string{"T-A", "T.-A.", "T.-A.", "T-A"}, [3]string{"Tove-Ann", "Tove-Ann", "Tove-Ann"}},
		{"T-A", [4]string{"T-A", "T.-A.", "T.-A.", "T-A"}, [3]string{"T.-A.", "T-A", "T-A"}},
		{"Bo-mi", [4]string{"B", "B.", "B.", "B"}, [3]string{"Bo-mi", "Bo-mi", "Bo-mi"}},
		{"Tove de la Ann", [4]string{"T de la A", "T. de la A.", "T. de la A.", "T de la A"}, [3]string{"Tove de la Ann", "Tove de la Ann", "Tove de la Ann"}},
		{"TSove", [4]string{"Ts", "Ts.", "Ts.", "Ts"}, [3]string{"TSove", "TSove", "TSove"}},
		{"McTove", [4]string{"M", "M.", "M.", "M"}, [3]string{"McTove", "McTove", "McTove"}},
		{"ÉRic Åsa", [4]string{"ÉrÅ", "Ér.Å.", "Ér. Å.", "Ér Å"}, [3]string{"ÉRic Åsa", "ÉRic Åsa", "ÉRic Åsa"}},
		{"T.a.", [4]string{"T a", "T. a.", "T. a.", "T a"}, [3]string{"T. a.", "T a", "Ta"}},
		{"Tove \u0301n", [4]string{"T \u0301n", "T. \u0301n", "T. \u0301n", "T \u0301n"}, [3]string{"Tove \u0301n", "Tove \u0301n", "Tove \u0301n"}},
		{"tove", [4]string{"tove", "tove", "tove", "tove"}, [3]string{"tove", "tove", "tove"}},
	} {
		for i, with := range [4]string{"", ".", ". ", " "} {
			how := Initials{With: with, Shorten: true, Literal: true}
			if got := string(given(&how, test.given)); got != test.shorten[i] {
				t.Errorf("%q, shortened with %q: %q, want %q", test.given, with, got, test.shorten[i])
			}
		}
		for i, with := range [3]string{". ", " ", ""} {
			how := Initials{With: with, Literal: true}
			if got := string(given(&how, test.given)); got != test.separate[i] {
				t.Errorf("%q, with %q behind initials: %q, want %q", test.given, with, got, test.separate[i])
			}
		}
	}
}

// given writes given names, which are no longer marked then.
func given(how *Initials, s string) []byte {
	if b, ok := how.AppendSimple(nil, s); ok {
		return b
	}
	return how.Append(nil, Mark(nil, s, Marking{}), "")
}

// Hyphens are left out, blanks of any kind are not left at the end, and tags part
// words; those of bold type are wanted as < and >.
func TestInitialsWritten(t *testing.T) {
	tags := strings.NewReplacer("<", string(rune(tagOpen+Bold)), ">", string(rune(tagClose+Bold)))
	for _, test := range []struct {
		name, given string
		how         Initials
		want        string
	}{
		{"hyphens as blanks", "Tove-Ann Bo-mi", Initials{Shorten: true, Hyphens: HyphensAsBlanks, Literal: true}, "TAB mi"},
		{"hyphens as blanks, but not in parentheses", "Tove (1889-1960) Bo", Initials{Shorten: true, Hyphens: HyphensAsBlanks, Literal: true}, "T (1889-1960) B"},
		{"hyphens as blanks, and names in small letters in between", "Bo-mi Ann", Initials{With: ".", Shorten: true, Hyphens: HyphensAsBlanks}, "B. mi A."},
		{"hyphens as blanks, and initials alone", "T.-A.", Initials{With: ".", Hyphens: HyphensAsBlanks}, "T.A."},
		{"hyphens disregarded", "Tove-Ann", Initials{With: ".", Shorten: true, Hyphens: DisregardHyphens}, "T.A."},
		{"hyphens disregarded, with blanks", "Tove-Ann", Initials{With: ". ", Shorten: true, Hyphens: DisregardHyphens}, "T. A."},
		{"hyphens disregarded, before small letters", "Ying-kui Bo-mi Ann", Initials{Shorten: true, Hyphens: DisregardHyphens, Literal: true}, "YKBMA"},
		{"hyphens disregarded, in parentheses", "Tove (1889-1960) Bo", Initials{Shorten: true, Hyphens: DisregardHyphens, Literal: true}, "T (1889-1960) B"},
		{"a blank that does not break", "Tove Ann", Initials{With: ".\u00a0", Shorten: true}, "T.\u00a0A."},
		{"a blank that does not break before a hyphen", "Tove-Ann", Initials{With: ".\u00a0", Shorten: true}, "T.-A."},
		{"tags", "<b>Tove</b> Ann", Initials{With: ". ", Shorten: true}, "<T.> A."},
		{"a hyphen behind a tag", "<b>T</b>-A", Initials{With: ". ", Shorten: true}, "<T.>-A."},
		{"no blank at a tag", "<b>T</b>A", Initials{With: ". ", Shorten: true}, "<T.> A."},
		{"tags around words that stay", "<b>Tove</b> A", Initials{With: ". "}, "<Tove> A."},
		{"an apostrophe", "D'Ann Tove", Initials{With: ".", Shorten: true}, "D.T."},
		{"an apostrophe in a word that stays", "D'Ann T", Initials{With: "."}, "D\x14Ann T."},
		{"an entity", "&Eacute;mile", Initials{With: ".", Shorten: true}, "É."},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got, want := string(given(&test.how, test.given)), tags.Replace(test.want); got != want {
				t.Errorf("%q, want %q", got, want)
			}
		})
	}
}
