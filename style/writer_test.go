package style

import (
	"testing"

	"github.com/pubcite/pubcite/model"
)

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

func titled(s string) *model.Publication { return &model.Publication{Title: s} }
