package text

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// givenNames reads a person's given names word by word.
type givenNames struct {
	rest        []byte
	how         *Initials
	parenthesis bool // there may be one among the words
	keepsLower  bool // a word in lower case stays
	atHyphens   bool // hyphens part words as blanks do
	capitals    capitals
}

// newGivenNames returns a reader of given names. Where they are shortened, a
// parenthesis begins a word, too.
func newGivenNames(given []byte, family string, how *Initials) givenNames {
	return givenNames{
		rest:        given,
		how:         how,
		parenthesis: how.Shorten && bytes.IndexByte(given, '(') >= 0,
		keepsLower:  how.Literal || hasUpper(given) || beginsWithParticle(given),
		atHyphens:   how.Shorten && how.Hyphens == HyphensAsBlanks,
		capitals:    capitals{given: given, family: family},
	}
}

// next returns the next word; none where none is left.
func (g *givenNames) next() []byte {
	for len(g.rest) > 0 {
		var word []byte
		switch {
		case g.atHyphens && g.rest[0] != '(':
			word, g.rest = cutPart(g.rest)
		case g.parenthesis:
			word, g.rest = cutGiven(g.rest)
		default:
			word, g.rest = cutWord(g.rest)
		}
		if len(word) > 0 {
			return word
		}
	}
	return nil
}

// stays reports whether a word is written as it is. Where names are not
// shortened, all but initials are. Where they are, those are that open a
// parenthesis, and those in lower case inside a name ("Jean le Rond"). Where
// all words are in lower case, the name is written so, and so is its initial,
// unless it begins with a particle: then it is the rest of a longer name.
func (g *givenNames) stays(word []byte) bool {
	if g.how.Shorten {
		return word[0] == '(' || g.keepsLower && beginsLower(word)
	}
	return !g.initials(word)
}

// together reports whether a word is two or three initials written together:
// "JP". Where the family name is in capitals, or more of the given names is, a
// word in capitals is a name.
func (g *givenNames) together(word []byte) bool {
	return !g.how.Literal && g.capitals.together(word)
}

// initials reports whether a word is nothing but initials: "P", "H.G.", "J.-P.",
// "JP".
func (g *givenNames) initials(word []byte) bool {
	if g.how.Literal {
		return isAbbreviated(word)
	}
	run := longestRun(word)
	return run >= 0 && (run <= 1 || g.capitals.together(word))
}

// isAbbreviated reports whether a word is nothing but single capitals and
// abbreviations, which a full stop follows: "J.-P.", "Ph.D.", "M.E".
func isAbbreviated(word []byte) bool {
	for len(word) > 0 {
		c, n := utf8.DecodeRune(word)
		if c != '.' && !IsDash(c) {
			letters := lettersLen(word)
			single := letters == n && isUpper(c)
			if letters == 0 || !single && (letters == len(word) || word[letters] != '.') {
				return false
			}
			n = letters
		}
		word = word[n:]
	}
	return true
}

// lettersLen returns the length of the letters that s begins with.
func lettersLen(s []byte) int {
	for i := 0; i < len(s); {
		c, n := utf8.DecodeRune(s[i:])
		if !unicode.IsLetter(c) && !isAccent(c) {
			return i
		}
		i += n
	}
	return len(s)
}

// cutGiven cuts the first word of a given name, at a blank or before a
// parenthesis.
func cutGiven(s []byte) (word, rest []byte) {
	word, rest = cutWord(s)
	if i := bytes.IndexByte(word, '('); i > 0 {
		return s[:i], s[i:]
	}
	return word, rest
}

// cutPart cuts the first part of a given name, at a blank or a hyphen or before a
// parenthesis, which is whole.
func cutPart(s []byte) (part, rest []byte) {
	for i := 0; i < len(s); {
		c, n := utf8.DecodeRune(s[i:])
		switch {
		case c == '(' && i > 0:
			return s[:i], s[i:]
		case IsDash(c) || unicode.IsSpace(c):
			return s[:i], s[i+n:]
		}
		i += n
	}
	return s, nil
}

// beginsLower reports whether a word begins with a small letter, behind
// apostrophes, modifier letters and stray accents that may stand before it.
func beginsLower(word []byte) bool {
	return word[0]-'a' < 26 || word[0]-'A' >= 26 && marksLower(word)
}

func marksLower(word []byte) bool {
	for len(word) > 0 {
		c, n := utf8.DecodeRune(word)
		if !IsApostrophe(c) && !isModifier(c) && !isAccent(c) && c > lastMarker {
			return unicode.IsLower(c)
		}
		word = word[n:]
	}
	return false
}

func beginsWithParticle(s []byte) bool {
	word, rest := cutWord(s)
	switch string(word) {
	case "de", "des", "du", "del", "di", "da", "der", "van", "von", "of", "for", "the":
		return len(rest) > 0
	}
	return false
}

// cutWord cuts the first word of a given name, at a blank of any kind.
func cutWord(s []byte) (word, rest []byte) {
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c == ' ':
			return s[:i], s[i+1:]
		case c < utf8.RuneSelf || opensLetter(c):
			i++
		case c < 0xC0:
			i++ // inside a character
		default:
			c, n := utf8.DecodeRune(s[i:])
			if unicode.IsSpace(c) {
				return s[:i], s[i+n:]
			}
			i += n
		}
	}
	return s, nil
}

func hasUpper(s []byte) bool {
	for len(s) > 0 {
		c, n := utf8.DecodeRune(s)
		if isUpper(c) {
			return true
		}
		s = s[n:]
	}
	return false
}
