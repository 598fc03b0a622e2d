package style

import (
	"strings"

	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
)

// field returns the field of a publication that is a variable's, as the record
// has it; "" of dates and names, and of what belongs to a cite.
func field(p *model.Publication, v Variable) string {
	switch v {
	case Abstract:
		if len(p.Abstracts) > 0 {
			return p.Abstracts[0].Text
		}
	case ISBN:
		return first(p.ISBN)
	case ISSN:
		return first(p.ISSN)
	case Keyword:
		return strings.Join(p.Keywords, ", ")
	case Language:
		return first(p.Languages)
	case Status:
		if p.Status == model.Published {
			return ""
		}
		if w := statusWord(p.Status); w != "" {
			return w
		}
		return string(p.Status)
	case PageFirst:
		if p.PageFirst == "" {
			return text.FirstPage(p.Page)
		}
		return p.PageFirst
	case Annote:
		return p.Annote
	case Archive:
		return p.Archive
	case ArchiveCollection:
		return p.ArchiveCollection
	case ArchiveLocation:
		return p.ArchiveLocation
	case ArchivePlace:
		return p.ArchivePlace
	case Authority:
		return p.Authority
	case CallNumber:
		return p.CallNumber
	case CitationKey:
		return p.CitationKey
	case CitationLabel:
		return p.CitationLabel
	case CollectionTitle:
		return p.CollectionTitle
	case ContainerTitle:
		return p.ContainerTitle
	case ContainerTitleShort:
		return p.ContainerTitleShort
	case Dimensions:
		return p.Dimensions
	case Division:
		return p.Division
	case DOI:
		return p.DOI
	case EventPlace:
		return p.EventPlace
	case EventTitle:
		return p.EventTitle
	case Genre:
		return p.Genre
	case Jurisdiction:
		return p.Jurisdiction
	case License:
		return p.License
	case Medium:
		return p.Medium
	case Note:
		return p.Note
	case OriginalPublisher:
		return p.OriginalPublisher
	case OriginalPublisherPlace:
		return p.OriginalPublisherPlace
	case OriginalTitle:
		return p.OriginalTitle
	case PartTitle:
		return p.PartTitle
	case PMCID:
		return p.PMCID
	case PMID:
		return p.PMID
	case Publisher:
		return p.Publisher
	case PublisherPlace:
		return p.PublisherPlace
	case References:
		return p.References
	case ReviewedGenre:
		return p.ReviewedGenre
	case ReviewedTitle:
		return p.ReviewedTitle
	case Scale:
		return p.Scale
	case Source:
		return p.Source
	case Title:
		return p.Title
	case TitleShort:
		return p.TitleShort
	case URL:
		return p.URL
	case VolumeTitle:
		return p.VolumeTitle
	case ChapterNumber:
		return p.ChapterNumber
	case CollectionNumber:
		return p.CollectionNumber
	case Edition:
		return p.Edition
	case Issue:
		return p.Issue
	case NumberOfPages:
		return p.NumberOfPages
	case NumberOfVolumes:
		return p.NumberOfVolumes
	case Page:
		return p.Page
	case PartNumber:
		return p.PartNumber
	case PrintingNumber:
		return p.PrintingNumber
	case Section:
		return p.Section
	case SupplementNumber:
		return p.SupplementNumber
	case Version:
		return p.Version
	case Volume:
		return p.Volume
	case ItemNumber:
		return p.Number
	}
	return ""
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

// date returns the date behind a variable.
func date(p *model.Publication, v Variable) *model.Date {
	switch v {
	case Accessed:
		return &p.Accessed
	case AvailableDate:
		return &p.AvailableDate
	case EventDate:
		return &p.EventDate
	case OriginalDate:
		return &p.OriginalDate
	case Submitted:
		return &p.Submitted
	}
	return &p.Issued
}

// people returns the people behind a variable.
func people(p *model.Publication, v Variable) []model.Person {
	switch v {
	case EditorTranslator:
		if len(p.EditorTranslators) > 0 {
			return p.EditorTranslators
		}
		return p.Editors
	case Author:
		return p.Authors
	case Chair:
		return p.Chairs
	case CollectionEditor:
		return p.CollectionEditors
	case Compiler:
		return p.Compilers
	case Composer:
		return p.Composers
	case ContainerAuthor:
		return p.ContainerAuthors
	case Contributor:
		return p.Contributors
	case Curator:
		return p.Curators
	case Director:
		return p.Directors
	case Editor:
		return p.Editors
	case EditorialDirector:
		return p.EditorialDirectors
	case ExecutiveProducer:
		return p.ExecutiveProducers
	case Guest:
		return p.Guests
	case Host:
		return p.Hosts
	case Illustrator:
		return p.Illustrators
	case Interviewer:
		return p.Interviewers
	case Narrator:
		return p.Narrators
	case Organizer:
		return p.Organizers
	case OriginalAuthor:
		return p.OriginalAuthors
	case Performer:
		return p.Performers
	case Producer:
		return p.Producers
	case Recipient:
		return p.Recipients
	case ReviewedAuthor:
		return p.ReviewedAuthors
	case ScriptWriter:
		return p.ScriptWriters
	case SeriesCreator:
		return p.SeriesCreators
	case Translator:
		return p.Translators
	}
	return nil
}
