package text

import (
	"testing"
	"unicode/utf8"
)

// FuzzQuotes checks that quotation marks are paired in order and that nothing
// but them is touched.
func FuzzQuotes(f *testing.F) {
	seedTexts(f)
	f.Fuzz(func(t *testing.T, s string) {
		in, has := clean(nil, s, false)
		out := pairQuotes([]byte(string(in)))
		if !has.quotes && string(out) != string(in) {
			t.Errorf("%q has no quotation marks, but became %q", in, out)
		}
		var open []byte
		for _, c := range out {
			switch c {
			case quoteOpen, singleOpen:
				open = append(open, c+1)
			case quoteClose, singleClose:
				if len(open) == 0 || open[len(open)-1] != c {
					t.Fatalf("%q: mark %#x closes %v in %q", s, c, open, out)
				}
				open = open[:len(open)-1]
			}
		}
		if len(open) > 0 {
			t.Errorf("%q: marks left open in %q", s, out)
		}
		mark := func(c rune) bool { return isQuote(c) || quoteOpen <= c && c <= straySingle }
		if got, want := withoutRunes(string(out), mark), withoutRunes(string(in), mark); got != want || !utf8.Valid(out) {
			t.Errorf("%q: the text without marks, %q, became %q", s, want, got)
		}
	})
}
