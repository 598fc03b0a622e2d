package text

import "testing"

func TestCapitalize(t *testing.T) {
	for _, test := range []struct{ text, first, lower string }{
		{"", "", ""},
		{"(…)", "(…)", "(…)"},
		{"second edition", "Second edition", "Second edition"},
		{"(in press)", "(In press)", "(In press)"},
		{"arXiv:1402.1516", "ArXiv:1402.1516", "arXiv:1402.1516"},
		{"2nd edition", "2nd edition", "2nd edition"},
		{"Second", "Second", "Second"},
		{"β-carotene", "Β-carotene", "β-carotene"},
		{"ﬁrst", "First", "First"},
	} {
		if got := string(CapitalizeFirst(nil, test.text)); got != test.first {
			t.Errorf("CapitalizeFirst(%q) = %q, want %q", test.text, got, test.first)
		}
		if got := string(CapitalizeLower(nil, test.text)); got != test.lower {
			t.Errorf("CapitalizeLower(%q) = %q, want %q", test.text, got, test.lower)
		}
	}
}

// Every word takes a capital, but for what is marked to keep its case.
func TestCapitalizeAll(t *testing.T) {
	for text, want := range map[string]string{
		"lind v. holm": "Lind V. Holm",
		`lind <span class="nodecor">v.</span> <i>holm</i>`: "Lind v. <i>Holm</i>",
		`<span class="nocase">lind v.</span> holm`:         "lind v. Holm",
	} {
		if got := shown(CapitalizeAll(nil, Mark(nil, text, Marking{})), true); got != want {
			t.Errorf("%s becomes %s, want %s", text, got, want)
		}
	}
}
