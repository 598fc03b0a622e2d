package bibtex

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Name is the name of a person in its parts, as source of TeX.
type Name struct {
	First, Von, Last, Jr string
	// Whole is a name that stands in braces as a whole, or has more commas than
	// a name has. The other parts are then empty.
	Whole string
	// Commas is how many commas the name has.
	Commas int
}

// SplitList splits a list at the word "and" outside of braces. Blanks around
// the elements are cut, and empty elements are left out.
func SplitList(s string) []string {
	var list []string
	add := func(e string) {
		if e = strings.TrimSpace(e); e != "" {
			list = append(list, e)
		}
	}
	start, depth := 0, 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\':
			i++
		case c == '{':
			depth++
		case c == '}':
			depth--
		case depth <= 0 && (c == 'a' || c == 'A') && isAnd(s, i):
			add(s[start:i])
			start = i + len("and")
		}
	}
	add(s[start:])
	return list
}

// SplitNames splits a list of names: as [SplitList] does, and at semicolons, which
// databases write and no name has.
func SplitNames(s string) []string {
	list := SplitList(s)
	if strings.IndexByte(s, ';') < 0 {
		return list
	}
	var names []string
	for _, part := range list {
		for _, name := range splitSemicolons(part) {
			if name = strings.TrimSpace(name); name != "" {
				names = append(names, name)
			}
		}
	}
	return names
}

// SplitKeywords splits a list of keywords outside of braces: at semicolons, which
// keywords with commas are parted by, or else at commas.
func SplitKeywords(s string) []string {
	if list := splitSemicolons(s); len(list) > 1 {
		return list
	}
	return splitOutside(s, func(i int) bool { return s[i] == ',' })
}

// splitSemicolons splits s at semicolons outside of braces that end no entity, as
// "&amp;" is one.
func splitSemicolons(s string) []string {
	return splitOutside(s, func(i int) bool { return s[i] == ';' && !endsInEntity(s[:i]) })
}

// endsInEntity reports whether the end of s is an entity but for its semicolon.
func endsInEntity(s string) bool {
	const longest = 10
	tail := s[max(0, len(s)-longest):]
	name := tail[strings.LastIndexByte(tail, '&')+1:]
	return name != "" && len(name) < len(tail) && strings.IndexFunc(name, func(c rune) bool {
		return c > unicode.MaxASCII || c != '#' && !unicode.IsLetter(c) && !unicode.IsDigit(c)
	}) < 0
}

// isAnd reports whether the word "and" stands at s[i:].
func isAnd(s string, i int) bool {
	end := i + len("and")
	return end <= len(s) && strings.EqualFold(s[i:end], "and") &&
		(i == 0 || isBlank(s[i-1])) && (end == len(s) || isBlank(s[end]))
}

// ParseName finds the parts of a name: "First von Last", "von Last, First" or
// "von Last, Jr, First". The words of the von part begin with a small letter.
func ParseName(s string) Name {
	s = strings.TrimSpace(s)
	if inner, ok := braced(s); ok {
		return Name{Whole: inner}
	}
	var parts []string
	for _, part := range splitOutside(s, func(i int) bool { return s[i] == ',' }) {
		if part = strings.TrimSpace(part); part != "" {
			parts = append(parts, part)
		}
	}
	n := Name{Commas: max(len(parts)-1, 0)}
	switch len(parts) {
	case 0:
	case 1:
		if strings.HasPrefix(s, ",") {
			n.First = parts[0]
			break
		}
		n.unordered(words(parts[0]))
	case 2:
		n.First = parts[1]
		n.family(words(parts[0]))
	case 3:
		n.Jr, n.First = parts[1], parts[2]
		n.family(words(parts[0]))
	default:
		n.Whole = s
	}
	return n
}

// braced returns the inside of a text that stands in braces as a whole. A
// special character of TeX is no such text.
func braced(s string) (inner string, ok bool) {
	if len(s) < 2 || s[0] != '{' || s[len(s)-1] != '}' || s[1] == '\\' {
		return "", false
	}
	depth := 0
	for i := 0; i < len(s)-1; i++ {
		switch s[i] {
		case '\\':
			if i++; i == len(s)-1 {
				return "", false
			}
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return "", false
			}
		}
	}
	return s[1 : len(s)-1], true
}

// unordered takes a name without commas: "First von Last".
func (n *Name) unordered(words []string) {
	if len(words) == 0 {
		return
	}
	last := len(words) - 1
	first, end := last, last // of the von part
	for i := range last {
		if isLower(words[i]) {
			first = min(first, i)
			end = i + 1
		}
	}
	if first == last {
		end = last
	}
	n.First = strings.Join(words[:first], " ")
	n.Von = strings.Join(words[first:end], " ")
	n.Last = strings.Join(words[end:], " ")
}

// family takes the part in front of the first comma: "von Last".
func (n *Name) family(words []string) {
	i := 0
	for i < len(words)-1 && isLower(words[i]) {
		i++
	}
	n.Von = strings.Join(words[:i], " ")
	n.Last = strings.Join(words[i:], " ")
}

// words splits a name at blanks and ties outside of braces.
func words(s string) []string {
	var list []string
	for _, word := range splitOutside(s, func(i int) bool { return isBlank(s[i]) || s[i] == '~' }) {
		if word != "" {
			list = append(list, word)
		}
	}
	return list
}

// splitOutside splits s at those bytes outside of braces whose places at tells.
func splitOutside(s string, at func(int) bool) []string {
	var list []string
	start, depth := 0, 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\':
			i++ // a tie behind it is an accent
		case c == '{':
			depth++
		case c == '}':
			depth--
		case depth <= 0 && at(i):
			list = append(list, s[start:i])
			start = i + 1
		}
	}
	return append(list, s[start:])
}

// isLower reports whether the first letter of a word is a small one; those of a
// special character count, too: "{\'e}toile", and those in braces, which keep
// the words of a von part together: "{van der}".
func isLower(word string) bool {
	for i := 0; i < len(word); {
		switch c := word[i]; {
		case c == '{' && i+1 < len(word) && word[i+1] == '\\':
			return lowerCommand(word[i+1:])
		case c == '\\':
			return lowerCommand(word[i:])
		default:
			r, size := utf8.DecodeRuneInString(word[i:])
			if unicode.IsLetter(r) {
				return unicode.IsLower(r)
			}
			i += size
		}
	}
	return false
}

// lowerCommand reports whether a command of TeX, with what follows, stands for a
// small letter.
func lowerCommand(s string) bool {
	n := 1
	for n < len(s) && isLetter(s[n]) {
		n++
	}
	switch name := s[1:n]; name {
	case "aa", "ae", "oe", "o", "l", "ss", "i", "j", "dh", "dj", "th", "ng":
		return true
	case "AA", "AE", "OE", "O", "L", "SS", "DH", "DJ", "TH", "NG":
		return false
	case "":
		n = min(2, len(s)) // an accent
	}
	for _, r := range s[n:] {
		if unicode.IsLetter(r) {
			return unicode.IsLower(r)
		}
	}
	return false
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }
