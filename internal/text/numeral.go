package text

import (
	"strings"
	"unicode"
)

// What numbers are, in digits and as Roman numerals, and how they are written.

// IsYear reports whether a number can only be a year: 1000 to 2999.
func IsYear(digits string) bool {
	return len(digits) == 4 && (digits[0] == '1' || digits[0] == '2') &&
		IsDigit(digits[1]) && IsDigit(digits[2]) && IsDigit(digits[3])
}

// AllDigits reports whether s is a number in digits, with nothing beside it.
func AllDigits(s string) bool {
	for i := range len(s) {
		if !IsDigit(s[i]) {
			return false
		}
	}
	return s != ""
}

// IsNumeric reports whether s is a number or several: digits with letters
// before or after them ("2nd", "e12", but not "DE44C2"), alone or joined by a
// dash, a slash, a comma, an ampersand or a plus sign ("80-84+92", "2005/033";
// CSL's is-numeric). A comma may be left behind them ("1st,").
func IsNumeric(s string) bool { return isNumeric(s, false) }

// IsNumericList is IsNumeric, where Roman numerals in small letters are numbers
// beside others, as processors of CSL have it: "xii, 320".
func IsNumericList(s string) bool { return isNumeric(s, true) }

func isNumeric(s string, roman bool) bool {
	s = strings.TrimSuffix(strings.TrimSpace(s), ",")
	digits, any := false, false
	for i := 0; i < len(s); {
		c, n := s[i], 1
		switch {
		case IsDigit(c):
			if digits && IsLetter(s[i-1]) {
				return false
			}
			digits, any = true, true
		case IsLetter(c):
			if roman && (i == 0 || s[i-1] == ' ' || s[i-1] == ',') {
				if size := romanSize(s[i:]); size > 0 {
					digits, n = true, size
				}
			}
		case c == ',' || c == '&' || c == '+' || c == '/':
			if !digits {
				return false
			}
			digits = false
		case c == ' ':
			if i > 0 && (IsDigit(s[i-1]) || IsLetter(s[i-1])) && i+1 < len(s) && s[i+1] != '&' && dashRun(s[i+1:]) == 0 {
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

// romanSize returns the length of the Roman numeral in small letters that an item of
// a list begins with and is; 0 where it is none.
func romanSize(s string) int {
	n := 0
	for n < len(s) && strings.IndexByte("ivxlcdm", s[n]) >= 0 {
		n++
	}
	if n == 0 || n < len(s) && s[n] != ',' && s[n] != ' ' || !isRoman(s[:n]) {
		return 0
	}
	return n
}

// IsNumberless reports whether s has neither a letter nor a digit: "-", "()".
func IsNumberless(s string) bool {
	if s != "" && (IsDigit(s[0]) || IsLetter(s[0])) {
		return false
	}
	return strings.IndexFunc(s, func(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }) < 0
}

// isRoman reports whether s is a Roman numeral, in small letters or capitals.
func isRoman(s string) bool {
	if s == "" || len(s) > 20 {
		return false
	}
	small := s[0] & 0x20
	for i := range len(s) {
		if s[i]&0x20 != small || !IsLetter(s[i]) {
			return false
		}
	}
	rest := s
	for rest != "" && rest[0]|0x20 == 'm' {
		rest = rest[1:]
	}
	for _, digit := range [...]string{"cdm", "xlc", "ivx"} {
		rest = rest[romanDigit(rest, digit):]
	}
	return rest == ""
}

// romanDigit returns the length of the decimal digit that s begins with,
// written in the letters for one, five and ten of its place.
func romanDigit[T string | []byte](s T, letters string) int {
	at := func(i int) byte {
		if i < len(s) {
			return s[i] | 0x20
		}
		return 0
	}
	one, five, ten := letters[0], letters[1], letters[2]
	if at(0) == one && (at(1) == five || at(1) == ten) {
		return 2
	}
	n := 0
	if at(0) == five {
		n = 1
	}
	for ones := 0; ones < 4 && at(n) == one; ones++ {
		n++
	}
	return n
}

// IsRomanRange reports whether s is a range of Roman numerals.
func IsRomanRange(s string) bool {
	first, second, ok := cutDash(s)
	return ok && isRoman(first) && isRoman(second)
}

// AppendNumbers appends a number, or a range or a list of them, with dash in the
// place of each dash, without blanks around it.
func AppendNumbers(dst []byte, s, dash string) []byte {
	start := len(dst)
	for s != "" {
		if n := dashRun(s); n > 0 {
			for len(dst) > start && dst[len(dst)-1] == ' ' {
				dst = dst[:len(dst)-1]
			}
			dst = append(dst, dash...)
			s = strings.TrimLeft(s[n:], " ")
			continue
		}
		dst = append(dst, s[0])
		s = s[1:]
	}
	return dst
}
