package text

import (
	"strings"
	"unicode/utf8"
)

// BeginsLatin reports whether a name begins with a letter of ASCII.
func BeginsLatin(s string) bool { return s != "" && (s[0]|0x20)-'a' < 26 }

// IsWord reports whether a name is a word of ASCII letters.
func IsWord(s string) bool {
	for i := range len(s) {
		if (s[i]|0x20)-'a' >= 26 {
			return false
		}
	}
	return s != ""
}

// Nameless reports whether there is nothing of a name in s: nothing but blanks,
// commas, semicolons, full stops and dashes.
func Nameless(s string) bool { return s == "" || !BeginsLatin(s) && noName(s) }

func noName(s string) bool { return onlyMarks(s) || holdsNothing(s) }

func onlyMarks(s string) bool {
	for _, c := range s {
		if c != ',' && c != ';' && c != '.' && c != '…' && !IsDash(c) && !isUnseen(c) {
			return false
		}
	}
	return true
}

// JoinsName reports whether no blank follows a particle: behind a hyphen, and
// behind an apostrophe that stands for the vowel of an elision ("d’", "dell’").
// A vowel before the apostrophe is the end of a word that was cut short
// ("de’" for dei), but for the Irish o’.
func JoinsName(particle string) bool {
	mark, n := utf8.DecodeLastRuneInString(particle)
	word := particle[:len(particle)-n]
	switch mark {
	case '-', '\u2010', '\u2011':
		return true
	}
	if !IsApostrophe(mark) {
		return false
	}
	return !EndsInVowel(word) || word == "o" || word == "O"
}

// EndsInVowel reports whether a word ends in a vowel, which the u of qu is none.
func EndsInVowel(word string) bool {
	return word != "" && strings.IndexByte("aeiou", word[len(word)-1]|0x20) >= 0 && !strings.HasSuffix(word, "qu")
}
