package model

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/unicode"
)

// outcomes reads the input and returns the ID of every record, or its error,
// led by "read: " where there is both.
func outcomes(o Reader, r io.Reader) []string {
	var list []string
	for p, err := range o.Read(r) {
		switch {
		case err == nil:
			list = append(list, p.ID)
		case p == nil:
			list = append(list, err.Error())
		default:
			list = append(list, "read: "+err.Error())
		}
	}
	return list
}

func TestReadForms(t *testing.T) {
	tests := []struct {
		name, input string
		want        []string
	}{
		{"empty", "", nil},
		{"blank", " \n\t\n", nil},
		{"byte order mark alone", "\uFEFF", nil},

		{"JSON object", `{"_id":"1"}`, []string{"1"}},
		{"JSON object with a byte order mark", "\uFEFF{\"_id\":\"1\"}", []string{"1"}},
		{"JSON objects in a row", `{"_id":1}{"_id":2} {"_id":3}`, []string{"1", "2", "3"}},
		{"JSON Lines", "{\"_id\":1}\n{\"_id\":2}\r\n\n{\"_id\":3}", []string{"1", "2", "3"}},
		{"JSON Lines with commas", "{\"_id\":1},\n{\"_id\":2},\n", []string{"1", "2"}},
		{"JSON text sequence", "\x1e{\"_id\":1}\n\x1e{\"_id\":2}\n", []string{"1", "2"}},
		{"JSON files put together, each with a byte order mark", "\uFEFF{\"_id\":1}\n\uFEFF{\"_id\":2}\n", []string{"1", "2"}},
		{"JSON objects as YAML documents", "{\"_id\":1}\n---\n{\"_id\":2}\n...\n", []string{"1", "2"}},
		{"printed JSON objects", "{\n  \"_id\": 1\n}\n{\n  \"_id\": 2\n}\n", []string{"1", "2"}},
		{"printed JSON objects without indentation", "{\n\"author\": [\n{\n\"last_name\": \"A\"\n},\n{\n}\n],\n\"_id\": 1\n}\n{\n\"_id\": 2\n}\n", []string{"1", "2"}},
		{"JSON array", `[{"_id":1},{"_id":2}]`, []string{"1", "2"}},
		{"JSON array with blanks", " [ {\"_id\":1} ,\n {\"_id\":2} ] \n", []string{"1", "2"}},
		{"printed JSON array", "[\n  {\n    \"_id\": 1\n  },\n  {\n    \"_id\": 2\n  }\n]\n", []string{"1", "2"}},
		{"JSON array, brackets hugging", "[{\n  \"_id\": 1\n}, {\n  \"_id\": 2\n}]", []string{"1", "2"}},
		{"empty JSON array", "[]", nil},
		{"JSON arrays in a row", `[{"_id":1}][{"_id":2}]`, []string{"1", "2"}},
		{"JSON array with a trailing comma", `[{"_id":1},{"_id":2},]`, []string{"1", "2"}},
		{"JSON array without commas", `[{"_id":1} {"_id":2}]`, []string{"1", "2"}},
		{"brackets and escapes in strings", `{"title":"}]\\\"{[","_id":1}{"_id":2}`, []string{"1", "2"}},
		{"escaped names", `{"\u005fid":1}`, []string{"1"}},

		{"YAML document", "_id: 1\n", []string{"1"}},
		{"YAML document without a line break", "_id: 1", []string{"1"}},
		{"YAML stream", "---\n_id: 1\n...\n---\n_id: 2\n...\n", []string{"1", "2"}},
		{"YAML stream with CRLF", "---\r\n_id: 1\r\n---\r\n_id: 2\r\n", []string{"1", "2"}},
		{"YAML stream without ends", "---\n_id: 1\n---\n_id: 2\n", []string{"1", "2"}},
		{"YAML empty documents", "---\n---\n# none\n---\n_id: 1\n---\n", []string{"1"}},
		{"YAML directive and comments", "%YAML 1.1\n# list\n--- # first\n_id: 1\n", []string{"1"}},
		{"YAML with a byte order mark", "\uFEFF---\n_id: 1\n", []string{"1"}},
		{"YAML list", "- _id: 1\n- _id: 2\n", []string{"1", "2"}},
		{"YAML list in a document", "---\n- _id: 1\n  author:\n  - last_name: A\n- _id: 2\n---\n_id: 3\n", []string{"1", "2", "3"}},
		{"YAML list that is indented", "  - _id: 1\n    title: a\n  - _id: 2\n", []string{"1", "2"}},
		{"YAML list with bare hyphens", "-\n  _id: 1\n-\n  _id: 2\n", []string{"1", "2"}},
		{"YAML list within a record", "author:\n- last_name: A\n- last_name: B\n_id: 1\n", []string{"1"}},
		{"YAML list in brackets", "--- [{_id: 1}, {_id: 2}]\n---\n_id: 3\n", []string{"1", "2", "3"}},
		{"YAML list with a tag", "--- !!seq\n- _id: 1\n- _id: 2\n", []string{"1", "2"}},
		{"YAML in braces", "{_id: 1, title: A title}\n", []string{"1"}},
		{"YAML in braces and brackets", "[{_id: 1}, {_id: 2}]\n", []string{"1", "2"}},
		{"JSON in a YAML stream", "---\n{\"_id\": 1}\n---\n{\"_id\": 2}\n", []string{"1", "2"}},
		{"YAML marker in a text", "_id: 1\ntitle: |\n  ---\n  text\n--- \n_id: 2\n", []string{"1", "2"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, outcomes(Reader{}, strings.NewReader(tt.input))); diff != "" {
				t.Errorf("whole (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tt.want, outcomes(Reader{}, iotest.OneByteReader(strings.NewReader(tt.input)))); diff != "" {
				t.Errorf("byte by byte (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tt.want, outcomes(Reader{}, iotest.DataErrReader(strings.NewReader(tt.input)))); diff != "" {
				t.Errorf("end with the last data (-want +got):\n%s", diff)
			}
		})
	}
}

func TestReadUTF16(t *testing.T) {
	for _, text := range []string{"{\"_id\":1,\"title\":\"Ärger\"}\n{\"_id\":2}\n", "---\n_id: 1\ntitle: Ärger\n---\n_id: 2\n", ""} {
		for name, order := range map[string]unicode.Endianness{"little": unicode.LittleEndian, "big": unicode.BigEndian} {
			encoded, err := unicode.UTF16(order, unicode.UseBOM).NewEncoder().String(text)
			if err != nil {
				t.Fatal(err)
			}
			want := outcomes(Reader{}, strings.NewReader(text))
			got := outcomes(Reader{}, iotest.OneByteReader(strings.NewReader(encoded)))
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s endian, %q (-want +got):\n%s", name, text, diff)
			}
		}
	}
}

// A faulty record is reported with number, id, line and field, and the ones
// around it are read.
func TestReadFaulty(t *testing.T) {
	const (
		open   = "the record has no end: a closing bracket or quotation mark is missing"
		quote  = "not valid JSON: the closing quotation mark is missing, or a line break stands in a text"
		part   = "the record goes on behind its end: a bracket is missing or too many"
		noMore = "the input ends in the middle of the record"
	)
	tests := []struct {
		name, input string
		want        []string
	}{
		{"wrong type in JSON Lines", "{\"_id\":1}\n{\"title\":{},\"_id\":2}\n{\"_id\":3}\n", []string{
			"1", `read: record 2 (_id 2), line 2, field "title": expected a text, found an object`, "3"}},
		{"wrong type in a JSON array", "[{\"_id\":1},\n{\"author\":[{},\n7],\"_id\":2},\n{\"_id\":3}]", []string{
			"1", `read: record 2 (_id 2), line 3, field "author[1]": expected a person, found the number 7`, "3"}},
		{"wrong type in YAML", "---\n_id: 1\n---\ntitle:\n  a: b\n_id: 2\n---\n_id: 3\n", []string{
			"1", `read: record 2 (_id 2), line 5, field "title": expected a text, found an object`, "3"}},
		{"wrong type in a YAML list", "- _id: 1\n- _id: 2\n  author:\n  - {first_name: [a, b]}\n- _id: 3\n", []string{
			"1", `read: record 2 (_id 2), line 4, field "author[0].first_name": expected a text, found a list of several; the first is taken`, "3"}},

		{"quotation mark missing in JSON Lines", "{\"_id\":1}\n{\"_id\":2,\"title\":\"a}\n{\"_id\":3}\n", []string{
			"1", `record 2 (_id 2), line 2, field "title": ` + open, "3"}},
		{"quotation mark missing at the end of a line", "{\n \"_id\": 1,\n \"title\": \"a,\n \"year\": 7\n}\n{\n \"_id\": 2\n}\n", []string{
			`record 1 (_id 1), line 3, field "title": ` + quote, "2"}},
		{"quotation mark missing in one line", `[{"_id":1},{"_id":2,"title":"a, "year":"7"},{"_id":3}]`, []string{
			"1", `record 2 (_id 2), line 1: not valid JSON: invalid character 'y' after object value (expecting ',' or '}')`, "3"}},
		{"quotation mark missing before a bracket", `[{"_id":1},{"_id":2,"title":"a},{"_id":3}]`, []string{
			"1", `record 2 (_id 2), line 1, field "title": ` + open, "3"}},
		{"quotation mark missing within a person", `[{"_id":1,"author":[{"last_name":"A},{"last_name":"B"}]},{"_id":2}]`, []string{
			`record 1 (_id 1), line 1, field "author[0]": not valid JSON: invalid character 'l' after object value (expecting ',' or '}')`, "2"}},
		{"quotation marks within a text", `[{"_id":1,"title":"5" disk and "b" and {"c"}, "year":"7"},{"_id":2}]`, []string{
			`record 1 (_id 1), line 1: not valid JSON: invalid character 'd' after object value (expecting ',' or '}')`, "2"}},
		{"line break within a text", "{\"_id\":1,\"title\":\"a\nb\",\"year\":7}\n{\"_id\":2}\n", []string{
			`record 1 (_id 1), line 1, field "title": ` + quote, "2"}},

		{"closing brace missing", "{\"_id\":1\n{\"_id\":2}\n", []string{"record 1 (_id 1), line 1: " + open, "2"}},
		{"closing brace missing in an array", `[{"_id":1},{"_id":2,"conference":{"name":"x"},{"_id":3}]`, []string{
			"1", "record 2 (_id 2), line 1: " + open, "3"}},
		{"closing brace of the last element missing", `[{"_id":1},{"_id":2]`, []string{"1", "record 2 (_id 2), line 1: " + open}},
		{"closing bracket missing", `[{"_id":1,"author":[{}},{"_id":2}]`, []string{
			`record 1 (_id 1), line 1, field "author[1]": not valid JSON: invalid character '}' after array element (expecting ',' or ']')`, "2"}},
		{"closing brace missing in printed objects", "{\n \"_id\": 1,\n \"conference\": {\n  \"name\": \"x\"\n}\n{\n \"_id\": 2\n}\n", []string{
			"record 1 (_id 1), line 1: " + open, "2"}},
		{"line cut off behind a colon", "{\"_id\":1,\"title\":\n{\"_id\":2}\n{\"_id\":3}\n", []string{"record 1 (_id 1), line 1: " + open, "2", "3"}},
		{"line cut off behind a bracket", "{\"_id\":1,\"author\":[\n{\"_id\":2}\n{\"_id\":3}\n", []string{"record 1 (_id 1), line 1: " + open, "2", "3"}},
		{"element cut off behind a bracket", "[{\"_id\":1,\"author\":[\n{\"_id\":2},\n{\"_id\":3}\n]", []string{"record 1 (_id 1), line 1: " + open, "2", "3"}},
		{"line cut off behind a brace", "{\n{\"_id\":2}\n", []string{"record 1, line 1: " + open, "2"}},
		{"line cut off in a name", "{\"_id\":1,\"titl\n{\"_id\":2}\n", []string{"record 1 (_id 1), line 1: " + open, "2"}},

		{"brace too many", "{\"_id\":1}}\n{\"_id\":2}\n", []string{"record 1 (_id 1), line 1: " + part, "2"}},
		{"brace too many in the middle", "{\n \"_id\": 1},\n \"author\": [\n  {\n   \"first_name\": \"A\"\n  }\n ]\n}\n{\n \"_id\": 2\n}\n", []string{
			"1", `record 2, line 3: expected a record, found the text "\"author\": ["`, "2"}},
		{"text between records", "{\"_id\":1}\nHTTP/1.1 502\n{\"_id\":2}\n", []string{"1", `record 2, line 2: expected a record, found the text "HTTP/1.1 502"`, "2"}},
		{"text in front of records", "HTTP/1.1 200\n{\"_id\":1}\n", []string{`record 1, line 1: expected a record, found the text "HTTP/1.1 200"`, "1"}},

		{"elements that are no records", `[{"_id":1},7,"x",null,true,[{"_id":2}],{"_id":3}]`, []string{"1",
			"record 2, line 1: expected a record, found the number 7",
			`record 3, line 1: expected a record, found the text "x"`,
			"record 4, line 1: expected a record, found null",
			"record 5, line 1: expected a record, found true",
			"record 6, line 1: expected a record, found a list", "3"}},
		{"YAML items that are no records", "- _id: 1\n- 7\n- text\n- [a]\n-\n- _id: 2\n", []string{"1",
			"record 2, line 2: expected a record, found the number 7",
			`record 3, line 3: expected a record, found the text "text"`,
			"record 4, line 4: expected a record, found a list",
			"record 5, line 5: expected a record, found null", "2"}},
		{"YAML document that is a text", "---\ntext\n---\n_id: 1\n", []string{`record 1, line 2: expected a record, found the text "text"`, "1"}},

		{"JSON ends early", "{\"_id\":1}\n{\"_id\":2,\"title\":\"a", []string{"1", `record 2 (_id 2), line 2: ` + noMore}},
		{"JSON array ends early", "[{\"_id\":1},\n", []string{"1", "record 2, line 2: the input ends in the middle of the list that begins in line 1"}},
		{"JSON array ends within a record", "[{\"_id\":1},{\"_id\":2", []string{"1", "record 2 (_id 2), line 1: " + noMore,
			"record 3, line 1: the input ends in the middle of the list that begins in line 1"}},

		{"YAML syntax", "---\n_id: 1\n---\n_id: 2\ntitle: a: b\n---\n_id: 3\n", []string{"1",
			"record 2 (_id 2), line 5: not valid YAML: mapping values are not allowed in this context", "3"}},
		{"YAML syntax in a list", "- _id: 1\n- _id: '2\n- _id: 3\n", []string{"1",
			"record 2 (_id 2), line 2: not valid YAML: found unexpected end of stream", "3"}},
		{"YAML tab", "_id: 1\nauthor:\n\t- a\n---\n_id: 2\n", []string{
			"record 1 (_id 1), line 3: not valid YAML: found character that cannot start any token", "2"}},
		{"YAML text behind the record", "{_id: 1}\ntext\n---\n_id: 2\n", []string{
			"record 1, line 1: not valid YAML: something stands behind the record", "2"}},
		{"YAML alias without an anchor", "- _id: 1\n  title: *t\n- _id: 2\n", []string{
			"record 1 (_id 1), line 1: not valid YAML: unknown anchor 't' referenced", "2"}},

		{"not UTF-8 in JSON", "{\"_id\":1,\n\"title\":\"caf\xe9\"}\n{\"_id\":2}\n", []string{"record 1 (_id 1), line 2: not UTF-8: byte 0xE9", "2"}},
		{"not UTF-8 in YAML", "_id: 1\ntitle: caf\xe9\n---\n_id: 2\n", []string{"record 1 (_id 1), line 2: not UTF-8: byte 0xE9", "2"}},
		{"NUL", "{\"_id\":1,\"title\":\"a\x00\"}\n{\"_id\":2}\n", []string{"record 1 (_id 1), line 1: not a text: byte 0x00 (UTF-16 needs a byte order mark)", "2"}},
		{"UTF-16 without a byte order mark", "{\x00\"\x00a\x00}", []string{"record 1, line 1: not a text: byte 0x00 (UTF-16 needs a byte order mark)"}},

		{"field twice in JSON", "{\"_id\":1,\"title\":\"a\",\n\"title\":\"b\"}\n{\"_id\":2}\n", []string{
			`read: record 1 (_id 1), line 2, field "title": the field stands twice in one object`, "2"}},
		{"field twice in YAML", "_id: 1\ntitle: a\ntitle: b\n---\n_id: 2\n", []string{
			`read: record 1 (_id 1), line 3, field "title": the field stands twice in one object`, "2"}},
		{"month twice", `{"_id":1,"month":1,"month":2}`, []string{
			`read: record 1 (_id 1), line 1, field "month": the field stands twice in one object`}},
		{"field twice in a person", `{"_id":1,"author":[{"last_name":"a","last_name":"b"}]}`, []string{
			`read: record 1 (_id 1), line 1, field "author[0].last_name": the field stands twice in one object`}},
		{"field twice, once empty", `{"_id":1,"title":null,"title":"","title":"b"}`, []string{"1"}},
		{"unknown field twice", `{"_id":1,"x":1,"x":2}`, []string{"1"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, outcomes(Reader{}, strings.NewReader(tt.input))); diff != "" {
				t.Errorf("whole (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tt.want, outcomes(Reader{}, iotest.OneByteReader(strings.NewReader(tt.input)))); diff != "" {
				t.Errorf("byte by byte (-want +got):\n%s", diff)
			}
		})
	}
}

func TestReadErrorOfReader(t *testing.T) {
	fault := errors.New("connection lost")
	for _, text := range []string{"{\"_id\":1}\n{\"_id\":2,", "[{\"_id\":1},", "---\n_id: 1\n---\n_id: 2", "- _id: 1\n- _id"} {
		var ids []string
		var last error
		for p, err := range Read(io.MultiReader(strings.NewReader(text), iotest.ErrReader(fault))) {
			if last != nil {
				t.Errorf("%q: the sequence goes on after %v", text, last)
			}
			if last = err; err == nil {
				ids = append(ids, p.ID)
			}
		}
		var record *RecordError
		if !errors.Is(last, fault) || errors.As(last, &record) {
			t.Errorf("%q: got the error %v", text, last)
		}
		if diff := cmp.Diff([]string{"1"}, ids); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
	for _, stuck := range []io.Reader{iotest.TimeoutReader(iotest.OneByteReader(strings.NewReader("[{}]"))), stuckReader{}} {
		n := 0
		for _, err := range Read(stuck) {
			if n++; err == nil || n > 1 {
				t.Errorf("step %d: %v", n, err)
			}
		}
		if n != 1 {
			t.Errorf("got %d errors", n)
		}
	}
}

type stuckReader struct{}

func (stuckReader) Read([]byte) (int, error) { return 0, nil }

func TestRecordErrorParts(t *testing.T) {
	input := "{\"_id\":1}\n\n{\"author\":[{\"last_name\":\"A\"},\n{\"first_name\":[1,2]}],\"_id\":14666}"
	var got *RecordError
	for _, err := range Read(strings.NewReader(input)) {
		errors.As(err, &got)
	}
	want := &RecordError{Number: 2, ID: "14666", Field: "author[1].first_name", Line: 4, Reason: "expected a text, found a list of several; the first is taken"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestRecordErrorIsOneLine(t *testing.T) {
	for _, input := range []string{
		"{\"_id\":\"a\\nb\",\"title\":{}}", "{\"x\\n\":{\"y\n\"}}", "\"a\nb\": [\n", "[\"a\\nb\u2028\"]", "{\"author\":[[\"\\u0007\"]]}",
	} {
		for _, err := range Read(strings.NewReader(input)) {
			if err == nil || strings.ContainsAny(err.Error(), "\r\n\u2028\a") {
				t.Errorf("%q: %v", input, err)
			}
		}
	}
}

func TestReadStopsWhenAsked(t *testing.T) {
	for _, input := range []string{`{}{}`, `{"title":{}}{}`, "---\na: b\n---\na: b\n"} {
		for range Read(strings.NewReader(input)) {
			break
		}
		for range (Reader{}).Split(strings.NewReader(input)) {
			break
		}
	}
}

func TestSplit(t *testing.T) {
	for _, input := range []string{
		"\uFEFF[\n{\"_id\":1},\n {\"_id\":\n2}]",
		"\uFEFF---\n_id: 1\n---\n# more\n_id: 2\nx:\n",
	} {
		for raw, err := range (Reader{}).Split(strings.NewReader(input)) {
			if err != nil {
				t.Fatal(err)
			}
			if !strings.HasPrefix(input[raw.Offset:], string(raw.Data)) {
				t.Errorf("record %d: %q does not stand at %d", raw.Number, raw.Data, raw.Offset)
			}
			if want := 1 + strings.Count(input[:raw.Offset], "\n"); raw.Line != want {
				t.Errorf("record %d: line %d, want %d", raw.Number, raw.Line, want)
			}
		}
	}
}

func TestDecodeRawMadeByHand(t *testing.T) {
	for _, text := range []string{`{"_id":1}`, "_id: 1"} {
		p := Publication{Title: "before", Keywords: []string{"before"}}
		if err := (Reader{}).Decode(Raw{Data: []byte(text)}, &p); err != nil || p.ID != "1" || p.Title != "" || len(p.Keywords) > 0 {
			t.Errorf("%q: got %v, %v", text, p, err)
		}
	}
	p := Publication{Title: "before"}
	if err := (Reader{}).Decode(Raw{}, &p); err == nil || p.Title != "" {
		t.Errorf("got %v, %v", p, err)
	}
}

func TestDecodeKeepsStrings(t *testing.T) {
	text := []byte(`{"_id":"1","title":"A title","author":[{"last_name":"A","first_name":"B"}]}`)
	var p Publication
	if err := (Reader{}).Decode(Raw{Data: text}, &p); err != nil {
		t.Fatal(err)
	}
	title, name := p.Title, p.Authors[0].Family
	copy(text, bytes.Repeat([]byte("x"), len(text)))
	for range 1000 {
		if err := (Reader{}).Decode(Raw{Data: []byte(`{"title":"Another","author":"C D"}`)}, &p); err != nil {
			t.Fatal(err)
		}
	}
	if title != "A title" || name != "A" {
		t.Errorf("strings have changed: %q, %q", title, name)
	}
}
