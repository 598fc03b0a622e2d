package model

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"sync"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

func TestLimits(t *testing.T) {
	long := strings.Repeat("x", 200)
	persons := strings.Repeat(`{"last_name":"A"},`, 10) + "{}"
	// Nine levels of nine aliases each: some 400 million values.
	laughs := "a0: &a0 {last_name: A}\n"
	for i := 1; i < 10; i++ {
		laughs += fmt.Sprintf("a%d: &a%d [%s*a%d]\n", i, i, strings.Repeat(fmt.Sprintf("*a%d, ", i-1), 8), i-1)
	}
	var ninePersons []string
	for i := range 9 {
		ninePersons = append(ninePersons, fmt.Sprintf(`, field "author[%d]": expected a person, found a list`, i))
	}
	merges := "m0: &m0 {a: 1}\n"
	for i := 1; i < 30; i++ {
		merges += fmt.Sprintf("m%d: &m%d {<<: [*m%d, *m%d]}\n", i, i, i-1, i-1)
	}
	tests := []struct {
		name, input string
		reader      Reader
		want        []string
	}{
		{"size, JSON Lines", "{\"_id\":1}\n{\"_id\":2,\"title\":\"" + long + "\"}\n{\"_id\":3}\n", Reader{MaxRecordSize: 100},
			[]string{"1", "record 2, line 2: the record is larger than 100 bytes", "3"}},
		{"size, JSON array", "[{\"_id\":1},{\"_id\":2,\"title\":\"" + long + "\"},{\"_id\":3}]", Reader{MaxRecordSize: 100},
			[]string{"1", "record 2, line 1: the record is larger than 100 bytes", "3"}},
		{"size, printed JSON", "{\n \"_id\": 1,\n \"title\": \"" + long + "\",\n \"a\": {\n  \"b\": []\n }\n}\n{\n \"_id\": 2\n}\n", Reader{MaxRecordSize: 100},
			[]string{"record 1, line 1: the record is larger than 100 bytes", "2"}},
		{"size, JSON record without an end", "{\"_id\":1}\n{\"_id\":2,\"author\":[\n{\"_id\":3},\n{\"_id\":4},\n{\"_id\":5,\"title\":\"" + long + "\"}\n{\"_id\":6}\n", Reader{MaxRecordSize: 100},
			[]string{"1", "record 2 (_id 2), line 2: the record has no end: a closing bracket or quotation mark is missing", "3", "4",
				"record 5, line 5: the record is larger than 100 bytes", "6"}},
		{"size, YAML stream", "---\n_id: 1\n---\n_id: 2\ntitle: " + long + "\n---\n_id: 3\n", Reader{MaxRecordSize: 100},
			[]string{"1", "record 2, line 4: the record is larger than 100 bytes", "3"}},
		{"size, YAML list", "- _id: 1\n- _id: 2\n  title: " + long + "\n- _id: 3\n", Reader{MaxRecordSize: 100},
			[]string{"1", "record 2, line 2: the record is larger than 100 bytes", "3"}},
		{"size does not count for a list", "[" + strings.Repeat("{\"_id\":1},", 100) + "]", Reader{MaxRecordSize: 20, ReferenceOnly: true},
			slicesRepeat("1", 100)},

		{"depth, JSON", `{"_id":1,"a":[[]]}{"_id":2,"a":[[[]]]}{"_id":3}`, Reader{MaxDepth: 3},
			[]string{"1", "record 2 (_id 2), line 1: more than 3 lists and objects lie within each other", "3"}},
		{"depth, YAML", "---\n_id: 1\na: [[]]\n---\n_id: 2\na: [[[]]]\n---\n_id: 3\n", Reader{MaxDepth: 3},
			[]string{"1", "record 2 (_id 2), line 5: more than 3 lists and objects lie within each other", "3"}},
		{"depth, JSON without an end", "{\"_id\":1,\"a\":" + strings.Repeat("[", 100_000) + "\n{\"_id\":2}\n", Reader{},
			[]string{"record 1 (_id 1), line 1: more than 64 lists and objects lie within each other", "2"}},
		{"depth, brackets alone", strings.Repeat("[", 100_000), Reader{}, []string{
			"record 1, line 1: more than 64 lists and objects lie within each other",
			"record 2, line 1: the input ends in the middle of the list that begins in line 1"}},
		{"depth, alias to itself", "_id: 1\nauthor: &a [*a]\n---\n_id: 2\n", Reader{},
			[]string{`read: record 1 (_id 1), line 2, field "author[0]": expected a person, found a list`, "2"}},
		{"depth, merge of itself", "x: &a\n  <<: *a\n<<: *a\n_id: 1\n---\n_id: 2\n", Reader{},
			[]string{"record 1 (_id 1), line 1: more than 64 lists and objects lie within each other", "2"}},

		{"names", `{"_id":1,"author":[` + persons + `]}{"_id":2,"author":[` + persons + `],"editor":"B"}{"_id":3}`, Reader{MaxNames: 11},
			[]string{"1", `record 2 (_id 2), line 1, field "editor": the record has more than 11 persons`, "3"}},

		{"aliases that nothing uses", laughs + "_id: 1\n", Reader{}, []string{"1"}},
		{"aliases of aliases", laughs + "_id: 1\nauthor: *a9\n---\n_id: 2\n", Reader{},
			[]string{"read: record 1 (_id 1), line 9" + strings.Join(ninePersons, "; line 9"), "2"}},
		{"many aliases", "_id: 1\nx: &a {last_name: A}\nauthor: [" + strings.Repeat("*a, ", 20) + "]\n---\n_id: 2\n", Reader{MaxAliased: 30},
			[]string{`record 1 (_id 1), line 2, field "author[15]": aliases bring in more than 30 values`, "2"}},
		{"merges of merges", merges + "_id: 1\n<<: *m29\n---\n_id: 2\n", Reader{},
			[]string{"record 1 (_id 1), line 1: aliases bring in more than 10000 values", "2"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for form, r := range map[string]io.Reader{
				"whole": strings.NewReader(tt.input), "byte by byte": iotest.OneByteReader(strings.NewReader(tt.input)),
			} {
				if diff := cmp.Diff(tt.want, outcomes(tt.reader, r)); diff != "" {
					t.Errorf("%s (-want +got):\n%s", form, diff)
				}
			}
		})
	}
}

func slicesRepeat(s string, n int) []string {
	list := make([]string, n)
	for i := range list {
		list[i] = s
	}
	return list
}

// Reading hostile input ends, with an error for each record or a publication,
// in the order of the input. That it takes linear time is BenchmarkHostile's.
func TestHostileInputEnds(t *testing.T) {
	for name, input := range hostileInputs(32 << 10) {
		t.Run(name, func(t *testing.T) {
			last := 0
			for p, err := range Read(strings.NewReader(input)) {
				var bad *RecordError
				switch {
				case err == nil && p == nil:
					t.Fatal("neither a publication nor an error")
				case err != nil && !errors.As(err, &bad):
					t.Fatalf("no record's error: %v", err)
				case err != nil && bad.Number <= last:
					t.Fatalf("record %d after %d", bad.Number, last)
				case err != nil:
					last = bad.Number
				}
			}
		})
	}
}

// The throughput must not depend on the size.
func BenchmarkHostile(b *testing.B) {
	for _, size := range []int{64 << 10, 512 << 10} {
		for name, input := range hostileInputs(size) {
			b.Run(fmt.Sprintf("%s/%d", name, size), func(b *testing.B) {
				b.SetBytes(int64(len(input)))
				for b.Loop() {
					for range Read(strings.NewReader(input)) {
					}
				}
			})
		}
	}
}

func hostileInputs(size int) map[string]string {
	fill := func(s string) string { return strings.Repeat(s, size/len(s)) }
	return map[string]string{
		"quotation marks":           fill(`"`) + "\n",
		"quotation marks in object": `{` + fill(`"`),
		"backslashes":               `{"` + fill(`\`),
		"escaped quotation marks":   `{"` + fill(`\"`),
		"opening brackets":          fill(`[`),
		"opening braces":            fill(`{`),
		"objects in objects":        fill(`{"a":`),
		"cut off lines":             fill("{\"a\":[\n"),
		"cut off lines and records": fill("{\"a\":[\n{},\n{},\n{},\n"),
		"strings that look open":    `{` + fill(`"},{`),
		"strings that look open 2":  `[{` + fill(`"a,"b`),
		"closing brackets":          `{"a":` + fill(`]`),
		"blank lines":               "{" + fill("\n"),
		"blanks":                    fill(" "),
		"commas":                    "[" + fill(","),
		"numbers":                   "[" + fill("7,"),
		"junk":                      "{}" + fill("x"),
		"junk lines":                "{}\n" + fill("x\n"),
		"brackets behind records":   "{}\n" + fill("{}]\n"),
		"brackets in a line":        "{}\n[" + fill("{] "),
		"commas behind records":     "{}\n" + fill(`{},"a"`),
		"lists in a line":           "{}\n" + fill("[],"),
		"objects around records":    fill(`{"hits":`),
		"lists in objects":          fill(`{"hits":[`),
		"faulty in a list":          "[" + fill(`{"a" 1},`),
		"junk in a list":            "[" + fill(`"a":[{},{}]},{},`),
		"names in a list":           "[" + fill(`{},"a":{}}],`),
		"odd fields":                `{"author":[` + fill("7,") + `7]}`,
		"odd fields, each a line":   `{"keyword":[` + fill("{},\n") + `7]}`,
		"names that are lists":      `{"author":[` + fill(`{"last_name":["a","b"]},`) + `7]}`,
		"comments":                  fill("# c\n"),
		"comment lines":             fill("# c\n ") + "{\"_id\": 1}\n",
		"YAML hyphens":              fill("- "),
		"YAML hyphen lines":         fill("-\n"),
		"YAML documents":            fill("---\n"),
		"YAML dots":                 fill("...\n"),
		"YAML comments":             "a: b\n" + fill("# c\n"),
		"YAML brackets":             "---\na: " + fill("["),
		"YAML braces":               "---\na: " + fill("{"),
		"YAML question marks":       "---\n" + fill("? "),
		"YAML anchors":              "---\na: [" + fill("&a 1, ") + "]\n",
		"YAML colons":               "---\n" + fill(": "),
		"YAML quoted":               "---\n" + fill("'a"),
		"YAML tags":                 "---\n" + fill("!a "),
		"YAML indentation":          "---\n" + fill("a:\n "),
		"YAML list after brackets":  "--- [" + fill("{},") + "]\n",
	}
}

// A generated stream, so that nothing but the reader holds memory.
type generated struct {
	head, record, tail string
	left               int
	rest               []byte
}

func (g *generated) Read(p []byte) (int, error) {
	if len(g.rest) == 0 {
		switch {
		case g.head != "":
			g.rest, g.head = []byte(g.head), ""
		case g.left > 0:
			g.left--
			g.rest = append(g.rest[:0], g.record...)
		case g.tail != "":
			g.rest, g.tail = []byte(g.tail), ""
		default:
			return 0, io.EOF
		}
	}
	n := copy(p, g.rest)
	g.rest = g.rest[n:]
	return n, nil
}

func TestConstantMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("reads some 100 MB")
	}
	abstract := strings.Repeat("Some words. ", 400)
	object := `{"_id": 1, "title": "A title", "abstract": [{"text": "` + abstract + `"}], "author": [{"first_name": "A", "last_name": "B"}]}`
	for name, g := range map[string]*generated{
		"JSON Lines":            {record: object + "\n", left: 20_000},
		"JSON array":            {head: "[", record: object + ",\n", tail: "{}]", left: 20_000},
		"JSON array, one line":  {head: "[", record: object + ",", tail: "{}]", left: 20_000},
		"YAML list":             {record: "- _id: 1\n  title: A title\n  abstract: " + abstract + "\n", left: 4_000},
		"YAML stream":           {record: "---\n_id: 1\ntitle: A title\nabstract: " + abstract + "\n", left: 4_000},
		"JSON, in objects":      {head: `{"hits":{"hits":[`, record: object + ",\n", tail: "{}]}}", left: 20_000},
		"JSON, behind records":  {head: `{"hits":[],"a":[`, record: object + ",", tail: "{}]}", left: 20_000},
		"JSON, one huge record": {head: `{"a":["`, record: abstract, tail: "\"]}\n{}\n", left: 20_000},
		"JSON, huge and deep":   {head: `{"a":`, record: strings.Repeat("[", 5000), left: 20_000},
		"JSON, huge junk":       {head: "{}\n", record: strings.Repeat("x", 5000), tail: "\n{}", left: 20_000},
		"YAML, one huge record": {head: "---\na: |\n", record: "  " + abstract + "\n", tail: "---\n_id: 1\n", left: 20_000},
		"YAML, one huge line":   {head: "---\na: ", record: abstract, tail: "\n---\n_id: 1\n", left: 20_000},
		"YAML, huge blank":      {head: "---\n", record: strings.Repeat(" ", 5000), tail: "\n---\n_id: 1\n", left: 20_000},
	} {
		t.Run(name, func(t *testing.T) {
			var peak uint64
			n := 0
			measure := func() {
				var m runtime.MemStats
				runtime.GC()
				runtime.ReadMemStats(&m)
				peak = max(peak, m.HeapAlloc)
			}
			measure()
			base := peak
			probe := &measuring{r: g, measure: measure}
			for range (Reader{MaxRecordSize: 1 << 20}).Read(probe) {
				n++
			}
			if grown := int64(peak) - int64(base); grown > 16<<20 {
				t.Errorf("%d records: the heap grew by %d MiB", n, grown>>20)
			}
		})
	}
}

// A short input that knows its length takes little, and one that says it is shorter
// than it is, is read to its end.
func TestShortInputs(t *testing.T) {
	const record = `{"_id": "a", "title": "A title"}` + "\n"
	const times = 100
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range times {
		for _, err := range Read(strings.NewReader(record)) {
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	runtime.ReadMemStats(&after)
	if each := (after.TotalAlloc - before.TotalAlloc) / times; each > 32<<10 {
		t.Errorf("reading %d bytes takes %d bytes", len(record), each)
	}
	n := 0
	for _, err := range Read(short{strings.NewReader(strings.Repeat(record, 5000))}) {
		if n++; err != nil {
			t.Fatal(err)
		}
	}
	if n != 5000 {
		t.Errorf("%d records of an input that says it is short; want 5000", n)
	}
}

// short is an input that says it is empty.
type short struct{ io.Reader }

func (short) Len() int { return 0 }

// measuring calls measure every 20 MB or so.
type measuring struct {
	r       io.Reader
	measure func()
	n       int
}

func (m *measuring) Read(p []byte) (int, error) {
	n, err := m.r.Read(p)
	if m.n += n; m.n > 20<<20 {
		m.n = 0
		m.measure()
	}
	return n, err
}

// One goroutine splits, several decode, and the order is kept.
func TestDecodeInParallel(t *testing.T) {
	var input bytes.Buffer
	for i := range 1000 {
		fmt.Fprintf(&input, "{\"_id\":%d,\"author\":[{\"first_name\":\"A\",\"last_name\":\"B%d\"}],\"title\":%s}\n", i, i, map[bool]string{true: "{}", false: `"T"`}[i%10 == 0])
	}
	type job struct {
		raw Raw
		p   Publication
		err error
	}
	jobs := make([]*job, 0, 1000)
	queue := make(chan *job)
	var workers sync.WaitGroup
	for range 4 {
		workers.Go(func() {
			for j := range queue {
				j.err = Reader{}.Decode(j.raw, &j.p)
			}
		})
	}
	for raw, err := range (Reader{}).Split(&input) {
		if err != nil {
			t.Fatal(err)
		}
		j := &job{raw: raw.Clone()}
		jobs = append(jobs, j)
		queue <- j
	}
	close(queue)
	workers.Wait()
	for i, j := range jobs {
		var bad *RecordError
		switch {
		case i%10 == 0:
			if !errors.As(j.err, &bad) || bad.Number != i+1 || bad.ID != fmt.Sprint(i) {
				t.Fatalf("record %d: %v", i, j.err)
			}
		case j.err != nil || j.p.ID != fmt.Sprint(i) || j.p.Authors[0].Family != fmt.Sprintf("B%d", i):
			t.Fatalf("record %d: %+v, %v", i, j.p, j.err)
		}
	}
	if len(jobs) != 1000 {
		t.Fatalf("got %d records", len(jobs))
	}
}
