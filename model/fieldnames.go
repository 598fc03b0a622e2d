package model

import "bytes"

// isField reports whether an object with a field of that name is a record. The
// names of CSL's that many objects have (id, status, note) do not tell.
func isField(name []byte) bool {
	switch string(name) {
	case "_id", "type", "publication_status", "title", "publication", "series_title", "publisher", "place",
		"edition", "volume", "issue", "page", "article_number", "year", "month", "day", "conference", "doi",
		"author", "editor", "translator", "corporate_editor", "language",
		"publication_identifier", "abstract", "keyword", "main_file_link", "citation", "date_created", "date_updated",
		"issued", "accessed", "genre", "DOI", "ISBN", "ISSN", "PMID", "PMCID", "URL", "container-title",
		"container-title-short", "collection-title", "collection-number", "title-short", "original-title",
		"original-date", "publisher-place", "event-title", "event-place", "event-date", "number-of-pages",
		"chapter-number", "call-number", "reviewed-title", "reviewed-author", "container-author",
		"collection-editor", "citation-key":
		return true
	}
	return false
}

// ofCSL reports whether only CSL-JSON has a field of that name.
func ofCSL(name []byte) bool {
	switch string(name) {
	case "id", "DOI", "ISBN", "ISSN", "PMID", "PMCID", "URL", "issued", "accessed", "submitted", "genre", "medium",
		"number", "section", "note", "references", "shortTitle", "journalAbbreviation", "archive", "archive_collection",
		"archive_location", "authority", "division", "jurisdiction", "dimensions", "scale":
		return true
	}
	return bytes.IndexByte(name, '-') > 0
}

// textField returns the place of a field that is a text, or nil; for one that
// waits for the rest of the record, the place where it waits.
func (d *decoder) textField(p *Publication, name []byte) *string {
	switch string(name) {
	case "id":
		return &d.later.id
	case "status":
		return &d.later.status
	case "shortTitle":
		return &d.later.titleShort
	case "journalAbbreviation", "short-container-title":
		return &d.later.containerTitleShort
	}
	return textField(p, name)
}

// textField returns the place of a field that is a text and waits for no
// other, or nil.
func textField(p *Publication, name []byte) *string {
	switch string(name) {
	case "_id":
		return &p.ID
	case "type":
		return (*string)(&p.Type)
	case "publication_status":
		return (*string)(&p.Status)
	case "genre":
		return &p.Genre

	case "title":
		return &p.Title
	case "title-short":
		return &p.TitleShort
	case "original-title":
		return &p.OriginalTitle
	case "part-title":
		return &p.PartTitle
	case "volume-title":
		return &p.VolumeTitle
	case "reviewed-title":
		return &p.ReviewedTitle
	case "reviewed-genre":
		return &p.ReviewedGenre
	case "publication", "container-title":
		return &p.ContainerTitle
	case "container-title-short":
		return &p.ContainerTitleShort
	case "series_title", "collection-title":
		return &p.CollectionTitle
	case "event-title":
		return &p.EventTitle
	case "event-place":
		return &p.EventPlace

	case "publisher":
		return &p.Publisher
	case "place", "publisher-place", "publisher-location":
		return &p.PublisherPlace
	case "original-publisher":
		return &p.OriginalPublisher
	case "original-publisher-place":
		return &p.OriginalPublisherPlace
	case "authority":
		return &p.Authority
	case "division":
		return &p.Division
	case "jurisdiction":
		return &p.Jurisdiction

	case "doi", "DOI":
		return &p.DOI
	case "URL":
		return &p.URL
	case "PMID":
		return &p.PMID
	case "PMCID":
		return &p.PMCID
	}
	if s := numberField(p, name); s != nil {
		return s
	}
	return copyField(p, name)
}

// numberField returns the place of a field that is a number, or nil.
func numberField(p *Publication, name []byte) *string {
	switch string(name) {
	case "edition":
		return &p.Edition
	case "volume":
		return &p.Volume
	case "issue":
		return &p.Issue
	case "page":
		return &p.Page
	case "page-first":
		return &p.PageFirst
	case "article_number", "number", "article-number":
		return &p.Number
	case "number-of-pages":
		return &p.NumberOfPages
	case "number-of-volumes":
		return &p.NumberOfVolumes
	case "chapter-number":
		return &p.ChapterNumber
	case "collection-number":
		return &p.CollectionNumber
	case "part-number":
		return &p.PartNumber
	case "printing-number":
		return &p.PrintingNumber
	case "section":
		return &p.Section
	case "supplement-number":
		return &p.SupplementNumber
	}
	return nil
}

// copyField returns the place of a field that is of a copy of the work, or of
// the record, or nil.
func copyField(p *Publication, name []byte) *string {
	switch string(name) {
	case "archive":
		return &p.Archive
	case "archive-place":
		return &p.ArchivePlace
	case "archive_collection":
		return &p.ArchiveCollection
	case "archive_location":
		return &p.ArchiveLocation
	case "call-number":
		return &p.CallNumber
	case "source":
		return &p.Source
	case "medium":
		return &p.Medium
	case "dimensions":
		return &p.Dimensions
	case "scale":
		return &p.Scale
	case "references":
		return &p.References
	case "note":
		return &p.Note
	case "citation-key":
		return &p.CitationKey
	case "citation-label":
		return &p.CitationLabel
	}
	return nil
}

// personsField returns the place of a field that is a list of persons, or nil.
func personsField(p *Publication, name []byte) *[]Person {
	switch string(name) {
	case "author":
		return &p.Authors
	case "editor":
		return &p.Editors
	case "translator":
		return &p.Translators
	case "editor-translator":
		return &p.EditorTranslators
	case "chair":
		return &p.Chairs
	case "collection-editor":
		return &p.CollectionEditors
	case "compiler":
		return &p.Compilers
	case "composer":
		return &p.Composers
	case "container-author":
		return &p.ContainerAuthors
	case "contributor":
		return &p.Contributors
	case "curator":
		return &p.Curators
	case "director":
		return &p.Directors
	case "editorial-director":
		return &p.EditorialDirectors
	case "executive-producer":
		return &p.ExecutiveProducers
	case "guest":
		return &p.Guests
	case "host":
		return &p.Hosts
	case "illustrator":
		return &p.Illustrators
	case "interviewer":
		return &p.Interviewers
	case "narrator":
		return &p.Narrators
	case "organizer":
		return &p.Organizers
	case "original-author":
		return &p.OriginalAuthors
	case "performer":
		return &p.Performers
	case "producer":
		return &p.Producers
	case "recipient":
		return &p.Recipients
	case "reviewed-author":
		return &p.ReviewedAuthors
	case "script-writer":
		return &p.ScriptWriters
	case "series-creator":
		return &p.SeriesCreators
	}
	return nil
}

// dateField returns the place of a field that is a date, or nil.
func dateField(p *Publication, name []byte) *Date {
	switch string(name) {
	case "issued":
		return &p.Issued
	case "accessed":
		return &p.Accessed
	case "available-date":
		return &p.AvailableDate
	case "event-date":
		return &p.EventDate
	case "original-date":
		return &p.OriginalDate
	case "submitted":
		return &p.Submitted
	}
	return nil
}
