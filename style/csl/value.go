package csl

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// A set is a set of words.
type set map[string]bool

func wordsOf(lists ...[]string) set {
	s := set{}
	for _, list := range lists {
		for _, w := range list {
			s[w] = true
		}
	}
	return s
}

func union(sets ...set) set {
	s := set{}
	for _, t := range sets {
		maps.Copy(s, t)
	}
	return s
}

// numbered returns names that end in numbers of two digits.
func numbered(prefix string, from, to int) []string {
	var names []string
	for i := from; i <= to; i++ {
		names = append(names, fmt.Sprintf("%s%02d", prefix, i))
	}
	return names
}

// A valueKind is what the value of an attribute may be.
type valueKind uint8

const (
	takesText     valueKind = iota // printed as it is, blanks included
	takesWord                      // of a set
	takesWords                     // of a set, between blanks
	takesFlag                      // true, false, 1 or 0
	takesNumber                    // a whole number, of 0 and more
	takesPositive                  // one of 1 and more
	takesLanguage                  // a language tag
	takesMacro                     // the name of a macro
)

// A value says what the value of an attribute may be.
type value struct {
	kind valueKind
	// words are those allowed, and what is what they are called in messages.
	words set
	what  string
}

// check returns what is wrong with the value of an attribute, or "", and the
// word in it that is unknown where others may come near.
func (v *value) check(name, s string) (reason, unknown string) {
	switch v.kind {
	case takesWord:
		return v.word(name, s)
	case takesWords:
		return v.list(name, s)
	case takesFlag:
		if s != "true" && s != "false" && s != "1" && s != "0" {
			reason = fmt.Sprintf("%s is %q, neither true nor false", name, shorten(s))
		}
	case takesNumber, takesPositive:
		n, err := strconv.ParseUint(s, 10, 31)
		if err != nil {
			reason = fmt.Sprintf("%s is %q, no whole number", name, shorten(s))
		} else if n == 0 && v.kind == takesPositive {
			reason = name + " is 0"
		}
	case takesLanguage:
		if !isLanguage(s) {
			reason = fmt.Sprintf("%s is %q, no language tag such as de or de-AT", name, shorten(s))
		}
	case takesMacro:
		if s == "" {
			reason = name + " is empty"
		}
	}
	return reason, ""
}

func (v *value) word(name, s string) (reason, unknown string) {
	const few = 8 // words that a message can hold
	switch {
	case v.words[s]:
		return "", ""
	case strings.HasSuffix(v.what, "variable") && variables[s]:
		return fmt.Sprintf("%s is %q, which is no %s", name, s, v.what), ""
	case len(v.words) <= few:
		return fmt.Sprintf("%s is %q, none of %s", name, shorten(s), strings.Join(slices.Sorted(maps.Keys(v.words)), ", ")), ""
	}
	return fmt.Sprintf("unknown %s %q", v.what, shorten(s)), s
}

func (v *value) list(name, s string) (reason, unknown string) {
	n := 0
	for w := range strings.FieldsSeq(s) {
		n++
		if reason, unknown := v.word(name, w); reason != "" {
			return reason, unknown
		}
	}
	if n == 0 {
		return name + " is empty", ""
	}
	return "", ""
}

// isLanguage reports whether s has the form of a language tag: letters, and
// letters and digits behind hyphens, up to eight of them each.
func isLanguage(s string) bool {
	for i, part := range strings.Split(s, "-") {
		if len(part) == 0 || len(part) > 8 {
			return false
		}
		for _, c := range []byte(part) {
			letter := c|0x20 >= 'a' && c|0x20 <= 'z'
			if !letter && (i == 0 || c < '0' || c > '9') {
				return false
			}
		}
	}
	return true
}
