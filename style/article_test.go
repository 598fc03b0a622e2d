package style_test

import (
	"strings"
	"testing"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// Titles are sorted without the article that they begin with, if it is one of their
// language.
func TestSkipArticle(t *testing.T) {
	title := style.SortKey{Macro: &style.Text{Variable: style.Title, Quotes: true}, SkipArticle: true}
	for _, test := range []struct {
		name, language, title, want string
	}{
		{"English", "en-GB", "The tide", "tide"},
		{"in any case", "eng", "AN eel", "eel"},
		{"the language of the style", "", "A tide", "tide"},
		{"a language that is not known", "und", "A tide", "tide"},
		{"another language", "de", "A tide", "A tide"},
		{"German", "de", "Das Meer", "Meer"},
		{"German, of bibliographies", "ger", "Eine Flut", "Flut"},
		{"French", "fr", "Les marées", "marées"},
		{"French, elided", "fra", "L’eau", "eau"},
		{"French, elided, not an article", "fr", "D'eau", "D’eau"},
		{"Spanish", "es", "El mar", "mar"},
		{"Italian", "it", "Un'onda", "onda"},
		{"Italian, longer", "it", "Gli uccelli", "uccelli"},
		{"Portuguese", "pt-BR", "O mar", "mar"},
		{"Dutch", "nl", "Het wad", "wad"},
		{"Swedish has none in front that counts", "sv", "En båt", "En båt"},
		{"nothing but an article", "en", "The", "The"},
		{"an article and marks", "en", "A …", "A …"},
		{"a letter in a word", "en", "A-frames", "A-frames"},
		{"a longer word", "en", "Theory of tides", "Theory of tides"},
		{"a word in marks", "en", "“The” tide", "‘The’ tide"},
		{"in another place", "en", "On the tide", "On the tide"},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := &model.Publication{Title: test.title}
			if test.language != "" {
				p.Languages = []string{test.language}
			}
			if got := keyOf(t, p, title); got != test.want {
				t.Errorf("%q (-want +got):\n- %s\n+ %s", test.title, test.want, got)
			}
		})
	}
	p := &model.Publication{Authors: []model.Person{{Literal: "The Times"}, {Family: "An", Given: "The"}}, Title: "The tide"}
	names := &style.Names{Variables: style.Variables{style.Author}, Substitute: style.Nodes{&style.Text{Variable: style.Title}}}
	if got, want := keyOf(t, p, style.SortKey{Macro: names, SkipArticle: true}), "Times, An The"; got != want {
		t.Errorf("names (-want +got):\n- %s\n+ %s", want, got)
	}
	p.Authors = nil
	if got, want := keyOf(t, p, style.SortKey{Macro: names, SkipArticle: true}), "tide"; got != want {
		t.Errorf("a title in the place of names (-want +got):\n- %s\n+ %s", want, got)
	}
	if got, want := keyOf(t, p, style.SortKey{Macro: names}), "The tide"; got != want {
		t.Errorf("a key that does not ask for it (-want +got):\n- %s\n+ %s", want, got)
	}
}

// keyOf returns what a key makes of a publication, without marks around it.
func keyOf(t *testing.T, p *model.Publication, key style.SortKey) string {
	t.Helper()
	s := mustNew(t, style.Definition{Name: "house", Literal: true, Bibliography: &style.Bibliography{
		Layout: &style.Text{Variable: style.Title}, Sort: []style.SortKey{key},
	}})
	var ref style.Reference
	return strings.Join(strings.Fields(strings.Trim(string(s.EntryOrder().Value(&ref, style.Cite{Work: p}, 0).Text), " “”")), " ")
}
