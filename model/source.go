package model

import "strings"

// A source hands out the values of one record in their order, whatever the
// format. The value at hand is consumed by text, skip, or enter followed by
// element or member until they report the end.
type source interface {
	// kind tells what the value at hand is.
	kind() kind
	// enter goes into the list or object at hand.
	enter() error
	// element goes to the next element of the list entered last.
	element() (ok bool, err error)
	// member goes to the next member of the object entered last and returns
	// its name, which is valid as long as the record.
	member() (name []byte, ok bool, err error)
	// text returns a scalar as it is written, without blanks around it.
	text() (string, error)
	// keep returns name as a string that stays valid.
	keep(name []byte) string
	// skip consumes the value at hand.
	skip() error
	// line returns the input's line of the value at hand.
	line() int
	// describe consumes the value at hand and says what it is: "the number
	// 7".
	describe() (string, error)
}

// A kind is what a value is. Numbers and truth values are one kind: records
// use either where a text should be.
type kind uint8

const (
	kindInvalid kind = iota // the record's syntax is faulty; any way to consume it tells
	kindNull
	kindText  // in quotes in JSON, of YAML's type string
	kindOther // a number or a truth value
	kindList
	kindObject
)

// texts makes strings. Many of them share the memory of one allocation.
type texts struct {
	b strings.Builder
}

const (
	textsSize = 2 << 10       // of one allocation
	textsMax  = textsSize / 4 // a longer text gets its own
)

// add returns text as a string.
func (t *texts) add(text []byte) string {
	switch {
	case len(text) == 0:
		return ""
	case len(text) > textsMax:
		return string(text)
	case t.b.Cap()-t.b.Len() < len(text):
		t.b = strings.Builder{}
		t.b.Grow(textsSize)
	}
	start := t.b.Len()
	t.b.Write(text)
	return t.b.String()[start:]
}
