package style

import (
	"strings"
	"unicode/utf8"
)

// The texts of a record are written in up to four steps, each a pass over
// bytes: clean resolves tags, entities and blanks; pairQuotes finds quotation
// marks and apostrophes; titleCase capitalises; emit writes runs. Between the
// steps, what is no text is a control character: none is left in a text that
// was cleaned, so they cannot be mistaken. Most texts are plain and skip all
// that.
const (
	// A tag's marker is tagOpen or tagClose with the tag's number in between.
	tagOpen  = 0x01 // 01 to 05
	tagClose = 0x06 // 06 to 0A

	quoteOpen   = 0x10 // a quotation mark whose glyph depends on its depth
	quoteClose  = 0x11
	singleOpen  = 0x12 // the record's own ‘ ’, single at the outermost level
	singleClose = 0x13
	apostrophe  = 0x14
	strayOpen   = 0x15 // a quotation mark without a partner
	strayClose  = 0x16
	straySingle = 0x17

	firstMarker, lastMarker = 0x01, 0x1F
)

// rich writes a text of the record as t asks for, without t's affixes.
func (r *renderer) rich(s string, t *Text) {
	s = trimmed(s)
	ends := t.Variable&endTrimmed != 0
	if isPlain(s) && !(t.StripPeriods && strings.IndexByte(s, '.') >= 0) {
		if !ends || s == "" || !mayStray(s[len(s)-1]) {
			plainText(r, s, t)
			return
		}
		plainText(r, s[:strayEnd(s, inGreek(r.pub))], t)
		r.noteQuestion()
		return
	}
	b, quotes := clean(r.scratch[:0], s, t.keepBlanks)
	r.scratch = b
	if ends && len(b) > 0 && mayStray(b[len(b)-1]) {
		b = withoutStrayEnd(b, inGreek(r.pub))
	}
	if t.StripPeriods {
		b = stripPeriods(b)
	}
	if quotes {
		b = pairQuotes(b)
	}
	r.scratch2 = appendCased(r.scratch2[:0], b, r.textCase(t))
	outer := r.attr
	if t.Quotes {
		r.openQuote(false)
	}
	if t.Italic && slants(b) {
		r.attr = r.attr.italic()
	}
	r.emit(r.scratch2, t.Quotes)
	r.attr = outer
	if ends {
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
		r.openQuote(false)
	}
	if t.Italic && slants(s) {
		r.attr = r.attr.italic()
	}
	r.content()
	r.text = appendCased(r.text, s, r.textCase(t))
	r.attr = outer
	if t.Quotes {
		r.closeQuote(false, t.KeepStop)
	}
}

// textCase returns the case for a text of the publication: titles are
// capitalised in English only.
func (r *renderer) textCase(t *Text) TextCase {
	if t.TextCase == TitleCase && !r.english() {
		return KeepCase
	}
	return t.TextCase
}

// english reports whether titles of the publication are capitalised: whether
// its language is English. Where it is not known, it is that of the locale.
// Codes count in any case.
func (r *renderer) english() bool {
	l := r.pub.Languages
	if len(l) == 0 {
		return r.words.english
	}
	if l[0] == "eng" {
		return true
	}
	code := strings.TrimSpace(l[0])
	if code == "" || strings.EqualFold(code, "und") {
		return r.words.english
	}
	if i := strings.IndexAny(code, "-_"); i > 0 {
		code = code[:i]
	}
	return strings.EqualFold(code, "en") || strings.EqualFold(code, "eng") || strings.EqualFold(code, "english")
}

// appendCased appends a cleaned text with its case changed.
func appendCased[T string | []byte](dst []byte, s T, c TextCase) []byte {
	switch c {
	case TitleCase:
		return titleCase(dst, s)
	case CapitalizeFirst:
		return capitalizeFirst(dst, s)
	case CapitalizeAll:
		return capitalizeAll(dst, s)
	}
	return append(dst, s...)
}

// stripPeriods takes the full stops from a text, but not those inside a word:
// "Phys Rev C", "sueddeutsche.de".
func stripPeriods(b []byte) []byte {
	w := 0
	for i, c := range b {
		if c == '.' && (i+1 == len(b) || b[i+1] < 'a' || b[i+1] > 'z') {
			continue
		}
		b[w] = c
		w++
	}
	return b[:w]
}

// plain writes a text of the record that is no title: blanks, entities and
// apostrophes are resolved, nothing else changes.
func (r *renderer) plain(s string) {
	s = trimmed(s)
	if isPlain(s) {
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

// verbatim writes an identifier: without controls and blanks.
func (r *renderer) verbatim(s string) {
	r.content()
	if isPlain(s) && strings.IndexByte(s, ' ') < 0 {
		r.text = append(r.text, s...)
		return
	}
	for i := 0; i < len(s); {
		c, n := utf8.DecodeRuneInString(s[i:])
		if !isBlank(c) && !isDropped(c) && !isBidi(c) {
			r.text = utf8.AppendRune(r.text, c)
		}
		i += n
	}
}

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

// tagged returns a with the formatting of a tag.
func (a attr) tagged(tag int) attr {
	switch e := tags[tag]; e {
	case 0:
		return a
	case Italic:
		return a.italic()
	case Bold:
		return a.push(a.turned(Bold, Regular))
	default:
		return a.push(e)
	}
}

// openQuote writes an opening quotation mark.
func (r *renderer) openQuote(inner bool) {
	r.content()
	if inner {
		r.text = append(r.text, r.quotes.openInner...)
	} else {
		r.text = append(r.text, r.quotes.open...)
	}
}

// maxTags is how deep tags nest. Up to four times as deep they leave no trace,
// deeper they are text.
const maxTags = 8

// emit writes a cleaned text as runs. quoted says that it stands inside
// quotation marks.
func (r *renderer) emit(b []byte, quoted bool) {
	var stack [maxTags]attr
	open := 0
	var quotes quoteLevels
	if quoted {
		quotes.open(false)
	}
	for i := 0; i < len(b); {
		c := b[i]
		if c > lastMarker {
			j := i + 1
			for j < len(b) && b[j] > lastMarker {
				j++
			}
			r.content()
			r.text = append(r.text, b[i:j]...)
			i = j
			continue
		}
		i++
		switch {
		case c < tagClose:
			if open < maxTags {
				stack[open] = r.attr
				r.attr = r.attr.tagged(int(c - tagOpen))
			}
			open++
		case c < tagClose+5:
			open--
			if open < maxTags {
				r.attr = stack[open]
			}
		case c == quoteOpen || c == singleOpen:
			r.openQuote(quotes.open(c == singleOpen))
		case c == quoteClose || c == singleClose:
			r.closeQuote(quotes.close(), false)
		default:
			r.content()
			r.text = append(r.text, strayMark(c)...)
		}
	}
}

// quoteLevels tells which of the quotation marks that are open are single: one
// bit for each, the innermost lowest, below a bit that stands for none.
type quoteLevels uint32

// open opens a level and reports whether its marks are single: whether those
// around it are not, and outermost, whether the record's are.
func (q *quoteLevels) open(single bool) bool {
	if *q > 0 {
		single = *q&1 == 0
	} else {
		*q = 1
	}
	*q <<= 1
	if single {
		*q |= 1
	}
	return single
}

// close closes the innermost level and reports whether its marks are single.
func (q *quoteLevels) close() bool {
	single := *q&1 == 1
	*q >>= 1
	if *q == 1 {
		*q = 0
	}
	return single
}

// strayMark returns what a mark without a partner looks like.
func strayMark(marker byte) string {
	switch marker {
	case strayOpen:
		return "“"
	case strayClose:
		return "”"
	case straySingle:
		return "‘"
	}
	return "’"
}
