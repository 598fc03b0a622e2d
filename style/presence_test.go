package style

import (
	"slices"
	"testing"

	"github.com/pubcite/pubcite/model"
)

// Whoever a publication names is found, by whichever variable.
func TestNamesOthers(t *testing.T) {
	for v := Abstract; v < numVariables; v++ {
		if !v.isNames() || slices.Contains(Variables{Author, Editor, Translator, EditorTranslator}, v) {
			continue
		}
		p := &model.Publication{}
		list := peopleOf(p, v)
		if list == nil {
			t.Errorf("%s: no list of a publication is its", v)
			continue
		}
		*list = []model.Person{{Family: "Reed", Given: "Ann"}}
		if len(people(p, v)) == 0 {
			t.Errorf("%s: another list is its", v)
		}
		if !namesOthers(p) {
			t.Errorf("%s: namesOthers(p) = false, want true", v)
		}
	}
	if namesOthers(&model.Publication{Authors: []model.Person{{Family: "Reed"}}}) {
		t.Error("namesOthers of an author: true, want false")
	}
}

// peopleOf returns the list of a publication that a variable shows, found out by
// trying; nil where there is none.
func peopleOf(p *model.Publication, v Variable) *[]model.Person {
	for _, list := range []*[]model.Person{
		&p.Chairs, &p.CollectionEditors, &p.Compilers, &p.Composers, &p.ContainerAuthors, &p.Contributors, &p.Curators,
		&p.Directors, &p.EditorialDirectors, &p.ExecutiveProducers, &p.Guests, &p.Hosts, &p.Illustrators, &p.Interviewers,
		&p.Narrators, &p.Organizers, &p.OriginalAuthors, &p.Performers, &p.Producers, &p.Recipients, &p.ReviewedAuthors,
		&p.ScriptWriters, &p.SeriesCreators,
	} {
		*list = []model.Person{{Family: "Reed"}}
		found := len(people(p, v)) > 0
		*list = nil
		if found {
			return list
		}
	}
	return nil
}
