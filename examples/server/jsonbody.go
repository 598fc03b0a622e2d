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

// A member is one of a JSON object.
type member struct {
	name string
	value
}

// A value is a JSON value that stands at a place of a body.
type value struct {
	text   jsontext.Value
	offset int64
}

// members returns the members of the object that a body is.
func members(body []byte) ([]member, error) {
	all, err := parts(body, value{jsontext.Value(body), 0}, jsontext.KindBeginObject)
	if err == nil && all == nil {
		return nil, badAt(body, 0, "", "expected an object")
	}
	return all, err
}

// parts returns the members of an object, or the elements of a list, which have no
// names; nil for any other value.
func parts(body []byte, v value, kind jsontext.Kind) ([]member, error) {
	if first := bytes.TrimLeft(v.text, " \t\r\n"); len(first) > 0 && jsontext.Kind(first[0]) != kind {
		return nil, nil
	}
	dec := jsontext.NewDecoder(bytes.NewBuffer(v.text), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	if _, err := dec.ReadToken(); err != nil {
		return nil, badJSON(body, v.offset, err)
	}
	out := []member{}
	for next := dec.PeekKind(); next != jsontext.KindEndObject && next != jsontext.KindEndArray; next = dec.PeekKind() {
		m := member{}
		if kind == jsontext.KindBeginObject {
			name, err := dec.ReadToken()
			if err != nil {
				return nil, badJSON(body, v.offset, err)
			}
			m.name = name.String()
		}
		text, err := dec.ReadValue()
		if err != nil {
			return nil, badJSON(body, v.offset, err)
		}
		at := dec.InputOffset() - int64(len(text))
		m.value = value{v.text[at : at+int64(len(text))], v.offset + at}
		out = append(out, m)
	}
	if _, err := dec.ReadToken(); err != nil {
		return nil, badJSON(body, v.offset, err)
	}
	if rest := bytes.TrimLeft(v.text[dec.InputOffset():], " \t\r\n"); len(rest) > 0 {
		return nil, badAt(body, v.offset+int64(len(v.text)-len(rest)), "", "there is something behind the object")
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
	err := json.Unmarshal(m.text, v)
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
