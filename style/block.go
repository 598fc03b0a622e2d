package style

// Where a part of a reference stands, among the attributes of its runs: which
// [Display] it has, and a bit that tells it from the block before.
const (
	attrDisplay  attr = 7 << displayShift
	attrOther    attr = 1 << 59
	displayShift      = 56
	attrBlock         = attrDisplay | attrOther
)

func (a attr) display() Display { return Display(a & attrDisplay >> displayShift) }

// block begins a block of its own, and returns d; within a group it does not, and
// returns Inline.
func (r *renderer) block(d Display) Display {
	if d == Inline || r.grouped > 0 {
		return Inline
	}
	r.release()
	r.other = !r.other
	r.attr = r.attr&^attrBlock | attr(d)<<displayShift
	if r.other {
		r.attr |= attrOther
	}
	return d
}

// endBlock ends what block returned.
func (r *renderer) endBlock(d Display) {
	if d != Inline {
		r.release()
	}
}

// fields writes the first of the steps that writes anything in the left margin,
// and the rest beside it.
func (r *renderer) fields(steps []step, delimiter string) (status, bool) {
	var all status
	r.block(LeftMargin)
	for i := range steps {
		s, wrote := r.steps(steps[i:i+1], delimiter, false)
		all |= s
		if wrote {
			r.block(RightInline)
			s, _ = r.steps(steps[i+1:], delimiter, true)
			return all | s, true
		}
	}
	return all, false
}
