package style

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
)

// others reports whether a name stands for those that a list leaves out: "et
// al.", "and others", in one piece or split into given and family name.
func others(p *model.Person) bool {
	return !startsName(p.Given) && standsForOthers(p)
}

// startsName reports whether given names cannot be one of the words for others:
// they begin with a capital and are long, or an initial.
func startsName(given string) bool {
	return len(given) > 1 && given[0] < 'a' && (len(given) > len("And") || given[1] == '.')
}

func standsForOthers(p *model.Person) bool {
	if len(p.Given) > maxOthers/2 || len(p.Family) > maxOthers/2 || len(p.Literal) > maxOthers {
		return false
	}
	var room [maxOthers]byte
	key := room[:0]
	if text.Nameless(p.Family) && text.Nameless(p.Given) {
		key = appendWords(key, p.Literal)
	} else {
		key = appendWords(appendWords(key, p.Given), p.Family)
	}
	switch string(key) {
	case "et al", "al et", "& al", "et alii", "et aliae", "et alia", "et coll",
		"others", "and others", "others and", "& others",
		"und andere", "et autres", "y otros", "e altri", "e outros", "en anderen", "и др", "и другие":
		return true
	case "al", "u a":
		// With a capital these are names.
		return strings.HasPrefix(p.Literal, "a") || strings.HasPrefix(p.Literal, "u")
	}
	return false
}

// maxOthers is the room for the longest of the words that stand for others,
// and one more.
const maxOthers = 24

// appendWords appends the words of a name in lower case, parted by single
// blanks, without what is no letter but &; as much as there is room for.
func appendWords(dst []byte, s string) []byte {
	gap := len(dst) > 0
	for _, c := range s {
		if len(dst)+1+utf8.UTFMax > cap(dst) {
			break
		}
		if !unicode.IsLetter(c) && c != '&' {
			gap = len(dst) > 0
			continue
		}
		if gap {
			dst = append(dst, ' ')
			gap = false
		}
		dst = utf8.AppendRune(dst, unicode.ToLower(c))
	}
	return dst
}
