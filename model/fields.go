package model

import (
	"strconv"
	"strings"
)

// publication reads the value at hand as a record.
func (d *decoder) publication(p *Publication) error {
	if k := d.src.kind(); k != kindObject {
		return d.noRecord(k)
	}
	d.known = false
	var others []string // the first names that are none of a record's
	seen := func(name []byte) {
		switch {
		case d.known:
		case isField(name):
			d.known = true
		case len(others) < 3:
			others = append(others, oneLine(string(name), 40))
		}
	}
	err := d.members(seen, func(name []byte) error { return d.field(p, name) })
	if err == nil && !d.known {
		return &fault{reason: expected("a record", "an object with none of a record's fields"+among(others))}
	}
	d.settleType(p)
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
func among(names []string) string {
	if len(names) == 0 {
		return ""
	}
	return `: "` + strings.Join(names, `", "`) + `"`
}

// field reads the value at hand into the place of the field with that name.
// This is where a record's fields find their places, for every format.
func (d *decoder) field(p *Publication, name []byte) error {
	switch string(name) {
	case "_id":
		return d.text(&p.ID)
	case "type":
		return d.text((*string)(&p.Type))
	case "publication_status":
		return d.text((*string)(&p.Status))
	case "title":
		return d.text(&p.Title)
	case "publication":
		return d.text(&p.ContainerTitle)
	case "series_title":
		return d.text(&p.CollectionTitle)
	case "publisher":
		return d.text(&p.Publisher)
	case "place":
		return d.text(&p.Place)
	case "edition":
		return d.text(&p.Edition)
	case "volume":
		return d.text(&p.Volume)
	case "issue":
		return d.text(&p.Issue)
	case "page":
		return d.text(&p.Page)
	case "article_number":
		return d.text(&p.ArticleNumber)
	case "year":
		return d.text(&p.Issued.Year)
	case "month":
		return d.number(&p.Issued.Month, 12)
	case "day":
		return d.number(&p.Issued.Day, 31)
	case "conference":
		return d.event(&p.Event)
	case "doi":
		return d.text(&p.DOI)
	case "author":
		return d.persons(&p.Authors)
	case "editor":
		return d.persons(&p.Editors)
	case "translator":
		return d.persons(&p.Translators)
	case "corporate_editor":
		return d.organisations(&p.CorporateEditors)
	case "language":
		return d.languages(&p.Languages)
	case "_source":
		return d.source(p)
	}
	if d.opts.ReferenceOnly {
		return d.src.skip()
	}
	return d.unshown(p, name)
}

// isField reports whether a record has a field with that name.
func isField(name []byte) bool {
	switch string(name) {
	case "_id", "type", "publication_status", "title", "publication", "series_title", "publisher", "place",
		"edition", "volume", "issue", "page", "article_number", "year", "month", "day", "conference", "doi",
		"author", "editor", "translator", "corporate_editor", "language",
		"publication_identifier", "abstract", "keyword", "main_file_link", "citation", "date_created", "date_updated":
		return true
	}
	return false
}

// unshown reads the fields that no reference shows.
func (d *decoder) unshown(p *Publication, name []byte) error {
	switch string(name) {
	case "publication_identifier":
		return d.identifiers(p)
	case "abstract":
		return d.abstracts(&p.Abstracts)
	case "keyword":
		return d.strings(&p.Keywords)
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

func (d *decoder) event(e *Event) error {
	if *e != (Event{}) {
		return d.twice()
	}
	return d.single("a conference", func() (bool, error) {
		err := d.textOr(&e.Name, "a conference", func(name []byte) error {
			switch string(name) {
			case "name":
				return d.text(&e.Name)
			case "location":
				return d.text(&e.Place)
			case "start_date":
				return d.text(&e.Start)
			case "end_date":
				return d.text(&e.End)
			}
			return d.src.skip()
		})
		return *e != (Event{}), err
	})
}

func (d *decoder) identifiers(p *Publication) error {
	has := func() bool { return len(p.ISBN)+len(p.ISSN)+len(p.EISSN) > 0 }
	if has() {
		return d.twice()
	}
	return d.single("identifiers", func() (bool, error) {
		err := d.object("identifiers", func(name []byte) error {
			switch string(name) {
			case "isbn":
				return d.strings(&p.ISBN)
			case "issn":
				return d.strings(&p.ISSN)
			case "eissn":
				return d.strings(&p.EISSN)
			}
			return d.src.skip()
		})
		return has(), err
	})
}

// languages takes objects with a code, and codes alone.
func (d *decoder) languages(list *[]string) error {
	if len(*list) > 0 {
		return d.twice()
	}
	return d.each(func() error {
		var code string
		err := d.textOr(&code, "a language", func(name []byte) error {
			if string(name) == "iso" {
				return d.text(&code)
			}
			return d.src.skip()
		})
		if code != "" {
			*list = append(*list, code)
		}
		return err
	})
}

// abstracts takes objects with text and language, and texts alone.
func (d *decoder) abstracts(list *[]Abstract) error {
	if len(*list) > 0 {
		return d.twice()
	}
	return d.each(func() error {
		var a Abstract
		err := d.textOr(&a.Text, "an abstract", func(name []byte) error {
			switch string(name) {
			case "lang":
				return d.text(&a.Language)
			case "text":
				return d.text(&a.Text)
			}
			return d.src.skip()
		})
		if a.Text != "" {
			*list = append(*list, a)
		}
		return err
	})
}

// links takes objects with an address, and addresses alone.
func (d *decoder) links(list *[]Link) error {
	if len(*list) > 0 {
		return d.twice()
	}
	return d.each(func() error {
		var link Link
		err := d.textOr(&link.URL, "a link", func(name []byte) error {
			switch string(name) {
			case "url":
				return d.text(&link.URL)
			case "open_access":
				var open string
				err := d.text(&open)
				link.OpenAccess, _ = strconv.ParseBool(open) // "1", "true"
				return err
			}
			return d.src.skip()
		})
		if link.URL != "" {
			*list = append(*list, link)
		}
		return err
	})
}

func (d *decoder) citations(styles *map[string]string) error {
	if len(*styles) > 0 {
		return d.twice()
	}
	return d.object("references by style", func(name []byte) error {
		style := d.src.keep(name)
		text := (*styles)[style]
		if err := d.text(&text); err != nil {
			return err
		}
		if text == "" {
			return nil
		}
		if *styles == nil {
			*styles = make(map[string]string, 8)
		}
		(*styles)[style] = text
		return nil
	})
}
