package text

import "unicode/utf8"

// tagLike returns the length of what looks like a tag at the start of s and is
// none that is known: <k>, </em>, <a href="…">. It is 0 for none.
func tagLike[T string | []byte](s T) int {
	i := 1
	if i < len(s) && s[i] == '/' {
		i++
	}
	if i >= len(s) || !IsLetter(s[i]) && s[i] < utf8.RuneSelf {
		return 0
	}
	attributes, bare := false, true
	for ; i < len(s) && s[i] != '<'; i++ {
		switch s[i] {
		case '>':
			if bare || attributes {
				return i + 1
			}
			return 0
		case ' ':
			bare = bare && i+1 < len(s) && s[i+1] == '/'
		case '=':
			attributes = true
		}
	}
	return 0
}

// formula returns the length of the formula between dollar signs at t.i, or 0
// where the sign stands before or behind an amount.
func (t *titleScanner[T]) formula() int {
	s, i := t.s, t.i
	open := i + 1
	if open < len(s) && s[open] == '$' {
		open++
	}
	if open >= len(s) || s[open] == ' ' && open == i+1 || t.unclosed == '$' {
		return 0
	}
	end := open
	for end < len(s) && s[end] != '$' {
		end++
	}
	if end == len(s) {
		t.unclosed = '$'
		return 0
	}
	display := open == i+2
	if end == open || !display && !isFormula(s, i, end) {
		return 0
	}
	end++
	if display && end < len(s) && s[end] == '$' {
		end++
	}
	// What follows without a blank belongs to it: $n$th.
	return end + wordLen(s[end:]) - i
}

// isFormula reports whether the dollar signs at s[i] and s[end] hold a formula
// and not amounts or letters that look like dollars (US$5, Ca$h).
func isFormula[T string | []byte](s T, i, end int) bool {
	body := s[i+1 : end]
	if body[len(body)-1] == ' ' || end+1 < len(s) && IsDigit(s[end+1]) {
		return false
	}
	if c := body[0]; i > 0 && IsLetter(s[i-1]) && c != '_' && c != '^' && c != '\\' && c != '{' {
		return false
	}
	// Prose has blanks and no operators.
	blanks, operators, tex := false, false, false
	for k := range len(body) {
		switch body[k] {
		case ' ':
			blanks = true
		case '\\', '^', '_', '{', '}', '=', '<', '>':
			tex = true
		case '+', '*', '/', '|', '-', ',':
			operators = true
		}
	}
	return !blanks || tex || operators && !IsDigit(body[0])
}

// command returns the length of the command of TeX at t.i, with what it is
// applied to where that stands in braces.
func (t *titleScanner[T]) command() int {
	s, i := t.s, t.i
	n := 1
	for i+n < len(s) && IsLetter(s[i+n]) {
		n++
	}
	if n == 1 {
		// An accent inside a word: G\"odel.
		if i+1 < len(s) && s[i+1] != ' ' && s[i+1] < utf8.RuneSelf && s[i+1] >= apostrophe && s[i+1] != '\\' {
			n = 2
			return n + wordLen(s[i+n:])
		}
		return n
	}
	for i+n < len(s) && s[i+n] == '{' && t.unclosed != '}' {
		end := i + n
		for end < len(s) && s[end] != '}' {
			end++
		}
		if end == len(s) {
			t.unclosed = '}'
			break
		}
		n = end + 1 - i
	}
	return n
}
