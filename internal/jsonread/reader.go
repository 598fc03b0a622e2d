// Package jsonread reads a value of JSON that is in memory, from front to back, checks
// what it reads, and keeps nothing. It allows what package jsontext does with
// AllowDuplicateNames and AllowInvalidUTF8, and its errors are those of jsontext; it takes
// less time over small values, which records are made of.
package jsonread

import "github.com/go-json-experiment/json/jsontext"

// maxDepth is how many lists and objects may be open.
const maxDepth = 10_000

// A Reader reads a value. Of a list, Enter and then Element before each of its elements
// lead through it; of an object, Enter and then Member. They are to be called as Kind
// tells. After an error nothing is to be read.
type Reader struct {
	text []byte
	pos  int
	open []byte // the brackets that are
	more bool   // something was read of what was opened last
	room [8]byte

	escaped bool // see Escaped
}

// Reset begins with the text of a value. What stands behind that is not looked at. The
// text must not change until the next Reset.
func (r *Reader) Reset(text []byte) {
	if r.open == nil {
		r.open = r.room[:]
	}
	r.text, r.pos, r.open, r.more = text, 0, r.open[:0], false
}

// Escaped reports whether the string that was read last, a name or a text, holds escapes:
// otherwise it says what stands between its quotation marks.
func (r *Reader) Escaped() bool { return r.escaped }

// Offset returns where what was read ends; what comes next begins behind blanks, a comma
// or a colon.
func (r *Reader) Offset() int { return r.pos }

// Kind returns what the value that comes next begins with: '{', '[', '"', 't', 'f', 'n',
// or '0' for all numbers. Where no value does, it returns 0, and Value says why.
func (r *Reader) Kind() jsontext.Kind { return kinds[r.next()] }

// kinds are those of what values begin with.
var kinds = [256]jsontext.Kind{
	'{': '{', '[': '[', '"': '"', 't': 't', 'f': 'f', 'n': 'n',
	'-': '0', '0': '0', '1': '0', '2': '0', '3': '0', '4': '0', '5': '0', '6': '0', '7': '0', '8': '0', '9': '0',
}

// next passes over blanks and returns the byte behind them, or 0 at the end.
func (r *Reader) next() byte {
	for i := r.pos; i < len(r.text); i++ {
		if c := r.text[i]; c > ' ' || c != ' ' && c != '\n' && c != '\t' && c != '\r' {
			r.pos = i
			return c
		}
	}
	r.pos = len(r.text)
	return 0
}

// Enter reads the bracket that a list or an object begins with.
func (r *Reader) Enter() error {
	c := r.next()
	if c != '{' && c != '[' || len(r.open) == maxDepth {
		return r.fault()
	}
	r.pos++
	r.open, r.more = append(r.open, c), false
	return nil
}

// Element reports whether the list has another element. Otherwise it has been read.
func (r *Reader) Element() (bool, error) {
	c := r.next()
	if c == ']' {
		r.leave()
		return false, nil
	}
	if r.more {
		if c != ',' {
			return true, r.fault()
		}
		r.pos++
	}
	r.more = true
	return true, nil
}

// Member returns the name of the next member of the object, in its quotation marks.
// Otherwise the object has been read.
func (r *Reader) Member() (name []byte, ok bool, err error) {
	c := r.next()
	if c == '}' {
		r.leave()
		return nil, false, nil
	}
	if r.more {
		if c != ',' {
			return nil, true, r.fault()
		}
		r.pos++
		c = r.next()
	}
	r.more = true
	from := r.pos
	if c != '"' || !r.string() {
		return nil, true, r.fault()
	}
	name = r.text[from:r.pos]
	if r.next() != ':' {
		return nil, true, r.fault()
	}
	r.pos++
	return name, true, nil
}

// leave reads the bracket that a list or an object ends with.
func (r *Reader) leave() {
	r.pos++
	r.open, r.more = r.open[:len(r.open)-1], true
}

// Value reads a whole value and returns its text.
func (r *Reader) Value() ([]byte, error) {
	c := r.next()
	from, depth := r.pos, len(r.open)
	if c == '"' && r.string() { // as most are
		return r.text[from:r.pos], nil
	}
	for more := true; ; {
		var err error
		if more {
			err = r.begin()
		}
		switch {
		case err != nil:
			return nil, err
		case len(r.open) == depth:
			return r.text[from:r.pos], nil
		case r.open[len(r.open)-1] == '[':
			more, err = r.Element()
		default:
			_, more, err = r.Member()
		}
		if err != nil {
			return nil, err
		}
	}
}

// begin reads a text, a number or a literal, or the bracket that a value begins with.
func (r *Reader) begin() error {
	ok := false
	switch c := r.next(); c {
	case '{', '[':
		return r.Enter()
	case '"':
		ok = r.string()
	default:
		ok = r.scalar(c)
	}
	if !ok {
		return r.fault()
	}
	return nil
}

// Span passes over an object or a list as its brackets tell, and returns its text. What
// stands in it is for another to check; where that finds nothing wrong, Value returns the
// same. Where no bracket comes next, or none closes it, it returns nil and reads nothing.
func (r *Reader) Span() []byte {
	c := r.next()
	if c != '{' && c != '[' {
		return nil
	}
	from, depth := r.pos, 0
	for i := from; i < len(r.text); i++ {
		switch r.text[i] {
		case '"':
			n := quoted(r.text[i:])
			if n == 0 {
				return nil
			}
			i += n - 1
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth == 0 {
				r.pos = i + 1
				return r.text[from:r.pos]
			}
		}
	}
	return nil
}
