package style_test

import (
	"strings"
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// Each variable is written of the field that CSL-JSON has under its name; those
// of a cite are of no publication.
func TestEveryVariable(t *testing.T) {
	ofCite := map[style.Variable]bool{
		style.YearSuffix: true, style.CitationNumber: true, style.FirstReferenceNoteNumber: true, style.Locator: true,
	}
	for v := style.Variable(1); ; v++ {
		name := v.String()
		if _, ok := style.VariableOf(name); !ok {
			break
		}
		var house style.Style
		var record, want string
		for _, try := range []struct {
			node         style.Node
			record, want string
		}{
			{&style.Text{Variable: v}, `"10.1/x"`, "10.1/x"},
			{&style.Date{Variable: v}, `{"date-parts": [[2020]]}`, "2020"},
			{&style.Names{Variables: style.Variables{v}}, `[{"family": "Rode", "given": "Ada"}]`, "Ada Rode"},
		} {
			s, err := style.New(style.Definition{Name: "house", Bibliography: &style.Bibliography{Layout: try.node}})
			if err == nil {
				house, record, want = s, try.record, try.want
				break
			}
		}
		if house.IsZero() {
			t.Errorf("%s: no node writes it", name)
			continue
		}
		if ofCite[v] {
			want = ""
		}
		for p, err := range model.Read(strings.NewReader(`{"id": 1, "type": "book", "` + name + `": ` + record + `}`)) {
			if err != nil {
				t.Fatal(err)
			}
			if got := citation.String(p, house, citation.Text); got != want {
				t.Errorf("%s: %q, want %q", name, got, want)
			}
		}
	}
}

// Where a variable is more than a field.
func TestVariablesOfSeveralFields(t *testing.T) {
	rode, lind := []model.Person{{Given: "Ada", Family: "Rode"}}, []model.Person{{Given: "Bea", Family: "Lind"}}
	label := &style.Label{Prefix: ", "}
	contributors := &style.Names{Variables: style.Variables{style.Editor, style.Translator}, Delimiter: "; ", Label: label}
	for _, test := range []struct {
		name string
		node style.Node
		p    model.Publication
		want string
	}{
		{"the first page of a range", &style.Text{Variable: style.PageFirst}, model.Publication{Page: "pp. 12-20, 31"}, "12"},
		{"of a single page", &style.Text{Variable: style.PageFirst}, model.Publication{Page: "e12"}, "e12"},
		{"given", &style.Text{Variable: style.PageFirst}, model.Publication{Page: "12-20", PageFirst: "13"}, "13"},
		{"keywords", &style.Text{Variable: style.Keyword}, model.Publication{Keywords: []string{"salt", "tide"}}, "salt, tide"},
		{"the first abstract", &style.Text{Variable: style.Abstract}, model.Publication{Abstracts: []model.Abstract{{Text: "We show."}, {Text: "Wir zeigen."}}}, "We show."},
		{"the first ISBN", &style.Text{Variable: style.ISBN}, model.Publication{ISBN: []string{"978-3", "978-4"}}, "978-3"},
		{"a status", &style.Text{Variable: style.Status}, model.Publication{Status: model.InPress}, "In Press"},
		{"no status that is none", &style.Text{Variable: style.Status}, model.Publication{Status: model.Published}, ""},
		{"a status of its own", &style.Text{Variable: style.Status}, model.Publication{Status: "retracted"}, "retracted"},
		{"before Christ", &style.Date{Variable: style.OriginalDate}, model.Publication{OriginalDate: model.Year(-44)}, "44 BC"},
		{"a range of years", &style.Date{Variable: style.Accessed},
			model.Publication{Accessed: model.Date{Start: model.Day{Year: 1998}, End: model.Day{Year: 2001}}}, "1998–2001"},
		{"a status is no date of access", &style.Date{Variable: style.Accessed}, model.Publication{Status: model.Draft, Accessed: model.Year(2020)}, "2020"},
		{"who edits and translates, twice", contributors, model.Publication{Editors: rode, Translators: rode}, "Ada Rode, editor & translator"},
		{"in a list of their own", &style.Names{Variables: style.Variables{style.EditorTranslator}, Label: label},
			model.Publication{EditorTranslators: rode, Editors: lind}, "Ada Rode, editor & translator"},
		{"that others do not show", contributors, model.Publication{EditorTranslators: rode, Editors: lind, Translators: lind}, "Bea Lind, editor; Bea Lind, translator"},
	} {
		t.Run(test.name, func(t *testing.T) {
			house := mustNew(t, style.Definition{Name: "house", Bibliography: &style.Bibliography{Layout: test.node}})
			if got := citation.String(&test.p, house, citation.Text); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}
