package text

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// FuzzTitleCase checks that title case, and that of headlines, changes the first
// letters of words and
// nothing else, and nothing that is marked up; that it does so once; and that
// it does the same to texts and bytes.
func FuzzTitleCase(f *testing.F) {
	seedTexts(f)
	f.Fuzz(func(t *testing.T, s string) {
		in, _ := clean(nil, s, false)
		in = pairQuotes(in)
		title := TitleCase(nil, in)
		if got := TitleCase(nil, string(in)); string(got) != string(title) {
			t.Errorf("%q: bytes become %q, text %q", in, title, got)
		}
		checkCase(t, in, title)
		if again := TitleCase(nil, title); string(again) != string(title) {
			t.Errorf("%q: %q becomes %q", in, title, again)
		}
		headline := HeadlineCase(nil, in)
		if got := HeadlineCase(nil, string(in)); string(got) != string(headline) {
			t.Errorf("%q: bytes become the headline %q, text %q", in, headline, got)
		}
		checkCase(t, in, headline)
		if again := HeadlineCase(nil, headline); string(again) != string(headline) {
			t.Errorf("%q: headline %q becomes %q", in, headline, again)
		}
		first := CapitalizeFirst(nil, in)
		if changed := checkCase(t, in, first); changed > 1 {
			t.Errorf("%q: more than the first letter changed: %q", in, first)
		}
		if again := CapitalizeFirst(nil, first); string(again) != string(first) {
			t.Errorf("%q: %q becomes %q", in, first, again)
		}
	})
}

// checkCase checks that out is in but for the case of the first letters of
// words, and returns how many of them changed.
func checkCase(t *testing.T, in, out []byte) (changed int) {
	t.Helper()
	a, b := []rune(string(in)), withLigatures(in, out)
	if len(a) != len(b) || !utf8.Valid(out) || len(out) > 2*len(in) {
		t.Fatalf("%q becomes %q", in, out)
	}
	inWord := false
	for i := range a {
		if a[i] != b[i] {
			changed++
			if b[i] != unicode.ToTitle(a[i]) || inWord {
				t.Errorf("%q: character %d becomes %q in %q", in, i, b[i], out)
			}
		}
		inWord = unicode.IsLetter(a[i]) || unicode.IsDigit(a[i]) || unicode.IsMark(a[i])
	}
	return changed
}

// withLigatures returns out with the ligatures of in that were taken apart put
// together again.
func withLigatures(in, out []byte) []rune {
	b := []rune(string(out))
	for i, r := range []rune(string(in)) {
		l := ligature(r)
		if n := len(l); l != "" && i+n <= len(b) && strings.EqualFold(string(b[i:i+n]), l) {
			b = append(append(b[:i:i], r), b[i+n:]...)
		}
	}
	return b
}
