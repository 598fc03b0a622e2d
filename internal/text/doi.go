package text

import (
	"net/url"
	"strings"
	"unicode"
)

// CleanDOI returns a record's DOI without "doi:" and resolvers' addresses,
// however many of them, and without what copying it from a page has left in
// it: entities, ligatures, characters without width, a full stop behind it. Of
// several DOIs it is the first. guessed reports whether something was left out
// that a reader would see.
func CleanDOI(s string) (doi string, guessed bool) {
	s = Trim(s)
	if IsUsualDOI(s) {
		return s, false
	}
	s = unquotedDOI(foldedDOI(unescaped(s)))
	s, address := cutDOIPrefixes(s)
	if strings.IndexByte(s, '%') >= 0 && (address || strings.IndexByte(s, '/') < 0) {
		// In an address, it is percent-encoded.
		if plain, err := url.PathUnescape(s); err == nil && (address || IsDOI(plain)) {
			s, _ = cutDOIPrefixes(foldedDOI(plain))
		}
	}
	doi = firstDOI(s)
	if strings.IndexByte(doi, ' ') >= 0 {
		doi, guessed = withoutBlanks(doi), true
	}
	doi = untrailedDOI(doi)
	if address && isShortName(doi) {
		doi = "10/" + doi // the resolver knows short DOIs without it
	}
	return doi, guessed || len(doi) < len(s) && IsDOI(doi)
}

// IsUsualDOI reports whether s is a DOI as nearly all are: in the characters
// that registrants are advised to use, with nothing to clean.
func IsUsualDOI(s string) bool {
	if len(s) < 5 || s[0] != '1' || s[1] != '0' || s[2] != '.' {
		return false
	}
	i := 3
	for i < len(s) && (IsDigit(s[i]) || s[i] == '.') {
		i++
	}
	if i == 3 || i+1 >= len(s) || s[i] != '/' {
		return false
	}
	last := s[len(s)-1]
	for _, c := range []byte(s[i:]) {
		if usualMask[c>>6]>>(c&63)&1 == 0 {
			return false
		}
	}
	return IsLetter(last) || IsDigit(last)
}

// usualMask has a bit for each letter and digit and for -._()/:.
var usualMask = [4]uint64{0x07ffe30000000000, 0x07fffffe87fffffe}

// HasDOI reports whether a record's DOI leaves anything to write.
func HasDOI(s string) bool {
	if strings.HasPrefix(s, "10.") {
		return true
	}
	if s == "" {
		return false
	}
	s, _ = CleanDOI(s)
	return !Empty(s)
}

// foldedDOI returns a DOI with the characters that typesetting and word
// processors put in the place of its own: ligatures, hyphens that do not
// break, letters of full width. What has no width goes, and so do controls.
func foldedDOI(s string) string {
	if strings.IndexFunc(s, func(c rune) bool { return c < ' ' || c > '~' }) < 0 {
		return strings.TrimSpace(s)
	}
	var b strings.Builder
	for _, c := range s {
		switch l := ligature(c); {
		case l != "":
			b.WriteString(l)
		case c == '‐' || c == '‑':
			b.WriteByte('-')
		case '！' <= c && c <= '～':
			b.WriteRune(c - '！' + '!')
		case unicode.IsSpace(c):
			b.WriteByte(' ')
		case !unicode.Is(unicode.Cf, c) && !isDropped(c):
			b.WriteRune(c)
		}
	}
	return strings.TrimSpace(b.String())
}

// unquotedDOI takes the quotation marks from around a DOI.
func unquotedDOI(s string) string {
	for _, marks := range [...]struct{ open, close string }{{`"`, `"`}, {"“", "”"}, {"'", "'"}} {
		if rest, ok := strings.CutPrefix(s, marks.open); ok {
			if inner, ok := strings.CutSuffix(rest, marks.close); ok {
				return inner
			}
		}
	}
	return s
}

// cutDOIPrefixes cuts labels, resolvers' addresses and opening brackets from
// the front of a DOI. address reports whether an address was among them.
func cutDOIPrefixes(s string) (rest string, address bool) {
	for {
		n, isAddress := doiPrefix(s)
		if n == 0 {
			return s, address
		}
		s, address = s[n:], address || isAddress
	}
}

// doiPrefix returns the length of the label or the address that s begins with.
func doiPrefix(s string) (n int, address bool) {
	if s == "" {
		return 0, false
	}
	switch c := s[0]; {
	case IsDigit(c):
		return 0, false
	case strings.IndexByte(" /:=<([{", c) >= 0:
		return 1, false
	}
	rest := s
	for _, scheme := range [...]string{"https:", "http:", "https/", "http/"} {
		if r, ok := cutPrefixFold(s, scheme); ok {
			rest = strings.TrimLeft(r, "/")
			break
		}
	}
	for _, host := range [...]string{"doi.org", "dx.doi.org", "www.doi.org"} {
		if r, ok := cutPrefixFold(rest, host); ok && (r == "" || r[0] == '/' || r[0] == ':' || r[0] == ' ') {
			return len(s) - len(r), true
		}
	}
	for _, label := range [...]string{"doi:", "doi ", "doi=", "doi/", "info:", "urn:"} {
		if _, ok := cutPrefixFold(s, label); ok {
			return len(label), false
		}
	}
	if r, ok := cutPrefixFold(s, "doi"); ok && (strings.HasPrefix(r, "10.") || r == "") {
		return len("doi"), false
	}
	return 0, false
}

// cutPrefixFold cuts a prefix in upper or lower case.
func cutPrefixFold(s, prefix string) (rest string, ok bool) {
	if len(s) < len(prefix) || !strings.EqualFold(s[:len(prefix)], prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// firstDOI returns the first of several DOIs: of what is parted by blanks,
// marks or an address's beginning, the first that is one. Where none is, it
// returns all.
func firstDOI(s string) string {
	start := 0
	for i := 1; i < len(s); i++ {
		if strings.IndexByte(" ,;|", s[i-1]) < 0 && s[i]|0x20 != 'h' || !beginsDOI(s[i:]) {
			continue
		}
		if first := unjoined(s[start:i]); IsDOI(first) {
			return first
		}
		rest, _ := cutDOIPrefixes(s[i:])
		start = len(s) - len(rest)
		i = max(i, start)
	}
	if last := s[start:]; IsDOI(withoutBlanks(last)) {
		return last
	}
	return s
}

// beginsDOI reports whether s begins with an address, a label, or 10., a
// registrant and a slash.
func beginsDOI(s string) bool {
	switch s[0] | 0x20 {
	case 'h', 'd', 'w':
		n, _ := doiPrefix(s)
		return n > 0
	}
	rest, ok := strings.CutPrefix(s, "10.")
	n := 0
	for n < len(rest) && (IsDigit(rest[n]) || rest[n] == '.') {
		n++
	}
	return ok && n > 0 && n < len(rest) && rest[n] == '/'
}

// unjoined returns the first of two DOIs without what joins them.
func unjoined(s string) string {
	s = strings.TrimRight(s, " ,;|&+/")
	for _, word := range [...]string{" and", " und", " et", " or"} {
		s = strings.TrimSuffix(s, word)
	}
	return s
}

func withoutBlanks(s string) string { return strings.Join(strings.Fields(s), "") }

// untrailedDOI returns a DOI without the marks behind it that are the
// sentence's it was copied from, or close what opened before it.
func untrailedDOI(s string) string {
	const closing, opening = ")]}>", "([{<"
	var unmatched [len(closing)]int
	for i := range len(s) {
		if at := strings.IndexByte(closing, s[i]); at >= 0 {
			unmatched[at]++
		} else if at := strings.IndexByte(opening, s[i]); at >= 0 {
			unmatched[at]--
		}
	}
	for n := len(s); n > 0; n-- {
		at := strings.IndexByte(closing, s[n-1])
		switch {
		case at >= 0 && unmatched[at] > 0:
			unmatched[at]--
		case strings.IndexByte(".,;:/", s[n-1]) < 0:
			return s[:n]
		}
	}
	return ""
}

// IsDOI reports whether s is a DOI name (ISO 26324), 10., a registrant of
// digits and stops, a slash, and something behind it without blanks; or a
// short one: 10/ and a few letters and digits.
func IsDOI(s string) bool {
	if short, ok := strings.CutPrefix(s, "10/"); ok {
		return isShortName(short)
	}
	rest, ok := strings.CutPrefix(s, "10.")
	registrant, name, slash := strings.Cut(rest, "/")
	return ok && slash && registrant != "" && name != "" &&
		strings.Trim(registrant, "0123456789.") == "" && !strings.ContainsAny(name, " \t\n")
}

// isShortName reports whether s can be the name of a short DOI.
func isShortName(s string) bool {
	for i := range len(s) {
		if !IsLetter(s[i]) && !IsDigit(s[i]) {
			return false
		}
	}
	return 3 <= len(s) && len(s) <= 12
}

const hexDigits = "0123456789ABCDEF"

// AppendEncoded appends a part of an address, percent-encoded but for what
// stands for itself there.
func AppendEncoded(dst, s []byte) []byte {
	for _, c := range s {
		if urlMask[c>>6]>>(c&63)&1 == 1 {
			dst = append(dst, c)
			continue
		}
		dst = append(dst, '%', hexDigits[c>>4], hexDigits[c&15])
	}
	return dst
}

// urlMask has a bit for each byte that stands for itself in an address:
// letters, digits and -._~!$()*+,;=:@/, that is the unreserved characters and
// those sub-delimiters that mean nothing in a path (RFC 3986, 3.3).
var urlMask = [4]uint64{0x2fffff1200000000, 0x47fffffe87ffffff}
