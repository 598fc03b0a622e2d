package text

import "testing"

// A number is a number, with letters beside it or another one behind it.
func TestNumeric(t *testing.T) {
	for _, test := range []struct {
		edition string
		want    bool
	}{
		{"2", true}, {"2nd", true}, {"e12", true}, {"3-4", true}, {"3, 4", true}, {"3 & 4", true}, {" 2 ", true}, {"80-84+92", true}, {"+2", false},
		{"2005/033", true}, {"L2d", true}, {"SB17B-001", true}, {"DE44C2", false}, {"/2", false}, {"1st,", true}, {",", false},
		// A label that the record brings along is no part of it.
		{"2nd ed.", true}, {"2nd edition", true},
		{"second", false}, {"2. ed.", false}, {"rev. ed.", false}, {"rev.", false}, {"", false},
	} {
		if got := IsNumeric(BareEdition(test.edition)); got != test.want {
			t.Errorf("%q is a number: %v, want %v", test.edition, got, test.want)
		}
	}
}

// Roman numerals in small letters are numbers beside others, and not alone.
func TestNumericList(t *testing.T) {
	for s, want := range map[string]bool{
		"xii, 320": true, "446, xii": true, "v & 3": true, "320": true,
		"xii": false, "vii, ix": false, "xiv 309": false, "X, 187": false, "vx, 3": false, "": false,
	} {
		if got := IsNumericList(s); got != want {
			t.Errorf("%q: %v, want %v", s, got, want)
		}
	}
}

// Roman numerals in either case, and what is none.
func TestIsRoman(t *testing.T) {
	for s, want := range map[string]bool{
		"i": true, "iv": true, "xii": true, "XLIV": true, "MCMXCIX": true,
		"": false, "Xii": false, "vx": false, "iiv": false, "abc": false,
	} {
		if got := isRoman(s); got != want {
			t.Errorf("%q: %v, want %v", s, got, want)
		}
	}
}
