package style

import (
	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
)

// Styles for all kinds of works ask for many variables that hardly a work has. They
// are looked at by groups, of most of which nothing is there.

// inRest are the variables that restIn looks at: those that are one field of a
// publication and none of the usual ones.
var inRest = func() varSet {
	s := setOf(Variables{Status, Accessed})
	for _, group := range [...]varSet{rareTexts, rareNumbers, rareDates, archives, notes} {
		s.addAll(group)
	}
	return s
}()

var (
	rareTexts = setOf(Variables{
		TitleShort, ContainerTitleShort, OriginalTitle, PartTitle, VolumeTitle, ReviewedTitle, ReviewedGenre, Genre,
		Medium, Dimensions, Scale, OriginalPublisher, OriginalPublisherPlace, Authority, Division, Jurisdiction, URL,
	})
	rareNumbers = setOf(Variables{
		CollectionNumber, NumberOfVolumes, ChapterNumber, PartNumber, Section, SupplementNumber, PrintingNumber,
		Version,
	})
	rareDates = setOf(Variables{AvailableDate, EventDate, OriginalDate, Submitted})
	archives  = setOf(Variables{Archive, ArchivePlace, ArchiveCollection, ArchiveLocation})
	notes     = setOf(Variables{PMID, PMCID, CallNumber, Source, License, References, Note, Annote})
)

// restIn returns those of them that are there, if they are asked for; others may be
// among them.
func restIn(asks *varSet, p *model.Publication) varSet {
	var s varSet
	if asks.has(Status) && p.Status != model.Published && !text.Empty(string(p.Status)) {
		s.add(Status)
	}
	if asks.has(Accessed) && holdsDate(&p.Accessed) {
		s.add(Accessed)
	}
	if asks.meets(&rareTexts) && hasRareTexts(p) {
		addRareTexts(&s, p)
	}
	if asks.meets(&rareNumbers) && hasRareNumbers(p) {
		addRareNumbers(&s, p)
	}
	if asks.meets(&rareDates) {
		addRareDates(&s, asks, p)
	}
	if asks.meets(&archives) && hasArchives(p) {
		addArchives(&s, p)
	}
	if asks.meets(&notes) && hasNotes(p) {
		addNotes(&s, p)
	}
	return s
}

// hasRareTexts reports whether any of the rare texts may be there.
func hasRareTexts(p *model.Publication) bool {
	return len(p.TitleShort)+len(p.ContainerTitleShort)+len(p.OriginalTitle)+len(p.PartTitle)+len(p.VolumeTitle)+
		len(p.ReviewedTitle)+len(p.ReviewedGenre)+len(p.Genre)+len(p.Medium)+len(p.Dimensions)+len(p.Scale)+
		len(p.OriginalPublisher)+len(p.OriginalPublisherPlace)+len(p.Authority)+len(p.Division)+
		len(p.Jurisdiction)+len(p.URL) > 0
}

func addRareTexts(s *varSet, p *model.Publication) {
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
	if !text.Empty(p.URL) {
		s.add(URL)
	}
}

// hasRareNumbers reports whether any of the rare numbers may be there.
func hasRareNumbers(p *model.Publication) bool {
	return len(p.CollectionNumber)+len(p.NumberOfVolumes)+len(p.ChapterNumber)+len(p.PartNumber)+len(p.Section)+
		len(p.SupplementNumber)+len(p.PrintingNumber)+len(p.Version) > 0
}

func addRareNumbers(s *varSet, p *model.Publication) {
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
}

// hasArchives reports whether an archive may be there.
func hasArchives(p *model.Publication) bool {
	return len(p.Archive)+len(p.ArchivePlace)+len(p.ArchiveCollection)+len(p.ArchiveLocation) > 0
}

func addArchives(s *varSet, p *model.Publication) {
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
}

// hasNotes reports whether any of the notes and of what identifies a work may be there.
func hasNotes(p *model.Publication) bool {
	return len(p.PMID)+len(p.PMCID)+len(p.CallNumber)+len(p.Source)+len(p.License)+len(p.References)+len(p.Note)+
		len(p.Annote) > 0
}

func addNotes(s *varSet, p *model.Publication) {
	if !text.Empty(p.PMID) {
		s.add(PMID)
	}
	if !text.Empty(p.PMCID) {
		s.add(PMCID)
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
}

// addRareDates adds those of the rare dates that are asked for. Each is large, and few
// styles ask for several.
func addRareDates(s, asks *varSet, p *model.Publication) {
	if asks.has(AvailableDate) && holdsDate(&p.AvailableDate) {
		s.add(AvailableDate)
	}
	if asks.has(EventDate) && holdsDate(&p.EventDate) {
		s.add(EventDate)
	}
	if asks.has(OriginalDate) && holdsDate(&p.OriginalDate) {
		s.add(OriginalDate)
	}
	if asks.has(Submitted) && holdsDate(&p.Submitted) {
		s.add(Submitted)
	}
}
