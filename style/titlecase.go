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
//     small; what begins with a symbol (k-means) keeps it;
//   - U+2010, the hyphen that is not ASCII, parts no words;
//   - a word that has a capital of its own stays as it is, and so do words
//     of a single letter, elided articles (l’eau) and what is marked up;
//   - what is no prose is left alone: addresses and names of files
//     (nameLen), formulas and commands of TeX, what looks like a tag, units
//     behind a number, Roman numerals.
//
// A colon, a question mark, an exclamation mark or a dash opens a subtitle.

// titleCase appends a cleaned text in title case.
func titleCase[T string | []byte](dst []byte, s T) []byte {
	last := 0 // of what is not yet copied
	title := newTitleScanner(s)
	for i := title.next(); i >= 0; i = title.next() {
		dst = append(dst, s[last:i]...)
		r, n := decode(s[i:])
		dst = appendTitle(dst, r)
		last = i + n
	}
	return append(dst, s[last:]...)
}

// A titleScanner finds the letters of a cleaned text that are capitalised.
// Whatever it looks at it looks at once or twice, so that long texts take no
// longer than they are.
type titleScanner[T string | []byte] struct {
	s        T
	i        int
	first    bool // the next word opens a title or subtitle
	judged   int  // no name of a file or the like begins before it
	quantity int  // the end of the last number or of its unit
	unclosed byte // a closing mark that was looked for in vain
}

func newTitleScanner[T string | []byte](s T) titleScanner[T] {
	return titleScanner[T]{s: s, first: true, quantity: -len(" kg")}
}

// next returns the place of the next such letter, or -1.
func (t *titleScanner[T]) next() int {
	for t.i < len(t.s) {
		i := t.i
		switch c := t.s[i]; {
		case c == ' ':
			t.i++
		case isLetter(c) || isDigit(c):
			n, lower := asciiWord(t.s[i:])
			capitalizes := lower && (n > 1 || t.first)
			if n == 0 {
				n = wordLen(t.s[i:])
				capitalizes = canCapitalize(t.s[i:i+n], t.first)
			}
			if t.word(n, capitalizes) {
				return i
			}
		case c >= utf8.RuneSelf:
			n := wordLen(t.s[i:])
			if n == 0 {
				t.symbol()
			} else if t.word(n, canCapitalize(t.s[i:i+n], t.first)) {
				return i
			}
		case tagOpen <= c && c < tagClose:
			t.markup()
		default:
			t.sign(c)
		}
	}
	return -1
}

// word passes over the word of n bytes, and reports whether it is capitalised
// where a word can be.
func (t *titleScanner[T]) word(n int, capitalizes bool) bool {
	i, j, first := t.i, t.i+n, t.first
	if j < len(t.s) && t.s[j] != ' ' && t.s[j] != ',' {
		if t.name(j) {
			return false
		}
		if n == 1 && hyphenLen(t.s[j:]) > 0 {
			// A symbol stays even where it opens the title.
			word := standsForWord(t.s[i], t.s[j:])
			t.i, t.first = j, false
			return word && t.s[i] >= 'a' || t.s[i] == 'a' && first
		}
	}
	t.i, t.first = j, false
	if isDigit(t.s[i]) {
		t.number(i, j)
		return false
	}
	if i-t.quantity <= len("\u202f") && t.unit(i, j) {
		return false
	}
	return capitalizes && !t.staysSmall(i, j, first)
}

// sign passes over a character of ASCII that belongs to no word, and over
// what it opens.
func (t *titleScanner[T]) sign(c byte) {
	n := 0
	switch c {
	case ':', '?', '!':
		t.first = true
	case '$':
		n = t.formula()
	case '\\':
		n = t.command()
	case '<':
		// What looks like a tag is no word: the next may still be the first.
		t.i += max(tagLike(t.s[t.i:]), 1)
		return
	case '.', '/', '@', '#':
		n = t.prefixed(c)
	}
	if n > 0 {
		t.first = false
	}
	t.i += max(n, 1)
}

// symbol passes over a character beyond ASCII that belongs to no word.
func (t *titleScanner[T]) symbol() {
	r, n := decode(t.s[t.i:])
	if opensSubtitle(r, t.i == 0 || t.s[t.i-1] == ' ') {
		t.first = true
	}
	t.i += n
	if unicode.IsNumber(r) { // 10³ kg, 2½ kg
		t.quantity = t.i
	}
}

// opensSubtitle reports whether a word behind c opens a subtitle. spaced
// reports whether a blank stands before c.
func opensSubtitle(c rune, spaced bool) bool {
	return c == ':' || c == '?' || c == '!' || c == '—' || c == '–' && spaced
}

// markup passes over marked-up text, which keeps its case, and over the rest
// of a word that begins in it. A subtitle opens in it as elsewhere.
func (t *titleScanner[T]) markup() {
	end := t.i + tagged(t.s[t.i:])
	var last rune
	for t.i < end {
		r, n := decode(t.s[t.i:end])
		if r > lastMarker {
			switch {
			case opensSubtitle(r, last == ' '):
				t.first = true
			case isWord(r):
				t.first = false
			}
			last = r
		}
		t.i += n
	}
	if isWord(last) {
		t.i += wordLen(t.s[t.i:])
	}
	if unicode.IsNumber(last) { // 10<sup>3</sup> kg
		t.quantity = end
	}
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
// not: a small word inside a title, a Roman numeral, the "al." of "et al.", or
// the second part of a key (E-flat).
func (t *titleScanner[T]) staysSmall(i, j int, first bool) bool {
	s := t.s
	switch s[i] {
	case 'a':
		if j-i >= 2 && s[i+1] == 'l' && followsEt(s, i, j) {
			return true
		}
	case 'c', 'd', 'i', 'l', 'm', 'v', 'x':
		if isNumeralWord(s[i:j]) {
			return true
		}
	case 'f', 's':
		if i > 1 && s[i-1] == '-' && isKey(s, i, j) {
			return true
		}
	}
	if first || !smallWord(s[i:j]) {
		return false
	}
	joined := i > 1 && s[i-1] == '-' && s[i-2] != ' '
	joins := j+1 < len(s) && s[j] == '-' && wordLen(s[j+1:]) > 0
	return (joined || !joins) && !closesTitle(s[j:])
}

// canCapitalize reports whether a word can be capitalised: whether it has no
// capital, is not elided unless it is the first, and is more than one letter
// long or the first. A Greek letter alone or before Latin ones (β-carotene,
// μm) and the micro sign are symbols.
func canCapitalize[T string | []byte](word T, first bool) bool {
	letters := 0
	var opens rune
	for i := 0; i < len(word); {
		r, n := decode(word[i:])
		switch {
		case unicode.IsUpper(r) || unicode.IsTitle(r) || i == 0 && (r == 'µ' || unicode.IsDigit(r)):
			return false
		case r == apostrophe || r == '\'' || r == '’':
			if letters < 2 {
				return first && !isGreek(opens)
			}
		case r == '‐' && letters == 1:
			return !isGreek(opens) && standsForWord(word[0], word[i:])
		case i == 0:
			opens = r
		case r < utf8.RuneSelf && isGreek(opens):
			return false
		}
		letters++
		if ligature(r) != "" {
			letters++
		}
		i += n
	}
	return letters > 1 || first && !isGreek(opens)
}

func isGreek(r rune) bool { return unicode.Is(unicode.Greek, r) }

// appendCapital appends a word with its first letter in upper case.
func appendCapital[T string | []byte](dst []byte, word T) []byte {
	r, n := decode(word)
	return append(appendTitle(dst, r), word[n:]...)
}

// appendTitle appends a letter in Unicode's title case, a ligature as the
// letters it is made of (ﬁ becomes Fi).
func appendTitle(dst []byte, r rune) []byte {
	if 'a' <= r && r <= 'z' {
		return append(dst, byte(r)-'a'+'A')
	}
	if l := ligature(r); l != "" {
		return append(append(dst, l[0]-'a'+'A'), l[1:]...)
	}
	return utf8.AppendRune(dst, unicode.ToTitle(r))
}

// ligatures are the letters of the ligatures from U+FB00 on.
var ligatures = [...]string{"ff", "fi", "fl", "ffi", "ffl", "st", "st"}

// ligature returns the letters of a ligature; "" for any other character.
func ligature(r rune) string {
	if i := int(r) - 'ﬀ'; 0 <= i && i < len(ligatures) {
		return ligatures[i]
	}
	return ""
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

// english reports whether titles of the publication are capitalised: whether
// its language is English or not known. Codes count in any case.
func (r *renderer) english() bool {
	if len(r.pub.Languages) == 0 {
		return true
	}
	l := strings.TrimSpace(r.pub.Languages[0])
	if i := strings.IndexAny(l, "-_"); i > 0 {
		l = l[:i]
	}
	switch len(l) {
	case 0:
		return true
	case 2:
		return strings.EqualFold(l, "en")
	case 3:
		return strings.EqualFold(l, "eng") || strings.EqualFold(l, "und")
	}
	return strings.EqualFold(l, "english")
}
