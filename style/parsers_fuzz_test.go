package style

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/model"
)

// seedRecords returns the records of testdata.
func seedRecords(f *testing.F) []*model.Publication {
	files, err := filepath.Glob("../testdata/spec/*.yaml")
	if err != nil || len(files) == 0 {
		f.Fatalf("no specification: %v", err)
	}
	var out []*model.Publication
	for _, name := range append(files, "../testdata/publications.yaml") {
		file, err := os.Open(name)
		if err != nil {
			f.Fatal(err)
		}
		for p, err := range model.Read(file) {
			if err != nil {
				f.Fatal(err)
			}
			out = append(out, p)
		}
		file.Close()
	}
	return out
}

// seedTexts adds the texts of testdata and those that are no texts.
func seedTexts(f *testing.F) {
	for _, p := range seedRecords(f) {
		f.Add(p.Title)
		f.Add(p.ContainerTitle)
	}
	for _, s := range append(oddTexts, []string{
		"", " ", "<", "</", "<i", "<i>", "</i>", "<i></i>", "<i><b></i></b>", "<i>a<b>b</i>c", "a <i> b </i> c",
		`<span class="nocase">a</span>`, "</span>", "<sub><sup>x</sub>",
		strings.Repeat("<i>", 40) + "x" + strings.Repeat("</i>", 40),
		"&", "&;", "&amp;lt;i&gt;", "&#0;", "&#1;", "&#x11;", "&#x202E;", "&nbsp;", "&NotEqualTilde;", "&nosuch;", "&quot;a&apos;",
		"\x00\x01\x06\x10\x11\x12\x13\x14\x15\x16\x17\x1f\x7f", "\u0085\u2028\ufeff\uffff\ufdd0", "\xff\xe2\x80", "\xed\xa0\x80",
		"a\u202eb<i>\u202a</i>\u202c\u2069", "\u2067\u202a\u2069\u202c", strings.Repeat("\u202a", 12),
		"a : b ; c ? d !", "a  :", " : ", "x<i> </i>:",
		`"a" 'b' "c 'd' e"`, `'"'"'"`, "“a ‘b’ c”", "”a“", "’a‘", `5" and 6'`, "rock 'n' roll", "'90s and '1984'",
		strings.Repeat("“‘", 20), strings.Repeat(`"'`, 20), "l'eau d’or", "ת\"ל",
		"a-b-c of-the x: of the", "β-carotene", "ǆ ﬁ ŉ ß ı", "a\\of", "the — of the", "word‐word",
		"a https://a.org/b?c=d: of", "a@b.c, d_e", "a.b .c ...d e.g.f", "$a$ b $c", "$5 a $6 b$", "$$a b$$c", "\\a{b}{c} \\d{e", `\"oa`,
		"<a> <b c=d> <e f <g", "5 kg/m2, 10<sup>3</sup> mm", "ii mix xl-iv", "oﬀ ﬃ a‑b", "et al. Et al’s", "a-b e-c x-ray", "<i>a:</i> b<b>c</b>d",
		"/a/b ~/c ./d @e #f", "foo() a::b", "E-flat c-sharp", strings.Repeat("of - ", 20),
	}...) {
		f.Add(s)
	}
}

// FuzzClean checks what is left of a text: UTF-8 without controls, markers that
// are balanced and nested, blanks one at a time, and nothing changed that is
// plain.
func FuzzClean(f *testing.F) {
	seedTexts(f)
	f.Fuzz(func(t *testing.T, s string) {
		for _, keepBlanks := range []bool{false, true} {
			out, quotes := clean(nil, s, keepBlanks)
			checkCleaned(t, s, out)
			if quotes != strings.ContainsFunc(string(out), isQuote) {
				t.Errorf("%q: quotation marks %v, in %q", s, quotes, out)
			}
			if strings.Contains(string(out), "  ") {
				t.Errorf("%q: blanks in a row in %q", s, out)
			}
			// Outer blanks are the caller's.
			if trimmed := strings.TrimSpace(s); isPlain(trimmed) {
				if got, quotes := clean(nil, trimmed, keepBlanks); string(got) != trimmed || quotes {
					t.Errorf("%q is plain, but becomes %q, quotation marks %v", trimmed, got, quotes)
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
		case tagClose <= c && c < tagClose+byte(len(tags)):
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

// FuzzQuotes checks that quotation marks are paired in order and that nothing
// but them is touched.
func FuzzQuotes(f *testing.F) {
	seedTexts(f)
	f.Fuzz(func(t *testing.T, s string) {
		in, quotes := clean(nil, s, false)
		out := pairQuotes([]byte(string(in)))
		if !quotes && string(out) != string(in) {
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

		// Set in quotation marks of its own, it is a text as any other.
		var r renderer
		r.begin(&Definition{}, AmericanEnglish.get().words, &model.Publication{})
		r.rich(s, &Text{Quotes: true, Italic: true})
		r.finish()
		if !utf8.Valid(r.text) || strings.ContainsFunc(string(r.text), unicode.IsControl) {
			t.Errorf("%q is written as %q", s, r.text)
		}
	})
}
