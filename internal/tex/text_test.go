package tex

import (
	"strings"
	"testing"
	"unicode/utf8"
)

type textCase struct{ source, want string }

// textCases are sources and what they are in a title.
func textCases() []textCase {
	keep := func(s string) string { return keepCase + s + keepEnd }
	return []textCase{
		{"", ""},
		{"plain text", "plain text"},
		{"  two \n\t lines  ", "two lines"},

		// Accents.
		{`\'{\i}n \"Uber {\"U}ber \'etoile`, "ín Über Über étoile"},
		{`Vrande{\v c}i{\' c}`, "Vrandečić"},
		{`\c{C}etin \k{a} \H{o} \d{s} \r a \u{g} \=a \.z \b{d}`, "Çetin ą ő ṣ å ğ ā ż ḏ"},
		{`\~{} \^{} \'{}`, "~ ^ ´"},
		{`{\aa}ngstr{\"o}m, \ss\ und \ss{}, \O re, \L{}\'od\'z`, "ångström, ß und ß, Øre, Łódź"},
		{`\t{oo} \textcommabelow{s}`, "o͡o ș"},

		// Symbols, dashes, quotation marks.
		{`A \& B, 5\%, \$3, \#1, a\_b, \{x\}`, "A & B, 5%, $3, #1, a_b, {x}"},
		{"a--b---c d-e", "a–b—c d-e"},
		{"``quo'' `q' it's", "“quo” ‘q’ it’s"},
		{`\enquote{a \enquote{b}} \enquote*{c}`, "“" + keep("a ‘b’") + "” ‘" + keep("c") + "’"},
		{"?`Qu\\'e?", "¿Qué?"},
		{`a~b\,c\ d`, "a\u00A0b\u2009c d"},
		{`\copyright{} \dots \pounds 5 \texttrademark`, "© …£5 ™"},
		{`\LaTeX{} and {\TeX book}`, "LaTeX and TeXbook"},

		// What keeps its case.
		{"The {Rise} of {Wikidata}", "The " + keep("Rise") + " of " + keep("Wikidata")},
		{"{{All {of} it}}", keep("All of it")},
		{`{\"U}ber {A \"O}`, "Über " + keep("A Ö")},
		{"{--} {1} {}x", "– 1 x"},
		{`\emph{A} {\em b} {\bf c}`, "<i>" + keep("A") + "</i> <i>b</i> <b>c</b>"},

		// Markup.
		{`3\textsuperscript{rd} H\textsubscript{2}O \textsc{doi}`,
			`3<sup>rd</sup> H<sub>2</sub>O <span style="font-variant:small-caps;">` + keep("doi") + "</span>"},
		{`\textit{}x`, "x"},
		{`\textit a`, "<i>a</i>"},

		// Commands.
		{`\url{http://a.b/\_c} \href{http://x}{\mbox{y}}`, "http://a.b/_c " + keep("y")},
		{`\noopsort{1973}1981`, "1981"},
		{"\u0736d\\d\\d\u0736", "\u0736d\u0323\u0323\u0736"},
		{`with \arabic{author} authors`, "with authors"},
		{`\switchargs{a}{b}`, keep("b") + "a"},
		{`\texorpdfstring{$x$}{\mbox{x}}`, keep("x")},

		// Formulas.
		{`$e=mc^2$`, "e=mc<sup>2</sup>"},
		{`$\alpha_{ij} \le 10^{-3}$`, "α<sub>ij</sub>≤10<sup>−3</sup>"},
		{`$O(n \log n)$ $\sqrt{x}$ $\frac{a}{b}$ $\mathbb{R}$ $\mathrm{H}_2$`, "O(n log n) √x a/b ℝ H<sub>2</sub>"},
		{`$\hat{x}$ \ensuremath{\beta} \(x\) $5{}^{\mbox{th}}$`, "x̂ β x 5<sup>th</sup>"},
		{`$\unknown{x}$`, `$\unknown{x}$`},
		{`costs $5, or \(x`, "costs $5, or x"},
		{`{US$ 5} $x^2$`, keep("US$ 5") + " x<sup>2</sup>"},

		// Faulty ones.
		{"a } b", "a b"},
		{"a {b", "a " + keep("b")},
		{`a\`, `a\`},
		{`\'`, "´"},
		{`\textit`, ""},
	}
}

func TestText(t *testing.T) {
	for _, test := range textCases() {
		if got, unknown := Text(test.source, Title); got != test.want || unknown != "" && !strings.HasSuffix(test.source, `\`) {
			t.Errorf("%s: got %q, %q, want %q", test.source, got, unknown, test.want)
		}
	}
}

func TestTextModes(t *testing.T) {
	const source = `{A} \emph{b}$_2$ \foo{c}`
	for mode, want := range map[Mode]string{
		Plain:  "A b_2 c",
		Markup: "A <i>b</i><sub>2</sub> c",
		Title:  keepCase + "A" + keepEnd + " <i>" + keepCase + "b" + keepEnd + "</i><sub>2</sub> " + keepCase + "c" + keepEnd,
	} {
		if got, unknown := Text(source, mode); got != want || unknown != "foo" {
			t.Errorf("mode %d: got %q, %q, want %q", mode, got, unknown, want)
		}
	}
}

// Every symbol is text, and no command stands for nothing by mistake.
func TestSymbols(t *testing.T) {
	for _, name := range strings.Fields(`& % $ # _ { } ss SS ae AE oe OE aa AA o O l L i j dh DH dj DJ th TH ng NG
		textendash textemdash ldots dots textellipsis lq rq quotedblbase glqq grqq guillemotleft guillemotright
		S P dag ddag copyright textregistered texttrademark pounds euro textyen textdegree textbullet
		textasciitilde textbackslash textless textgreater LaTeX TeX BibTeX LaTeXe alpha Omega hyphen slash
		textmu textonehalf textperthousand textnumero`) {
		s, ok := symbol(name)
		if !ok || s == "" || !utf8.ValidString(s) {
			t.Errorf("%s: %q, %t", name, s, ok)
		}
	}
	for _, name := range strings.Fields(`le leq ge neq approx in rightarrow times cdot pm infty partial langle ell sin`) {
		if relation(name)+operator(name)+function(name) == "" {
			t.Errorf("%s is not known", name)
		}
	}
}

func TestVerbatim(t *testing.T) {
	for source, want := range map[string]string{
		"http://a.b/c_d%20e":                   "http://a.b/c_d%20e",
		`http://a.b/c\_d\%20\&e\#f`:            "http://a.b/c_d%20&e#f",
		`http://a.b/c{\_}d{\%}20{~}e{\~{}}f`:   `http://a.b/c_d%20~e~f`,
		`http://a.b/$\sim$c$`:                  "http://a.b/~c$",
		`\url{http://a.b}`:                     "http://a.b",
		"http://a.b/\n  c":                     "http://a.b/c",
		`http://a.b/\~{}c{\x}`:                 `http://a.b/~c{\x}`,
		`a\textasciitilde{}b\textunderscore c`: "a~b_c",
		`{\url{http://a.b/{c}}}`:               `{\url{http://a.b/{c}}}`,
	} {
		if got := Verbatim(source); got != want {
			t.Errorf("%s: got %q, want %q", source, got, want)
		}
	}
}

// The text is UTF-8 without a command, and its markup is balanced.
func FuzzText(f *testing.F) {
	for _, test := range textCases() {
		f.Add(test.source)
	}
	f.Fuzz(func(t *testing.T, source string) {
		if !utf8.ValidString(source) || strings.ContainsAny(source, "<>") {
			t.Skip()
		}
		for _, mode := range [...]Mode{Plain, Markup, Title} {
			got, _ := Text(source, mode)
			if !utf8.ValidString(got) || got != strings.Trim(got, " ") {
				t.Errorf("%q: %q", source, got)
			}
			got = strings.ReplaceAll(got, `\textless`, "")
			for _, tag := range [...]string{"i", "b", "sup", "sub"} {
				opened := strings.Count(got, "<"+tag+">")
				if opened != strings.Count(got, "</"+tag+">") || mode == Plain && opened > 0 {
					t.Errorf("%q: %q is not balanced", source, got)
				}
			}
			if strings.Count(got, "<span ") != strings.Count(got, "</span>") {
				t.Errorf("%q: %q is not balanced", source, got)
			}
		}
		_ = Verbatim(source)
	})
}
