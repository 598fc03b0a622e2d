package model

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/pubcite/pubcite/internal/bibtex"
	"github.com/pubcite/pubcite/internal/tex"
)

// people reads the lists of names.
func (b *bibEntry) people(p *Publication) error {
	for _, field := range [...]struct {
		name string
		list *[]Person
	}{
		{"author", &p.Authors}, {"bookauthor", &p.ContainerAuthors}, {"translator", &p.Translators},
	} {
		if err := b.persons(field.name, field.list); err != nil {
			return err
		}
	}
	for _, name := range [...]string{"editor", "editora", "editorb", "editorc"} {
		if err := b.persons(name, b.editors(name, p)); err != nil {
			return err
		}
	}
	return b.contributors(p)
}

// editors returns the list that the editors of a field belong to by their type.
func (b *bibEntry) editors(name string, p *Publication) *[]Person {
	kind := strings.ToLower(b.plain(name + "type"))
	if kind == "" {
		return &p.Editors
	}
	for _, role := range cslPersons {
		if kind == editorType(role) {
			return personsField(p, []byte(role))
		}
	}
	return &p.Contributors // founder, continuator, redactor, reviser, collaborator
}

// contributors reads those who had another hand in the work. Who has been named
// for a larger part in it is not named again.
func (b *bibEntry) contributors(p *Publication) error {
	var list []Person
	for _, name := range [...]string{"annotator", "commentator", "introduction", "foreword", "afterword"} {
		if err := b.persons(name, &list); err != nil {
			return err
		}
	}
	if len(list) == 0 {
		return nil
	}
	named := make(map[Person]bool)
	for _, persons := range [...][]Person{p.Authors, p.Editors, p.Translators, p.Contributors} {
		for _, person := range persons {
			named[person] = true
		}
	}
	for _, person := range list {
		if !named[person] {
			named[person] = true
			p.Contributors = append(p.Contributors, person)
		}
	}
	return nil
}

// persons adds the persons of a field to a list.
func (b *bibEntry) persons(name string, list *[]Person) error {
	f := b.find(name)
	if f == nil {
		return nil
	}
	names := bibtex.SplitNames(f.Value)
	if b.d.names += len(names); b.d.names > b.d.opts.MaxNames {
		return &fault{field: name, line: f.Line, reason: fmt.Sprintf("the record has more than %d persons", b.d.opts.MaxNames)}
	}
	b.d.emptyList()
	for _, source := range names {
		source, others := cutEtAl(source)
		if p := b.person(f, source); !p.Empty() {
			b.d.list = append(b.d.list, p)
		}
		if others {
			b.d.list = append(b.d.list, Person{Literal: "others"})
		}
	}
	b.identify(name, b.d.list)
	if len(b.d.list) > 0 {
		*list = append(slices.Grow(*list, len(b.d.list)), b.d.list...)
	}
	return nil
}

// cutEtAl cuts the words that stand for others from the end of a name.
func cutEtAl(name string) (rest string, others bool) {
	rest = strings.TrimSuffix(name, ".")
	if rest, others = strings.CutSuffix(rest, " et al"); !others {
		return name, false
	}
	return strings.TrimRight(rest, " ,"), true
}

// person makes a person of one name of a field.
func (b *bibEntry) person(f *bibtex.Field, source string) Person {
	plain := func(s string) string { return b.convert(f.Name, f.Line, s, tex.Plain) }
	if strings.EqualFold(source, "others") {
		return Person{Literal: "others"}
	}
	if parts, ok := bibtex.Labelled(source); ok {
		return b.labelled(parts, plain)
	}
	n := parseBibName(source)
	if n.Commas > 2 {
		b.d.noteField(f.Name, f.Line, fmt.Sprintf("a name has more than two commas: %s; it is taken as a whole",
			oneLine(source, 80)))
	}
	p := Person{Given: plain(n.First), Family: plain(n.Last), Suffix: plain(n.Jr), Literal: plain(n.Whole)}
	if p.Suffix == "" {
		p.Family, p.Suffix = cutSuffix(p.Family, true)
	}
	return b.finish(p, plain(n.Von), "")
}

// parseBibName finds the parts of a name. A suffix at its end is neither a family
// name, though no comma stands in front of it, nor a given one, and what has words that no person's name
// has is that of an organisation, though no braces stand around it.
func parseBibName(source string) bibtex.Name {
	n := bibtex.ParseName(source)
	if n.Commas == 0 && n.First != "" && hasEnglishWord(strings.ReplaceAll(source, `\&`, "&")) {
		return bibtex.Name{Whole: source}
	}
	switch {
	case n.Commas == 0 && n.First != "" && len(n.Last) > 1 && isSuffix(n.Last):
		if rest, ok := strings.CutSuffix(source, " "+n.Last); ok {
			return withSuffix(rest, n.Last)
		}
	case n.Commas == 1 && n.Last != "" && len(n.First) > 1 && isSuffix(n.First):
		return withSuffix(source[:strings.LastIndexByte(source, ',')], n.First) // "First Last, Jr."
	case n.Commas == 2 && (isSuffix(n.First) || isDegree(n.First)) && !isSuffix(n.Jr):
		n.First, n.Jr = n.Jr, n.First // "Last, First, Jr.", as other formats have it
	}
	return n
}

// isDegree reports whether s is an academic degree, as medical databases put them
// behind names.
func isDegree(s string) bool {
	switch strings.ReplaceAll(s, ".", "") {
	case "MD", "PhD", "DPhil", "DrPH", "DSc", "ScD", "EdD", "JD", "LLM", "DDS", "DMD", "DVM", "PharmD", "PsyD",
		"MSc", "BSc", "MPH", "MBA", "MBBS", "RN", "Esq":
		return true
	}
	return false
}

// withSuffix finds the parts of a name that a suffix has been cut from.
func withSuffix(rest, suffix string) bibtex.Name {
	n := bibtex.ParseName(rest)
	n.Jr = suffix
	return n
}

// labelled makes a person of a name in the extended format.
func (b *bibEntry) labelled(parts []bibtex.Field, plain func(string) string) Person {
	var p Person
	prefix, useprefix := "", ""
	for _, part := range parts {
		switch part.Name {
		case "family":
			p.Family = plain(part.Value)
		case "given":
			p.Given = plain(part.Value)
		case "prefix":
			prefix = plain(part.Value)
		case "suffix":
			p.Suffix = plain(part.Value)
		case "useprefix":
			useprefix = part.Value
		}
	}
	return b.finish(p, prefix, useprefix)
}

// finish puts the prefix of a family name in its place: a part of the family
// name, unless the entry or the name says that it is none. One behind the given
// names is none, as in CSL-JSON. A prefix and a family name alone are printed as
// they stand.
func (b *bibEntry) finish(p Person, prefix, useprefix string) Person {
	switch {
	case prefix == "" && p.Family != "":
		p.Given, p.DroppingParticle = cutDroppingParticle(p.Given)
	case cmp.Or(useprefix, b.useprefix) == "false":
		p.DroppingParticle = prefix
	default:
		p.Particle = prefix
	}
	if p.Given == "" && p.Family != "" && p.Suffix == "" && prefix != "" {
		p.Literal = prefix + " " + p.Family
	}
	if p.Family == "" && p.Given != "" {
		p.Literal = p.Given
	}
	if p.Literal != "" {
		return Person{Literal: p.Literal}
	}
	return p
}

// identify gives the persons of a list the ORCIDs that an annotation of the
// field has for them: author+an:orcid = {1="0000-0002-4751-4637"}.
func (b *bibEntry) identify(name string, list []Person) {
	for part := range strings.SplitSeq(b.source(name+"+an:orcid"), ";") {
		number, id, ok := strings.Cut(part, "=")
		if n := atoi(strings.TrimSpace(number)); ok && 0 < n && n <= len(list) {
			list[n-1].ORCID = orcidOf(strings.Trim(strings.TrimSpace(id), `"`))
		}
	}
}
