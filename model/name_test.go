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

		// Apostrophes
		{"a word that is cut short", "Lorenzo", "de’ Medici", Person{Given: "Lorenzo", Particle: "de’", Family: "Medici"}},
		{"without its blank", "Lorenzo", "de'Medici", Person{Given: "Lorenzo", Particle: "de'", Family: "Medici"}},
		{"with a blank without width", "Lorenzo", "de’\u200bMedici", Person{Given: "Lorenzo", Particle: "de’", Family: "Medici"}},
		{"behind the given name", "Lorenzo de’\u200b", "Medici", Person{Given: "Lorenzo", DroppingParticle: "de’", Family: "Medici"}},
		{"an apostrophe behind a vowel divides no name", "Ada", "a'Beckett", Person{Given: "Ada", Family: "a'Beckett"}},
		{"nor behind a particle", "Ada", "van a'Beckett", Person{Given: "Ada", Particle: "van", Family: "a'Beckett"}},
		{"a particle that begins with one", "Gerard", "'t Hooft", Person{Given: "Gerard", Particle: "'t", Family: "Hooft"}},
		{"and joins with a hyphen", "Willem", "’s-Gravesande", Person{Given: "Willem", Particle: "’s-", Family: "Gravesande"}},
		{"behind a word", "Jacobus", "van 't Hoff", Person{Given: "Jacobus", Particle: "van 't", Family: "Hoff"}},
		{"together with it", "Jacobus", "van't Hoff", Person{Given: "Jacobus", Particle: "van't", Family: "Hoff"}},
		{"behind the given name, too", "Jacobus van 't", "Hoff", Person{Given: "Jacobus", DroppingParticle: "van 't", Family: "Hoff"}},

		// Arabic names
		{"ibn opens the family name", "Sami", "ibn Khaldun", Person{Given: "Sami", Family: "ibn Khaldun"}},
		{"so does abd with the article", "Sami", "abd al-Karim", Person{Given: "Sami", Family: "abd al-Karim"}},
		{"behind an apostrophe, too", "Sami", "'abd al-Karim", Person{Given: "Sami", Family: "'abd al-Karim"}},
		{"at the end of the given name, too", "Sami abu", "Zafar", Person{Given: "Sami", Family: "abu Zafar"}},
		{"with its article", "Sami abd al-", "Karim", Person{Given: "Sami", Family: "abd al-Karim"}},
		{"the article alone is a particle", "Sami al-", "Hakim", Person{Given: "Sami", DroppingParticle: "al-", Family: "Hakim"}},

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
		{"behind a comma it is", "Henry, V", "Roe", Person{Given: "Henry", Family: "Roe", Suffix: "V"}},
		{"and behind a family name", "Henry", "Roe V", Person{Given: "Henry", Family: "Roe", Suffix: "V"}},
		{"any numeral from II on", "Henry", "Roe XIV", Person{Given: "Henry", Family: "Roe", Suffix: "XIV"}},
		{"without a stop of its own", "Henry", "Roe III.", Person{Given: "Henry", Family: "Roe", Suffix: "III"}},

		// What is no part of a name
		{"commas and semicolons", ", Anna;", "Roe,", Person{Given: "Anna", Family: "Roe"}},
		{"dashes", "Anna –", "- Roe", Person{Given: "Anna", Family: "Roe"}},
		{"lone stops", "Anna .", "Roe..", Person{Given: "Anna", Family: "Roe"}},
		{"stops behind words", "Anna Maria.", "Roe.", Person{Given: "Anna Maria", Family: "Roe"}},
		{"but not those of initials", "J. P.,", "B.", Person{Given: "J. P.", Family: "B."}},
		{"nor those of abbreviations", "Wm.", "King Jr.,", Person{Given: "Wm.", Family: "King", Suffix: "Jr."}},
		{"nor the semicolon of an entity", "Ren&eacute;", "Br&aring;;", Person{Given: "Ren&eacute;", Family: "Br&aring;"}},
		{"a field that holds nothing else", ".", "Roe", Person{Literal: "Roe"}},
		{"and in the other", "Anna", "—", Person{Literal: "Anna"}},
		{"in both", "-", "…", Person{}},

		// Names in one piece
		{"an organisation", "", "World Health Organization", Person{Literal: "World Health Organization"}},
		{"a stop before a word is its own", "", ".NET Foundation", Person{Literal: ".NET Foundation"}},
		{"so is that of an abbreviation", "", "Salt Council, Inc.;", Person{Literal: "Salt Council, Inc."}},
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
		{"stray marks", "; Roe,, Anna.,", Person{Given: "Anna", Family: "Roe", Guessed: true}},
		{"stray marks and one part", "Roe, -", Person{Literal: "Roe"}},
		{"a suffix behind the whole name", "Martin Luther King, Jr.", Person{Literal: "Martin Luther King, Jr."}},
		{"a numeral that can be initials", "Petrov, IV", Person{Given: "IV", Family: "Petrov", Guessed: true}},
		{"two suffixes and no given name", "King, Jr., III", Person{Literal: "King, Jr., III"}},
		{"the form of a company", "Brinefield, Inc.", Person{Literal: "Brinefield, Inc."}},
		{"in another language", "Salzfeld, GmbH & Co. KG", Person{Literal: "Salzfeld, GmbH & Co. KG"}},
		{"of several words", "Salinas, S.A. de C.V.", Person{Literal: "Salinas, S.A. de C.V."}},
		{"initials that are no form", "Lind, S. A.", Person{Given: "S. A.", Family: "Lind", Guessed: true}},
		{"a conjunction behind the comma", "Ministry of Brine, Shore and Tide", Person{Literal: "Ministry of Brine, Shore and Tide"}},
		{"in another language, too", "Ministerio de Sal, Arena y Mar", Person{Literal: "Ministerio de Sal, Arena y Mar"}},
		{"a conjunction inside a family name", "Ortega y Gasset, José", Person{Given: "José", Family: "Ortega y Gasset", Guessed: true}},
		{"and at the end of a name", "Gasset, José Ortega y", Person{Given: "José Ortega", DroppingParticle: "y", Family: "Gasset", Guessed: true}},
		{"a word that no family has", "University of Salt, Bergen", Person{Literal: "University of Salt, Bergen"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, ParseFullName(test.full)); diff != "" {
				t.Errorf("%q (-want +got):\n%s", test.full, diff)
			}
		})
	}
}
