package style

import "github.com/pubcite/pubcite/internal/text"

// author returns the step that writes the names that the cite at hand begins with, or
// what takes their place; nil where nothing does.
func (r *renderer) author(p *program) *step {
	r.takeLead(p)
	return r.lead.step
}

// authorAlone writes the names that the cite at hand begins with, or what takes
// their place, and nothing else: where a number comes before any names, that. Where
// there is none of these, what the style has for such a cite stands, if it has anything.
func (r *renderer) authorAlone(p *program, narrates bool) {
	r.has = r.find(&p.asks)
	r.present = r.has
	if r.first(p.steps, true) == nil && narrates {
		r.steps(p.steps, "", false)
	}
}

// numbered writes the number of a reference in the text: "Reference 3".
func (r *renderer) numbered(st *step) {
	r.content()
	r.special = true // the term may be
	r.text = text.AppendCapital(r.text, r.words.term(TermReference, LongForm, false))
	r.literal(" ")
	r.alone(st)
}
