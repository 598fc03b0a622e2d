package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// A jsonBody is a body of JSON, which is read once, from front to back. From the first
// error on nothing is read.
type jsonBody struct {
	text []byte
	buf  bytes.Buffer // the text, as the decoder takes it
	dec  jsontext.Decoder
	err  error
}

// A value is a JSON value that stands at a place of a body.
type value struct {
	text   jsontext.Value
	offset int64
}

func (b *jsonBody) reset(text []byte) {
	b.text, b.err = text, nil
	b.buf = *bytes.NewBuffer(text)
	b.dec.Reset(&b.buf, jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
}

// kind returns the kind of what comes next.
func (b *jsonBody) kind() jsontext.Kind { return b.dec.PeekKind() }

// token reads a name, or where a list or an object begins or ends.
func (b *jsonBody) token() (t jsontext.Token) {
	if b.err != nil {
		return t
	}
	t, err := b.dec.ReadToken()
	if err != nil {
		b.err = b.broken(err)
	}
	return t
}

// name reads the name of a member.
func (b *jsonBody) name() string {
	t := b.token()
	if b.err != nil {
		return ""
	}
	return t.String()
}

// more reports whether the list or object that is read goes on.
func (b *jsonBody) more() bool {
	if b.err != nil {
		return false
	}
	k := b.kind()
	return k != jsontext.KindEndObject && k != jsontext.KindEndArray
}

// value reads a whole value.
func (b *jsonBody) value() value {
	if b.err != nil {
		return value{}
	}
	text, err := b.dec.ReadValue()
	if err != nil {
		b.err = b.broken(err)
		return value{}
	}
	at := b.dec.InputOffset() - int64(len(text))
	return value{b.text[at : at+int64(len(text))], at}
}

// begin reads the beginning of the object that the body is.
func (b *jsonBody) begin() {
	if k := b.kind(); k != jsontext.KindBeginObject && k != jsontext.KindInvalid {
		b.fail(0, "", `expected an object, such as {"items": […]}`)
	}
	b.token()
}

// end reads the end of the object that the body is.
func (b *jsonBody) end() {
	b.token()
	if b.err != nil {
		return
	}
	if rest := bytes.TrimLeft(b.text[b.dec.InputOffset():], " \t\r\n"); len(rest) > 0 {
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

// maxField is how many bytes of a field's place are told, or a little more.
const maxField = 200

// fieldOf writes a pointer as fields are written: items[2].author.
func fieldOf(p jsontext.Pointer) string {
	var b strings.Builder
	for t := range p.Tokens() {
		if b.Len() > maxField {
			b.WriteString("…")
			break
		}
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
