package model

import (
	"fmt"
	"slices"
)

// persons reads a list of persons, or a single one.
func (d *decoder) persons(list *[]Person) error {
	return d.personsBy(list, (*decoder).namePart)
}

// personsBy is persons where part reads the part of a name with that name.
func (d *decoder) personsBy(list *[]Person, part namePartReader) error {
	if len(*list) > 0 {
		return d.twice()
	}
	d.emptyList()
	d.name.part = part
	if err := d.each(d.name.person); err != nil {
		return err
	}
	// A list of the right size, from one allocation.
	*list = append(slices.Grow(*list, len(d.list)), d.list...)
	return nil
}

// A namePartReader reads the value at hand into the part with that name.
type namePartReader func(d *decoder, n *nameParts, name []byte) error

// A nameDecoder is what reads names. No name stands within another, so that one is
// enough for all.
type nameDecoder struct {
	nameParts
	part   namePartReader
	person func() error
	member func(name []byte) error
}

func (d *decoder) initNames() {
	d.name.person = d.person
	d.name.member = func(name []byte) error { return d.name.part(d, &d.name.nameParts, name) }
}

// person reads one person and adds it to the list at hand, unless it has no
// name.
func (d *decoder) person() error {
	if d.names++; d.names > d.opts.MaxNames {
		return &fault{reason: fmt.Sprintf("the record has more than %d persons", d.opts.MaxNames)}
	}
	n := &d.name.nameParts
	*n = nameParts{}
	if err := d.textOr(&n.full, "a person", d.name.member); err != nil {
		return err
	}
	p := n.person()
	if p.Empty() {
		return nil
	}
	p.ORCID = orcidOf(n.orcid)
	p.Guessed = p.Guessed || n.guessed
	d.list = append(d.list, p)
	return nil
}

// personOf makes a person of the names that a record gives. The full name
// stands in for a missing last name. One without a first name is printed as
// it stands.
func personOf(first, last, full string) Person {
	first, last = bare(first), bare(last)
	if last == "" {
		if p := ParseFullName(full); !p.Empty() {
			return p
		}
	}
	return ParsePerson(first, last)
}

// organisations reads a list of names that are printed as they stand, or a
// single one.
func (d *decoder) organisations(list *[]string) error {
	err := d.strings(list)
	named := (*list)[:0]
	for _, name := range *list {
		if name = bareLiteral(name); name != "" {
			named = append(named, name)
		}
	}
	*list = named
	return err
}

// emptyList empties the list of persons at hand, and keeps nothing of theirs.
func (d *decoder) emptyList() {
	clear(d.list)
	d.list = d.list[:0]
}
