package style

// Note reports whether citations stand in notes (CSL: class="note").
func (s Style) Note() bool { return s.sheet != nil && s.sheet.Definition.Note }

// Lists reports whether the style has a list of references.
func (s Style) Lists() bool { return s.sheet != nil && s.sheet.Bibliography != nil }

// Hangs reports whether all lines of a reference in the list but the first are
// indented, or would be behind what stands in the margin.
func (s Style) Hangs() bool {
	return s.Lists() && (s.sheet.Bibliography.HangingIndent || s.sheet.Bibliography.SecondFieldAlign != 0)
}

// NearNoteDistance returns how many notes further on a cite still is a near
// note: 5 where the style says nothing, and -1 where none is.
func (s Style) NearNoteDistance() int {
	const standard = 5 // CSL: near-note-distance
	switch {
	case s.sheet == nil || s.sheet.Citation == nil || s.sheet.Citation.NearNoteDistance == 0:
		return standard
	case s.sheet.Citation.NearNoteDistance < 0:
		return -1
	}
	return s.sheet.Citation.NearNoteDistance
}
