package style

// suffixing is what a renderer knows of the year suffix of a cite.
type suffixing struct {
	// pending is the suffix where it is to stand behind the first year that is
	// written; "" once it does, and where the style says where it stands.
	pending string
	// suffix is where it was written, and how.
	suffix writtenSuffix
	// goesOn is the end of a date that goes on.
	goesOn goesOn
	// rest is a cite without it.
	rest []byte
}

// A writtenSuffix is a year suffix that was written: by a step, or behind a year
// where that is nil.
type writtenSuffix struct {
	span
	step *step
	attr attr
}

// goesOn is the mark behind what goes on, "2010–": where it ends, and what takes it
// back and writes it anew.
type goesOn struct {
	end       int
	before    mark
	attr      attr
	delimiter string
}

// yearSuffix writes the year suffix. It keeps no group, and a group stays
// without one: it is the document's. It belongs to the year, and stands before
// the mark of what goes on: "2010a–".
func (r *renderer) yearSuffix(st *step) status {
	if r.cite.YearSuffix == "" {
		return 0
	}
	if st.is(behindDate) && r.goesOn.end == len(r.text) {
		r.back(r.goesOn.before)
		s := r.ownSuffix(st)
		outer := r.attr
		r.attr = r.goesOn.attr
		r.literal(r.goesOn.delimiter)
		r.attr = outer
		return s
	}
	return r.ownSuffix(st)
}

// ownSuffix writes the year suffix as a step has it.
func (r *renderer) ownSuffix(st *step) status {
	start, outer := len(r.text), r.attr
	s := r.variable(st)
	if s&printed == 0 {
		return nothing
	}
	r.suffix = writtenSuffix{span{start, len(r.text)}, st, outer}
	return s
}

// suffixYear writes the year suffix that is to stand behind a year.
func (r *renderer) suffixYear() {
	start := len(r.text)
	r.suffix = writtenSuffix{span{start, start}, nil, r.attr}
	r.plainSuffix(r.pending)
	r.suffix.end = len(r.text)
	r.pending = ""
}

func (r *renderer) plainSuffix(s string) {
	outer := r.attr
	r.attr = r.attr&^attrVariables | labelled(YearSuffix)&r.labels
	r.plain(s)
	r.attr = outer
}

// suffixAlone writes the year suffix of a cite as that of another was written, and
// nothing else.
func (r *renderer) suffixAlone(c *Cite, as *writtenSuffix) {
	outer := r.attr
	r.take(c)
	r.attr = as.attr
	if as.step != nil {
		m := r.mark()
		if r.variable(as.step)&nothing != 0 {
			r.back(m)
		}
	} else {
		r.plainSuffix(c.YearSuffix)
	}
	r.attr = outer
	r.drop()
}

// suffixPlace returns the place of a year suffix in their order, from 1 on: that
// of "z" is 26, of "aa" 27. It is 0 of what is no suffix.
func suffixPlace(s string) int {
	n := 0
	for _, c := range []byte(s) {
		if c < 'a' || c > 'z' || n > 1<<20 {
			return 0
		}
		n = n*26 + int(c-'a') + 1
	}
	return n
}
