package tex

import (
	"strings"
	"unicode/utf8"
)

// math reads a formula between dollar signs, or a dollar sign that opens none.
func (w *writer) math() {
	mark := "$"
	if strings.HasPrefix(w.s[w.i:], "$$") {
		mark = "$$"
	}
	w.i += len(mark)
	if !w.mathUpTo(mark) {
		w.write(mark)
	}
}

// mathUpTo reads a formula up to the mark that ends it, and reports whether
// there is one. Where one was missed no other is searched for.
func (w *writer) mathUpTo(mark string) bool {
	if w.i < w.noMath {
		return false
	}
	n, ok := formulaLen(w.s[w.i:], mark)
	if !ok {
		w.noMath = w.i + n
		return false
	}
	start := w.i - len(mark)
	formula := w.s[w.i : w.i+n]
	w.i += n + len(mark)
	w.formula(formula, w.s[start:w.i])
	return true
}

// formulaLen returns the length of a formula up to mark. Without one, ok is false
// and n how far it may be searched for: to the brace that closes what the formula
// has not opened, or the end.
func formulaLen(s, mark string) (n int, ok bool) {
	depth := 0
	for i := 0; i < len(s); i++ {
		switch {
		case depth <= 0 && strings.HasPrefix(s[i:], mark):
			return i, true
		case s[i] == '\\':
			i++
		case s[i] == '{':
			depth++
		case s[i] == '}':
			if depth--; depth < 0 {
				return i, false
			}
		}
	}
	return len(s), false
}

// formula writes a formula. One with a command that is not known is written as
// its source.
func (w *writer) formula(formula, source string) {
	start := len(w.out)
	m := formulaWriter{w: w, s: formula}
	for m.i < len(m.s) {
		m.group(w.depth)
		m.i++
	}
	if m.strange {
		w.out = append(w.out[:start], strings.Join(strings.Fields(source), " ")...)
	}
}

// A formulaWriter reads a formula and writes it as text.
type formulaWriter struct {
	w       *writer
	s       string
	i       int
	strange bool // it holds what cannot be written
}

// group reads up to the brace that ends a group.
func (m *formulaWriter) group(depth int) {
	if depth > maxDepth {
		m.strange, m.i = true, len(m.s)
	}
	for m.i < len(m.s) && m.s[m.i] != '}' {
		m.next(depth)
	}
}

func (m *formulaWriter) next(depth int) {
	switch c := m.s[m.i]; c {
	case ' ', '\t', '\n', '\r':
		m.i++
	case '~':
		m.i++
		m.w.write("\u00A0")
	case '{':
		m.i++
		m.group(depth + 1)
		m.i = min(m.i+1, len(m.s))
	case '^':
		m.i++
		m.script(super, "^", depth)
	case '_':
		m.i++
		m.script(sub, "_", depth)
	case '-':
		m.i++
		m.w.write("−")
	case '\'':
		m.i++
		m.w.write("′")
	case '\\':
		m.command(depth)
	default:
		_, n := utf8.DecodeRuneInString(m.s[m.i:])
		m.w.write(m.s[m.i : m.i+n])
		m.i += n
	}
}

// argument reads a group, a command or a character.
func (m *formulaWriter) argument(depth int) {
	for m.i < len(m.s) && m.s[m.i] == ' ' {
		m.i++
	}
	if m.i < len(m.s) && m.s[m.i] != '}' {
		if depth > maxDepth {
			m.strange, m.i = true, len(m.s)
			return
		}
		m.next(depth + 1)
	}
}

// script reads what stands high or low.
func (m *formulaWriter) script(t fontTag, sign string, depth int) {
	if m.w.mode == Plain {
		m.w.write(sign)
	}
	m.w.tag(t.open)
	m.argument(depth)
	m.w.tag(t.close)
}

// command reads a command with its arguments.
func (m *formulaWriter) command(depth int) {
	name := commandName(m.s[m.i:])
	m.i += 1 + len(name)
	switch name {
	case "frac", "tfrac", "dfrac", "nicefrac", "sfrac":
		m.argument(depth)
		m.w.write("/")
		m.argument(depth)
	case "sqrt":
		m.w.write("√")
		m.argument(depth)
	case "mathrm", "mathbf", "mathit", "mathsf", "mathtt", "mathcal", "mathfrak", "mathscr", "operatorname", "bm",
		"boldsymbol", "rm", "bf", "it", "cal", "left", "right", "big", "Big", "bigl", "bigr", "mathop", "displaystyle",
		"textstyle", "limits", "nolimits", "!", "mathord", "mathbin", "mathrel", "ensuremath", "bigg":
	case "text", "textrm", "textit", "textbf", "textsf", "texttt", "mbox", "hbox", "textnormal":
		m.text(depth)
	case "mathbb":
		start := len(m.w.out)
		m.argument(depth)
		if s := doubleStruck(string(m.w.out[start:])); s != "" {
			m.w.out = append(m.w.out[:start], s...)
		}
	case "textsuperscript":
		m.script(super, "^", depth)
	case "textsubscript":
		m.script(sub, "_", depth)
	case "overline", "bar":
		m.accented('\u0304', depth)
	case "hat", "widehat":
		m.accented('\u0302', depth)
	case "tilde", "widetilde":
		m.accented('\u0303', depth)
	case "dot":
		m.accented('\u0307', depth)
	case "ddot":
		m.accented('\u0308', depth)
	case "vec":
		m.accented('\u20D7', depth)
	case "check":
		m.accented('\u030C', depth)
	case "acute":
		m.accented('\u0301', depth)
	case "grave":
		m.accented('\u0300', depth)
	default:
		m.symbol(name)
	}
}

// text reads an argument that is text within a formula.
func (m *formulaWriter) text(depth int) {
	t := writer{s: m.s, i: m.i, mode: m.w.mode, out: m.w.out, depth: depth, kept: true, noMath: len(m.s)}
	t.argument()
	m.i, m.w.out = min(t.i, len(m.s)), t.out
	m.strange = m.strange || t.unknown != ""
}

// accented reads an argument under an accent.
func (m *formulaWriter) accented(mark rune, depth int) {
	start := len(m.w.out)
	m.argument(depth)
	if _, n := utf8.DecodeRune(m.w.out[start:]); start+n == len(m.w.out) && n > 0 {
		m.w.out = utf8.AppendRune(m.w.out, mark)
	}
}

// symbol writes the symbol of a command.
func (m *formulaWriter) symbol(name string) {
	if f := function(name); f != "" {
		m.word(f)
		return
	}
	for _, table := range [...]func(string) string{relation, operator, greek} {
		if s := table(name); s != "" {
			m.w.write(s)
			return
		}
	}
	if s, ok := symbol(name); ok {
		m.w.write(s)
		return
	}
	m.strange = true
}

// word writes the name of a function apart from the letters around it.
func (m *formulaWriter) word(name string) {
	if n := len(m.w.out); n > 0 && isLetter(m.w.out[n-1]) {
		m.w.write(" ")
	}
	m.w.write(name)
	rest := strings.TrimLeft(m.s[m.i:], " ")
	if rest != "" && (isLetter(rest[0]) || rest[0] == '\\') {
		m.w.write(" ")
	}
}

// doubleStruck returns the letter of a set of numbers.
func doubleStruck(s string) string {
	switch s {
	case "C":
		return "ℂ"
	case "H":
		return "ℍ"
	case "N":
		return "ℕ"
	case "P":
		return "ℙ"
	case "Q":
		return "ℚ"
	case "R":
		return "ℝ"
	case "Z":
		return "ℤ"
	}
	return ""
}
