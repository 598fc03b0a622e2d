package style

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/model"
)

// given writes a person's given names as the style wants them.
func (n *Name) given(r *renderer, p *model.Person) {
	s := trimmed(p.Given)
	if n.Initials == KeepGiven {
		r.plain(s)
		return
	}
	if n.simple(r, s) {
		return
	}
	markup, parenthesis := scanGiven(s)
	if markup {
		s = withoutMarkup(s)
	}
	if n.Initials == PunctuateInitials {
		n.punctuated(r, s, p.Family)
	} else {
		n.initials(r, s, p.Family, parenthesis)
	}
}

// simple writes given names of ASCII, parted by single blanks, that begin with
// one capital each ("Tim", "Tim P.", "T. P."), and reports whether these are
// such. Most are.
func (n *Name) simple(r *renderer, s string) bool {
	if s == "" {
		return false
	}
	m := r.mark()
	r.content()
	start := len(r.text)
	for s != "" && s[0]-'A' < 26 {
		word, size := simpleWord(s)
		if size == 0 {
			break
		}
		switch {
		case n.Initials == Initialize:
			r.text = append(append(r.text, s[0]), n.InitializeWith...)
		case word == 1:
			r.text = append(append(r.text, s[0]), n.InitializeWith...)
			r.trimTo(start)
			r.text = append(r.text, ' ')
		default:
			r.text = append(append(r.text, s[:word]...), ' ')
		}
		s = s[size:]
	}
	if s != "" {
		r.back(m)
		return false
	}
	r.trimTo(start)
	return true
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
	return strings.Map(func(c rune) rune {
		if c <= lastMarker {
			return -1
		}
		return c
	}, string(b))
}

// initials writes "Jean-Paul B" as "J.-P. B.". Words in lower case inside a
// name ("Jean le Rond") stay; where all are, the name is written in lower
// case, and so is its initial, unless it begins with a particle: then it is the
// rest of a longer name. What stands in parentheses has initials from its
// second word on: "G. R. (Gregory R.)".
func (n *Name) initials(r *renderer, s, family string, parenthesis bool) {
	keepLower := hasUpper(s) || beginsWithParticle(s)
	r.content()
	start, caps := len(r.text), capitals{given: s, family: family}
	afterWord := false // the word before stayed
	open := 0          // parentheses
	for s != "" {
		var word string
		if parenthesis {
			word, s = cutGiven(s)
		} else {
			word, s = cutWord(s)
		}
		switch {
		case word == "":
			continue
		case word[0] == '(' || keepLower && beginsLower(word):
			if len(r.text) > start {
				r.literal(" ")
			}
			r.plain(word)
			afterWord = true
			if parenthesis {
				open = max(0, open+strings.Count(word, "(")-strings.Count(word, ")"))
			}
			continue
		}
		if afterWord {
			r.literal(" ")
			afterWord = false
		}
		r.content()
		n.initialsOf(r, word, caps.together(word))
		if open > 0 {
			closing := min(open, strings.Count(word, ")"))
			r.close(closing, start)
			open -= closing
			afterWord = closing > 0
		}
	}
	r.trimTo(start)
	r.close(open, start)
}

// close writes closing parentheses, right behind what was written since start.
func (r *renderer) close(parentheses, start int) {
	for ; parentheses > 0; parentheses-- {
		r.trimTo(start)
		r.text = append(r.text, ')')
	}
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

// trimTo takes blanks from the end of the text, down to start.
func (r *renderer) trimTo(start int) {
	for len(r.text) > start && r.text[len(r.text)-1] == ' ' {
		r.text = r.text[:len(r.text)-1]
	}
}

// beginsLower reports whether a word begins with a small letter, behind
// apostrophes and modifier letters that may stand before it.
func beginsLower(word string) bool {
	return word[0]-'a' < 26 || word[0]-'A' >= 26 && marksLower(word)
}

func marksLower(word string) bool {
	for _, c := range word {
		if !isApostrophe(c) && !isModifier(c) {
			return unicode.IsLower(c)
		}
	}
	return false
}

// isModifier reports whether c is a mark that Unicode counts as a letter: the
// ʿ and ʾ of transliterated Arabic, the Hawaiian ʻ.
func isModifier(c rune) bool { return '\u02B0' <= c && c <= '\u02FF' }

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

// initialsOf writes the initials of one word: of the parts around hyphens and
// of those behind full stops; where its letters are initials written together,
// all of them.
func (n *Name) initialsOf(r *renderer, word string, together bool) {
	pending := true // a part begins
	hyphen, upper := false, false
	start := len(r.text)
	for i := 0; i < len(word); {
		if !pending && word[i]-'a' < 26 {
			i++
			continue
		}
		c, size := utf8.DecodeRuneInString(word[i:])
		i += size
		switch {
		case isNameDash(c):
			hyphen, pending = true, true
		case c == '.':
			pending = true
		case hyphen && upper && unicode.IsLower(c):
			// The second part of Chung-hee gives no initial.
			hyphen, pending = false, false
		case pending && unicode.IsLetter(c) && !isModifier(c):
			if hyphen {
				r.trimTo(start)
				r.text = append(r.text, '-')
				hyphen = false
			}
			r.text = utf8.AppendRune(r.text, c)
			for i < len(word) {
				mark, size := utf8.DecodeRuneInString(word[i:])
				if !isAccent(mark) {
					break
				}
				r.text = utf8.AppendRune(r.text, mark) // the accent of É in two pieces
				i += size
			}
			r.text = append(r.text, n.InitializeWith...)
			pending, upper = together, unicode.IsUpper(c)
		}
	}
}

// isNameDash reports whether c is a hyphen or dash of any kind.
func isNameDash(c rune) bool {
	return c == '-' || c >= '\u2010' && (c <= '\u2015' || c == '\u2043' || c == '\u2212' ||
		c == '\uFE58' || c == '\uFE63' || c == '\uFF0D')
}

func isAccent(c rune) bool { return '\u0300' <= c && c <= '\u036F' }

// punctuated writes given names in full and initials among them with a full
// stop: "Tim P" becomes "Tim P.", "H.G." and "HG" become "H. G.".
func (n *Name) punctuated(r *renderer, s, family string) {
	caps := capitals{given: s, family: family}
	for first := true; s != ""; {
		var word string
		word, s = cutWord(s)
		if word == "" {
			continue
		}
		before := r.mark()
		if !first {
			r.literal(" ")
		}
		behind := r.mark()
		if run := longestRun(word); run >= 0 && (run <= 1 || caps.together(word)) {
			r.content()
			start := len(r.text)
			n.initialsOf(r, word, run > 1)
			r.trimTo(start)
		} else {
			r.plain(word)
		}
		if r.since(behind) {
			first = false
		} else {
			r.back(before)
		}
	}
}

func hasUpper(s string) bool {
	for _, c := range s {
		if unicode.IsUpper(c) {
			return true
		}
	}
	return false
}
