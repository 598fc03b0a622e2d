package style

import "github.com/pubcite/pubcite/internal/text"

// number writes a number variable. "2" and "2nd" are numbers; an ordinal is
// made of the first, but not of a year ("2014 ed."). What is no number is a
// text.
func (r *renderer) number(v Variable, n *Number) {
	s := r.value(v)
	if n.Form == NumericForm && text.AllDigits(s) {
		r.attr = r.attr.with(n.Font)
		r.piece()
		r.text = append(r.text, s...)
		return
	}
	s = text.Trim(s)
	from := len(r.text)
	switch {
	case text.AllDigits(s):
		r.attr = r.attr.with(n.Font)
		r.content()
		r.digits(s, n.Form, r.words.gender(r.termOf(v)))
	case r.literally && text.IsGraphic(s):
		r.attr = r.attr.with(n.Font)
		r.numbers(s, n.Form, r.termOf(v))
	case text.IsNumeric(s) || text.IsRomanRange(s):
		r.attr = r.attr.with(n.Font)
		r.piece()
		r.text = text.AppendNumbers(r.text, s, r.rangeDelimiter())
		r.look(from)
	default:
		r.rich(s, &Text{TextCase: n.TextCase, Font: n.Font})
		return
	}
	if n.TextCase != KeepCase {
		r.recase(from, r.caseOf(n.TextCase), false)
	}
}

// numberText writes a text of numbers as t asks for.
func (r *renderer) numberText(v Variable, t *Text) {
	s := text.Trim(r.value(v))
	if r.literally && !text.AllDigits(s) && !(text.IsGraphic(s) && r.numberList(s).HoldsNumbers()) {
		from := len(r.text)
		r.rich(s, t)
		r.closeUp(from)
		return
	}
	if t.Quotes {
		r.openOwnQuote()
	}
	from, outer := len(r.text), r.attr
	r.attr = r.attr.with(t.Font)
	if r.literally {
		r.numbers(s, NumericForm, r.termOf(v))
	} else {
		r.pages(v, s)
	}
	r.attr = outer
	r.rework(t, from)
}

// digits writes a number in a form.
func (r *renderer) digits(s string, form NumberForm, g Gender) {
	switch {
	case form == NumericForm || text.IsYear(s) && !r.literally:
		r.text = append(r.text, s...)
	case form == OrdinalForm:
		r.text = r.words.ordinals.appendOrdinal(r.text, s, g)
	case form == LongOrdinalForm:
		r.text = r.words.ordinals.appendLong(r.text, s, g)
	default:
		r.text = text.AppendRoman(r.text, s)
	}
}
