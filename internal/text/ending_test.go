package text

import "testing"

// What is left of a title that ends in a mark by mistake.
func TestStrayEnds(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"a colon", "Salt:", "Salt"},
		{"a semicolon", "Salt;", "Salt"},
		{"a comma", "Salt,", "Salt"},
		{"a slash", "Salt/", "Salt"},
		{"a hyphen", "Salt-", "Salt"},
		{"dashes", "Salt–—", "Salt"},
		{"behind a blank", "Salt /", "Salt"},
		{"behind a blank that does not break", "Salt\u00a0:", "Salt"},
		{"several", "Salt :, / –", "Salt"},
		{"in front of a blank", "Salt: ", "Salt"},
		{"of other scripts", "塩：", "塩"},
		{"an area's end in a catalogue", "Salt. -", "Salt."},
		{"behind a question", "Salt?:", "Salt?"},
		{"behind an ellipsis", "Salt…,", "Salt…"},
		{"behind an abbreviation", "Salt Inc.,", "Salt Inc."},
		{"behind a bracket", "Salt (1990)/", "Salt (1990)"},
		{"behind markup", "<i>Salt</i>:", "Salt"},
		{"in markup", "<i>Salt:</i>", "Salt"},
		{"in and behind markup", "<i>Salt,</i> /", "Salt"},
		{"in quotation marks", `The "salt,"`, "The “salt”"},
		{"an entity", "Salt &amp;", "Salt &"},
		{"a mark as an entity", "Salt &ndash;", "Salt"},
		{"nothing else", ": –", ""},
		{"nothing else in markup", "<b>/</b>", ""},
		{"nothing else in quotation marks", `":"`, `":"`},

		{"a full stop", "Salt.", "Salt."},
		{"a part of a name", "C/", "C/"},
		{"a charge", "Uptake of Cl–", "Uptake of Cl–"},
		{"a charge set high", "Uptake of Cl<sup>–</sup>", "Uptake of Cl–"},
		{"a grade", "A–", "A–"},
		{"years without an end", "Norway, 1990–", "Norway, 1990–"},
		{"an address", "On http://example.org/", "On http://example.org/"},
		{"a dash that closes what one opened", "Salt –a history–", "Salt –a history–"},
		{"that without blanks", "塩の研究―歴史―", "塩の研究―歴史―"},
		{"one behind another that opened nothing", "Salt - a history -", "Salt - a history"},

		{"a Greek question", "Τι είναι αλάτι;", "Τι είναι αλάτι;"},
		{"one with a mark of its own", "Τι είναι αλάτι\u037e", "Τι είναι αλάτι\u037e"},
		{"a semicolon set off is none", "Τι είναι αλάτι ;", "Τι είναι αλάτι"},
		{"a Greek letter asks nothing", "The value of β;", "The value of β"},

		{"a stop behind a question", "Why salt?.", "Why salt?"},
		{"a stop behind an exclamation", "Mind the salt!.", "Mind the salt!"},
		{"a stop behind a question of another script", "塩？.", "塩？"},
		{"a stop in quotation marks", `"Why salt?."`, "“Why salt?”"},
		{"three stops", "Salt?...", "Salt?..."},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := shown(Mark(nil, test.text, Marking{TrimEnd: true}), false); got != test.want {
				t.Errorf("%q becomes %q, want %q", test.text, got, test.want)
			}
			if s := Trim(test.text); IsPlain(s) && s[:StrayEnd(s, false)] != test.want {
				t.Errorf("%q, which is plain, becomes %q, want %q", s, s[:StrayEnd(s, false)], test.want)
			}
			if got, want := Empty(test.text), test.want == ""; got != want {
				t.Errorf("%q counts as empty: %v, want %v", test.text, got, want)
			}
			if got, want := EndsAstray(test.text, false), shown(Mark(nil, test.text, Marking{}), false) != test.want; got != want {
				t.Errorf("%q ends astray: %v, want %v", test.text, got, want)
			}
		})
	}
}

// In a Greek text, any word asks.
func TestGreekQuestions(t *testing.T) {
	const question = "Τι είναι DNA;"
	for greek, want := range map[bool]string{false: "Τι είναι DNA", true: question} {
		if got := shown(Mark(nil, question, Marking{TrimEnd: true, Greek: greek}), false); got != want {
			t.Errorf("in Greek %v: %q, want %q", greek, got, want)
		}
	}
}
