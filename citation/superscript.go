package citation

import (
	"unicode/utf8"

	"github.com/pubcite/pubcite/internal/text"
)

// cutSuperscript cuts a text around its first superscript character, of which it
// returns what that raises; "" where there is none.
func cutSuperscript(s []byte) (before []byte, raised string, behind []byte) {
	for i, c := range s {
		if c >= utf8.RuneSelf && text.MayRaise[c] {
			if raised, n := text.Raised(s[i:]); raised != "" {
				return s[:i], raised, s[i+n:]
			}
		}
	}
	return s, "", nil
}
