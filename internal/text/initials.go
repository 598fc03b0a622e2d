package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// GivenNames reads a person's given names word by word.
type GivenNames struct {
	rest        string
	parenthesis bool
	keepsLower  bool // a word in lower case stays
	capitals    capitals
}

// NewGivenNames returns a reader of given names. Of a family name it is told
// what capitals mean in them. With shorten, they are read to be shortened: a
// parenthesis begins a word, too.
func NewGivenNames(given, family string, shorten bool) GivenNames {
	markup, parenthesis := scanGiven(given)
	if markup {
		given = withoutMarkup(given)
	}
	return GivenNames{
		rest:        given,
		parenthesis: parenthesis && shorten,
		keepsLower:  shorten && (hasUpper(given) || beginsWithParticle(given)),
		capitals:    capitals{given: given, family: family},
	}
}

// Next returns the next word; "" where none is left.
func (g *GivenNames) Next() string {
	for g.rest != "" {
		var word string
		if g.parenthesis {
			word, g.rest = cutGiven(g.rest)
		} else {
			word, g.rest = cutWord(g.rest)
		}
		if word != "" {
			return word
		}
	}
	return ""
}

// Parenthesis reports whether there may be a parenthesis among the words.
func (g *GivenNames) Parenthesis() bool { return g.parenthesis }

// Stays reports whether a word is not shortened to initials: one that opens a
// parenthesis, and one in lower case inside a name ("Jean le Rond"). Where all
// words are in lower case, the name is written so, and so is its initial, unless
// it begins with a particle: then it is the rest of a longer name.
func (g *GivenNames) Stays(word string) bool {
	return word[0] == '(' || g.keepsLower && beginsLower(word)
}

// Together reports whether a word is two or three initials written together:
// "JP". Where the family name is in capitals, or more of the given names is, a
// word in capitals is a name.
func (g *GivenNames) Together(word string) bool { return g.capitals.together(word) }

// Initials reports whether a word is nothing but initials: "P", "H.G.", "J.-P.",
// "JP".
func (g *GivenNames) Initials(word string) bool {
	run := longestRun(word)
	return run >= 0 && (run <= 1 || g.capitals.together(word))
}

// AppendSimpleGiven appends given names of ASCII, parted by single blanks, that
// begin with one capital each ("Tim", "Tim P.", "T. P."), and reports whether
// these are such. Most are. with follows each initial; names are shortened to
// theirs with shorten.
func AppendSimpleGiven(dst []byte, s, with string, shorten bool) ([]byte, bool) {
	start := len(dst)
	for s != "" && s[0]-'A' < 26 {
		word, size := simpleWord(s)
		if size == 0 {
			break
		}
		switch {
		case shorten:
			dst = append(append(dst, s[0]), with...)
		case word == 1:
			dst = trimBlanks(append(append(dst, s[0]), with...), start)
			dst = append(dst, ' ')
		default:
			dst = append(append(dst, s[:word]...), ' ')
		}
		s = s[size:]
	}
	return trimBlanks(dst, start), s == ""
}

// simpleWord returns the length of the word at the start of s, a letter and
// small ones behind it, and its size with the full stop of an initial and with
// the blank behind it; 0 where it holds or is followed by anything else.
func simpleWord(s string) (word, size int) {
	word = 1
	for word < len(s) && s[word]-'a' < 26 {
		word++
	}
	size = word
	if word == 1 && size < len(s) && s[size] == '.' {
		size++
	}
	switch {
	case size == len(s):
		return word, size
	case s[size] == ' ':
		return word, size + 1
	}
	return word, 0
}

// scanGiven reports whether a given name may hold markup or entities, and
// whether it may hold a parenthesis.
func scanGiven(s string) (markup, parenthesis bool) {
	for i := range len(s) {
		switch s[i] {
		case '&', '<':
			return true, true
		case '(':
			parenthesis = true
		}
	}
	return false, parenthesis
}

// withoutMarkup returns a name without tags and with its entities resolved. Names
// with either are rare.
func withoutMarkup(s string) string {
	b, _ := clean(nil, s, false)
	return string(withoutMarkers(b))
}

// cutGiven cuts the first word of a given name, at a blank or before a
// parenthesis.
func cutGiven(s string) (word, rest string) {
	word, rest = cutWord(s)
	if i := strings.IndexByte(word, '('); i > 0 {
		return s[:i], s[i:]
	}
	return word, rest
}

// beginsLower reports whether a word begins with a small letter, behind
// apostrophes and modifier letters that may stand before it.
func beginsLower(word string) bool {
	return word[0]-'a' < 26 || word[0]-'A' >= 26 && marksLower(word)
}

func marksLower(word string) bool {
	for _, c := range word {
		if !IsApostrophe(c) && !isModifier(c) {
			return unicode.IsLower(c)
		}
	}
	return false
}

func beginsWithParticle(s string) bool {
	word, rest := cutWord(s)
	switch word {
	case "de", "des", "du", "del", "di", "da", "der", "van", "von", "of", "for", "the":
		return rest != ""
	}
	return false
}

// cutWord cuts the first word of a given name, at a blank of any kind.
func cutWord(s string) (word, rest string) {
	for i, c := range s {
		if c <= ' ' || c >= utf8.RuneSelf && unicode.IsSpace(c) {
			return s[:i], s[i+utf8.RuneLen(c):]
		}
	}
	return s, ""
}

// AppendInitials appends the initials of one word of given names: of the parts
// around hyphens and of those behind full stops; where its letters are initials
// written together, all of them. with follows each.
func AppendInitials(dst []byte, word, with string, together bool) []byte {
	pending := true // a part begins
	hyphen, upper := false, false
	start := len(dst)
	for i := 0; i < len(word); {
		if !pending && word[i]-'a' < 26 {
			i++
			continue
		}
		c, size := utf8.DecodeRuneInString(word[i:])
		i += size
		switch {
		case IsDash(c):
			hyphen, pending = true, true
		case c == '.':
			pending = true
		case hyphen && upper && unicode.IsLower(c):
			// The second part of Chung-hee gives no initial.
			hyphen, pending = false, false
		case pending && unicode.IsLetter(c) && !isModifier(c):
			if hyphen {
				dst = trimBlanks(dst, start)
				dst = append(dst, '-')
				hyphen = false
			}
			dst = utf8.AppendRune(dst, c)
			for i < len(word) {
				mark, size := utf8.DecodeRuneInString(word[i:])
				if !isAccent(mark) {
					break
				}
				dst = utf8.AppendRune(dst, mark) // the accent of É in two pieces
				i += size
			}
			dst = append(dst, with...)
			pending, upper = together, unicode.IsUpper(c)
		}
	}
	return dst
}

// trimBlanks takes blanks from the end of b, down to start.
func trimBlanks(b []byte, start int) []byte {
	for len(b) > start && b[len(b)-1] == ' ' {
		b = b[:len(b)-1]
	}
	return b
}

func hasUpper(s string) bool {
	for _, c := range s {
		if unicode.IsUpper(c) {
			return true
		}
	}
	return false
}
