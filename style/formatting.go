package style

import "math/bits"

// A Formatting is the formatting in force for a run: effects within each other,
// the outermost first. The zero Formatting is plain text.
type Formatting uint32 // 4 bits for each effect, from the lowest

// An Effect is a way to set text off. Effects combine with | where a node asks
// for several; a level of a [Formatting] is one.
type Effect uint16

// The effects. Those that turn another off (Upright, Regular, NormalCaps) change
// nothing where it is not in force; NoUnderline and Baseline keep out what links
// and notes have of their own.
const (
	Italic  Effect = 1 << iota
	Oblique        // slanted
	Upright        // neither (CSL: font-style="normal")
	Bold
	Light
	Regular // neither (font-weight="normal")
	SmallCaps
	NormalCaps // not (font-variant="normal")
	Underline
	NoUnderline // not (text-decoration="none")
	Superscript
	Subscript
	Baseline // neither (vertical-align="baseline")

	numEffects = iota
)

// allEffects are all of them.
const allEffects Effect = 1<<numEffects - 1

// turning are the effects that turn another off.
const turning = Upright | Regular | NormalCaps | NoUnderline | Baseline

// nesting is the order of the effects that one node asks for, the outermost
// first.
var nesting = [...]Effect{
	Superscript, Subscript, Baseline, Underline, NoUnderline, Bold, Light, Regular,
	SmallCaps, NormalCaps, Italic, Oblique, Upright,
}

// maxFormatDepth is the number of levels that fit beside the link flag.
const maxFormatDepth = 7

// Depth returns the number of levels.
func (f Formatting) Depth() int { return (bits.Len32(uint32(f)) + 3) / 4 }

// At returns the i-th level, counted from the outermost; 0 beyond the last.
func (f Formatting) At(i int) Effect { return 1 << (f >> (4 * i) & 15) >> 1 }

// Has reports whether a letter in f looks like e: whether e is in force, and
// was not turned off further inside. A format without nesting needs no more
// than that.
func (f Formatting) Has(e Effect) bool {
	has := false
	for i := range f.Depth() {
		switch in := f.At(i); {
		case in == e:
			has = true
		case in == e.opposite():
			has = false
		}
	}
	return has
}

// Push returns f with one more level inside. Beyond seven levels it returns f
// as it is.
func (f Formatting) Push(e Effect) Formatting {
	d := f.Depth()
	if d >= maxFormatDepth || e == 0 {
		return f
	}
	return f | Formatting(bits.Len16(uint16(e)))<<(4*d)
}

// opposite returns the effect that turns e off; 0 where there is none.
func (e Effect) opposite() Effect {
	switch e {
	case Italic, Oblique:
		return Upright
	case Bold, Light:
		return Regular
	case SmallCaps:
		return NormalCaps
	case Underline:
		return NoUnderline
	case Superscript, Subscript:
		return Baseline
	}
	return 0
}

// turnsOff returns the effects that e turns off.
func (e Effect) turnsOff() Effect {
	switch e {
	case Upright:
		return Italic | Oblique
	case Regular:
		return Bold | Light
	case NormalCaps:
		return SmallCaps
	case NoUnderline:
		return Underline
	case Baseline:
		return Superscript | Subscript
	}
	return 0
}

// with returns f with the effects of a node inside. Those that turn another off
// do so where it is in force.
func (f Formatting) with(effects Effect) Formatting {
	if effects&(effects-1) == 0 && effects&turning == 0 {
		return f.Push(effects) // most nodes ask for one
	}
	for _, e := range nesting {
		if off := e.turnsOff(); effects&e != 0 && (off == 0 || e&(NoUnderline|Baseline) != 0 || f.innermost(off|e)&off != 0) {
			f = f.Push(e)
		}
	}
	return f
}

// turn returns f with an effect of markup inside, which turns over what is in
// force already: italics in italics are upright.
func (f Formatting) turn(e Effect) Formatting {
	if o := e.opposite(); o != 0 && e&(Superscript|Subscript) == 0 && f.innermost(e|o) == e {
		return f.Push(o)
	}
	return f.Push(e)
}

// innermost returns the innermost level that is one of the effects; 0 where
// none is.
func (f Formatting) innermost(effects Effect) Effect {
	for i := f.Depth() - 1; i >= 0; i-- {
		if e := f.At(i); e&effects != 0 {
			return e
		}
	}
	return 0
}
