package style

import (
	"fmt"
	"strconv"

	"golang.org/x/text/language"

	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
)

// A Finding is something about a publication that a reference had to do
// without, work around or guess.
type Finding struct {
	Kind FindingKind
	// Field is the field of the repository's record, as package model names
	// it: "year", "author[2]", "publication" for the container title. Lists count
	// from 0.
	Field string
	// Value is what the field holds; for [Missing] it is empty.
	Value string
}

// A FindingKind says what a [Finding] is about.
type FindingKind uint8

// The kinds of findings.
const (
	// Missing: a reference of this type shows the field, and it is empty.
	Missing FindingKind = iota + 1
	// MalformedYear: no year of four digits.
	MalformedYear
	// MalformedPage: a range that is none, or that ends before it begins.
	MalformedPage
	// MalformedDOI: not 10., a registrant, a slash and a name; or more than
	// that: several DOIs, blanks, marks behind it.
	MalformedDOI
	// GuessedName: a name in one piece was taken apart.
	GuessedName
	// UnknownMarkup: a tag that is not understood and so printed as text.
	UnknownMarkup
	// UnknownLanguage: neither a code of ISO 639 nor a language tag.
	UnknownLanguage
	// UnknownType: no item type of CSL's; cited as a book.
	UnknownType
	// DroppedCharacters: control characters or bytes that are not UTF-8.
	DroppedCharacters
	// StrayPunctuation: a text ends in punctuation by mistake, and references
	// leave it out: a comma, colon, semicolon, slash or lone dash, a full stop
	// behind a question mark.
	StrayPunctuation
)

var findingTexts = [...]string{
	Missing:           "is missing",
	MalformedYear:     "is not a year",
	MalformedPage:     "is not a range of pages",
	MalformedDOI:      "is not a DOI",
	GuessedName:       "is a guess at family and given name",
	UnknownMarkup:     "holds markup that is printed as text",
	UnknownLanguage:   "is not a language code of ISO 639",
	UnknownType:       "is not a known type; cited as a book",
	DroppedCharacters: "holds characters that no text can have",
	StrayPunctuation:  "ends in punctuation that is left out",
}

// String returns the finding as a clause: `page "12-" is not a range of pages`.
func (f Finding) String() string {
	if f.Kind == 0 || int(f.Kind) >= len(findingTexts) {
		return fmt.Sprintf("%s: finding of kind %d", f.Field, f.Kind)
	}
	text := findingTexts[f.Kind]
	if f.Kind == Missing {
		return f.Field + " " + text
	}
	return fmt.Sprintf("%s %q %s", f.Field, f.Value, text)
}

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
	f.texts(p)
	for i, name := range p.CorporateEditors {
		f.text("corporate_editor["+strconv.Itoa(i)+"]", name)
	}
	f.people("author", p.Authors)
	f.people("editor", p.Editors)
	f.people("translator", p.Translators)
	return f
}

type findings []Finding

func (f *findings) add(k FindingKind, field, value string) {
	*f = append(*f, Finding{k, field, value})
}

// missing checks what every reference shows, and what those of the type do.
func (f *findings) missing(p *model.Publication) {
	need := func(field string, any ...Variable) {
		w := wantedOf(setOf(any))
		if s := w.in(&renderer{pub: p, def: new(Definition)}); s.empty() {
			f.add(Missing, field, "")
		}
	}
	need("title", Title)
	need("author", Author, Editor, Translator)
	need("year", Issued)
	switch t := TypeOf(p); {
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
	if y := p.Issued.Literal; p.Issued.Start.Year == 0 && !text.Blank(y) && !holdsYear(text.BareDate(y)) {
		f.add(MalformedYear, "year", y)
	}
	if s := text.BarePage(p.Page); text.IsRange(text.Resolved(p.Page)) && !(text.IsPageList(s) && text.Ascends(s)) {
		f.add(MalformedPage, "page", p.Page)
	}
	if doi, guessed := text.CleanDOI(p.DOI); !text.Blank(p.DOI) && (guessed || !text.IsDOI(doi)) {
		f.add(MalformedDOI, "doi", p.DOI)
	}
	for i, l := range p.Languages {
		if _, err := language.Parse(l); err != nil && l != "" {
			f.add(UnknownLanguage, "language["+strconv.Itoa(i)+"]", l)
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

func (f *findings) text(field, s string) {
	if text.Drops(s) {
		f.add(DroppedCharacters, field, s)
	}
	if text.HoldsTag(s) {
		f.add(UnknownMarkup, field, s)
	}
}

func (f *findings) people(field string, list []model.Person) {
	for i := range list {
		p := &list[i]
		at := field + "[" + strconv.Itoa(i) + "]"
		name := p.Family + ", " + p.Given
		if !named(p) {
			f.add(Missing, at, "")
		}
		if p.Guessed {
			f.add(GuessedName, at, name)
		}
		for _, part := range [...]string{p.Given, p.DroppingParticle, p.Particle, p.Family, p.Suffix, p.Literal} {
			f.text(at, part)
		}
	}
}

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
