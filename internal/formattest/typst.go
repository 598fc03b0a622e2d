package formattest

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/pubcite/pubcite/style"
)

var typstEffects = map[string]style.Effect{
	"#emph": style.Italic, `#text(style: "oblique")`: style.Oblique, "#strong": style.Bold, `#text(weight: "light")`: style.Light,
	"#smallcaps": style.SmallCaps, "#underline": style.Underline, "#super": style.Superscript, "#sub": style.Subscript,
}

var (
	typstCall = regexp.MustCompile(`^#(?:link\("([^"\\]*)"\)|[a-z]+(?:\([a-z]+: "[a-z]+"\))?)\[`)
	typstItem = regexp.MustCompile(`^ *(?:=+ |[-+/] |[0-9]+\.)`)
	typstWord = regexp.MustCompile(`^(?:--|-\?|\.\.\.|//|/\*|https?://)`)
)

// readTypst reads markup of Typst.
func readTypst(source string) ([]Char, error) {
	var s shower
	var calls []Char
	begins := true // a piece of content
	for i := 0; i < len(source); {
		c, rest := source[i], source[i:]
		call := typstCall.FindStringSubmatch(rest)
		switch {
		case begins && typstItem.MatchString(rest):
			return nil, fmt.Errorf("%q makes an item of a list, or a heading", rest)
		case typstWord.MatchString(rest):
			return nil, fmt.Errorf("%q is a sign of its own", typstWord.FindString(rest))
		case strings.HasPrefix(rest, "#linebreak();"):
			s.blank = true
			i += len("#linebreak();")
			begins = false
			continue
		case call != nil:
			calls = append(calls, s.Char)
			e, ok := typstEffects[strings.TrimSuffix(call[0], "[")]
			switch {
			case ok:
				s.Effects |= e
			case call[1] != "" && s.Link == "":
				s.Link = call[1]
			default:
				return nil, fmt.Errorf("the call %q", call[0])
			}
			i += len(call[0])
			begins = true
			continue
		case c == ']':
			if len(calls) == 0 || !strings.HasPrefix(rest, "];") {
				return nil, errors.New("a bracket closes nothing")
			}
			s.Char = calls[len(calls)-1]
			calls = calls[:len(calls)-1]
			i += 2
		case c == '\\':
			if len(rest) < 2 || rest[1] <= ' ' || rest[1] >= utf8.RuneSelf {
				return nil, fmt.Errorf("the escape %q", rest)
			}
			s.show(rest[1:2])
			i += 2
		case strings.IndexByte("*_`$#<>@[~'\"\n", c) >= 0:
			return nil, fmt.Errorf("%q is not escaped", c)
		default:
			_, n := utf8.DecodeRuneInString(rest)
			s.show(rest[:n])
			i += n
		}
		begins = false
	}
	if len(calls) > 0 {
		return nil, fmt.Errorf("%d calls left open", len(calls))
	}
	return s.chars, nil
}
