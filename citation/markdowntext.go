package citation

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// text writes text. What only extensions of CommonMark read as markup or links is
// escaped, too.
func (markdownMarkup) text(o *output, text []byte) {
	if o.bare {
		o.dst = append(o.dst, text...)
		return
	}
	for i := 0; i < len(text); {
		c := text[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRune(text[i:])
			if !unicode.IsControl(r) {
				o.dst = utf8.AppendRune(o.dst, r)
			}
			i += n
			continue
		}
		switch {
		case c == ' ' || c == '\n' || c == '\t' || c == '\r':
			o.markdownBlank()
		case c < ' ' || c == 0x7F:
		case o.markdownMeans(c, text, i):
			o.dst = append(o.dst, '\\', c)
		default:
			o.dst = append(o.dst, c)
		}
		i++
	}
}

// markdownBlank writes a blank. Where a line begins it is not one that makes a
// block of code of it.
func (o *output) markdownBlank() {
	if o.beginsLine() {
		o.write("&#32;")
		return
	}
	o.write(" ")
}

// beginsLine reports whether a line begins at the end of what was written.
func (o *output) beginsLine() bool {
	s := o.written()
	return len(s) == 0 || s[len(s)-1] == '\n'
}

// markdownMeans reports whether the i-th character of a text, of ASCII, would be
// more than itself there.
func (o *output) markdownMeans(c byte, text []byte, i int) bool {
	next := byte(0)
	if i+1 < len(text) {
		next = text[i+1]
	}
	switch c {
	case '\\', '`', '*', '[', ']', '<', '~', '|', '$', '^', '@', '{':
		return true
	case '_':
		return i == 0 || !isAlnum(text[i-1]) || !isAlnum(next)
	case '&':
		return next == '#' || isAlnum(next)
	case '!':
		return next == 0 // a link may follow
	case ':':
		return next == '/' || o.beginsLine()
	case '#':
		return o.beginsLine() || i == 0 || text[i-1] == ' ' // a heading may end in such
	case '+', '-', '=', '%', '>':
		return o.beginsLine()
	case '.', ')':
		return o.numbersLine() || c == '.' && bytes.EqualFold(text[max(0, i-3):i], []byte("www"))
	}
	return false
}

// numbersLine reports whether what was written ends in a line of digits, which
// would be the number of a list's item.
func (o *output) numbersLine() bool {
	s := o.written()
	n := len(s)
	for n > 0 && '0' <= s[n-1] && s[n-1] <= '9' {
		n--
	}
	return n < len(s) && (n == 0 || s[n-1] == '\n')
}
