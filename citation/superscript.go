package citation

import "unicode/utf8"

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

// superscript returns what the superscript character that text begins with
// raises, and the character's length; "" where there is none. HTML has a tag for
// it, which every font can show.
func superscript(text []byte) (raised string, n int) {
	r, n := utf8.DecodeRune(text)
	for i := range raisedRows {
		row := &raisedRows[i]
		if at := int(r - row.first); 0 <= at && at < len(row.raise) {
			return row.raise[at], n
		}
	}
	return "", 0
}

// cutSuperscript cuts a text around its first superscript character, of which it
// returns what that raises; "" where there is none.
func cutSuperscript(text []byte) (before []byte, raised string, behind []byte) {
	for i, c := range text {
		if c >= utf8.RuneSelf && mayEscape[c] {
			if raised, n := superscript(text[i:]); raised != "" {
				return text[:i], raised, text[i+n:]
			}
		}
	}
	return text, "", nil
}
