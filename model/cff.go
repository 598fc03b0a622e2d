package model

import (
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/pubcite/pubcite/internal/text"
)

// isCFF reports whether a document is a CITATION.cff.
func isCFF(n *yaml.Node) bool { return memberOf(n, "cff-version") != nil }

// memberOf returns the value of an object's member with that name, or nil.
func memberOf(n *yaml.Node, name string) *yaml.Node {
	if n.Kind != yaml.MappingNode {
		return nil
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == name {
			value := n.Content[i+1]
			for value.Kind == yaml.AliasNode && value.Alias != nil {
				value = value.Alias
			}
			return value
		}
	}
	return nil
}

// A cffWork is what waits for the rest of a work of a CITATION.cff.
type cffWork struct {
	d *decoder
	p *Publication

	usual      Type // where there is no type
	typ        string
	start, end string
	dates      [3]string // by how well each tells when the work was issued
	year       string
	month      int
	addresses  [4]string // by which is cited first
	collection string
	entry      string
	license    []string

	identified             struct{ doi, url string } // by the identifiers
	publisher, institution cffEntity
}

// A cffEntity is an organisation, a place or an event.
type cffEntity struct {
	name, city, region, country, location string
	start, end                            Date
}

// cff reads the document at hand as a CITATION.cff: the work that it is of, or
// the one that is cited in its place.
func (d *decoder) cff(p *Publication) error {
	w := cffWork{d: d, p: p, usual: Software}
	preferred := memberOf(d.yaml.at.node, "preferred-citation")
	if preferred == nil || preferred.Kind != yaml.MappingNode {
		return w.read()
	}
	d.yaml.put(preferred, d.yaml.at.aliased)
	w.usual = Document
	odd := len(d.odd.list)
	err := w.read()
	d.odd.within(odd, "preferred-citation")
	return within(err, "preferred-citation")
}

func (w *cffWork) read() error {
	err := w.d.members(nil, w.field)
	if w.settle(); err == nil && w.p.Title == "" && len(w.p.Authors) == 0 && len(w.d.odd.list) == 0 {
		return &fault{reason: "the work has neither a title nor authors"}
	}
	return err
}

// field reads the value at hand into the place of the field with that name.
func (w *cffWork) field(name []byte) error {
	d, p := w.d, w.p
	switch string(name) {
	case "type":
		return d.text(&w.typ)
	case "authors", "senders":
		if len(p.Authors) > 0 && string(name) == "senders" {
			return d.src.skip()
		}
		return d.personsBy(&p.Authors, cffNamePart)
	case "editors":
		return d.personsBy(&p.Editors, cffNamePart)
	case "editors-series":
		return d.personsBy(&p.CollectionEditors, cffNamePart)
	case "translators":
		return d.personsBy(&p.Translators, cffNamePart)
	case "recipients":
		return d.personsBy(&p.Recipients, cffNamePart)
	case "publisher":
		return d.cffEntity(&w.publisher)
	case "institution":
		return d.cffEntity(&w.institution)
	case "conference":
		return w.conference()
	case "location":
		var place cffEntity
		err := d.cffEntity(&place)
		p.Archive, p.ArchivePlace = place.name, place.place()
		return err
	case "identifiers":
		return d.each(w.identifier)
	case "license":
		return d.strings(&w.license)
	case "languages":
		return d.strings(&p.Languages)
	case "isbn":
		return d.strings(&p.ISBN)
	case "issn":
		return d.strings(&p.ISSN)
	case "month":
		return d.number(&w.month, 12)
	case "date-accessed", "date-downloaded":
		var s string
		err := d.text(&s)
		if p.Accessed.IsZero() || string(name) == "date-accessed" {
			p.Accessed = parseRaw(s)
		}
		return err
	case "year-original":
		return d.day(&p.OriginalDate)
	case "status":
		return w.status()
	}
	if s := w.textField(name); s != nil {
		return d.text(s)
	}
	if d.opts.ReferenceOnly {
		return d.src.skip()
	}
	switch string(name) {
	case "abstract":
		return d.abstracts(&p.Abstracts)
	case "keywords":
		return d.strings(&p.Keywords)
	}
	return d.src.skip()
}

// textField returns the place of a field that is a text, or nil.
func (w *cffWork) textField(name []byte) *string {
	p := w.p
	switch string(name) {
	case "title":
		return &p.Title
	case "abbreviation":
		return &p.TitleShort
	case "journal":
		return &p.ContainerTitle
	case "collection-title":
		return &w.collection
	case "volume-title":
		return &p.VolumeTitle
	case "entry":
		return &w.entry
	case "version":
		return &p.Version
	case "edition":
		return &p.Edition
	case "volume":
		return &p.Volume
	case "number-volumes":
		return &p.NumberOfVolumes
	case "issue":
		return &p.Issue
	case "number":
		return &p.Number
	case "section":
		return &p.Section
	case "start":
		return &w.start
	case "end":
		return &w.end
	case "pages":
		return &p.NumberOfPages
	case "department":
		return &p.Division
	case "thesis-type", "data-type":
		return &p.Genre
	case "medium":
		return &p.Medium
	case "database":
		return &p.Source
	case "notes":
		return &p.Note
	case "doi":
		return &p.DOI
	case "pmcid":
		return &p.PMCID
	case "url":
		return &w.addresses[0]
	case "repository-code":
		return &w.addresses[1]
	case "repository":
		return &w.addresses[2]
	case "repository-artifact":
		return &w.addresses[3]
	case "year":
		return &w.year
	case "date-published":
		return &w.dates[0]
	case "date-released":
		return &w.dates[1]
	case "issue-date":
		return &w.dates[2]
	}
	return nil
}

// settle completes the publication once all of the work is read.
func (w *cffWork) settle() {
	p := w.p
	means := typeWord{typ: w.usual}
	if w.typ != "" {
		means = cffType(w.typ)
	}
	if w.entry != "" && (w.typ == "dictionary" || w.typ == "encyclopedia") {
		means = typeWord{typ: EntryDictionary, part: true}
		if w.typ == "encyclopedia" {
			means.typ = EntryEncyclopedia
		}
		fill(&w.collection, p.Title)
		p.Title = w.entry
	}
	p.Type = means.typ
	fill(&p.Genre, means.genre)
	switch {
	case w.collection == "":
	case means.part && p.ContainerTitle == "":
		p.ContainerTitle = w.collection
	default:
		p.CollectionTitle = w.collection
	}
	if isArticle(p.Type) && p.Number != "" {
		// Most mean the issue, as BibTeX does; the format means a library's number.
		if p.Issue == "" {
			p.Issue = p.Number
		} else {
			p.CallNumber = p.Number
		}
		p.Number = ""
	}
	p.Page = w.start
	if w.end != "" && w.end != w.start && !text.IsRange(w.start) {
		p.Page = strings.TrimPrefix(w.start+"-"+w.end, "-")
	}
	p.Issued = issued(w.year, w.month, 0)
	for _, s := range w.dates {
		if s != "" {
			p.Issued.refine(parseRaw(s), s)
		}
	}
	for _, address := range w.addresses {
		fill(&p.URL, address)
	}
	fill(&p.URL, w.identified.url)
	fill(&p.DOI, w.identified.doi)
	p.License = strings.Join(w.license, " OR ")
	if p.Publisher = w.publisher.name; p.Publisher == "" {
		w.publisher, p.Publisher = w.institution, w.institution.name
	}
	p.PublisherPlace = w.publisher.place()
}
