package model

import (
	"strings"

	"github.com/pubcite/pubcite/internal/text"
)

// ris reads an entry of RIS. What many of its tags mean depends on the type:
// the specification of 2011 lists them by type, and programs follow it, or that
// of 2001, or a bit of both.
func (e *taggedEntry) ris(p *Publication) error {
	word := strings.ToUpper(e.text("TY"))
	means := typeWord{typ: Document, part: true}
	if word != "" {
		means = risType(word)
	}
	if means.typ == Manuscript && strings.EqualFold(e.text("M3"), "preprint") {
		means.typ = Article // which RIS has no word for
	}
	p.Type, p.Genre = means.typ, means.genre
	if word == "INPR" {
		p.Status = InPress
	}
	p.ID = e.text("ID")
	p.CitationLabel = e.text("LB")
	p.Source = e.text("DB", "DP")
	e.risTitles(p)
	e.risNumbers(p)
	e.risPages(p, means.part)
	e.risIdentifiers(p)
	e.risDates(p)
	e.risImprint(p)
	e.risAddresses(p)
	e.risNotes(p)
	if word == "EDBOOK" {
		return e.risPersons(p, &p.Editors)
	}
	return e.risPersons(p, e.risAuthors(p))
}

// isBook reports whether a work of that type is bound by itself: its second
// title is that of a series, and its number that in the series.
func isBook(t Type) bool { return t == Book || t == Classic || t == Pamphlet }

// isArticle reports whether a work of that type is in a periodical.
func isArticle(t Type) bool {
	return t == ArticleJournal || t == ArticleMagazine || t == ArticleNewspaper
}

// risTitles reads the titles of the work, of what it is in, and of the series.
func (e *taggedEntry) risTitles(p *Publication) {
	p.Title = strings.TrimSuffix(e.text("TI", "T1", "CT"), " /") // as catalogues end it
	if short := e.text("ST"); short != p.Title {
		p.TitleShort = short // EndNote repeats the title where there is none
	}
	p.OriginalTitle = e.text("OP")
	p.ReviewedTitle = e.text("RI")
	p.CollectionTitle = e.text("T3")
	book, second := e.text("BT"), e.text("T2")
	switch p.Type {
	case Book, Classic, Pamphlet:
		fill(&p.Title, book)
		fill(&p.CollectionTitle, second)
	case Report, Map, Software, MotionPicture, Standard, Manuscript:
		fill(&p.Title, book)
		fill(&p.CollectionTitle, second)
	case Thesis:
		p.Division = second
	case Speech, EventType:
		p.EventTitle = second
	case Hearing:
		p.Section = second // the committee
		p.Authority, p.CollectionTitle = p.CollectionTitle, ""
	case Bill:
		p.ContainerTitle = second // the code
		p.Authority, p.CollectionTitle = p.CollectionTitle, ""
	default:
		e.risContainer(p, book, second)
	}
}

// risContainer reads what the work is in: a periodical, whose name comes in
// full and abbreviated, a book, proceedings.
func (e *taggedEntry) risContainer(p *Publication, book, second string) {
	if book != "" && second != "" && book != second {
		fill(&p.CollectionTitle, second)
		second = book
	}
	full, name := e.text("JF"), e.text("JO")
	short := e.text("JA", "J2", "J1")
	fill(&full, book)
	if name != "" && second != "" && !abbreviates(name, second) && isArticle(p.Type) {
		fill(&full, name) // the second title is that of an issue
	}
	fill(&full, second)
	fill(&full, name)
	fill(&full, short)
	if name != full && abbreviates(name, full) {
		fill(&short, name)
	}
	p.ContainerTitle = full
	if short != full {
		p.ContainerTitleShort = short
	}
	if proceedings := e.text("C3"); p.Type == PaperConference && proceedings != "" {
		p.ContainerTitle, p.EventTitle = proceedings, full
	}
}

// abbreviates reports whether each word of short begins one of full, in their
// order: "J. Chem. Phys.". No word abbreviates nothing.
func abbreviates(short, full string) bool {
	rest := strings.Fields(strings.ToLower(full))
	words := strings.FieldsFunc(strings.ToLower(short), func(c rune) bool { return c == '.' || c == ' ' })
	for _, word := range words {
		i := 0
		for i < len(rest) && !abbreviatesWord(word, rest[i]) {
			i++
		}
		if i == len(rest) {
			return false
		}
		rest = rest[i+1:]
	}
	return len(words) > 0
}

// abbreviatesWord reports whether the letters of short are letters of a word in
// their order, the first of both the same: "natl" of "national".
func abbreviatesWord(short, word string) bool {
	if short[0] != word[0] {
		return false
	}
	for _, c := range short {
		i := strings.IndexRune(word, c)
		if i < 0 {
			return false
		}
		word = word[i+1:]
	}
	return true
}

// risImprint reads who published the work, where, and of which kind it is.
func (e *taggedEntry) risImprint(p *Publication) {
	// Catalogues end each part with the mark that leads to the next.
	publisher, place := strings.TrimRight(e.text("PB"), " :;,"), strings.TrimRight(e.text("CY", "PP"), " :;,")
	p.Publisher, p.PublisherPlace = publisher, place
	switch p.Type {
	case PaperConference, Speech:
		// Where the place of publication is given, the other is the event's.
		if published := e.text("C1"); published != "" && p.Type == PaperConference {
			p.PublisherPlace, p.EventPlace = published, place
		} else if p.Type == Speech {
			p.PublisherPlace, p.EventPlace = "", place
		}
	case LegalCase:
		p.Publisher, p.Authority = "", publisher
		fill(&p.ContainerTitle, e.text("A2"))
	case Patent:
		p.Authority = e.text("A2")
		p.PublisherPlace, p.Jurisdiction = "", place
		fill(&p.Jurisdiction, e.text("C3"))
	case Map:
		p.Scale, p.Dimensions = e.text("C1"), e.text("C3")
	case Graphic, Figure:
		p.Dimensions = e.text("C3")
	}
	if kind := e.text("M3"); !isArticle(p.Type) && risDOI(kind) == "" {
		fill(&p.Genre, kind)
	}
	p.License = e.text("CR")
	p.CallNumber = e.text("CN")
	p.ArchiveLocation = e.text("AV")
	for _, list := range e.parts("LA") {
		for language := range strings.SplitSeq(list, ",") {
			if language = strings.TrimSpace(language); language != "" {
				p.Languages = append(p.Languages, language)
			}
		}
	}
}

// risNotes reads what is said of the work.
func (e *taggedEntry) risNotes(p *Publication) {
	var notes []string
	e.each("N1", func(note string) {
		if risDOI(note) == "" && note != p.Title {
			notes = append(notes, note)
		}
	})
	p.Note = strings.Join(notes, "\n")
	if e.d.opts.ReferenceOnly {
		return
	}
	seen := make(map[string]bool)
	for _, tag := range [...]string{"AB", "N2"} {
		e.each(tag, func(abstract string) {
			if !seen[abstract] {
				seen[abstract] = true
				p.Abstracts = append(p.Abstracts, Abstract{Text: abstract})
			}
		})
	}
	p.Keywords = append(p.Keywords, e.parts("KW")...)
}

// risDOI returns the DOI that a text consists of, or "".
func risDOI(s string) string {
	if s == "" || strings.IndexByte(s, '/') < 0 {
		return ""
	}
	if doi, _ := text.CleanDOI(s); text.IsDOI(doi) {
		return doi
	}
	return ""
}
