package text

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxTogether is how many initials are written together. More capitals are a
// name in capitals.
const maxTogether = 3

// longestRun returns the most capitals that stand together in a word of
// nothing but capitals, full stops and hyphens ("P", "H.G.", "J.-P.", "JP"), or
// -1 where the word has anything else.
func longestRun(word []byte) int {
	run, longest := 0, 0
	for len(word) > 0 {
		c, n := utf8.DecodeRune(word)
		word = word[n:]
		switch {
		case isUpper(c):
			run++
			longest = max(longest, run)
		case c == '.' || IsDash(c):
			run = 0
		case !isAccent(c):
			return -1
		}
	}
	return longest
}

// capitals says what capitals mean in the given names beside a family name.
type capitals struct {
	given  []byte
	family string
	// asked says whether names tells: whether a word in capitals is a name.
	asked, names bool
}

// together reports whether a word of the given names is two or three initials
// written together: "JP". Where the family name is in capitals, or more of the
// given names is, a word in capitals is a name.
func (c *capitals) together(word []byte) bool {
	return len(word) > 1 && word[1]-'a' >= 26 && c.initials(word)
}

func (c *capitals) initials(word []byte) bool {
	if len(word) == 2 && word[1] == '.' {
		return false
	}
	run := longestRun(bytes.TrimRight(word, ")"))
	if run < 2 || run > maxTogether {
		return false
	}
	if !c.asked {
		c.asked, c.names = true, inCapitals(c.family) || hasCapitals(c.given)
	}
	return !c.names
}

// hasCapitals reports whether a given name has a word in capitals that is
// longer than initials are.
func hasCapitals(given []byte) bool {
	run := 0
	for len(given) > 0 {
		c, n := utf8.DecodeRune(given)
		given = given[n:]
		if !isUpper(c) {
			run = 0
		} else if run++; run > maxTogether {
			return true
		}
	}
	return false
}

// inCapitals reports whether a family name is in capitals: "RODE", "O'NEIL",
// "McDONALD". Words in lower case, such as particles, do not matter; a single
// letter does not tell.
func inCapitals(family string) bool {
	if strings.IndexByte(family, '&') >= 0 || strings.IndexByte(family, '<') >= 0 {
		family = withoutMarkup(family)
	}
	capitals := 0
	for word := range strings.FieldsSeq(family) {
		for _, prefix := range [...]string{"Mc", "Mac"} {
			if rest, ok := strings.CutPrefix(word, prefix); ok && len(rest) > 1 {
				word = rest
				break
			}
		}
		if beginsLower([]byte(word)) {
			continue
		}
		for _, c := range word {
			switch {
			case isUpper(c):
				capitals++
			case unicode.IsLower(c) && c != 'ß':
				return false
			}
		}
	}
	return capitals > 1
}

// withoutMarkup returns a name without tags and with its entities resolved. Names
// with either are rare.
func withoutMarkup(s string) string {
	b, _ := clean(nil, s, false)
	return string(withoutMarkers(b))
}
