package style

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
