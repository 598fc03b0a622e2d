package model

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// ParsePerson makes a Person of a given and a family name as records hold
// them, and finds what stands inside them:
//
//   - a particle at the start of the family name, in lower case
//     ("van Gogh", "d'Alembert");
//   - a dropping particle at the end of the given name ("Stafford de");
//   - a suffix at the end of either ("King Jr.", "Martin Luther, III").
//
// Without a given name, the family name is taken for an organisation or a
// single name and becomes the Literal; without a family name, so does the
// given one.
func ParsePerson(given, family string) Person {
	given, family = strings.TrimSpace(given), strings.TrimSpace(family)
	switch {
	case given == "":
		return Person{Literal: family}
	case family == "":
		return Person{Literal: given}
	}
	p := Person{Given: given, Family: family}
	p.Family, p.Suffix = cutSuffix(p.Family)
	if p.Suffix == "" {
		p.Given, p.Suffix = cutSuffix(p.Given)
	}
	p.Particle, p.Family = cutParticle(p.Family)
	p.Given, p.DroppingParticle = cutDroppingParticle(p.Given)
	return p
}

// ParseFullName makes a Person of a name in one piece. "Family, Given" and
// "Family, Given, Jr." are taken apart and the Person is marked as Guessed;
// a name without a comma ("Vincent van Gogh") becomes the Literal and is printed
// as it stands, in whatever order a style writes names.
func ParseFullName(full string) Person {
	full = strings.TrimSpace(full)
	family, given, ok := strings.Cut(full, ",")
	family, given = strings.TrimSpace(family), strings.TrimSpace(given)
	if !ok || family == "" || given == "" {
		return Person{Literal: strings.TrimSpace(strings.Trim(full, ","))}
	}
	var suffix string
	if first, second, ok := strings.Cut(given, ","); ok {
		first, second = strings.TrimSpace(first), strings.TrimSpace(second)
		switch {
		case isSuffix(second):
			given, suffix = first, second
		case isSuffix(first):
			given, suffix = second, first
		}
		if suffix == "" || given == "" {
			// More commas than a person's name has: an organisation.
			return Person{Literal: full}
		}
	}
	p := ParsePerson(given, family)
	if p.Suffix != "" && suffix != "" {
		// No person has two: an organisation.
		return Person{Literal: full}
	}
	p.Suffix += suffix
	p.Guessed = true
	return p
}

// cutSuffix cuts a suffix from the end of a name that has more than that.
func cutSuffix(name string) (rest, suffix string) {
	i := strings.LastIndexAny(name, " ,")
	if i <= 0 || !isSuffix(name[i+1:]) {
		return name, ""
	}
	rest = strings.TrimRightFunc(name[:i], func(c rune) bool { return c == ',' || unicode.IsSpace(c) })
	if rest == "" {
		return name, ""
	}
	return rest, name[i+1:]
}

// isSuffix reports whether s is a suffix of a name: an abbreviation of junior
// or senior, or a Roman numeral from II.
func isSuffix(s string) bool {
	switch s {
	case "Jr", "Jr.", "Sr", "Sr.", "jr.", "sr.", "JR", "SR", "JR.", "SR.",
		"II", "III", "IV", "VI", "VII", "VIII", "2nd", "3rd", "4th":
		return true
	}
	return false
}

// cutParticle cuts the words in lower case from the start of a family name
// that goes on with a capital: "van der Leyen", "d'Alembert", "al-Rashid".
func cutParticle(family string) (particle, rest string) {
	i := 0
	for {
		c, _ := utf8.DecodeRuneInString(family[i:])
		if !unicode.IsLower(c) {
			break
		}
		n := particleLen(family[i:])
		if n == 0 {
			// Lower case to the end: the family name itself is.
			return "", family
		}
		i += n
		i += len(family[i:]) - len(strings.TrimLeftFunc(family[i:], unicode.IsSpace))
	}
	return strings.TrimSpace(family[:i]), family[i:]
}

// particleLen returns the length of the word at the start of s with the blank
// behind it, or of an elided one with its apostrophe or hyphen; 0 where
// nothing follows it.
func particleLen(s string) int {
	for i, c := range s {
		n := i + utf8.RuneLen(c)
		switch {
		case c == ' ', c == '\'', c == '’', c == 'ʻ', c == '-':
			if i == 0 || n == len(s) {
				return 0
			}
			return n
		case !unicode.IsLower(c):
			return 0
		}
	}
	return 0
}

// cutDroppingParticle cuts the words in lower case from the end of given
// names that begin with something else: "Stafford de", "Julien d'".
func cutDroppingParticle(given string) (rest, particle string) {
	i := len(given)
	for {
		head := strings.TrimRightFunc(given[:i], unicode.IsSpace)
		j := strings.LastIndexByte(head, ' ')
		if j < 0 {
			break
		}
		if c, _ := utf8.DecodeRuneInString(head[j+1:]); !unicode.IsLower(c) {
			break
		}
		i = j
	}
	if i == len(given) {
		return given, ""
	}
	rest = strings.TrimRightFunc(given[:i], unicode.IsSpace)
	if c, _ := utf8.DecodeRuneInString(rest); unicode.IsLower(c) {
		// All of it is written in lower case.
		return given, ""
	}
	return rest, strings.TrimSpace(given[i:])
}
