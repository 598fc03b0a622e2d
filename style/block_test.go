package style_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// Blocks are told from each other, whatever comes to nothing between them.
func TestBlocks(t *testing.T) {
	block := func(v style.Variable) style.Node { return &style.Text{Variable: v, Display: style.Block} }
	const a, b = `<div class="csl-block">A</div>`, `<div class="csl-block">B</div>`
	for _, test := range []struct {
		name  string
		nodes style.Nodes
		want  string
	}{
		{"two", style.Nodes{block(style.Title), block(style.Publisher)}, a + b},
		{"an empty one between", style.Nodes{block(style.Title), block(style.Note), block(style.Publisher)}, a + b},
		{"two empty ones between", style.Nodes{block(style.Title), block(style.Note), block(style.Genre), block(style.Publisher)}, a + b},
		{"an empty group between", style.Nodes{block(style.Title),
			&style.Group{Display: style.Block, Of: style.Nodes{&style.Text{Value: "by "}, &style.Text{Variable: style.Note}}}, block(style.Publisher)}, a + b},
		{"a text of markup alone between", style.Nodes{block(style.Title), block(style.Annote), block(style.Publisher)}, a + b},
		{"names that are none between", style.Nodes{block(style.Title),
			&style.Names{Variables: style.Variables{style.Editor}, Display: style.Block}, block(style.Publisher)}, a + b},
		{"a date that is none between", style.Nodes{block(style.Title),
			&style.Date{Variable: style.Accessed, Display: style.Block, Form: style.DateText}, block(style.Publisher)}, a + b},
		{"a number that is none between", style.Nodes{block(style.Title),
			&style.Number{Variable: style.CitationNumber, Display: style.Block}, block(style.Publisher)}, a + b},
		{"a condition that does not hold between", style.Nodes{block(style.Title),
			&style.Group{Display: style.Block, Of: style.Nodes{style.Choose{{Type: style.Map, Then: style.Nodes{&style.Text{Value: "x"}}}}}}, block(style.Publisher)}, a + b},
		{"a group of groups between", style.Nodes{block(style.Title),
			&style.Group{Display: style.Block, Of: style.Nodes{&style.Group{Of: style.Nodes{&style.Text{Value: "by "}, &style.Text{Variable: style.Annote}}}}}, block(style.Publisher)}, a + b},
		{"text between", style.Nodes{block(style.Title), &style.Text{Value: "and"}, block(style.Publisher)}, a + "and" + b},
		{"an empty one first", style.Nodes{block(style.Note), block(style.Title), block(style.Publisher)}, a + b},
		{"a delimiter", style.Nodes{&style.Group{Delimiter: "; ", Of: style.Nodes{block(style.Title), block(style.Note), block(style.Publisher)}}},
			`<div class="csl-block">A</div>; ` + b},
	} {
		s := mustNew(t, style.Definition{Name: "house", Literal: true, Bibliography: &style.Bibliography{Layout: &style.Group{Of: test.nodes}}})
		got := citation.String(&model.Publication{Title: "A", Publisher: "B", Annote: "<i></i>"}, s, citation.HTML)
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}
