package text

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// FuzzClean checks what is left of a text: UTF-8 without controls, markers that
// are balanced and nested, blanks one at a time, and nothing changed that is
// plain.
func FuzzClean(f *testing.F) {
	seedTexts(f)
	f.Fuzz(func(t *testing.T, s string) {
		for _, keepBlanks := range []bool{false, true} {
			out, has := clean(nil, s, keepBlanks)
			checkCleaned(t, s, out)
			if has.quotes != strings.ContainsFunc(string(out), isQuote) {
				t.Errorf("%q: quotation marks %v, in %q", s, has.quotes, out)
			}
			if !has.special && Special(out) {
				t.Errorf("%q: %q is not called special", s, out)
			}
			if strings.Contains(string(out), "  ") {
				t.Errorf("%q: blanks in a row in %q", s, out)
			}
			// Outer blanks are the caller's.
			if trimmed := strings.TrimSpace(s); IsPlain(trimmed) {
				if got, has := clean(nil, trimmed, keepBlanks); string(got) != trimmed || has.quotes {
					t.Errorf("%q is plain, but becomes %q, quotation marks %v", trimmed, got, has.quotes)
				}
			}
		}
	})
}

// checkCleaned checks a cleaned text, out, that came of s.
func checkCleaned(t *testing.T, s string, out []byte) {
	t.Helper()
	if !utf8.Valid(out) {
		t.Errorf("%q: not UTF-8: %q", s, out)
	}
	var open []byte
	start := 0 // of the text between two markers
	for i := 0; i <= len(out); i++ {
		if i < len(out) && (out[i] > lastMarker && out[i] != 0x7F) {
			continue
		}
		checkDirections(t, s, string(out[start:i]))
		start = i + 1
		if i == len(out) {
			break
		}
		switch c := out[i]; {
		case tagOpen <= c && c < tagClose:
			open = append(open, c-tagOpen)
		case tagClose <= c && c < tagClose+byte(numEffects):
			if len(open) == 0 || open[len(open)-1] != c-tagClose {
				t.Fatalf("%q: marker %#x closes %v in %q", s, c, open, out)
			}
			open = open[:len(open)-1]
		default:
			t.Errorf("%q: control %#x in %q", s, c, out)
		}
	}
	if len(open) > 0 {
		t.Errorf("%q: markers left open in %q", s, out)
	}
	for _, c := range string(out) {
		if c > lastMarker && isDropped(c) {
			t.Errorf("%q: %q is no character of a text: %q", s, c, out)
		}
	}
}
