package style

import (
	"bytes"
	"html"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The tags that a record may hold, in the order of their markers.
var tags = [...]struct {
	open, close string
	effect      Effect
}{
	{"<i>", "</i>", Italic},
	{"<b>", "</b>", Bold},
	{"<sub>", "</sub>", Subscript},
	{"<sup>", "</sup>", Superscript},
	{`<span class="nocase">`, "</span>", 0},
}

// blank reports whether s holds nothing but blanks.
func blank(s string) bool {
	return s == "" || (s[0] <= ' ' || s[0] >= 0x7F) && onlyBlanks(s)
}

func onlyBlanks(s string) bool {
	for _, c := range s {
		if !unicode.IsSpace(c) && !isDropped(c) && !isBidi(c) {
			return false
		}
	}
	return true
}

// empty reports whether nothing of s can be written: whether it is blank, or
// holds nothing but blanks inside tags, perhaps as entities.
func empty(s string) bool {
	return s == "" || byteClasses[s[0]] != plainByte && writesNothing(s)
}

func writesNothing(s string) bool { return onlyBlanks(s) || emptyTags(s) }

// trimmed returns s without outer blanks. Most texts have none.
func trimmed(s string) string {
	if n := len(s); n > 0 && byteClasses[s[0]] == plainByte && byteClasses[s[n-1]] == plainByte {
		return s
	}
	return strings.TrimSpace(s)
}

func emptyTags(s string) bool {
	open := 0
	for s != "" {
		if _, n := openingTag(s); n > 0 {
			open++
			s = s[n:]
			continue
		}
		if _, n := closingTag(s); n > 0 {
			open--
			s = s[n:]
			continue
		}
		r, n := utf8.DecodeRuneInString(s)
		if r == '&' {
			if r, n = entity(s); n == 0 {
				return false
			}
		}
		if !unicode.IsSpace(r) && !isDropped(r) && !isBidi(r) {
			return false
		}
		s = s[n:]
	}
	return open == 0
}

// clean appends s with tags and entities resolved, runs of blanks made one,
// control characters left out and bytes that are no UTF-8 replaced. A blank
// before a colon and the like becomes a narrow one, unless keepBlanks is set.
// quotes reports whether there are quotation marks or apostrophes.
func clean(dst []byte, s string, keepBlanks bool) (text []byte, quotes bool) {
	var tagged tagStack
	var bidi bidiStack
	blank := true // no blank at the start
	for i := 0; i < len(s); {
		if n := ordinary(s[i:]); n > 0 {
			dst = append(dst, s[i:i+n]...)
			i += n
			blank = false
			continue
		}
		r, n := rune(s[i]), 1
		switch c := s[i]; {
		case c == '<':
			if m, size := tagged.read(s, i); size > 0 {
				dst = append(bidi.close(dst), m...)
				i += size
				continue
			}
		case c == '&':
			if ent, size := entity(s[i:]); size > 0 {
				r, n = ent, size
			}
		case c == ':' || c == ';' || c == '?' || c == '!':
			if blank && !keepBlanks {
				dst = narrowed(dst)
			}
		case c >= utf8.RuneSelf:
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		i += n
		if isBidi(r) {
			dst = bidi.add(dst, r)
			continue
		}
		quotes = quotes || isQuote(r)
		dst, blank = appendClean(dst, r, blank)
	}
	dst = bidi.close(trimBlank(dst))
	return trimBlank(append(dst, tagged.close()...)), quotes
}

// ordinary returns the length of the stretch at the start of s that clean
// copies as it stands.
func ordinary(s string) int {
	i := 0
	for i < len(s) && byteClasses[s[i]] == plainByte {
		i++
	}
	return i
}

func isQuote(r rune) bool {
	switch r {
	case '"', '\'', '“', '”', '‘', '’':
		return true
	}
	return false
}

// A tagStack holds the tags that are open while a text is cleaned.
type tagStack struct {
	open    [maxTags * 4]byte
	n       int
	last    lastClosings
	markers [maxTags * 4]byte // room for the markers that are returned
}

// read reads the tag at s[i:]. It returns its markers, several where a
// closing tag closes what is open inside it, and its length; 0 where there is
// no tag: an opening one that is never closed, a closing one that closes
// nothing, and everything else that looks like one.
func (t *tagStack) read(s string, i int) (markers []byte, size int) {
	if tag, n := openingTag(s[i:]); n > 0 && t.n < len(t.open) && t.last.after(s, tag, i) {
		t.open[t.n] = byte(tag)
		t.n++
		t.markers[0] = tagOpen + byte(tag)
		return t.markers[:1], n
	}
	tag, n := closingTag(s[i:])
	if n == 0 || bytes.IndexByte(t.open[:t.n], byte(tag)) < 0 {
		return nil, 0
	}
	for {
		t.n--
		markers = append(t.markers[:len(markers)], tagClose+t.open[t.n])
		if t.open[t.n] == byte(tag) {
			return markers, n
		}
	}
}

// close returns the markers of the tags that are still open.
func (t *tagStack) close() []byte {
	n := 0
	for ; t.n > 0; n++ {
		t.n--
		t.markers[n] = tagClose + t.open[t.n]
	}
	return t.markers[:n]
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
	case blank && len(dst) == 0 && unicode.IsSpace(r):
		return dst, true
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

// trimBlank takes blanks from the end of a cleaned text, before closing tags
// too.
func trimBlank(b []byte) []byte {
	i := len(b)
	for i > 0 && b[i-1] >= tagClose && b[i-1] < tagClose+5 {
		i--
	}
	for i > 0 {
		r, n := utf8.DecodeLastRune(b[:i])
		if !unicode.IsSpace(r) || r < ' ' {
			break
		}
		b = append(b[:i-n], b[i:]...)
		i -= n
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
