package style

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// given writes given names as the style wants them.
func (n *Name) given(r *renderer, s string) {
	s = trimmed(s)
	if n.Initials != KeepGiven && (strings.IndexByte(s, '&') >= 0 || strings.IndexByte(s, '<') >= 0) {
		s = withoutMarkup(s)
	}
	switch n.Initials {
	case Initialize:
		n.initials(r, s)
	case PunctuateInitials:
		n.punctuated(r, s)
	default:
		r.plain(s)
	}
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
// rest of a longer name.
func (n *Name) initials(r *renderer, s string) {
	keepLower := hasUpper(s) || beginsWithParticle(s)
	r.content()
	start := len(r.text)
	afterWord := false // the word before stayed
	for s != "" {
		var word string
		word, s = cutWord(s)
		if word == "" {
			continue
		}
		c, _ := utf8.DecodeRuneInString(word)
		if keepLower && unicode.IsLower(c) || c == '(' {
			if len(r.text) > start {
				r.literal(" ")
			}
			r.plain(word)
			afterWord = true
			continue
		}
		if afterWord {
			r.literal(" ")
			afterWord = false
		}
		r.content()
		n.initialsOf(r, word)
	}
	r.trimTo(start)
}

// trimTo takes blanks from the end of the text, down to start.
func (r *renderer) trimTo(start int) {
	for len(r.text) > start && r.text[len(r.text)-1] == ' ' {
		r.text = r.text[:len(r.text)-1]
	}
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

// initialsOf writes the initials of one word: of the parts around hyphens and
// of those behind full stops.
func (n *Name) initialsOf(r *renderer, word string) {
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
		case c == '-':
			hyphen, pending = true, true
		case c == '.':
			pending = true
		case hyphen && upper && unicode.IsLower(c):
			// The second part of Chung-hee gives no initial.
			hyphen, pending = false, false
		case pending && unicode.IsLetter(c):
			if hyphen {
				r.trimTo(start)
				r.text = append(r.text, '-')
				hyphen = false
			}
			r.text = utf8.AppendRune(r.text, c)
			for i < len(word) {
				mark, size := utf8.DecodeRuneInString(word[i:])
				if mark < '\u0300' || mark > '\u036F' {
					break
				}
				r.text = utf8.AppendRune(r.text, mark) // the accent of É in two pieces
				i += size
			}
			r.text = append(r.text, n.InitializeWith...)
			pending, upper = false, unicode.IsUpper(c)
		}
	}
}

// punctuated writes given names in full and initials among them with a full
// stop: "Tim P" becomes "Tim P.", "H.G." becomes "H. G.".
func (n *Name) punctuated(r *renderer, s string) {
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
		if onlyInitials(word) {
			r.content()
			start := len(r.text)
			n.initialsOf(r, word)
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

// onlyInitials reports whether a word consists of initials: "P", "P.",
// "H.G.", "J.-P.".
func onlyInitials(word string) bool {
	run := 0
	for _, c := range word {
		switch {
		case c == '.' || c == '-':
			run = 0
		case unicode.IsUpper(c) && run == 0:
			run++
		default:
			return false
		}
	}
	return true
}

func hasUpper(s string) bool {
	for _, c := range s {
		if unicode.IsUpper(c) {
			return true
		}
	}
	return false
}
