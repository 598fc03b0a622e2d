package style

// What stands apart, so that no mark or blank behind it meets it, as processors of CSL
// have it.

// closing writes the suffix of a step. What follows does not meet it where the step is
// set off by a font, and neither does a blank where it is a number or quoted, unless
// a delimiter stands in between or the group ends.
func (w *writer) closing(suffix string, font Effect, alone bool) {
	w.literal(suffix)
	if w.literally && (font != 0 || alone && endsInBlank(suffix)) {
		w.note(&w.held.apart)
	}
}

// delimit writes a delimiter, which the text before it meets, whatever that is.
func (r *renderer) delimit(delimiter string) {
	if delimiter != "" {
		r.held.apart = 0
		r.literal(delimiter)
	}
}

// setOff returns the font of a step, whose variable was written from a place on, and
// whether it is a number or quoted.
func (r *renderer) setOff(st *step, from int) (font Effect, alone bool) {
	switch n := st.node.(type) {
	case *Text:
		return slanted(n.Font, r.text[from:]), n.Quotes || st.variable.isNumber()
	case *Number:
		return n.Font, true
	}
	return st.font, false
}

// leave leaves the group or the macro that a step stands for, if that wrote anything
// behind a place.
func (r *renderer) leave(st *step, from int) {
	if st.is(isNested) && len(r.text) > from {
		r.held.apart = 0
	}
}
