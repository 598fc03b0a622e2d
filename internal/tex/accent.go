package tex

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// accent returns the combining character of a command that puts an accent on
// its argument, or 0.
func accent(name string) rune {
	if len(name) != 1 {
		switch name {
		case "textcommabelow":
			return '\u0326'
		case "textcircled":
			return '\u20DD'
		}
		return 0
	}
	switch name[0] {
	case '`':
		return '\u0300'
	case '\'':
		return '\u0301'
	case '^':
		return '\u0302'
	case '~':
		return '\u0303'
	case '=':
		return '\u0304'
	case 'u':
		return '\u0306'
	case '.':
		return '\u0307'
	case '"':
		return '\u0308'
	case 'h':
		return '\u0309'
	case 'r':
		return '\u030A'
	case 'H':
		return '\u030B'
	case 'v':
		return '\u030C'
	case 'U':
		return '\u030E'
	case 'G':
		return '\u030F'
	case 'C':
		return '\u030F'
	case 'f':
		return '\u0311'
	case 'd':
		return '\u0323'
	case 'c':
		return '\u0327'
	case 'k':
		return '\u0328'
	case 'b':
		return '\u0331'
	case 't':
		return '\u0361'
	}
	return 0
}

// accent reads the argument of an accent and puts it on the first character.
// Without an argument the accent stands alone.
func (w *writer) accent(name string, mark rune) {
	start := len(w.out)
	kept := w.kept
	w.kept = true // its braces protect nothing
	w.argument()
	w.kept = kept
	base, size := utf8.DecodeRune(w.out[start:])
	if size == 0 {
		w.write(alone(name))
		return
	}
	switch base {
	case 'ı':
		base = 'i'
	case 'ȷ':
		base = 'j'
	}
	if base == ' ' || base == '<' {
		return
	}
	var room, composed [2 * utf8.UTFMax]byte
	pair := utf8.AppendRune(utf8.AppendRune(room[:0], base), mark)
	behind := string(w.out[start+size:])
	w.out = append(w.out[:start], norm.NFC.Append(composed[:0], pair...)...) // what stands in front stays as it is
	w.write(behind)
}

// alone returns an accent that stands on nothing.
func alone(name string) string {
	switch name {
	case "'":
		return "´"
	case "\"":
		return "¨"
	case "=":
		return "¯"
	case ".":
		return "˙"
	case "c":
		return "¸"
	case "^", "~", "`":
		return name
	}
	return ""
}
