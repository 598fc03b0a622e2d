package model

import (
	"maps"
	"slices"
)

// AppendCSLJSON appends p as an object of CSL-JSON, in one line, and returns the
// extended buffer. [Read] makes the same publication of it.
//
// The variables have CSL's names. What a person has beyond CSL stands with the
// person, as Crossref has it (ORCID); what a repository's record has beyond CSL
// stands in the object "custom", which is there for that and which other
// programs pass over. Of several languages, abstracts and identifiers all stand
// there, and the first abstract and language, and the identifiers and keywords
// parted by commas, where CSL has them; keywords with commas are parted by
// semicolons.
//
// The id and the type are always written, and empty where p has none. A text
// loses blanks around it, and bytes that are no UTF-8 become U+FFFD.
func AppendCSLJSON(dst []byte, p *Publication) []byte {
	j := jsonObject{append(dst, '{')}
	j.name("id")
	j.quote(p.ID)
	j.name("type")
	j.quote(string(p.Type))
	for _, name := range cslTexts {
		j.text(name, *textField(p, []byte(name)))
	}
	for _, name := range cslPersons {
		j.persons(name, *personsField(p, []byte(name)))
	}
	for _, name := range cslDates {
		j.date(name, dateField(p, []byte(name)))
	}
	j.text("status", string(p.Status))
	j.text("version", p.Version)
	j.text("license", p.License)
	j.text("annote", p.Annote)
	j.text("language", firstOf(p.Languages))
	j.list("ISBN", p.ISBN, nil, ", ")
	j.list("ISSN", p.ISSN, p.EISSN, ", ")
	j.list("keyword", p.Keywords, nil, keywordSeparator(p.Keywords))
	if len(p.Abstracts) > 0 {
		j.text("abstract", p.Abstracts[0].Text)
	}
	j.custom(p)
	return append(j.dst, '}')
}

// The variables of CSL that are written as they stand, in their order. Where
// they are in a publication is what reading them says.
var (
	cslTexts = [...]string{
		"citation-key", "citation-label", "genre", "title", "title-short", "original-title", "part-title", "volume-title",
		"reviewed-title", "reviewed-genre", "container-title", "container-title-short", "collection-title",
		"collection-number", "event-title", "event-place", "publisher", "publisher-place", "original-publisher",
		"original-publisher-place", "authority", "division", "jurisdiction", "edition", "volume", "issue", "page",
		"page-first", "number", "number-of-pages", "number-of-volumes", "chapter-number", "part-number",
		"printing-number", "section", "supplement-number", "DOI", "PMID", "PMCID", "URL", "archive", "archive-place",
		"archive_collection", "archive_location", "call-number", "source", "medium", "dimensions", "scale",
		"references", "note",
	}
	cslPersons = [...]string{
		"author", "editor", "translator", "editor-translator", "chair", "collection-editor", "compiler", "composer",
		"container-author", "contributor", "curator", "director", "editorial-director", "executive-producer", "guest",
		"host", "illustrator", "interviewer", "narrator", "organizer", "original-author", "performer", "producer",
		"recipient", "reviewed-author", "script-writer", "series-creator",
	}
	cslDates = [...]string{"issued", "accessed", "available-date", "event-date", "original-date", "submitted"}
)

// custom appends what CSL has no variable for, by the names that a repository's
// records have for it.
func (j *jsonObject) custom(p *Publication) {
	before := len(j.dst)
	j.open("custom", '{')
	j.open(extraName, '{')
	empty := len(j.dst)
	j.texts("corporate_editor", p.CorporateEditors)
	if len(p.Languages) > 1 {
		j.texts("language", p.Languages)
	}
	if len(p.ISBN) > 1 || len(p.ISSN) > 1 || len(p.EISSN) > 0 {
		j.open("publication_identifier", '{')
		j.texts("isbn", p.ISBN)
		j.texts("issn", p.ISSN)
		j.texts("eissn", p.EISSN)
		j.close('}')
	}
	if len(p.Abstracts) > 1 || len(p.Abstracts) == 1 && p.Abstracts[0].Language != "" {
		j.abstracts(p.Abstracts)
	}
	if len(p.Keywords) > 1 {
		j.texts("keyword", p.Keywords)
	}
	j.links(p.Links)
	j.citations(p.Citations)
	j.time("date_created", p.Created)
	j.time("date_updated", p.Updated)
	j.flag("plain_note", mayHoldFields(p.Note))
	if len(j.dst) == empty {
		j.dst = j.dst[:before]
		return
	}
	j.close('}')
	j.close('}')
}

func (j *jsonObject) abstracts(list []Abstract) {
	j.open("abstract", '[')
	for _, a := range list {
		j.openElement('{')
		j.text("lang", a.Language)
		j.text("text", a.Text)
		j.close('}')
	}
	j.close(']')
}

func (j *jsonObject) links(list []Link) {
	if len(list) == 0 {
		return
	}
	j.open("main_file_link", '[')
	for _, link := range list {
		j.openElement('{')
		j.text("url", link.URL)
		j.flag("open_access", link.OpenAccess)
		j.close('}')
	}
	j.close(']')
}

// citations appends references in the order of their styles' names.
func (j *jsonObject) citations(styles map[string]string) {
	if len(styles) == 0 {
		return
	}
	j.open("citation", '{')
	for _, style := range slices.Sorted(maps.Keys(styles)) {
		j.text(style, styles[style])
	}
	j.close('}')
}
