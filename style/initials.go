package style

import (
	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
)

// givenNames writes a person's given names as the style wants them.
func (n *naming) givenNames(r *renderer, p *model.Person) {
	s := text.Trim(p.Given)
	if n.given.off {
		outer, from := n.given.begin(r, s)
		n.shorten(r, s, p.Family)
		n.given.end(r, outer, from)
		return
	}
	n.shorten(r, s, p.Family)
}

// shorten writes given names, as initials where they are to be or are such.
func (n *naming) shorten(r *renderer, given, family string) {
	switch {
	case n.Initials == KeepGiven:
		r.plain(given)
	case n.simple(r, given):
	case text.IsPlain(given):
		r.content()
		r.scratch = append(r.scratch[:0], given...)
		r.text = n.initials.Append(r.text, r.scratch, family)
	default:
		r.scratch = text.Mark(r.scratch, given, text.Marking{})
		r.scratch2 = n.initials.Append(r.scratch2[:0], r.scratch, family)
		r.emit(r.scratch2)
	}
}

// simple writes given names as most are, and reports whether these are such.
func (n *naming) simple(r *renderer, s string) (ok bool) {
	if s == "" {
		return false
	}
	m := r.mark()
	r.content()
	if r.text, ok = n.initials.AppendSimple(r.text, s); !ok {
		r.back(m)
	}
	return ok
}
