package model

import "strings"

// cffNamePart reads the value at hand into the part of a person, or of an
// entity in the place of one, with that name.
func cffNamePart(d *decoder, n *nameParts, name []byte) error {
	switch string(name) {
	case "family-names":
		return d.text(&n.family)
	case "given-names":
		return d.text(&n.given)
	case "name-particle":
		return d.text(&n.particle)
	case "name-suffix":
		return d.text(&n.suffix)
	case "name":
		return d.text(&n.literal)
	case "alias":
		return d.text(&n.full) // where there is no name
	case "orcid":
		return d.text(&n.orcid)
	}
	return d.src.skip()
}

// cffEntity reads an entity, or its name alone.
func (d *decoder) cffEntity(e *cffEntity) error {
	return d.textOr(&e.name, "an entity", func(name []byte) error {
		switch string(name) {
		case "name":
			return d.text(&e.name)
		case "city":
			return d.text(&e.city)
		case "region":
			return d.text(&e.region)
		case "country":
			return d.text(&e.country)
		case "location":
			return d.text(&e.location)
		case "date-start":
			return d.day(&e.start)
		case "date-end":
			return d.day(&e.end)
		}
		return d.src.skip()
	})
}

// place returns where an entity is.
func (e *cffEntity) place() string {
	parts := make([]string, 0, 3)
	for _, part := range [...]string{e.city, e.region, e.country} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	if len(parts) == 0 {
		return e.location
	}
	return strings.Join(parts, ", ")
}

func (w *cffWork) conference() error {
	var e cffEntity
	err := w.d.cffEntity(&e)
	w.p.EventTitle, w.p.EventPlace = e.name, e.place()
	w.p.EventDate = between(e.start, e.end)
	return err
}

// identifier reads one of the identifiers, which stand in for a field that is
// missing.
func (w *cffWork) identifier() error {
	var kind, value string
	err := w.d.object("an identifier", func(name []byte) error {
		switch string(name) {
		case "type":
			return w.d.text(&kind)
		case "value":
			return w.d.text(&value)
		}
		return w.d.src.skip()
	})
	switch kind {
	case "doi":
		fill(&w.identified.doi, value)
	case "url":
		fill(&w.identified.url, value)
	}
	return err
}

// status reads how far publication has come.
func (w *cffWork) status() error {
	var s string
	err := w.d.text(&s)
	switch s {
	case "in-press":
		w.p.Status = InPress
	case "submitted":
		w.p.Status = Submitted
	case "in-preparation":
		w.p.Status = Draft
	case "preprint":
		fill(&w.p.Genre, s)
	}
	return err
}

// cffType returns what a word for a type means. Any other means itself.
func cffType(word string) typeWord {
	switch word {
	case "article":
		return typeWord{typ: ArticleJournal, part: true}
	case "magazine-article":
		return typeWord{typ: ArticleMagazine, part: true}
	case "newspaper-article":
		return typeWord{typ: ArticleNewspaper, part: true}
	case "conference-paper":
		return typeWord{typ: PaperConference, part: true}
	case "blog":
		return typeWord{typ: PostWeblog, part: true}
	case "conference":
		return typeWord{typ: EventType}
	case "book", "catalogue", "dictionary", "edited-work", "encyclopedia", "manual", "proceedings":
		return typeWord{typ: Book}
	case "serial":
		return typeWord{typ: Periodical}
	case "pamphlet", "patent", "report", "standard", "thesis", "bill", "hearing", "map":
		return typeWord{typ: Type(word)}
	case "government-document":
		return typeWord{typ: Report}
	case "unpublished":
		return typeWord{typ: Manuscript}
	case "historical-work":
		return typeWord{typ: Classic}
	case "legal-case":
		return typeWord{typ: LegalCase}
	case "legal-rule":
		return typeWord{typ: Regulation}
	case "statute":
		return typeWord{typ: Legislation}
	case "data", "database", "dataset":
		return typeWord{typ: Dataset}
	case "software", "software-code", "software-container", "software-executable", "software-virtual-machine":
		return typeWord{typ: Software}
	case "art":
		return typeWord{typ: Graphic}
	case "audiovisual", "film-broadcast", "multimedia", "video":
		return typeWord{typ: MotionPicture}
	case "music":
		return typeWord{typ: MusicalScore}
	case "sound-recording":
		return typeWord{typ: Song}
	case "slides":
		return typeWord{typ: Speech}
	case "personal-communication":
		return typeWord{typ: PersonalCommunication}
	case "website":
		return typeWord{typ: Webpage}
	case "generic", "grant":
		return typeWord{typ: Document}
	}
	return typeWord{typ: Type(word)}
}
