package style

import (
	"cmp"
	"strings"
)

// number writes a number variable. "2" and "2nd" are numbers; an ordinal is
// made of the first, but not of a year ("2014 ed."). What is no number is a
// text.
func (r *renderer) number(s string, n *Number) {
	s = strings.TrimSpace(s)
	switch {
	case allDigits(s):
		r.content()
		if n.Ordinal && !isYear(s) {
			r.text = r.words.ordinals.appendOrdinal(r.text, s, r.words.gender(termOf(n.Variable)))
		} else {
			r.text = append(r.text, s...)
		}
	case numeric(s) || romanRange(s):
		r.numbers(s)
	default:
		r.rich(s, &Text{TextCase: n.TextCase})
	}
}

// numbers writes a number, or a range or a list of them, each dash as the
// style has it, without blanks around it.
func (r *renderer) numbers(s string) {
	r.content()
	start := len(r.text)
	for s != "" {
		if n := dashRun(s); n > 0 {
			for len(r.text) > start && r.text[len(r.text)-1] == ' ' {
				r.text = r.text[:len(r.text)-1]
			}
			r.text = append(r.text, cmp.Or(r.def.RangeDelimiter, r.words.pageRange)...)
			s = strings.TrimLeft(s[n:], " ")
			continue
		}
		r.text = append(r.text, s[0])
		s = s[1:]
	}
}

// romanRange reports whether s is a range of Roman numerals.
func romanRange(s string) bool {
	first, second, ok := cutDash(s)
	return ok && isRoman(first) && isRoman(second)
}

// bareNumber returns a volume or an issue without the label, the brackets and
// the punctuation that a record gives it: "Vol. 12", "(2)" and "7." are the
// numbers alone. What is no number keeps its words: "Suppl 1".
func bareNumber(s string) string {
	s = trimmed(s)
	if s == "" || allDigits(s) {
		return s
	}
	return bareOf(s, partLabel)
}

// bareArticle returns an article number without its label: "Article 12".
func bareArticle(s string) string {
	s = trimmed(s)
	if s == "" || isDigit(s[0]) && isDigit(s[len(s)-1]) {
		return s
	}
	return bareOf(s, articleLabel)
}

func bareOf(s string, set labelSet) string {
	s = unbracketed(unpunctuated(resolved(s)), "()[]")
	s = unpunctuated(unlabelledFront(s, set))
	if rest, ok := unlabelledBack(s, set); ok {
		if rest = strings.TrimSuffix(rest, "."); numeric(rest) || isRoman(rest) {
			s = rest
		}
	}
	s = unbracketed(s, "()[]")
	if isNumberless(s) {
		return ""
	}
	return s
}

// bareEdition returns an edition without a label that it brings along: "2nd
// ed.", "2nd edition" and "Ed. 2nd" are the number "2nd", and "2." is 2. Words
// ("revised edition") and other languages' abbreviations ("2. ed.") stay.
func bareEdition(s string) string {
	s = trimmed(s)
	if s == "" || allDigits(s) {
		return s
	}
	s = unbracketed(unpunctuated(resolved(s)), "()[]")
	if rest, ok := unlabelledBack(s, editionLabel); ok && numeric(rest) {
		return rest
	}
	if rest := unlabelledFront(s, editionLabel); numeric(rest) {
		return rest
	}
	if n := strings.TrimSuffix(s, "."); numeric(n) {
		return n // 2nd.
	}
	return s
}

// isYear reports whether a number can only be a year: 1000 to 2999.
func isYear(digits string) bool {
	return len(digits) == 4 && (digits[0] == '1' || digits[0] == '2') &&
		isDigit(digits[1]) && isDigit(digits[2]) && isDigit(digits[3])
}

func allDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}

// numeric reports whether s is a number or several: digits with letters
// before or after them ("2nd", "e12"), alone or joined by a dash, a comma or
// an ampersand (CSL's is-numeric).
func numeric(s string) bool {
	s = strings.TrimSpace(s)
	digits, any := false, false
	for i := 0; i < len(s); {
		c, n := s[i], 1
		switch {
		case isDigit(c):
			digits, any = true, true
		case isLetter(c):
		case c == ',' || c == '&':
			if !digits {
				return false
			}
			digits = false
		case c == ' ':
			if i > 0 && (isDigit(s[i-1]) || isLetter(s[i-1])) && i+1 < len(s) && s[i+1] != '&' && dashRun(s[i+1:]) == 0 {
				return false
			}
		default:
			if n = dashRun(s[i:]); n == 0 || !digits {
				return false
			}
			digits = false
		}
		i += n
	}
	return any && digits
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
