package style

import (
	"strings"

	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
)

// one writes the i-th name.
func (n *Name) one(r *renderer, p *model.Person, i int, v Variable) {
	outer := r.attr
	r.attr |= labelled(v)
	switch {
	case text.BeginsLatin(p.Family) && text.BeginsLatin(p.Given):
		n.full(r, p, i)
	case text.Nameless(p.Family) && text.Nameless(p.Given):
		r.plain(p.Literal)
	case text.Nameless(p.Given):
		r.particle(p.Particle)
		r.plain(p.Family)
		n.suffix(r, p, " ")
	case text.Nameless(p.Family):
		r.plain(p.Given)
		n.suffix(r, p, " ")
	case text.Unspaced(p.Family) && text.Unspaced(p.Given):
		// Names in Chinese, Japanese and Korean script: family name first,
		// no blank, nothing shortened.
		r.plain(p.Family)
		r.plain(p.Given)
	default:
		n.full(r, p, i)
	}
	r.attr = outer
}

// full writes a name that has a family and a given name.
func (n *Name) full(r *renderer, p *model.Person, i int) {
	if n.inverted(i) {
		n.familyFirst(r, p)
		return
	}
	n.given(r, p)
	r.literal(" ")
	r.particle(p.DroppingParticle)
	r.particle(p.Particle)
	r.plain(p.Family)
	n.suffix(r, p, " ")
}

func (n *Name) familyFirst(r *renderer, p *model.Person) {
	if !n.DemoteParticle {
		r.particle(p.Particle)
	}
	r.plain(p.Family)
	m := r.mark()
	r.literal(n.SortSeparator)
	behind := r.mark()
	n.given(r, p)
	if !r.since(behind) {
		r.back(m) // no initials in it
	}
	if !text.Blank(p.DroppingParticle) {
		r.literal(" ")
		r.particleAlone(p.DroppingParticle)
	}
	if n.DemoteParticle && !text.Blank(p.Particle) {
		r.literal(" ")
		r.particleAlone(p.Particle)
	}
	n.suffix(r, p, n.SuffixSeparator)
}

// particle writes a particle before the name it belongs to: "van Gogh", but
// "d’Huy".
func (r *renderer) particle(s string) {
	if s != "" {
		r.particleBefore(s)
	}
}

func (r *renderer) particleBefore(s string) {
	if text.Blank(s) {
		return
	}
	r.particleAlone(s)
	if !text.JoinsName(s) {
		r.literal(" ")
	}
}

// particleAlone writes a particle. A mark that opens a quotation elsewhere is
// an apostrophe in it: "‘t".
func (r *renderer) particleAlone(s string) {
	for {
		before, behind, ok := strings.Cut(s, "‘")
		r.plain(before)
		if !ok {
			return
		}
		if strings.HasSuffix(before, " ") {
			r.literal(" ")
		}
		r.content()
		r.text = append(r.text, "’"...)
		s = behind
	}
}

func (n *Name) suffix(r *renderer, p *model.Person, separator string) {
	if p.Suffix != "" {
		n.suffixBehind(r, p, separator)
	}
}

func (n *Name) suffixBehind(r *renderer, p *model.Person, separator string) {
	if text.Blank(p.Suffix) {
		return
	}
	r.literal(separator)
	s := p.Suffix
	if n.StripSuffixPeriods {
		s = strings.TrimSuffix(s, ".")
	}
	r.plain(s)
}
