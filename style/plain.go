package style

import "unicode/utf8"

// Most texts are plain: they are written as they stand. Telling them from the
// rest is what every text pays for, so it is done by a table.

type byteClass uint8

const (
	plainByte   byteClass = iota
	blankByte             // 1: may be one of several
	spacedByte            // 2: : ; ? ! take a narrow blank before them
	specialByte           // 3: markup, entities, quotation marks, controls
	lead2                 // 4: begins a character of two bytes
	lead3                 // 5
	lead4                 // 6
)

// byteClasses holds the class of each byte, sixteen a line.
var byteClasses = [256]byteClass{
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, // 00
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, // 10
	1, 2, 3, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, // 20
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 3, 0, 0, 2, // 30
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 40
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 50
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 60
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, // 70
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, // 80
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, // 90
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, // A0
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, // B0
	3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, // C0
	4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, // D0
	5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, // E0
	6, 6, 6, 6, 6, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, // F0
}

// isPlain reports whether s is written as it stands: without markup, entities,
// quotation marks and apostrophes, controls, invalid UTF-8, runs of blanks and
// blanks before a colon and the like. It may say no where it should say yes.
// Outer blanks are the caller's.
func isPlain(s string) bool {
	for i := 0; ; {
		for i < len(s) && byteClasses[s[i]] == plainByte {
			i++
		}
		if i == len(s) {
			return true
		}
		n := 1
		switch byteClasses[s[i]] {
		case blankByte:
			if i+1 < len(s) {
				if k := byteClasses[s[i+1]]; k == blankByte || k == spacedByte {
					return false
				}
			}
		case specialByte:
			return false
		case lead2:
			n = plain2(s[i:])
		case lead3:
			n = plain3(s[i:])
		case lead4:
			n = plain4(s[i:])
		}
		if n == 0 {
			return false
		}
		i += n
	}
}

func continues(c byte) bool { return c&0xC0 == 0x80 }

// plain2 returns 2 for a letter of two bytes, 0 for the C1 controls, the
// Arabic letter mark and what is no UTF-8.
func plain2(s string) int {
	if len(s) < 2 || !continues(s[1]) || s[0] == 0xC2 && s[1] < 0xA0 || s[0] == 0xD8 && s[1] == 0x9C {
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
