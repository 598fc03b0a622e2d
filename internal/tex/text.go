package tex

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Mode says what a text may hold.
type Mode uint8

// The modes.
const (
	Plain  Mode = iota // no markup: a name, a place
	Markup             // italics and the like
	Title              // markup, and the spans whose case stays
)

// Text turns source into text. Blanks and line breaks become one blank, and
// those around the text go. Braces are balanced in the source; one too many is
// left out. unknown is the first command that is not known, without its
// backslash.
//
// In a Title, what stands in braces keeps its case as BibTeX has it: in the
// outermost braces that do not begin with a command.
func Text(source string, mode Mode) (text, unknown string) {
	if isPlain(source) {
		return source, ""
	}
	w := writer{s: source, mode: mode, out: make([]byte, 0, len(source)+16)}
	w.all()
	return strings.Trim(string(w.out), " "), w.unknown
}

// isPlain reports whether source is a text as it stands.
func isPlain(source string) bool {
	blank := true
	for i := range len(source) {
		switch c := source[i]; c {
		case '\\', '{', '}', '$', '~', '\'', '`', '-', '\n', '\t', '\r', '?', '!', '<', '>', '\f', '\v':
			return false
		case ' ':
			if blank {
				return false
			}
			blank = true
			continue
		}
		blank = false
	}
	return !blank || source == ""
}

// A writer reads source and writes text.
type writer struct {
	s       string
	i       int // where s is read
	out     []byte
	mode    Mode
	depth   int  // of groups and arguments
	kept    bool // within what keeps its case
	quotes  int  // how many pairs of quotation marks are open
	noMath  int  // up to where no formula ends
	unknown string
}

// maxDepth is how deep groups and arguments nest. Deeper ones are read as if they
// stood outside.
const maxDepth = 100

// all reads to the end.
func (w *writer) all() {
	for w.i < len(w.s) {
		w.group()
		if w.i < len(w.s) {
			w.i++ // a brace too many
		}
	}
}

// group reads up to the brace that ends the group, or the end, and closes what
// commands have opened in it.
func (w *writer) group() {
	var fonts []string // the tags that end what the group's commands began
	for w.i < len(w.s) && w.s[w.i] != '}' {
		if tag := w.font(); tag != noTag {
			w.tag(tag.open)
			fonts = append(fonts, tag.close)
			continue
		}
		w.next()
	}
	for i := len(fonts) - 1; i >= 0; i-- {
		w.tag(fonts[i])
	}
}

// next reads a character, a command or a group.
func (w *writer) next() {
	switch c := w.s[w.i]; c {
	case '{':
		w.braces()
	case '\\':
		w.command()
	case '$':
		w.math()
	case '~':
		w.i++
		w.write("\u00A0")
	case ' ', '\t', '\n', '\r', '\f', '\v':
		w.i++
		w.blank()
	case '-', '`', '\'', '?', '!', '<', '>':
		w.ligature()
	default:
		n := 1
		for w.i+n < len(w.s) && isPlainByte(w.s[w.i+n]) {
			n++
		}
		w.write(w.s[w.i : w.i+n])
		w.i += n
	}
}

// isPlainByte reports whether a byte is text whatever follows.
func isPlainByte(c byte) bool {
	return c >= utf8.RuneSelf || isLetter(c) || '0' <= c && c <= '9' || strings.IndexByte(".,:;()/\"&%#_=+*@[]|", c) >= 0
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

func (w *writer) write(s string) { w.out = append(w.out, s...) }

// tag writes a tag where the text may have markup.
func (w *writer) tag(t string) {
	if w.mode != Plain {
		w.write(t)
	}
}

// blank writes a blank where none stands.
func (w *writer) blank() {
	if n := len(w.out); n > 0 && w.out[n-1] != ' ' {
		w.out = append(w.out, ' ')
	}
}

// ligature reads what TeX's fonts make of several characters: dashes,
// quotation marks, and the marks that open a Spanish sentence.
func (w *writer) ligature() {
	rest := w.s[w.i:]
	for _, l := range [...]struct{ from, to string }{
		{"---", "—"}, {"--", "–"}, {"``", "“"}, {"''", "”"}, {"`", "‘"}, {"'", "’"}, {"?`", "¿"}, {"!`", "¡"},
		{"<<", "«"}, {">>", "»"},
	} {
		if strings.HasPrefix(rest, l.from) {
			w.i += len(l.from)
			w.write(l.to)
			return
		}
	}
	w.i++
	w.write(rest[:1])
}

// braces reads a group in braces.
func (w *writer) braces() {
	w.i++
	w.depth++
	defer func() { w.depth-- }()
	if w.depth > maxDepth {
		return // its text is one of the group around it
	}
	if w.mode == Title && !w.kept && !strings.HasPrefix(w.s[w.i:], `\`) {
		w.keep()
	} else {
		w.group()
	}
	w.closeBrace()
}

func (w *writer) closeBrace() {
	if w.i < len(w.s) {
		w.i++
	}
}

const keepCase, keepEnd = `<span class="nocase">`, `</span>`

// keep reads a group whose case stays. One without a letter needs no tags.
func (w *writer) keep() {
	start := len(w.out)
	w.write(keepCase)
	w.kept = true
	w.group()
	w.kept = false
	text := w.out[start+len(keepCase):]
	if !hasLetter(string(text)) {
		w.out = append(w.out[:start], text...)
		return
	}
	w.write(keepEnd)
}

// hasLetter reports whether a text has a letter outside of its tags.
func hasLetter(text string) bool {
	tag := false
	for _, c := range text {
		switch {
		case c == '<':
			tag = true
		case c == '>':
			tag = false
		case !tag && unicode.IsLetter(c):
			return true
		}
	}
	return false
}

// argument reads the argument of a command: a group, a command or a character.
// Its braces do as braces do.
func (w *writer) argument() {
	w.skipBlanks()
	w.depth++
	defer func() { w.depth-- }()
	switch {
	case w.i == len(w.s) || w.s[w.i] == '}' || w.depth > maxDepth:
	case w.s[w.i] == '{' || w.s[w.i] == '\\' || w.s[w.i] == '$':
		w.next()
	default:
		_, n := utf8.DecodeRuneInString(w.s[w.i:])
		w.write(w.s[w.i : w.i+n])
		w.i += n
	}
}

func (w *writer) skipBlanks() {
	for w.i < len(w.s) && strings.IndexByte(" \t\n\r", w.s[w.i]) >= 0 {
		w.i++
	}
}

// raw passes over an argument and returns its source, without its braces.
func (w *writer) raw() string {
	w.skipBlanks()
	if w.i == len(w.s) || w.s[w.i] != '{' {
		start := w.i
		if w.i < len(w.s) && w.s[w.i] != '}' {
			_, n := utf8.DecodeRuneInString(w.s[w.i:])
			w.i += n
		}
		return w.s[start:w.i]
	}
	start, depth := w.i+1, 0
	for ; w.i < len(w.s); w.i++ {
		switch w.s[w.i] {
		case '\\':
			w.i++
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				w.i++
				return w.s[start : w.i-1]
			}
		}
	}
	w.i = len(w.s)
	return w.s[start:]
}
