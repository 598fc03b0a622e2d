package style

import (
	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
)

// inRest are the variables that restIn looks at: all that are one field of a
// publication and that most references don't show. Styles for all kinds of works
// ask for most of them, and few are there.
var inRest = setOf(Variables{
	Status,
	TitleShort, ContainerTitleShort, OriginalTitle, PartTitle, VolumeTitle, ReviewedTitle, ReviewedGenre, Genre, Medium, Dimensions, Scale, OriginalPublisher, OriginalPublisherPlace, Authority, Division, Jurisdiction,
	CollectionNumber, NumberOfVolumes, ChapterNumber, PartNumber, Section, SupplementNumber, PrintingNumber, Version,
	Accessed, AvailableDate, EventDate, OriginalDate, Submitted,
	URL, PMID, PMCID, Archive, ArchivePlace, ArchiveCollection, ArchiveLocation, CallNumber, Source, License, References, Note, Annote,
})

// restIn returns those of them that are there. They are looked at in the order
// that they stand in.
func restIn(p *model.Publication) varSet {
	var s varSet
	if p.Status != model.Published && !text.Empty(string(p.Status)) {
		s.add(Status)
	}
	if !text.Empty(p.TitleShort) {
		s.add(TitleShort)
	}
	if !text.Empty(p.ContainerTitleShort) {
		s.add(ContainerTitleShort)
	}
	if !text.Empty(p.OriginalTitle) {
		s.add(OriginalTitle)
	}
	if !text.Empty(p.PartTitle) {
		s.add(PartTitle)
	}
	if !text.Empty(p.VolumeTitle) {
		s.add(VolumeTitle)
	}
	if !text.Empty(p.ReviewedTitle) {
		s.add(ReviewedTitle)
	}
	if !text.Empty(p.ReviewedGenre) {
		s.add(ReviewedGenre)
	}
	if !text.Empty(p.Genre) {
		s.add(Genre)
	}
	if !text.Empty(p.Medium) {
		s.add(Medium)
	}
	if !text.Empty(p.Dimensions) {
		s.add(Dimensions)
	}
	if !text.Empty(p.Scale) {
		s.add(Scale)
	}
	if !text.Empty(p.OriginalPublisher) {
		s.add(OriginalPublisher)
	}
	if !text.Empty(p.OriginalPublisherPlace) {
		s.add(OriginalPublisherPlace)
	}
	if !text.Empty(p.Authority) {
		s.add(Authority)
	}
	if !text.Empty(p.Division) {
		s.add(Division)
	}
	if !text.Empty(p.Jurisdiction) {
		s.add(Jurisdiction)
	}
	if holdsNumber(p.CollectionNumber) {
		s.add(CollectionNumber)
	}
	if holdsNumber(p.NumberOfVolumes) {
		s.add(NumberOfVolumes)
	}
	if holdsNumber(p.ChapterNumber) {
		s.add(ChapterNumber)
	}
	if holdsNumber(p.PartNumber) {
		s.add(PartNumber)
	}
	if holdsNumber(p.Section) {
		s.add(Section)
	}
	if holdsNumber(p.SupplementNumber) {
		s.add(SupplementNumber)
	}
	if holdsNumber(p.PrintingNumber) {
		s.add(PrintingNumber)
	}
	if holdsNumber(p.Version) {
		s.add(Version)
	}
	if holdsDate(&p.Accessed) {
		s.add(Accessed)
	}
	if holdsDate(&p.AvailableDate) {
		s.add(AvailableDate)
	}
	if holdsDate(&p.EventDate) {
		s.add(EventDate)
	}
	if holdsDate(&p.OriginalDate) {
		s.add(OriginalDate)
	}
	if holdsDate(&p.Submitted) {
		s.add(Submitted)
	}
	if !text.Empty(p.URL) {
		s.add(URL)
	}
	if !text.Empty(p.PMID) {
		s.add(PMID)
	}
	if !text.Empty(p.PMCID) {
		s.add(PMCID)
	}
	if !text.Empty(p.Archive) {
		s.add(Archive)
	}
	if !text.Empty(p.ArchivePlace) {
		s.add(ArchivePlace)
	}
	if !text.Empty(p.ArchiveCollection) {
		s.add(ArchiveCollection)
	}
	if !text.Empty(p.ArchiveLocation) {
		s.add(ArchiveLocation)
	}
	if !text.Empty(p.CallNumber) {
		s.add(CallNumber)
	}
	if !text.Empty(p.Source) {
		s.add(Source)
	}
	if !text.Empty(p.License) {
		s.add(License)
	}
	if !text.Empty(p.References) {
		s.add(References)
	}
	if !text.Empty(p.Note) {
		s.add(Note)
	}
	if !text.Empty(p.Annote) {
		s.add(Annote)
	}
	return s
}
