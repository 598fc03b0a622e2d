package model

import (
	"strings"
	"unicode"
)

// nameParts are the parts of a person's name as a record gives them: those of
// LibreCat, or those of CSL-JSON.
type nameParts struct {
	first, last, full string
	family, given     string
	literal           string
	particle          string // that stays with the family name
	dropping          string
	suffix            string
	orcid             string
	comma, static     bool
	institution       bool
	guessed           bool
	parse             string // of particles; "" where it is not said
}

// namePart reads the value at hand into the part with that name.
func (d *decoder) namePart(n *nameParts, name []byte) error {
	switch string(name) {
	case "first_name":
		return d.text(&n.first)
	case "last_name":
		return d.text(&n.last)
	case "full_name":
		return d.text(&n.full)
	case "orcid", "ORCID":
		return d.text(&n.orcid)
	case "family":
		return d.text(&n.family)
	case "given":
		return d.text(&n.given)
	case "literal", "name":
		return d.text(&n.literal)
	case "non-dropping-particle":
		return d.text(&n.particle)
	case "dropping-particle":
		return d.text(&n.dropping)
	case "suffix":
		return d.text(&n.suffix)
	case "comma-suffix":
		return d.flag(&n.comma)
	case "static-ordering":
		return d.flag(&n.static)
	case "isInstitution":
		return d.flag(&n.institution)
	case "parse-names":
		return d.text(&n.parse)
	case "guessed":
		return d.flag(&n.guessed)
	}
	return d.src.skip()
}

// person makes a person of the parts.
func (n *nameParts) person() Person {
	switch {
	case n.family == "" && n.given == "" && n.literal == "":
		return personOf(n.first, n.last, n.full)
	case n.family == "" && n.given == "":
		return Person{Literal: n.literal}
	case n.given == "" && n.institution:
		return Person{Literal: n.family}
	}
	p := Person{
		Given: n.given, DroppingParticle: n.dropping, Particle: n.particle, Family: n.family,
		Suffix: n.suffix, CommaSuffix: n.comma, StaticOrdering: n.static,
	}
	if family, quoted := unquoted(p.Family); quoted {
		p.Family = family // to keep what looks like a particle
		return p
	}
	if !p.isParsed() || n.parse == "0" || n.parse == "false" {
		return p
	}
	return p.parse()
}

// unquoted returns a family name without the quotation marks around it, and
// reports whether there are any.
func unquoted(family string) (name string, quoted bool) {
	name = strings.TrimSuffix(strings.TrimPrefix(family, `"`), `"`)
	if len(name) != len(family)-2 || name == "" {
		return family, false
	}
	return name, true
}

// isParsed reports whether CSL's processors look for particles in the names of
// p.
func (p *Person) isParsed() bool { return p.Given != "" && p.Family != "" && p.Particle == "" }

// parse finds what CSL's processors find in the names of CSL-JSON: particles
// in front of the family name and behind the given name, and behind a comma of
// the given name a suffix, with a comma of its own where "!" follows it.
func (p Person) parse() Person {
	p.Particle, p.Family = cutLowerWords(p.Family)
	if given, suffix, ok := strings.Cut(p.Given, ","); ok && p.Suffix == "" {
		p.Given = strings.TrimSpace(given)
		suffix, comma := strings.CutPrefix(suffix, "!")
		p.Suffix, p.CommaSuffix = strings.TrimSpace(suffix), p.CommaSuffix || comma
	}
	if p.DroppingParticle == "" {
		p.Given, p.DroppingParticle = cutDroppingParticle(p.Given)
	}
	return p
}

// cutLowerWords cuts the words in lower case, and the elided ones, from the
// start of a family name, but for the last of it.
func cutLowerWords(family string) (particle, rest string) {
	end := 0
	for {
		n, _ := particleLen(family[end:])
		if n == 0 {
			n = abbreviatedLen(family[end:])
		}
		if n == 0 {
			break
		}
		for end += n; end < len(family) && family[end] == ' '; end++ {
		}
	}
	if end == len(family) {
		return "", family
	}
	return strings.TrimSpace(family[:end]), family[end:]
}

// abbreviatedLen returns the length of a particle that is abbreviated, with the
// blank behind it: "v. ", "v.d. "; 0 where s begins with none.
func abbreviatedLen(s string) int {
	for i, c := range s {
		switch {
		case unicode.IsLower(c), c == '.' && i > 0:
		case c == ' ' && i > 0:
			return i + 1
		default:
			return 0
		}
	}
	return 0
}

// orcidOf returns an ORCID without the address that it may come as.
func orcidOf(s string) string {
	const address = "orcid.org/"
	if i := strings.LastIndex(s, address); i >= 0 {
		return strings.Trim(s[i+len(address):], "/ ")
	}
	return s
}
