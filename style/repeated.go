package style

import "bytes"

// A repetition is what of the names that an entry begins with was written in the
// entry before, too, and gives way to a substitute.
type repetition struct {
	count int  // of the first names, each for itself
	all   bool // all of them, with what stands between them
	text  bool // what took their place
}

// RenderEntryAfter is [Style.RenderEntry] of an entry that follows another in a
// list: names that it begins with, and that the one before begins with too, are
// substituted as the style asks for. before is what the other was rendered into,
// and may be ref; nil is none.
func (s Style) RenderEntryAfter(ref, before *Reference, c Cite) {
	if before == nil || !s.SubstitutesAuthors() {
		s.RenderEntry(ref, c)
		return
	}
	previous := &before.renderer.lead
	if before == ref {
		r := &ref.renderer
		r.lead, r.before = r.before, r.lead
		previous = &r.before
	}
	s.entry(ref, c, previous, nil)
}

// SubstitutesAuthors reports whether an entry may look different behind another:
// whether names that are repeated are substituted.
func (s Style) SubstitutesAuthors() bool {
	return s.sheet != nil && s.sheet.Bibliography != nil && s.sheet.Bibliography.SubsequentAuthorSubstitute != ""
}

// repeat compares what an entry begins with to what the one before does, and reports
// whether names are repeated.
func (r *renderer) repeat(before *lead) bool {
	if before == nil || r.lead.step == nil || before.step == nil {
		return false
	}
	re := r.lead.repetitionOf(before, r.def.Bibliography.SubsequentAuthorRule)
	if re == (repetition{}) {
		return false
	}
	r.watch(r.lead.step, false, re)
	return true
}

// behind writes an entry behind one that begins with before, or none. Where the names
// are hardly the same, they are compared once they are written, and written again if
// they are.
func (r *renderer) behind(s *sheet, c *Cite, before *lead) {
	if before.maybe(c.Work) {
		r.take(c)
		r.takeLead(s.program(inBibliography, r.typeOf()))
		r.repeat(before)
		r.one(s, inBibliography, c, nil)
		return
	}
	r.notes, r.seeks = true, true
	r.one(s, inBibliography, c, nil)
	r.notes, r.seeks = false, false
	if r.repeat(before) {
		r.empty()
		r.begin(s)
		r.one(s, inBibliography, c, nil)
	}
}

// repetitionOf returns what a rule makes of a lead behind another.
func (l *lead) repetitionOf(before *lead, rule SubsequentAuthorRule) repetition {
	if len(l.ends) == 0 || len(before.ends) == 0 {
		return repetition{text: rule != CompleteEach && rule != CompletePeople && len(l.ends) == len(before.ends) && bytes.Equal(l.text, before.text)}
	}
	same := l.sameNames(before)
	whole := same == len(l.ends) && same == len(before.ends)
	switch rule {
	case PartialEach:
		return repetition{count: same}
	case PartialFirst:
		return repetition{count: min(same, 1)}
	case CompleteEach:
		if whole {
			return repetition{count: same}
		}
	case CompletePeople:
		return repetition{all: whole && bytes.Equal(l.people, before.people)}
	default:
		return repetition{all: whole}
	}
	return repetition{}
}

// sameNames returns how many of the first names of leads are the same.
func (l *lead) sameNames(other *lead) int {
	n, start := 0, 0
	for n < len(l.ends) && n < len(other.ends) && l.ends[n] == other.ends[n] &&
		string(l.names[start:l.ends[n]]) == string(other.names[start:l.ends[n]]) {
		start = l.ends[n]
		n++
	}
	return n
}

// substituteRepeated writes what takes the place of names that are repeated.
func (r *renderer) substituteRepeated() {
	if s := separatorOr(r.def.Bibliography.SubsequentAuthorSubstitute, ""); s != "" {
		r.content()
		r.text = append(r.text, s...)
	}
}

// repeatedText writes the substitute for what took the place of names.
func (r *renderer) repeatedText(st *step) status {
	before, outer := r.mark(), r.attr
	s := r.names(st)
	r.back(before)
	r.attr = r.attr.with(st.font)
	r.substituteRepeated()
	r.attr = outer
	return s &^ nothing
}

// writeRepeated writes the list of names on the roll, of which some repeat those
// of the entry before.
func (n *naming) writeRepeated(r *renderer, v Variable, c cut) {
	re := r.repeating
	r.repeating = repetition{} // further lists are their own
	if re.all {
		r.substituteRepeated()
		return
	}
	if r.substituted = re.count; re.count > c.shown {
		r.substituted = c.total // with the last, which stands apart
	}
	n.write(r, v, c)
	r.substituted = 0
}
