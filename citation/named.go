package citation

import (
	"strings"
	"unicode/utf8"

	"github.com/pubcite/pubcite/model"
)

// orcidPrefix is the address that an ORCID is put behind to make it a link.
const orcidPrefix = "https://orcid.org/"

// cleanORCID returns an ORCID without an address before it, and whether it is
// one.
func cleanORCID(s string) (id string, ok bool) {
	s = strings.TrimSpace(s)
	id = s[strings.LastIndexByte(s, '/')+1:]
	if len(id) != len("0000-0000-0000-000X") {
		return "", false
	}
	for i := range len(id) {
		c := id[i]
		digit := '0' <= c && c <= '9'
		switch {
		case i%5 == 4 && c != '-', i%5 != 4 && i < len(id)-1 && !digit, i == len(id)-1 && !digit && c != 'X' && c != 'x':
			return "", false
		}
	}
	return id, true
}

// ByORCID returns a [Writer.Emphasized] for the people with these ORCIDs, with or
// without the address before them.
func ByORCID(ids ...string) func(Named) bool {
	wanted := map[string]bool{}
	for _, s := range ids {
		if id, ok := cleanORCID(s); ok {
			wanted[strings.ToUpper(id)] = true
		}
	}
	return func(n Named) bool {
		id, ok := cleanORCID(n.Person.ORCID)
		return ok && wanted[strings.ToUpper(id)]
	}
}

// ByName returns a [Writer.Emphasized] for people of these names, "Vogels, Tim P"
// or "Tim P Vogels". Family names are to be the same but for their case; given
// names as far as both say them: "T. P." is a "Tim P", and so is "Tim". A name
// without given names is anyone's of that family, or that of an organisation.
func ByName(names ...string) func(Named) bool {
	var wanted []model.Person
	for _, name := range names {
		if p := model.ParseFullName(name); !p.Empty() {
			wanted = append(wanted, p)
		}
	}
	return func(n Named) bool {
		for i := range wanted {
			if sameName(&wanted[i], &n.Person) {
				return true
			}
		}
		return false
	}
}

// sameName reports whether a name that is wanted is a person's.
func sameName(wanted, p *model.Person) bool {
	family, given := strings.ToLower(familyOf(wanted)), wanted.Given
	have := strings.ToLower(familyOf(p))
	if have == "" {
		return false
	}
	if wanted.Literal != "" {
		// What stands before the family name is given names.
		if before, ok := strings.CutSuffix(family, " "+have); ok {
			family, given = have, before
		}
	}
	return family == have && agree(given, p.Given)
}

// familyOf returns the family name with its particles, or the name of an
// organisation.
func familyOf(p *model.Person) string {
	if p.Family == "" && p.Given == "" {
		return p.Literal
	}
	return strings.TrimSpace(strings.TrimSpace(p.DroppingParticle+" "+p.Particle) + " " + p.Family)
}

// agree reports whether given names are the same as far as both say them.
func agree(a, b string) bool {
	for {
		var x, y string
		x, a = cutGiven(a)
		y, b = cutGiven(b)
		if x == "" || y == "" {
			return true
		}
		if !strings.EqualFold(x, y) && !isInitialOf(x, y) && !isInitialOf(y, x) {
			return false
		}
	}
}

// cutGiven cuts the first given name or initial off.
func cutGiven(s string) (name, rest string) {
	s = strings.TrimLeft(s, " .-")
	if i := strings.IndexAny(s, " .-"); i >= 0 {
		return s[:i], s[i:]
	}
	return s, ""
}

// isInitialOf reports whether a letter is the first of a name.
func isInitialOf(letter, name string) bool {
	_, n := utf8.DecodeRuneInString(letter)
	_, m := utf8.DecodeRuneInString(name)
	return n == len(letter) && strings.EqualFold(letter, name[:m])
}
