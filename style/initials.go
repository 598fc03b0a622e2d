package style

import (
	"strings"

	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
)

// given writes a person's given names as the style wants them.
func (n *Name) given(r *renderer, p *model.Person) {
	s := text.Trim(p.Given)
	switch {
	case n.Initials == KeepGiven:
		r.plain(s)
	case n.simple(r, s):
	case n.Initials == PunctuateInitials:
		n.punctuated(r, s, p.Family)
	default:
		n.initials(r, s, p.Family)
	}
}

// simple writes given names as most are, and reports whether these are such.
func (n *Name) simple(r *renderer, s string) (ok bool) {
	if s == "" {
		return false
	}
	m := r.mark()
	r.content()
	if r.text, ok = text.AppendSimpleGiven(r.text, s, n.InitializeWith, n.Initials == Initialize); !ok {
		r.back(m)
	}
	return ok
}

// initials writes "Jean-Paul B" as "J.-P. B.", and words that stay as they are.
// What stands in parentheses has initials from its second word on: "G. R.
// (Gregory R.)".
func (n *Name) initials(r *renderer, given, family string) {
	names := text.NewGivenNames(given, family, true)
	r.content()
	start := len(r.text)
	afterWord := false // the word before stayed
	open := 0          // parentheses
	for word := names.Next(); word != ""; word = names.Next() {
		if names.Stays(word) {
			if len(r.text) > start {
				r.literal(" ")
			}
			r.plain(word)
			afterWord = true
			if names.Parenthesis() {
				open = max(0, open+strings.Count(word, "(")-strings.Count(word, ")"))
			}
			continue
		}
		if afterWord {
			r.literal(" ")
			afterWord = false
		}
		r.content()
		r.text = text.AppendInitials(r.text, word, n.InitializeWith, names.Together(word))
		if open > 0 {
			closing := min(open, strings.Count(word, ")"))
			r.close(closing, start)
			open -= closing
			afterWord = closing > 0
		}
	}
	r.trimTo(start)
	r.close(open, start)
}

// close writes closing parentheses, right behind what was written since start.
func (r *renderer) close(parentheses, start int) {
	for ; parentheses > 0; parentheses-- {
		r.trimTo(start)
		r.text = append(r.text, ')')
	}
}

// trimTo takes blanks from the end of the text, down to start.
func (r *renderer) trimTo(start int) {
	for len(r.text) > start && r.text[len(r.text)-1] == ' ' {
		r.text = r.text[:len(r.text)-1]
	}
}

// punctuated writes given names in full and initials among them with a full
// stop: "Tim P" becomes "Tim P.", "H.G." and "HG" become "H. G.".
func (n *Name) punctuated(r *renderer, given, family string) {
	names := text.NewGivenNames(given, family, false)
	first := true
	for word := names.Next(); word != ""; word = names.Next() {
		before := r.mark()
		if !first {
			r.literal(" ")
		}
		behind := r.mark()
		if names.Initials(word) {
			r.content()
			start := len(r.text)
			r.text = text.AppendInitials(r.text, word, n.InitializeWith, names.Together(word))
			r.trimTo(start)
		} else {
			r.plain(word)
		}
		if r.since(behind) {
			first = false
		} else {
			r.back(before)
		}
	}
}
