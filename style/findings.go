package style

import (
	"strconv"

	"golang.org/x/text/language"

	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
)

// Findings returns what is missing from p for a reference of its type, and
// what in p is malformed or guessed. The references are the same whether or
// not it is called. A nil p is an empty one.
func Findings(p *model.Publication) []Finding {
	if p == nil {
		p = new(model.Publication)
	}
	var f findings
	f.missing(p)
	f.malformed(p)
	f.dates(p)
	f.texts(p)
	f.otherTexts(p)
	f.names(p)
	return f
}

type findings []Finding

func (f *findings) add(k FindingKind, field, value string) {
	*f = append(*f, Finding{k, field, value})
}

// missing checks what every reference shows, and what those of the type do.
func (f *findings) missing(p *model.Publication) {
	need := func(field string, any ...Variable) {
		asks := setOf(any)
		w := wantedOf(asks)
		if s := w.in(p, false); !s.meets(&asks) {
			f.add(Missing, field, "")
		}
	}
	t := TypeOf(p)
	need("title", Title)
	if t&anonymous == 0 {
		need("author", Author, Editor, Translator)
	}
	need("year", Issued)
	switch {
	case t&(laws|Patent) != 0:
	case t&conferencePapers != 0 && p.CollectionTitle == "":
		need("publication", ContainerTitle, EventTitle)
	case t&(Dataset|theses|books) != 0:
		need("publisher", Publisher)
	case t != Article:
		need("publication", ContainerTitle)
	}
}

func (f *findings) malformed(p *model.Publication) {
	if p.Type != "" && TypeOf(p) == OtherType {
		f.add(UnknownType, "type", string(p.Type))
	}
	if isMalformed(&p.Issued) {
		f.add(MalformedYear, "year", p.Issued.Literal)
	}
	if s := text.BarePage(p.Page); text.IsRange(text.Resolved(p.Page)) && !(text.IsPageList(s) && text.Ascends(s)) {
		f.add(MalformedPage, "page", p.Page)
	}
	if doi, guessed := text.CleanDOI(p.DOI); !text.Blank(p.DOI) && (guessed || !text.IsDOI(doi)) {
		f.add(MalformedDOI, "doi", p.DOI)
	}
	for i, l := range p.Languages {
		if _, err := language.Parse(l); err != nil && l != "" {
			f.add(UnknownLanguage, at("language", i), l)
		}
	}
}

// texts checks the characters and the markup of the texts that are printed, and
// what those end in that are no numbers.
func (f *findings) texts(p *model.Publication) {
	for _, t := range [...]struct {
		field, text string
		variable    Variable
	}{
		{"title", p.Title, Title}, {"publication", p.ContainerTitle, ContainerTitle},
		{"series_title", p.CollectionTitle, CollectionTitle},
		{"publisher", p.Publisher, Publisher}, {"place", p.PublisherPlace, PublisherPlace}, {"edition", p.Edition, Edition},
		{"volume", p.Volume, Volume}, {"issue", p.Issue, Issue}, {"page", p.Page, Page}, {"page", p.NumberOfPages, NumberOfPages},
		{"article_number", p.Number, ItemNumber}, {"year", p.Issued.Literal, Issued}, {"doi", p.DOI, DOI},
		{"conference.name", p.EventTitle, EventTitle}, {"conference.location", p.EventPlace, EventPlace},
	} {
		f.text(t.field, t.text)
		if endsTrimmed(t.variable) && text.EndsAstray(t.text, inGreek(p)) {
			f.add(StrayPunctuation, t.field, t.text)
		}
	}
}

// otherTexts checks the characters and the markup of the texts that few
// references show.
func (f *findings) otherTexts(p *model.Publication) {
	for v := Abstract; v <= Volume; v++ {
		switch v {
		case Title, ContainerTitle, CollectionTitle, Publisher, PublisherPlace, EventTitle, EventPlace, DOI,
			Edition, Volume, Issue, Page, NumberOfPages, ItemNumber:
			// see texts
		case Language: // see malformed
		case Abstract, ISBN, ISSN, Keyword: // lists
		case Status:
			f.text("publication_status", string(p.Status))
		case PageFirst:
			f.text(v.String(), p.PageFirst)
		default:
			f.text(v.String(), field(p, v))
		}
	}
	f.list("publication_identifier.isbn", p.ISBN)
	f.list("publication_identifier.issn", p.ISSN)
	f.list("keyword", p.Keywords)
	for i := range p.Abstracts {
		f.text(at("abstract", i), p.Abstracts[i].Text)
	}
}

func (f *findings) list(field string, list []string) {
	for i, s := range list {
		f.text(at(field, i), s)
	}
}

// dates checks the dates but that of publication, which malformed and texts do.
func (f *findings) dates(p *model.Publication) {
	for v := Accessed; v <= Submitted; v++ {
		d, name := date(p, v), v.String()
		switch v {
		case Issued:
			continue
		case EventDate:
			name = "conference.start_date"
		}
		if isMalformed(d) {
			f.add(MalformedDate, name, d.Literal)
		}
		f.text(name, d.Literal)
	}
}

// isMalformed reports whether a date is words without a year of four digits.
func isMalformed(d *model.Date) bool {
	return d.Start.Year == 0 && !text.Blank(d.Literal) && !holdsYear(text.BareDate(d.Literal))
}

func (f *findings) text(field, s string) {
	if text.Drops(s) {
		f.add(DroppedCharacters, field, s)
	}
	if text.HoldsTag(s) {
		f.add(UnknownMarkup, field, s)
	}
}

// names checks the people of every role, and the organisations among them.
func (f *findings) names(p *model.Publication) {
	f.list("corporate_editor", p.CorporateEditors)
	f.people("author", p.Authors)
	f.people("editor", p.Editors)
	f.people("translator", p.Translators)
	for v := Author; v <= Translator; v++ {
		switch v {
		case Author, Editor, Translator:
		case EditorTranslator:
			f.people(v.String(), p.EditorTranslators)
		default:
			f.people(v.String(), people(p, v))
		}
	}
}

func (f *findings) people(field string, list []model.Person) {
	for i := range list {
		p := &list[i]
		place := at(field, i)
		name := p.Family + ", " + p.Given
		if !named(p) {
			f.add(Missing, place, "")
		}
		if p.Guessed {
			f.add(GuessedName, place, name)
		}
		for _, part := range [...]string{p.Given, p.DroppingParticle, p.Particle, p.Family, p.Suffix, p.Literal} {
			f.text(place, part)
		}
	}
}

// at names an element of a list.
func at(field string, i int) string { return field + "[" + strconv.Itoa(i) + "]" }

// holdsYear reports whether s has four digits in a row, no more.
func holdsYear(s string) bool {
	run := 0
	for i := 0; i <= len(s); i++ {
		if i < len(s) && text.IsDigit(s[i]) {
			run++
			continue
		}
		if run == 4 {
			return true
		}
		run = 0
	}
	return false
}
