package style

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Volumes, issues, pages and the like bring along what the style writes
// itself: a label ("Vol. 12", "S. 12-20", "210 p."), brackets ("(2)"),
// punctuation ("7."). Here it is told from the number.

// A labelSet is a set of words that label a number.
type labelSet uint8

const (
	partLabel    labelSet = 1 << iota // of a volume or an issue
	pageLabel                         // of a page or a number of pages
	articleLabel                      // of an article number
	editionLabel
	// A letter labels a number only with a full stop or a blank behind it:
	// "p. 12" and "S 12", but S12 is a page in a supplement.
	letterLabel
	// A word that stands behind its number too: "12. Jahrgang".
	behindLabel
)

// labelsOf returns what a word in lower case labels, in the languages that
// records come in.
func labelsOf(word string) labelSet {
	switch word {
	case "vol", "volume", "volumen", "bd", "bde", "band", "bände",
		"jg", "jahrg", "jahrgang", "heft", "sz", "évf", "卷", "巻", "期", "号", "號":
		return partLabel | behindLabel
	case "vols", "volumes", "tome", "tom", "tomo", "deel", "svezak", "sv", "cilt", "том",
		"issue", "issues", "iss", "hefte", "hft", "fasc", "fascicle", "fascicule", "fascicolo", "ausgabe", "ausg",
		"broj", "br", "zeszyt", "sayı", "вып", "выпуск", "第":
		return partLabel
	case "no", "nos", "nr", "nrs", "nro", "num", "nums", "núm", "number", "numbers", "numero", "número", "numéro",
		"nummer", "nº", "číslo", "номер", "№", "#":
		return partLabel | articleLabel
	case "v", "t", "h", "т", "č":
		return partLabel | letterLabel
	case "n":
		return partLabel | articleLabel | letterLabel
	case "article", "artikel", "art":
		return articleLabel
	case "p", "s", "с", "σ":
		return pageLabel | letterLabel | behindLabel
	case "pp", "page", "pages", "pag", "pags", "pág", "págs", "pg", "pgs", "página", "páginas", "pagina", "pagine",
		"seite", "seiten", "ss", "str", "стр", "strana", "strany", "strona", "strony", "blz", "bladzijden",
		"sid", "sida", "sidor", "side", "sider", "σσ", "oldal", "页", "頁":
		return pageLabel | behindLabel
	case "ed", "edition", "edn":
		return editionLabel | behindLabel
	}
	return 0
}

// A labelWord is a word of a text, in lower case where it may be a label.
type labelWord struct {
	size    int // in the text, with the stop
	stopped bool
	labels  labelSet
}

// longestLabel is the length of the longest label, in bytes.
const longestLabel = 16

// firstWord reads the word that s begins with.
func firstWord(s string) labelWord {
	var lower [longestLabel + utf8.UTFMax]byte
	b := lower[:0]
	w := labelWord{}
	for w.size < len(s) && len(b) <= longestLabel {
		c, n := utf8.DecodeRuneInString(s[w.size:])
		if !unicode.IsLetter(c) && c != '№' && c != '#' {
			break
		}
		b = utf8.AppendRune(b, unicode.ToLower(c))
		w.size += n
	}
	w.labels = labelsOf(string(b))
	for _, stop := range [...]string{".", "°", ":"} {
		if rest, ok := strings.CutPrefix(s[w.size:], stop); ok {
			w.stopped = true
			w.size = len(s) - len(rest)
		}
	}
	return w
}

// lastWord reads the word that s ends in.
func lastWord(s string) labelWord {
	end := len(strings.TrimSuffix(s, "."))
	i := end
	for i > 0 && end-i <= longestLabel {
		c, n := utf8.DecodeLastRuneInString(s[:i])
		if !unicode.IsLetter(c) {
			break
		}
		i -= n
	}
	w := firstWord(s[i:end])
	w.size = len(s) - i
	return w
}

// unlabelledFront cuts labels of a set from the front of a number, where what
// follows is one: two of them at most ("Art. no. 5").
func unlabelledFront(s string, set labelSet) string {
	rest := s
	for range 2 {
		w := firstWord(rest)
		behind := rest[w.size:]
		rest = strings.TrimSpace(behind)
		spaced := w.stopped || len(rest) < len(behind)
		if w.labels&set == 0 || !spaced && (w.labels&letterLabel != 0 || set == articleLabel) {
			return s
		}
		if beginsNumber(rest) {
			return rest
		}
	}
	return s
}

// unlabelledBack cuts a label from behind a number. What is left is for the
// caller to judge.
func unlabelledBack(s string, set labelSet) (rest string, ok bool) {
	w := lastWord(s)
	if w.labels&set == 0 || w.labels&behindLabel == 0 {
		return s, false
	}
	before := s[:len(s)-w.size]
	rest = strings.TrimSpace(before)
	if w.labels&letterLabel != 0 && len(rest) == len(before) {
		return s, false
	}
	return rest, rest != ""
}

// beginsNumber reports whether s begins with a number, with letters beside it
// or not, a Roman numeral or a single capital letter.
func beginsNumber(s string) bool {
	s = strings.TrimLeft(s, "([")
	i := strings.IndexFunc(s, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })
	if i < 0 {
		i = len(s)
	}
	token := s[:i]
	return strings.ContainsAny(token, "0123456789") || isRoman(token) ||
		len(token) == 1 && 'A' <= token[0] && token[0] <= 'Z'
}

// isRoman reports whether s is a Roman numeral, in small letters or capitals.
func isRoman(s string) bool {
	if s == "" || len(s) > 20 {
		return false
	}
	small := s[0] & 0x20
	for i := range len(s) {
		if s[i]&0x20 != small || !isLetter(s[i]) {
			return false
		}
	}
	rest := s
	for rest != "" && rest[0]|0x20 == 'm' {
		rest = rest[1:]
	}
	for _, digit := range [...]string{"cdm", "xlc", "ivx"} {
		rest = rest[romanDigit(rest, digit):]
	}
	return rest == ""
}

// romanDigit returns the length of the decimal digit that s begins with,
// written in the letters for one, five and ten of its place.
func romanDigit[T string | []byte](s T, letters string) int {
	at := func(i int) byte {
		if i < len(s) {
			return s[i] | 0x20
		}
		return 0
	}
	one, five, ten := letters[0], letters[1], letters[2]
	if at(0) == one && (at(1) == five || at(1) == ten) {
		return 2
	}
	n := 0
	if at(0) == five {
		n = 1
	}
	for ones := 0; ones < 4 && at(n) == one; ones++ {
		n++
	}
	return n
}

// unpunctuated returns a number without blanks and marks around it that a
// field ends in by mistake. A full stop goes behind a number, not behind an
// abbreviation.
func unpunctuated(s string) string {
	s = strings.TrimLeft(strings.TrimSpace(s), " ,;:")
	for s != "" {
		switch c := s[len(s)-1]; {
		case strings.IndexByte(",;:/ ", c) >= 0:
		case c == '.' && len(s) > 1 && (isDigit(s[len(s)-2]) || s[len(s)-2] == ')' || s[len(s)-2] == ']' || isRoman(s[:len(s)-1])):
		default:
			return strings.TrimSpace(s)
		}
		s = s[:len(s)-1]
	}
	return s
}

// unbracketed returns what stands inside brackets of one of the given pairs
// that enclose all of s.
func unbracketed(s, pairs string) string {
	for i := 0; i < len(pairs) && len(s) > 2; i += 2 {
		if s[0] == pairs[i] && strings.IndexByte(s, pairs[i+1]) == len(s)-1 {
			return strings.TrimSpace(s[1 : len(s)-1])
		}
	}
	return s
}

// resolved returns a number without entities, tags and what is no character of
// a text. A text without digits keeps them for the writing.
func resolved(s string) string {
	if isPlain(s) || strings.IndexFunc(s, func(c rune) bool { return c == '&' || c == '<' || c < ' ' || c > '~' }) < 0 {
		return s
	}
	b, _ := clean(nil, unescaped(s), true)
	digits, n := false, 0
	for _, c := range b {
		if c > lastMarker {
			b[n] = c
			n++
			digits = digits || isDigit(c)
		}
	}
	out := string(b[:n])
	if digits && strings.IndexByte(out, '<') < 0 && (strings.IndexByte(out, '&') < 0 || strings.IndexByte(out, ';') < 0) {
		return out
	}
	return s
}

// isNumberless reports whether s has neither a letter nor a digit: "-", "()".
func isNumberless(s string) bool {
	if s != "" && (isDigit(s[0]) || isLetter(s[0])) {
		return false
	}
	return strings.IndexFunc(s, func(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }) < 0
}

// unescaped resolves entities.
func unescaped(s string) string {
	at := strings.IndexByte(s, '&')
	if at < 0 {
		return s
	}
	b := append([]byte(nil), s[:at]...)
	for i := at; i < len(s); {
		if s[i] == '&' {
			if c, n := entity(s[i:]); n > 0 {
				b = utf8.AppendRune(b, c)
				i += n
				continue
			}
		}
		b = append(b, s[i])
		i++
	}
	return string(b)
}
