package text

import "testing"

// What a DOI is written as, whatever a record makes of it, and what of it is
// reported: what is no DOI, and what was left out that a reader would see.
func TestDOI(t *testing.T) {
	const linked, unlinked, reported = 0, 1, 2
	for _, test := range []struct {
		name, doi, want string
		how             int
	}{
		{"as it should be", "10.1000/x", "10.1000/x", linked},
		{"blanks and a label", " doi: 10.1000/x ", "10.1000/x", linked},
		{"a label without a colon", "DOI 10.1000/x", "10.1000/x", linked},
		{"a label without a blank", "DOI10.1000/x", "10.1000/x", linked},
		{"a label and an address", "doi: https://doi.org/10.1000/x", "10.1000/x", linked},
		{"an address and a label", "https://doi.org/doi:10.1000/x", "10.1000/x", linked},
		{"an address without a scheme", "www.doi.org/10.1000/x", "10.1000/x", linked},
		{"an address with one slash", "https:/doi.org/10.1000/x", "10.1000/x", linked},
		{"an address with two more", "http://dx.doi.org//10.1000/x", "10.1000/x", linked},
		{"an address in an address", "https://doi.org/https://doi.org/10.1000/x", "10.1000/x", linked},
		{"an encoded address in an address", "https://doi.org/https%3A%2F%2Fdoi.org%2F10.1000%2Fx", "10.1000/x", linked},
		{"other schemes", "info:doi/10.1000/x", "10.1000/x", linked},
		{"a name", "urn:doi:10.1000/x", "10.1000/x", linked},
		{"two slashes of its own", "10.1037//0003-066X.55.1.68", "10.1037//0003-066X.55.1.68", linked},

		{"percent signs that encode nothing", "https://doi.org/10.1000/a%3Cb%3", "10.1000/a%3Cb%3", linked},
		{"encoded in an address", "https://doi.org/10.1000/a%3Cb", "10.1000/a<b", linked},
		{"encoded, and none but for that", "10.1000%2Fx", "10.1000/x", linked},

		{"an entity", "10.1000/a&amp;b", "10.1000/a&b", linked},
		{"escaped twice", "10.1000/a&amp;lt;b", "10.1000/a<b", linked},
		{"no entity", "10.1000/a&b;c", "10.1000/a&b;c", linked},
		{"a ligature", "10.1000/\uFB01n\uFB02at\uFB03", "10.1000/finflatffi", linked},
		{"characters without width", "\uFEFF10.1000/a\u00ADb\u200Bc\u2060d\u200E", "10.1000/abcd", linked},
		{"characters without width in the address", "https://doi.org/\u200B10.1000/a", "10.1000/a", linked},
		{"the same, encoded", "https://doi.org/10.1000/a%E2%80%8Bb", "10.1000/ab", linked},
		{"hyphens that do not break", "10.1000/a\u2011b\u2010c", "10.1000/a-b-c", linked},
		{"letters of full width", "１０．１０００／ａ", "10.1000/a", linked},

		{"a full stop behind it", "10.1000/abc.", "10.1000/abc", reported},
		{"a comma behind it", "https://doi.org/10.1000/abc,", "10.1000/abc", reported},
		{"brackets around it", "(doi:10.1000/abc)", "10.1000/abc", reported},
		{"brackets of its own", "10.1000/0012(1999)080[1455:T]", "10.1000/0012(1999)080[1455:T]", linked},
		{"angles around it", "<https://doi.org/10.1000/abc>.", "10.1000/abc", reported},
		{"quotation marks around it", `"10.1000/abc"`, "10.1000/abc", linked},
		{"blanks in it", "10.1000/ab\n  cd", "10.1000/abcd", reported},

		{"two, a comma between", "10.1000/a,10.1000/b", "10.1000/a", reported},
		{"two, a semicolon", "10.1000/a; 10.1000/b", "10.1000/a", reported},
		{"two, a blank", "10.1000/a 10.1000/b", "10.1000/a", reported},
		{"two, a word", "doi:10.1000/a and doi:10.1000/b", "10.1000/a", reported},
		{"two, a line break", "10.1000/a\n10.1000/b", "10.1000/a", reported},
		{"two, a slash between blanks", "10.1000/a / 10.1000/b", "10.1000/a", reported},
		{"two addresses", "https://doi.org/10.1000/a, https://doi.org/10.1000/b", "10.1000/a", reported},
		{"two addresses, nothing between", "https://doi.org/10.1000/ahttps://doi.org/10.1000/b", "10.1000/a", reported},
		{"words before it", "see publisher: https://doi.org/10.1000/a", "10.1000/a", reported},
		{"a semicolon of its own", "10.1000/37:3/4<197::aid>3.0.co;2-#", "10.1000/37:3/4<197::aid>3.0.co;2-#", linked},

		{"a short one", "10/abcd", "10/abcd", linked},
		{"a short one with its resolver", "https://doi.org/10/abcd", "10/abcd", linked},
		{"a short one as an address", "https://doi.org/abcd5", "10/abcd5", linked},

		{"words", "see publisher", "seepublisher", unlinked},
		{"no name", "10.1000/", "10.1000", unlinked},
		{"no registrant", "10.x/abc", "10.x/abc", unlinked},
		{"a fraction", "10/2", "10/2", unlinked},
		{"an address alone", "https://doi.org/", "", unlinked},
		{"an address and an encoded blank", "https://doi.org/%20", "", unlinked},
		{"a label alone", "doi:", "", unlinked},
	} {
		t.Run(test.name, func(t *testing.T) {
			doi, guessed := CleanDOI(test.doi)
			if got := string(AppendIdentifier(nil, doi)); got != test.want {
				t.Errorf("%q: %q, want %q", test.doi, got, test.want)
			}
			if got := IsDOI(doi); got != (test.how != unlinked) {
				t.Errorf("%q is a DOI: %v", test.doi, got)
			}
			if got := guessed || !IsDOI(doi); got != (test.how != linked) {
				t.Errorf("%q is to be reported: %v", test.doi, got)
			}
			if got := HasDOI(test.doi); got != (test.want != "") {
				t.Errorf("%q has something to write: %v", test.doi, got)
			}
		})
	}
}
