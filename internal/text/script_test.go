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

// What is told of characters by their ranges is what Unicode says of them.
func TestRanges(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if got, want := isCapital(r), unicode.IsUpper(r) || unicode.IsTitle(r); got != want {
			t.Errorf("%U is a capital: %v, want %v", r, got, want)
		}
		if got, want := isUpper(r), unicode.IsUpper(r); got != want {
			t.Errorf("%U is upper case: %v, want %v", r, got, want)
		}
		word := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
		if got := isWord(r); got != word && !(0x100 <= r && r < 0x250) && !unassigned(r) {
			t.Errorf("%U is part of a word: %v, want %v", r, got, word)
		}
		if inAlphabets(r) && unicode.IsSpace(r) {
			t.Errorf("%U is a blank", r)
		}
	}
}

func unassigned(r rune) bool {
	return !unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S, unicode.Z, unicode.C)
}
