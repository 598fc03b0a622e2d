package style

import (
	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
)

// value returns the text of a variable, as it is written; of dates and names, "".
func (r *renderer) value(v Variable) string {
	s := field(r.pub, v)
	switch v {
	case Edition:
		return text.BareEdition(s)
	case Volume, Issue:
		return text.BareNumber(s)
	case Page:
		return text.BarePage(s)
	case NumberOfPages:
		return text.NumberOfPages(s)
	case ItemNumber:
		return text.BareArticle(s)
	}
	return s
}

// wanted are the variables that a program asks for, by how it is found out
// whether a publication has them.
type wanted struct{ texts, numbers, others Variables }

func wantedOf(s varSet) wanted {
	var w wanted
	for v := Abstract; v < numVariables; v++ {
		switch {
		case !s.has(v):
		case v.isText() && v != DOI:
			w.texts = append(w.texts, v)
		case v.isNumber():
			w.numbers = append(w.numbers, v)
		default:
			w.others = append(w.others, v)
		}
	}
	return w
}

// in returns those of the variables that p has.
func (w *wanted) in(p *model.Publication) varSet {
	var s varSet
	for _, v := range w.texts {
		if !text.Empty(field(p, v)) {
			s.add(v)
		}
	}
	for _, v := range w.numbers {
		if holdsNumber(field(p, v)) {
			s.add(v)
		}
	}
	for _, v := range w.others {
		if present(p, v) {
			s.add(v)
		}
	}
	return s
}

func present(p *model.Publication, v Variable) bool {
	switch v {
	case DOI:
		return text.HasDOI(p.DOI)
	case Issued:
		return statusWord(p.Status) != "" || holdsDate(&p.Issued)
	case Accessed, AvailableDate, EventDate, OriginalDate, Submitted:
		return holdsDate(date(p, v))
	case Editor:
		return anyNamed(p.Editors) || anyName(p.CorporateEditors)
	case EditorTranslator:
		return anyNamed(p.EditorTranslators) || anyNamed(p.Editors) && samePeople(p)
	}
	return anyNamed(people(p, v))
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
