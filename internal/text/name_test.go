package text

import "testing"

// A particle joins the name behind a hyphen and an elision.
func TestJoinsName(t *testing.T) {
	for particle, want := range map[string]bool{
		"d’": true, "d'": true, "dell’": true, "al-": true, "el‐": true, "qu’": true, "O’": true, "o'": true, "’": true,
		"de’": false, "van": false, "": false,
	} {
		if got := JoinsName(particle); got != want {
			t.Errorf("%q: %v, want %v", particle, got, want)
		}
	}
}

// What holds nothing of a name.
func TestNameless(t *testing.T) {
	for s, want := range map[string]bool{
		"": true, " ": true, "-": true, ".,;": true, "…": true, "– —": true, "\u00ad": true, "&nbsp;": true, "<i></i>": true,
		"A": false, "5": false, "é": false, "(A)": false, "&amp;": false, "'t": false,
	} {
		if got := Nameless(s); got != want {
			t.Errorf("%q: %v, want %v", s, got, want)
		}
	}
}

// The semicolon at the end of an entity is its own.
func TestEndsInEntity(t *testing.T) {
	for s, want := range map[string]bool{
		"Ren&eacute;": true, "&#233;": true, "&#xE9;": true, "Ren;": false, "&;": false, "R&D ;": false, "&é;": false, "": false,
	} {
		if got := EndsInEntity(s); got != want {
			t.Errorf("%q: %v, want %v", s, got, want)
		}
	}
}
