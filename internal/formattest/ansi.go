package formattest

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/pubcite/pubcite/style"
)

// sgr are the sequences that turn effects on and off.
var sgr = map[string]struct{ on, off style.Effect }{
	"[3m": {on: style.Italic}, "[23m": {off: style.Italic}, "[1m": {on: style.Bold}, "[22m": {off: style.Bold},
	"[4m": {on: style.Underline}, "[24m": {off: style.Underline},
}

// readANSI reads text with the sequences of terminals.
func readANSI(source string) ([]Char, error) {
	var s shower
	for len(source) > 0 {
		text, rest, found := strings.Cut(source, "\x1b")
		if i := strings.IndexFunc(text, func(r rune) bool { return unicode.IsControl(r) && r != '\n' }); i >= 0 {
			return nil, fmt.Errorf("a control in %q", text)
		}
		s.show(text)
		if !found {
			break
		}
		if address, ok := strings.CutPrefix(rest, "]8;;"); ok {
			address, rest, ok = strings.Cut(address, "\x1b\\")
			if !ok || (address == "") == (s.Link == "") {
				return nil, fmt.Errorf("the link to %q", address)
			}
			s.Link, source = address, rest
			continue
		}
		sequence, rest, _ := strings.Cut(rest, "m")
		effect, ok := sgr[sequence+"m"]
		if !ok || s.Effects&effect.on != 0 || s.Effects&effect.off != effect.off {
			return nil, fmt.Errorf("the sequence %q", sequence)
		}
		s.Effects = s.Effects&^effect.off | effect.on
		source = rest
	}
	if s.Effects != 0 || s.Link != "" {
		return nil, fmt.Errorf("effects %#x, link %q left open", s.Effects, s.Link)
	}
	return s.chars, nil
}
