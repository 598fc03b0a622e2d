package style

import (
	"strings"
	"unicode/utf8"

	"github.com/pubcite/pubcite/model"
)

// one writes the i-th name.
func (n *Name) one(r *renderer, p *model.Person, i int, v Variable) {
	outer := r.attr
	r.attr |= labelled(v)
	switch {
	case latin(p.Family) && latin(p.Given):
		n.full(r, p, i)
	case nameless(p.Family) && nameless(p.Given):
		r.plain(p.Literal)
	case nameless(p.Given):
		r.particle(p.Particle)
		r.plain(p.Family)
		n.suffix(r, p, " ")
	case nameless(p.Family):
		r.plain(p.Given)
		n.suffix(r, p, " ")
	case unspaced(p.Family) && unspaced(p.Given):
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
	if !blank(p.DroppingParticle) {
		r.literal(" ")
		r.particleAlone(p.DroppingParticle)
	}
	if n.DemoteParticle && !blank(p.Particle) {
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
	if blank(s) {
		return
	}
	r.particleAlone(s)
	if !joinsName(s) {
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

// joinsName reports whether no blank follows a particle: behind a hyphen, and
// behind an apostrophe that stands for the vowel of an elision ("d’", "dell’").
// A vowel before the apostrophe is the end of a word that was cut short
// ("de’" for dei), but for the Irish o’.
func joinsName(particle string) bool {
	mark, n := utf8.DecodeLastRuneInString(particle)
	word := particle[:len(particle)-n]
	switch mark {
	case '-', '\u2010', '\u2011':
		return true
	}
	if !isApostrophe(mark) {
		return false
	}
	if word == "" || strings.IndexByte("aeiou", word[len(word)-1]|0x20) < 0 || strings.HasSuffix(word, "qu") {
		return true
	}
	return word == "o" || word == "O"
}

func (n *Name) suffix(r *renderer, p *model.Person, separator string) {
	if p.Suffix != "" {
		n.suffixBehind(r, p, separator)
	}
}

func (n *Name) suffixBehind(r *renderer, p *model.Person, separator string) {
	if blank(p.Suffix) {
		return
	}
	r.literal(separator)
	s := p.Suffix
	if n.StripSuffixPeriods {
		s = strings.TrimSuffix(s, ".")
	}
	r.plain(s)
}

// isApostrophe reports whether c is an apostrophe or a character that is
// typed for one.
func isApostrophe(c rune) bool {
	switch c {
	case '\'', '’', '‘', 'ʼ', 'ʻ':
		return true
	}
	return false
}
