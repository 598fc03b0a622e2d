package text

import "unicode/utf8"

// Most texts are plain: they are written as they stand. Telling them from the
// rest is what every text pays for, so it is done by a table.

type byteClass uint8

const (
	plainByte   byteClass = 0
	blankByte   byteClass = 1 // may be one of several
	spacedByte  byteClass = 2 // : ; ? ! take a narrow blank before them
	specialByte byteClass = 4 // markup, entities, quotation marks, controls
	lead2       byteClass = 5 // begins a character of two bytes
	lead3       byteClass = 6
	lead4       byteClass = 7
)

// byteClasses holds the class of each byte, sixteen a line.
var byteClasses = [256]byteClass{
	4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, // 00
	4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, // 10
	1, 2, 4, 0, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, // 20
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 4, 0, 4, 2, // 30
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 40
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 50
	4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 60
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, // 70
	4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, // 80
	4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, // 90
	4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, // A0
	4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, // B0
	4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, // C0
	5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, // D0
	6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, // E0
	7, 7, 7, 7, 7, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, // F0
}

// IsPlain reports whether s is written as it stands: without markup, entities,
// quotation marks and apostrophes, controls, invalid UTF-8, runs of blanks and
// blanks before a colon and the like. It may say no where it should say yes.
// Outer blanks are the caller's.
func IsPlain(s string) bool {
	plain, _ := Plain(s)
	return plain
}

// Plain is IsPlain, and reports of what is plain whether it may be [Special].
func Plain(s string) (plain, special bool) {
	// Texts leave the inner loop rarely, and so their blanks, which come at
	// random, cost no branch: odd remembers a blank before the wrong thing.
	var blank, odd byteClass
	for i := 0; ; {
		var k byteClass
		for i < len(s) {
			if k = byteClasses[s[i]]; k >= specialByte {
				break
			}
			odd |= blank & (k | k>>1)
			blank = k & blankByte
			i++
		}
		if i == len(s) {
			return odd == 0, special
		}
		special = special || mayRaise(s[i:])
		n := 0
		switch k {
		case lead2:
			n = plain2(s[i:])
		case lead3:
			n = plain3(s[i:])
		case lead4:
			n = plain4(s[i:])
		}
		if n == 0 {
			return false, true
		}
		blank = 0
		i += n
	}
}

func continues(c byte) bool { return c&0xC0 == 0x80 }

// plain2 returns 2 for a letter of two bytes, 0 for the C1 controls, guillemets,
// the soft hyphen, the Arabic letter mark and what is no UTF-8.
func plain2(s string) int {
	if len(s) < 2 || !continues(s[1]) || s[0] == 0xC2 && (s[1] < 0xA0 || s[1] == 0xAB || s[1] == 0xAD || s[1] == 0xBB) || s[0] == 0xD8 && s[1] == 0x9C {
		return 0
	}
	return 2
}

// plain3 returns 3 for a character of three bytes but for the block of
// general punctuation (quotation marks, blanks, controls of direction), of
// which dashes and the ellipsis are plain, and for the last block, which has
// characters that are none.
func plain3(s string) int {
	if len(s) < 3 || !continues(s[1]) || !continues(s[2]) {
		return 0
	}
	switch s[0] {
	case 0xE0:
		if s[1] < 0xA0 {
			return 0
		}
	case 0xE2:
		if s[1] == 0x80 && (s[2] < 0x90 || s[2] > 0x94) && s[2] != 0xA6 || s[1] == 0x81 {
			return 0
		}
	case 0xED:
		if s[1] >= 0xA0 {
			return 0
		}
	case 0xEF:
		if s[1] != 0xBC && s[1] != 0xBD {
			return 0
		}
	}
	return 3
}

// plain4 returns 4 for a character beyond the basic plane, 0 for what is none.
func plain4(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	if n != 4 || r&0xFFFE == 0xFFFE {
		return 0
	}
	return 4
}
