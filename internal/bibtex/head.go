package bibtex

import (
	"bytes"
	"strings"
)

// A Kind is what begins with an at sign.
type Kind uint8

// The kinds of entries.
const (
	Record   Kind = iota // a work, or what works inherit from
	String               // a definition: @string
	Comment              // @comment
	Preamble             // @preamble
)

// A Head is the beginning of an entry: "@article{".
type Head struct {
	Kind Kind
	Size int  // of the head, with its bracket
	Open byte // the bracket: '{' or '('
}

// MaxHead is how long a head may be, with the blanks in it.
const MaxHead = 80

// HeadAt returns the head at the beginning of data. ok is false where no entry
// begins there.
func HeadAt(data []byte) (h Head, ok bool) {
	if len(data) == 0 || data[0] != '@' {
		return Head{}, false
	}
	if len(data) > MaxHead {
		data = data[:MaxHead]
	}
	start := 1 + blanks(data[1:])
	end := start
	for end < len(data) && isTypeByte(data[end]) {
		end++
	}
	at := end + blanks(data[end:])
	if end == start || at == len(data) || data[at] != '{' && data[at] != '(' {
		return Head{}, false
	}
	return Head{Kind: kindOf(data[start:end]), Size: at + 1, Open: data[at]}, true
}

func kindOf(name []byte) Kind {
	switch {
	case bytes.EqualFold(name, []byte("string")):
		return String
	case bytes.EqualFold(name, []byte("comment")):
		return Comment
	case bytes.EqualFold(name, []byte("preamble")):
		return Preamble
	}
	return Record
}

// BeginsRecord reports whether data is the
// beginning of a work with its key: "@article{knuth84,". So certain a beginning
// within another entry shows that this one has no end.
func BeginsRecord(data []byte) bool {
	h, ok := HeadAt(data)
	if !ok {
		return false
	}
	if h.Kind != Record {
		return true
	}
	for _, c := range data[h.Size:] {
		switch c {
		case ',':
			return true
		case '{', '}', '(', ')', '"', '=', '\n', '\r', '#', '%':
			return false
		}
	}
	return false
}

// blanks returns how many blanks data begins with.
func blanks(data []byte) int {
	n := 0
	for n < len(data) && isBlank(data[n]) {
		n++
	}
	return n
}

func isBlank(c byte) bool {
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'
}

// isTypeByte reports whether c may stand in the name of a type.
func isTypeByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.IndexByte("_-*+:", c) >= 0
}
