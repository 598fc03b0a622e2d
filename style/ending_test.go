package style

import (
	"testing"

	"github.com/pubcite/pubcite/model"
)

// What is left of a title that ends in a mark by mistake.
func TestStrayEnds(t *testing.T) {
	for _, test := range []struct{ name, title, want string }{
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
			var r renderer
			r.begin(&Definition{}, AmericanEnglish.get().words, titled(test.title))
			r.rich(test.title, &Text{Variable: Title})
			r.finish()
			if string(r.text) != test.want {
				t.Errorf("%q becomes %q, want %q", test.title, r.text, test.want)
			}
			if got, want := r.has&Title == 0, test.want == ""; got != want {
				t.Errorf("%q counts as empty: %v, want %v", test.title, got, want)
			}
		})
	}
}

// In a Greek text, any word asks.
func TestGreekQuestions(t *testing.T) {
	const title = "Τι είναι DNA;"
	for language, want := range map[string]string{"": "Τι είναι DNA", "gre": title, "ell": title, "el-GR": title, "eng": "Τι είναι DNA"} {
		var r renderer
		r.begin(&Definition{}, AmericanEnglish.get().words, &model.Publication{Title: title, Languages: []string{language}})
		r.rich(title, &Text{Variable: Title})
		if string(r.text) != want {
			t.Errorf("%q: %q, want %q", language, r.text, want)
		}
	}
}

// What follows a text in quotation marks: a full stop, then a comma.
func TestEndsOfSentences(t *testing.T) {
	for _, test := range []struct{ name, title, stop, comma string }{
		{"a word", "Salt", "“Salt.”", "“Salt,”"},
		{"a full stop", "Salt.", "“Salt.”", "“Salt,”"},
		{"a question", "Salt?", "“Salt?”", "“Salt?,”"},
		{"a wide one", "盐？", "“盐？”", "“盐？,”"},
		{"an Arabic one", "ملح؟", "“ملح؟”", "“ملح؟,”"},
		{"a Greek one", "αλάτι;", "“αλάτι;”", "“αλάτι;,”"},
		{"an interrobang", "Salt‽", "“Salt‽”", "“Salt‽,”"},
		{"an ideographic stop", "塩。", "“塩。”", "“塩。,”"},
		{"a danda", "नमक।", "“नमक।”", "“नमक।,”"},
		{"a bracket behind an ellipsis", "Salt […]", "“Salt […].”", "“Salt […],”"},
		{"inside another pair", "“盐？”", "“‘盐？’”", "“‘盐？,’”"},
		{"single letters", "Salt in the U.S.", "“Salt in the U.S.”", "“Salt in the U.S.,”"},
		{"an abbreviation", "Salt, ink, etc.", "“Salt, ink, etc.”", "“Salt, ink, etc.,”"},
		{"one in capitals", "SALT INC.", "“SALT INC.”", "“SALT INC.,”"},
		{"one in markup", "Lind <i>et al.</i>", "“Lind et al.”", "“Lind et al.,”"},
		{"a new species", "Zostera salina sp. nov.", "“Zostera salina sp. nov.”", "“Zostera salina sp. nov.,”"},
		{"a word that ends like one", "Prosaico.", "“Prosaico.”", "“Prosaico,”"},
		{"a word that is none", "Just say no.", "“Just say no.”", "“Just say no,”"},
		{"a word that goes on beyond ASCII", "Éco.", "“Éco.”", "“Éco,”"},
	} {
		t.Run(test.name, func(t *testing.T) {
			for end, want := range map[string]string{".": test.stop, ",": test.comma} {
				var r renderer
				r.begin(&Definition{}, AmericanEnglish.get().words, titled(test.title))
				r.rich(test.title, &Text{Variable: Title, Quotes: true})
				r.literal(end)
				r.finish()
				if string(r.text) != want {
					t.Errorf("%q and %q: %q, want %q", test.title, end, r.text, want)
				}
			}
		})
	}
}
