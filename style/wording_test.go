package style_test

import (
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// The label of those who edit and translate, apart from their names.
func TestEditorTranslatorLabel(t *testing.T) {
	s, err := style.New(style.Definition{Name: "house", Layout: &style.Label{Variable: style.EditorTranslator}})
	if err != nil {
		t.Fatal(err)
	}
	both := []model.Person{{Literal: "Roe"}, {Literal: "Lind"}}
	for n, want := range []string{"", "editor & translator", "editors & translators"} {
		p := &model.Publication{Editors: both[:n], Translators: both[:n]}
		if got := citation.String(p, s, citation.Text); got != want {
			t.Errorf("%d of both: %q, want %q", n, got, want)
		}
	}
}

// Words of a style's own stand wherever the term does: in texts, labels, and
// between names.
func TestWording(t *testing.T) {
	s, err := style.New(style.Definition{
		Name: "house",
		Locales: []style.LocaleDefinition{{Terms: []style.Wording{
			{Term: style.TermAnd, Single: "und"},
			{Term: style.TermEtAl, Single: "u. a."},
			{Term: style.TermEditor, Form: style.ShortForm, Single: "Hg.", Plural: "Hgg."},
			{Term: style.TermVolume, Form: style.ShortForm, Single: "Bd.", Plural: "Bde."},
		}}},
		Layout: &style.Group{Delimiter: "; ", Of: style.Nodes{
			&style.Names{Variables: style.Variables{style.Editor}, Name: &style.Name{And: style.AndWord},
				Label: &style.Label{Form: style.ShortForm, Prefix: ", "}},
			&style.Names{Variables: style.Variables{style.Author}, Name: &style.Name{EtAlMin: 2, EtAlUseFirst: 1}},
			&style.Group{Delimiter: " ", Of: style.Nodes{
				&style.Label{Variable: style.Volume, Form: style.ShortForm},
				&style.Text{Variable: style.Volume},
			}},
			&style.Text{Term: style.TermVolume, Form: style.ShortForm, Plural: true},
			&style.Text{Term: style.TermVolume},
		}},
	})
	if err != nil {
		t.Fatal(err)
	}
	p := &model.Publication{
		Volume:  "3",
		Authors: []model.Person{{Literal: "Roe"}, {Literal: "Lind"}},
		Editors: []model.Person{{Literal: "Holm"}, {Literal: "Rode"}},
	}
	const want = "Holm und Rode, Hgg.; Roe u. a.; Bd. 3; Bde.; volume"
	if got := citation.String(p, s, citation.Text); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
