package style_test

import (
	"strings"
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A mark that gives way to another is there again where the other is taken back,
// and what is set off stays so where letters or stops go.
func TestDropped(t *testing.T) {
	title := &style.Text{Variable: style.Title}
	// A node that finds out late that it writes nothing.
	nothing := style.Choose{
		{Has: style.Variables{style.Genre}, Then: style.Nodes{&style.Text{Value: "genre"}}},
		{Then: style.Nodes{&style.Text{Variable: style.Genre}}},
	}
	upper := func(n style.Node) style.Node { return &style.Text{Macro: n, TextCase: style.Uppercase} }
	for _, test := range []struct {
		name, title string
		layout      style.Nodes
		want        string
	}{
		{"a colon", "a:", style.Nodes{title, &style.Text{Value: "!"}}, "a!"},
		{"a colon before a group that vanishes", "a:", style.Nodes{title, &style.Group{Prefix: "! ", Of: style.Nodes{nothing}}, &style.Text{Value: " b"}}, "a: b"},
		{"twice", "a:", style.Nodes{title, &style.Group{Prefix: "?", Of: style.Nodes{nothing}}, &style.Text{Value: "!"}}, "a!"},
		{"a colon behind closing marks", "a", style.Nodes{
			&style.Text{Variable: style.Title, Quotes: true, Suffix: ":"}, &style.Group{Prefix: "! ", Of: style.Nodes{nothing}}, &style.Text{Value: " b"},
		}, "“a”: b"},
		{"the same, and the mark stays", "a", style.Nodes{&style.Text{Variable: style.Title, Quotes: true, Suffix: ":"}, &style.Text{Value: "! b"}}, "“a!” b"},
		{"the same, and it is there", "a!", style.Nodes{&style.Text{Variable: style.Title, Quotes: true, Suffix: ":"}, &style.Text{Value: "! b"}}, "“a!” b"},
		{"closing marks beside a group that vanishes", "a", style.Nodes{
			&style.Text{Variable: style.Title, Quotes: true},
			&style.Group{Of: style.Nodes{nothing}, Prefix: " x", Font: style.Bold},
			&style.Text{Value: "."},
		}, "“a.”"},
		{"in a macro in capitals", "a:", style.Nodes{upper(&style.Group{Of: style.Nodes{title, &style.Text{Value: "!b"}}}), title}, "A!Ba:"},

		{"letters that grow and shrink", "ɐ<i>ı</i>ɐ", style.Nodes{upper(title)}, "Ɐ<i>I</i>Ɐ"},
		{"a sharp s", "<i>ß</i>ß<b>ß</b>", style.Nodes{upper(title)}, "<i>SS</i>SS<b>SS</b>"},
		{"a ligature", "<i>ﬁ</i>sh", style.Nodes{&style.Text{Macro: title, TextCase: style.CapitalizeFirst}}, "<i>Fi</i>sh"},
		{"stops", "a.<i>.b.</i>c.", style.Nodes{&style.Text{Macro: title, StripPeriods: true}}, "a<i>b</i>c"},
		{"nothing but stops", "<i>.</i>.", style.Nodes{&style.Text{Macro: title, StripPeriods: true}, &style.Text{Value: "x"}}, "x"},
	} {
		t.Run(test.name, func(t *testing.T) {
			house := mustNew(t, style.Definition{Name: "house", Literal: true, Bibliography: &style.Bibliography{
				Layout: style.Choose{{Then: test.layout}},
			}})
			if got := citation.String(&model.Publication{Title: test.title}, house, citation.HTML); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

// What follows initials is a text, whatever is in it.
func TestInitializeWith(t *testing.T) {
	for with, want := range map[string]string{".\n": "A. B. Roe", "\t": "A B Roe", "<i>": "A&#60;i&#62;B&#60;i&#62; Roe"} {
		house := mustNew(t, style.Definition{Name: "house", Bibliography: &style.Bibliography{
			Layout: &style.Names{Variables: style.Variables{style.Author}, Name: &style.Name{Initials: style.Initialize, InitializeWith: with}},
		}})
		for _, given := range []string{"Ann Bea", "<b>Ann</b> Bea"} {
			p := &model.Publication{Authors: []model.Person{{Family: "Roe", Given: given}}}
			got := citation.String(p, house, citation.HTML)
			if got = strings.NewReplacer("<b>", "", "</b>", "").Replace(got); got != want {
				t.Errorf("%q with %q: %q, want %q", given, with, got, want)
			}
		}
	}
}

// A text that a style adds is UTF-8 without controls, wherever it stands.
func TestTextsOfStyles(t *testing.T) {
	title := &style.Text{Variable: style.Title}
	name := func(n style.Name) style.Node { return &style.Names{Variables: style.Variables{style.Author}, Name: &n} }
	for _, bad := range []string{"\x00a", "\x1b", "\u0085", "\xff"} {
		for what, d := range map[string]style.Definition{
			"Bibliography.Layout.Prefix":     layout(&style.Text{Variable: style.Title, Prefix: bad}),
			"Bibliography.Layout.Value":      layout(&style.Text{Value: bad}),
			"Bibliography.Layout.Suffix":     layout(&style.Number{Variable: style.Volume, Suffix: bad}),
			"Bibliography.Layout.Delimiter":  layout(&style.Group{Of: style.Nodes{title}, Delimiter: bad}),
			"a date's delimiter":             layout(&style.Date{Variable: style.Issued, Delimiter: bad}),
			"a part's prefix":                layout(&style.Date{Variable: style.Issued, Parts: []style.DatePart{{Name: style.YearPart, Prefix: bad}}}),
			"a label's suffix":               layout(&style.Label{Variable: style.Volume, Suffix: bad}),
			"a delimiter of names":           layout(name(style.Name{Delimiter: bad})),
			"what follows initials":          layout(name(style.Name{InitializeWith: bad})),
			"what precedes given names":      layout(name(style.Name{Given: style.NamePart{Prefix: bad}})),
			"what surrounds a bibliography":  {Bibliography: &style.Bibliography{Layout: title, Prefix: bad}},
			"the delimiter of a citation":    {Citation: &style.Citation{Layout: title, Delimiter: bad}},
			"the delimiter of a year suffix": {Citation: &style.Citation{Layout: title, YearSuffixDelimiter: bad}},
			"the delimiter of a range":       {RangeDelimiter: bad, Bibliography: &style.Bibliography{Layout: title}},
			"a term":                         {Locales: []style.LocaleDefinition{{Terms: []style.Wording{{Term: style.TermIn, Single: bad}}}}, Bibliography: &style.Bibliography{Layout: title}},
			"a format of dates":              {Locales: []style.LocaleDefinition{{Dates: []style.DateFormat{{Form: style.DateText, Delimiter: bad}}}}, Bibliography: &style.Bibliography{Layout: title}},
		} {
			d.Name = "house"
			if _, err := style.New(d); err == nil || !strings.Contains(err.Error(), "no UTF-8 or has control characters") {
				t.Errorf("%s, %q: %v", what, bad, err)
			}
		}
	}
	ends := layout(&style.Text{Variable: style.Title, Prefix: "\t\r\n"})
	ends.Name, ends.Citation = "house", &style.Citation{Layout: title, YearSuffixDelimiter: style.Nothing}
	if _, err := style.New(ends); err != nil {
		t.Error(err)
	}
}

func layout(n style.Node) style.Definition {
	return style.Definition{Bibliography: &style.Bibliography{Layout: n}}
}

// A locator's label that is no word counts as pages.
func TestLabelsOfCites(t *testing.T) {
	house := mustNew(t, style.Definition{Name: "house", Literal: true, Citation: &style.Citation{Layout: &style.Group{Delimiter: " ", Of: style.Nodes{
		&style.Label{Variable: style.Locator}, &style.Number{Variable: style.Locator, Form: style.OrdinalForm},
	}}}})
	for _, label := range []style.Term{0, style.TermPage, style.TermOrdinal, style.TermOrdinal00 + 99, 9999, 1<<16 - 1} {
		var ref style.Reference
		house.RenderCitation(&ref, []style.Cite{{Work: new(model.Publication), Locator: "2", Label: label}})
		if got, want := string(ref.Text()), "page 2nd"; got != want {
			t.Errorf("the label %s: %q, want %q", label, got, want)
		}
	}
}
