package style

import "github.com/pubcite/pubcite/internal/text"

// A preparedNumber is a number without its labels, as the seven styles read it.
type preparedNumber struct {
	variable Variable
	value    string
	// numeric says whether it is numeric; it holds where judged is set.
	judged, numeric bool
	// pages is the number as a list of pages, isList whether it is one; they hold
	// where parsed is set.
	parsed, isList bool
	pages          text.PageList
}

// number returns what is known of the number that a field s is.
func (p *Prepared) number(v Variable, s string) *preparedNumber {
	for i := range p.numbers {
		if p.numbers[i].variable == v {
			return &p.numbers[i]
		}
	}
	p.numbers = append(p.numbers, preparedNumber{variable: v, value: bare(v, s)})
	return &p.numbers[len(p.numbers)-1]
}

// known returns what is known of a number; nil where nothing is kept.
func (r *renderer) known(v Variable) *preparedNumber {
	if r.prepared == nil || r.def.Literal || !isLabelled(v) {
		return nil
	}
	return r.prepared.number(v, r.field(v))
}

// numeric reports whether a variable that is there is numeric.
func (r *renderer) numeric(v Variable) bool {
	k := r.known(v)
	if k == nil {
		return text.IsNumeric(r.value(v))
	}
	if !k.judged {
		k.judged, k.numeric = true, text.IsNumeric(k.value)
	}
	return k.numeric
}

// pageList returns the list of pages that a variable's value s is, without outer
// blanks; ok is false where it is none.
func (r *renderer) pageList(v Variable, s string) (list text.PageList, ok bool) {
	k := r.known(v)
	if k == nil {
		return text.ParsePages(s)
	}
	if !k.parsed {
		k.parsed = true
		k.pages, k.isList = text.ParsePages(s)
	}
	return k.pages, k.isList
}
