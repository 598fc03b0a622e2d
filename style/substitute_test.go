package style_test

import (
	"strings"
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// Names of several variables, and what takes their place.
func TestNamesAndSubstitutes(t *testing.T) {
	roe, low := families("Roe"), families("Low")
	names := func(n style.Names, variables ...style.Variable) *style.Names {
		n.Variables = variables
		if n.Name == nil {
			n.Name = &style.Name{Form: style.ShortName}
		}
		return &n
	}
	bare := func(v style.Variable) *style.Names { return &style.Names{Variables: style.Variables{v}} }
	label := &style.Label{Form: style.ShortForm, Prefix: " (", Suffix: ")"}
	title := &style.Text{Variable: style.Title}
	of := func(nodes ...style.Node) style.Nodes { return nodes }
	edited := &model.Publication{Title: "Tides", Editors: roe, Translators: low}
	both := &model.Publication{Editors: roe, Translators: roe}
	for _, test := range []struct {
		name   string
		work   *model.Publication
		layout style.Node
		want   string
	}{
		{"several variables, in the style's order", edited,
			names(style.Names{Delimiter: "; "}, style.Translator, style.Author, style.Editor), "Low; Roe"},
		{"affixes once, labels each", edited,
			names(style.Names{Prefix: "[", Suffix: "]", Label: label, Delimiter: "; "}, style.Editor, style.Translator), "[Roe (ed.); Low (trans.)]"},
		{"who edits and translates, once", both, names(style.Names{Label: label}, style.Editor, style.Translator), "Roe (ed. &#38; trans.)"},
		{"who edits and translates, the other way", both, names(style.Names{}, style.Translator, style.Editor), "Roe"},
		{"who edits and translates, beside others", both,
			names(style.Names{Label: label, Delimiter: "; "}, style.Author, style.Editor, style.Translator), "Roe (ed.); Roe (trans.)"},
		{"a count of several variables", edited,
			names(style.Names{Name: &style.Name{Form: style.CountNames}, Prefix: "#"}, style.Editor, style.Translator), "#2"},
		{"a font", edited, names(style.Names{Font: style.Bold, Prefix: "[", Suffix: "]"}, style.Editor), "[<b>Roe</b>]"},
		{"a block", edited, names(style.Names{Display: style.Indent}, style.Editor), `<div class="csl-indent">Roe</div>`},

		{"the first that writes anything", edited,
			names(style.Names{Substitute: of(bare(style.Composer), bare(style.Translator), bare(style.Editor))}, style.Author), "Low"},
		{"name, label and affixes are those of what is missing", edited,
			names(style.Names{Prefix: "[", Suffix: "]", Label: label, Substitute: of(bare(style.Editor))}, style.Author), "[Roe (ed.)]"},
		{"a name of its own", edited,
			names(style.Names{Label: label, Substitute: of(names(style.Names{Name: &style.Name{}, Prefix: "by "}, style.Editor))}, style.Author), "by X Roe"},
		{"affixes are for names", edited, names(style.Names{Prefix: "[", Suffix: "]", Substitute: of(title)}, style.Author), "Tides"},
		{"affixes are not for names with a name of their own", edited,
			names(style.Names{Prefix: "[", Suffix: "]", Substitute: of(names(style.Names{}, style.Editor))}, style.Author), "Roe"},
		{"affixes that both have stand once", edited,
			names(style.Names{Suffix: ": ", Substitute: of(&style.Names{Variables: style.Variables{style.Editor}, Suffix: ": "})}, style.Author), "Roe:"},
		{"a font is for names", edited, names(style.Names{Font: style.Bold, Substitute: of(title)}, style.Author), "Tides"},
		{"a font is for names in their place", edited, names(style.Names{Font: style.Bold, Substitute: of(bare(style.Editor))}, style.Author), "<b>Roe</b>"},
		{"a term", edited, &style.Group{Of: of(&style.Text{Value: "by "}, names(style.Names{Substitute: of(&style.Text{Term: style.TermAnonymous})}, style.Author))},
			"by anonymous"},
		{"the nodes of a choice are tried one by one", edited,
			names(style.Names{Substitute: of(style.Choose{{Then: of(bare(style.Composer), bare(style.Editor), bare(style.Translator))}})}, style.Author), "Roe"},
		{"a choice by what is there", edited,
			names(style.Names{Substitute: of(
				style.Choose{{Has: style.Variables{style.Title}, Then: of(bare(style.Composer))}, {Then: of(title)}}, bare(style.Editor),
			)}, style.Author), "Roe"},
		{"in a group, as those they take the place of", edited,
			names(style.Names{Label: label, Substitute: of(&style.Group{Prefix: "<", Of: of(bare(style.Editor))})}, style.Author), "&#60;Roe (ed.)"},
		{"nothing", &model.Publication{}, names(style.Names{Prefix: "[", Substitute: of(title)}, style.Author), ""},

		{"what was written is not written again", edited,
			&style.Group{Delimiter: " ", Of: of(names(style.Names{Substitute: of(bare(style.Editor))}, style.Author), bare(style.Editor), title)}, "Roe Tides"},
		{"nor with its affixes", edited,
			&style.Group{Of: of(names(style.Names{Substitute: of(title)}, style.Author), &style.Text{Variable: style.Title, Prefix: ", ", Suffix: "."})}, "Tides"},
		{"nor within the substitute", edited,
			names(style.Names{Substitute: of(&style.Text{Macro: &style.Group{Of: of(
				names(style.Names{Label: label}, style.Editor), names(style.Names{}, style.Editor),
			)}})}, style.Author), "Roe (ed.)"},
		{"but its label does not write it", edited,
			names(style.Names{Substitute: of(&style.Group{Delimiter: " ", Of: of(&style.Label{Variable: style.Editor}, bare(style.Editor))})}, style.Author),
			"editor Roe"},
		{"a label behind its number", &model.Publication{NumberOfVolumes: "3"},
			&style.Group{Delimiter: " ", Of: of(
				names(style.Names{Substitute: of(&style.Group{Delimiter: " ", Of: of(
					&style.Number{Variable: style.NumberOfVolumes}, &style.Label{Variable: style.NumberOfVolumes, Form: style.ShortForm},
				)})}, style.Author), &style.Label{Variable: style.NumberOfVolumes},
			)}, "3 vols."},
		{"what was tried in vain is written", edited,
			&style.Group{Delimiter: " ", Of: of(
				names(style.Names{Substitute: of(
					&style.Group{Of: of(&style.Text{Variable: style.Publisher}, style.Choose{{Lacks: style.Variables{style.Title}, Then: of(title)}})},
					bare(style.Editor),
				)}, style.Author), title,
			)}, "Roe Tides"},
		{"what is written twice elsewhere is", edited, &style.Group{Delimiter: " ", Of: of(title, title)}, "Tides Tides"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := mustNew(t, style.Definition{Name: "house", Literal: true, Bibliography: &style.Bibliography{Layout: test.layout}})
			if got := strings.TrimSpace(citation.String(test.work, s, citation.HTML)); got != test.want {
				t.Errorf("(-want +got):\n- %s\n+ %s", test.want, got)
			}
		})
	}
}

// A translator who edits in a locale without a word for it is named twice.
func TestNoWordForEditorsWhoTranslate(t *testing.T) {
	s := mustNew(t, style.Definition{
		Name:    "house",
		Locales: []style.LocaleDefinition{{Terms: []style.Wording{{Term: style.TermEditorAndTranslator, Form: style.ShortForm}}}},
		Bibliography: &style.Bibliography{Layout: &style.Names{
			Variables: style.Variables{style.Editor, style.Translator}, Delimiter: "; ",
			Name: &style.Name{Form: style.ShortName}, Label: &style.Label{Form: style.ShortForm, Prefix: ", "},
		}},
	})
	p := &model.Publication{Editors: families("Roe"), Translators: families("Roe")}
	if got, want := citation.String(p, s, citation.Text), "Roe, ed.; Roe, trans."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
