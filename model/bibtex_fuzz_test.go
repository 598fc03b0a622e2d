package model

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Whatever an entry of BibTeX is, the one behind it is read.
func FuzzReadBibTeX(f *testing.F) {
	for _, seed := range bibSeeds() {
		f.Add([]byte(seed))
	}
	for _, seed := range []string{
		"@book{a, title={x {y},\n year=2000\n}", "@book{a, title={x}},\n year=2000}", "@book{a\n title {x} year=", "@string{a = a # a}",
		"@comment{ {", "@misc(a, note=\")\")", "@article{a, author={A, B, C, D and E}, crossref={a}, xdata={b,c}}", "@a{b, c={\x00}}", "@a{b, c={\xe4}}",
		"@a{b, title={$x^{2$ \\foo{\\'", "Encoding: latin1\n@a{b,}", "@inbook{a, crossref={b}}@inbook{b, crossref={a}}", "@a{b, date={-0044/}, month=\"1~\"#jan}",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, input []byte) {
		o := Reader{Format: BibTeX, MaxRecordSize: 1 << 20}
		got := outcomes(o, bytes.NewReader(input))
		if diff := cmp.Diff(got, outcomes(o, &lineReader{input})); diff != "" {
			t.Errorf("it matters how the input arrives (-whole +lines):\n%s", diff)
		}
		if bytes.HasPrefix(input, []byte{0xFE, 0xFF}) || bytes.HasPrefix(input, []byte{0xFF, 0xFE}) ||
			len(input) > 1 && (input[0] == 0 || input[1] == 0) || bytes.Contains(input, []byte("ncoding:")) {
			return // text cannot be added as it is
		}
		text := string(input) + "\n@misc{" + goodKey + ", title={Last}}\n"
		last := ""
		for p, err := range o.Read(strings.NewReader(text)) {
			if err != nil && (strings.ContainsAny(err.Error(), "\n\r") || !strings.HasPrefix(err.Error(), "record ")) {
				t.Errorf("no single line: %q", err)
			}
			if p != nil && p.ID == goodKey {
				last = p.Title
			}
		}
		// What is open in a comment, or in the text of a line, hides what follows.
		if last != "Last" && !bytes.Contains(bytes.ToLower(input), []byte("comment")) && !bytes.Contains(bytes.ToLower(input), []byte("preamble")) {
			t.Errorf("%q: the entry behind it is lost", input)
		}
	})
}

const goodKey = "good-entry"
