package tex

import (
	"unicode"
	"unicode/utf8"
)

// AppendPlain appends text without markup as source of TeX: its own characters
// escaped, letters as UTF-8, marks that TeX would draw together kept apart, and
// brackets in braces, which keep them out of a command's options. Controls are left
// out, ends of lines are blanks. Braces are balanced.
func AppendPlain(dst, s []byte) []byte {
	for len(s) > 0 {
		r, n := utf8.DecodeRune(s)
		s = s[n:]
		switch r {
		case '[':
			dst = append(dst, "{[}"...)
			continue
		case ']':
			dst = append(dst, "{]}"...)
			continue
		case '\n', '\r', '\t':
			r = ' '
		case '\u2009', '\u202F':
			dst = append(dst, "\\,"...)
			continue
		case '’':
			dst = append(dst, "’"...)
			continue
		case '-', ',', '\'':
			if len(dst) > 0 && dst[len(dst)-1] == byte(r) {
				dst = append(dst, "{}"...)
			}
		}
		if command := commandOf(r); command != "" {
			dst = append(dst, command...)
		} else if !unicode.IsControl(r) {
			dst = utf8.AppendRune(dst, r)
		}
	}
	return dst
}
