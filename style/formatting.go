package style

// A Formatting is the formatting in force for a run: effects within each other,
// the outermost first. The zero Formatting is plain text.
type Formatting uint32 // 4 bits for each effect, from the lowest

// An Effect is one level of a [Formatting].
type Effect uint8

// The effects. Upright turns italics off inside italics, Regular bold inside
// bold.
const (
	Italic Effect = iota + 1
	Upright
	Bold
	Regular
	Subscript
	Superscript
)

// maxFormatDepth is the number of levels that fit beside the link flag.
const maxFormatDepth = 7

// Depth returns the number of levels.
func (f Formatting) Depth() int {
	n := 0
	for ; f != 0; f >>= 4 {
		n++
	}
	return n
}

// At returns the i-th level, counted from the outermost.
func (f Formatting) At(i int) Effect { return Effect(f >> (4 * i) & 15) }

// Has reports whether a letter in f looks like e: whether e is in force, and
// for [Italic] and [Bold], was not turned off further inside. A format without
// nesting needs no more than that.
func (f Formatting) Has(e Effect) bool {
	has := false
	for ; f != 0; f >>= 4 {
		switch in := Effect(f & 15); {
		case in == e:
			has = true
		case e == Italic && in == Upright, e == Bold && in == Regular:
			has = false
		}
	}
	return has
}

// Push returns f with one more level inside. Beyond seven levels it returns f
// as it is.
func (f Formatting) Push(e Effect) Formatting {
	d := f.Depth()
	if d >= maxFormatDepth {
		return f
	}
	return f | Formatting(e)<<(4*d)
}
