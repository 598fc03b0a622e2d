package model

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// richRecord returns a record in one line that holds what real ones do: lists
// of objects with an _id and a title of their own, objects in objects, texts
// with brackets, quotation marks, commas and colons.
func richRecord(id int) string {
	return fmt.Sprintf(`{"_id":"%[1]d","author":[{"first_name":"Ada","last_name":"Lovelace","_id":"p1"},{"first_name":"Bea \"B\"","last_name":"O'Dell, {Jr}","_id":"p2"}],`+
		`"department":[{"_id":"D1","title":"Dept [A]","tree":[{"_id":"T1"},{"_id":"T2"}]},{"_id":"D2"}],"title":"On {x}: \\frac{a}{b} [see \"Truth, {y}\"], and \\\\","year":%[2]d,`+
		`"conference":{"name":"C","location":"V","title":"of the conference"},"doi":"10.1/x%[1]d","language":[{"iso":"eng"}],"volume":null,"open":true,`+
		`"abstract":[{"lang":"eng","text":"We show: {\"title\":\"no record\"}, [1,2] and more."}],"related_material":{"record":[{"_id":"R1","title":"Other"}]}}`, id, 2000+id%20)
}

// spacedRecord is the same with blanks, as other programs write JSON.
func spacedRecord(id int) string {
	var b strings.Builder
	inString := false
	text := richRecord(id)
	for i, c := range text {
		if c == '"' && !(i > 0 && text[i-1] == '\\') {
			inString = !inString
		}
		b.WriteRune(c)
		if !inString && (c == ',' || c == ':') {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// A damage changes a line.
type damage struct {
	name string
	do   func(line string, i int) string // i is a number to choose a place by
}

// nth returns the position of some c in line.
func nth(line, c string, i int) int {
	var all []int
	for at := 0; ; {
		n := strings.Index(line[at:], c)
		if n < 0 {
			break
		}
		all = append(all, at+n)
		at += n + 1
	}
	return all[i%len(all)]
}

func without(c string) func(string, int) string {
	return func(line string, i int) string {
		at := nth(line, c, i)
		return line[:at] + line[at+1:]
	}
}

func twice(c string) func(string, int) string {
	return func(line string, i int) string {
		at := nth(line, c, i)
		return line[:at] + c + line[at:]
	}
}

var damages = []damage{
	{"first brace", func(line string, _ int) string { return line[1:] }},
	{"last brace", func(line string, _ int) string { return line[:len(line)-1] }},
	{"first and last brace", func(line string, _ int) string { return line[1 : len(line)-1] }},
	{"opening brace", without("{")},
	{"closing brace", without("}")},
	{"opening bracket", without("[")},
	{"closing bracket", without("]")},
	{"quotation mark", without(`"`)},
	{"comma", without(",")},
	{"colon", without(":")},
	{"cut in half, the first", func(line string, i int) string { return line[:1+i*7%(len(line)-1)] }},
	{"cut in half, the second", func(line string, i int) string { return line[1+i*7%(len(line)-1):] }},
	{"broken in two", func(line string, i int) string {
		at := 1 + i*7%(len(line)-1)
		return line[:at] + "\n" + line[at:]
	}},
	{"opening brace doubled", twice("{")},
	{"closing brace doubled", twice("}")},
	{"quotation mark doubled", twice(`"`)},
	{"comma doubled", twice(",")},
	{"bracket doubled", twice("[")},
	{"header", func(string, int) string { return `# "header" {of [the file` }},
	{"comment", func(string, int) string { return "// _id: 7, {" }},
	{"list", func(string, int) string { return `[1, "x", null]` }},
	{"list of itself", func(line string, _ int) string { return `[{"a":[` + line + `]}]` }},
	{"list, cut", func(string, int) string { return `[` }},
	{"list, closed", func(string, int) string { return `]` }},
	{"object cut", func(string, int) string { return `{` }},
	{"text", func(string, int) string { return `HTTP/1.1 502 Bad Gateway` }},
	{"blank", func(string, int) string { return " \t" }},
}

// layouts are ways to write lines down.
var layouts = []struct {
	name   string
	record func(int) string
	indent func(int) string
	end    string
	around [2]string
}{
	{"compact", richRecord, func(int) string { return "" }, "\n", [2]string{}},
	{"with blanks", spacedRecord, func(int) string { return "" }, "\n", [2]string{}},
	{"CRLF", richRecord, func(int) string { return "" }, "\r\n", [2]string{}},
	{"indented", spacedRecord, func(int) string { return "  " }, "\n", [2]string{}},
	{"indented in many ways", richRecord, func(i int) string { return strings.Repeat(" ", 3-i%4) }, "\n", [2]string{}},
	{"with commas", richRecord, func(int) string { return "" }, ",\n", [2]string{}},
	{"an array", spacedRecord, func(int) string { return "  " }, ",\n", [2]string{"[\n", "{}]\n"}},
}

// Of 1,000 lines, each tenth is damaged, in each of the ways and in all of
// them together. Every other is read, and nothing is invented.
func TestDamagedLines(t *testing.T) {
	all := damage{"all", func(line string, i int) string { return damages[i%len(damages)].do(line, i/len(damages)+i) }}
	for n, layout := range layouts {
		lines := 1000
		if n > 0 || testing.Short() {
			lines = 200
		}
		for _, d := range append(slices.Clone(damages), all) {
			for _, offset := range []int{0, 3, 9} { // the first line is damaged, one among others, the last
				t.Run(fmt.Sprintf("%s/%s/%d", layout.name, d.name, offset), func(t *testing.T) {
					var input strings.Builder
					var want []string
					for i := range lines {
						line := layout.record(i)
						if i%10 == offset {
							line = d.do(line, i/10)
							want = append(want, recordsOf(line)...)
						} else {
							want = append(want, fmt.Sprint(i))
						}
						input.WriteString(layout.indent(i) + line + layout.end)
					}
					text := layout.around[0] + input.String() + layout.around[1]
					if diff := readsOnly(text, want); diff != "" {
						t.Error(diff)
					}
				})
			}
		}
	}
}

// recordsOf returns the _id of what is a record still: a line whose damage is
// within a text, or two lines that are one record together.
func recordsOf(text string) []string {
	var record struct {
		ID any `json:"_id"`
	}
	if json.Unmarshal([]byte(text), &record) != nil {
		return nil
	}
	return []string{fmt.Sprint(record.ID)}
}

// readsOnly reads the input, of which those records and no others are to be
// read, and says what differs.
func readsOnly(input string, want []string) string {
	var got []string
	for p, err := range Read(strings.NewReader(input)) {
		if p == nil {
			continue
		}
		if got = append(got, p.ID); err != nil {
			return err.Error()
		}
	}
	for i := range max(len(got), len(want)) {
		if i >= len(got) || i >= len(want) || got[i] != want[i] {
			return fmt.Sprintf("record %d of %d is %.3q, want %.3q of %d",
				i, len(got), got[min(i, len(got)):min(i+1, len(got))], want[min(i, len(want)):min(i+1, len(want))], len(want))
		}
	}
	return ""
}

// Every byte that shapes a record is lost and doubled, and every place is one
// where the line is cut or broken. The line is the first, one among others,
// one behind another that is damaged, or the last.
func TestDamageEverywhere(t *testing.T) {
	const cut = `{"_id":"cut","author":[` + "\n"
	for _, record := range []string{richRecord(777), spacedRecord(777)} {
		for at := range len(record) {
			before, after := record[:at], record[at:]
			damaged := map[string]string{"first half": before, "second half": after, "broken": before + "\n" + after}
			if strings.IndexByte(`{}[]",:`, record[at]) >= 0 {
				damaged["lost"] = before + after[1:]
				damaged["doubled"] = before + after[:1] + after
			}
			for name, line := range damaged {
				for _, input := range [][]string{
					{line + "\n", richRecord(1) + "\n", richRecord(2) + "\n"},
					{richRecord(1) + "\n", line + "\n", richRecord(2) + "\n"},
					{richRecord(1) + "\n", cut + line + "\n", richRecord(2) + "\n"},
					{richRecord(1) + "\n", richRecord(2) + "\n", line},
				} {
					var want []string
					for _, part := range input {
						ids := recordsOf(part)
						if ids == nil {
							ids = recordsOf(strings.TrimPrefix(part, cut))
						}
						want = append(want, ids...)
					}
					if diff := readsOnly(strings.Join(input, ""), want); diff != "" {
						t.Errorf("%s at %d: %s\n%.200s", name, at, diff, strings.Join(input, ""))
					}
				}
			}
		}
	}
}
