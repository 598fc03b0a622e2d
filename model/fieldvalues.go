package model

import "strconv"

// event reads a conference: its title, or an object of LibreCat or Crossref.
func (d *decoder) event(p *Publication) error {
	has := func() bool { return p.EventTitle != "" || p.EventPlace != "" || !p.EventDate.IsZero() }
	if has() {
		return d.twice()
	}
	return d.single("a conference", func() (bool, error) {
		var start, end Date
		err := d.textOr(&p.EventTitle, "a conference", func(name []byte) error {
			switch string(name) {
			case "name":
				return d.text(&p.EventTitle)
			case "location":
				return d.text(&p.EventPlace)
			case "start_date":
				return d.day(&start)
			case "end_date":
				return d.day(&end)
			case "start":
				return d.date(&start)
			case "end":
				return d.date(&end)
			}
			return d.src.skip()
		})
		p.EventDate = between(start, end)
		return has(), err
	})
}

// legacyEvent reads CSL's old name for the title of an event, which may stand
// beside the new one, and Crossref's object of that name.
func (d *decoder) legacyEvent(p *Publication) error {
	if d.src.kind() == kindObject {
		return d.event(p)
	}
	return d.text(&d.later.event)
}

// license takes a text, and Crossref's objects with an address, of which the
// first is taken.
func (d *decoder) license(s *string) error {
	if *s != "" {
		return d.twice()
	}
	return d.each(func() error {
		var license string
		err := d.textOr(&license, "a licence", func(name []byte) error {
			if string(name) == "URL" {
				return d.text(&license)
			}
			return d.src.skip()
		})
		if *s == "" {
			*s = license
		}
		return err
	})
}

// version takes a scalar, and Crossref's object that holds one.
func (d *decoder) version(s *string) error {
	if d.src.kind() != kindObject {
		return d.text(s)
	}
	return d.object("a version", func(name []byte) error {
		if string(name) == "version" {
			return d.text(s)
		}
		return d.src.skip()
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
