package style

import "github.com/pubcite/pubcite/internal/text"

// A preparedNumber is a number without its labels, as styles that are not Literal read it.
type preparedNumber struct {
	variable Variable
	value    string
	// numeric says whether it is numeric; it holds where judged is set.
	judged, numeric bool
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
	if r.prepared == nil || r.literally || !isLabelled(v) {
		return nil
	}
	return r.prepared.number(v, r.field(v))
}

// numeric reports whether a variable that is there is numeric.
func (r *renderer) numeric(v Variable) bool {
	if r.def.Literal {
		return text.IsNumericList(r.value(v))
	}
	k := r.known(v)
	if k == nil {
		return text.IsNumeric(r.value(v))
	}
	if !k.judged {
		k.judged, k.numeric = true, text.IsNumeric(k.value)
	}
	return k.numeric
}

// writtenPages returns a list of pages as it is written with dashes in ranges,
// of which how says what is written; nil where it is no list, or not kept.
func (p *Prepared) writtenPages(s string, how text.PageRange) []byte {
	m := manner(how)
	at := p.find(Page, m)
	if at == 0 {
		list, ok := text.ParsePages(s)
		if !ok {
			return nil
		}
		start := len(p.memory)
		p.memory = list.Append(p.memory, pageDash, how)
		if at = p.keep(Page, m, preparedText{start: start, end: len(p.memory)}); at == 0 {
			return nil
		}
	}
	k := &p.texts[at-1]
	return p.memory[k.start:k.end]
}

// pageDash is what most styles write between the numbers of a range.
const pageDash = "–"
