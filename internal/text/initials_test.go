package text

import (
	"slices"
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
