package model

import "strings"

// ParsePerson makes a Person of a given and a family name as records hold
// them, and finds what stands inside them:
//
//   - a particle at the start of the family name, in lower case
//     ("van Gogh", "d'Alembert", "van 't Hoff");
//   - a dropping particle at the end of the given name ("Stafford de");
//   - a suffix at the end of either ("King Jr.", "Martin Luther, III").
//
// The words that open an Arabic family name (ibn, abu, abd and the like) stay
// in it. Commas, semicolons, dashes and lone full stops around a name are no
// part of it.
//
// Without a given name, the family name is taken for an organisation or a
// single name and becomes the Literal; without a family name, so does the
// given one.
func ParsePerson(given, family string) Person {
	given, family = bare(given), bare(family)
	switch {
	case given == "":
		return Person{Literal: bareLiteral(family)}
	case family == "":
		return Person{Literal: bareLiteral(given)}
	}
	var p Person
	family, p.Suffix = cutSuffix(family, true)
	if p.Suffix == "" {
		given, p.Suffix = cutSuffix(given, false)
	}
	given, p.DroppingParticle = cutDroppingParticle(given)
	if opensArabicName(p.DroppingParticle) {
		opening := p.DroppingParticle
		if !strings.HasSuffix(opening, "-") {
			opening += " "
		}
		family, p.DroppingParticle = opening+family, ""
	}
	p.Particle, p.Family = cutParticle(cutStop(family, isInitial))
	p.Given = cutStop(given, abbreviated)
	return p
}

// ParseFullName makes a Person of a name in one piece. "Family, Given" and
// "Family, Given, Jr." are taken apart and the Person is marked as Guessed.
// Everything else becomes the Literal and is printed as it stands, in whatever
// order a style writes names: a name without a comma ("Vincent van Gogh"), and
// an organisation ("Brinefield, Inc.", "Ministry of Brine, Shore and Tide").
func ParseFullName(full string) Person {
	full = bare(full)
	literal := Person{Literal: bareLiteral(full)}
	var parts [3]string
	n := 0
	for part := range strings.SplitSeq(full, ",") {
		if part = bare(part); part == "" {
			continue
		}
		if n == len(parts) {
			// More commas than a person's name has: an organisation.
			return literal
		}
		parts[n] = part
		n++
	}
	family, given, suffix := parts[0], parts[1], parts[2]
	switch {
	case n < 2:
		return literal
	case n == 2 && (suffixAlone(family, given) || isOrganisation(family, given)):
		return literal
	case n == 3 && isSuffix(given) == isSuffix(suffix):
		return literal
	case n == 3 && isSuffix(given):
		given, suffix = suffix, given
	}
	p := ParsePerson(given, family)
	if p.Suffix != "" && suffix != "" {
		// No person has two: an organisation.
		return literal
	}
	p.Suffix += suffix
	p.Guessed = true
	return p
}

// suffixAlone reports whether a suffix follows the comma of a name that holds
// the given names before it: "Martin Luther King, Jr.".
func suffixAlone(before, behind string) bool {
	if !isSuffix(behind) {
		return false
	}
	// "Petrov, IV" has initials.
	return !isNumeral(behind) || strings.IndexByte(before, ' ') >= 0
}

// cutSuffix cuts a suffix from the end of a name that has more than that. A
// numeral of one letter is an initial in a given name, unless it stands behind
// a comma.
func cutSuffix(name string, family bool) (rest, suffix string) {
	i := strings.LastIndexAny(name, " ,")
	if i <= 0 {
		return name, ""
	}
	suffix = name[i+1:]
	if numeral := strings.TrimSuffix(suffix, "."); len(numeral) > 1 && isNumeral(numeral) {
		suffix = numeral
	}
	rest = bare(name[:i])
	if !isSuffix(suffix) || rest == "" ||
		len(suffix) == 1 && !family && name[i] != ',' && !strings.HasSuffix(strings.TrimSpace(name[:i]), ",") {
		return name, ""
	}
	return rest, suffix
}

// isSuffix reports whether s is a suffix of a name: an abbreviation of junior
// or senior, or a numeral from II.
func isSuffix(s string) bool {
	switch s {
	case "Jr", "Jr.", "Sr", "Sr.", "jr.", "sr.", "JR", "SR", "JR.", "SR.",
		"2nd", "3rd", "4th", "5th", "6th":
		return true
	}
	return isNumeral(s)
}

// isNumeral reports whether s is a Roman numeral from II to XX.
func isNumeral(s string) bool {
	switch s {
	case "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X",
		"XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX":
		return true
	}
	return false
}
