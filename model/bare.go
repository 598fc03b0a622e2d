package model

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// bare returns a name without what stands around it and is no part of it:
// blanks, commas, semicolons, dashes, and full stops that end no word. Of a
// field that holds nothing else, nothing is left.
func bare(name string) string {
	if n := len(name); n > 0 && isASCIILetter(name[0]) && isASCIILetter(name[n-1]) {
		return name
	}
	name = bareStart(name)
	for {
		n := strayLen(name)
		if n == 0 {
			return name
		}
		name = name[:len(name)-n]
	}
}

func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// bareStart takes from the start of a name what is no part of it. A full stop
// right before a letter is: ".NET Foundation".
func bareStart(name string) string {
	for name != "" {
		c, n := utf8.DecodeRuneInString(name)
		if c == '.' {
			next, _ := utf8.DecodeRuneInString(name[n:])
			if next != '.' && !isStray(next) && len(name) > n {
				break
			}
		} else if !isStray(c) {
			break
		}
		name = name[n:]
	}
	return name
}

// strayLen returns the length of the character at the end of a name if it is
// no part of it, else 0.
func strayLen(name string) int {
	c, n := utf8.DecodeLastRuneInString(name)
	rest := name[:len(name)-n]
	switch {
	case c == '.':
		before, _ := utf8.DecodeLastRuneInString(rest)
		if rest == "" || before == '.' || isStray(before) && !endsInEntity(rest) {
			return n
		}
		return 0
	case !isStray(c) || endsInEntity(name) || isDash(c) && endsInArticle(rest):
		return 0
	}
	return n
}

func isStray(c rune) bool {
	switch c {
	case ',', ';', '…', '，', '；', '、', '،', '؛':
		return true
	}
	return isBlank(c) || isDash(c)
}

// isBlank reports whether c is a blank, or a character without width that is
// put in a blank's place.
func isBlank(c rune) bool {
	switch c {
	case '\u00AD', '\u180E', '\u200B', '\u2060', '\uFEFF':
		return true
	}
	return unicode.IsSpace(c)
}

func isDash(c rune) bool {
	return c == '-' || '\u2010' <= c && c <= '\u2015' || c == '\u2043' || c == '\u2212' ||
		c == '\uFE58' || c == '\uFE63' || c == '\uFF0D'
}

// endsInEntity reports whether a text ends in an entity, whose semicolon is no
// stray one: "Ren&eacute;".
func endsInEntity(text string) bool {
	name, ok := strings.CutSuffix(text[max(0, len(text)-maxEntity):], ";")
	i := strings.LastIndexByte(name, '&')
	return ok && i >= 0 && i+1 < len(name) && strings.IndexFunc(name[i+1:], func(c rune) bool {
		return c != '#' && (c >= utf8.RuneSelf || !isASCIILetter(byte(c)) && (c < '0' || c > '9'))
	}) < 0
}

// maxEntity is the length of the longest entity of HTML, and some more.
const maxEntity = 34

// endsInArticle reports whether a name ends in a short word in lower case
// behind others, to which a hyphen belongs: "Tawfiq al-".
func endsInArticle(name string) bool {
	tail := name[max(0, len(name)-4):]
	i := strings.LastIndexByte(tail, ' ')
	if i < 0 || i+1 == len(tail) || len(tail) == len(name) && i == 0 {
		return false
	}
	return strings.IndexFunc(tail[i+1:], func(c rune) bool { return !unicode.IsLower(c) }) < 0
}

// bareLiteral is bare for a name that is printed as it stands. The full stop at
// the end of several words is taken for that of an abbreviation ("Int'l Mar.
// Org.").
func bareLiteral(name string) string {
	name = bare(name)
	if strings.IndexByte(name, ' ') >= 0 {
		return name
	}
	return cutStop(name, abbreviated)
}

// cutStop cuts the full stop from the end of a name, unless the word before it
// is short, as short says, or the form of a company.
func cutStop(name string, short func(word string) bool) string {
	rest, ok := strings.CutSuffix(name, ".")
	if !ok {
		return name
	}
	word := rest
	if i := strings.LastIndexFunc(rest, isBlank); i >= 0 {
		word = strings.TrimLeftFunc(rest[i:], isBlank)
	}
	if strings.ContainsAny(word, ".&") || short(word) || isCompanyForm(word) {
		return name
	}
	return rest
}

// isInitial reports whether a word is a single letter.
func isInitial(word string) bool {
	return utf8.RuneCountInString(word) == 1
}

// abbreviated reports whether a word is as short as initials and abbreviations
// are, and breaks off as they do, behind a consonant: "W", "Wm", "Chas".
func abbreviated(word string) bool {
	if i := strings.LastIndexFunc(word, isDash); i >= 0 {
		_, n := utf8.DecodeRuneInString(word[i:])
		word = word[i+n:]
	}
	letters := 0
	var last rune
	for _, c := range word {
		if unicode.IsLetter(c) {
			letters++
			last = c
		}
	}
	switch {
	case letters < 3:
		return letters > 0
	case letters > 4:
		return false
	}
	return !strings.ContainsRune("aeiouyáéíóúàèìòùäëïöüâêîôûåæøãõ", unicode.ToLower(last)) || word == "Geo"
}
