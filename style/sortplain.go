package style

import "github.com/pubcite/pubcite/internal/text"

// What keys make of most works is plain, and is found out without writing it.

// headName returns the family name that what steps write begins with, where that is a
// word of ASCII letters and nothing stands before it; "" where that is not known.
func (r *renderer) headName(steps []step) string {
	for {
		for len(steps) > 0 && !steps[0].needs.meets(&r.present) {
			steps = steps[1:]
		}
		if len(steps) == 0 || steps[0].prefix != "" {
			return ""
		}
		switch st := &steps[0]; st.op {
		case opNames:
			return r.firstFamily(st)
		case opChoose:
			steps = r.choice(st.node.(choice))
		case opGroup, opMacro:
			steps = st.steps
		default:
			return ""
		}
	}
}

// firstFamily is headName of names.
func (r *renderer) firstFamily(st *step) string {
	if n := st.name; !n.sorted || n.Form == CountNames || n.Prefix+n.Suffix != "" || st.variable != 0 && r.editTranslators() {
		return ""
	}
	for _, v := range st.node.(*Names).Variables {
		if !r.present.has(v) {
			continue
		}
		if list := people(r.pub, v); len(list) > 0 && list[0].Particle == "" && text.IsWord(list[0].Family) {
			return list[0].Family
		}
		break
	}
	return ""
}

// Field returns the field of a cite's work that the i-th key is, if it is one as it
// stands: what it makes of that begins with the same words, as far as these are ASCII
// letters and single blanks.
func (o Order) Field(i int, c *Cite) (s string, descending, ok bool) {
	found := c.Known.of(&o.sheet.Definition, c.Work)
	if found == nil {
		return "", false, false
	}
	k := &o.sheet.keys(o.area, found.typ)[i]
	v := k.variable
	if v == 0 || k.program == nil || k.skipsArticle || k.program.steps[0].op != opText || !found.has.has(v) {
		return "", false, false
	}
	return field(c.Work, v), k.descending, true
}
