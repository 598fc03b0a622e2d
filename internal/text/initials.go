package text

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Initials says how given names are written that are shortened, or of which
// those that are initials already are to look alike.
type Initials struct {
	// With follows each initial: ". " gives "J. S.".
	With string
	// Shorten makes initials of all names; without it, only those that are
	// initials are written as such.
	Shorten bool
	// Hyphens says what becomes of the hyphen of "J.-P.".
	Hyphens Hyphens
	// Literal reads full stops and capitals as processors of CSL do: what a full
	// stop follows is an abbreviation and stays whole ("Ph."), and capitals
	// written together ("JP") are one name.
	Literal bool
}

// Hyphens says what becomes of hyphens between given names.
type Hyphens uint8

const (
	// KeepHyphens: between initials they stay; a part in small letters behind one
	// has no initial.
	KeepHyphens Hyphens = iota
	// HyphensAsBlanks: what they part are words; those in small letters stay.
	HyphensAsBlanks
	// DisregardHyphens: each part has its initial, in small letters or not.
	DisregardHyphens
)

// Append appends given names, a marked text. Of the family name it is told what
// capitals mean in them. Tags part words. Words that stay as they are are parted
// by blanks; initials, by what follows them.
//
// Initials have no controls of direction: the words that those would end behind
// may be gone.
func (how *Initials) Append(dst, given []byte, family string) []byte {
	if how.Shorten {
		given = withoutBidi(given)
	}
	wrote, blank := false, false // before the piece, and at its end
	for len(given) > 0 {
		n := 0
		for n < len(given) && !isTag(given[n]) {
			n++
		}
		if n == 0 {
			dst = append(dst, given[0])
			given = given[1:]
			continue
		}
		piece := given[:n]
		given = given[n:]
		first, _ := utf8.DecodeRune(piece)
		blank = blank || first == ' '
		if how.Shorten {
			blank = strings.HasSuffix(how.With, " ") && !IsDash(first)
		}
		if wrote && blank {
			dst = append(dst, ' ')
		}
		before := len(dst)
		dst = how.appendPiece(dst, piece, family)
		wrote, blank = wrote || len(dst) > before, piece[n-1] == ' '
	}
	return dst
}

// appendPiece appends given names without tags. What stands in parentheses has
// initials from its second word on: "G. R. (Gregory R.)".
func (how *Initials) appendPiece(dst, given []byte, family string) []byte {
	names := newGivenNames(given, family, how)
	start := len(dst)
	afterWord := false // the word before stayed
	open := 0          // parentheses
	for word := names.next(); len(word) > 0; word = names.next() {
		stays := names.stays(word)
		if stays || afterWord {
			dst = appendGap(dst, start)
		}
		afterWord = stays
		if stays {
			dst = append(dst, word...)
			if names.parenthesis {
				open = max(0, open+bytes.Count(word, []byte{'('})-bytes.Count(word, []byte{')'}))
			}
			continue
		}
		dst = how.appendWord(dst, word, names.together(word))
		if open > 0 {
			closing := min(open, bytes.Count(word, []byte{')'}))
			dst = appendClosing(dst, start, closing)
			open -= closing
			afterWord = closing > 0
		}
	}
	return appendClosing(trimBlanks(dst, start), start, open)
}

// appendClosing appends closing parentheses, right behind the text since start.
func appendClosing(dst []byte, start, parentheses int) []byte {
	for ; parentheses > 0; parentheses-- {
		dst = append(trimBlanks(dst, start), ')')
	}
	return dst
}

// appendGap appends a blank behind what was written since start, unless it ends
// in one.
func appendGap(dst []byte, start int) []byte {
	if len(dst) == start || len(trimBlanks(dst, start)) < len(dst) {
		return dst
	}
	return append(dst, ' ')
}

// AppendSimple appends given names of Latin letters, parted by single blanks, that
// begin with one capital of ASCII each ("Tim", "Tim P.", "T. P."), and reports whether
// these are such. Most are.
func (how *Initials) AppendSimple(dst []byte, s string) ([]byte, bool) {
	shorten := how.Shorten
	start := len(dst)
	initial := true // the word before was written as one
	for s != "" && s[0]-'A' < 26 {
		word, size := simpleWord(s)
		if size == 0 {
			break
		}
		switch {
		case shorten:
			dst = how.appendLetter(dst, s[0])
		case word == 1:
			if !initial {
				dst = append(dst, ' ')
			}
			dst = how.appendLetter(dst, s[0])
			initial = true
		default:
			dst = append(appendGap(dst, start), s[:word]...)
			initial = false
		}
		s = s[size:]
	}
	return trimBlanks(dst, start), s == ""
}

// SimpleInitials reads the initials of given names that AppendSimple can
// append, and reports whether these are such, and no more than there is room
// for. whole says that none of them is an initial itself.
func SimpleInitials(initials []byte, s string) (n int, whole, ok bool) {
	whole = true
	for s != "" && s[0]-'A' < 26 && n < len(initials) {
		word, size := simpleWord(s)
		if size == 0 {
			return 0, false, false
		}
		whole = whole && word > 1
		initials[n] = s[0]
		n++
		s = s[size:]
	}
	return n, whole, n > 0 && s == ""
}

// AppendEach appends initials, each with what follows it.
func (how *Initials) AppendEach(dst, initials []byte) []byte {
	start := len(dst)
	for _, c := range initials {
		dst = how.appendLetter(dst, c)
	}
	return trimBlanks(dst, start)
}

// appendLetter appends an initial of ASCII with what follows it: one or two bytes, as
// most ways to write initials have it.
func (how *Initials) appendLetter(dst []byte, c byte) []byte {
	with := how.With
	if n := len(with); n == 1 || n == 2 {
		return append(dst, c, with[0], with[n-1])[:len(dst)+1+n]
	}
	return append(append(dst, c), with...)
}

// simpleWord returns the length of the word at the start of s, a letter of ASCII and
// small ones of Latin behind it, and its size with the full stop of an initial and with
// the blank behind it; 0 where it holds or is followed by anything else.
func simpleWord(s string) (word, size int) {
	word = 1
	for word < len(s) && (s[word]-'a' < 26 || s[word] >= utf8.RuneSelf && smallLatin(s[word:])) {
		if s[word] >= utf8.RuneSelf {
			word++
		}
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

// smallLatin reports whether s begins with a small letter of Latin with an accent,
// which is of two bytes.
func smallLatin(s string) bool {
	const first, last = 0xC3, 0xC5 // of those of U+00C0 to U+017F
	if s[0] < first || s[0] > last {
		return false
	}
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(c)
}

// appendWord appends the initials of one word of given names: of the parts
// around hyphens and of those behind full stops; where its letters are initials
// written together, all of them.
func (how *Initials) appendWord(dst, word []byte, together bool) []byte {
	pending := true // a part begins
	hyphen, upper := false, false
	start := len(dst)
	for i := 0; i < len(word); {
		if !pending && (word[i]-'a' < 26 || !hyphen && opensLetter(word[i])) {
			i += characterLen(word[i])
			continue
		}
		c, size := utf8.DecodeRune(word[i:])
		switch {
		case IsDash(c):
			hyphen, pending = true, true
		case c == '.':
			pending = true
		case hyphen && upper && unicode.IsLower(c):
			// The second part of Chung-hee gives no initial, unless the hyphen is none.
			hyphen, pending = false, false
			if how.Hyphens == DisregardHyphens {
				dst = append(utf8.AppendRune(dst, unicode.ToUpper(c)), how.With...)
			}
		case pending && unicode.IsLetter(c) && !isModifier(c):
			switch {
			case hyphen && how.Hyphens == KeepHyphens:
				dst = append(trimBlanks(dst, start), '-')
			case how.Literal && how.Shorten && unicode.IsLower(c):
				dst = appendGap(dst, start) // as words in small letters have
			}
			hyphen = false
			dst, size = how.appendInitial(dst, word[i:], size)
			dst = append(dst, how.With...)
			pending, upper = together, isUpper(c)
		}
		i += size
	}
	return dst
}

// appendInitial appends the initial of a part of a word, whose first letter has
// a size, and returns how much of it that was.
func (how *Initials) appendInitial(dst, part []byte, size int) ([]byte, int) {
	for size < len(part) {
		mark, n := utf8.DecodeRune(part[size:])
		if !isAccent(mark) {
			break
		}
		size += n // the accent of É in two pieces
	}
	if !how.Literal {
		return append(dst, part[:size]...), size
	}
	letters := lettersLen(part)
	if letters < len(part) && part[letters] == '.' {
		return append(dst, part[:letters]...), letters
	}
	dst = append(dst, part[:size]...)
	return appendCluster(dst, part[size:letters]), size
}

// appendCluster appends the capitals that an initial goes on with where small
// letters follow: the "S" of "TSerendorj", which is shortened to "Ts.".
func appendCluster(dst, rest []byte) []byte {
	if len(rest) == 0 || rest[0]-'a' < 26 {
		return dst
	}
	start := len(dst)
	for len(rest) > 0 {
		c, n := utf8.DecodeRune(rest)
		if !isUpper(c) {
			return dst
		}
		dst = utf8.AppendRune(dst, unicode.ToLower(c))
		rest = rest[n:]
	}
	return dst[:start]
}

// trimBlanks takes blanks from the end of b, down to start.
func trimBlanks(b []byte, start int) []byte {
	n := len(b)
	for n > start && b[n-1] == ' ' {
		n--
	}
	if n == start || isGraphic(b[n-1]) {
		return b[:n] // as nearly all end
	}
	return b[:start+len(bytes.TrimRightFunc(b[start:n], unicode.IsSpace))]
}
