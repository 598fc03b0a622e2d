package style

import "cmp"

// A series is cites in a row whose numbers or year suffixes follow each other.
type series struct {
	last, length int
	// first is the place behind the first of them.
	first mark
}

// rangeDash parts the first and the last of a series, in a style that has nothing
// else for it.
const rangeDash = "–"

// add adds a cite that was written, by its place in the order; 0 is none. Of
// three or more in a row it takes back all but the first, and reports that the
// cite is to be written again, behind the dash.
func (s *series) add(r *renderer, place int) bool {
	if place == 0 || s.length == 0 || place != s.last+1 {
		*s = series{place, min(place, 1), r.mark()}
		return false
	}
	s.last = place
	s.length++
	if s.length < 3 {
		return false
	}
	r.back(s.first)
	r.literal(cmp.Or(r.def.RangeDelimiter, rangeDash))
	return true
}
