package style

import (
	"html"
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

// The tags that a record may hold, in the order of their markers.
var tags = [...]struct {
	open, close string
	style       FontStyle
}{
	{"<i>", "</i>", Italic},
	{"<b>", "</b>", Bold},
	{"<sub>", "</sub>", Subscript},
	{"<sup>", "</sup>", Superscript},
	{`<span class="nocase">`, "</span>", 0},
}

// rich writes a text of the record as t asks for, without t's affixes.
func (r *renderer) rich(s string, t *Text) {
	s = strings.TrimSpace(s)
	titled := t.TextCase == TitleCase && r.english()
	if isPlain(s) && !t.StripPeriods {
		r.plainASCII(s, t, titled)
		return
	}
	b := clean(r.scratch[:0], s)
	if t.StripPeriods {
		b = stripPeriods(b)
	}
	r.scratch = b
	b = pairQuotes(b)
	if titled {
		r.scratch2 = titleCase(r.scratch2[:0], b)
		b = r.scratch2
	}
	outer := r.attr
	depth := 0
	if t.Quotes {
		r.openQuote(false)
		depth = 1
	}
	if t.Italic && slants(b) {
		r.attr = r.attr.italic()
	}
	if t.TextCase == CapitalizeFirst {
		r.scratch2 = capitalizeFirst(r.scratch2[:0], b)
		b = r.scratch2
	}
	r.emit(b, depth)
	r.attr = outer
	if t.Quotes {
		r.closeQuote(false)
	}
}

// plainASCII is rich for a text that is copied, but perhaps for its case.
func (r *renderer) plainASCII(s string, t *Text, titled bool) {
	outer := r.attr
	if t.Quotes {
		r.openQuote(false)
	}
	if t.Italic && hasAlnum(s) {
		r.attr = r.attr.italic()
	}
	r.content()
	switch {
	case titled:
		r.text = titleCase(r.text, s)
	case t.TextCase == CapitalizeFirst:
		r.text = capitalizeFirst(r.text, s)
	default:
		r.text = append(r.text, s...)
	}
	r.attr = outer
	if t.Quotes {
		r.closeQuote(false)
	}
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
func (r *renderer) plain(s string) { r.rich(s, &plainText) }

var plainText Text

// verbatim writes an identifier: without controls and blanks.
func (r *renderer) verbatim(s string) {
	r.content()
	if isPlain(s) && strings.IndexByte(s, ' ') < 0 {
		r.text = append(r.text, s...)
		return
	}
	for i := 0; i < len(s); {
		c, n := utf8.DecodeRuneInString(s[i:])
		if !isBlank(c) && !isDropped(c) {
			r.text = utf8.AppendRune(r.text, c)
		}
		i += n
	}
}

func (a attr) push(s FontStyle) attr {
	return a&^attrFormat | attr(Format(a&attrFormat).Push(s))
}

// italic returns a with italics, or with upright letters where it is italic.
func (a attr) italic() attr { return a.push(a.turned(Italic, Upright)) }

// turned returns the style that sets text off from what is around it: turn
// where the innermost of the two in a is set, else set.
func (a attr) turned(set, turn FontStyle) FontStyle {
	s := set
	for f := Format(a & attrFormat); f != 0; f >>= 4 {
		switch FontStyle(f & 15) {
		case set:
			s = turn
		case turn:
			s = set
		}
	}
	return s
}

// tagged returns a with the formatting of a tag.
func (a attr) tagged(tag int) attr {
	switch s := tags[tag].style; s {
	case 0:
		return a
	case Italic:
		return a.italic()
	case Bold:
		return a.push(a.turned(Bold, Regular))
	default:
		return a.push(s)
	}
}

// openQuote writes an opening quotation mark.
func (r *renderer) openQuote(inner bool) {
	r.content()
	if inner {
		r.text = append(r.text, "‘"...)
	} else {
		r.text = append(r.text, "“"...)
	}
}

// maxTags is how deep tags nest; deeper ones leave no trace.
const maxTags = 8

// emit writes a cleaned text as runs. depth is 1 inside quotation marks.
func (r *renderer) emit(b []byte, depth int) {
	var stack [maxTags]attr
	open := 0
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
		case c == quoteOpen:
			r.openQuote(depth&1 == 1)
			depth++
		case c == quoteClose:
			depth--
			r.closeQuote(depth&1 == 1)
		case c == singleOpen:
			r.openQuote(depth == 0 || depth&1 == 1)
			depth++
		case c == singleClose:
			depth--
			r.closeQuote(depth == 0 || depth&1 == 1)
		case c == apostrophe:
			r.content()
			r.text = append(r.text, "’"...)
		case c == strayOpen:
			r.content()
			r.text = append(r.text, "“"...)
		case c == strayClose:
			r.content()
			r.text = append(r.text, "”"...)
		case c == straySingle:
			r.content()
			r.text = append(r.text, "‘"...)
		}
	}
}

// plainMask has a bit for each ASCII character that stands for itself:
// printable, and none of " & ' <.
var plainMask = [2]uint64{
	0xFFFFFFFF00000000 &^ (1<<'"' | 1<<'&' | 1<<'\'' | 1<<'<'),
	^uint64(0) &^ (1 << (0x7F - 64)),
}

// isPlain reports whether s is written as it stands: plain ASCII without
// runs of blanks or blanks before a colon and the like. Outer blanks are the
// caller's.
func isPlain(s string) bool {
	prev := byte(' ')
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 0x80 || plainMask[c>>6]>>(c&63)&1 == 0 {
			return false
		}
		if prev == ' ' && (c == ' ' || c == ':' || c == ';' || c == '?' || c == '!') {
			return false
		}
		prev = c
	}
	return true
}

func hasAlnum(s string) bool {
	for i := range len(s) {
		if isLetter(s[i]) || isDigit(s[i]) {
			return true
		}
	}
	return false
}

// blank reports whether s holds nothing but blanks.
func blank(s string) bool {
	if s == "" {
		return true
	}
	if s[0] > ' ' && s[0] < 0x7F {
		return false
	}
	for _, c := range s {
		if !isBlank(c) && !isDropped(c) {
			return false
		}
	}
	return true
}

// clean appends s with tags and entities resolved, runs of blanks made one,
// and without what can't be text: control characters, bytes that are no
// UTF-8.
func clean(dst []byte, s string) []byte {
	var stack [maxTags * 4]byte
	open := 0
	last := lastClosings{}
	blank := true // no blank at the start
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c == '<':
			if tag, n := openingTag(s[i:]); n > 0 && open < len(stack) && last.after(s, tag, i) {
				dst = append(dst, tagOpen+byte(tag))
				stack[open] = byte(tag)
				open++
				i += n
				continue
			}
			if tag, n := closingTag(s[i:]); n > 0 && contains(stack[:open], byte(tag)) {
				for {
					open--
					dst = append(dst, tagClose+stack[open])
					if stack[open] == byte(tag) {
						break
					}
				}
				i += n
				continue
			}
		case c == '&':
			if r, n := entity(s[i:]); n > 0 {
				dst, blank = appendClean(dst, r, blank)
				i += n
				continue
			}
		case c < utf8.RuneSelf:
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			dst, blank = appendClean(dst, r, blank)
			i += n
			continue
		}
		if c > ' ' && c != 0x7F {
			if blank && (c == ':' || c == ';' || c == '?' || c == '!') {
				dst = narrowed(dst)
			}
			dst = append(dst, c)
			blank = false
		} else {
			dst, blank = appendClean(dst, rune(c), blank)
		}
		i++
	}
	for open > 0 {
		open--
		dst = append(dst, tagClose+stack[open])
	}
	return trimBlank(dst)
}

// appendClean appends a character unless it is a second blank or none that a
// text can have. blank reports whether a blank came before.
func appendClean(dst []byte, r rune, blank bool) ([]byte, bool) {
	switch {
	case isBlank(r):
		if blank {
			return dst, true
		}
		return append(dst, ' '), true
	case isDropped(r):
		return dst, blank
	}
	return utf8.AppendRune(dst, r), false
}

// narrowed makes a blank at the end of dst a narrow one that does not break:
// French typography sets colons, semicolons, question and exclamation marks
// off, and catalogues of libraries do.
func narrowed(dst []byte) []byte {
	if n := len(dst); n > 0 && dst[n-1] == ' ' {
		return append(dst[:n-1], "\u202f"...)
	}
	return dst
}

// trimBlank takes the blank from the end of a cleaned text, before closing
// tags too.
func trimBlank(b []byte) []byte {
	i := len(b)
	for i > 0 && b[i-1] >= tagClose && b[i-1] < tagClose+5 {
		i--
	}
	if i > 0 && b[i-1] == ' ' {
		b = append(b[:i-1], b[i:]...)
	}
	return b
}

// isBlank reports whether c separates words and is shown as one blank. Blanks
// of a set width and those that do not break are texts of their own.
func isBlank(c rune) bool {
	switch c {
	case ' ', '\t', '\n', '\v', '\f', '\r', 0x85, 0x2028, 0x2029:
		return true
	}
	return false
}

// isDropped reports whether c is a control character or no character.
func isDropped(c rune) bool {
	return c < ' ' || 0x7F <= c && c < 0xA0 || c == 0xFEFF || c&0xFFFE == 0xFFFE ||
		0xFDD0 <= c && c <= 0xFDEF
}

func contains(b []byte, c byte) bool {
	for _, x := range b {
		if x == c {
			return true
		}
	}
	return false
}

func openingTag(s string) (tag, n int) {
	for i := range tags {
		if strings.HasPrefix(s, tags[i].open) {
			return i, len(tags[i].open)
		}
	}
	return 0, 0
}

func closingTag(s string) (tag, n int) {
	if len(s) < 2 || s[1] != '/' {
		return 0, 0
	}
	for i := range tags {
		if strings.HasPrefix(s, tags[i].close) {
			return i, len(tags[i].close)
		}
	}
	return 0, 0
}

// lastClosings remembers where the last closing tag of each kind stands, so
// that a text is searched once for each. Positions are counted from 1.
type lastClosings [len(tags)]int

// after reports whether a closing tag stands behind i.
func (l *lastClosings) after(s string, tag, i int) bool {
	if l[tag] == 0 {
		l[tag] = strings.LastIndex(s, tags[tag].close) + 1
		if l[tag] == 0 {
			l[tag] = -1
		}
	}
	return l[tag] > i
}

// entity reads an HTML entity at the start of s: the character, and the
// length of the entity or 0.
func entity(s string) (rune, int) {
	end := strings.IndexByte(s[:min(len(s), 34)], ';')
	if end < 2 {
		return 0, 0
	}
	switch s[1:end] {
	case "amp":
		return '&', end + 1
	case "lt":
		return '<', end + 1
	case "gt":
		return '>', end + 1
	case "quot":
		return '"', end + 1
	case "apos":
		return '\'', end + 1
	case "nbsp":
		return 0xA0, end + 1
	}
	u := html.UnescapeString(s[:end+1])
	r, n := utf8.DecodeRuneInString(u)
	if n != len(u) {
		return 0, 0
	}
	return r, end + 1
}
