package text

import "strings"

// BareNumber returns a volume or an issue without the label, the brackets and
// the punctuation that a record gives it: "Vol. 12", "(2)" and "7." are the
// numbers alone. What is no number keeps its words: "Suppl 1".
func BareNumber(s string) string {
	s = Trim(s)
	if s == "" || AllDigits(s) {
		return s
	}
	return bareOf(s, partLabel)
}

// BareArticle returns an article number without its label: "Article 12".
func BareArticle(s string) string {
	s = Trim(s)
	if s == "" || IsDigit(s[0]) && IsDigit(s[len(s)-1]) {
		return s
	}
	return bareOf(s, articleLabel)
}

func bareOf(s string, set labelSet) string {
	s = unbracketed(unpunctuated(Resolved(s)), "()[]")
	s = unpunctuated(unlabelledFront(s, set))
	if rest, ok := unlabelledBack(s, set); ok {
		if rest = strings.TrimSuffix(rest, "."); IsNumeric(rest) || isRoman(rest) {
			s = rest
		}
	}
	s = unbracketed(s, "()[]")
	if IsNumberless(s) {
		return ""
	}
	return s
}

// BareEdition returns an edition without a label that it brings along: "2nd
// ed.", "2nd edition" and "Ed. 2nd" are the number "2nd", and "2." is 2. Words
// ("revised edition") and other languages' abbreviations ("2. ed.") stay.
func BareEdition(s string) string {
	s = Trim(s)
	if s == "" || AllDigits(s) {
		return s
	}
	s = unbracketed(unpunctuated(Resolved(s)), "()[]")
	if rest, ok := unlabelledBack(s, editionLabel); ok && IsNumeric(rest) {
		return rest
	}
	if rest := unlabelledFront(s, editionLabel); IsNumeric(rest) {
		return rest
	}
	if n := strings.TrimSuffix(s, "."); IsNumeric(n) {
		return n // 2nd.
	}
	return s
}

// unpunctuated returns a number without blanks and marks around it that a
// field ends in by mistake. A full stop goes behind a number, not behind an
// abbreviation.
func unpunctuated(s string) string {
	s = strings.TrimLeft(strings.TrimSpace(s), " ,;:")
	for s != "" {
		switch c := s[len(s)-1]; {
		case strings.IndexByte(",;:/ ", c) >= 0:
		case c == '.' && len(s) > 1 && (IsDigit(s[len(s)-2]) || s[len(s)-2] == ')' || s[len(s)-2] == ']' || isRoman(s[:len(s)-1])):
		default:
			return strings.TrimSpace(s)
		}
		s = s[:len(s)-1]
	}
	return s
}

// unbracketed returns what stands inside brackets of one of the given pairs
// that enclose all of s.
func unbracketed(s, pairs string) string {
	for i := 0; i < len(pairs) && len(s) > 2; i += 2 {
		if s[0] == pairs[i] && strings.IndexByte(s, pairs[i+1]) == len(s)-1 {
			return strings.TrimSpace(s[1 : len(s)-1])
		}
	}
	return s
}

// Resolved returns a number without entities, tags and what is no character of
// a text. A text without digits keeps them for the writing.
func Resolved(s string) string {
	if IsPlain(s) || strings.IndexFunc(s, func(c rune) bool { return c == '&' || c == '<' || c < ' ' || c > '~' }) < 0 {
		return s
	}
	b, _ := clean(nil, unescaped(s), true)
	out := string(withoutMarkers(b))
	if strings.ContainsAny(out, "0123456789") && strings.IndexByte(out, '<') < 0 && (strings.IndexByte(out, '&') < 0 || strings.IndexByte(out, ';') < 0) {
		return out
	}
	return s
}
