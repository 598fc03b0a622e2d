package style

import (
	"strconv"
	"sync"

	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
)

// value returns the text of a variable, as it is written; of dates and names, "".
func (r *renderer) value(v Variable) string {
	s := r.field(v)
	switch {
	case r.literally || s == "" || !isLabelled(v):
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
		return numeral(r.cite.Number)
	case FirstReferenceNoteNumber:
		return numeral(r.cite.FirstNote)
	case YearSuffix:
		return r.cite.YearSuffix
	case PageFirst:
		return workField(r.pub, v, r.literally)
	}
	return field(r.pub, v)
}

// workField is field for a style that is Literal, or not.
func workField(p *model.Publication, v Variable, literal bool) string {
	if v == PageFirst && literal && p.PageFirst == "" {
		return text.FirstNumber(p.Page)
	}
	return field(p, v)
}

// numeral returns a number of the cite as a text; "" for 0. Those of four digits
// are there already.
func numeral(n int) string {
	switch {
	case n == 0:
		return ""
	case 0 < n && n < 10_000:
		leading := 0
		for limit := 1000; n < limit; limit /= 10 {
			leading++
		}
		return numerals()[4*n+leading : 4*n+4]
	}
	return strconv.Itoa(n)
}

// numerals are the numbers from 0000 to 9999 in a row, so that none is made anew
// for each cite.
var numerals = sync.OnceValue(func() string {
	b := make([]byte, 0, 4*10_000)
	for n := range 10_000 {
		b = append(b, '0'+byte(n/1000), '0'+byte(n/100%10), '0'+byte(n/10%10), '0'+byte(n%10))
	}
	return string(b)
})
