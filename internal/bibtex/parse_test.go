package bibtex

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

type parseCase struct {
	name, source string
	want         Entry
	faults       []string // "field:line: reason"
}

func parseCases() []parseCase {
	fields := func(pairs ...string) (list []Field) {
		for i := 0; i < len(pairs); i += 2 {
			list = append(list, Field{Name: pairs[i], Value: pairs[i+1], Line: 1})
		}
		return list
	}
	return []parseCase{
		{"braces", `@Book{Key, A = {x {y} z}, b={}}`, Entry{Type: "book", Key: "Key", Fields: fields("a", "x {y} z", "b", "")}, nil},
		{"quotation marks", `@book{k, a = "x {"} y", b = "U{\"u}" }`, Entry{Type: "book", Key: "k", Fields: fields("a", `x {"} y`, "b", `U{\"u}`)}, nil},
		{"an accent in quotation marks", `@book{k, a = "U\"u", b = "c"}`, Entry{Type: "book", Key: "k", Fields: fields("a", `U\"u`, "b", "c")}, nil},
		{"a backslash at the end", `@book{k, a = "x\", b = 1}`, Entry{Type: "book", Key: "k", Fields: fields("a", `x\`, "b", "1")}, nil},
		{"braces behind backslashes", `@book{k, a = {x \} y}, b = {\\}}`, Entry{Type: "book", Key: "k", Fields: fields("a", `x \} y`, "b", `\\`)}, nil},
		{"an opening one", `@book{k, a = {x \{ y}, b = {\{}, c = {\}}, d = "\{"}`, Entry{Type: "book", Key: "k", Fields: fields("a", `x \{ y`, "b", `\{`, "c", `\}`, "d", `\{`)}, nil},
		{"the same, balanced as BibTeX counts", `@book{k, a = {x \{ y}}, b = {{x \} y}, c = {\{\}}, d = "\{}"}`,
			Entry{Type: "book", Key: "k", Fields: fields("a", `x \{ y}`, "b", `{x \} y`, "c", `\{\}`, "d", `\{}`)}, nil},
		{"numbers and names", `@book{k, a = 12, b = jan, c = "1~" # feb # {x}, d = 1--4}`,
			Entry{Type: "book", Key: "k", Fields: fields("a", "12", "b", "January", "c", "1~Februaryx", "d", "1--4")}, nil},
		{"parentheses", `@book(k, a = "x)", b = {y})`, Entry{Type: "book", Key: "k", Fields: fields("a", "x)", "b", "y")}, nil},
		{"commas", `@book{k,, a = 1,,}`, Entry{Type: "book", Key: "k", Fields: fields("a", "1")}, nil},
		{"a comment within", "@book{k, % comment, b = 2\n}", Entry{Type: "book", Key: "k"}, nil},
		{"names of fields", `@book{k, bdsk-url-1 = 1, author+an:orcid = 2}`, Entry{Type: "book", Key: "k", Fields: fields("bdsk-url-1", "1", "author+an:orcid", "2")}, nil},
		{"an odd key", `@book{a:b/c'd(e)é"f, a = 1}`, Entry{Type: "book", Key: `a:b/c'd(e)é"f`, Fields: fields("a", "1")}, nil},
		{"a key with blanks", `@book{a b, a = 1}`, Entry{Type: "book", Key: "a b", Fields: fields("a", "1")}, nil},
		{"a key alone", `@book{k}`, Entry{Type: "book", Key: "k"}, nil},
		{"nothing", `@book{}`, Entry{Type: "book"}, nil},
		{"no key", `@book{a = 1, b = 2}`, Entry{Type: "book", Fields: fields("a", "1", "b", "2")}, nil},

		{"no comma behind the key", `@book{k a = 1}`, Entry{Type: "book", Key: "k", Fields: fields("a", "1")}, []string{":1: the comma behind the key is missing"}},
		{"a name that is not defined", `@book{k, a = x}`, Entry{Type: "book", Key: "k", Fields: fields("a", "x")},
			[]string{`a:1: "x" is not defined; it is taken as it stands`}},
		{"an escaped brace that ends a value", `@book{k, a = {x \}y b = {z}}`, Entry{Type: "book", Key: "k", Fields: fields("a", `x \`)},
			[]string{"a:1: a comma is missing behind the field", `y:1: expected a field with an equals sign, found "y b = {z}"`}},
		{"a field's brace in the place of the entry's", `@book{k, a = {x \} y}, b = {z\}}`, Entry{Type: "book", Key: "k", Fields: fields("a", `x \} y`, "b", `z\}`)},
			[]string{":1: the entry has no end: a closing bracket is missing"}},
		{"no bracket at the end", "@book{Ð", Entry{Type: "book", Key: "Ð"}, []string{":1: the entry has no end: a closing bracket is missing"}},
		{"blanks at the end", "@book{k, a = 1}\r\n", Entry{Type: "book", Key: "k", Fields: fields("a", "1")}, nil},
		{"no value", `@book{k, a = , b = 1}`, Entry{Type: "book", Key: "k", Fields: fields("b", "1")}, []string{"a:1: the field has no value"}},
		{"no field", `@book{k, {x, y}, b = 1}`, Entry{Type: "book", Key: "k", Fields: fields("b", "1")},
			[]string{`:1: expected a field with an equals sign, found "{x, y}"`}},
	}
}

func TestParse(t *testing.T) {
	for _, test := range parseCases() {
		got, ok := Parse(Source{Data: []byte(test.source), Line: 1, Macros: NewMacros(100), Max: 1000})
		if !ok {
			t.Errorf("%s: no entry", test.name)
		}
		var faults []string
		for _, f := range got.Faults {
			faults = append(faults, f.Field+":"+string(rune('0'+f.Line))+": "+f.Reason)
		}
		got.Faults = nil
		test.want.Line = 1
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
		if diff := cmp.Diff(test.faults, faults); diff != "" {
			t.Errorf("%s: faults (-want +got):\n%s", test.name, diff)
		}
		if key := Key([]byte(test.source)); key != test.want.Key {
			t.Errorf("%s: the key is %q", test.name, key)
		}
	}
	for _, source := range []string{"", "x", "@", "@book", "@ {", "@bo ok{"} {
		if _, ok := Parse(Source{Data: []byte(source)}); ok {
			t.Errorf("%q: an entry", source)
		}
	}
}

func TestLines(t *testing.T) {
	got, _ := Parse(Source{Data: []byte("@book{k,\n a = {x\n y},\n\n % c\n b = \"z\"\n}"), Line: 10, Max: 100})
	if got.Line != 10 || got.Fields[0].Line != 11 || got.Fields[1].Line != 15 {
		t.Errorf("got %+v", got)
	}
}

func TestMacros(t *testing.T) {
	m := NewMacros(1000)
	define := func(source string) int { return len(m.Define(Source{Data: []byte(source), Line: 1})) }
	if define(`@string{A = {1}}`)+define(`@string(b = a # "2", c = b)`) != 0 {
		t.Error("there are faults")
	}
	before := m.Count()
	if define(`@string{a = {3}}`) != 0 || define(`@string{d = d}`) == 0 || define(`@string{e = {`+strings.Repeat("x", 1000)+`}}`) == 0 {
		t.Error("faults are missing, or there are others")
	}
	for _, test := range []struct {
		name  string
		count int
		want  string
	}{{"a", before, "1"}, {"C", before, "12"}, {"a", m.Count(), "3"}, {"dec", 0, "December"}, {"c", 0, ""}, {"d", m.Count(), ""}, {"e", m.Count(), ""}} {
		if got, _ := m.value(test.name, test.count); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

func TestScan(t *testing.T) {
	for source, rest := range map[string]string{
		`@a{b, c={}} d`:         " d",
		`@a{b, c="{"}"} d`:      " d",
		`@a(b, c=")", d={)}) e`: " e",
		`@a{b, c={\}}} d`:       "} d", // for BibTeX
		`@a{b, c={{\}}} d`:      " d",
		`@a{b, c={\{}} d`:       " d",
		`@a{b, c={\{}}} d`:      "} d",
		`@a{b, c={\\}} d`:       " d",
		`@a(b, c=}) d`:          " d",
	} {
		h, _ := HeadAt([]byte(source))
		for cut := h.Size; cut <= len(source); cut++ { // in two stretches
			s := NewScan(h, true)
			n, why := s.Next([]byte(source[h.Size:cut]))
			if why == More {
				var m int
				m, why = s.Next([]byte(source[cut:]))
				n += m
			}
			if got := source[h.Size+n:]; why != End || got != rest {
				t.Errorf("%s: the rest is %q, %d", source, got, why)
			}
		}
	}
}

func TestBeginsRecord(t *testing.T) {
	for source, want := range map[string]bool{
		"@a{b,":       true,
		"@a (b,":      true,
		"@comment{b}": true,
		"@string{b}":  true,
		"@a{b = {c},": false,
		"@a{b\n":      false,
		"@a{b}":       false,
		"me@a.b {c,":  false,
		"@ example":   false,
	} {
		if got := BeginsRecord([]byte(source)); got != want {
			t.Errorf("%q: %t", source, got)
		}
	}
}

// goesOn reports whether an entry goes on behind what may have been its end.
func goesOn(rest string, escaped bool) bool {
	if escaped && strings.HasPrefix(strings.TrimSpace(rest), "}") {
		return true
	}
	rest, ok := strings.CutPrefix(strings.TrimLeft(rest, " \t"), ",")
	return ok && BeginsField([]byte(strings.TrimSpace(rest)))
}

// An entry ends where it ends, and parsing what is in it loses no field that is
// like others.
func FuzzParse(f *testing.F) {
	for _, test := range parseCases() {
		f.Add(test.source)
	}
	f.Fuzz(func(t *testing.T, source string) {
		h, ok := HeadAt([]byte(source))
		if !ok {
			return
		}
		s := NewScan(h, false)
		n, why := s.Next([]byte(source[h.Size:]))
		for why == End && goesOn(source[h.Size+n:], s.Escaped()) {
			s.Resume()
			var more int
			more, why = s.Next([]byte(source[h.Size+n:]))
			n += more
		}
		src := Source{Data: []byte(source[:h.Size+n]), Line: 1, Open: why != End, Macros: NewMacros(100), Max: len(source)}
		e, ok := Parse(src)
		if !ok {
			t.Errorf("%q: no entry", source)
		}
		if why != End && len(e.Faults) == 0 {
			t.Errorf("%q: no fault", source)
		}
		lines := strings.Count(source, "\n") + 2
		for _, field := range e.Fields {
			if field.Line < 1 || field.Line > lines || field.Name == "" || field.Name != strings.ToLower(field.Name) {
				t.Errorf("%q: %+v", source, field)
			}
			for _, name := range SplitNames(field.Value) {
				ParseName(name)
				Labelled(name)
			}
		}
		if why == End && h.Open == '{' && len(e.Faults) == 0 {
			src.Data = append(src.Data[:len(src.Data)-1], "\n, zz = {z}}"...)
			behind, _ := Parse(src)
			if k := len(behind.Fields); k == 0 || behind.Fields[k-1].Name != "zz" {
				t.Errorf("%q: a field behind it is lost: %+v", source, behind)
			}
		}
	})
}
