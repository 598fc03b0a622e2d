package style

import (
	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
)

// givenNames writes a person's given names as the style wants them.
func (n *naming) givenNames(r *renderer, p *model.Person) {
	outer, from := r.attr, len(r.text)
	if n.given.off {
		n.given.begin(r, p.Given)
	}
	switch {
	case n.Initials == KeepGiven:
		r.plain(p.Given)
	case n.simple(r, p.Given):
	default:
		n.shorten(r, text.Trim(p.Given), p.Family)
	}
	if n.given.off {
		n.given.end(r, outer, from)
	}
}

// shorten writes given names, as initials where they are to be or are such.
func (n *naming) shorten(r *renderer, s, family string) {
	plain, special := text.Plain(s)
	if plain {
		r.special = r.special || special
		r.piece()
		r.scratch = append(r.scratch[:0], s...)
		r.text = n.initials.Append(r.text, r.scratch, family)
		return
	}
	r.scratch, special = text.Marked(r.scratch, s, text.Marking{})
	r.scratch2 = n.initials.Append(r.scratch2[:0], r.scratch, family)
	r.emit(r.scratch2, special)
}

// simple writes given names as most are, and reports whether these are such.
func (n *naming) simple(r *renderer, s string) (ok bool) {
	if s == "" {
		return false
	}
	r.piece()
	start := len(r.text)
	if r.text, ok = n.initials.AppendSimple(r.text, s); !ok {
		r.text = r.text[:start]
	}
	return ok
}
