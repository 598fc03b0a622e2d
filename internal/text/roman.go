package text

import "strconv"

// maxRoman is the greatest number that is written in Roman numerals.
const maxRoman = 3999

var romanValues = [...]struct {
	value  int
	digits string
}{
	{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"},
	{10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"},
}

// AppendRoman appends a number of digits as a Roman numeral in small letters,
// from 1 to 3999; any other as it is.
func AppendRoman(dst []byte, digits string) []byte {
	n, err := strconv.Atoi(digits)
	if err != nil || n < 1 || n > maxRoman {
		return append(dst, digits...)
	}
	for _, r := range romanValues {
		for ; n >= r.value; n -= r.value {
			dst = append(dst, r.digits...)
		}
	}
	return dst
}
