package text

import "unicode/utf8"

// Special reports whether a format may have to look at s: whether there is one of
// & < > in it, or a character that is a superscript of its own.
func Special[T string | []byte](s T) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c == '&' || c == '<' || c == '>':
			return true
		case c >= utf8.RuneSelf && mayRaise(s[i:]):
			if raised, _ := Raised([]byte(s[i:])); raised != "" {
				return true
			}
		}
	}
	return false
}

// mayRaise reports whether a text may begin with a superscript character. Of those
// that begin with 0xE2, quotation marks and dashes (E2 80) are the most and are none.
func mayRaise[T string | []byte](s T) bool {
	return MayRaise[s[0]] && !(s[0] == 0xE2 && len(s) > 1 && s[1] == 0x80)
}

// isSpecial reports whether a text with c may be Special.
func isSpecial(c rune) bool {
	if c < utf8.RuneSelf {
		return c == '&' || c == '<' || c == '>'
	}
	var b [utf8.UTFMax]byte
	utf8.EncodeRune(b[:], c)
	return mayRaise(b[:])
}

// MayRaise tells the bytes that superscript characters begin with.
var MayRaise = [256]bool{0xC2: true, 0xCA: true, 0xCB: true, 0xDB: true, 0xE1: true, 0xE2: true, 0xE3: true}

// A raisedRow holds what the superscript characters from first on raise, those
// that Unicode decomposes as <super>; "" where a character is none.
type raisedRow struct {
	first rune
	raise []string
}

var raisedRows = [...]raisedRow{
	{0x00AA, []string{"a"}},
	{0x00B2, []string{"2", "3"}},
	{0x00B9, []string{"1", "o"}},
	{0x02B0, []string{"h", "ɦ", "j", "r", "ɹ", "ɻ", "ʁ", "w", "y"}},
	{0x02C0, []string{"ʔ", "ʕ"}},
	{0x02E0, []string{"ɣ", "l", "s", "x", "ʕ"}},
	{0x06E5, []string{"و", "ي"}},
	{0x1D2C, []string{"A", "Æ", "B", "", "D", "E", "Ǝ", "G", "H", "I", "J", "K", "L", "M", "N", "", "O", "Ȣ", "P", "R", "T", "U", "W", "a", "ɐ", "ɑ", "ᴂ", "b", "d", "e", "ə", "ɛ", "ɜ", "g", "", "k", "m", "ŋ", "o", "ɔ", "ᴖ", "ᴗ", "p", "t", "u", "ᴝ", "ɯ", "v", "ᴥ", "β", "γ", "δ", "φ", "χ"}},
	{0x2070, []string{"0", "i", "", "", "4", "5", "6", "7", "8", "9", "+", "−", "=", "(", ")", "n"}},
	{0x2120, []string{"SM"}},
	{0x2122, []string{"TM"}},
	{0x3192, []string{"一", "二", "三", "四", "上", "中", "下", "甲", "乙", "丙", "丁", "天", "地", "人"}},
}

// Raised returns what the superscript character that s begins with raises,
// and the character's length; "" where there is none.
func Raised(s []byte) (raised string, n int) {
	r, n := utf8.DecodeRune(s)
	for i := range raisedRows {
		row := &raisedRows[i]
		if at := int(r - row.first); 0 <= at && at < len(row.raise) {
			return row.raise[at], n
		}
	}
	return "", 0
}
