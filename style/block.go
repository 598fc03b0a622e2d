package style

import "slices"

// Where a part of a reference stands, among the attributes of its runs: which
// [Display] it has, and a bit that tells it from the block before.
const (
	attrDisplay  attr = 7 << displayShift
	attrOther    attr = 1 << 59
	displayShift      = 56
	attrBlock         = attrDisplay | attrOther
)

func (a attr) display() Display { return Display(a & attrDisplay >> displayShift) }

// block begins a block of its own, which is another than the one that the text
// ends in. What is held stays in that.
func (r *renderer) block(d Display) {
	last := len(r.runs) - 1
	for last >= 0 && r.runs[last].start >= len(r.text) {
		last--
	}
	other := attrOther
	if last >= 0 {
		other &^= r.runs[last].attr
	}
	r.attr = r.attr&^attrBlock | attr(d)<<displayShift | other
}

// leaveBlock takes the blanks that the last block ends in out of it.
func (r *renderer) leaveBlock() {
	n := len(r.text)
	for n > 0 && r.text[n-1] == ' ' {
		n--
	}
	last := len(r.runs) - 1
	if n == len(r.text) || last < 0 || r.runs[last].attr&attrBlock == 0 {
		return
	}
	a := r.runs[last].attr &^ attrBlock
	for last > 0 && r.runs[last].start >= n {
		last--
	}
	r.runs = append(r.runs[:last+1], run{n, a})
}

// enterBlock takes the blanks that a reference begins with out of its first
// block.
func (r *renderer) enterBlock() {
	if len(r.text) == 0 || r.text[0] != ' ' || r.runs[0].attr&attrBlock == 0 {
		return
	}
	n := 0
	for n < len(r.text) && r.text[n] == ' ' {
		n++
	}
	r.runs[0].start = n
	r.runs = slices.Insert(r.runs, 0, run{0, r.runs[0].attr &^ attrBlock})
}

// stayInBlock makes what follows a part of the block that the text ends in.
func (r *renderer) stayInBlock() {
	if n := len(r.runs); n > 0 {
		r.attr = r.attr&^attrBlock | r.runs[n-1].attr&attrBlock
	}
}

// inBlock writes a step in a block of its own.
func (r *renderer) inBlock(st *step) status {
	outside := r.attr
	r.block(st.display)
	s := r.step(&st.steps[0])
	r.attr = outside
	return s
}

// aligned writes a group with its second field beside the first. Its suffix
// belongs to the second.
func (r *renderer) aligned(st *step) status {
	outside := r.attr
	r.literal(st.prefix)
	s, wrote := r.fields(st.steps, st.text)
	if !wrote || st.op == opGroup && s.vanishes() {
		r.attr = outside
		return s&called | nothing
	}
	r.literal(st.suffix)
	r.attr = outside
	return s
}

// fields writes the first of the steps that writes anything in the left margin, with
// what parts it from the rest, and the rest beside it. Beside the last there is
// nothing: it stands in no block, as a reference without its number.
func (r *renderer) fields(steps []step, delimiter string) (status, bool) {
	var all status
	outside := r.attr
	r.block(LeftMargin)
	for i := range steps {
		if i > 0 && i == len(steps)-1 {
			r.attr = outside
		}
		s, wrote := r.steps(steps[i:i+1], delimiter, false)
		all |= s
		if wrote {
			margin := r.mark()
			r.delimit(delimiter)
			r.block(RightInline)
			if s, wrote = r.steps(steps[i+1:], delimiter, false); !wrote {
				r.back(margin)
			}
			return all | s, true
		}
	}
	return all, false
}
