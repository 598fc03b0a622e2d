package model

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Keys gives publications the keys that entries of BibTeX and BibLaTeX need,
// each once. The zero Keys is ready. It remembers every key that it has given,
// and belongs to one goroutine.
type Keys struct {
	// next says, by keys in lower case, how many keys were made of one.
	next map[string]int
}

// Of returns the key of p, or one that is left of it; see [Key] and
// [Keys.Unique].
func (k *Keys) Of(p *Publication) string { return k.Unique(Key(p)) }

// Unique returns key, or where that has been given, in whatever case, key with a
// letter behind it: a, b, …, z, aa, ab.
func (k *Keys) Unique(key string) string {
	if k.next == nil {
		k.next = make(map[string]int)
	}
	folded := strings.ToLower(key)
	n, given := k.next[folded]
	unique := key
	for ; given; n++ {
		unique = key + keyLetters(n)
		_, given = k.next[strings.ToLower(unique)]
	}
	k.next[folded] = n
	if unique != key {
		k.next[strings.ToLower(unique)] = 0
	}
	return unique
}

// keyLetters returns a for 0, b for 1, aa for 26.
func keyLetters(n int) string {
	s := string(rune('a' + n%26))
	if n < 26 {
		return s
	}
	return keyLetters(n/26-1) + s
}

// Key returns the key that p has by itself: its CitationKey or its ID where BibTeX
// can have that for a key, else the name of whoever leads, the year and the
// first word of weight of the title, in small letters of ASCII:
// "zenke2021remarkable". It is the same for the same publication, whatever stands
// beside it, and never empty.
func Key(p *Publication) string {
	for _, key := range [...]string{p.CitationKey, p.ID} {
		if usableKey(key) {
			return key
		}
	}
	key := asciiWord(leadName(p))
	if y := p.Issued.Start.Year; y != 0 {
		key += strconv.Itoa(max(y, -y))
	}
	for word := range strings.FieldsSeq(withoutTags(p.Title)) {
		if word := asciiWord(word); len(word) > 2 && !isLightWord(word) {
			return key + word
		}
	}
	if key == "" {
		return "work"
	}
	return key
}

// maxKey is the length of the longest key that is taken over.
const maxKey = 80

// usableKey reports whether a key can stand in an entry, and is no address.
func usableKey(key string) bool {
	return key != "" && len(key) <= maxKey && safeKey(key) == key && !strings.Contains(key, "//") &&
		strings.ContainsFunc(key, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// safeKey returns a key without the characters that mean something in BibTeX or
// TeX.
func safeKey(key string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || strings.ContainsRune("-_.:+/", r) {
			return r
		}
		return -1
	}, strings.ToValidUTF8(key, ""))
}

// leadName returns the name of whoever comes first in a reference.
func leadName(p *Publication) string {
	for _, name := range cslPersons {
		for _, person := range *personsField(p, []byte(name)) {
			switch {
			case person.Family != "":
				return person.Family
			case person.Literal+person.Given != "":
				return firstOfWeight(person.Literal + person.Given)
			}
		}
	}
	return firstOfWeight(strings.Join(p.CorporateEditors, " "))
}

func firstOfWeight(name string) string {
	for word := range strings.FieldsSeq(name) {
		if !isLightWord(asciiWord(word)) {
			return word
		}
	}
	return ""
}

// isLightWord reports whether a word in small letters is an article or the like
// at the beginning of a title.
func isLightWord(word string) bool {
	switch word {
	case "", "a", "an", "the", "on", "of", "in", "to", "for", "from", "and", "with", "der", "die", "das", "ein", "eine",
		"zur", "zum", "uber", "und", "von", "le", "la", "les", "un", "une", "des", "de", "du", "sur", "el", "los", "las",
		"il", "lo", "gli", "di", "het", "een", "os", "as", "et", "y", "e", "o", "l", "d":
		return true
	}
	return false
}

// withoutTags returns a title without what stands in angle brackets.
func withoutTags(s string) string {
	if strings.IndexByte(s, '<') < 0 {
		return s
	}
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "<")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		_, s, _ = strings.Cut(rest, ">")
	}
}

// asciiWord returns the letters and digits of a word in small ASCII, without
// their accents.
func asciiWord(word string) string {
	const longest = 40
	var b strings.Builder
	for _, r := range norm.NFKD.String(word) {
		if b.Len() >= longest {
			break
		}
		switch r = unicode.ToLower(r); {
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
			b.WriteByte(byte(r))
		case r >= utf8.RuneSelf:
			b.WriteString(asciiLetter(r))
		}
	}
	return b.String()
}

// asciiLetter returns the letters of ASCII that stand for a letter that is none
// of them with an accent, or "".
func asciiLetter(r rune) string {
	switch r {
	case 'ß':
		return "ss"
	case 'æ':
		return "ae"
	case 'œ':
		return "oe"
	case 'ø':
		return "o"
	case 'ł':
		return "l"
	case 'đ', 'ð':
		return "d"
	case 'þ':
		return "th"
	case 'ı':
		return "i"
	case 'ħ':
		return "h"
	}
	return ""
}
