package text

import (
	"bytes"
	"unicode/utf8"
)

// Controls of direction (Unicode Standard Annex 9) reach to the end of the
// paragraph unless they are closed. A text of a record closes its own: what it
// leaves open is closed where the text or a markup in it ends, and what closes
// nothing is dropped.
const (
	bidiPop        = '\u202C' // closes an embedding or override
	bidiPopIsolate = '\u2069'
)

// bidiStack holds the controls that are open, as what closes them.
type bidiStack struct {
	open [8]rune
	n    int
}

// isBidi reports whether r is a control of direction that opens or closes.
func isBidi(r rune) bool { return '\u202A' <= r && r <= '\u202E' || '\u2066' <= r && r <= '\u2069' }

// add appends a control unless it closes nothing or nests too deep.
func (b *bidiStack) add(dst []byte, r rune) []byte {
	switch r {
	case bidiPop:
		if b.n == 0 || b.open[b.n-1] != bidiPop {
			return dst
		}
		b.n--
	case bidiPopIsolate:
		n := b.n
		for n > 0 && b.open[n-1] != bidiPopIsolate {
			n--
		}
		if n == 0 {
			return dst
		}
		for b.n > n {
			dst = b.pop(dst)
		}
		b.n--
	default:
		if b.n == len(b.open) {
			return dst
		}
		b.open[b.n] = bidiPop
		if r >= '\u2066' {
			b.open[b.n] = bidiPopIsolate
		}
		b.n++
	}
	return utf8.AppendRune(dst, r)
}

// pop closes the innermost control.
func (b *bidiStack) pop(dst []byte) []byte {
	b.n--
	return utf8.AppendRune(dst, b.open[b.n])
}

// close closes all that are open.
func (b *bidiStack) close(dst []byte) []byte {
	for b.n > 0 {
		dst = b.pop(dst)
	}
	return dst
}

// withoutBidi returns a text without controls of direction, in place. Most
// texts have none.
func withoutBidi(s []byte) []byte {
	const first = 0xE2 // byte of each of them
	n := bytes.IndexByte(s, first)
	if n < 0 {
		return s
	}
	for i := n; i < len(s); {
		c, size := utf8.DecodeRune(s[i:])
		if !isBidi(c) {
			n += copy(s[n:], s[i:i+size])
		}
		i += size
	}
	return s[:n]
}
