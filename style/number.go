package style

import (
	"cmp"
	"strconv"
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
func (r *renderer) date(v Variable) {
	if w := statusWord(r.pub.Status); v == Issued && w != "" {
		r.plain(w)
		return
	}
	d, dash := date(r.pub, v), cmp.Or(r.def.RangeDelimiter, "–")
	if d.Start.Year == 0 {
		r.plain(text.JoinYears(text.BareDate(d.Literal), dash))
		return
	}
	r.content()
	r.year(d.Start.Year)
	if d.End.Year != 0 && d.End.Year != d.Start.Year {
		r.text = append(r.text, dash...)
		r.year(d.End.Year)
	}
}

func (r *renderer) year(year int) {
	if year < 0 {
		r.text = strconv.AppendInt(r.text, int64(-year), 10)
		r.text = append(r.text, r.words.term(TermBC, LongForm, false)...)
		return
	}
	r.text = strconv.AppendInt(r.text, int64(year), 10)
}
