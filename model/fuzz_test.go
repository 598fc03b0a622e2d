package model

import (
	"bytes"
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// faultyJSON and faultyYAML are seeds besides testdata.
var (
	faultyJSON = []string{
		`{"_id":1}{"_id":2}`, `[{"_id":1},7,null,"x",[{}],{"_id":2}]`, `[{"_id":1}`, `{"_id":1`, `{"title":"a`, `{"title":"a\`,
		"{\"title\":\"a,\n\"year\":7}\n{}", `[{"title":"a},{"_id":2}]`, `[{"title":"a, "year":7},{}]`, `{"title":"5" disk","year":7}`,
		"{\"author\":[\n{\"_id\":2},\n{\"_id\":3}\n", "{\"_id\":1}}\n]\n}garbage{\"_id\":2}", "{\n \"a\": 1},\n \"b\": [\n  {\n  }\n ]\n}\n{}",
		"\uFEFF{}", "\xff\xfe{\x00}\x00", "{\"title\":\"\xe9\"}", "{\"title\":\"\x00\"}", `{"title":"\ud800"}`, `{"author":[[[[]]]]}`,
		`"_id":"2","author":[{"_id":"a"},{"_id":"b"}],"title":"B"}`, `{"_id":"a"},{"_id":"b"}],"title":"B"}`, `{"_id":"2","author":{"_id":"a"},{"_id":"b"}],"title":"B"}`,
		`{"hits":{"total":1,"hits":[{"_source":{"_id":1}},{}]},"a":[{}]}`, "{\"hits\":[\n{\"_id\":1},\n{\"_id\":2\n],\"a\":\"\n{}", `{"data":{"items":[`, "# header\n{\"_id\":1}",
		`{"doi":["a","b"],"year":{},"author":[7,{"first_name":{}}],"citation":7,"title":[["a"]],"title":"b"}`,
		"[\n{\"a\":1}\n,\n{\"a\":{\"b\":1}\n{\"c\":]}\n]", "{\r\n\"a\":\r\n{\r\n}}\r\n", "\x1e{}\n", `{"_id":{"_id":1}}`, "00{\n00\"",
	}
	faultyYAML = []string{
		"---\n_id: 1\n...\n---\n- _id: 2\n- _id: 3\n", "- _id: 1\n-\n- 7\n- [a]\n- title: {}\n", "_id: 1\ntitle: a: b\n---\n_id: 2\n",
		"[{_id: 1}, {_id: 2}]\n", "{_id: 1}\ntext\n", "title: &t A\nplace: *t\n", "a: &a [*a]\nauthor: *a\n", "x: &x {<<: *x}\n<<: [*x, *x]\n",
		"title: |\n  ---\n  a\n--- # c\n", "%YAML 1.1\n--- !!seq\n- a: 1\n", "? [a]\n: b\n", "title: 'a\n\tb", "# only\n", "--- >\n a\n", "---\xe9\n", "  - a: 1\n  - b\n - c",
		"hits:\n- _id: 1\n- a\n", "data: {items: [{_id: 1}]}\n", "doi: [a, b]\nyear: {}\nauthor: [7, {first_name: {}}]\n", "# c\na: b\n  {\"_id\": 1}\n",
		"a: b # c\n# d\nc:\n  # e\n  - f\n# g\n",
	}
)

const goodID = "a good record"

// readFuzzed reads the input in two ways and checks what holds for every
// input. It returns the last record's ID.
func readFuzzed(t *testing.T, input []byte) (last string) {
	t.Helper()
	o := Reader{MaxRecordSize: 1 << 20}
	got := outcomes(o, bytes.NewReader(input))
	if diff := cmp.Diff(got, outcomes(o, &lineReader{input})); diff != "" {
		t.Errorf("it matters how the input arrives (-whole +lines):\n%s", diff)
	}
	number, line := 0, 1
	for raw, err := range o.Split(bytes.NewReader(input)) {
		if err != nil {
			t.Fatal(err)
		}
		if raw.Number != number+1 || raw.Line < line {
			t.Errorf("number %d, line %d after %d, %d", raw.Number, raw.Line, number, line)
		}
		number, line = raw.Number, raw.Line
		var p Publication
		if err := o.Decode(raw, &p); err != nil {
			var record *RecordError
			if !errors.As(err, &record) || record.Number != number || record.Line < line {
				t.Errorf("record %d in line %d: %v", number, line, err)
			}
			if strings.ContainsAny(err.Error(), "\n\r") || record.Reason == "" {
				t.Errorf("no single line: %q", err)
			}
		} else {
			last = p.ID
		}
	}
	if number != len(got) {
		t.Errorf("%d records were found and %d were read", number, len(got))
	}
	return last
}

// A lineReader reads a line at a time.
type lineReader struct{ rest []byte }

func (r *lineReader) Read(p []byte) (int, error) {
	if len(r.rest) == 0 {
		return 0, io.EOF
	}
	n := bytes.IndexByte(r.rest, '\n') + 1
	if n == 0 {
		n = len(r.rest)
	}
	n = copy(p, r.rest[:n])
	r.rest = r.rest[n:]
	return n, nil
}

func formatOfInput(input []byte) Format {
	if bytes.HasPrefix(input, []byte{0xFE, 0xFF}) || bytes.HasPrefix(input, []byte{0xFF, 0xFE}) {
		return Auto // text cannot be added to UTF-16 as it is
	}
	return openWindow(bytes.NewReader(input)).format(1 << 20)
}

// nameAtMargin is found in records whose names are not indented. They do not
// show where they end.
var nameAtMargin = []byte("\n\"")

func FuzzReadJSON(f *testing.F) {
	for _, seed := range faultyJSON {
		f.Add([]byte(seed))
	}
	if text, err := os.ReadFile("../testdata/publication.json"); err == nil {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, input []byte) {
		readFuzzed(t, input)
		input = append(bytes.Clone(input), "\n{\"_id\":\""+goodID+"\"}\n"...)
		if formatOfInput(input) != JSON || bytes.Contains(input, nameAtMargin) {
			return
		}
		if got := readFuzzed(t, input); got != goodID {
			t.Errorf("a good record is lost behind a faulty one, the last is %q", got)
		}
		checkLine(t, input)
	})
}

// checkLine takes the first line of the input for one among good ones, which
// are read whatever it is.
func checkLine(t *testing.T, input []byte) {
	t.Helper()
	line, _, _ := bytes.Cut(input, newline)
	const good = `{"_id":"` + goodID + `"}` + "\n"
	text := good + string(line) + "\n" + good
	var first, last string
	n := 0
	for raw, err := range (Reader{}).Split(strings.NewReader(text)) {
		var p Publication
		if err != nil || (Reader{}).Decode(raw, &p) != nil {
			continue
		}
		if last = p.ID; n == 0 {
			first = last
		}
		n++
	}
	if first != goodID || last != goodID || n < 2 {
		t.Errorf("the first of %d records is %q, the last is %q, in\n%s", n, first, last, text)
	}
}

func FuzzReadYAML(f *testing.F) {
	for _, seed := range faultyYAML {
		f.Add([]byte(seed))
	}
	if text, err := os.ReadFile("../testdata/publications.yaml"); err == nil {
		f.Add(text[:bytes.Index(text, []byte("\n...\n"))])
	}
	// An empty list is no record; it was read over and over.
	for _, empty := range []string{"--- []", "--- !!seq []", "--- &a []\n", "title: a\n---\n[]\n", "---\n[]\n---\ntitle: a\n"} {
		f.Add([]byte(empty))
	}
	f.Fuzz(func(t *testing.T, input []byte) {
		readFuzzed(t, input)
		input = append(bytes.Clone(input), "\n---\n_id: "+goodID+"\n"...)
		if formatOfInput(input) != YAML {
			return
		}
		if got := readFuzzed(t, input); got != goodID {
			t.Errorf("a good record is lost behind a faulty one, the last is %q", got)
		}
	})
}
