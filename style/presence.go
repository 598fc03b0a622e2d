package style

import (
	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
)

// wanted are the variables that a program asks for. Those that most references
// show are looked at in a row, which costs least; of the others those that are one
// field, where they are more than a few; what is left one by one.
type wanted struct {
	usual, others varSet
	inRest        bool      // the others that restIn knows are looked at by it
	rest          Variables // what is left of the others, kind by kind
	// texts, numbers and dates are where these end in rest; names follow.
	texts, numbers, dates int
	cites                 varSet // those that belong to a cite
}

func wantedOf(s varSet) wanted {
	const few = 6 // variables, which are quicker asked for one by one
	w := wanted{inRest: s.count(&inRest) > few}
	alone := s.count(&inRow) <= few
	for v := Abstract; v < numVariables; v++ {
		switch {
		case !s.has(v):
		case allUsual.has(v) && !(alone && inRow.has(v)):
			w.usual.add(v)
		case ofCite(v):
			w.cites.add(v)
		case w.inRest && inRest.has(v):
			w.others.add(v)
		default:
			w.others.add(v)
			w.rest = append(w.rest, v)
			switch {
			case v < YearSuffix:
				w.texts++
			case v.isNumber():
				w.numbers++
			case v.isDate():
				w.dates++
			}
		}
	}
	w.numbers += w.texts
	w.dates += w.numbers
	return w
}

// work returns those that belong to the work.
func (w *wanted) work() varSet {
	s := w.usual
	s.addAll(w.others)
	return s
}

// in returns those of the variables that a publication has; others may be among them.
func (w *wanted) in(p *model.Publication, literal bool) varSet {
	s := usualIn(w.usual, p, literal)
	if w.inRest {
		s.addAll(restIn(&w.others, p))
	}
	for _, v := range w.rest[:w.texts] {
		if !text.Empty(field(p, v)) {
			s.add(v)
		}
	}
	for _, v := range w.rest[w.texts:w.numbers] {
		if holdsNumber(workField(p, v, literal)) {
			s.add(v)
		}
	}
	for _, v := range w.rest[w.numbers:w.dates] {
		if holdsDate(date(p, v)) {
			s.add(v)
		}
	}
	if names := w.rest[w.dates:]; len(names) > 0 && namesOthers(p) {
		for _, v := range names {
			if anyNamed(people(p, v)) {
				s.add(v)
			}
		}
	}
	return s
}

// addCites adds those of the variables that the cite at hand has.
func (w *wanted) addCites(r *renderer, s *varSet) {
	c := &r.cite
	if c.Locator != "" {
		w.addCite(r, s, Locator)
	}
	if c.YearSuffix != "" {
		w.addCite(r, s, YearSuffix)
	}
	if c.Number != 0 {
		w.addCite(r, s, CitationNumber)
	}
	if c.FirstNote != 0 {
		w.addCite(r, s, FirstReferenceNoteNumber)
	}
}

// addCite adds a variable of the cite if it is asked for and holds anything.
func (w *wanted) addCite(r *renderer, s *varSet, v Variable) {
	if w.cites.has(v) && r.isThere(v) {
		s.add(v)
	}
}

// ofCite reports whether a variable belongs to a cite, not to its work.
func ofCite(v Variable) bool { return allOfCite.has(v) }

var allOfCite = setOf(Variables{Locator, CitationNumber, FirstReferenceNoteNumber, YearSuffix})

// allUsual are the variables that usualIn knows.
var allUsual = setOf(Variables{
	Title, ContainerTitle, CollectionTitle, Publisher, PublisherPlace, EventTitle, EventPlace, DOI,
	Edition, Volume, Issue, Page, ItemNumber, NumberOfPages, Issued,
	Author, Editor, Translator, EditorTranslator,
})

// inRow are those of them that are looked at all at once, as they are quickly told.
var inRow = setOf(Variables{
	Title, ContainerTitle, CollectionTitle, Publisher, PublisherPlace, EventTitle, EventPlace,
	Edition, Volume, Issue, Page, ItemNumber, NumberOfPages,
})

// usualIn returns those of the usual variables that are asked for and there, and
// what ungated steps need.
func usualIn(asks varSet, p *model.Publication, literal bool) varSet {
	var s varSet
	if asks.meets(&inRow) {
		s = rowIn(p)
	}
	if asks.has(DOI) && text.HasDOI(p.DOI) {
		s.add(DOI)
	}
	if asks.has(Issued) && (holdsDate(&p.Issued) || !literal && statusWord(p.Status) != "") {
		s.add(Issued)
	}
	if asks.has(Author) && anyNamed(p.Authors) {
		s.add(Author)
	}
	if asks.has(Editor) && (anyNamed(p.Editors) || anyName(p.CorporateEditors)) {
		s.add(Editor)
	}
	if asks.has(Translator) && anyNamed(p.Translators) {
		s.add(Translator)
	}
	if asks.has(EditorTranslator) && (anyNamed(p.EditorTranslators) || !literal && anyNamed(p.Editors) && samePeople(p)) {
		s.add(EditorTranslator)
	}
	s.keep(asks)
	s.addAll(ungated)
	return s
}

// rowIn returns those of the variables of the row that are there.
func rowIn(p *model.Publication) varSet {
	var s varSet
	if !text.Empty(p.Title) {
		s.add(Title)
	}
	if !text.Empty(p.ContainerTitle) {
		s.add(ContainerTitle)
	}
	if !text.Empty(p.CollectionTitle) {
		s.add(CollectionTitle)
	}
	if !text.Empty(p.Publisher) {
		s.add(Publisher)
	}
	if !text.Empty(p.PublisherPlace) {
		s.add(PublisherPlace)
	}
	if !text.Empty(p.EventTitle) {
		s.add(EventTitle)
	}
	if !text.Empty(p.EventPlace) {
		s.add(EventPlace)
	}
	if holdsNumber(p.Edition) {
		s.add(Edition)
	}
	if holdsNumber(p.Volume) {
		s.add(Volume)
	}
	if holdsNumber(p.Issue) {
		s.add(Issue)
	}
	if holdsNumber(p.Page) {
		s.add(Page)
	}
	if holdsNumber(p.Number) {
		s.add(ItemNumber)
	}
	if holdsNumber(p.NumberOfPages) {
		s.add(NumberOfPages)
	}
	return s
}

// namesOthers reports whether a publication has people who are none of its authors,
// editors and translators. Few have.
func namesOthers(p *model.Publication) bool {
	return len(p.Chairs)+len(p.CollectionEditors)+len(p.Compilers)+len(p.Composers)+len(p.ContainerAuthors)+
		len(p.Contributors)+len(p.Curators)+len(p.Directors)+len(p.EditorialDirectors)+len(p.ExecutiveProducers)+
		len(p.Guests)+len(p.Hosts)+len(p.Illustrators)+len(p.Interviewers)+len(p.Narrators)+len(p.Organizers)+
		len(p.OriginalAuthors)+len(p.Performers)+len(p.Producers)+len(p.Recipients)+len(p.ReviewedAuthors)+
		len(p.ScriptWriters)+len(p.SeriesCreators) > 0
}

// isThere reports whether there is a variable that is none of the usual ones.
func (r *renderer) isThere(v Variable) bool {
	switch {
	case v < YearSuffix:
		return !text.Empty(field(r.pub, v)) // of the texts all but the cite's own
	case v == YearSuffix:
		return !text.Empty(r.cite.YearSuffix)
	case v.isNumber():
		return holdsNumber(r.field(v))
	case v.isDate():
		return holdsDate(date(r.pub, v))
	}
	return anyNamed(people(r.pub, v))
}

// holdsNumber reports whether a field of numbers holds a number, or words in
// the place of one.
func holdsNumber(s string) bool { return !text.Empty(s) && !text.IsNumberless(s) }

// holdsDate reports whether a date says anything.
func holdsDate(d *model.Date) bool { return d.Start.Year != 0 || holdsNumber(d.Literal) }

// statusWord returns the word that stands in a date's place, or "".
func statusWord(s model.Status) string {
	switch s {
	case model.Submitted:
		return "Submitted"
	case model.Accepted:
		return "Accepted"
	case model.InPress:
		return "In Press"
	case model.Unpublished:
		return "Unpublished"
	case model.Draft:
		return "Draft"
	}
	return ""
}
