package model_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/model"
)

func TestAbbreviations(t *testing.T) {
	table := model.AbbreviationTable(map[string]string{"Brine Letters": "Brine Lett.", "Tidal Series": "Tid. Ser."})
	for _, test := range []struct {
		name    string
		replace bool
		p, want model.Publication
	}{
		{"a journal", false, model.Publication{ContainerTitle: "Brine Letters"},
			model.Publication{ContainerTitle: "Brine Letters", ContainerTitleShort: "Brine Lett."}},
		{"in another case", false, model.Publication{ContainerTitle: "BRINE letters "},
			model.Publication{ContainerTitle: "BRINE letters ", ContainerTitleShort: "Brine Lett."}},
		{"one that has a short title", false, model.Publication{ContainerTitle: "Brine Letters", ContainerTitleShort: "BL"},
			model.Publication{ContainerTitle: "Brine Letters", ContainerTitleShort: "BL"}},
		{"one that is not in the table", true, model.Publication{ContainerTitle: "Salt"}, model.Publication{ContainerTitle: "Salt"}},
		{"in its place", true, model.Publication{ContainerTitle: "Brine Letters", CollectionTitle: "Tidal Series"},
			model.Publication{ContainerTitle: "Brine Lett.", ContainerTitleShort: "Brine Lett.", CollectionTitle: "Tid. Ser."}},
		{"its own in its place", true, model.Publication{ContainerTitle: "Salt", ContainerTitleShort: "S."},
			model.Publication{ContainerTitle: "S.", ContainerTitleShort: "S."}},
		{"no journal", true, model.Publication{Title: "Brine Letters"}, model.Publication{Title: "Brine Letters"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			before := test.p
			got := model.Abbreviations{Short: table, Replace: test.replace}.Of(&test.p)
			if diff := cmp.Diff(&test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(before, test.p); diff != "" {
				t.Errorf("the work was changed (-want +got):\n%s", diff)
			}
			if same := cmp.Equal(before, *got); same != (got == &test.p) {
				t.Errorf("copied: %v, changed: %v", got != &test.p, !same)
			}
		})
	}
	p := &model.Publication{ContainerTitle: "Brine Letters"}
	if got := (model.Abbreviations{Replace: true}).Of(p); got != p {
		t.Errorf("without a table, %+v", got)
	}
}
