package model

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What stands inside a given and a family name.
func TestParsePerson(t *testing.T) {
	for _, test := range []struct {
		name, given, family string
		want                Person
	}{
		{"a given and a family name", "Ada", "Lovelace", Person{Given: "Ada", Family: "Lovelace"}},
		{"outer blanks are dropped", " Ada ", "\tLovelace\n", Person{Given: "Ada", Family: "Lovelace"}},
		{"no name", "", " ", Person{}},

		// Particles
		{"a particle", "Vincent", "van Gogh", Person{Given: "Vincent", Particle: "van", Family: "Gogh"}},
		{"a particle of several words", "Ursula", "von der Leyen", Person{Given: "Ursula", Particle: "von der", Family: "Leyen"}},
		{"an elided particle", "Jean", "d'Alembert", Person{Given: "Jean", Particle: "d'", Family: "Alembert"}},
		{"an elided particle with a typographic apostrophe", "Jean", "d’Alembert", Person{Given: "Jean", Particle: "d’", Family: "Alembert"}},
		{"a particle with a hyphen", "Harun", "al-Rashid", Person{Given: "Harun", Particle: "al-", Family: "Rashid"}},
		{"a word and an elided one", "Maria", "de l'Aubier", Person{Given: "Maria", Particle: "de l'", Family: "Aubier"}},
		{"blanks behind a particle", "Vincent", "van  Gogh", Person{Given: "Vincent", Particle: "van", Family: "Gogh"}},
		{"blanks behind an elided one", "Jeanne", "d' Arc", Person{Given: "Jeanne", Particle: "d'", Family: "Arc"}},
		{"a particle with a capital is part of the name", "Simone", "De Beauvoir", Person{Given: "Simone", Family: "De Beauvoir"}},
		{"so is one in the middle", "José", "Ortega y Gasset", Person{Given: "José", Family: "Ortega y Gasset"}},
		{"a capital inside a word is no particle", "Ada", "deVries", Person{Given: "Ada", Family: "deVries"}},

		// Lower case
		{"a family name in lower case", "bell", "hooks", Person{Given: "bell", Family: "hooks"}},
		{"a particle and a name in lower case are the name", "Ada", "van gogh", Person{Given: "Ada", Family: "van gogh"}},
		{"a particle alone is the name", "Ada", "van", Person{Given: "Ada", Family: "van"}},
		{"given names in lower case have no particle", "maria del", "Carmen", Person{Given: "maria del", Family: "Carmen"}},
		{"nothing follows the apostrophe", "Ada", "d'", Person{Given: "Ada", Family: "d'"}},

		// Dropping particles
		{"a dropping particle", "Stafford de", "Beer", Person{Given: "Stafford", DroppingParticle: "de", Family: "Beer"}},
		{"one of several words", "Jean de la", "Fontaine", Person{Given: "Jean", DroppingParticle: "de la", Family: "Fontaine"}},
		{"an elided one", "Julien d'", "Huy", Person{Given: "Julien", DroppingParticle: "d'", Family: "Huy"}},
		{"one inside given names is theirs", "Jean le Rond", "Alembert", Person{Given: "Jean le Rond", Family: "Alembert"}},
		{"both kinds", "Jean de", "la Fontaine", Person{Given: "Jean", DroppingParticle: "de", Particle: "la", Family: "Fontaine"}},

		// Suffixes
		{"a suffix at the end of the family name", "Martin Luther", "King Jr.", Person{Given: "Martin Luther", Family: "King", Suffix: "Jr."}},
		{"behind a comma", "Martin Luther", "King, Jr.", Person{Given: "Martin Luther", Family: "King", Suffix: "Jr."}},
		{"at the end of the given name", "Martin Luther, III", "King", Person{Given: "Martin Luther", Family: "King", Suffix: "III"}},
		{"behind a particle", "Cornelius", "van der Bilt II", Person{Given: "Cornelius", Particle: "van der", Family: "Bilt", Suffix: "II"}},
		{"a suffix alone is the family name", "Ada", "III", Person{Given: "Ada", Family: "III"}},
		{"so is one behind a comma", "Ada", ", III", Person{Given: "Ada", Family: "III"}},
		{"an initial is no suffix", "Ada V", "Lovelace I", Person{Given: "Ada V", Family: "Lovelace I"}},

		// Names in one piece
		{"an organisation", "", "World Health Organization", Person{Literal: "World Health Organization"}},
		{"nothing is taken from an organisation", "", "van Gogh Museum Jr.", Person{Literal: "van Gogh Museum Jr."}},
		{"a given name alone", "Plato", "", Person{Literal: "Plato"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, ParsePerson(test.given, test.family)); diff != "" {
				t.Errorf("%q, %q (-want +got):\n%s", test.given, test.family, diff)
			}
		})
	}
}

// What a name in one piece is taken for.
func TestParseFullName(t *testing.T) {
	for _, test := range []struct {
		name, full string
		want       Person
	}{
		{"family and given name", "Lovelace, Ada", Person{Given: "Ada", Family: "Lovelace", Guessed: true}},
		{"without a blank", "Lovelace,Ada", Person{Given: "Ada", Family: "Lovelace", Guessed: true}},
		{"with a particle", "van Gogh, Vincent", Person{Given: "Vincent", Particle: "van", Family: "Gogh", Guessed: true}},
		{"with a dropping particle", "Beer, Stafford de", Person{Given: "Stafford", DroppingParticle: "de", Family: "Beer", Guessed: true}},
		{"a suffix at the end", "King, Martin Luther, Jr.", Person{Given: "Martin Luther", Family: "King", Suffix: "Jr.", Guessed: true}},
		{"a suffix in the middle", "King, Jr., Martin Luther", Person{Given: "Martin Luther", Family: "King", Suffix: "Jr.", Guessed: true}},
		{"a suffix behind the family name", "King III, Martin Luther", Person{Given: "Martin Luther", Family: "King", Suffix: "III", Guessed: true}},
		{"no comma: printed as it stands", "Vincent van Gogh", Person{Literal: "Vincent van Gogh"}},
		{"two commas and no suffix: an organisation", "Institute of Sea, Sand, Salt", Person{Literal: "Institute of Sea, Sand, Salt"}},
		{"more commas than a name has", "King, Martin, Luther, Jr.", Person{Literal: "King, Martin, Luther, Jr."}},
		{"two suffixes", "King Jr., Martin, III", Person{Literal: "King Jr., Martin, III"}},
		{"a suffix and no given name", "King, Jr.,", Person{Literal: "King, Jr."}},
		{"a comma and nothing behind it", "Plato,", Person{Literal: "Plato"}},
		{"a comma and nothing before it", ", Plato", Person{Literal: "Plato"}},
		{"outer blanks are dropped", " Vincent van Gogh ", Person{Literal: "Vincent van Gogh"}},
		{"nothing", " , ", Person{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, ParseFullName(test.full)); diff != "" {
				t.Errorf("%q (-want +got):\n%s", test.full, diff)
			}
		})
	}
}
