package model

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// A jsonSource is a source of values in JSON.
type jsonSource struct {
	raw     *Raw
	dec     *jsontext.Decoder
	buf     bytes.Buffer // the record, as the decoder takes it
	options jsontext.Options
	texts   *texts
	scratch []byte
	// at is the kind of the value at hand, which is asked for again and again, or
	// kindInvalid where that is not known.
	at kind
}

func newJSONSource(t *texts) *jsonSource {
	return &jsonSource{
		dec: new(jsontext.Decoder),
		// Decoding finds fields that stand twice by itself, where it
		// matters. Invalid UTF-8 has been found before; what is allowed here
		// is half of a pair of \u escapes, which becomes U+FFFD.
		options: jsontext.AllowDuplicateNames(true),
		texts:   t,
	}
}

func (s *jsonSource) open(raw *Raw) {
	s.raw, s.at = raw, kindInvalid
	s.buf = *bytes.NewBuffer(raw.Data)
	s.dec.Reset(&s.buf, s.options, jsontext.AllowInvalidUTF8(true))
}

// rest lets go of the record, which is the caller's.
func (s *jsonSource) rest() {
	s.raw = nil
	s.buf = bytes.Buffer{}
	s.dec.Reset(&s.buf)
}

func (s *jsonSource) kind() kind {
	if s.at == kindInvalid {
		s.at = kindOfJSON(s.dec.PeekKind())
	}
	return s.at
}

func kindOfJSON(k jsontext.Kind) kind {
	switch k {
	case 'n':
		return kindNull
	case '"':
		return kindText
	case '0', 't', 'f':
		return kindOther
	case '[':
		return kindList
	case '{':
		return kindObject
	}
	return kindInvalid
}

func (s *jsonSource) enter() error {
	s.at = kindInvalid
	_, err := s.dec.ReadToken()
	return s.fault(err)
}

func (s *jsonSource) element() (bool, error) {
	s.at = kindInvalid
	switch s.dec.PeekKind() {
	case ']':
		_, err := s.dec.ReadToken()
		return false, s.fault(err)
	case 0:
		return false, s.skip()
	}
	return true, nil
}

func (s *jsonSource) member() ([]byte, bool, error) {
	s.at = kindInvalid
	if s.dec.PeekKind() == '}' {
		_, err := s.dec.ReadToken()
		return nil, false, s.fault(err)
	}
	v, err := s.dec.ReadValue()
	if err != nil {
		return nil, false, s.fault(err)
	}
	name, plain := s.unquote(v)
	if !plain {
		name = bytes.Clone(name) // the next text needs the room
	}
	return name, true, nil
}

func (s *jsonSource) text() (string, error) {
	s.at = kindInvalid
	v, err := s.dec.ReadValue()
	if err != nil {
		return "", s.fault(err)
	}
	if v.Kind() != '"' {
		return s.texts.add(v), nil
	}
	text, _ := s.unquote(v)
	return s.texts.add(bytes.TrimSpace(text)), nil
}

func (s *jsonSource) keep(name []byte) string { return s.texts.add(name) }

func (s *jsonSource) skip() error {
	s.at = kindInvalid
	_, err := s.dec.ReadValue()
	return s.fault(err)
}

// unquote returns the text of a string. Without escapes it is plain, and a part of the
// record, so that it must not be changed.
func (s *jsonSource) unquote(v jsontext.Value) (text []byte, plain bool) {
	if len(v) >= 2 && bytes.IndexByte(v, '\\') < 0 {
		return v[1 : len(v)-1], true
	}
	// The error is about invalid UTF-8, which has been replaced.
	s.scratch, _ = jsontext.AppendUnquote(s.scratch[:0], v)
	return s.scratch, false
}

func (s *jsonSource) line() int {
	pos := int(s.dec.InputOffset())
	for pos < len(s.raw.Data) && strings.IndexByte(" \t\r\n,:", s.raw.Data[pos]) >= 0 {
		pos++
	}
	return s.raw.lineAt(pos)
}

// behind returns the input's line of what stands behind a record that was read to its end.
// Where Split found the record there is nothing.
func (s *jsonSource) behind() (line int, ok bool) {
	more := bytes.TrimLeft(s.raw.Data[s.dec.InputOffset():], " \t\r\n")
	if len(more) == 0 {
		return 0, false
	}
	return s.raw.lineAt(len(s.raw.Data) - len(more)), true
}

func (s *jsonSource) describe() (string, error) {
	s.at = kindInvalid
	v, err := s.dec.ReadValue()
	if err != nil {
		return "", s.fault(err)
	}
	return describeJSON(v, s), nil
}

func describeJSON(v jsontext.Value, s *jsonSource) string {
	switch v.Kind() {
	case '{':
		return "an object"
	case '[':
		return "a list"
	case '"':
		text, _ := s.unquote(v)
		return found("text", string(text))
	case '0':
		return found("number", string(v))
	}
	return string(v)
}

// describeJunk says what stands in the place of a record.
func describeJunk(junk []byte) string {
	v := jsontext.Value(junk)
	if v.IsValid() {
		return describeJSON(v, &jsonSource{})
	}
	return found("text", string(junk))
}

// fault turns an error of the decoder into one that tells the line, and the
// field as records name it.
func (s *jsonSource) fault(err error) error {
	if err == nil {
		return nil
	}
	f := &fault{reason: "not valid JSON: " + strings.TrimPrefix(err.Error(), "jsontext: ")}
	var syntax *jsontext.SyntacticError
	if errors.As(err, &syntax) {
		f.line = s.raw.lineAt(int(syntax.ByteOffset))
		f.reason = "not valid JSON: " + syntax.Err.Error()
	}
	if errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) {
		f.reason = "the record has no end: a closing bracket or quotation mark is missing"
	}
	f.reason = strings.Replace(f.reason, `invalid character '\n' in string (expecting non-control character)`,
		"the closing quotation mark is missing, or a line break stands in a text", 1)
	f.reason = oneLine(f.reason, 200)
	return f
}

// id finds the record's _id, or the id of CSL-JSON. Behind a fault of the syntax it takes one that
// there is no second of; the others may be those of something else.
func (s *jsonSource) id(raw *Raw) string {
	s.open(raw)
	if s.kind() != kindObject || s.enter() != nil {
		return ""
	}
	other := ""
	for {
		name, ok, err := s.member()
		if err != nil {
			return cmp.Or(s.onlyID(raw.Data), other)
		}
		if !ok {
			return other
		}
		isID := string(name) == "_id"
		if k := s.kind(); (isID || string(name) == "id") && (k == kindText || k == kindOther) {
			id, _ := s.text()
			if id = strings.ToValidUTF8(id, "\uFFFD"); isID {
				return id
			}
			other = id
			continue
		}
		if isID {
			return other
		}
		if s.skip() != nil {
			return cmp.Or(s.onlyID(raw.Data), other)
		}
	}
}

func (s *jsonSource) onlyID(data []byte) string {
	key := []byte(`"_id"`)
	before, rest, ok := bytes.Cut(data, key)
	if !ok || bytes.Contains(rest, key) || bytes.HasSuffix(before, []byte(`\`)) {
		return ""
	}
	s.open(&Raw{Data: append([]byte(`{"_id"`), rest...)})
	if s.enter() != nil {
		return ""
	}
	if _, _, err := s.member(); err != nil {
		return ""
	}
	if k := s.kind(); k != kindText && k != kindOther {
		return ""
	}
	id, _ := s.text()
	return strings.ToValidUTF8(id, "\uFFFD")
}
