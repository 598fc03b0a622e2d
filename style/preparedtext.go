package style

import (
	"strings"

	"github.com/pubcite/pubcite/internal/text"
)

// A preparedText is the text of a variable as a node asks for it.
type preparedText struct {
	manner manner
	next   uint8 // the place of the variable's next text, from 1 on
	// plain says that the text is copied; else it is a marked one. special says that
	// it may be [text.Special].
	plain, special bool
	// slants says that italics show in it, strays that its end was looked at.
	slants, strays bool
	start, end     int // in the memory
}

// A manner is what changes the text of a variable: a case in the lower bits and
// flags above it.
type manner uint8

const (
	mannerPeriods manner = 1 << (iota + 3) // full stops are left out
	mannerShort                            // the short form
	mannerLiteral                          // as processors of CSL read it
	mannerEnglish                          // in English where no language is given

	mannerCase = mannerPeriods - 1
)

// mannerOf returns how a style writes the text of a node.
func (c *compiler) mannerOf(t *Text) manner {
	m := manner(t.TextCase)
	if t.StripPeriods {
		m |= mannerPeriods
	}
	if t.Form == ShortForm {
		m |= mannerShort
	}
	if c.literal {
		m |= mannerLiteral
	}
	if c.words.english {
		m |= mannerEnglish
	}
	return m
}

// maxPrepared is how many texts are kept.
const maxPrepared = 1<<8 - 1

// richPrepared is rich for the text of a variable that is prepared, and reports
// whether it was.
func (r *renderer) richPrepared(st *step) bool {
	p := r.prepared
	at := p.find(st.variable, st.manner)
	if at == 0 {
		at = p.text(r, st.node.(*Text), st.manner)
	}
	if at == 0 {
		return false
	}
	if k := &p.texts[at-1]; k.plain && !k.strays && !st.is(setsQuotes) {
		outer, font := r.attr, st.font
		if !k.slants {
			font &^= Italic
		}
		r.attr = r.attr.with(font)
		r.special = r.special || k.special
		r.piece()
		r.text = append(r.text, p.memory[k.start:k.end]...)
		r.attr = outer
	} else {
		r.richKept(st, k, p.memory[k.start:k.end])
	}
	return true
}

// richKept writes a text that is kept and more than copied.
func (r *renderer) richKept(st *step, k *preparedText, s []byte) {
	outer, font := r.attr, st.font
	if st.is(setsQuotes) {
		r.openOwnQuote()
	}
	if !k.slants {
		font &^= Italic
	}
	r.attr = r.attr.with(font)
	r.special = r.special || k.special
	if k.plain {
		r.piece()
		r.text = append(r.text, s...)
	} else {
		r.emit(s, k.special)
	}
	r.attr = outer
	if k.strays {
		r.noteQuestion()
	}
	if st.is(setsQuotes) {
		r.closeOwnQuote(st.is(keepsStop))
	}
}

// text returns the place of a text, from 1 on; 0 where there are too many to
// keep another.
func (p *Prepared) text(r *renderer, t *Text, m manner) uint8 {
	at := p.find(t.Variable, m)
	if at != 0 {
		return at
	}
	if m&mannerCase == manner(KeepCase) {
		return p.keep(t.Variable, m, p.clean(r, t))
	}
	at = p.text(r, t, m&^mannerCase)
	if at == 0 {
		return 0
	}
	k := p.texts[at-1]
	if c := r.textCase(t); c != KeepCase {
		s := p.memory[k.start:k.end]
		k.start = len(p.memory)
		p.memory = r.appendCased(p.memory, s, c)
		k.end = len(p.memory)
	}
	return p.keep(t.Variable, m, k)
}

// find returns the place of a text that is kept; 0 where it is not.
func (p *Prepared) find(v Variable, m manner) uint8 {
	at := p.first[v]
	for at != 0 && p.texts[at-1].manner != m {
		at = p.texts[at-1].next
	}
	return at
}

// keep keeps a text and returns its place.
func (p *Prepared) keep(v Variable, m manner, k preparedText) uint8 {
	if len(p.texts) == maxPrepared {
		return 0
	}
	k.manner, k.next = m, p.first[v]
	p.texts = append(p.texts, k)
	p.first[v] = uint8(len(p.texts))
	return p.first[v]
}

// clean returns a text in the case that the record has it.
func (p *Prepared) clean(r *renderer, t *Text) preparedText {
	s := text.Trim(r.textOf(t.Variable, t.Form))
	start := len(p.memory)
	memory, k := r.cleaned(p.memory, s, t, r.mayStray(s, t))
	p.memory = memory
	k.start, k.end = start, len(memory)
	return k
}

// cleaned appends a text as t asks for it, but in the case that the record has it, and
// returns what is to be known of it. strays says that it may end in a mark by mistake.
func (r *renderer) cleaned(dst []byte, s string, t *Text, strays bool) ([]byte, preparedText) {
	start, k := len(dst), preparedText{strays: strays}
	k.plain, k.special = text.Plain(s)
	if k.plain = k.plain && !(t.StripPeriods && strings.IndexByte(s, '.') >= 0); k.plain {
		if strays {
			s = s[:text.StrayEnd(s, inGreek(r.pub))]
		}
		dst = append(dst, s...)
	} else {
		k.special = r.markText(s, t, strays)
		dst = append(dst, r.scratch...)
	}
	k.slants = text.Slants(dst[start:])
	return dst, k
}
