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

// A member is one of a JSON object, with its place in the body.
type member struct {
	name   string
	value  jsontext.Value
	offset int64 // of the value
}

// members returns the members of an object that stands at a place of a body, and
// beside which there is nothing.
func members(body []byte, from, to int64) ([]member, error) {
	dec := jsontext.NewDecoder(bytes.NewReader(body[from:to]), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	token, err := dec.ReadToken()
	if err != nil {
		return nil, badJSON(body, from, err)
	}
	if token.Kind() != jsontext.KindBeginObject {
		return nil, badAt(body, from, "", "expected an object")
	}
	var out []member
	for dec.PeekKind() != jsontext.KindEndObject {
		name, err := dec.ReadToken()
		if err != nil {
			return nil, badJSON(body, from, err)
		}
		m := member{name: name.String()}
		value, err := dec.ReadValue()
		if err != nil {
			return nil, badJSON(body, from, err)
		}
		m.offset = from + dec.InputOffset() - int64(len(value))
		m.value = jsontext.Value(body[m.offset : m.offset+int64(len(value))])
		out = append(out, m)
	}
	if _, err := dec.ReadToken(); err != nil {
		return nil, badJSON(body, from, err)
	}
	if rest := bytes.TrimLeft(body[from+dec.InputOffset():to], " \t\r\n"); len(rest) > 0 {
		return nil, badAt(body, to-int64(len(rest)), "", "there is something behind the object")
	}
	return out, nil
}

// badJSON says where a text stops being JSON.
func badJSON(body []byte, from int64, err error) *problem {
	var syntax *jsontext.SyntacticError
	if !errors.As(err, &syntax) {
		return badAt(body, int64(len(body)), "", "expected an object, found nothing") // io.EOF
	}
	reason := strings.TrimPrefix(syntax.Err.Error(), "jsontext: ")
	if errors.Is(err, io.ErrUnexpectedEOF) {
		reason = "the JSON ends in the middle"
	}
	return badAt(body, from+syntax.ByteOffset, fieldOf(syntax.JSONPointer), "%s", reason)
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

// decode reads a member into v, and says where it is something else.
func (m *member) decode(body []byte, v any) error {
	err := json.Unmarshal(m.value, v)
	var kind *json.UnmarshalTypeError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &kind):
		field := m.name
		if kind.Field != "" {
			field += "." + kind.Field
		}
		return badAt(body, m.offset+kind.Offset, field, "expected %s, found %s", kindName(kind.Type.Kind().String()), kind.Value)
	}
	return badAt(body, m.offset, m.name, "%s", strings.TrimPrefix(err.Error(), "json: "))
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
