package style_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// Runs say whose name they are a part of, by the place in the publication's
// list, whoever of it is left out.
func TestPersonOfRun(t *testing.T) {
	roe, low := model.Person{Given: "Ada", Particle: "van", Family: "Roe"}, model.Person{Given: "Ben", Family: "Low"}
	people := families("A", "B", "C", "D")
	for _, test := range []struct {
		name      string
		work      model.Publication
		variables style.Variables
		how       style.Name
		want      []string
	}{
		{"each", model.Publication{Authors: []model.Person{roe, low}}, style.Variables{style.Author}, style.Name{},
			[]string{"author 1: Ada van Roe", "0: , ", "author 2: Ben Low"}},
		{"in several fonts", model.Publication{Authors: []model.Person{low}}, style.Variables{style.Author}, style.Name{Family: style.NamePart{Font: style.Bold}},
			[]string{"author 1: Ben ", "author 1: Low"}},
		{"without a delimiter", model.Publication{Authors: []model.Person{low, low}}, style.Variables{style.Author}, style.Name{Delimiter: style.Nothing},
			[]string{"author 1: Ben Low", "author 2: Ben Low"}},
		{"one without a name", model.Publication{Authors: []model.Person{{Family: "-"}, low}}, style.Variables{style.Author}, style.Name{},
			[]string{"author 2: Ben Low"}},
		{"the last of a list", model.Publication{Authors: people}, style.Variables{style.Author},
			style.Name{Form: style.ShortName, EtAlMin: 4, EtAlUseFirst: 1, EtAlUseLast: true}, []string{"author 1: A", "0: , … ", "author 4: D"}},
		{"an organisation behind the editors", model.Publication{Editors: []model.Person{low}, CorporateEditors: []string{" ", "Tides"}},
			style.Variables{style.Editor}, style.Name{}, []string{"editor 1: Ben Low", "0: , ", "editor 3: Tides"}},
		{"who edits and translates", model.Publication{Editors: []model.Person{low}, Translators: []model.Person{low}},
			style.Variables{style.Editor, style.Translator}, style.Name{}, []string{"editor-translator 1: Ben Low"}},
		{"of several lists", model.Publication{Editors: []model.Person{low}, Authors: []model.Person{low}},
			style.Variables{style.Author, style.Editor}, style.Name{}, []string{"author 1: Ben Low", "editor 1: Ben Low"}},
		{"no title is anybody's", model.Publication{Title: "Tides"}, style.Variables{style.Author}, style.Name{}, []string{"title 0: Tides"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := mustNew(t, style.Definition{Name: "house", Bibliography: &style.Bibliography{Layout: &style.Names{
				Variables: test.variables, Name: &test.how, Substitute: style.Nodes{&style.Text{Variable: style.Title}},
			}}})
			var ref style.Reference
			s.Render(&ref, &test.work)
			var got []string
			for run := range ref.Runs() {
				if run.Variable == 0 {
					got = append(got, fmt.Sprintf("%d: %s", run.Person, run.Text))
				} else {
					got = append(got, fmt.Sprintf("%s %d: %s", run.Variable, run.Person, run.Text))
				}
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

// Beyond what a run can tell, nobody is named.
func TestPersonBeyondAll(t *testing.T) {
	p := &model.Publication{Authors: slices.Repeat(families("A"), 65_537)}
	s := mustNew(t, style.Definition{Name: "house", Bibliography: &style.Bibliography{Layout: &style.Names{
		Variables: style.Variables{style.Author}, Name: &style.Name{EtAlMin: 3, EtAlUseFirst: 1, EtAlUseLast: true},
	}}})
	var ref style.Reference
	s.Render(&ref, p)
	last := ref.Run(ref.Len() - 1)
	if last.Variable != style.Author || last.Person != 0 {
		t.Errorf("%s %d, want author 0", last.Variable, last.Person)
	}
}
