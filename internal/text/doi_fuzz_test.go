package text

import (
	"strings"
	"testing"
	"unicode"
)

// FuzzDOI checks that a DOI that is linked is one name without blanks and
// controls, and that cleaning it again finds nothing more.
func FuzzDOI(f *testing.F) {
	addFields(f, "doi")
	for _, s := range []string{
		"", "doi:", "10.", "10./", "10.1/", "10/", "10/abcd", "https://doi.org/abcd", "https://doi.org//10.1000/a",
		"https://doi.org/https%3A%2F%2Fdoi.org%2F10.1000%2Fx", "10.1000%2Fx", "https://doi.org/10.1000/a%E2%80%8Bb",
		"10.1000/a;10.1000/b", "10.1000/ahttps://doi.org/10.1000/b", "see 10.1000/a", "(10.1000/a).", "10.1000/a)))", "10.1000/&amp;amp;lt;",
		"10.1000/\uFB01\u00AD", "“10.1000/a”", "10.1000/\xff", "10.1000/a\x00b", strings.Repeat("https://doi.org/", 40),
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		doi, guessed := CleanDOI(s)
		if !IsDOI(doi) {
			return
		}
		if strings.ContainsFunc(doi, func(c rune) bool { return unicode.IsSpace(c) || unicode.IsControl(c) || unicode.Is(unicode.Cf, c) }) {
			t.Errorf("%q is linked as %q", s, doi)
		}
		if IsUsualDOI(doi) {
			if again, guessed := CleanDOI(doi); again != doi || guessed {
				t.Errorf("%q becomes %q, and then %q", s, doi, again)
			}
		}
		if IsUsualDOI(strings.TrimSpace(s)) && guessed {
			t.Errorf("%q is a guess", s)
		}
	})
}
