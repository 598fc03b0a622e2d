package style

import (
	"cmp"
	"strings"

	"github.com/pubcite/pubcite/internal/text"
)

// number writes a number variable. "2" and "2nd" are numbers; an ordinal is
// made of the first, but not of a year ("2014 ed."). What is no number is a
// text.
func (r *renderer) number(s string, n *Number) {
	s = strings.TrimSpace(s)
	switch {
	case text.AllDigits(s):
		r.content()
		if n.Ordinal && !text.IsYear(s) {
			r.text = r.words.ordinals.appendOrdinal(r.text, s, r.words.gender(termOf(n.Variable)))
		} else {
			r.text = append(r.text, s...)
		}
	case text.IsNumeric(s) || text.IsRomanRange(s):
		r.content()
		r.text = text.AppendNumbers(r.text, s, r.rangeDelimiter())
	default:
		r.rich(s, &Text{TextCase: n.TextCase})
	}
}

// date writes a year, a range of years with the style's dash, or what stands
// in a date's place.
func (r *renderer) date(s string) {
	if text.IsYear(s) {
		r.content()
		r.text = append(r.text, s...)
		return
	}
	r.plain(text.JoinYears(s, cmp.Or(r.def.RangeDelimiter, "–")))
}
