package style

import (
	"net/url"
	"strings"
)

// ResolverPrefix is the address that a DOI is put behind to make it a link.
const ResolverPrefix = "https://doi.org/"

// cleanDOI returns a record's DOI without "doi:" and resolver's addresses,
// however many of them.
func cleanDOI(s string) string {
	for {
		s = trimmed(s)
		if s == "" || strings.HasPrefix(s, "10.") {
			return s
		}
		rest := cutDOIPrefix(s)
		if rest == s {
			return s
		}
		s = rest
	}
}

func cutDOIPrefix(s string) string {
	for _, p := range [...]string{
		"https://doi.org/", "http://doi.org/",
		"https://dx.doi.org/", "http://dx.doi.org/",
		"https://www.doi.org/", "http://www.doi.org/",
		"doi.org/", "dx.doi.org/", "www.doi.org/",
	} {
		if rest, ok := cutPrefixFold(s, p); ok {
			if plain, err := url.PathUnescape(rest); err == nil {
				return plain // in an address, it is percent-encoded
			}
			return rest
		}
	}
	for _, p := range [...]string{"doi:", "doi ", "info:doi/", "urn:doi:"} {
		if rest, ok := cutPrefixFold(s, p); ok {
			return strings.TrimLeft(rest, ": ")
		}
	}
	return s
}

// cutPrefixFold cuts a prefix in upper or lower case, and blanks behind it.
func cutPrefixFold(s, prefix string) (rest string, ok bool) {
	if len(s) < len(prefix) || !strings.EqualFold(s[:len(prefix)], prefix) {
		return s, false
	}
	return strings.TrimSpace(s[len(prefix):]), true
}

// doi writes the DOI as a link. A resolver's address before it is part of the
// link, every other prefix is not. What does not begin as a DOI does is written
// as it stands: it leads nowhere.
func (r *renderer) doi(prefix string) {
	outer := r.attr
	doi := cleanDOI(r.pub.DOI)
	link := outer | labelled(DOI)
	if strings.HasPrefix(doi, "10.") {
		link |= attrLink
	}
	if prefix == ResolverPrefix {
		r.attr = link
		if link&attrLink == 0 {
			prefix = ""
		}
	}
	r.literal(prefix)
	r.attr = link
	r.verbatim(doi)
	r.attr = outer
}

const hexDigits = "0123456789ABCDEF"

// appendEncoded appends a part of an address, percent-encoded but for what
// stands for itself there.
func appendEncoded(dst, s []byte) []byte {
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
