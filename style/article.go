package style

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/internal/text"
)

// Articles that titles and names are sorted without, where they begin with one.

// longestArticle is how many letters an article has at most.
const longestArticle = 4

// isArticle reports whether letters of ASCII are an article of a language, in any
// case; elided, one that ends in an apostrophe.
func isArticle(word []byte, elided bool, l languageCode) bool {
	var small [longestArticle]byte
	if len(word) > len(small) {
		return false
	}
	for i, c := range word {
		small[i] = c | 0x20
	}
	s := string(small[:len(word)])
	if elided {
		switch l {
		case codeFr, codeFre, codeFra:
			return s == "l"
		case codeIt, codeIta:
			return s == "l" || s == "un"
		}
		return false
	}
	switch l {
	case codeEn, codeEng:
		return s == "a" || s == "an" || s == "the"
	case codeDe, codeGer, codeDeu:
		return s == "der" || s == "die" || s == "das" || s == "ein" || s == "eine"
	case codeFr, codeFre, codeFra:
		return s == "le" || s == "la" || s == "les" || s == "un" || s == "une"
	case codeEs, codeSpa:
		return s == "el" || s == "la" || s == "lo" || s == "los" || s == "las" || s == "un" || s == "una"
	case codeIt, codeIta:
		return s == "il" || s == "lo" || s == "la" || s == "i" || s == "gli" || s == "le" ||
			s == "un" || s == "uno" || s == "una"
	case codePt, codePor:
		return s == "o" || s == "a" || s == "os" || s == "as" || s == "um" || s == "uma"
	case codeNl, codeDut, codeNld:
		return s == "de" || s == "het" || s == "een"
	}
	return false
}

// withoutArticle returns a name without the English article that it begins with.
func (r *renderer) withoutArticle(s string) string {
	if !r.english() {
		return s
	}
	return behindArticle(text.Trim(s), codeEn)
}

// behindArticle is afterArticle of a text whose first words are plain.
func behindArticle(s string, l languageCode) string {
	if word, rest, ok := strings.Cut(s, " "); ok && len(word) <= longestArticle && text.IsWord(word) && isArticle([]byte(word), false, l) {
		return rest
	}
	return s
}

// afterArticle returns a text from behind the article on that it begins with in a
// language; all of it where there is none, or nothing else.
func afterArticle(s []byte, l languageCode) []byte {
	start := bytes.IndexFunc(s, isCollated)
	if start < 0 {
		return s
	}
	end := start
	for end < len(s) && text.IsLetter(s[end]) {
		end++
	}
	c, size := utf8.DecodeRune(s[end:])
	rest := s[end+size:]
	switch {
	case !unicode.IsSpace(c) && !text.IsApostrophe(c), !bytes.ContainsFunc(rest, isCollated):
		return s
	case isArticle(s[start:end], text.IsApostrophe(c), l):
		return rest
	}
	return s
}
