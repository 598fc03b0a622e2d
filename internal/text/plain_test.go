package text

import "testing"

// Plain texts are written as they stand. Whatever is not sure to be plain is
// cleaned, and what cleaning would change must not be taken for plain.
func TestIsPlain(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       bool
	}{
		{"letters, digits, punctuation", "Salt (2nd ed.), vol. 3/4: a-b; why? now!", true},
		{"letters of two bytes", "Müller, Łódź, Ελλάδα, Соль, עברית, عربي", true},
		{"of three", "हिन्दी, ไทย, 한국, 塩の研究", true},
		{"of four", "𝒜 and 𠮷", true},
		{"wide forms", "ＡＢ：", true},
		{"dashes and the ellipsis", "a – b — c… ‐", true},
		{"a blank that does not break", "a\u00a0b", true},
		{"no text", "", true},

		{"two blanks", "a  b", false},
		{"a blank before a colon", "a : b", false},
		{"a tab", "a\tb", false},
		{"a quotation mark", `a "b"`, false},
		{"an apostrophe", "don't", false},
		{"a grave accent", "a `b'", false},
		{"a soft hyphen", "a\u00adb", false},
		{"typographic ones", "“a” ‘b’", false},
		{"markup", "a<b", false},
		{"an entity", "a & b", false},
		{"controls", "a\x01", false},
		{"controls of two bytes", "a\u0085b", false},
		{"the Arabic letter mark", "a\u061cb", false},
		{"a control of direction", "a\u202eb", false},
		{"an isolate", "a\u2067b", false},
		{"a line separator", "a\u2028b", false},
		{"a byte order mark", "a\ufeffb", false},
		{"non-characters", "a\uffffb", false},
		{"those beyond the basic plane", "a\U0001ffffb", false},
		{"a byte alone", "a\xff", false},
		{"a character cut off", "a\xc3", false},
		{"one of three bytes cut off", "a\xe2\x80", false},
		{"one of four", "a\xf0\x9d\x92", false},
		{"a surrogate", "a\xed\xa0\x80", false},
		{"longer than need be: two bytes", "a\xc0\xaf", false},
		{"longer than need be: three", "a\xe0\x80\xaf", false},
		{"longer than need be: four", "a\xf0\x80\x80\xaf", false},
		{"beyond Unicode", "a\xf4\x90\x80\x80", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := IsPlain(test.text); got != test.want {
				t.Errorf("%+q: %v, want %v", test.text, got, test.want)
			}
		})
	}
}

// Every character that IsPlain takes for plain is one that clean leaves alone.
func TestPlainCharactersStay(t *testing.T) {
	for c := rune(0); c <= 0x10FFFF; c++ {
		s := "a" + string(c) + "b"
		plain, special := Plain(s)
		if !plain {
			continue
		}
		if !special && Special(s) {
			t.Errorf("%U is not called special", c)
		}
		if got, has := clean(nil, s, false); string(got) != s || has.quotes {
			t.Errorf("%U is plain, but %+q becomes %+q, quotation marks %v", c, s, got, has.quotes)
		}
	}
}
