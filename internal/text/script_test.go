package text

import (
	"testing"
	"unicode"
)

// What is said to be beyond alphabets has no letter of one, and no capital.
func TestBeyondAlphabets(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if !beyondAlphabets(r) {
			continue
		}
		if unicode.IsUpper(r) || unicode.IsTitle(r) || unicode.In(r, unicode.Latin, unicode.Greek, unicode.Cyrillic, unicode.Hebrew,
			unicode.Arabic, unicode.Thai, unicode.Armenian, unicode.Georgian) {
			t.Errorf("%U is a letter of an alphabet", r)
		}
	}
}
