package style

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Title case follows the Chicago Manual of Style, 17th edition, 8.159, whose
// rules MLA 8 (1.2.1) and AMA 10 (for books, 3.9) share:
//
//   - the first and the last word of a title and of a subtitle are
//     capitalised, and so are all words in between but articles,
//     conjunctions and prepositions (smallWord);
//   - of a hyphenated word each part counts (8.161), the first is never
//     small;
//   - U+2010, the hyphen that is not ASCII, parts no words;
//   - a word that has a capital of its own stays as it is, and so do words
//     of a single letter, elided articles (l’eau) and what is marked up.
//
// A colon, a question mark, an exclamation mark or a dash opens a subtitle.

// titleCase appends a cleaned text in title case.
func titleCase[T string | []byte](dst []byte, s T) []byte {
	last := 0 // of what is not yet copied
	title := titleScanner[T]{s: s, first: true}
	for i := title.next(); i >= 0; i = title.next() {
		dst = append(dst, s[last:i]...)
		r, n := decode(s[i:])
		dst = utf8.AppendRune(dst, unicode.ToTitle(r))
		last = i + n
	}
	return append(dst, s[last:]...)
}

// A titleScanner finds the letters of a cleaned text that are capitalised.
type titleScanner[T string | []byte] struct {
	s     T
	i     int
	first bool // the next word opens a title or subtitle
}

// next returns the place of the next such letter, or -1.
func (t *titleScanner[T]) next() int {
	s := t.s
	for t.i < len(s) {
		i, first := t.i, t.first
		n, lower := asciiWord(s[i:])
		capitalizes := lower && (n > 1 || first)
		if n == 0 {
			if n = wordLen(s[i:]); n > 0 {
				capitalizes = canCapitalize(s[i:i+n], first)
			}
		}
		if n > 0 {
			t.i, t.first = i+n, false
			if capitalizes && !staysSmall(s, i, i+n, first) {
				return i
			}
			continue
		}
		switch c := s[i]; {
		case tagOpen <= c && c < tagClose:
			t.i += tagged(s[i:])
			t.first = false
		case c < utf8.RuneSelf:
			t.first = t.first || c == ':' || c == '?' || c == '!'
			t.i++
		default:
			r, n := decode(s[i:])
			t.first = t.first || r == '—' || r == '–' && (i == 0 || s[i-1] == ' ')
			t.i += n
		}
	}
	return -1
}

// asciiWord returns the length of the word at the start of s, and whether it
// is all in lower case. It leaves words with apostrophes or other letters to
// wordLen and returns 0.
func asciiWord[T string | []byte](s T) (n int, lower bool) {
	lower = true
	for n < len(s) {
		switch c := s[n]; {
		case isDigit(c):
			lower = lower && n > 0 // 3d stays
		case isLetter(c):
			lower = lower && c >= 'a'
		case c == apostrophe || c == '\'' || c >= utf8.RuneSelf:
			return 0, false
		default:
			return n, lower
		}
		n++
	}
	return n, lower
}

// capitalizeFirst appends a cleaned text with its first letter in upper case.
func capitalizeFirst[T string | []byte](dst []byte, s T) []byte {
	for i := 0; i < len(s); {
		if n := wordLen(s[i:]); n > 0 {
			dst = appendCapital(dst, s[i:i+n])
			return append(dst, s[i+n:]...)
		}
		_, n := decode(s[i:])
		dst = append(dst, s[i:i+n]...)
		i += n
	}
	return dst
}

// staysSmall reports whether the word s[i:j], which could be capitalised, is
// not: a small word inside a title, or the name of a TeX command.
func staysSmall[T string | []byte](s T, i, j int, first bool) bool {
	if i > 0 && s[i-1] == '\\' {
		return true
	}
	if first || !smallWord(s[i:j]) {
		return false
	}
	joined := i > 1 && s[i-1] == '-' && s[i-2] != ' '
	joins := j+1 < len(s) && s[j] == '-' && wordLen(s[j+1:]) > 0
	return (joined || !joins) && !closesTitle(s[j:])
}

// canCapitalize reports whether a word can be capitalised: whether it has no
// capital, is not elided, and is more than one letter long or the first. A
// single Greek letter is a symbol (β-carotene).
func canCapitalize[T string | []byte](word T, first bool) bool {
	letters := 0
	for i := 0; i < len(word); {
		c := word[i]
		if c < utf8.RuneSelf {
			switch {
			case 'A' <= c && c <= 'Z' || i == 0 && isDigit(c):
				return false
			case (c == apostrophe || c == '\'') && letters < 2:
				return false
			}
			letters++
			i++
			continue
		}
		r, n := decode(word[i:])
		if unicode.IsUpper(r) || unicode.IsTitle(r) || r == '’' && letters < 2 {
			return false
		}
		letters++
		i += n
	}
	if letters > 1 || !first {
		return letters > 1
	}
	r, _ := decode(word)
	return !unicode.Is(unicode.Greek, r)
}

// appendCapital appends a word with its first letter in upper case.
func appendCapital[T string | []byte](dst []byte, word T) []byte {
	if c := word[0]; c < utf8.RuneSelf {
		if 'a' <= c && c <= 'z' {
			c -= 'a' - 'A'
		}
		return append(append(dst, c), word[1:]...)
	}
	r, n := decode(word)
	return append(utf8.AppendRune(dst, unicode.ToTitle(r)), word[n:]...)
}

// wordLen returns the length of the word at the start of s: letters, digits,
// marks, and apostrophes between them.
func wordLen[T string | []byte](s T) int {
	i, end := 0, 0
	for i < len(s) {
		c := s[i]
		if c < utf8.RuneSelf {
			if isLetter(c) || isDigit(c) {
				i++
				end = i
				continue
			}
			if (c == apostrophe || c == '\'') && end == i && i > 0 {
				i++
				continue
			}
			return end
		}
		r, n := decode(s[i:])
		switch {
		case r == '‐' && end == i && i > 0:
			i += n
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
			i += n
			end = i
		case r == '’' && end == i && i > 0:
			i += n
		default:
			return end
		}
	}
	return end
}

// closesTitle reports whether no word of the same title or subtitle is left
// in s.
func closesTitle[T string | []byte](s T) bool {
	for i := 0; i < len(s); {
		c := s[i]
		if c == ':' || c == '?' || c == '!' {
			return true
		}
		if c > ' ' && wordLen(s[i:]) > 0 {
			return false
		}
		r, n := decode(s[i:])
		if r == '—' {
			return true
		}
		i += n
	}
	return true
}

// tagged returns the length of the tagged text at the start of s, its tags
// included.
func tagged[T string | []byte](s T) int {
	depth := 0
	for i := range len(s) {
		switch c := s[i]; {
		case tagOpen <= c && c < tagClose:
			depth++
		case tagClose <= c && c < tagClose+5:
			depth--
			if depth == 0 {
				return i + 1
			}
		}
	}
	return len(s)
}

// decode decodes the first character of s.
func decode[T string | []byte](s T) (rune, int) {
	if c := s[0]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	var b [utf8.UTFMax]byte
	return utf8.DecodeRune(b[:copy(b[:], s)])
}

// smallWord reports whether a word is an article, a conjunction or a
// preposition, of whatever length. "de", "van" and "von" of names, the Latin of
// "et al." and "ca." and the Turkish "ve" are treated alike, as repositories
// print them.
func smallWord[T string | []byte](w T) bool {
	switch len(w) {
	case 1:
		return true
	case 2:
		switch string(w) {
		case "an", "as", "at", "by", "in", "of", "on", "or", "so", "to", "up", "vs",
			"al", "ca", "de", "et", "ve":
			return true
		}
	case 3:
		switch string(w) {
		case "and", "but", "for", "nor", "off", "out", "per", "pro", "qua", "the", "via", "yet",
			"van", "von":
			return true
		}
	case 4:
		switch string(w) {
		case "amid", "apud", "atop", "down", "from", "into", "lest", "like", "near", "next", "onto",
			"over", "plus", "sans", "than", "thru", "till", "unto", "upon", "with":
			return true
		}
	case 5:
		switch string(w) {
		case "about", "above", "after", "along", "among", "aside", "below", "circa", "given",
			"since", "under", "until":
			return true
		}
	case 6:
		switch string(w) {
		case "across", "amidst", "around", "before", "behind", "beside", "beyond", "during",
			"except", "inside", "modulo", "toward", "versus", "within":
			return true
		}
	case 7:
		switch string(w) {
		case "against", "amongst", "apropos", "astride", "barring", "beneath", "besides", "between",
			"despite", "through", "towards", "without":
			return true
		}
	default:
		switch string(w) {
		case "alongside", "throughout", "underneath", "notwithstanding":
			return true
		}
	}
	return false
}

// english reports whether titles of the publication are capitalised: whether
// its language is English or not known.
func (r *renderer) english() bool {
	if len(r.pub.Languages) == 0 {
		return true
	}
	switch l := r.pub.Languages[0]; l {
	case "", "und", "eng", "en", "English", "english":
		return true
	default:
		return strings.HasPrefix(l, "en-") || strings.HasPrefix(l, "en_")
	}
}
