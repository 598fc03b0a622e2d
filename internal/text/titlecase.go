package text

import (
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
//     (properLen), formulas and commands of TeX, what looks like a tag, units
//     behind a number, Roman numerals.
//
// A colon, a question mark, an exclamation mark or a dash opens a subtitle.

// TitleCase appends a marked text in title case.
func TitleCase[T string | []byte](dst []byte, s T) []byte {
	return titleCase(dst, s, newTitleScanner(s))
}

// TitleCaseWithin is TitleCase that capitalises what is in italics or bold, too.
func TitleCaseWithin[T string | []byte](dst []byte, s T) []byte {
	title := newTitleScanner(s)
	title.within = true
	return titleCase(dst, s, title)
}

func titleCase[T string | []byte](dst []byte, s T, title titleScanner[T]) []byte {
	start := len(dst)
	dst = append(dst, s...)
	i := title.next()
	for ; i >= 0 && s[i] < utf8.RuneSelf; i = title.next() {
		dst[start+i] -= 'a' - 'A'
	}
	if i < 0 {
		return dst
	}
	// Letters beyond ASCII may change their length.
	dst = dst[:start+i]
	last := i // of what is not yet copied
	for ; i >= 0; i = title.next() {
		dst = append(dst, s[last:i]...)
		r, n := decode(s[i:])
		dst = appendTitle(dst, r)
		last = i + n
	}
	return append(dst, s[last:]...)
}

// maxSeparator is the length of what may stand between a number and its unit:
// one character.
const maxSeparator = len("\u202f")

// A titleScanner finds the letters of a marked text that are capitalised.
// Whatever it looks at it looks at once or twice, so that long texts take no
// longer than they are.
type titleScanner[T string | []byte] struct {
	s        T
	i        int
	first    bool // the next word opens a title or subtitle
	judged   int  // no name of a file or the like begins before it
	quantity int  // the end of the last number or of its unit
	dashed   bool // an em dash is open
	unclosed byte // a closing mark that was looked for in vain
	within   bool // words in italics or bold are like others
	headline bool // by the manuals' rules for headlines, too
}

func newTitleScanner[T string | []byte](s T) titleScanner[T] {
	return titleScanner[T]{s: s, first: true, quantity: -maxSeparator - 1}
}

// next returns the place of the next such letter, or -1.
func (t *titleScanner[T]) next() int {
	s := t.s
	for i := t.i; i < len(s); {
		if s[i] == ' ' {
			i++
			continue
		}
		// Most words are letters of ASCII with a blank behind them.
		j := i
		var seen letterCase
		for j < len(s) && letterCases[s[j]] != 0 {
			seen |= letterCases[s[j]]
			j++
		}
		if j == i || j < len(s) && s[j] != ' ' && !endsWord(s, j) || i-t.quantity <= maxSeparator {
			t.i = i
			if t.other() {
				return i
			}
			i = t.i
			continue
		}
		first := t.first
		t.first = false
		if seen == lowerCase && (j > i+1 || first) && !t.staysSmall(i, j, first) || j == i+1 && t.letterStandsOut(i, j) {
			t.i = j
			return i
		}
		i = j
	}
	t.i = len(s)
	return -1
}

// endsWord reports whether s[j], which is behind a word, leaves it alone: a
// comma, a full stop before a blank.
func endsWord[T string | []byte](s T, j int) bool {
	switch s[j] {
	case ',', ';', ')':
		return true
	case '.':
		return j+1 == len(s) || s[j+1] == ' '
	}
	return false
}

// other passes over anything but a plain word, and reports whether it is a
// word that is capitalised.
func (t *titleScanner[T]) other() bool {
	rest := t.s[t.i:]
	switch c := rest[0]; {
	case IsLetter(c) || IsDigit(c):
		n, lower := asciiWord(rest)
		if n > 0 {
			return t.word(n, lower && (n > 1 || t.first))
		}
		n = wordLen(rest)
		return t.word(n, canCapitalize(rest[:n], t.first))
	case c >= utf8.RuneSelf:
		n := wordLen(rest)
		if n > 0 {
			return t.word(n, canCapitalize(rest[:n], t.first))
		}
		t.symbol()
	case t.within && slantedOrBold(c) && !(t.headline && namesSpecies(rest)):
		t.passTag()
	case tagOpen <= c && c < tagClose:
		t.markup()
	default:
		t.sign(c)
	}
	return false
}

// word passes over the word of n bytes, and reports whether it is capitalised
// where a word can be.
func (t *titleScanner[T]) word(n int, capitalizes bool) bool {
	i, j, first := t.i, t.i+n, t.first
	if j < len(t.s) && t.s[j] != ' ' && t.s[j] != ',' {
		if t.name(j) {
			return false
		}
		if n == 1 && 'a' <= t.s[i] && t.s[i] <= 'z' && hyphenLen(t.s[j:]) > 0 {
			// A symbol stays even where it opens the title.
			t.i, t.first = j, false
			return standsForWord(t.s[i], t.s[j:]) || first && t.s[i] == 'a'
		}
	}
	t.i, t.first = j, false
	if IsDigit(t.s[i]) {
		t.number(i, j)
		return false
	}
	if i-t.quantity <= maxSeparator && t.unit(i, j) {
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
		if n = t.formula(); n == 0 && t.i > 0 && IsLetter(t.s[t.i-1]) {
			n = 1 + wordLen(t.s[t.i+1:]) // Ke$ha
		}
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
	if r == '—' {
		// The second of two dashes closes what the first opened.
		t.dashed = !t.dashed
	}
	if opensSubtitle(r, t.i == 0 || t.s[t.i-1] == ' ') && (r != '—' || t.dashed) {
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

// slantedOrBold reports whether c opens or closes italics or bold.
func slantedOrBold(c byte) bool {
	switch c {
	case tagOpen + byte(Italic), tagOpen + byte(Bold), tagClose + byte(Italic), tagClose + byte(Bold):
		return true
	}
	return false
}

// passTag passes over a tag, and over the rest of a word that it parts.
func (t *titleScanner[T]) passTag() {
	before := byte(' ')
	if t.i > 0 {
		before = t.s[t.i-1]
	}
	t.i++
	if IsLetter(before) || IsDigit(before) || before >= utf8.RuneSelf {
		t.i += wordLen(t.s[t.i:])
	}
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
		if isRomanLetter(s[j-1]) && isNumeralWord(s[i:j]) {
			return true
		}
	case 'f', 's':
		if i > 1 && s[i-1] == '-' && isKey(s, i, j) {
			return true
		}
	}
	if first {
		return false
	}
	if t.headline && s[i-1] == '-' && followsPrefix(s, i, j) {
		return true
	}
	if !smallWord(s[i:j]) || t.headline && standsOut(s, i, j) {
		return false
	}
	joined := i > 1 && s[i-1] == '-' && s[i-2] != ' '
	joins := j+1 < len(s) && s[j] == '-' && wordLen(s[j+1:]) > 0
	return (joined || !joins) && !closesTitle(s[j:])
}

// letterStandsOut reports whether a letter that is a word by itself is
// capitalised: of x ray and, in a headline, of a priori.
func (t *titleScanner[T]) letterStandsOut(i, j int) bool {
	return isXRay(t.s[i:]) || t.headline && opensLatin(t.s, i, j)
}

// tagged returns the length of the tagged text at the start of s, its tags
// included.
func tagged[T string | []byte](s T) int {
	depth := 0
	for i := range len(s) {
		switch c := s[i]; {
		case tagOpen <= c && c < tagClose:
			depth++
		case tagClose <= c && c < tagClose+byte(numEffects):
			depth--
			if depth == 0 {
				return i + 1
			}
		}
	}
	return len(s)
}
