package model

// custom reads CSL-JSON's object for what CSL has no variable for. Of what
// programs keep there, our own is read.
func (d *decoder) custom() error {
	if d.src.kind() != kindObject {
		return d.src.skip()
	}
	return d.members(nil, func(name []byte) error {
		if string(name) != extraName {
			return d.src.skip()
		}
		if d.later.extra != nil {
			return d.twice()
		}
		d.later.extra = new(Publication)
		return d.object("fields of a record", d.extraField)
	})
}

// extraName is the name of our own object within CSL-JSON's.
const extraName = "pubcite"

// extraField reads a field that [AppendCSLJSON] adds: by LibreCat's names, what
// CSL has no variable for, or one that holds less.
func (d *decoder) extraField(name []byte) error {
	switch string(name) {
	case "corporate_editor", "language", "publication_identifier", "abstract", "keyword",
		"main_file_link", "citation", "date_created", "date_updated":
		return d.field(d.later.extra, name)
	case "plain_note":
		return d.flag(&d.later.plainNote)
	}
	return d.src.skip()
}

// takeExtra gives p what CSL has no variable for, in the place of what its
// variables can say.
func (p *Publication) takeExtra(extra *Publication) {
	if extra == nil {
		return
	}
	replace(&p.CorporateEditors, extra.CorporateEditors)
	replace(&p.Languages, extra.Languages)
	replace(&p.ISBN, extra.ISBN)
	if len(extra.EISSN) > 0 {
		p.ISSN = p.ISSN[:0] // which has those, too
	}
	replace(&p.ISSN, extra.ISSN)
	replace(&p.EISSN, extra.EISSN)
	replace(&p.Abstracts, extra.Abstracts)
	replace(&p.Keywords, extra.Keywords)
	replace(&p.Links, extra.Links)
	if len(extra.Citations) > 0 {
		p.Citations = extra.Citations
	}
	if !extra.Created.IsZero() {
		p.Created = extra.Created
	}
	if !extra.Updated.IsZero() {
		p.Updated = extra.Updated
	}
}

func replace[T any](list *[]T, with []T) {
	if len(with) > 0 {
		*list = append((*list)[:0], with...)
	}
}
