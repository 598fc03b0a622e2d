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
	strays := s != "" && text.MayStray(s[len(s)-1]) && endsTrimmed(t.Variable)
	if !text.IsPlain(s) || t.StripPeriods && strings.IndexByte(s, '.') >= 0 {
		r.marked(s, t, strays)
		return
	}
	if !strays {
		plainText(r, s, t)
		return
	}
	plainText(r, s[:text.StrayEnd(s, inGreek(r.pub))], t)
	r.noteQuestion()
}

// marked is rich for a text that is more than copied. strays says that it may
// end in a mark by mistake.
func (r *renderer) marked(s string, t *Text, strays bool) {
	r.scratch = text.Mark(r.scratch, s, text.Marking{
		KeepBlanks:   t.keepBlanks,
		TrimEnd:      strays,
		Greek:        strays && inGreek(r.pub),
		StripPeriods: t.StripPeriods,
	})
	r.scratch2 = appendCased(r.scratch2[:0], r.scratch, r.textCase(t))
	outer := r.attr
	if t.Quotes {
		r.openQuote(r.quotes.open)
	}
	if t.Italic && text.Slants(r.scratch) {
		r.attr = r.attr.italic()
	}
	r.emit(r.scratch2, t.Quotes)
	r.attr = outer
	if strays {
		r.noteQuestion()
	}
	if t.Quotes {
		r.closeQuote(false, t.KeepStop)
	}
}

// plainText is rich for a text that is copied but for its case.
func plainText(r *renderer, s string, t *Text) {
	outer := r.attr
	if t.Quotes {
		r.openQuote(r.quotes.open)
	}
	if t.Italic && text.Slants(s) {
		r.attr = r.attr.italic()
	}
	r.content()
	r.text = appendCased(r.text, s, r.textCase(t))
	r.attr = outer
	if t.Quotes {
		r.closeQuote(false, t.KeepStop)
	}
}

// plain writes a text of the record that is no title: blanks, entities and
// apostrophes are resolved, nothing else changes.
func (r *renderer) plain(s string) {
	s = text.Trim(s)
	if text.IsPlain(s) {
		if s == "" {
			return
		}
		r.content()
		r.text = append(r.text, s...)
		return
	}
	r.rich(s, &unformatted)
}

var unformatted Text

// asItStands is for texts that are no prose: their blanks keep their width.
var asItStands = Text{keepBlanks: true}

func (a attr) push(e Effect) attr {
	return a&^attrFormat | attr(Formatting(a&attrFormat).Push(e))
}

// italic returns a with italics, or with upright letters where it is italic.
func (a attr) italic() attr { return a.push(a.turned(Italic, Upright)) }

// turned returns the effect that sets text off from what is around it: turn
// where the innermost of the two in a is set, else set.
func (a attr) turned(set, turn Effect) Effect {
	e := set
	for f := Formatting(a & attrFormat); f != 0; f >>= 4 {
		switch Effect(f & 15) {
		case set:
			e = turn
		case turn:
			e = set
		}
	}
	return e
}

// marked returns a with the effect of markup.
func (a attr) marked(e text.Effect) attr {
	switch e {
	case text.Italic:
		return a.italic()
	case text.Bold:
		return a.push(a.turned(Bold, Regular))
	case text.Subscript:
		return a.push(Subscript)
	case text.Superscript:
		return a.push(Superscript)
	}
	return a
}

// openQuote writes an opening quotation mark.
func (r *renderer) openQuote(mark string) {
	r.content()
	r.text = append(r.text, mark...)
}

// maxEffects is how deep the effects of markup nest. Deeper ones leave no trace.
const maxEffects = 8

// emit writes a marked text as runs. quoted says that it stands inside
// quotation marks.
func (r *renderer) emit(marked []byte, quoted bool) {
	var stack [maxEffects]attr
	open := 0
	reader := text.NewReader(marked, quoted)
	for {
		p, ok := reader.Next()
		if !ok {
			return
		}
		switch p.Kind {
		case text.Literal:
			r.content()
			r.text = append(r.text, p.Text...)
		case text.Character:
			r.content()
			r.text = utf8.AppendRune(r.text, p.Rune)
		case text.OpenEffect:
			if open < maxEffects {
				stack[open] = r.attr
				r.attr = r.attr.marked(p.Effect)
			}
			open++
		case text.CloseEffect:
			open--
			if open < maxEffects {
				r.attr = stack[open]
			}
		case text.OpenQuote:
			r.openQuote(r.quotes.opening(p.Inner))
		case text.CloseQuote:
			r.closeQuote(p.Inner, false)
		}
	}
}
