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

// closeVariable is closing for a step of a variable, which was written from a place
// on. Letters that don't slant are not set off by italics.
func (r *renderer) closeVariable(st *step, from int) {
	font := st.font
	if font == 0 && !st.is(standsApart) {
		r.literal(st.suffix)
		return
	}
	if _, ok := st.node.(*Text); ok {
		font = slanted(font, r.text[from:])
	}
	r.closing(st.suffix, font, st.is(standsApart))
}

// setApart says of a step that it is a number or quoted.
func (st *step) setApart() {
	if endsInBlank(st.suffix) {
		st.traits |= standsApart
	}
}

// leave leaves the group or the macro that a step stands for, if that wrote anything
// behind a place.
func (r *renderer) leave(st *step, from int) {
	if st.is(isNested) && len(r.text) > from {
		r.held.apart = 0
	}
}
