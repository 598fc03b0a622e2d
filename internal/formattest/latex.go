package formattest

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/pubcite/pubcite/style"
)

var latexEffects = map[string]style.Effect{
	"textit": style.Italic, "textsl": style.Oblique, "textbf": style.Bold, "textsc": style.SmallCaps, "underline": style.Underline,
	"textsuperscript": style.Superscript, "textsubscript": style.Subscript,
}

// latexText are the commands that are text.
var latexText = map[string]string{
	"textbraceleft": "{", "textbraceright": "}", "textasciitilde": "~", "textasciicircum": "^", "textbackslash": `\`,
	"textless": "<", "textgreater": ">", "textbar": "|", "textasciigrave": "`",
}

var (
	latexWord = regexp.MustCompile(`^\\([a-z]+)`)
	latexLink = regexp.MustCompile(`^\\href\{((?:[^\\{}%#&]|\\[%#&_])*)\}\{`)
)

// readLaTeX reads source of LaTeX in text mode.
func readLaTeX(source string) ([]Char, error) {
	var s shower
	var groups []Char
	for i := 0; i < len(source); {
		c := source[i]
		rest := source[i:]
		word := latexWord.FindStringSubmatch(rest)
		switch {
		case strings.HasPrefix(rest, `\href`):
			link := latexLink.FindStringSubmatch(rest)
			if link == nil || s.Link != "" {
				return nil, fmt.Errorf("the link %q", rest)
			}
			groups = append(groups, s.Char)
			s.Link = strings.ReplaceAll(link[1], `\`, "")
			i += len(link[0])
		case strings.HasPrefix(rest, "\\newline "):
			s.blank = true
			i += len("\\newline ")
		case word != nil:
			i += len(word[0])
			if text, ok := latexText[word[1]]; ok && strings.HasPrefix(source[i:], "{}") {
				s.show(text)
				i += 2
				continue
			}
			e, ok := latexEffects[word[1]]
			if !ok || !strings.HasPrefix(source[i:], "{") {
				return nil, fmt.Errorf("the command %q", word[0])
			}
			groups = append(groups, s.Char)
			s.Effects |= e
			i++
		case strings.HasPrefix(rest, "\\,"):
			s.blank = true
			i += 2
		case c == '\\':
			if len(rest) < 2 || strings.IndexByte("%&$#_", rest[1]) < 0 {
				return nil, fmt.Errorf("the command %q", rest)
			}
			s.show(rest[1:2])
			i += 2
		case c == '{':
			groups = append(groups, s.Char)
			i++
		case c == '}':
			if len(groups) == 0 {
				return nil, errors.New("a brace closes nothing")
			}
			s.Char = groups[len(groups)-1]
			groups = groups[:len(groups)-1]
			i++
		case strings.IndexByte("%&$#_^\"`|<>\n", c) >= 0:
			return nil, fmt.Errorf("%q is not escaped", c)
		case i+1 < len(source) && c == source[i+1] && strings.IndexByte("-',", c) >= 0:
			return nil, fmt.Errorf("%q is a ligature", rest[:2])
		case (c == '[' || c == ']') && (i == 0 || source[i-1] != '{'):
			return nil, fmt.Errorf("%q stands alone", c)
		case c == '~':
			s.show(" ")
			i++
		default:
			_, n := utf8.DecodeRuneInString(rest)
			s.show(rest[:n])
			i += n
		}
	}
	if len(groups) > 0 {
		return nil, fmt.Errorf("%d groups left open", len(groups))
	}
	return s.chars, nil
}
