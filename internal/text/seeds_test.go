package text

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// addFields adds what the records of testdata hold in fields with these names.
func addFields(f *testing.F, names ...string) {
	files, err := filepath.Glob("../../testdata/spec/*.yaml")
	if err != nil || len(files) == 0 {
		f.Fatalf("no specification: %v", err)
	}
	for _, name := range append(files, "../../testdata/publications.yaml") {
		file, err := os.Open(name)
		if err != nil {
			f.Fatal(err)
		}
		defer file.Close()
		for records := yaml.NewDecoder(file); ; {
			var node yaml.Node
			if err := records.Decode(&node); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				f.Fatal(err)
			}
			addValues(f, &node, names)
		}
	}
}

// addValues adds the values below a node that have one of these names.
func addValues(f *testing.F, node *yaml.Node, names []string) {
	for i, child := range node.Content {
		addValues(f, child, names)
		if node.Kind == yaml.MappingNode && i%2 == 1 && child.Kind == yaml.ScalarNode &&
			slices.Contains(names, node.Content[i-1].Value) {
			f.Add(child.Value)
		}
	}
}

// seedTexts adds the texts of testdata and those that are no texts.
func seedTexts(f *testing.F) {
	addFields(f, "title", "publication")
	for _, s := range append(oddTexts, []string{
		"", " ", "<", "</", "<i", "<i>", "</i>", "<i></i>", "<i><b></i></b>", "<i>a<b>b</i>c", "a <i> b </i> c",
		`<span class="nocase">a</span>`, "</span>", "<sub><sup>x</sub>",
		strings.Repeat("<i>", 40) + "x" + strings.Repeat("</i>", 40),
		"&", "&;", "&amp;lt;i&gt;", "&#0;", "&#1;", "&#x11;", "&#x202E;", "&nbsp;", "&NotEqualTilde;", "&nosuch;", "&quot;a&apos;",
		"\x00\x01\x06\x10\x11\x12\x13\x14\x15\x16\x17\x1f\x7f", "\u0085\u2028\ufeff\uffff\ufdd0", "\xff\xe2\x80", "\xed\xa0\x80",
		"a\u202eb<i>\u202a</i>\u202c\u2069", "\u2067\u202a\u2069\u202c", strings.Repeat("\u202a", 12),
		"a : b ; c ? d !", "a  :", " : ", "x<i> </i>:",
		`"a" 'b' "c 'd' e"`, `'"'"'"`, "“a ‘b’ c”", "”a“", "’a‘", `5" and 6'`, "rock 'n' roll", "'90s and '1984'",
		strings.Repeat("“‘", 20), strings.Repeat(`"'`, 20), "l'eau d’or", "ת\"ל",
		"a-b-c of-the x: of the", "β-carotene", "ǆ ﬁ ŉ ß ı", "a\\of", "the — of the", "word‐word",
		"a https://a.org/b?c=d: of", "a@b.c, d_e", "a.b .c ...d e.g.f", "$a$ b $c", "$5 a $6 b$", "$$a b$$c", "\\a{b}{c} \\d{e", `\"oa`,
		"<a> <b c=d> <e f <g", "5 kg/m2, 10<sup>3</sup> mm", "ii mix xl-iv", "oﬀ ﬃ a‑b", "et al. Et al’s", "a-b e-c x-ray", "<i>a:</i> b<b>c</b>d",
		"/a/b ~/c ./d @e #f", "foo() a::b", "E-flat c-sharp", strings.Repeat("of - ", 20),
	}...) {
		f.Add(s)
	}
}

// oddTexts are seeds of the fuzzers: texts as they arrive, and what comes
// close to them.
var oddTexts = []string{
	"<EM>a</EM> <jats:sup>b</jats:sup><br/>c<p>d", `<i a="b" c='d' e=f>g</i> <b style="font-weight:normal">h</b>`,
	`<i a="<i>">`, "<k> </k>", `"<x y='z'>"`,
	"<math> <msub> <mi>a</mi> <mn>1</mn> </msub> <mfrac><mi>b</mi><mi>c</mi></mfrac> <mtext> d </mtext> </math>",
	"<mmultiscripts><mi>a</mi><none/><mi>b</mi><mprescripts/><mi>c</mi></mmultiscripts><annotation>d</annotation>",
	"<u><i>a</u>b</i>", "<msup><i>a</msup><msub>b</i></msub>", "<alternatives><tex-math>a</tex-math></alternatives>",
	"&amp;amp;eacute; &amp;amp; &amp;#1;", "a\u00ad\u200b\u2060b\u200d",
	"``a `b''' ''c'' ‘‘d’’", "`Ōhi`a", "‘a “b” c’", "“a '''", "'''a''' ```b```",
	"a: , / – -", "<i>a:</i>\"", "αβ;", "a?.", "“a–”,", "a —b—", "塩―海―", "Cl<sup>–</sup>", ":<i>,</i>/", "“:”",
}
