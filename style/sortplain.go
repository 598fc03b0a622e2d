package style

import (
	"github.com/pubcite/pubcite/internal/text"
)

// What keys make of most works is plain, and is found out without writing it.

// plainHead is [Order.Head] of a work that is known and whose key begins with a plain
// name, if it does.
func (r *renderer) plainHead(o Order, c *Cite) (v KeyValue, ok bool) {
	found := c.Known.of(&o.sheet.Definition, c.Work)
	if found == nil {
		return v, false
	}
	k := &o.sheet.keys(o.area, found.typ)[0]
	if k.program == nil || k.asks.meets(&allOfCite) {
		return v, false
	}
	r.pub, r.found, r.has, r.present = c.Work, found, found.has, found.has
	name := r.headName(k.program.steps)
	if name == "" {
		return v, false
	}
	r.pub, r.found = nil, nil
	r.scratch = append(r.scratch[:0], name...)
	return KeyValue{Kind: TextKey, Text: r.scratch, Descending: k.descending, Cut: true}, true
}

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
			if steps = r.plainChoice(st.node.(*branch)); steps == nil {
				return ""
			}
		case opGroup, opMacro:
			steps = st.steps
		default:
			return ""
		}
	}
}

// plainChoice returns the steps of the first branch, from b on, whose condition holds,
// where that asks only what is there.
func (r *renderer) plainChoice(b *branch) []step {
	for ; b != nil; b = b.next {
		if b.tests != nil && b.tests.rare != nil {
			return nil
		}
		if r.holds(b) {
			return b.steps
		}
	}
	return nil
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
// stands, from behind an article on that does not count: what it makes of that begins
// with the same words, as far as these are ASCII letters and single blanks. It works in
// ref, over what was there.
func (o Order) Field(ref *Reference, c *Cite, i int) (s string, descending, ok bool) {
	r := &ref.renderer
	found := c.Known.of(&o.sheet.Definition, c.Work)
	if found == nil {
		return "", false, false
	}
	k := &o.sheet.keys(o.area, found.typ)[i]
	v := k.variable
	if v == 0 || k.program == nil || k.program.steps[0].op != opText || !found.has.has(v) {
		return "", false, false
	}
	s = field(c.Work, v)
	if k.skipsArticle && isTitle(v) {
		r.begin(o.sheet)
		r.pub = c.Work
		s = behindArticle(s, r.language())
		r.pub = nil
	}
	return s, k.descending, true
}
