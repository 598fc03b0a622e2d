package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/pubcite/pubcite/internal/jsonread"
)

// A jsonBody is a body of JSON, which is read once, from front to back. From the first
// error on nothing is read.
type jsonBody struct {
	text []byte
	in   jsonread.Reader
	err  error
}

// A value is a JSON value that stands at a place of a body.
type value struct {
	text   []byte
	offset int64
}

func (b *jsonBody) reset(text []byte) {
	b.text, b.err = text, nil
	b.in.Reset(text)
}

// kind returns the kind of what comes next.
func (b *jsonBody) kind() jsontext.Kind { return b.in.Kind() }

// check takes an error of reading.
func (b *jsonBody) check(err error) {
	if err != nil && b.err == nil {
		b.err = b.broken(err)
	}
}

// enter reads the bracket that a list or an object begins with.
func (b *jsonBody) enter() {
	if b.err == nil {
		b.check(b.in.Enter())
	}
}

// member reads the name of the next member of an object, or that there is none.
func (b *jsonBody) member() (name string, ok bool) {
	if b.err != nil {
		return "", false
	}
	quoted, ok, err := b.in.Member()
	b.check(err)
	if !ok || err != nil {
		return "", false
	}
	return strings.ToValidUTF8(string(jsonread.Unquote(nil, quoted)), "\uFFFD"), true
}

// element reports whether a list goes on.
func (b *jsonBody) element() bool {
	if b.err != nil {
		return false
	}
	ok, err := b.in.Element()
	b.check(err)
	return ok && err == nil
}

// value reads a whole value.
func (b *jsonBody) value() value {
	if b.err != nil {
		return value{}
	}
	text, err := b.in.Value()
	b.check(err)
	return value{text, int64(b.in.Offset() - len(text))}
}

// span reads a value as value does; what stands in an object is for another to check.
func (b *jsonBody) span() value {
	text := b.in.Span()
	if text == nil {
		return b.value()
	}
	return value{text, int64(b.in.Offset() - len(text))}
}

// begin reads the beginning of the object that the body is.
func (b *jsonBody) begin() {
	if k := b.kind(); k != jsontext.KindBeginObject && k != jsontext.KindInvalid {
		b.fail(0, "", "expected an object")
	}
	b.enter()
}

// end looks behind the object that the body is.
func (b *jsonBody) end() {
	if b.err != nil {
		return
	}
	if rest := bytes.TrimLeft(b.text[b.in.Offset():], " \t\r\n"); len(rest) > 0 {
		b.fail(int64(len(b.text)-len(rest)), "", "there is something behind the object")
	}
}

// fail says what is wrong at a place, unless something was wrong before.
func (b *jsonBody) fail(offset int64, field, format string, args ...any) {
	if b.err == nil {
		b.err = badAt(b.text, offset, field, format, args...)
	}
}

// broken says where the body stops being JSON.
func (b *jsonBody) broken(err error) *problem {
	var syntax *jsontext.SyntacticError
	if !errors.As(err, &syntax) {
		return badAt(b.text, int64(len(b.text)), "", "expected an object, found nothing") // io.EOF
	}
	reason := strings.TrimPrefix(syntax.Err.Error(), "jsontext: ")
	if errors.Is(err, io.ErrUnexpectedEOF) {
		reason = "the JSON ends in the middle"
	}
	return badAt(b.text, syntax.ByteOffset, fieldOf(syntax.JSONPointer), "%s", reason)
}

// fieldOf writes a pointer as fields are written: items[2].author.
func fieldOf(p jsontext.Pointer) string {
	var b strings.Builder
	for t := range p.Tokens() {
		switch _, err := strconv.Atoi(t); {
		case err == nil:
			b.WriteString("[" + t + "]")
		case b.Len() > 0:
			b.WriteString("." + t)
		default:
			b.WriteString(t)
		}
	}
	return b.String()
}

// decode reads the value of a field into v, and returns where it stands.
func (b *jsonBody) decode(field string, v any) (offset int64) {
	val := b.value()
	if b.err != nil {
		return 0
	}
	err := json.Unmarshal(val.text, v)
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &kind):
		if kind.Field != "" {
			field += "." + kind.Field
		}
		b.fail(val.offset+kind.Offset, field, "expected %s, found %s", kindName(kind.Type.Kind().String()), kind.Value)
	case err != nil:
		b.fail(val.offset, field, "%s", strings.TrimPrefix(err.Error(), "json: "))
	}
	return val.offset
}

// kindName says in JSON's words what a kind of value is.
func kindName(kind string) string {
	switch kind {
	case "slice":
		return "a list"
	case "struct", "map":
		return "an object"
	case "string":
		return "a text"
	case "bool":
		return "true or false"
	}
	return "a number"
}
