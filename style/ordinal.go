package style

import "strings"

// ordinals make ordinal numbers, by the gender of the noun that they stand
// beside.
type ordinals struct {
	// suffixes holds that of any number, and behind it those of 0 to 99.
	suffixes [numGenders][numSuffixes]*Wording
	// words holds those of 1 to 10.
	words [numGenders][10]*Wording
}

const numSuffixes = 101

// complete gives a locale without a suffix for any number that of 4, and to the
// numbers that end in 11, 12 and 13 too, as CSL 1.0 had it.
func (o *ordinals) complete() {
	for g := range o.suffixes {
		if o.suffixes[g][0] != nil {
			return
		}
	}
	s := &o.suffixes[Neuter]
	s[0], s[1+11], s[1+12], s[1+13] = s[1+4], s[1+4], s[1+4], s[1+4]
}

// appendOrdinal appends a number and its suffix: "2nd".
func (o *ordinals) appendOrdinal(dst []byte, digits string, g Gender) []byte {
	dst = append(dst, digits...)
	if w := o.suffix(digits, g); w != nil {
		dst = append(dst, w.Single...)
	}
	return dst
}

// appendLong appends a number in words, as far as there are any: "second".
func (o *ordinals) appendLong(dst []byte, digits string, g Gender) []byte {
	n := strings.TrimLeft(digits, "0")
	if i := lastTwo(n) - 1; len(n) <= 2 && 0 <= i && i < len(o.words[g]) {
		for _, w := range [...]*Wording{o.words[g][i], o.words[Neuter][i]} {
			if w != nil {
				return append(dst, w.Single...)
			}
		}
	}
	return o.appendOrdinal(dst, digits, g)
}

// suffix returns the suffix of a number: that of its last two digits, of its
// last digit, or of any number.
func (o *ordinals) suffix(digits string, g Gender) *Wording {
	digits = strings.TrimLeft(digits, "0")
	n, matches := lastTwo(digits), uint8(lastDigit|1<<MatchLastTwoDigits)
	if len(digits) <= 2 {
		matches |= 1 << MatchWholeNumber
	}
	w := o.matching(1+n, g, matches)
	if w == nil && n >= 10 {
		w = o.matching(1+n%10, g, lastDigit)
	}
	if w == nil {
		w = o.matching(0, g, anyMatch)
	}
	return w
}

// Sets of matches, a bit for each.
const (
	lastDigit = 1<<MatchDigits | 1<<MatchLastDigit
	anyMatch  = 1<<numMatches - 1
)

// matching returns the i-th suffix where it matches, for a gender or for any.
func (o *ordinals) matching(i int, g Gender, matches uint8) *Wording {
	if w := o.suffixes[g][i]; w != nil && matches>>w.Match&1 != 0 {
		return w
	}
	if w := o.suffixes[Neuter][i]; w != nil && matches>>w.Match&1 != 0 {
		return w
	}
	return nil
}

// lastTwo returns the number that the last two digits are.
func lastTwo(digits string) int {
	n := 0
	for _, c := range digits[max(0, len(digits)-2):] {
		n = 10*n + int(c-'0')
	}
	return n
}
