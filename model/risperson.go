package model

import (
	"strings"

	"github.com/pubcite/pubcite/internal/text"
)

// risAuthors returns the list that the first persons of a work belong to.
func (e *taggedEntry) risAuthors(p *Publication) *[]Person {
	switch p.Type {
	case MotionPicture:
		return &p.Directors
	case MusicalScore:
		return &p.Composers
	}
	return &p.Authors
}

// risPersons reads the persons, the first of them into authors.
func (e *taggedEntry) risPersons(p *Publication, authors *[]Person) error {
	second := e.risSecond(p)
	for _, role := range []struct {
		list *[]Person
		tags []string
	}{
		{authors, []string{"AU", "A1"}},
		{second, []string{"A2"}},
		{&p.Editors, []string{"ED"}},
		{e.risThird(p), []string{"A3"}},
		{e.risFourth(p), []string{"A4"}},
	} {
		if role.list == nil {
			continue
		}
		if err := e.risRole(role.list, role.tags); err != nil {
			return err
		}
	}
	if p.Type == Chapter {
		return e.risRole(&p.ContainerAuthors, []string{"C2"})
	}
	return nil
}

// risSecond returns the list of the persons under A2, nil where it names none. In
// a book they edit the series where A3 names its own editors.
func (e *taggedEntry) risSecond(p *Publication) *[]Person {
	switch p.Type {
	case Book:
		if e.has("A3") {
			return &p.CollectionEditors
		}
	case Song:
		return &p.Performers
	case Interview:
		return &p.Interviewers
	case PersonalCommunication:
		return &p.Recipients
	case Bill, Speech:
		return &p.Contributors
	case LegalCase, Patent: // the reporter, who issues it
		return nil
	}
	return &p.Editors
}

// risThird returns the list of the persons under A3.
func (e *taggedEntry) risThird(p *Publication) *[]Person {
	switch p.Type {
	case Book:
		return &p.Editors
	case MotionPicture, Broadcast:
		return &p.Producers
	case Bill, Thesis: // who brings it in, who advises
		return &p.Contributors
	}
	return &p.CollectionEditors
}

// risFourth returns the list of the persons under A4.
func (e *taggedEntry) risFourth(p *Publication) *[]Person {
	switch p.Type {
	case MotionPicture:
		return &p.Performers
	case PaperConference, LegalCase: // sponsors, counsel
		return &p.Contributors
	}
	return &p.Translators
}

// risRole reads the persons under some tags. Those of a second tag are left out
// where the first has them, too.
func (e *taggedEntry) risRole(list *[]Person, tags []string) error {
	var seen map[Person]bool
	for i, tag := range tags {
		own := len(*list)
		for _, value := range e.values(tag) {
			for _, p := range risNames(value) {
				if seen[p] {
					continue
				}
				if err := e.person(list, p); err != nil {
					return within(err, tag)
				}
			}
		}
		if i+1 == len(tags) || !e.has(tags[i+1]) {
			continue
		}
		seen = make(map[Person]bool)
		for _, p := range (*list)[own:] {
			seen[p] = true
		}
	}
	return nil
}

// risNames makes persons of a value: of one, or of several that semicolons
// part. A comma parts the family name from the others; without one, the name is
// printed as it stands.
func risNames(value string) []Person {
	names := cutAtSemicolons(value)
	list := make([]Person, 0, len(names))
	for _, name := range names {
		p := ParseFullName(withoutLife(name))
		p.Guessed = false // the comma is the format's
		list = append(list, p)
	}
	return list
}

// withoutLife cuts the years of birth and death from a name, with which
// catalogues tell persons apart: "Roe, Anna, 1920-1999".
func withoutLife(name string) string {
	i := strings.LastIndexByte(name, ',')
	if i < 0 {
		return name
	}
	years := strings.TrimPrefix(strings.TrimSpace(name[i+1:]), "b. ")
	if len(years) < 4 || !text.IsYear(years[:4]) || strings.Trim(years[4:], "0123456789-–. ") != "" {
		return name
	}
	return name[:i]
}
