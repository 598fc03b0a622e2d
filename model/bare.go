package model

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/internal/text"
)

// bare returns a name without what stands around it and is no part of it:
// blanks, commas, semicolons, dashes, and full stops that end no word. Of a
// field that holds nothing else, nothing is left.
func bare(name string) string {
	if n := len(name); n > 0 && text.IsLetter(name[0]) && text.IsLetter(name[n-1]) {
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
		if rest == "" || before == '.' || isStray(before) && !text.EndsInEntity(rest) {
			return n
		}
		return 0
	case !isStray(c) || text.EndsInEntity(name) || text.IsDash(c) && endsInArticle(rest):
		return 0
	}
	return n
}

func isStray(c rune) bool {
	switch c {
	case ',', ';', '…', '，', '；', '、', '،', '؛':
		return true
	}
	return text.IsGap(c) || text.IsDash(c)
}

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
	if i := strings.LastIndexFunc(rest, text.IsGap); i >= 0 {
		word = strings.TrimLeftFunc(rest[i:], text.IsGap)
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
	if i := strings.LastIndexFunc(word, text.IsDash); i >= 0 {
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
