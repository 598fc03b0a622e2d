package tex

import (
	"strings"
	"testing"
)

func TestAppendText(t *testing.T) {
	for _, test := range []struct {
		name, text string
		keep       Keep
		want       string
	}{
		{"plain", "Salt and Tide", KeepMarked, "Salt and Tide"},
		{"letters of any script", "Größe 日本 Ω", KeepMarked, "Größe 日本 Ω"},
		{"TeX's own characters", `50% & $5 #1 a_b ~ ^ \`, KeepMarked, `50\% \& \$5 \#1 a\_b \textasciitilde{} \textasciicircum{} \textbackslash{}`},
		{"braces, which BibTeX counts", "a } b {", KeepMarked, `a \textbraceright{} b \textbraceleft{}`},
		{"what old fonts lack", "a &lt; b | c", KeepMarked, `a \textless{} b \textbar{} c`},
		{"hyphens that are no dash", "a--b---c - d", KeepMarked, "a-{}-b-{}-{}-c - d"},
		{"dashes", "a – b — c", KeepMarked, "a – b — c"},
		{"line breaks and controls", "a\nb\r\n\x00c\td", KeepMarked, "a b c d"},
		{"straight quotation marks", `"A 'B' don't"`, KeepMarked, "“A ‘B’ don't”"},
		{"markup", "<i>E. coli</i> in H<sub>2</sub>O<sup>+</sup> <b>b</b> <sc>c</sc>", KeepMarked,
			`\emph{E. coli} in H\textsubscript{2}O\textsuperscript{+} \textbf{b} \textsc{c}`},
		{"markup without an end", "<i>a", KeepMarked, `\textless{}i\textgreater{}a`},
		{"what keeps its case", `The <span class="nocase">iPad</span>`, KeepMarked, "The {iPad}"},
		{"and begins with a command", `<span class="nocase"><i>iPad</i> %</span>`, KeepMarked, `{{}\emph{iPad} \%}`},
		{"a blank that does not break", "a\u00A0b", KeepMarked, "a~b"},

		{"capitals in sentence case", "The salt of Norway in DNA: A study", KeepCapitals, "The salt of {Norway} in {DNA}: A study"},
		{"the first word", "DNA and salt", KeepCapitals, "{DNA} and salt"},
		{"in title case", "The Remarkable Robustness of mRNA and DNA with Vitamin C in A Cell", KeepCapitals,
			"The Remarkable Robustness of {mRNA} and {DNA} with Vitamin {C} in A Cell"},
		{"words with hyphens", "On non-Gaussian fields", KeepCapitals, "On {non-Gaussian} fields"},
		{"within what keeps its case", `On <span class="nocase">Salt in Oslo</span>`, KeepCapitals, "On {Salt in Oslo}"},
		{"within markup", "On <i>Escherichia coli</i> and others", KeepCapitals, `On \emph{{Escherichia} coli} and others`},
		{"a language of its own", "Das Salz der Erde", KeepAll, "{Das Salz der Erde}"},
		{"nothing", " ", KeepAll, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := string(AppendText(nil, test.text, test.keep)); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

// FuzzAppendText checks that no text ends its field or its line.
func FuzzAppendText(f *testing.F) {
	for _, s := range []string{"a } b { \\", "<i>a<b>{</i>", "%\n@a{b,}", `<span class="nocase">\{</span>`, "--’`\"'\x00\xff", strings.Repeat("<i>", 40) + "a" + strings.Repeat("</i>", 40)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, keep := range []Keep{KeepMarked, KeepCapitals, KeepAll} {
			checkSource(t, string(AppendText(nil, s, keep)))
		}
	})
}

// checkSource checks that braces are balanced in source, counted as BibTeX does.
func checkSource(t *testing.T, source string) {
	t.Helper()
	depth := 0
	for i := range len(source) {
		switch c := source[i]; {
		case c == '{':
			depth++
		case c == '}':
			depth--
		case c < ' ':
			t.Errorf("%q holds a control", source)
		}
		if depth < 0 {
			t.Fatalf("%q closes a brace too many", source)
		}
	}
	if depth != 0 {
		t.Errorf("%q has %d open braces", source, depth)
	}
}
