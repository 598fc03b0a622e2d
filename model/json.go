package model

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/pubcite/pubcite/internal/jsonread"
)

// A jsonSource is a source of values in JSON. Decoding finds fields that stand twice by
// itself, where it matters; invalid UTF-8 has been found before.
type jsonSource struct {
	raw     *Raw
	in      jsonread.Reader
	texts   *texts
	scratch []byte
}

func newJSONSource(t *texts) *jsonSource { return &jsonSource{texts: t} }

func (s *jsonSource) open(raw *Raw) {
	s.raw = raw
	s.in.Reset(raw.Data)
}

// rest lets go of the record, which is the caller's.
func (s *jsonSource) rest() {
	s.raw = nil
	s.in.Reset(nil)
}

func (s *jsonSource) kind() kind { return jsonKinds[s.in.Kind()] }

// jsonKinds are those of what values begin with.
var jsonKinds = [256]kind{
	'n': kindNull, '"': kindText, '0': kindOther, 't': kindOther, 'f': kindOther, '[': kindList, '{': kindObject,
}

func (s *jsonSource) enter() error { return s.fault(s.in.Enter()) }

func (s *jsonSource) element() (bool, error) {
	ok, err := s.in.Element()
	return ok, s.fault(err)
}

func (s *jsonSource) member() ([]byte, bool, error) {
	name, ok, err := s.in.Member()
	if err != nil || !ok {
		return nil, false, s.fault(err)
	}
	if s.in.Escaped() {
		return bytes.Clone(s.unquote(name)), true, nil // the next text needs the room
	}
	return name[1 : len(name)-1], true, nil
}

func (s *jsonSource) text() (string, error) {
	v, err := s.in.Value()
	if err != nil {
		return "", s.fault(err)
	}
	switch {
	case v[0] != '"':
	case s.in.Escaped():
		v = bytes.TrimSpace(s.unquote(v))
	default:
		v = bytes.TrimSpace(v[1 : len(v)-1])
	}
	return s.texts.add(v), nil
}

func (s *jsonSource) keep(name []byte) string { return s.texts.add(name) }

func (s *jsonSource) skip() error {
	_, err := s.in.Value()
	return s.fault(err)
}

// unquote returns the text of a string. Without escapes that is a part of the
// record, so it must not be changed.
func (s *jsonSource) unquote(v []byte) []byte {
	if bytes.IndexByte(v, '\\') < 0 {
		return v[1 : len(v)-1]
	}
	s.scratch = jsonread.Unquote(s.scratch, v)
	return s.scratch
}

func (s *jsonSource) line() int {
	pos := s.in.Offset()
	for pos < len(s.raw.Data) && strings.IndexByte(" \t\r\n,:", s.raw.Data[pos]) >= 0 {
		pos++
	}
	return s.raw.lineAt(pos)
}

func (s *jsonSource) describe() (string, error) {
	v, err := s.in.Value()
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
		return found("text", string(s.unquote(v)))
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
