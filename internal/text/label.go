package text

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
		if BeginsNumber(rest) {
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

// BeginsNumber reports whether s begins with a number, with letters beside it
// or not, a Roman numeral or a single capital letter.
func BeginsNumber(s string) bool {
	s = strings.TrimLeft(s, "([")
	i := strings.IndexFunc(s, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })
	if i < 0 {
		i = len(s)
	}
	token := s[:i]
	return strings.ContainsAny(token, "0123456789") || isRoman(token) ||
		len(token) == 1 && 'A' <= token[0] && token[0] <= 'Z'
}
