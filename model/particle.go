package model

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/internal/text"
)

// cutParticle cuts the words in lower case from the start of a family name
// that goes on with a capital: "van der Leyen", "d'Alembert", "van 't Hoff",
// "al-Rashid".
func cutParticle(family string) (particle, rest string) {
	i, end := 0, 0 // of the name that is left, of the particles
	for {
		n, lower := particleLen(family[i:])
		if n == 0 {
			if lower {
				// Lower case to the end: the family name itself is.
				return "", family
			}
			break
		}
		if opensArabicName(family[i:]) {
			break
		}
		end = i + n
		i = len(family) - len(bareStart(family[end:]))
	}
	if i == len(family) {
		return "", family
	}
	return strings.TrimRightFunc(family[:end], text.IsGap), family[i:]
}

// particleLen returns the length of the word in lower case at the start of s
// with the blank behind it, or of an elided one with its apostrophe or hyphen;
// 0 where no such word opens something longer. lower reports whether s is a
// word in lower case to its end.
func particleLen(s string) (n int, lower bool) {
	start := 0 // of the letters: an apostrophe may come first, as in "'t"
	for i, c := range s {
		n := i + utf8.RuneLen(c)
		switch {
		case unicode.IsLower(c):
			continue
		case i == 0 && text.IsApostrophe(c):
			start = n
			continue
		case i == start:
			return 0, false
		case n == len(s):
			return 0, i > start
		case text.IsGap(c), text.IsDash(c), text.IsApostrophe(c) && divides(s[start:i], s[n:]):
			return n, false
		}
		return 0, false
	}
	return 0, len(s) > start
}

// divides reports whether an apostrophe between a word in lower case and what
// follows ends a particle. Behind a consonant it does ("d'Alembert"); so it does
// before a blank, and in Italian de' and da' (dei, dai), which are sometimes
// written without one. Elsewhere it stands inside a name: "a'Beckett".
func divides(word, rest string) bool {
	if word == "de" || word == "da" || !text.EndsInVowel(word) {
		return true
	}
	c, _ := utf8.DecodeRuneInString(rest)
	return text.IsGap(c)
}

// opensArabicName reports whether s begins with a word that is as much part of
// an Arabic name as Mc is of a Scottish one: ibn, bint, abu, abd and the like.
// The article al- is a particle as others are.
func opensArabicName(s string) bool {
	s = strings.TrimLeftFunc(s, text.IsApostrophe)
	end := strings.IndexFunc(s, func(c rune) bool { return !unicode.IsLower(c) })
	if end < 0 {
		end = len(s)
	}
	switch s[:end] {
	case "ibn", "ibnu", "bin", "ben", "bint", "binti", "ibnat",
		"abu", "abū", "abi", "abī", "abou", "umm", "oum",
		"abd", "abdul", "abdal", "abdel", "abdur", "abdus":
		return true
	}
	return false
}

// cutDroppingParticle cuts the words in lower case from the end of given
// names that begin with something else: "Stafford de", "Julien d'".
func cutDroppingParticle(given string) (rest, particle string) {
	i := len(given)
	for {
		head := strings.TrimRightFunc(given[:i], text.IsGap)
		j := strings.LastIndexByte(head, ' ')
		if j < 0 || !beginsLower(head[j+1:]) {
			break
		}
		i = j
	}
	if i == len(given) {
		return given, ""
	}
	rest = bare(given[:i])
	if rest == "" || beginsLower(rest) {
		// All of it is written in lower case.
		return given, ""
	}
	return rest, strings.TrimFunc(given[i:], text.IsGap)
}

// beginsLower reports whether a word begins with a small letter, or with an
// apostrophe before one.
func beginsLower(word string) bool {
	c, n := utf8.DecodeRuneInString(word)
	if text.IsApostrophe(c) {
		c, _ = utf8.DecodeRuneInString(word[n:])
	}
	return unicode.IsLower(c)
}
