package citation

import "strings"

// appendSafeAddress appends an address with everything percent-encoded that has no
// place in one, so that nothing in it can leave where it stands; nothing where it
// has another scheme than http, https and mailto.
func appendSafeAddress(dst []byte, address string) []byte {
	address = strings.TrimSpace(address)
	switch strings.ToLower(schemeOf(address)) {
	case "", "http", "https", "mailto":
	default:
		return dst
	}
	for i := 0; i < len(address); i++ {
		c := address[i]
		if standsInAddress(c) || c == '%' && isHex(address, i+1) && isHex(address, i+2) {
			dst = append(dst, c)
			continue
		}
		dst = appendPercent(dst, c)
	}
	return dst
}

func appendPercent(dst []byte, c byte) []byte {
	const digits = "0123456789ABCDEF"
	return append(dst, '%', digits[c>>4], digits[c&15])
}

// schemeOf returns what stands before the colon of an address; "" where it is
// relative.
func schemeOf(address string) string {
	if i := strings.IndexAny(address, ":/?#"); i >= 0 && address[i] == ':' {
		return address[:i]
	}
	return ""
}

// leadsIntoWeb reports whether an address is one of http or https.
func leadsIntoWeb(address string) bool {
	scheme, _, ok := strings.Cut(strings.TrimSpace(address), "://")
	return ok && (strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https"))
}

// standsInAddress reports whether a character stands for itself in an address and
// in all formats' places for one.
func standsInAddress(c byte) bool {
	return isAlnum(c) || strings.IndexByte("-._~:/?#@!$&()*+,;=", c) >= 0
}

func isAlnum(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

func isHex(s string, i int) bool {
	return i < len(s) && ('0' <= s[i] && s[i] <= '9' || 'a' <= s[i]|0x20 && s[i]|0x20 <= 'f')
}
