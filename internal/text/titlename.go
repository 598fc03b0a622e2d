package text

import "unicode/utf8"

// What is no prose keeps its case in a title: addresses, names of files,
// packages and variables, formulas and commands of TeX, what looks like a tag.

// name passes over an address or a name that begins at t.i, whose first word
// ends at j, and reports whether there is one.
func (t *titleScanner[T]) name(j int) bool {
	s, i := t.s, t.i
	if i < t.judged {
		return false
	}
	n := 0
	switch c := s[j]; {
	case c == ':':
		if isScheme(s[i:j], s[j+1:]) {
			n = max(addressLen(s[i:]), j-i)
		}
	case c == '.' || c == '-' || c == '_' || c == '@' || c == '/' || c == '(' || c == '^' || c >= utf8.RuneSelf:
		end, named := properLen(s[i:])
		t.judged = i + end
		if named {
			n = end
		}
	}
	if n == 0 {
		return false
	}
	t.i, t.first = i+n, false
	return true
}

// isScheme reports whether a word and the colon before rest begin an address:
// http://…, mailto:…, doi: with or without a blank behind it.
func isScheme[T string | []byte](word, rest T) bool {
	if len(rest) > 2 && rest[0] == '/' && rest[1] == '/' {
		return true
	}
	if len(rest) > 1 && rest[0] == ':' && IsLetter(rest[1]) { // std::vector
		return true
	}
	if len(rest) > 0 && rest[0] == ' ' {
		return foldsTo(word, "doi") && len(rest) > 3 && rest[1] == '1' && rest[2] == '0' && rest[3] == '.'
	}
	for _, scheme := range [...]string{"mailto", "doi", "urn", "hdl", "arxiv", "ark", "info"} {
		if foldsTo(word, scheme) {
			return len(rest) > 0 && (IsLetter(rest[0]) || IsDigit(rest[0]) || rest[0] == '/')
		}
	}
	return false
}

// addressLen returns the length of the address at the start of s: up to a
// blank or what sets it off, without the punctuation of the sentence.
func addressLen[T string | []byte](s T) int {
	end, paren := 0, false
	for end < len(s) {
		c := s[end]
		if c <= ' ' || c == '<' || c == '>' || c == '"' {
			break
		}
		r, n := decode(s[end:])
		if r >= utf8.RuneSelf && !isWord(r) {
			break
		}
		paren = paren || c == '('
		end += n
	}
	for ; end > 0; end-- {
		switch s[end-1] {
		case '.', ',', ';', ':', '?', '!', ']', '}', '\'':
			continue
		case ')':
			if !paren {
				continue
			}
		}
		break
	}
	return end
}

// properLen returns the length of the stretch at the start of s that may be one
// name, its words joined by other than blanks, and whether it is one: an
// address of mail (a@b), a domain or the name of a file (a full stop inside),
// a variable (a_b, a^{b}), a function (a(), a::b). Words that a hyphen or a
// slash joins are none for that.
func properLen[T string | []byte](s T) (n int, named bool) {
	part := 0 // where the part before a full stop begins
	address := false
	for n < len(s) {
		c := s[n]
		step := 1
		switch {
		case IsLetter(c) || IsDigit(c):
			n++
			continue
		case c == '.':
			stop, joins := stopInside(s[part:], n-part)
			if !joins {
				return nameEnd(s, n, named, address)
			}
			named = named || stop
		case c == '@' || c == '_':
			joins := n+1 < len(s) && (IsLetter(s[n+1]) || IsDigit(s[n+1]) || c == '_' && s[n+1] == '{')
			named = named || joins
			address = address || c == '@' && joins
		case c == '^' || c == '{' || c == '}':
			named = named || c == '^'
		case c == '/':
			address = true
		case c == '-' || c == '~' || c == '+':
		case c == '(' && n+1 < len(s) && s[n+1] == ')':
			named = true
			step = 2
		case c == ':' && n+2 < len(s) && s[n+1] == ':' && IsLetter(s[n+2]):
			named = true
			step = 2
		case c >= utf8.RuneSelf:
			r, size := decode(s[n:])
			if isWord(r) {
				n += size
				continue
			}
			if hyphenLen(s[n:]) == 0 {
				return nameEnd(s, n, named, address)
			}
			step = size
		default:
			return nameEnd(s, n, named, address)
		}
		n += step
		part = n
	}
	return nameEnd(s, n, named, address)
}

// nameEnd returns the length of a name of n bytes: addresses hold more
// characters than other names (a.org/b?c=d), DOIs need no full stop between
// letters.
func nameEnd[T string | []byte](s T, n int, named, address bool) (int, bool) {
	if address && (named || isDOIName(s)) {
		return max(addressLen(s), n), true
	}
	return n, named
}

// isDOIName reports whether s begins as a DOI does: 10.1000/.
func isDOIName[T string | []byte](s T) bool {
	if len(s) < 4 || s[0] != '1' || s[1] != '0' || s[2] != '.' {
		return false
	}
	i := 3
	for i < len(s) && IsDigit(s[i]) {
		i++
	}
	return i > 3 && i < len(s) && s[i] == '/'
}

// stopInside judges the full stop at s[stop:], which follows a part of a name:
// whether it makes a name of what stands beside it (node.js), and whether it
// at least joins it (e.g., v2.0). What follows in a capital is a sentence
// whose blank is missing, unless all of it is in capitals (README.TXT).
func stopInside[T string | []byte](s T, stop int) (named, joins bool) {
	behind := s[stop+1:]
	if len(behind) == 0 || !IsLetter(behind[0]) && !IsDigit(behind[0]) {
		return false, false
	}
	letters, upper, n := 0, 0, 0
	for n < len(behind) && (IsLetter(behind[n]) || IsDigit(behind[n])) {
		if IsLetter(behind[n]) {
			letters++
		}
		if 'A' <= behind[n] && behind[n] <= 'Z' {
			upper++
		}
		n++
	}
	before := 0
	for i := range stop {
		if !IsDigit(s[i]) {
			before++
		}
	}
	switch {
	case before == 0 || !IsLetter(behind[0]):
		return false, true
	case upper > 0 && (upper < letters || letters == 1 && (behind[0] == 'A' || behind[0] == 'I')):
		return false, behind[0] >= 'a'
	case letters == 1:
		// main.c, but not Ph.d.
		return before > 1 && !(n < len(behind) && behind[n] == '.') && isExtension(behind[0]|0x20), true
	}
	return true, true
}

func isExtension(c byte) bool {
	switch c {
	case 'a', 'c', 'h', 'm', 'o', 'r', 's', 'z':
		return true
	}
	return false
}

// prefixed returns the length of a name that begins with c: .net, /etc/passwd,
// @nora, #salt. It is 0 for none.
func (t *titleScanner[T]) prefixed(c byte) int {
	s, i := t.s, t.i
	if i+1 >= len(s) || !IsLetter(s[i+1]) && (c != '/' || s[i+1] != '.') || i < t.judged {
		return 0
	}
	if i > 0 && (s[i-1] > ' ' && s[i-1] != '(' && s[i-1] != '[') {
		if c != '/' || s[i-1] != '.' && s[i-1] != '~' {
			return 0
		}
		return addressLen(s[i:]) // ./configure, ~/salt
	}
	if c != '/' {
		n, _ := properLen(s[i+1:])
		return n + 1
	}
	n := addressLen(s[i:])
	t.judged = i + n
	for k := 2; k < n; k++ {
		if s[i+k] == '/' {
			return n
		}
	}
	return 0
}

// hyphenLen returns the length of the hyphen at the start of s, of whatever
// kind, or 0.
func hyphenLen[T string | []byte](s T) int {
	if len(s) == 0 {
		return 0
	}
	switch r, n := decode(s); r {
	case '-', '‐', '‑':
		return n
	}
	return 0
}
