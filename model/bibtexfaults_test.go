package model

import (
	"bytes"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// A fault costs the field, or the entry, and is named; the rest is read.
func TestBibTeXFaults(t *testing.T) {
	after := "\n@misc{z, title={Last}}\n"
	tests := []struct {
		name, input string
		want        []string
	}{
		{"no comma behind the key", "@book{a title={x}}", []string{"read: record 1 (_id a), line 1: the comma behind the key is missing"}},
		{"no comma behind the key's line", "@book{a\n title={x}}", []string{"read: record 1 (_id a), line 2: the comma behind the key is missing"}},
		{"no comma behind a field", "@book{a, title={x}\n year=2000}",
			[]string{`read: record 1 (_id a), line 2, field "title": a comma is missing behind the field`}},
		{"no equals sign", "@book{a, title {x}, year=2000}",
			[]string{`read: record 1 (_id a), line 1, field "title": expected a field with an equals sign, found "title {x}"`}},
		{"no value", "@book{a, title=, year=2000}", []string{`read: record 1 (_id a), line 1, field "title": the field has no value`}},
		{"a name that is not defined", "@book{a,\n\n journal=jj}",
			[]string{`read: record 1 (_id a), line 3, field "journal": "jj" is not defined; it is taken as it stands`}},
		{"a field twice", "@book{a, title={x}, Title={y}}",
			[]string{`read: record 1 (_id a), line 1, field "title": the field stands twice in one entry`}},
		{"an open brace", "@book{a, title={x {y},\n year=2000\n}",
			[]string{`read: record 1 (_id a), line 1, field "title": the closing brace of the field is missing`}},
		{"an open quotation mark", "@book{a, title=\"x,\n year=2000\n}",
			[]string{`read: record 1 (_id a), line 1, field "title": the closing quotation mark of the field is missing`}},
		{"no end", "@book{a, title={x}, year=2000", []string{"read: record 1 (_id a), line 1: the entry has no end: a closing bracket is missing"}},
		{"a brace too many", "@book{a, title={x}},\n year=2000}", []string{"read: record 1 (_id a), line 1: a closing bracket stands in the middle of the entry"}},
		{"NUL", "@book{a, title={x\x00}}", []string{"record 1 (_id a), line 1: not a text: byte 0x00 (UTF-16 needs a byte order mark)"}},
		{"another encoding", "@book{a,\n title={\xe4}}",
			[]string{"read: record 1 (_id a), line 2: not UTF-8, and no other encoding is declared; it is read as Windows-1252"}},
		{"a month that is none", "@book{a, year=2000,\n month={unknown}}",
			[]string{`read: record 1 (_id a), line 2, field "month": expected a month, found the text "unknown"`}},
		{"a command that is not known", `@book{a, title={\foo{x}}}`,
			[]string{`read: record 1 (_id a), line 1, field "title": the command \foo is not known; its arguments are kept`}},
		{"a name with many commas", "@book{a, author={A, B, C, D}}",
			[]string{`read: record 1 (_id a), line 1, field "author": a name has more than two commas: A, B, C, D; it is taken as a whole`}},
		{"a parent that is not there", "@book{a, crossref={b}}",
			[]string{`read: record 1 (_id a), line 1, field "crossref": no entry "b" is in the file, or none within 16777216 bytes of this one, or it is too large`}},
		{"a definition by itself", "@string{s = s # {x}}\n@book{a, title=s}",
			[]string{`record 1, line 1, field "s": @string: "s" is not defined; it is taken as it stands`,
				`read: record 2 (_id a), line 2, field "title": "s" is not defined; it is taken as it stands`}},
		{"xdata that is faulty", "@xdata{x, title}", []string{`record 1 (_id x), line 1, field "title": expected a field with an equals sign, found "title"`}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := outcomes(Reader{Format: BibTeX}, strings.NewReader(test.input+after))
			if diff := cmp.Diff(append(test.want, "z"), got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// What a fault leaves of an entry is read.
func TestBibTeXMended(t *testing.T) {
	for _, input := range []string{
		"@book{a,\n title={x {y},\n year=2000,\n author={A B}\n}\n",
		"@book{a,\n title=\"x,\n year=2000,\n author={A B}\n}\n",
		"@book{a,\n title={x}},\n year=2000,\n author={A B}\n}\n",
		"@book{a\n title {x}, year=2000\n author={A B}\n}\n",
		"@book{a, year=2000, author={A B}, title={x\n",
	} {
		var got *Publication
		for p, err := range Read(strings.NewReader(input + "@book{z,}")) {
			if got == nil {
				if err == nil {
					t.Errorf("%q: no error", input)
				}
				got = p
			}
		}
		if got == nil || got.ID != "a" || got.Issued != Year(2000) || len(got.Authors) != 1 {
			t.Errorf("%q: got %+v", input, got)
		}
	}
}

func TestBibTeXEncodings(t *testing.T) {
	const body = "@misc{a, title={Ünïcode “25 °C”}}\n"
	encoded := func(s string, err error) string {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	for name, input := range map[string]string{
		"UTF-8":                 body,
		"UTF-8, declared":       "% Encoding: UTF-8\n" + body,
		"UTF-8 with a mark":     "\uFEFF" + body,
		"Windows-1252":          encoded(charmap.Windows1252.NewEncoder().String("% Encoding: windows-1252\r\n\r\n" + body)),
		"by Java's name":        encoded(charmap.Windows1252.NewEncoder().String("% This file was created with JabRef 2.10.\n% Encoding: Cp1252\n\n" + body)),
		"Macintosh":             encoded(charmap.Macintosh.NewEncoder().String("Encoding: MacRoman\n" + body)),
		"UTF-16":                encoded(unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().String("% Encoding: UTF-16BE\n" + body)),
		"UTF-16BE without mark": encoded(unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewEncoder().String("% Encoding: UTF-16\n" + body)),
		"UTF-16LE without mark": encoded(unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewEncoder().String(body)),
		"a name none knows":     "% Encoding: nothing\n" + body,
	} {
		if got := readOne(t, Reader{}, input).Title; got != "Ünïcode “25 °C”" {
			t.Errorf("%s: got %q", name, got)
		}
	}
}

// Hostile entries cost themselves.
func TestBibTeXHostile(t *testing.T) {
	var laughs strings.Builder
	laughs.WriteString("@string{a0 = {0123456789}}\n")
	for i := range 40 {
		fmt.Fprintf(&laughs, "@string{a%d = a%d # a%d}\n", i+1, i, i)
	}
	var circle strings.Builder
	for i := range 200 {
		fmt.Fprintf(&circle, "@book{c%d, crossref={c%d}, xdata={c%d,c%d}}\n", i, (i+1)%200, (i+2)%200, (i+3)%200)
	}
	for name, input := range map[string]string{
		"unclosed braces":           "@book{a, title={" + strings.Repeat("{", 1_000_000) + "\n",
		"a long field":              "@book{a, abstract={" + strings.Repeat("x y {z} ", 10<<20/8) + "}}\n",
		"a field too long":          "@book{a, abstract={" + strings.Repeat("x y {z} ", 20<<20/8) + "}}\n",
		"braces within each other":  "@book{a, title={" + strings.Repeat("{", 100_000) + "x" + strings.Repeat("}", 100_000) + "}}\n",
		"commands":                  "@book{a, title={" + strings.Repeat(`\textit{\"`, 100_000) + "x" + strings.Repeat("}", 100_000) + "}}\n",
		"formulas":                  "@book{a, title={" + strings.Repeat(`$\frac{x_`, 50_000) + strings.Repeat("}", 50_000) + "}}\n",
		"switched arguments":        "@book{a, title={" + strings.Repeat(`\switchargs{`, 10_000) + "x" + strings.Repeat("}", 10_000) + "}}\n",
		"open formulas":             "@book{a, title={" + strings.Repeat("$x ", 100_000) + "}}\n",
		"definitions that grow":     laughs.String() + "@book{a, title=a40}\n",
		"entries that never end":    strings.Repeat("@book{a, title={x\n", 10_000),
		"comments that never end":   strings.Repeat("@comment{ {\n", 10_000),
		"a circle":                  circle.String(),
		"NUL bytes":                 "@book{a, title={" + strings.Repeat("\x00", 1000) + "}}\n",
		"names":                     "@book{a, author={" + strings.Repeat("and A, B ", 100_000) + "}}\n",
		"accents":                   "@book{a, title={" + strings.Repeat(`\'`, 1_000_000) + "}}\n",
		"commands without braces":   "@book{a, title={" + strings.Repeat(`\textit`, 1_000_000) + "}}\n",
		"formulas in texts":         "@book{a, title={" + strings.Repeat(`\ensuremath{\text{`, 50_000) + strings.Repeat("}}", 50_000) + "}}\n",
		"languages":                 "@book{a, language={" + strings.Repeat("a and b and ", 100_000) + "}}\n",
		"blank lines":               "@book{a, title={x\n" + strings.Repeat("\n", 1_000_000),
		"blanks behind":             "@book{a,}," + strings.Repeat(" ", 1_000_000) + "\n",
		"braces in quotation marks": "@book{a,\n" + strings.Repeat("a=\"{\n", 100_000) + strings.Repeat("}", 100_001) + "\n",
		"at signs":                  strings.Repeat("@", 1_000_000) + "\n",
		"quotation marks":           "@book{a, title=" + strings.Repeat(`"`, 100_001) + "}\n",
		"fields":                    "@book{a, " + manyFields(100_000) + "}\n",
	} {
		last := ""
		for p := range (Reader{Format: BibTeX}).Read(strings.NewReader(input + "@misc{z, title={Last}}\n")) {
			if p != nil {
				last = p.ID + p.Title
			}
		}
		if last != "zLast" {
			t.Errorf("%s: the last entry is %.80q", name, last)
		}
	}
}

// manyFields returns fields with different names.
func manyFields(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "f%d=1,", i)
	}
	return b.String()
}

// A file is never held as a whole, whatever waits for what in it.
func TestBibTeXMemory(t *testing.T) {
	const size = 512 << 10
	for name, entry := range map[string]string{
		"articles":          "@article{k%d, author={Roe, A.}, title={" + strings.Repeat("A title. ", 20) + "}, year=2000}\n",
		"dangling parents":  "@inproceedings{k%d, crossref={none}, title={" + strings.Repeat("A title. ", 20) + "}}\n",
		"other parents":     "@inproceedings{k%d, crossref={none%[1]d}, title={" + strings.Repeat("A title. ", 20) + "}}\n",
		"definitions":       "@string{k%d = {" + strings.Repeat("A title. ", 20) + "}}\n",
		"text":              "k%d " + strings.Repeat("A title. ", 20) + "\n",
		"parents of others": "@book{k%d, xdata={k1,k2,none}, title={" + strings.Repeat("A title. ", 20) + "}}\n",
	} {
		before := heapAfterGC()
		var most uint64
		n := 0
		for range (Reader{Format: BibTeX, MaxRecordSize: size}).Read(&endless{entry: entry, left: 16 * size}) {
			if n++; n%10_000 == 0 {
				most = max(most, heapAfterGC())
			}
		}
		if most > before+8*size {
			t.Errorf("%s: %d MiB are held of 8", name, (most-before)>>20)
		}
	}
}

func heapAfterGC() uint64 {
	runtime.GC()
	return heap()
}

// endless makes entries out of a pattern with their number.
type endless struct {
	entry   string
	n, left int
	rest    []byte
}

func (e *endless) Read(p []byte) (int, error) {
	if len(e.rest) == 0 {
		if e.left <= 0 {
			return 0, io.EOF
		}
		e.n++
		e.rest = fmt.Appendf(nil, e.entry, e.n)
		e.left -= len(e.rest)
	}
	n := copy(p, e.rest)
	e.rest = e.rest[n:]
	return n, nil
}

// Entries split by one goroutine may be decoded by others.
func TestBibTeXClone(t *testing.T) {
	input := "@string{s={A}}\n@book{a, title=s, crossref={p}}\n@string{s={B}}\n@book{b, title=s}\n@book{p, publisher=s, title={C}}\n"
	var raws []Raw
	for raw, err := range (Reader{}).Split(strings.NewReader(input)) {
		if err != nil {
			t.Fatal(err)
		}
		raws = append(raws, raw.Clone())
	}
	var got []string
	for _, raw := range raws {
		var p Publication
		if err := (Reader{}).Decode(raw, &p); err != nil {
			t.Error(err)
		}
		got = append(got, p.ID+" "+p.Title+" "+p.Publisher)
	}
	if diff := cmp.Diff([]string{"a A B", "b B ", "p C B"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	var p Publication
	if err := (Reader{}).Decode(Raw{Data: []byte("@book{x, month = jan, title={T}}")}, &p); err != nil || p.ID != "x" || p.Title != "T" {
		t.Errorf("a Raw of one's own: %v, %+v", err, p)
	}
}

// Every piece of an entry that is cut off leaves the entry behind it alone.
func TestBibTeXCut(t *testing.T) {
	for _, seed := range bibSeeds() {
		for i := range len(seed) {
			found := false
			for p := range (Reader{Format: BibTeX}).Read(bytes.NewReader([]byte(seed[:i] + "\n@misc{z, title={Last}}\n"))) {
				found = found || p != nil && p.ID == "z" && p.Title != ""
			}
			if !found {
				t.Errorf("%q: the entry behind it is lost", seed[:i])
			}
		}
	}
}

// What was to be an entry is named, and what only looks like one is text.
func TestBibTeXLostHeads(t *testing.T) {
	const input = "@article knuth, title={x}}\r\n@{a, title={x}}\n @article[b, c=1]\n@comment x, y\n@reader, or @name = x\n% @x, y\nx @y, z\n@book{1}"
	want := []string{
		`record 1, line 1: expected an entry, found the text "@article knuth, title={x}}"`,
		`record 2, line 2: expected an entry, found the text "@{a, title={x}}"`,
		`record 3, line 3: expected an entry, found the text "@article[b, c=1]"`,
		`record 4, line 5: expected an entry, found the text "@reader, or @name = x"`,
		"1",
	}
	if diff := cmp.Diff(want, outcomes(Reader{Format: BibTeX}, strings.NewReader(input))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestBibTeXSet(t *testing.T) {
	for p, err := range Read(strings.NewReader("@set{s,\n entryset={a,b}}")) {
		if p == nil || p.ID != "s" || err == nil || !strings.Contains(err.Error(), `line 2, field "entryset": a set of other entries: a,b`) {
			t.Errorf("got %+v, %v", p, err)
		}
	}
}

// Braces behind backslashes count, as BibTeX has it, or do not, as in files of
// other programs.
func TestBibTeXEscapedBraces(t *testing.T) {
	for value, title := range map[string]string{
		`{\{a\}}`:  "{a}",
		`{a \{ b}`: "a { b", `{a \} b}`: "a } b", `"a \{ b"`: "a { b", // not balanced for BibTeX
		`{a \{ b}}`: "a { b", `{{a \} b}`: `<span class="nocase">a } b</span>`, // balanced
	} {
		for _, input := range []string{
			"@book{1, title = " + value + "}@book{2, title={B}}",
			"@book{1,\n title = " + value + ",\n edition = {2}\n}\n@book{2,\n title={B}\n}",
			"@book{1,\n edition = {2},\n title = " + value + "\n}\n@book{2, title={B}}",
		} {
			var list []*Publication
			for p, err := range Read(strings.NewReader(input)) {
				if err != nil {
					t.Errorf("%s: %v", input, err)
				}
				if p != nil {
					list = append(list, p)
				}
			}
			if len(list) != 2 || list[0].Title != title || list[1].Title != "B" || strings.Contains(input, "edition") != (list[0].Edition == "2") {
				t.Errorf("%s: got %d, the first %+v", input, len(list), list[0])
			}
		}
	}
}
