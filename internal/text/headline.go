package text

// Headlines follow the same rules as title case, and five more of the Chicago
// Manual of Style (8.120, 8.159 and 8.161), MLA 9 (2.90 ff.) and AMA 11 (10.2),
// which processors of CSL don't know:
//
//   - behind a prefix that is no word by itself a hyphenated word goes on in
//     small letters (Anti-inflammatory), but for a compound (Non-Small-Cell);
//   - what looks like a preposition at the end of a hyphenated word is an
//     adverb (Follow-Up);
//   - the prepositions of Latin expressions are capitalised (In Vivo);
//   - what looks like a preposition behind an article is none (The Inside
//     Story);
//   - the name of a species in italics stays as it is (Escherichia coli).

// HeadlineCase appends a marked text in headline case.
func HeadlineCase[T string | []byte](dst []byte, s T) []byte {
	title := newTitleScanner(s)
	title.headline = true
	return titleCase(dst, s, title)
}

// HeadlineCaseWithin is HeadlineCase that capitalises what is in italics or
// bold, too.
func HeadlineCaseWithin[T string | []byte](dst []byte, s T) []byte {
	title := newTitleScanner(s)
	title.headline, title.within = true, true
	return titleCase(dst, s, title)
}

// namesSpecies reports whether s, which begins with the tag of italics, is the name
// of a species in them: a capitalised word, short or not, and a second in small
// letters; more of these only behind a rank (subsp., var.).
func namesSpecies[T string | []byte](s T) bool {
	if len(s) < 2 || s[0] != tagOpen+byte(Italic) || s[1] < 'A' || 'Z' < s[1] {
		return false
	}
	words, ranks, start := 0, 0, 1
	for i := 2; i < len(s); i++ {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z' || c == '-':
		case c == '.':
			if words > 0 {
				ranks++
			}
		case c == ' ' && i > start:
			words, start = words+1, i+1
		default:
			return c == tagClose+byte(Italic) && i > start && words > 0 && words <= 1+2*ranks
		}
	}
	return false
}

// standsOut reports whether the small word s[i:j] of a headline is capitalised
// nevertheless.
func standsOut[T string | []byte](s T, i, j int) bool {
	if i > 1 && s[i-1] == '-' && (IsLetter(s[i-2]) || IsDigit(s[i-2])) {
		return !joinsOn(s, j) && isAdverb(s[i:j])
	}
	return opensLatin(s, i, j) || isNamed(s, i, j)
}

// joinsOn reports whether the word that ends at j goes on behind a hyphen.
func joinsOn[T string | []byte](s T, j int) bool {
	return j+1 < len(s) && s[j] == '-' && wordLen(s[j+1:]) > 0
}

// followsPrefix reports whether the word s[i:j], which a hyphen stands before, is the
// second and last part of a hyphenated word whose first is a prefix.
func followsPrefix[T string | []byte](s T, i, j int) bool {
	if i < 3 || joinsOn(s, j) {
		return false
	}
	k := i - 1
	for k > 0 && IsLetter(s[k-1]) {
		k--
	}
	return (k == 0 || s[k-1] != '-' && s[k-1] < 0x80 && !IsDigit(s[k-1])) && isPrefix(s[k:i-1])
}

// longestPrefix is the length of the longest prefix.
const longestPrefix = 6

// isPrefix reports whether a word, in whatever case, is a prefix and no word by
// itself.
func isPrefix[T string | []byte](w T) bool {
	var b [longestPrefix]byte
	if len(w) > len(b) {
		return false
	}
	for i := range len(w) {
		b[i] = w[i] | 0x20
	}
	switch string(b[:len(w)]) {
	case "bi", "co", "de", "di", "en", "re", "un",
		"bio", "geo", "neo", "non", "pan", "pre", "sub", "tri", "uni",
		"afro", "anti", "endo", "hemi", "hypo", "iso", "meso", "meta", "mono", "nano", "omni", "para",
		"peri", "poly", "semi", "tele",
		"hydro", "hyper", "infra", "inter", "intra", "macro", "multi", "photo", "proto", "psycho",
		"pseudo", "socio", "supra", "thermo", "trans":
		return true
	}
	return false
}

// isAdverb reports whether a small word at the end of a hyphenated one is an
// adverb: follow-up, lying-in, sought-after.
func isAdverb[T string | []byte](w T) bool {
	switch string(w) {
	case "by", "in", "on", "to", "up", "off", "out", "down", "over", "about", "after", "along", "under",
		"across", "around", "behind", "inside", "within", "through", "without":
		return true
	}
	return false
}

// opensLatin reports whether the word s[i:j] is the preposition of a Latin
// expression.
func opensLatin[T string | []byte](s T, i, j int) bool {
	if j >= len(s) || s[j] != ' ' {
		return false
	}
	switch string(s[i:j]) {
	case "a":
		switch string(nextWord(s, j)) {
		case "priori", "posteriori", "fortiori":
			return true
		}
	case "de":
		switch string(nextWord(s, j)) {
		case "novo", "facto", "jure", "iure", "minimis", "dicto", "se":
			return true
		}
	case "in":
		switch string(nextWord(s, j)) {
		case "vivo", "vitro", "situ", "silico", "utero", "ovo", "planta", "cellulo", "absentia",
			"memoriam", "camera", "extremis", "toto", "loco", "esse", "rem", "personam", "flagrante":
			return true
		}
	case "per":
		switch string(nextWord(s, j)) {
		case "se", "capita", "diem", "annum", "os":
			return true
		}
	case "pro":
		switch string(nextWord(s, j)) {
		case "bono", "forma", "rata", "tempore":
			return true
		}
	}
	return false
}

// nextWord returns the word behind the blank at s[j].
func nextWord[T string | []byte](s T, j int) T { return s[j+1 : j+1+wordLen(s[j+1:])] }

// isNamed reports whether the small word s[i:j] follows an article, and so is
// an adjective or a noun: the inside story, a near miss. The letter A may be a
// thing of its own (from a to z), and takes no vowel behind it as an article.
func isNamed[T string | []byte](s T, i, j int) bool {
	k := i - 1
	for k > 0 && slantedOrBold(s[k]) {
		k--
	}
	if k <= 0 || s[k] != ' ' || j+1 >= len(s) || s[j] != ' ' {
		return false
	}
	switch s[k-1] {
	case 'e', 'n', 'a', 'A': // of articles
	default:
		return false
	}
	start := k
	for start > 0 && s[start-1] != ' ' {
		start--
	}
	if k-start > len("the") || !beginsWord(s[j+1:]) {
		return false
	}
	switch string(s[start:k]) {
	case "the", "The", "an", "An":
		return !isOneOf(s[i:j], "a", "an", "the", "and", "or", "of", "de", "van", "von", "al", "et", "ca", "ve")
	case "a", "A":
		return isOneOf(s[i:j], "near", "next", "down", "like", "given", "through", "plus", "pro")
	}
	return false
}

func isOneOf[T string | []byte](w T, words ...string) bool {
	for _, one := range words {
		if string(w) == one {
			return true
		}
	}
	return false
}
