package tex

import (
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/internal/text"
)

// A wordKind says which words keep their case.
type wordKind uint8

const (
	noWords     wordKind = iota
	capitalized          // those with a capital, in a title that has few
	inner                // those with a capital behind their first letter, in a title that has many
)

// has reports whether a word is one of the kind. The first letter of a sentence
// is no capital of its own.
func (k wordKind) has(word string, first bool) bool {
	letters, before := 0, rune(0)
	any, behind := false, false
	for _, r := range word {
		if unicode.IsUpper(r) {
			any = true
			behind = behind || letters > 0 && (k == capitalized || unicode.IsLetter(before) || unicode.IsDigit(before))
		}
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			letters++
		}
		before = r
	}
	switch {
	case first || k == inner && letters > 1:
		return behind
	case k == inner:
		return any && word != "A" // of a vitamin, a plan, a hepatitis, but for the article
	}
	return any
}

// wordLen returns the length of the word that s begins with: letters and
// digits, and what joins them.
func wordLen(s string) int {
	end := 0 // behind the last letter or digit
	for i, r := range s {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), i > 0 && unicode.IsMark(r):
			end = i + utf8.RuneLen(r)
		case end != i || r != '-' && r != '.' && r != '\'' && r != '’':
			return end
		}
	}
	return end
}

// longWord is from how many letters a word has a capital in a title in title
// case, whatever it is.
const longWord = 4

// inTitleCase reports whether most of the words of a title begin with a
// capital.
func inTitleCase(marked []byte) bool {
	capitals, small := 0, 0
	first := true
	for r := text.NewReader(marked, false); ; {
		piece, ok := r.Next()
		if !ok {
			return capitals > 1 && capitals > small
		}
		s := string(piece.Text)
		for len(s) > 0 {
			n := wordLen(s)
			if n == 0 {
				c, size := utf8.DecodeRuneInString(s)
				first = first || c == ':' || c == '?' || c == '!' || c == '.'
				s = s[size:]
				continue
			}
			if c, _ := utf8.DecodeRuneInString(s); !first && utf8.RuneCountInString(s[:n]) >= longWord {
				switch {
				case unicode.IsUpper(c):
					capitals++
				case unicode.IsLower(c):
					small++
				}
			}
			first = false
			s = s[n:]
		}
	}
}
