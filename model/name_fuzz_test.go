package model

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// namesOfTestdata returns the names of the records in testdata: what they hold
// in one field, the parser's work undone.
func namesOfTestdata(f *testing.F) []Person {
	files, err := filepath.Glob("../testdata/spec/*.yaml")
	if err != nil || len(files) == 0 {
		f.Fatalf("no specification: %v", err)
	}
	var out []Person
	for _, name := range append(files, "../testdata/publications.yaml") {
		file, err := os.Open(name)
		if err != nil {
			f.Fatal(err)
		}
		for p, err := range Read(file) {
			if err != nil {
				f.Fatal(err)
			}
			out = append(out, p.Authors...)
			out = append(out, p.Editors...)
			out = append(out, p.Translators...)
		}
		file.Close()
	}
	return out
}

func spoken(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), " ")
}

// checkPerson checks what holds of every person made of names.
func checkPerson(t *testing.T, p Person, names ...string) {
	t.Helper()
	parts := []string{p.Given, p.DroppingParticle, p.Particle, p.Family, p.Suffix, p.Literal}
	inOneField := slices.Clone(parts)
	if opensArabicName(p.Family) {
		inOneField[3] = "" // the word that opens it may come from the given name
	}
	for _, part := range inOneField {
		if !slices.ContainsFunc(names, func(s string) bool { return strings.Contains(s, part) }) {
			t.Errorf("%q of %+v is no part of %q", part, p, names)
		}
		if strings.TrimSpace(part) != part {
			t.Errorf("outer blanks of %q in %+v, from %q", part, p, names)
		}
	}
	switch {
	case p.Literal != "" && p.Given+p.DroppingParticle+p.Particle+p.Family+p.Suffix != "":
		t.Errorf("%+v has a literal and parts, from %q", p, names)
	case p.Literal == "" && (p.Family == "") != (p.Given == ""):
		t.Errorf("%+v has a given name or a family name alone, from %q", p, names)
	}
	if want, got := letters(names...), letters(parts...); !slices.Equal(want, got) {
		t.Errorf("letters %q of %q became %q in %+v", want, names, got, p)
	}
	// What was found once is found no more, but for a suffix behind a suffix.
	if again := ParsePerson(p.Given, p.Family); p.Literal == "" && again.Suffix == "" &&
		(again.Given != p.Given || again.Family != p.Family) {
		t.Errorf("%+v becomes %+v", p, again)
	}
}

// letters returns the letters and digits of texts, in order of the alphabet.
func letters(texts ...string) []rune {
	var out []rune
	for _, s := range texts {
		for _, c := range s {
			if unicode.IsLetter(c) || unicode.IsDigit(c) {
				out = append(out, c)
			}
		}
	}
	slices.Sort(out)
	return out
}

// hostileNames hold what a name should not.
var hostileNames = [][2]string{
	{"Vincent", "van Gogh"}, {"Jean le Rond", "d'Alembert"}, {"Martin Luther", "King, Jr."},
	{"van", "van"}, {"d'", "d'"}, {"Jr.", "Jr."}, {", Jr.", ", Jr."}, {"a b c", "a b c"},
	{"Stafford  de", "van-"}, {"de", "al-"}, {"A,", ",B"}, {"\xff\xfe", "v\xffn Gogh"},
	{"ʻ", "ʻokina Ōkina"}, {"Lorenzo de’\u200b", "de’\u200bMedici"}, {"Sami abd al-", "ibn Zafar"},
	{".", "-"}, {". ,;A.,-. .", "..—"}, {"Ren&eacute;.;", "&;"}, {"A al-.", "V, V"}, {"a'B", "de'de'"},
	{"J.-P.", "’t Hooft"}, {"Ada", "Ⅲ"}, {"𝒜 𝒷", "𝒷 𝒜"},
}

func FuzzParsePerson(f *testing.F) {
	for _, p := range namesOfTestdata(f) {
		f.Add(spoken(p.Given, p.DroppingParticle), spoken(p.Particle, p.Family, p.Suffix, p.Literal))
	}
	for _, n := range hostileNames {
		f.Add(n[0], n[1])
	}
	f.Add("Vincent", "van  Gogh")      // blanks behind a particle
	f.Add("Ada", "van  der Berg")      // blanks between particles
	f.Add("Julien de  la", "Huy")      // blanks between dropping particles
	f.Add("Ada \n de", "Roe")          // other blanks in front of one
	f.Add("Martin", "King\u00a0, Jr.") // and in front of a suffix
	f.Add("Vincent", "van ,Gogh")      // a comma behind a particle
	f.Fuzz(func(t *testing.T, given, family string) {
		checkPerson(t, ParsePerson(given, family), given, family)
	})
}

func FuzzParseFullName(f *testing.F) {
	for _, p := range namesOfTestdata(f) {
		f.Add(spoken(p.Particle, p.Family) + ", " + spoken(p.Given, p.DroppingParticle))
		f.Add(p.Literal)
	}
	for _, n := range hostileNames {
		f.Add(n[0])
		f.Add(n[1] + "," + n[0])
		f.Add(n[1] + ", " + n[0] + ", Jr.")
	}
	f.Add("King, Jr., Martin, III") // more commas than a name has
	f.Add("King Jr., Martin, III")  // two suffixes
	f.Add("King, Jr.,")             // a suffix and no given name
	f.Add("King, , Jr.")
	f.Add("King, Jr., III")     // two suffixes and no given name
	f.Add("Salt, S.A. de C.V.") // the form of a company
	f.Add("Salt, Sand y Mar")   // a conjunction
	f.Fuzz(func(t *testing.T, full string) {
		p := ParseFullName(full)
		checkPerson(t, p, full)
		if p.Guessed != (p.Literal == "" && p != Person{}) {
			t.Errorf("guessed is %v of %+v", p.Guessed, p)
		}
	})
}
