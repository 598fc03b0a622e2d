package style

// A block is a part of a reference that is set apart; see [Display].
type block struct {
	start, end int // in the text
	display    Display
}

// openBlock begins a block and returns its place among them; -1 for none.
func (r *renderer) openBlock(d Display) int {
	if d == Inline {
		return -1
	}
	r.content()
	r.blocks = append(r.blocks, block{start: len(r.text), display: d})
	return len(r.blocks) - 1
}

// closeBlock ends a block that openBlock began.
func (r *renderer) closeBlock(i int) {
	if i >= 0 {
		r.release()
		r.blocks[i].end = len(r.text)
	}
}
