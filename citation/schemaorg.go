package citation

import (
	"encoding/json"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A schemaThing is a thing in the words of schema.org, as JSON-LD.
type schemaThing struct {
	Context       string        `json:"@context,omitempty"`
	Type          string        `json:"@type"`
	ID            string        `json:"@id,omitempty"`
	Name          string        `json:"name,omitempty"`
	GivenName     string        `json:"givenName,omitempty"`
	FamilyName    string        `json:"familyName,omitempty"`
	Author        []schemaThing `json:"author,omitempty"`
	Editor        []schemaThing `json:"editor,omitempty"`
	Translator    []schemaThing `json:"translator,omitempty"`
	DatePublished string        `json:"datePublished,omitempty"`
	Publisher     *schemaThing  `json:"publisher,omitempty"`
	IsPartOf      *schemaThing  `json:"isPartOf,omitempty"`
	VolumeNumber  string        `json:"volumeNumber,omitempty"`
	IssueNumber   string        `json:"issueNumber,omitempty"`
	Pagination    string        `json:"pagination,omitempty"`
	BookEdition   string        `json:"bookEdition,omitempty"`
	Version       string        `json:"version,omitempty"`
	ISBN          []string      `json:"isbn,omitempty"`
	ISSN          []string      `json:"issn,omitempty"`
	InLanguage    []string      `json:"inLanguage,omitempty"`
	URL           string        `json:"url,omitempty"`
}

// AppendSchemaOrg appends a description of p in the words of schema.org to dst: an
// object of JSON-LD, in ASCII and the letters of the record, for a script element
// of type application/ld+json. Nothing in it can end that.
func AppendSchemaOrg(dst []byte, p *model.Publication) []byte {
	if p == nil {
		return dst
	}
	thing := schemaThing{
		Context: "https://schema.org", Type: schemaType(style.TypeOf(p)), ID: DOI(p), Name: plainText(p, style.Title),
		Author: schemaPeople(p.Authors), Editor: schemaPeople(p.Editors), Translator: schemaPeople(p.Translators),
		DatePublished: dateText(p.Issued), Pagination: plainText(p, style.Page), Version: plainText(p, style.Version),
		InLanguage: schemaLanguages(p.Languages),
	}
	for _, name := range p.CorporateEditors {
		thing.Editor = append(thing.Editor, schemaThing{Type: "Organization", Name: name})
	}
	if publisher := plainText(p, style.Publisher); publisher != "" {
		thing.Publisher = &schemaThing{Type: "Organization", Name: publisher}
	}
	thing.URL = string(appendSafeAddress(nil, p.URL))
	if thing.Type == "Book" {
		thing.BookEdition, thing.ISBN = plainText(p, style.Edition), p.ISBN
	}
	thing.IsPartOf = schemaContainer(p)
	out, err := json.Marshal(thing)
	if err != nil {
		return dst // never: all of it are texts
	}
	return append(dst, out...)
}

// schemaContainer returns what a work appeared in; nil where that is nothing.
func schemaContainer(p *model.Publication) *schemaThing {
	var in *schemaThing
	if name := plainText(p, style.ContainerTitle); name != "" {
		in = &schemaThing{Type: "Periodical", Name: name, ISSN: append(p.ISSN[:len(p.ISSN):len(p.ISSN)], p.EISSN...)}
		if style.TypeOf(p)&(style.Chapter|style.PaperConference|style.Entry|style.EntryDictionary|style.EntryEncyclopedia) != 0 {
			in.Type, in.ISBN = "Book", p.ISBN
		}
	} else if name := plainText(p, style.CollectionTitle); name != "" {
		in = &schemaThing{Type: "BookSeries", Name: name, ISSN: p.ISSN}
	}
	if volume := plainText(p, style.Volume); volume != "" {
		in = &schemaThing{Type: "PublicationVolume", VolumeNumber: volume, IsPartOf: in}
	}
	if issue := plainText(p, style.Issue); issue != "" {
		in = &schemaThing{Type: "PublicationIssue", IssueNumber: issue, IsPartOf: in}
	}
	return in
}

// schemaPeople returns people with names.
func schemaPeople(list []model.Person) []schemaThing {
	var out []schemaThing
	for i := range list {
		p := &list[i]
		switch id, ok := cleanORCID(p.ORCID); {
		case p.Family == "" && p.Given == "" && p.Literal != "":
			out = append(out, schemaThing{Type: "Organization", Name: p.Literal})
		case p.Empty():
		default:
			person := schemaThing{Type: "Person", Name: nameOf(p), GivenName: p.Given, FamilyName: familyOf(p)}
			if ok {
				person.ID = orcidPrefix + id
			}
			out = append(out, person)
		}
	}
	return out
}

func schemaLanguages(codes []string) []string {
	var out []string
	for _, code := range codes {
		if behind, base, ok := cutLanguage(code); ok {
			out = append(out, base.String()+behind)
		}
	}
	return out
}

// schemaType returns what schema.org calls a type of works.
func schemaType(t style.Type) string {
	switch t {
	case style.Article, style.ArticleJournal, style.PaperConference:
		return "ScholarlyArticle"
	case style.ArticleNewspaper:
		return "NewsArticle"
	case style.ArticleMagazine:
		return "Article"
	case style.Review, style.ReviewBook:
		return "Review"
	case style.Book:
		return "Book"
	case style.Chapter, style.Entry, style.EntryDictionary, style.EntryEncyclopedia:
		return "Chapter"
	case style.Thesis:
		return "Thesis"
	case style.Report:
		return "Report"
	case style.Dataset:
		return "Dataset"
	case style.Software:
		return "SoftwareSourceCode"
	case style.Webpage:
		return "WebPage"
	case style.PostWeblog:
		return "BlogPosting"
	case style.Map:
		return "Map"
	case style.MotionPicture:
		return "Movie"
	case style.Legislation, style.Bill, style.Regulation:
		return "Legislation"
	}
	return "CreativeWork"
}
