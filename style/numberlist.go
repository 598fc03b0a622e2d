package style

import (
	"strings"

	"github.com/pubcite/pubcite/internal/text"
)

// numberList returns the list of numbers that a text is.
func (r *renderer) numberList(s string) text.NumberList {
	return text.NumberList{Rest: s, And: r.words.term(TermAnd, LongForm, false)}
}

// numbers writes a list of numbers as it stands, but for the dashes of its ranges
// and what the locale has for "&". label says what they count. Where an item is
// labelled itself ("7, p. 3-8"), it and what follows are written with the
// locale's label, and no longer in the form.
func (r *renderer) numbers(s string, form NumberForm, label Term) {
	r.piece()
	from, first := len(r.text), true
	for list := r.numberList(s); ; first = false {
		ahead := list
		item, ok := list.Next()
		if !ok {
			r.look(from)
			return
		}
		if item.Label != "" {
			switch t := abbreviated(item.Label); {
			case t == noTerm:
				r.text = append(append(r.text, item.Label...), item.Blank...)
			case t != label || !first:
				label, form = t, NumericForm
				r.text = append(r.text, r.words.term(t, ShortForm, ahead.Count() > 1)...)
				r.text = append(r.text, item.Blank...)
			}
		}
		r.numberItem(&item, form, label)
		r.separator(item.Separator)
	}
}

// numberItem writes an item of a list without its label.
func (r *renderer) numberItem(item *text.NumberItem, form NumberForm, label Term) {
	switch {
	case item.Second == "":
		r.oneNumber(item.First, form, label)
	case form == NumericForm:
		r.text = item.AppendRange(r.text, r.rangeDelimiter(), r.pageRange(label))
	default:
		r.oneNumber(item.First, form, label)
		r.text = append(r.text, r.rangeDelimiter()...)
		r.oneNumber(item.Second, form, label)
	}
}

func (r *renderer) oneNumber(s string, form NumberForm, label Term) {
	if text.AllDigits(s) {
		r.digits(s, form, r.words.gender(label))
		return
	}
	r.text = text.AppendWord(r.text, s)
}

// separator writes what parts two numbers. No blank stands before a semicolon.
func (r *renderer) separator(s string) {
	if strings.HasPrefix(s, " ;") {
		s = s[1:]
	}
	for i := range len(s) {
		if s[i] == '&' {
			r.text = append(r.text, r.words.term(TermAnd, SymbolForm, false)...)
		} else {
			r.text = append(r.text, s[i])
		}
	}
}
