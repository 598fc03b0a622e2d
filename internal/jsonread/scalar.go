package jsonread

import (
	"bytes"
	"encoding/binary"
	"math/bits"

	"github.com/go-json-experiment/json/jsontext"
)

// scalar reads a number or a literal that begins with c.
func (r *Reader) scalar(c byte) bool {
	switch c {
	case 't':
		return r.literal("true")
	case 'f':
		return r.literal("false")
	case 'n':
		return r.literal("null")
	}
	return r.number()
}

func (r *Reader) literal(word string) bool {
	if len(r.text)-r.pos < len(word) || string(r.text[r.pos:r.pos+len(word)]) != word {
		return false
	}
	r.pos += len(word)
	return true
}

// number reads a number.
func (r *Reader) number() bool {
	r.skip('-')
	if !r.skip('0') && !r.digits() {
		return false
	}
	if r.skip('.') && !r.digits() {
		return false
	}
	if r.skip('e') || r.skip('E') {
		if !r.skip('+') {
			r.skip('-')
		}
		return r.digits()
	}
	return true
}

// skip passes over a byte, if it comes next.
func (r *Reader) skip(c byte) bool {
	if r.pos == len(r.text) || r.text[r.pos] != c {
		return false
	}
	r.pos++
	return true
}

// digits passes over digits, and reports whether there are any.
func (r *Reader) digits() bool {
	from := r.pos
	for r.pos < len(r.text) && r.text[r.pos]-'0' <= 9 {
		r.pos++
	}
	return r.pos > from
}

// string reads a text, which begins here.
func (r *Reader) string() bool {
	text := r.text
	r.escaped = false
	for i := r.pos + 1; ; {
		if len(text)-i >= 8 {
			n := plain(binary.LittleEndian.Uint64(text[i:]))
			if i += n; n == 8 {
				continue
			}
		}
		if i == len(text) {
			return false
		}
		switch c := text[i]; {
		case c == '"':
			r.pos = i + 1
			return true
		case c == '\\':
			n := escape(text[i:])
			if n == 0 {
				return false
			}
			r.escaped = true
			i += n
		case c < ' ':
			return false
		default: // near the end
			i++
		}
	}
}

// plain returns how many of eight bytes come before one that ends a string, begins an
// escape, or stands in none.
func plain(v uint64) int {
	const each, high = 0x0101010101010101, 0x8080808080808080
	quote, slash := v^each*'"', v^each*'\\'
	// The high bits of bytes that are 0, and of those below a blank; above the first, of
	// others, too.
	odd := ((quote-each)&^quote | (slash-each)&^slash | (v-each*' ')&^v) & high
	return bits.TrailingZeros64(odd) / 8
}

// quoted returns how many bytes the string has that a text begins with, or 0 where it
// has no end.
func quoted(text []byte) int {
	for end := 1; ; end++ {
		n := bytes.IndexByte(text[end:], '"')
		if n < 0 {
			return 0
		}
		end += n
		slashes := 0
		for text[end-1-slashes] == '\\' {
			slashes++
		}
		if slashes%2 == 0 {
			return end + 1
		}
	}
}

// escape returns how many bytes an escape has that a text begins with, or 0 where it is
// none. Half of a pair is one.
func escape(text []byte) int {
	if len(text) < 2 {
		return 0
	}
	switch text[1] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return 2
	case 'u':
		if len(text) < 6 {
			return 0
		}
		for _, c := range text[2:6] {
			if c-'0' > 9 && (c|0x20)-'a' > 'f'-'a' {
				return 0
			}
		}
		return 6
	}
	return 0
}

// Unquote returns what a string in its quotation marks says: where it has no escapes a
// part of it, else what is written into the room. Half of a pair of escapes becomes
// U+FFFD, and so does what is not UTF-8 beside an escape.
func Unquote(room, quoted []byte) []byte {
	if bytes.IndexByte(quoted, '\\') < 0 {
		return quoted[1 : len(quoted)-1]
	}
	// The error is about what has been replaced.
	room, _ = jsontext.AppendUnquote(room[:0], quoted)
	return room
}
