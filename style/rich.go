package style

import (
	"strings"
	"unicode/utf8"

	"github.com/pubcite/pubcite/internal/text"
)

// endsTrimmed reports whether the stray ends of a variable go.
func endsTrimmed(v Variable) bool {
	switch v {
	case Title, ContainerTitle, CollectionTitle, Publisher, PublisherPlace, EventTitle, EventPlace:
		return true
	}
	return false
}

// rich writes a text of the record as t asks for, without t's affixes. Most
// texts are plain and are copied.
func (r *renderer) rich(s string, t *Text) {
	s = text.Trim(s)
	strays := r.mayStray(s, t)
	plain, special := text.Plain(s)
	if !plain || t.StripPeriods && strings.IndexByte(s, '.') >= 0 {
		r.marked(s, t, strays)
		return
	}
	r.special = r.special || special
	if !strays {
		plainText(r, s, t)
		return
	}
	plainText(r, s[:text.StrayEnd(s, inGreek(r.pub))], t)
	r.noteQuestion()
}

// mayStray reports whether a text may end in a mark by mistake.
func (r *renderer) mayStray(s string, t *Text) bool {
	return s != "" && text.MayStray(s[len(s)-1]) && !r.literally && endsTrimmed(t.Variable)
}

// marked is rich for a text that is more than copied. strays says that it may
// end in a mark by mistake.
func (r *renderer) marked(s string, t *Text, strays bool) {
	special := r.markText(s, t, strays)
	r.scratch2 = r.appendCased(r.scratch2[:0], r.scratch, r.textCase(t))
	outer := r.attr
	if t.Quotes {
		r.openOwnQuote()
	}
	r.attr = r.attr.with(slanted(t.Font, r.scratch))
	r.emit(r.scratch2, special)
	r.attr = outer
	if strays {
		r.noteQuestion()
	}
	if t.Quotes {
		r.closeOwnQuote(t.KeepStop)
	}
}

// markText marks a text in the working memory, and reports whether it may be
// special.
func (r *renderer) markText(s string, t *Text, strays bool) (special bool) {
	r.scratch, special = text.Marked(r.scratch, s, text.Marking{
		KeepBlanks:   t.keepBlanks,
		TrimEnd:      strays,
		Greek:        strays && inGreek(r.pub),
		StripPeriods: t.StripPeriods,
	})
	return special
}

// plainText is rich for a text that is copied but for its case.
func plainText(r *renderer, s string, t *Text) {
	outer := r.attr
	if t.Quotes {
		r.openOwnQuote()
	}
	r.attr = r.attr.with(slanted(t.Font, s))
	r.piece()
	if c := r.textCase(t); c == KeepCase {
		r.text = append(r.text, s...)
	} else {
		// As marked texts are, so that the same code is at hand for both.
		r.scratch = append(r.scratch[:0], s...)
		r.text = r.appendCased(r.text, r.scratch, c)
	}
	r.attr = outer
	if t.Quotes {
		r.closeOwnQuote(t.KeepStop)
	}
}

// slanted returns the effects for a text: without italics where its script has
// none.
func slanted[T string | []byte](font Effect, s T) Effect {
	if font&Italic != 0 && !text.Slants(s) {
		return font &^ Italic
	}
	return font
}

// plain writes a text of the record that is no title: blanks, entities and
// apostrophes are resolved, nothing else changes.
func (r *renderer) plain(s string) {
	s = text.Trim(s)
	plain, special := text.Plain(s)
	switch {
	case !plain:
		r.rich(s, &unformatted)
	case s != "":
		r.special = r.special || special
		r.copied(s)
	}
}

var unformatted Text

// asItStands is for texts that are no prose: their blanks keep their width.
var asItStands = Text{keepBlanks: true}

// with returns a with the effects of a node inside.
func (a attr) with(effects Effect) attr {
	if effects == 0 {
		return a
	}
	return a&^attrFormat | attr(Formatting(a&attrFormat).with(effects))
}

// turn returns a with an effect of markup inside.
func (a attr) turn(e Effect) attr {
	return a&^attrFormat | attr(Formatting(a&attrFormat).turn(e))
}

// effect returns the attributes of text that markup sets off.
func (r *renderer) effect(e text.Effect) attr {
	switch e {
	case text.Italic:
		return r.attr.turn(Italic)
	case text.Bold:
		return r.attr.turn(Bold)
	case text.Subscript:
		return r.attr.turn(Subscript)
	case text.Superscript:
		return r.attr.turn(Superscript)
	case text.SmallCaps:
		if r.literally {
			return r.attr.turn(SmallCaps)
		}
	case text.Undecorated:
		if r.literally {
			return r.attr.with(Upright | NormalCaps | Regular)
		}
	}
	return r.attr
}

// openQuote writes an opening quotation mark.
func (r *renderer) openQuote(mark string) {
	r.piece()
	r.text = append(r.text, mark...)
}

// maxEffects is how deep the effects of markup nest. Deeper ones leave no trace.
const maxEffects = 8

// openOwnQuote writes an opening quotation mark of the style: an inner one
// inside of another. Few texts ask for it, and what writes them is to be small.
//
//go:noinline
func (r *renderer) openOwnQuote() {
	r.openQuote(r.quotes.opening(r.quoted%2 == 1))
	r.quoted++
}

// closeOwnQuote closes what openOwnQuote opened.
//
//go:noinline
func (r *renderer) closeOwnQuote(keepStop bool) {
	r.quoted--
	r.closeQuote(r.quoted%2 == 1, keepStop)
}

// emit writes a marked text as runs. special says whether it is [text.Special].
func (r *renderer) emit(marked []byte, special bool) {
	r.special = r.special || special
	var stack [maxEffects]attr
	open := 0
	reader := text.NewReader(marked, r.quoted%2 == 1)
	for {
		p, ok := reader.Next()
		if !ok {
			return
		}
		switch p.Kind {
		case text.Literal:
			r.piece()
			r.text = append(r.text, p.Text...)
		case text.Character:
			r.piece()
			r.text = utf8.AppendRune(r.text, p.Rune)
		case text.OpenEffect:
			if open < maxEffects {
				stack[open] = r.attr
				r.attr = r.effect(p.Effect)
			}
			open++
		case text.CloseEffect:
			open--
			if open < maxEffects {
				r.attr = stack[open]
			}
		case text.OpenQuote:
			if p.Own && r.quotes.foreign() {
				r.openQuote("‘")
			} else {
				r.openQuote(r.quotes.opening(r.inner(p)))
			}
		case text.CloseQuote:
			if p.Own && r.quotes.foreign() {
				r.openQuote("’")
			} else {
				r.closeQuote(r.inner(p), false)
			}
		}
	}
}

// inner reports whether a quotation has the locale's inner marks. The record's
// own single ones are the outer in British English.
func (r *renderer) inner(p text.Piece) bool { return p.Inner && !(p.Own && r.quotes.open == "‘") }
