package csl

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// limits are how large a file may be.
type limits struct {
	size       int // in bytes
	elements   int
	depth      int // how deep elements nest
	attributes int // of one element
	calls      int // how deep macros call macros
	expanded   int // elements, each as often as it is called
}

// standardLimits are the limits that the package's description states.
var standardLimits = limits{
	size:       4 << 20,
	elements:   100_000,
	depth:      100,
	attributes: 100,
	calls:      100,
	expanded:   10_000_000,
}

// load reads a file into memory, as UTF-8. Its error is one of r, wrapped, or
// an *Error.
func load(r io.Reader, file string, lim limits) (string, error) {
	var b strings.Builder
	if in, ok := r.(interface{ Len() int }); ok { // as readers of what is in memory have
		b.Grow(min(in.Len(), lim.size))
	}
	n, err := io.Copy(&b, io.LimitReader(r, int64(lim.size)+1))
	if err != nil {
		return "", fmt.Errorf("csl: %sreading: %w", place(file, 0, ""), err)
	}
	if n > int64(lim.size) {
		return "", &Error{File: file, Reason: fmt.Sprintf("larger than %d bytes", lim.size)}
	}
	src, reason := toUTF8(b.String())
	if reason != "" {
		return "", &Error{File: file, Line: 1, Reason: reason}
	}
	if pos, reason := oddCharacter(src); reason != "" {
		return "", &Error{File: file, Line: 1 + strings.Count(src[:pos], "\n"), Reason: reason}
	}
	return src, nil
}

// toUTF8 turns a file into UTF-8, without byte order mark. The mark decides its
// encoding, then the XML declaration.
func toUTF8(src string) (text, reason string) {
	switch {
	case strings.HasPrefix(src, "\uFEFF"):
		return src[len("\uFEFF"):], ""
	case strings.HasPrefix(src, "\xff\xfe"), strings.HasPrefix(src, "<\x00"):
		return decoded(src, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM))
	case strings.HasPrefix(src, "\xfe\xff"), strings.HasPrefix(src, "\x00<"):
		return decoded(src, unicode.UTF16(unicode.BigEndian, unicode.UseBOM))
	}
	switch name := declaredEncoding(src); strings.ToLower(name) {
	case "", "utf-8", "utf8", "us-ascii", "ascii":
		return src, ""
	case "iso-8859-1", "latin1":
		return decoded(src, charmap.ISO8859_1)
	case "windows-1252":
		return decoded(src, charmap.Windows1252)
	case "utf-16":
		return "", `declared as UTF-16, which it is not`
	default:
		return "", fmt.Sprintf("the encoding %q is not read; save the file as UTF-8", shorten(name))
	}
}

func decoded(src string, e encoding.Encoding) (text, reason string) {
	text, err := e.NewDecoder().String(src)
	if err != nil {
		return "", "the text does not decode: " + err.Error()
	}
	return text, ""
}

// declaredEncoding returns the encoding that the XML declaration names.
func declaredEncoding(src string) string {
	rest, ok := strings.CutPrefix(src, "<?xml")
	if !ok {
		return ""
	}
	declaration, _, ok := strings.Cut(rest, "?>")
	if !ok {
		return ""
	}
	_, value, ok := strings.Cut(declaration, "encoding")
	if !ok {
		return ""
	}
	value = strings.TrimLeft(value, " \t\r\n=")
	if value == "" {
		return ""
	}
	quote := value[:1]
	value, _, ok = strings.Cut(value[1:], quote)
	if !ok {
		return ""
	}
	return value
}

// oddCharacter returns the first place that no XML text may hold, and what is
// wrong there.
func oddCharacter(src string) (pos int, reason string) {
	for i := 0; i < len(src); {
		c := src[i]
		if c >= ' ' && c < 0x7F {
			i++
			continue
		}
		if c < utf8.RuneSelf {
			if c != '\n' && c != '\t' && c != '\r' {
				return i, fmt.Sprintf("the control character %U", c)
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(src[i:])
		if r == utf8.RuneError && size == 1 {
			return i, "not UTF-8"
		}
		if !isCharacter(r) {
			return i, fmt.Sprintf("the character %U", r)
		}
		i += size
	}
	return 0, ""
}

// isCharacter reports whether a text may hold a character: whether XML allows it,
// but for DEL and the controls behind it, which are there by mistake.
func isCharacter(r rune) bool {
	switch {
	case r < ' ':
		return r == '\t' || r == '\n' || r == '\r'
	case r >= 0x7F && r < 0xA0, r >= 0xD800 && r <= 0xDFFF, r == 0xFFFE, r == 0xFFFF:
		return false
	}
	return r <= utf8.MaxRune
}
