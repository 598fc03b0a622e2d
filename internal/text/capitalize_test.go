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
