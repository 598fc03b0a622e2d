package text

import (
	"strings"
	"unicode/utf8"
)

// AppendIdentifier appends an identifier: without controls and blanks.
func AppendIdentifier(dst []byte, s string) []byte {
	if IsPlain(s) && strings.IndexByte(s, ' ') < 0 {
		return append(dst, s...)
	}
	for i := 0; i < len(s); {
		c, n := utf8.DecodeRuneInString(s[i:])
		if !isBlank(c) && !isDropped(c) && !isBidi(c) {
			dst = utf8.AppendRune(dst, c)
		}
		i += n
	}
	return dst
}
