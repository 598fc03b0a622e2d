package tex

import (
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/internal/text"
)

// A Keep says which words of a text stand in braces, so that no style of BibTeX
// changes their case. What a text keeps by itself, in <span class="nocase">,
// always does.
type Keep uint8

// What may be kept.
const (
	KeepMarked   Keep = iota // nothing else
	KeepCapitals             // words that a title in sentence case has capitals in
	KeepAll                  // the whole text
)

// AppendText appends a text of a record as source of TeX: its markup as
// commands, TeX's own characters escaped, letters as UTF-8. Braces are balanced
// in it, each of them, since BibTeX counts escaped ones, too; controls and
// line breaks are left out. A straight quotation mark, which TeX does not have,
// becomes a typographic one.
func AppendText(dst []byte, s string, keep Keep) []byte {
	s = text.Trim(s)
	if keep == KeepMarked && text.IsPlain(s) {
		a := appender{dst: dst}
		a.literal(s)
		return a.dst
	}
	marked := text.Mark(nil, s, text.Marking{KeepBlanks: true})
	a := appender{dst: dst, first: true}
	if keep == KeepCapitals {
		a.words = capitalized
		if inTitleCase(marked) {
			a.words = inner
		}
	}
	if keep == KeepAll && len(marked) > 0 {
		a.keepCase()
	}
	for r := text.NewReader(marked, false); ; {
		piece, ok := r.Next()
		if !ok {
			break
		}
		a.piece(piece)
	}
	if keep == KeepAll && len(marked) > 0 {
		a.end()
	}
	return a.dst
}

// An appender is a text that is being written.
type appender struct {
	dst   []byte
	words wordKind // which words are kept
	first bool     // no word of the sentence has been written
	kept  int      // how many groups that keep their case are open
	open  bool     // the last of them has begun, and nothing stands in it
	// groups are the groups that are open: whether each keeps its case.
	groups []bool
}

func (a *appender) piece(p text.Piece) {
	switch p.Kind {
	case text.Literal:
		a.literal(string(p.Text))
	case text.Character:
		a.char(p.Rune, 0)
	case text.OpenEffect:
		a.effect(p.Effect)
	case text.CloseEffect:
		a.end()
	case text.OpenQuote:
		a.mark(p.Inner, "‘", "“")
	case text.CloseQuote:
		a.mark(p.Inner, "’", "”")
	}
}

// mark appends a quotation mark.
func (a *appender) mark(inner bool, single, double string) {
	if inner {
		double = single
	}
	a.write(double)
}

// write appends source.
func (a *appender) write(source string) {
	if a.open && source[0] == '\\' {
		// In braces that begin with a command BibTeX changes the case.
		a.dst = append(a.dst, "{}"...)
	}
	a.open = false
	a.dst = append(a.dst, source...)
}

// effect begins a group for markup.
func (a *appender) effect(e text.Effect) {
	switch e {
	case text.Italic:
		a.write(`\emph{`)
	case text.Bold:
		a.write(`\textbf{`)
	case text.Subscript:
		a.write(`\textsubscript{`)
	case text.Superscript:
		a.write(`\textsuperscript{`)
	case text.SmallCaps:
		a.write(`\textsc{`)
	case text.Undecorated:
		a.write(`\textnormal{`)
	default:
		a.keepCase()
		return
	}
	a.begin(false)
}

// keepCase begins a group whose case stays.
func (a *appender) keepCase() {
	a.write("{")
	a.open = true
	a.begin(true)
}

func (a *appender) begin(kept bool) {
	if kept {
		a.kept++
	}
	a.groups = append(a.groups, kept)
}

// end ends the group that began last.
func (a *appender) end() {
	last := len(a.groups) - 1
	if a.groups[last] {
		a.kept--
	}
	a.groups = a.groups[:last]
	a.write("}")
}

// literal appends text without markup.
func (a *appender) literal(s string) {
	for i := 0; i < len(s); {
		if a.words != noWords && a.kept == 0 {
			if n := wordLen(s[i:]); n > 0 {
				a.word(s[i : i+n])
				i += n
				continue
			}
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		next := byte(0)
		if i+n < len(s) {
			next = s[i+n]
		}
		a.char(r, next)
		i += n
	}
}

// word appends a word, in braces where it keeps its case.
func (a *appender) word(s string) {
	keeps := a.words.has(s, a.first)
	a.first = false
	if keeps {
		a.write("{")
	}
	for i, r := range s {
		next := byte(0)
		if n := i + utf8.RuneLen(r); n < len(s) {
			next = s[n]
		}
		a.char(r, next)
	}
	if keeps {
		a.write("}")
	}
}

// char appends a character before the byte next.
func (a *appender) char(r rune, next byte) {
	switch r {
	case ':', '?', '!', '.':
		a.first = next == 0 || next == ' '
	}
	if command := commandOf(r); command != "" {
		a.write(command)
		return
	}
	switch {
	case r == '-' && next == '-':
		a.write("-{}") // and not a dash
	case unicode.IsControl(r):
	default:
		a.open = false
		a.dst = utf8.AppendRune(a.dst, r)
	}
}

// commandOf returns what is written for a character that means something in TeX,
// or that its older fonts have another one in the place of.
func commandOf(r rune) string {
	switch r {
	case '%':
		return `\%`
	case '&':
		return `\&`
	case '$':
		return `\$`
	case '#':
		return `\#`
	case '_':
		return `\_`
	case '{':
		return `\textbraceleft{}`
	case '}':
		return `\textbraceright{}`
	case '~':
		return `\textasciitilde{}`
	case '^':
		return `\textasciicircum{}`
	case '\\':
		return `\textbackslash{}`
	case '<':
		return `\textless{}`
	case '>':
		return `\textgreater{}`
	case '|':
		return `\textbar{}`
	case '`':
		return `\textasciigrave{}`
	case '"':
		return "”"
	case '’':
		return "'"
	case '\u00A0':
		return "~"
	}
	return ""
}
