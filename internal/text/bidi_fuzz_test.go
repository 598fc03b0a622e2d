package text

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// checkDirections checks that what opens a direction in a stretch of a text
// is closed in it, innermost first, and nothing else is closed.
func checkDirections(t *testing.T, s, stretch string) {
	t.Helper()
	var open []rune
	for _, c := range stretch {
		switch {
		case c == bidiPop || c == bidiPopIsolate:
			if len(open) == 0 || open[len(open)-1] != c {
				t.Errorf("%q: %+q closes nothing in %+q", s, c, stretch)
				return
			}
			open = open[:len(open)-1]
		case c >= '\u2066' && c <= '\u2068':
			open = append(open, bidiPopIsolate)
		case isBidi(c):
			open = append(open, bidiPop)
		}
	}
	if len(open) > 0 {
		t.Errorf("%q: directions reach past %+q", s, stretch)
	}
}

// FuzzBidi checks that controls of direction are balanced, whatever comes, and
// that nothing else is dropped.
func FuzzBidi(f *testing.F) {
	for _, s := range []string{
		"\u202ea\u202c", "\u2067a\u2069", "\u202a\u2067\u202c\u2069", "\u2067\u202a\u2069\u202c", "\u202c\u2069",
		strings.Repeat("\u202b", 12) + strings.Repeat("\u202c", 12), strings.Repeat("\u2068\u202d", 6),
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var b bidiStack
		var out, text []byte
		for _, c := range s {
			if isBidi(c) {
				out = b.add(out, c)
			} else {
				out = utf8.AppendRune(out, c)
				text = utf8.AppendRune(text, c)
			}
		}
		out = b.close(out)
		checkDirections(t, s, string(out))
		if got := withoutRunes(string(out), isBidi); got != string(text) {
			t.Errorf("%q: text %q became %q", s, text, got)
		}
	})
}

func withoutRunes(s string, drop func(rune) bool) string {
	return strings.Map(func(c rune) rune {
		if drop(c) {
			return -1
		}
		return c
	}, s)
}
