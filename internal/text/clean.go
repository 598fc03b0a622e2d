package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Blank reports whether s holds nothing but blanks.
func Blank(s string) bool {
	return s == "" || (s[0] <= ' ' || s[0] >= 0x7F) && onlyBlanks(s)
}

//go:noinline so that Blank is inlined, which mostly sees no text at all
func onlyBlanks(s string) bool {
	for _, c := range s {
		if !isUnseen(c) {
			return false
		}
	}
	return true
}

// Empty reports whether nothing of s is there: whether it is Blank, or holds
// no more than blanks and what a text ends in by mistake, perhaps inside tags or
// as entities.
func Empty(s string) bool {
	return s == "" || (byteClasses[s[0]] != plainByte || s[0] <= '/') && holdsNothing(s)
}

func holdsNothing(s string) bool {
	const first, last = 0xC3, 0xC9 // of the bytes that letters of Latin begin with
	return (s[0] < first || s[0] > last) && !shows(s) && cleanedAway(s)
}

// shows reports whether s has a character, outside tags, that is neither a
// blank nor left out, nor may be part of a stray end.
func shows(s string) bool {
	for s != "" {
		if s[0] == '<' {
			if tag := readTag(s); tag.element != noElement {
				s = s[tag.size:]
				continue
			}
		}
		r, n := utf8.DecodeRuneInString(s)
		if r == '&' {
			if ent, size := entity(s); size > 0 {
				r, n = ent, size
			}
		}
		if !isUnseen(r) && !strays("", r, false) {
			return true
		}
		s = s[n:]
	}
	return false
}

// cleanedAway reports whether no character is left of a text without its
// stray end.
func cleanedAway(s string) bool {
	b, _ := clean(nil, s, false)
	for _, c := range string(withoutStrayEnd(b, false)) {
		if c > lastMarker && !isBidi(c) {
			return false
		}
	}
	return true
}

// isGraphic reports whether c is a character of ASCII that is seen.
func isGraphic(c byte) bool { return ' ' < c && c < 0x7F }

// Trim returns s without outer blanks. Most texts have none.
func Trim(s string) string {
	if n := len(s); n == 0 || isGraphic(s[0]) && isGraphic(s[n-1]) {
		return s
	}
	return trimmed(s)
}

func trimmed(s string) string {
	first, _ := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(s)
	if (inAlphabets(first) || !unicode.IsSpace(first)) && (inAlphabets(last) || !unicode.IsSpace(last)) {
		return s
	}
	return strings.TrimSpace(s)
}

// clean returns s with tags and entities resolved, runs of blanks made one,
// control characters and those without width left out and bytes that are no
// UTF-8 replaced. A blank before a colon and the like, or inside guillemets,
// becomes a narrow one, unless keepBlanks is set. It is written over buf, where
// there is room.
func clean(buf []byte, s string, keepBlanks bool) (text []byte, has traits) {
	c := cleaner{dst: buf[:0], blank: true, keepBlanks: keepBlanks} // no blank at the start
	c.read(s)
	c.dst = c.bidi.close(trimBlank(c.dst))
	return trimBlank(append(c.dst, c.tags.closings(0)...)), c.traits
}

// A cleaner is a text while it is cleaned.
type cleaner struct {
	dst        []byte
	tags       tagStack
	bidi       bidiStack
	blank      bool // a blank came last
	keepBlanks bool
	traits
}

// traits are what a text that is cleaned has.
type traits struct {
	quotes  bool // quotation marks or apostrophes
	special bool // what may be Special
}

// read cleans s.
func (c *cleaner) read(s string) {
	for i := 0; i < len(s); {
		if n := ordinary(s[i:], c.tags.n == 0); n > 0 {
			c.dst = append(c.dst, s[i:i+n]...)
			c.blank = false
			i += n
			continue
		}
		if s[i] == ' ' && c.tags.n == 0 {
			if !c.blank {
				c.dst = append(c.dst, ' ')
				c.blank = true
			}
			i++
			continue
		}
		if s[i] == '<' {
			if n := c.tag(s, i); n > 0 {
				i += n
				continue
			}
		}
		i += c.character(s[i:])
	}
}

// tag reads a tag at s[i:], and returns its length; 0 where it is text.
func (c *cleaner) tag(s string, i int) int {
	tag := readTag(s[i:])
	if tag.size == 0 {
		return 0
	}
	if tag.element == blockElement {
		c.dst, c.blank = appendClean(c.bidi.close(c.dst), ' ', c.blank)
		return tag.size
	}
	markers, size := c.tags.read(s, i, tag)
	if size > 0 {
		c.dst = append(c.bidi.close(c.dst), markers...)
	}
	return size
}

// character cleans the character at the start of s and returns its length.
func (c *cleaner) character(s string) int {
	r, n := rune(s[0]), 1
	switch b := s[0]; {
	case b == '&':
		if ent, size := entity(s); size > 0 {
			r, n = ent, size
		}
	case b == ':' || b == ';' || b == '?' || b == '!':
		if c.blank && !c.keepBlanks {
			c.dst = narrowed(c.dst)
		}
	case b >= utf8.RuneSelf:
		r, n = utf8.DecodeRuneInString(s)
		if r == '«' || r == '»' {
			return c.guillemet(s, r, n)
		}
	}
	if r >= utf8.RuneSelf && isBidi(r) {
		c.dst = c.bidi.add(c.dst, r)
		return n
	}
	if isQuote(r) {
		c.quotes = true
		if c.doubled(s, n) {
			r, n = '"', 2*n
		}
	}
	if c.tags.n > 0 && isBlank(r) && c.tags.formula() {
		return n
	}
	c.special = c.special || isSpecial(r)
	c.dst, c.blank = appendClean(c.dst, r, c.blank)
	return n
}

// guillemet cleans the guillemet at the start of s and returns its length and
// that of a blank inside. German ones point the other way and have none.
func (c *cleaner) guillemet(s string, r rune, n int) int {
	before, _ := utf8.DecodeLastRune(c.dst)
	behind, _ := utf8.DecodeRuneInString(s[n:])
	switch {
	case c.keepBlanks:
	case r == '»' && c.blank && !isWord(behind):
		c.dst = narrowed(c.dst)
	case r == '«' && behind == ' ' && !isWord(before):
		c.dst, c.blank = append(c.dst, "«\u202f"...), true
		return n + 1
	}
	c.dst, c.blank = utf8.AppendRune(c.dst, r), false
	return n
}

// doubled reports whether the quotation mark of n bytes at the start of s is
// written twice for a double one, as TeX has it. Of three behind a word, the
// first is single.
func (c *cleaner) doubled(s string, n int) bool {
	mark := s[:n]
	switch mark {
	case "`", "'", "‘", "’":
		behind := s[n:]
		return strings.HasPrefix(behind, mark) &&
			(c.blank || !strings.HasPrefix(behind[n:], mark) || mark == "`")
	}
	return false
}

// ordinary returns the length of the stretch at the start of s that clean
// copies as it stands: a word or, where blanks are copied, words with one
// between each two.
func ordinary(s string, blanks bool) int {
	i := 0
	for i < len(s) {
		switch k := byteClasses[s[i]]; {
		case k == plainByte:
		case blanks && k == blankByte && 0 < i && i+1 < len(s) && byteClasses[s[i+1]] == plainByte:
		default:
			return i
		}
		i++
	}
	return i
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
// off, and what stands in guillemets; catalogues of libraries do, too.
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
	for i > 0 && b[i-1] >= tagClose && b[i-1] < tagClose+byte(numEffects) {
		i--
	}
	for i > 0 {
		r, n := utf8.DecodeLastRune(b[:i])
		if !isSpace(r) {
			break
		}
		b = append(b[:i-n], b[i:]...)
		i -= n
	}
	return b
}
