package model

import "strings"

// publication reads the value at hand as a record.
func (d *decoder) publication(p *Publication) error {
	if k := d.src.kind(); k != kindObject {
		return d.noRecord(k)
	}
	d.known, d.later = false, later{}
	var others [3][]byte // the first names that are none of a record's
	n := 0
	seen := func(name []byte) {
		switch {
		case d.known:
		case isField(name):
			d.known = true
		case n < len(others):
			others[n] = name
			n++
		}
	}
	err := d.members(seen, func(name []byte) error { return d.field(p, name) })
	if err == nil && !d.known {
		return &fault{reason: expected("a record", "an object with none of a record's fields"+among(others[:n]))}
	}
	d.settle(p)
	return err
}

// noRecord reports the value at hand, which is of kind k.
func (d *decoder) noRecord(k kind) error {
	if k == kindInvalid {
		return d.src.skip() // tells what is wrong
	}
	line := d.src.line()
	got, err := d.src.describe()
	if err != nil {
		return err
	}
	return &fault{line: line, reason: expected("a record", got)}
}

// among lists the first names of an object.
func among(names [][]byte) string {
	if len(names) == 0 {
		return ""
	}
	texts := make([]string, len(names))
	for i, name := range names {
		texts[i] = oneLine(string(name), 40)
	}
	return `: "` + strings.Join(texts, `", "`) + `"`
}

// field reads the value at hand into the place of the field with that name.
// This is where a record's fields find their places, for every format: those of
// LibreCat's interface and those of CSL-JSON, by whichever name they come.
func (d *decoder) field(p *Publication, name []byte) error {
	d.later.csl = d.later.csl || ofCSL(name)
	switch string(name) {
	case "year":
		return d.text(&d.later.year)
	case "month":
		return d.number(&d.later.month, 12)
	case "day":
		return d.number(&d.later.day, 31)
	case "conference":
		return d.event(p)
	case "event":
		return d.legacyEvent(p)
	case "corporate_editor":
		return d.organisations(&p.CorporateEditors)
	case "language":
		return d.languages(&p.Languages)
	case "publication_identifier":
		return d.identifiers(p)
	case "ISBN":
		return d.strings(&p.ISBN)
	case "ISSN":
		return d.strings(&p.ISSN)
	case "license":
		return d.license(&p.License)
	case "version":
		return d.version(&p.Version)
	case "_source":
		return d.source(p)
	case "custom":
		return d.custom()
	}
	if s := d.textField(p, name); s != nil {
		if d.src.kind() == kindList && ofCSL(name) {
			return d.firstText(s)
		}
		return d.text(s)
	}
	if list := personsField(p, name); list != nil {
		return d.persons(list)
	}
	if date := dateField(p, name); date != nil {
		return d.date(date)
	}
	if d.opts.ReferenceOnly {
		return d.src.skip()
	}
	return d.unshown(p, name)
}

// unshown reads the fields that no reference of a repository shows.
func (d *decoder) unshown(p *Publication, name []byte) error {
	switch string(name) {
	case "abstract":
		return d.abstracts(&p.Abstracts)
	case "keyword":
		return d.strings(&p.Keywords)
	case "annote":
		return d.text(&p.Annote)
	case "main_file_link":
		return d.links(&p.Links)
	case "citation":
		return d.citations(&p.Citations)
	case "date_created":
		return d.time(&p.Created)
	case "date_updated":
		return d.time(&p.Updated)
	}
	return d.src.skip()
}

// source reads the record that a search engine's hit holds. What the hit says
// of itself makes no record.
func (d *decoder) source(p *Publication) error {
	d.known = false
	if d.src.kind() != kindObject {
		return d.misfit("a record")
	}
	id := p.ID
	p.ID = ""
	seen := func(name []byte) { d.known = d.known || isField(name) }
	err := d.members(seen, func(name []byte) error { return d.field(p, name) })
	if p.ID == "" {
		p.ID = id
	}
	return err
}
