package citation

import "testing"

func TestAppendValue(t *testing.T) {
	for _, tt := range []struct{ value, want string }{
		{"", ""},
		{"https://doi.org/10.1000/a_b~c", "https://doi.org/10.1000/a_b~c"},
		{`<a&"b">`, "&#60;a&#38;&#34;b&#34;&#62;"},
		{"a\nb\tc\rd\fe", "a b c d e"},
		{"\x00a\x1f\x7fb\x7f", "ab"},
		{"Küste é", "Küste é"},
	} {
		if got := string(appendValue([]byte("x"), tt.value)); got != "x"+tt.want {
			t.Errorf("%q: %q; want %q", tt.value, got, "x"+tt.want)
		}
	}
}
