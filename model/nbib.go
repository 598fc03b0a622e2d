package model

import (
	"strings"
)

// nbib reads an entry of MEDLINE.
func (e *taggedEntry) nbib(p *Publication) error {
	p.PMID = e.text("PMID")
	p.ID = p.PMID
	if p.PMID == "" {
		e.note("PMID", 0, "the entry has no identifier; its first line is missing")
	}
	p.PMCID = e.text("PMC")
	e.nbibTitles(p)
	e.nbibType(p)
	p.Volume, p.Issue, p.Page = e.text("VI"), e.text("IP"), e.text("PG")
	p.Edition = e.text("EN")
	p.Publisher = e.text("PB")
	if p.Type != ArticleJournal {
		p.PublisherPlace = e.text("PL") // a journal's is a country
	}
	p.Languages = append(p.Languages, e.values("LA")...)
	e.nbibIdentifiers(p)
	p.Issued = parseRaw(e.text("DP"))
	p.AvailableDate = parseRaw(e.text("DEP"))
	e.nbibNotes(p)
	return e.nbibPersons(p)
}

// nbibTitles reads the titles, of which PubMed ends each with a full stop.
func (e *taggedEntry) nbibTitles(p *Publication) {
	p.Title = withoutStop(e.text("TI"))
	p.OriginalTitle = withoutStop(e.text("TT"))
	p.CollectionTitle = withoutStop(e.text("CTI"))
	p.VolumeTitle = withoutStop(e.text("VTI"))
	p.ContainerTitle, p.ContainerTitleShort = e.text("JT"), e.text("TA")
	fill(&p.ContainerTitle, p.ContainerTitleShort)
	if p.ContainerTitleShort == p.ContainerTitle {
		p.ContainerTitleShort = ""
	}
	if book := withoutStop(e.text("BTI")); book != "" {
		if p.Title == "" {
			p.Title = book
		} else if p.Title != book {
			p.ContainerTitle = book
		}
	}
}

// withoutStop cuts the full stop from the end of a title, but not the last of
// several.
func withoutStop(s string) string {
	if rest, ok := strings.CutSuffix(s, "."); ok && !strings.HasSuffix(rest, ".") {
		return rest
	}
	return s
}

// nbibType finds the type. Nearly all of PubMed is articles of journals, whatever
// kinds of publication it tells apart.
func (e *taggedEntry) nbibType(p *Publication) {
	p.Type = ArticleJournal
	if e.has("BTI") {
		if p.Type = Book; p.ContainerTitle != "" {
			p.Type = Chapter
		}
	}
	e.each("PT", func(kind string) {
		switch strings.ToLower(kind) {
		case "preprint":
			p.Type, p.Genre = Article, "preprint"
		case "newspaper article":
			p.Type = ArticleNewspaper
		case "dataset":
			p.Type = Dataset
		case "academic dissertation":
			p.Type = Thesis
		case "technical report":
			p.Type = Report
		}
	})
}

// nbibIdentifiers reads what identifies the work, and what it is in.
func (e *taggedEntry) nbibIdentifiers(p *Publication) {
	number := ""
	for _, tag := range [...]string{"LID", "AID"} {
		e.each(tag, func(s string) {
			id, mark, _ := strings.Cut(s, " [")
			switch mark {
			case "doi]":
				fill(&p.DOI, id)
			case "pii]":
				if tag == "LID" {
					fill(&number, id)
				}
			}
		})
	}
	if p.Page == "" {
		p.Number = number // of an article without pages
	}
	e.each("ISBN", func(s string) { e.serial(p, s) })
	// The one that links several media says nothing where they have their own.
	for _, linking := range [...]bool{false, true} {
		e.each("IS", func(s string) {
			number, kind, _ := strings.Cut(s, " ")
			switch {
			case (kind == "(Linking)") != linking:
			case kind == "(Electronic)":
				e.addOnce(&p.EISSN, number)
			default:
				e.addOnce(&p.ISSN, number)
			}
		})
	}
}

// nbibNotes reads the abstracts and keywords.
func (e *taggedEntry) nbibNotes(p *Publication) {
	if e.d.opts.ReferenceOnly {
		return
	}
	e.each("AB", func(s string) { p.Abstracts = append(p.Abstracts, Abstract{Text: s}) })
	languages := e.values("OABL")
	e.each("OAB", func(s string) {
		a := Abstract{Text: s}
		if len(languages) > 0 {
			a.Language, languages = languages[0], languages[1:]
		}
		p.Abstracts = append(p.Abstracts, a)
	})
	p.Keywords = append(p.Keywords, e.values("OT")...)
	e.each("MH", func(s string) { p.Keywords = append(p.Keywords, strings.ReplaceAll(s, "*", "")) })
}

// nbibPersons reads the persons. Each stands under FAU with all names and then
// under AU with initials, older ones under AU alone; editors likewise.
func (e *taggedEntry) nbibPersons(p *Publication) error {
	full := "" // the tag of the person before, if that has all names
	last := &p.Authors
	for i := range e.fields {
		f := &e.fields[i]
		var person Person
		list := &p.Authors
		switch f.tag {
		case "FAU", "FED":
			person = ParseFullName(unfolded(f.value))
			person.Guessed = false
		case "AU", "ED":
			if full == "F"+f.tag {
				full = ""
				continue
			}
			person = initialed(unfolded(f.value))
		case "CN":
			person = Person{Literal: bareLiteral(unfolded(f.value))}
		case "AUID":
			if n := len(*last); n > 0 && strings.Contains(f.value, "-") {
				(*last)[n-1].ORCID = strings.TrimSpace(strings.TrimPrefix(orcidOf(f.value), "ORCID:"))
			}
			continue
		default:
			continue
		}
		if strings.HasSuffix(f.tag, "ED") {
			list = &p.Editors
		}
		if err := e.person(list, person); err != nil {
			return within(err, f.tag)
		}
		full, last = f.tag, list
	}
	return nil
}

// initialed makes a person of a name with initials behind it, and perhaps a
// suffix: "van der Leyen UG", "King ML Jr".
func initialed(name string) Person {
	name, suffix := cutSuffix(name, true)
	i := strings.LastIndexByte(name, ' ')
	if i < 0 || !areInitials(name[i+1:]) {
		return ParseFullName(strings.TrimSpace(name + " " + suffix))
	}
	given := make([]string, 0, 4)
	for _, c := range name[i+1:] {
		given = append(given, string(c))
	}
	p := ParsePerson(strings.Join(given, " "), name[:i])
	p.Suffix += suffix
	return p
}

// areInitials reports whether a word consists of a few capitals.
func areInitials(word string) bool {
	return 0 < len(word) && len(word) <= 4 && strings.Trim(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}
