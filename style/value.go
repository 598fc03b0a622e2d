package style

import (
	"strconv"

	"github.com/pubcite/pubcite/internal/text"
)

// value returns the text of a variable, as it is written; of dates and names, "".
func (r *renderer) value(v Variable) string {
	s := r.field(v)
	switch {
	case r.def.Literal || s == "" || !isLabelled(v):
		return s
	case r.prepared != nil:
		return r.prepared.number(v, s).value
	}
	return bare(v, s)
}

// isLabelled reports whether a field comes with labels that the style sets
// itself.
func isLabelled(v Variable) bool {
	switch v {
	case Edition, Volume, Issue, Page, NumberOfPages, ItemNumber:
		return true
	}
	return false
}

// bare returns a field without such labels.
func bare(v Variable, s string) string {
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

// field returns the field that is a variable's, of the cite or of its work.
func (r *renderer) field(v Variable) string {
	switch v {
	case Locator:
		return r.cite.Locator
	case CitationNumber:
		return r.number0(r.cite.Number)
	case FirstReferenceNoteNumber:
		return r.number0(r.cite.FirstNote)
	case YearSuffix:
		return r.cite.YearSuffix
	case PageFirst:
		if r.def.Literal && r.pub.PageFirst == "" {
			return text.FirstNumber(r.pub.Page)
		}
	}
	return field(r.pub, v)
}

// number0 returns a number of the cite as a text; "" for 0.
func (r *renderer) number0(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}
