package text

import "unicode/utf8"

// smallWord reports whether a word is an article, a conjunction or a
// preposition, of whatever length. "de", "van" and "von" of names, the Latin of
// "et al." and "ca." and the Turkish "ve" are treated alike, as repositories
// print them.
func smallWord[T string | []byte](w T) bool {
	if w[0] >= utf8.RuneSelf || w[len(w)-1] >= utf8.RuneSelf {
		return smallLigature(w)
	}
	switch len(w) {
	case 1:
		return true
	case 2:
		switch string(w) {
		case "an", "as", "at", "by", "in", "of", "on", "or", "so", "to", "up", "vs",
			"al", "ca", "de", "et", "ve":
			return true
		}
	case 3:
		switch string(w) {
		case "and", "but", "for", "nor", "off", "out", "per", "pro", "qua", "the", "via", "yet",
			"van", "von":
			return true
		}
	case 4:
		switch string(w) {
		case "amid", "apud", "atop", "down", "from", "into", "lest", "like", "near", "next", "onto",
			"over", "plus", "sans", "than", "thru", "till", "unto", "upon", "with":
			return true
		}
	case 5:
		switch string(w) {
		case "about", "above", "after", "along", "among", "aside", "below", "circa", "given",
			"since", "under", "until":
			return true
		}
	case 6:
		switch string(w) {
		case "across", "amidst", "around", "before", "behind", "beside", "beyond", "during",
			"except", "inside", "modulo", "toward", "versus", "within":
			return true
		}
	case 7:
		switch string(w) {
		case "against", "amongst", "apropos", "astride", "barring", "beneath", "besides", "between",
			"despite", "through", "towards", "without":
			return true
		}
	default:
		switch string(w) {
		case "alongside", "throughout", "underneath", "notwithstanding":
			return true
		}
	}
	return false
}

// smallLigature is smallWord for a word with a ligature: oﬀ.
func smallLigature[T string | []byte](w T) bool {
	var b [16]byte
	letters := b[:0]
	for i := 0; i < len(w); {
		r, n := decode(w[i:])
		l := ligature(r)
		if r >= utf8.RuneSelf && l == "" || len(letters)+len("ffi") > len(b) {
			return false
		}
		if l == "" {
			letters = append(letters, byte(r))
		}
		letters = append(letters, l...)
		i += n
	}
	return smallWord(letters)
}

// followsEt reports whether the word s[i:j] is the "al." of "et al.", also in
// the possessive.
func followsEt[T string | []byte](s T, i, j int) bool {
	if j > i+2 && IsLetter(s[i+2]) {
		return false
	}
	for i > 0 && (s[i-1] == ' ' || s[i-1] == '.' || s[i-1] == 0xA0 || s[i-1] == 0xC2) {
		i-- // a blank, which may be one that does not break
	}
	return i >= 2 && s[i-2]|0x20 == 'e' && s[i-1] == 't' && (i == 2 || s[i-3] < 'A')
}

// isKey reports whether the word s[i:j] behind a hyphen belongs to the name of
// a key: E-flat, C-sharp (Chicago 8.161).
func isKey[T string | []byte](s T, i, j int) bool {
	switch string(s[i:j]) {
	case "flat", "sharp":
		note := s[i-2] | 0x20
		return 'a' <= note && note <= 'g' && (i == 2 || !IsLetter(s[i-3]))
	}
	return false
}

// isXRay reports whether s begins with "x ray", where x is no variable.
func isXRay[T string | []byte](s T) bool { return s[0] == 'x' && beginsWith(s, "x ray") }

func isRomanLetter(c byte) bool {
	switch c {
	case 'c', 'd', 'i', 'l', 'm', 'v', 'x':
		return true
	}
	return false
}

// isNumeralWord reports whether a word is a Roman numeral in small letters, of two
// letters or more, and no other word.
func isNumeralWord[T string | []byte](w T) bool {
	switch string(w) {
	case "ci", "cd", "cv", "dc", "di", "div", "dix", "dm", "li", "mc", "md", "mi", "mix", "mv":
		return false
	}
	n := 0
	for n < len(w) && n < 3 && w[n] == 'm' {
		n++
	}
	n += romanDigit(w[n:], "cdm")
	n += romanDigit(w[n:], "xlc")
	n += romanDigit(w[n:], "ivx")
	return n == len(w) && n > 1
}

// standsForWord reports whether a letter before a hyphen is a word or stands
// for one: the e of e-mail is electronic, the x of x-ray no variable. Most
// such letters are symbols: k-means, p-value.
func standsForWord[T string | []byte](letter byte, hyphenated T) bool {
	word := hyphenated[hyphenLen(hyphenated):]
	n := wordLen(word)
	switch letter {
	case 'e':
		return n > 1 && !beginsWith(word, "value") && !beginsWith(word, "fold") && !beginsWith(word, "process")
	case 'x':
		return beginsWith(word, "ray") || beginsWith(word, "rated")
	case 'a', 'h':
		return beginsWith(word, "bomb") || beginsWith(word, "level")
	case 'd':
		return string(word[:n]) == "day"
	case 'k', 'j':
		return string(word[:n]) == "pop"
	case 'm':
		return beginsWith(word, "commerce") || beginsWith(word, "health") || beginsWith(word, "learning")
	case 't':
		return beginsWith(word, "shirt")
	case 'u':
		return beginsWith(word, "turn") || beginsWith(word, "boat")
	}
	return false
}

func beginsWith[T string | []byte](s T, prefix string) bool {
	return len(s) >= len(prefix) && string(s[:len(prefix)]) == prefix
}
