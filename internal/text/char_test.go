package text

import (
	"testing"
	"unicode"
)

// What is told by its place in Unicode is what its properties say.
func TestPlacesOfCharacters(t *testing.T) {
	for c := rune(0); c <= unicode.MaxRune; c++ {
		if inAlphabets(c) && (unicode.IsSpace(c) || isDropped(c) || isBidi(c)) {
			t.Errorf("%U counts as a letter, and is a blank or left out", c)
		}
		if got, want := isWord(c), unicode.IsLetter(c) || unicode.IsDigit(c) || unicode.IsMark(c); got != want {
			t.Errorf("%U may be part of a word: got %t, want %t", c, got, want)
		}
	}
}
