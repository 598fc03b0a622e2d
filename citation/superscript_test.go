package citation_test

import (
	"strings"
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// Characters that are superscripts of their own are set as such in HTML, and
// stay what they are in text. Their neighbours in Unicode are left alone.
func TestSuperscripts(t *testing.T) {
	house, err := style.New(style.Definition{Name: "house", Bibliography: &style.Bibliography{Layout: &style.Text{Variable: style.Title}}})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ name, title, want string }{
		{"digits", "x⁰¹²³⁴⁵⁶⁷⁸⁹", "x<sup>0</sup><sup>1</sup><sup>2</sup><sup>3</sup><sup>4</sup><sup>5</sup><sup>6</sup><sup>7</sup><sup>8</sup><sup>9</sup>"},
		{"signs", "x⁺⁻⁼⁽⁾", "x<sup>+</sup><sup>−</sup><sup>=</sup><sup>(</sup><sup>)</sup>"},
		{"letters", "xⁿ xⁱ", "x<sup>n</sup> x<sup>i</sup>"},
		{"ordinals", "1ª 2º", "1<sup>a</sup> 2<sup>o</sup>"},
		{"marks of trade", "Rye™ Salt℠", "Rye<sup>TM</sup> Salt<sup>SM</sup>"},
		{"in italics", "<i>x²</i>", "<i>x<sup>2</sup></i>"},
		{"letters that begin with the same bytes", "© ® ½ € ← ∞", "© ® ½ € ← ∞"},
		{"numbers without a character", "\u2072\u2073", "\u2072\u2073"},
		{"subscripts are no superscripts", "H₂O", "H₂O"},
		{"what has a meaning in HTML", "a < b & c > d", "a &#60; b &#38; c &#62; d"},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := &model.Publication{Title: test.title}
			if d := diff(test.want, citation.String(p, house, citation.HTML)); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
			if d := diff(tag.ReplaceAllString(test.title, ""), citation.String(p, house, citation.Text)); test.name != "what has a meaning in HTML" && d != "" {
				t.Errorf("as text (-want +got):\n%s", d)
			}
		})
	}
}

// A run that shows nothing leaves no tags.
func TestNoEmptyTags(t *testing.T) {
	for _, title := range []string{"a <i></i>b", "a <i> </i>b", "<b><i></i></b>a b"} {
		p := &model.Publication{Type: model.Patent, Title: title}
		if got := citation.String(p, style.AMA, citation.HTML); got != "a b." {
			t.Errorf("%q: %q, want a b.", title, got)
		}
	}
}

// Wherever they stand in a text, however long.
func TestSuperscriptsAnywhere(t *testing.T) {
	s, err := style.New(style.Definition{Name: "house", Bibliography: &style.Bibliography{Layout: &style.Text{Variable: style.Title}}})
	if err != nil {
		t.Fatal(err)
	}
	for size := range 50 {
		for at := range size + 1 {
			before, behind := strings.Repeat("a", at), strings.Repeat("é", size-at)
			want := before + "<sup>2</sup>" + behind
			got := string(citation.Append(nil, &model.Publication{Title: before + "²" + behind}, s, citation.HTML))
			if got != want {
				t.Errorf("a superscript behind %d letters and before %d (-want +got):\n-%s\n+%s", at, size-at, want, got)
			}
		}
	}
}
