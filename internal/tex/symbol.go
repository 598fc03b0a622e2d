package tex

// symbol returns the text of a command without arguments.
func symbol(name string) (s string, ok bool) {
	switch name {
	case "&", "%", "$", "#", "_", "{", "}":
		return name, true
	case " ", "\t", "\n", "\r", "\\", "newline", "par", "linebreak", "space", "quad", "qquad", "hfill", "break":
		return " ", true
	case "textvisiblespace":
		return "␣", true
	case ",", "thinspace":
		return "\u2009", true
	case ":", ";", "enspace", "enskip":
		return " ", true
	case "!", "@", "textcompwordmark":
		return "", true
	case "hyphen":
		return "-", true
	case "slash":
		return "/", true
	}
	for _, table := range [...]func(string) string{letter, mark, sign, logo} {
		if s := table(name); s != "" {
			return s, true
		}
	}
	if s := greek(name); s != "" {
		return s, true
	}
	return "", false
}

// letter returns a letter that a keyboard may lack.
func letter(name string) string {
	switch name {
	case "i", "imath":
		return "ı"
	case "j", "jmath":
		return "ȷ"
	case "ss":
		return "ß"
	case "SS":
		return "ẞ"
	case "ae":
		return "æ"
	case "AE":
		return "Æ"
	case "oe":
		return "œ"
	case "OE":
		return "Œ"
	case "aa":
		return "å"
	case "AA":
		return "Å"
	case "o":
		return "ø"
	case "O":
		return "Ø"
	case "l":
		return "ł"
	case "L":
		return "Ł"
	case "dh":
		return "ð"
	case "DH":
		return "Ð"
	case "dj":
		return "đ"
	case "DJ":
		return "Đ"
	case "th":
		return "þ"
	case "TH":
		return "Þ"
	case "ng":
		return "ŋ"
	case "NG":
		return "Ŋ"
	case "textschwa":
		return "ə"
	case "textordfeminine":
		return "ª"
	case "textordmasculine":
		return "º"
	case "cyrchar":
		return ""
	}
	return ""
}

// mark returns a mark of punctuation.
func mark(name string) string {
	switch name {
	case "textendash", "endash":
		return "–"
	case "textemdash", "emdash":
		return "—"
	case "ldots", "dots", "textellipsis":
		return "…"
	case "lq", "textquoteleft":
		return "‘"
	case "rq", "textquoteright":
		return "’"
	case "textquotedblleft":
		return "“"
	case "textquotedblright":
		return "”"
	case "quotesinglbase", "glq":
		return "‚"
	case "quotedblbase", "glqq":
		return "„"
	case "grq":
		return "‘"
	case "grqq":
		return "“"
	case "guillemotleft", "flqq", "og":
		return "«"
	case "guillemotright", "frqq", "fg":
		return "»"
	case "guilsinglleft", "flq":
		return "‹"
	case "guilsinglright", "frq":
		return "›"
	case "textquotesingle":
		return "'"
	case "textquotedbl", "dq":
		return `"`
	case "textexclamdown":
		return "¡"
	case "textquestiondown":
		return "¿"
	case "textperiodcentered", "cdotp":
		return "·"
	case "textbullet":
		return "•"
	case "textasciitilde":
		return "~"
	case "textasciicircum":
		return "^"
	case "textasciigrave":
		return "`"
	case "textbackslash":
		return `\`
	case "textbar":
		return "|"
	case "textless":
		return "<"
	case "textgreater":
		return ">"
	case "textunderscore":
		return "_"
	case "textbraceleft", "lbrace":
		return "{"
	case "textbraceright", "rbrace":
		return "}"
	}
	return ""
}

// sign returns a sign.
func sign(name string) string {
	switch name {
	case "S", "textsection":
		return "§"
	case "P", "textparagraph":
		return "¶"
	case "dag", "textdagger":
		return "†"
	case "ddag", "textdaggerdbl":
		return "‡"
	case "copyright", "textcopyright":
		return "©"
	case "textregistered", "circledR":
		return "®"
	case "texttrademark":
		return "™"
	case "textservicemark":
		return "℠"
	case "pounds", "textsterling":
		return "£"
	case "euro", "texteuro", "EUR":
		return "€"
	case "textyen", "yen":
		return "¥"
	case "textcent":
		return "¢"
	case "textdollar":
		return "$"
	case "textdegree", "degree":
		return "°"
	case "textcelsius":
		return "℃"
	case "textmu", "micro":
		return "µ"
	case "textohm":
		return "Ω"
	case "textpm":
		return "±"
	case "texttimes":
		return "×"
	case "textdiv":
		return "÷"
	case "textonehalf":
		return "½"
	case "textonequarter":
		return "¼"
	case "textthreequarters":
		return "¾"
	case "textonesuperior":
		return "¹"
	case "texttwosuperior":
		return "²"
	case "textthreesuperior":
		return "³"
	case "textnumero", "No":
		return "№"
	case "textperthousand":
		return "‰"
	case "textrightarrow":
		return "→"
	case "textleftarrow":
		return "←"
	case "textasteriskcentered":
		return "*"
	case "textminus":
		return "−"
	case "checkmark":
		return "✓"
	}
	return ""
}

// logo returns the name of a program.
func logo(name string) string {
	switch name {
	case "TeX", "LaTeX", "BibTeX", "ConTeXt", "XeTeX", "XeLaTeX", "LuaTeX", "LuaLaTeX", "pdfTeX", "BibLaTeX",
		"AmSTeX", "AmS", "MF", "PiCTeX", "SliTeX":
		return name
	case "LaTeXe":
		return "LaTeX 2ε"
	case "eTeX":
		return "ε-TeX"
	}
	return ""
}
