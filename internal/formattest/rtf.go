package formattest

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf16"

	"github.com/pubcite/pubcite/style"
)

var rtfEffects = map[string]style.Effect{
	"i": style.Italic, "b": style.Bold, "scaps": style.SmallCaps, "ul": style.Underline, "super": style.Superscript, "sub": style.Subscript,
}

var (
	rtfWord = regexp.MustCompile(`^\\([a-z]+)(-?[0-9]+)? ?`)
	rtfLink = regexp.MustCompile(`^\{\\\*\\fldinst\{HYPERLINK "([^"\\{}]*)"\}\}\{\\fldrslt\{`)
)

// readRTF reads a group of Rich Text.
func readRTF(source string) ([]Char, error) {
	var s shower
	var groups []Char // what was in force outside
	var units []uint16
	flush := func() {
		s.show(string(utf16.Decode(units)))
		units = nil
	}
	if !strings.HasPrefix(source, `{\uc1 `) {
		return nil, errors.New("no group")
	}
	for i := 0; i < len(source); {
		c := source[i]
		word := rtfWord.FindStringSubmatch(source[i:])
		if word == nil || word[1] != "u" {
			flush()
		}
		switch {
		case c >= 0x80 || c < ' ':
			return nil, fmt.Errorf("the byte %#x", c)
		case i > 0 && len(groups) == 0:
			return nil, fmt.Errorf("%q behind the group", source[i:])
		case c == '{':
			groups = append(groups, s.Char)
			i++
		case c == '}':
			s.Char = groups[len(groups)-1]
			groups = groups[:len(groups)-1]
			i++
		case c != '\\':
			s.show(string(rune(c)))
			i++
		case word == nil:
			if i+1 >= len(source) || strings.IndexByte(`\{}`, source[i+1]) < 0 {
				return nil, fmt.Errorf("the control %q", source[i:min(i+2, len(source))])
			}
			s.show(source[i+1 : i+2])
			i += 2
		case word[1] == "u":
			n, err := strconv.ParseInt(word[2], 10, 16)
			if i += len(word[0]); err != nil || !strings.HasPrefix(source[i:], "?") {
				return nil, fmt.Errorf("the character %q", word[0])
			}
			units = append(units, uint16(n))
			i++
		case word[1] == "field":
			i += len(word[0])
			link := rtfLink.FindStringSubmatch(source[i:])
			if link == nil || s.Link != "" {
				return nil, fmt.Errorf("the field %q", source[i:])
			}
			s.Link = link[1]
			groups = append(groups, s.Char, s.Char)
			i += len(link[0])
		case word[1] == "line":
			s.blank = true
			i += len(word[0])
		default:
			e, ok := rtfEffects[word[1]]
			if !ok && (word[1] != "uc" || i != 1) || ok && word[2] != "" {
				return nil, fmt.Errorf("the word %q", word[0])
			}
			s.Effects |= e
			i += len(word[0])
		}
	}
	if len(groups) > 0 {
		return nil, fmt.Errorf("%d groups left open", len(groups))
	}
	return s.chars, nil
}
