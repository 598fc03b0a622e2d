package model

import (
	"strings"
	"testing"
)

func TestMarkdown(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"plain", "A title", "A title"},
		{"emphasis", "On *E. coli* and _B. subtilis_", "On <i>E. coli</i> and <i>B. subtilis</i>"},
		{"strong", "A **bold** title, __twice__", "A <b>bold</b> title, <b>twice</b>"},
		{"raised and lowered", "10^-3^ of H~2~O", "10<sup>-3</sup> of H<sub>2</sub>O"},
		{"case that stays", "The [DNA]{.nocase} of [A [b]{.x} c]{.nocase}", `The <span class="nocase">DNA</span> of <span class="nocase">A b c</span>`},
		{"emphasis within", "[*In vitro* DNA]{.nocase}", `<span class="nocase"><i>In vitro</i> DNA</span>`},
		{"other attributes", "[Small]{.smallcaps}", "Small"},
		{"escaped", `\*A\* \[b\] C\_d \\`, `*A* [b] C_d \`},
		{"in a word", "snake_case_name", "snake_case_name"},
		{"a blank inside", "2 * 3 * 4, a ^ b ^ c, ~ x ~", "2 * 3 * 4, a ^ b ^ c, ~ x ~"},
		{"not raised", "x^2 and y^2", "x^2 and y^2"},
		{"open", "A *b, [c, **d, e^", "A *b, [c, **d, e^"},
		{"brackets", "[Translated title]", "[Translated title]"},
		{"both", "***x*** *a **b** c*", "<b><i>x</i></b> <i>a <b>b</b> c</i>"},
		{"markup of HTML", "<i>A</i>", "<i>A</i>"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := Publication{Title: tt.text}
			if p.takeMarkdown(); p.Title != tt.want {
				t.Errorf("%q becomes %q, want %q", tt.text, p.Title, tt.want)
			}
		})
	}
}

// Markdown stands in references alone.
func TestMarkdownOfReferences(t *testing.T) {
	const item = "- id: 1\n  type: book\n  title: A *b*\n"
	for text, want := range map[string]string{item: "A *b*", "references:\n" + item: "A <i>b</i>", "---\ntitle: T\nreferences:\n" + item + "...\n": "A <i>b</i>"} {
		if got := readOne(t, Reader{}, text).Title; got != want {
			t.Errorf("%q has the title %q, want %q", text, got, want)
		}
	}
}

// FuzzMarkdown checks that no letter is lost but for attributes.
func FuzzMarkdown(f *testing.F) {
	for _, seed := range []string{"*a*", "_a_ __b__", "a^2^~3~", "[x]{.nocase}", `\*`, "[[*_^~", "***a***", "*a\\*"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p := Publication{Title: s}
		p.takeMarkdown()
		if strings.ContainsAny(s, "{<\\") {
			return
		}
		marks := strings.NewReplacer("*", "", "_", "", "^", "", "~", "")
		got := strings.NewReplacer("<i>", "", "</i>", "", "<b>", "", "</b>", "", "<sup>", "", "</sup>", "", "<sub>", "", "</sub>", "").Replace(p.Title)
		if marks.Replace(got) != marks.Replace(s) {
			t.Errorf("%q becomes %q", s, p.Title)
		}
	})
}
