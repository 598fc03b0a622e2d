package tex

import "unicode/utf8"

// A fontTag is the markup that a font is written as.
type fontTag struct{ open, close string }

var (
	noTag     = fontTag{}
	italic    = fontTag{"<i>", "</i>"}
	bold      = fontTag{"<b>", "</b>"}
	smallCaps = fontTag{`<span style="font-variant:small-caps;">`, "</span>"}
	super     = fontTag{"<sup>", "</sup>"}
	sub       = fontTag{"<sub>", "</sub>"}
)

// font reads a command that changes the font up to the end of the group.
func (w *writer) font() fontTag {
	if w.s[w.i] != '\\' {
		return noTag
	}
	name := commandName(w.s[w.i:])
	var t fontTag
	switch name {
	case "em", "it", "sl", "itshape", "slshape":
		t = italic
	case "bf", "bfseries":
		t = bold
	case "sc", "scshape":
		t = smallCaps
	default:
		return noTag
	}
	w.i += 1 + len(name)
	w.skipBlanks()
	return t
}

// commandName returns the name of the command at the beginning of s: letters, or
// one character that is none.
func commandName(s string) string {
	n := 1
	for n < len(s) && isLetter(s[n]) {
		n++
	}
	if n == 1 && len(s) > 1 {
		_, size := utf8.DecodeRuneInString(s[1:])
		n += size
	}
	return s[1:n]
}

// command reads a command with its arguments.
func (w *writer) command() {
	name := commandName(w.s[w.i:])
	w.i += 1 + len(name)
	if mark := accent(name); mark != 0 {
		w.accent(name, mark)
		return
	}
	if name != "" && isLetter(name[0]) {
		w.skipBlanks()
		if w.i < len(w.s) && w.s[w.i] == '*' && starred(name) {
			w.i++
			name += "*"
		}
	}
	if s, ok := symbol(name); ok {
		w.write(s)
		return
	}
	if t := argumentTag(name); t != noTag {
		w.tagged(t)
		return
	}
	if !w.special(name) {
		w.unknownCommand(name)
	}
}

// starred reports whether a command has a form with a star.
func starred(name string) bool { return name == "enquote" || name == "mkbibquote" || name == "url" }

// argumentTag returns the markup of a command's argument.
func argumentTag(name string) fontTag {
	switch name {
	case "emph", "textit", "textsl", "mkbibemph", "mkbibitalic":
		return italic
	case "textbf", "mkbibbold":
		return bold
	case "textsc":
		return smallCaps
	case "textsuperscript", "mkbibsuperscript", "textsu", "sp":
		return super
	case "textsubscript", "mkbibsubscript", "sb":
		return sub
	}
	return noTag
}

// tagged reads an argument between tags. An empty one has none.
func (w *writer) tagged(t fontTag) {
	start := len(w.out)
	w.tag(t.open)
	inner, kept := len(w.out), w.kept
	w.kept = kept || t == super || t == sub // whose case nothing changes
	w.argument()
	w.kept = kept
	if len(w.out) == inner {
		w.out = w.out[:start]
		return
	}
	w.tag(t.close)
}

// unknownCommand takes down a command that is not known. Its arguments are
// groups, which are text.
func (w *writer) unknownCommand(name string) {
	if w.unknown == "" {
		w.unknown = name
	}
	if name == "" {
		w.write(`\`)
	}
}

// special reads a command that does something of its own, and reports whether
// it is one.
func (w *writer) special(name string) bool {
	switch name {
	case "textrm", "textsf", "texttt", "textnormal", "textup", "textmd", "text", "mbox", "hbox", "underline", "uline",
		"lowercase", "uppercase", "MakeUppercase", "MakeLowercase", "NoCaseChange", "MakeTextUppercase", "autocap",
		"singleletter", "bibstring", "textquote":
		w.argument()
	case "ensuremath", "mathrm":
		if w.depth < maxDepth {
			formula := w.raw()
			w.formula(formula, "$"+formula+"$")
		}
	case "rm", "rmfamily", "sf", "sffamily", "tt", "ttfamily", "upshape", "mdseries", "normalfont", "small", "footnotesize",
		"scriptsize", "tiny", "large", "protect", "relax", "xspace", "allowbreak", "nobreak", "noindent", "ignorespaces",
		"unskip", "-", "/", "penalty", "boldmath", "unboldmath", "selectlanguage", "begingroup", "endgroup", "bgroup", "egroup":
	case "noopsort", "SortNoop", "sortnoop", "noop", "NOOP", "NOOPSORT", "label", "index", "phantom", "vphantom", "hphantom",
		"hspace", "vspace", "begin", "end", "footnotemark", "arabic", "roman", "Roman", "alph", "Alph", "fnsymbol":
		w.raw()
	case "foreignlanguage", "textcolor", "href", "texorpdfstring":
		w.raw()
		w.argument()
	case "printfirst":
		w.argument()
		w.raw()
	case "switchargs":
		w.switched()
	case "url", "url*", "nolinkurl", "path":
		w.write(Verbatim(w.raw()))
	case "enquote", "mkbibquote", "enquote*", "mkbibquote*":
		w.quoted(name[len(name)-1] == '*')
	case "mkbibparens":
		w.between("(", ")")
	case "mkbibbrackets":
		w.between("[", "]")
	case "(":
		w.mathUpTo(`\)`)
	case "[":
		w.mathUpTo(`\]`)
	default:
		return false
	}
	return true
}

// between reads an argument between two marks.
func (w *writer) between(before, behind string) {
	w.write(before)
	w.argument()
	w.write(behind)
}

// quoted reads an argument in quotation marks: single ones within others.
func (w *writer) quoted(single bool) {
	w.quotes++
	if single != (w.quotes%2 == 0) {
		w.between("‘", "’")
	} else {
		w.between("“", "”")
	}
	w.quotes--
}

// switched reads two arguments and writes the second first.
func (w *writer) switched() {
	if w.depth >= maxDepth {
		return
	}
	first := writer{s: w.raw(), mode: w.mode, depth: w.depth + 1, kept: w.kept}
	w.argument()
	first.all()
	w.out = append(w.out, first.out...)
	if w.unknown == "" {
		w.unknown = first.unknown
	}
}
