package style_test

import (
	"testing"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// The person that each run says it shows is the one whose name it is.
func TestPersonOf(t *testing.T) {
	roe, low := model.Person{Family: "Roe"}, model.Person{Family: "Low"}
	p := &model.Publication{
		Authors: []model.Person{roe, {}, low}, Editors: []model.Person{low}, CorporateEditors: []string{"Tide Office"},
		EditorTranslators: []model.Person{roe},
	}
	for _, test := range []struct {
		name  string
		v     style.Variable
		place int
		want  model.Person
		ok    bool
	}{
		{"the first", style.Author, 1, roe, true},
		{"behind one without a name", style.Author, 3, low, true},
		{"none", style.Author, 0, model.Person{}, false},
		{"beyond the last", style.Author, 4, model.Person{}, false},
		{"of no names", style.Title, 1, model.Person{}, false},
		{"an editor", style.Editor, 1, low, true},
		{"a corporate editor", style.Editor, 2, model.Person{Literal: "Tide Office"}, true},
		{"beyond the corporate editors", style.Editor, 3, model.Person{}, false},
		{"who edits and translates", style.EditorTranslator, 1, roe, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got, ok := style.PersonOf(p, test.v, test.place); got != test.want || ok != test.ok {
				t.Errorf("%+v, %v, want %+v, %v", got, ok, test.want, test.ok)
			}
		})
	}
	names := &style.Names{Variables: style.Variables{style.Author}, Name: &style.Name{Form: style.ShortName}}
	s := style.Must(style.New(style.Definition{Name: "house", Bibliography: &style.Bibliography{Layout: names}}))
	var ref style.Reference
	s.Render(&ref, p)
	shown := 0
	for run := range ref.Runs() {
		if run.Person == 0 {
			continue
		}
		shown++
		if got, _ := style.PersonOf(p, run.Variable, run.Person); got.Family != string(run.Text) {
			t.Errorf("the run %q is of %+v", run.Text, got)
		}
	}
	if shown != 2 {
		t.Errorf("%d names in %q, want 2", shown, ref.Text())
	}
}
