package model

// A Person is an author, editor, translator and the like: a human being, or an
// organisation that takes one's place.
//
// A person has a Family name and mostly a Given one; an organisation, and a
// name whose parts are unknown, has a Literal alone. [ParsePerson] and
// [ParseFullName] find particles and suffixes in names that hold them.
type Person struct {
	// Given holds the given names or initials: "Tim P", "J.-P.".
	Given string
	// DroppingParticle goes with the given name and leaves when that is
	// shortened away: the "de" of "Beer, Stafford de".
	DroppingParticle string
	// Particle is part of the family name, wherever a style puts it (CSL's
	// non-dropping particle): the "van" of "van Gogh".
	Particle string
	// Family is the family name without particle and suffix.
	Family string
	// Suffix follows the name: "Jr.", "III". CommaSuffix puts a comma before it
	// where the given name comes first, too.
	Suffix      string
	CommaSuffix bool
	// StaticOrdering keeps the family name in front, as in Chinese or Hungarian.
	StaticOrdering bool
	// Literal is a name that is printed as it stands. It is used where
	// Given and Family are both empty. "et al.", "and others" and the like
	// at the end of a list, as Literal or as Given and Family, stand for
	// those that the list leaves out.
	Literal string
	// ORCID identifies the person: "0000-0003-3295-6181".
	ORCID string
	// Guessed reports that the parts were derived from a name written in
	// one piece. The reader sets it; rendering does not depend on it.
	Guessed bool
}

// Empty reports whether p has no name at all.
func (p *Person) Empty() bool {
	return p.Family == "" && p.Given == "" && p.Literal == ""
}
