package tex

import "testing"

func TestAppendPlain(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"letters", "Übung “x” ’", "Übung “x” ’"},
		{"its own characters", `\{}%&$#_~^`, `\textbackslash{}\textbraceleft{}\textbraceright{}\%\&\$\#\_\textasciitilde{}\textasciicircum{}`},
		{"brackets", "[1]", "{[}1{]}"},
		{"marks that TeX draws together", "--- ,, ''", "-{}-{}- ,{}, '{}'"},
		{"blanks", "a\u00a0b\u202fc\nd\te", `a~b\,c d e`},
		{"controls", "a\x00\x1b\u0085b", "ab"},
		{"what is no UTF-8", "a\xffb", "a\ufffdb"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := string(AppendPlain(nil, []byte(test.text))); got != test.want {
				t.Errorf("(-want +got):\n- %s\n+ %s", test.want, got)
			}
		})
	}
	if got := string(AppendPlain([]byte("a-"), []byte("-b"))); got != "a-{}-b" {
		t.Errorf("behind a hyphen, %s", got)
	}
}
