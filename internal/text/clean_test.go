package text

import (
	"strings"
	"testing"
)

// marked shows the markers of a cleaned text: the tags as letters, <1 to <5
// and their ends >1 to >5.
func marked(b []byte) string {
	var out strings.Builder
	for _, c := range b {
		switch {
		case tagOpen <= c && c < tagClose:
			out.WriteString("<" + string('1'+c-tagOpen))
		case tagClose <= c && c < tagClose+byte(numEffects):
			out.WriteString(">" + string('1'+c-tagClose))
		default:
			out.WriteByte(c)
		}
	}
	return out.String()
}

// What is left of a text.
func TestClean(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		// Blanks
		{"blanks become one", "a \t\n b", "a b"},
		{"outer blanks go", " a ", "a"},
		{"blanks inside markup at the ends go", "<i> a </i>", "<1a>1"},
		{"lines and paragraphs are blanks", "a\u2028b\u2029c\u0085d", "a b c d"},
		{"blanks that do not break are texts of their own", "a\u00a0\u00a0b", "a\u00a0\u00a0b"},

		// Narrow blanks
		{"before a colon", "sel : mer", "sel\u202f: mer"},
		{"before a semicolon", "sel ; mer", "sel\u202f; mer"},
		{"before a question mark", "sel ?", "sel\u202f?"},
		{"before an exclamation mark", "sel  !", "sel\u202f!"},
		{"inside guillemets", "les « sels  » de mer", "les «\u202fsels\u202f» de mer"},
		{"none inside guillemets without blanks", "die »Salze« und «sel»", "die »Salze« und «sel»"},
		{"none at the start", " : sel", ": sel"},
		{"none behind markup, whose end the blank is", "<i>a </i>: b", "<1a >1: b"},
		{"none where there was no blank", "sel: mer", "sel: mer"},

		// Entities
		{"the five of XML", "&amp;&lt;&gt;&quot;&apos;", `&<>"'`},
		{"a blank that does not break", "a&nbsp;b", "a\u00a0b"},
		{"a named one", "caf&eacute;", "café"},
		{"decimal", "&#233;", "é"},
		{"hexadecimal", "&#xE9;&#Xe9;", "éé"},
		{"markup by entities is text", "&lt;i&gt;", "<i>"},
		{"escaped twice", "&amp;amp; &amp;eacute; &amp;#233; &amp;lt;i&amp;gt;", "& é é <i>"},
		{"escaped many times", "&amp;amp;amp;amp;", "&"},
		{"one that only seems to be escaped twice", "AT&amp;T; a&amp;; b&amp;nosuch;", "AT&T; a&; b&nosuch;"},
		{"an unknown one is text", "R&nosuch;D", "R&nosuch;D"},
		{"one of several characters is text", "&NotEqualTilde;", "&NotEqualTilde;"},
		{"without a semicolon it is text", "AT&T, R&amp D", "AT&T, R&amp D"},
		{"without a name it is text", "a &; b", "a &; b"},
		{"a control by its number", "a&#1;b&#x202E;c", "ab\u202ec\u202c"},
		{"no character by its number", "a&#0;b", "a\ufffdb"},

		// Characters that no text has
		{"controls", "a\x00\x1b\x7fb\u0080c", "abc"},
		{"non-characters", "a\uffffb\uffffc\ufdd0d", "abcd"},
		{"what has no width", "a\u00adb\u200bc\u2060d\ufeffe\u2062f&shy;g", "abcdefg"},
		{"the joiners of scripts and emoji stay", "a\u200cb\u200dc", "a\u200cb\u200dc"},
		{"bytes that are no UTF-8", "a\xffb\xe2\x80", "a\ufffdb\ufffd\ufffd"},

		// Markup
		{"every tag", `<i>a</i><b>b</b><sub>c</sub><sup>d</sup><span class="nocase">e</span>`,
			"<1a>1<2b>2<3c>3<4d>4<5e>5"},
		{"within each other", "<i>a<b>b</b></i>", "<1a<2b>2>1"},
		{"crossed tags are closed in order", "<i>a<b>b</i>c</b>", "<1a<2b>2>1c</b>"},
		{"one that is never closed is text", "<i>a", "<i>a"},
		{"one that closes nothing is text", "a</i>", "a</i>"},
		{"what looks like a tag is text", `a <k> b <x y="'z'"> c`, `a <k> b <x y="'z'"> c`},
		{"what does not is text too", "a < b > c, p<0.05, x<i and j>0</i>, <!-- a -->, <>", "a < b > c, p<0.05, x<i and j>0</i>, <!-- a -->, <>"},
		{"as editors write it", "<em>a</em><strong>b</strong><inf>c</inf>", "<1a>1<2b>2<3c>3"},
		{"in upper case", "<I>a</I><SUB>b</sub>", "<1a>1<3b>3"},
		{"with a prefix", "<jats:italic>a</jats:italic><ce:bold>b</ce:bold>", "<1a>1<2b>2"},
		{"with attributes", `<i class="x">a</i><b id = 'x' lang=en>b</b >`, "<1a>1<2b>2"},
		{"with an attribute that is none", `<i "x">a</i>`, `<i "x">a</i>`},
		{"with a tag in an attribute", `<i a="<i>b</i>">`, `<i a="<1b>1">`},
		{"empty", "a<i/>b<br/>c", "ab c"},
		{"small capitals", "<sc>a</sc><scp>b</scp>", "<6a>6<6b>6"},
		{"small capitals as styles have them", `<span style="font-variant: small-caps;">a</span><span STYLE='FONT-VARIANT:SMALL-CAPS'>b</span>`, "<6a>6<6b>6"},
		{"what a style says", `<span style="font-style:italic">a</span><span style="font-weight:bold">b</span><b style="font-weight:normal">c</b>`, "<1a>1<2b>2c"},
		{"what a style does not say", `<span lang="la">a</span>`, "a"},
		{"tags that go", `<font size="2">a</font><u>b</u><a href="c">d</a><span>e</span>`, "abde"},
		{"they may cross others", "<font><i>a</font>b</i>", "<1ab>1"},
		{"but are tags only where they are closed", "a <u> b <a> c", "a <u> b <a> c"},
		{"lines and paragraphs", "<p>a</p><p>b<br>c</p>", "a b c"},
		{"JATS", "<jats:title>a</jats:title> <jats:p>b</jats:p>", "a b"},

		// Formulas
		{"a formula keeps its case", `a <mml:math xmlns:mml="x"><mml:mi>k</mml:mi></mml:math>-b`, "a <5k>5-b"},
		{"its blanks are none", "<math>\n  <mi>a</mi>\n  <mo>=</mo>\n  <mtext> if b</mtext>\n</math> c", "<5a= if b>5 c"},
		{"low and high", "<math><msub><mi>a</mi><mn>1</mn></msub><msup><mi>b</mi><mn>2</mn></msup><msubsup><mi>c</mi><mn>3</mn><mo>+</mo></msubsup></math>",
			"<5a<31>3b<42>4c<33>3<4+>4>5"},
		{"low inside high", "<math><msup><mi>a</mi><msub><mi>b</mi><mn>1</mn></msub></msup></math>", "<5a<4b<31>3>4>5"},
		{"behind and before", "<math><mmultiscripts><mi>C</mi><mn>1</mn><mn>2</mn><mprescripts/><none/><mn>14</mn></mmultiscripts></math>",
			"<5C<31>3<42>4<414>4>5"},
		{"a fraction", "<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>", "<51/2>5"},
		{"a formula once more", `<math><semantics><mi>a</mi><annotation>\alpha</annotation></semantics></math>b`, "<5a>5b"},
		{"one of two languages", "<alternatives><tex-math>a</tex-math><math>b</math></alternatives><tex-math>c</tex-math>", "<5b>5c"},

		// Directions
		{"an override is closed", "a\u202eb", "a\u202eb\u202c"},
		{"it ends with the markup it stands in", "<i>\u202ea</i>b", "<1\u202ea\u202c>1b"},
		{"and before markup", "\u202ea<i>b</i>", "\u202ea\u202c<1b>1"},
		{"an isolate is closed", "\u2067a", "\u2067a\u2069"},
		{"an isolate closes what is open in it", "\u2067\u202aa\u2069b", "\u2067\u202aa\u202c\u2069b"},
		{"what closes nothing goes", "a\u202c\u2069b", "ab"},
		{"an embedding does not close an isolate", "\u2067a\u202cb\u2069", "\u2067ab\u2069"},
		{"eight are open at most", strings.Repeat("\u202a", 9) + "a",
			strings.Repeat("\u202a", 8) + "a" + strings.Repeat("\u202c", 8)},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, _ := clean(nil, test.text, false)
			if got := marked(got); got != test.want {
				t.Errorf("%+q becomes %+q, want %+q", test.text, got, test.want)
			}
		})
	}
}

// Blanks of what is no prose keep their width.
func TestCleanKeepsBlanks(t *testing.T) {
	if got, _ := clean(nil, "12 : 34", true); string(got) != "12 : 34" {
		t.Errorf("%+q, want it as it stands", got)
	}
}

// Tags nest 32 deep; the next one is text.
func TestCleanNestsSoDeep(t *testing.T) {
	const most = 32
	deep := func(n int) string { return strings.Repeat("<i>", n) + "x" + strings.Repeat("</i>", n) }
	got, _ := clean(nil, deep(most+1), false)
	want := strings.Repeat("<1", most) + "<i>x" + strings.Repeat(">1", most) + "</i>"
	if marked(got) != want {
		t.Errorf("%q, want %q", marked(got), want)
	}
}
