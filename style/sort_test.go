package style_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// orderBy returns the order of a list by keys, in a style of its own.
func orderBy(t testing.TB, keys ...style.SortKey) style.Order {
	t.Helper()
	return sortedBy(t, keys...).EntryOrder()
}

// sortedBy returns a style of its own whose list is sorted by keys.
func sortedBy(t testing.TB, keys ...style.SortKey) style.Style {
	t.Helper()
	s, err := style.New(style.Definition{
		Name:         "test",
		Literal:      true,
		Bibliography: &style.Bibliography{Layout: &style.Text{Variable: style.Title}, Sort: keys},
	})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// valuesOf returns the values of a cite: texts as they are, "=" before what is
// compared as it stands, "-" for what is missing.
func valuesOf(o style.Order, c style.Cite) string {
	var out []string
	for i := range o.Len() {
		v := o.Value(new(style.Reference), c, i)
		switch v.Kind {
		case style.ExactKey:
			out = append(out, fmt.Sprintf("=%x", v.Text))
		case style.TextKey:
			out = append(out, strings.Join(strings.Fields(string(v.Text)), " "))
		case style.MissingKey:
			out = append(out, "-")
		}
	}
	return strings.Join(out, " | ")
}

// What a macro writes as a key.
func TestSortedMacros(t *testing.T) {
	type people = []model.Person
	var (
		roe    = model.Person{Given: "Ann Bea", Family: "Roe", Suffix: "Jr."}
		gogh   = model.Person{Given: "Vincent", Family: "Gogh", Particle: "van"}
		horst  = model.Person{Given: "Max", Family: "Horst", Particle: "d’", DroppingParticle: "von"}
		times  = model.Person{Literal: "The New York Times"}
		madonn = model.Person{Given: "Madonna"}
		taro   = model.Person{Family: "山田", Given: "太郎"}
		full   = style.Name{Form: style.LongName, And: style.AndWord, Delimiter: "/", Inverted: style.InvertFirst, EtAl: style.EtAl{Font: style.Italic}}
	)
	with := func(change func(n *style.Name)) *style.Name {
		n := full
		change(&n)
		return &n
	}
	demoted := with(func(n *style.Name) { n.DemoteParticle = style.DemoteSortOnly })
	short := with(func(n *style.Name) { n.Form = style.ShortName })
	shortDemoted := with(func(n *style.Name) { n.Form, n.DemoteParticle = style.ShortName, style.DemoteDisplayAndSort })
	two := with(func(n *style.Name) { n.EtAlMin, n.EtAlUseFirst = 3, 2 })
	last := with(func(n *style.Name) { n.EtAlMin, n.EtAlUseFirst, n.EtAlUseLast = 3, 1, true })
	count := &style.Name{Form: style.CountNames}
	authors := func(n *style.Name) *style.Names {
		return &style.Names{Variables: style.Variables{style.Author}, Name: n, Label: &style.Label{}}
	}
	month := []style.DatePart{{Name: style.MonthPart}, {Name: style.YearPart}}

	for _, test := range []struct {
		name string
		key  style.SortKey
		pub  model.Publication
		want string
	}{
		{"names: all family name first", style.SortKey{Macro: authors(&full)}, model.Publication{Authors: people{roe, gogh}},
			"Roe Ann Bea Jr., van Gogh Vincent"},
		{"names: as a variable", style.SortKey{Variable: style.Author}, model.Publication{Authors: people{gogh}}, "van Gogh Vincent"},
		{"names: particles never demoted are words of their own", style.SortKey{Macro: authors(&full)}, model.Publication{Authors: people{horst}},
			"d’ Horst von Max"},
		{"names: particles demoted", style.SortKey{Macro: authors(demoted)}, model.Publication{Authors: people{horst, gogh}},
			"Horst von d’ Max, Gogh van Vincent"},
		{"names: short", style.SortKey{Macro: authors(short)}, model.Publication{Authors: people{roe, horst}}, "Roe, d’ Horst"},
		{"names: short and demoted", style.SortKey{Macro: authors(shortDemoted)}, model.Publication{Authors: people{horst}}, "Horst d’"},
		{"names: initials stay", style.SortKey{Macro: authors(with(func(n *style.Name) { n.Initials, n.InitializeWith = style.Initialize, ". " }))},
			model.Publication{Authors: people{roe}}, "Roe A. B. Jr."},
		{"names: an English article", style.SortKey{Macro: authors(&full)}, model.Publication{Authors: people{times}}, "New York Times"},
		{"names: no article of another language", style.SortKey{Macro: authors(&full)},
			model.Publication{Authors: people{{Literal: "A kasernes"}}, Languages: []string{"da"}}, "A kasernes"},
		{"names: one that is an article alone", style.SortKey{Macro: authors(&full)}, model.Publication{Authors: people{{Literal: "A"}}}, "A"},
		{"names: a given name alone", style.SortKey{Macro: authors(&full)}, model.Publication{Authors: people{madonn}}, "Madonna"},
		{"names: a script without blanks", style.SortKey{Macro: authors(&full)}, model.Publication{Authors: people{taro}}, "山田太郎"},
		{"names: no et al.", style.SortKey{Macro: authors(two)}, model.Publication{Authors: people{roe, gogh, taro}}, "Roe Ann Bea Jr., van Gogh Vincent"},
		{"names: the last of many", style.SortKey{Macro: authors(last)}, model.Publication{Authors: people{taro, roe, gogh}}, "山田太郎, … van Gogh Vincent"},
		{"names: limits of the key", style.SortKey{Macro: authors(two), NamesMin: 2, NamesUseFirst: 1, NamesUseLast: style.On},
			model.Publication{Authors: people{taro, roe, gogh}}, "山田太郎, … van Gogh Vincent"},
		{"names: no last one in the key", style.SortKey{Macro: authors(last), NamesUseLast: style.Off},
			model.Publication{Authors: people{taro, roe, gogh}}, "山田太郎"},
		{"names: none", style.SortKey{Macro: authors(&full)}, model.Publication{Title: "T"}, "-"},
		{"names: those of a substitute", style.SortKey{Macro: &style.Names{
			Variables: style.Variables{style.Author}, Name: demoted,
			Substitute: style.Nodes{&style.Names{Variables: style.Variables{style.Editor}}},
		}}, model.Publication{Editors: people{gogh}}, "Gogh van Vincent"},
		{"names: how many", style.SortKey{Macro: authors(count)}, model.Publication{Authors: people{roe, gogh}}, "2"},
		{"names: how many with a limit", style.SortKey{Macro: authors(count), NamesMin: 2, NamesUseFirst: 1},
			model.Publication{Authors: people{roe, gogh}}, "1"},
		{"names: none are a number", style.SortKey{Macro: authors(count)}, model.Publication{Title: "T"}, "0"},
		{"names: none are a number in a group", style.SortKey{Macro: &style.Group{Prefix: "(", Of: style.Nodes{authors(count)}}},
			model.Publication{}, "(0"},

		{"a date: all of it", style.SortKey{Macro: &style.Date{Variable: style.Issued, Form: style.DateText}},
			model.Publication{Issued: model.Date{Start: model.Day{Year: 2021, Month: 5, Day: 3}}}, "1002021050300000000000"},
		{"a date: its year", style.SortKey{Macro: &style.Date{Variable: style.Issued, Prefix: "(", Suffix: ")"}},
			model.Publication{Issued: model.Date{Start: model.Day{Year: 2021, Month: 5, Day: 3}}}, "1002021000000000000000"},
		{"a date: the parts of it", style.SortKey{Macro: &style.Date{Variable: style.Issued, Parts: month}},
			model.Publication{Issued: model.Date{Start: model.Day{Year: 2021, Month: 5, Day: 3}}}, "1002021050000000000000"},
		{"a date: limited", style.SortKey{Macro: &style.Date{Variable: style.Issued, Form: style.DateText, Limit: style.YearOnly}},
			model.Publication{Issued: model.Date{Start: model.Day{Year: 2021, Month: 5, Day: 3}}}, "1002021000000000000000"},
		{"a date: before Christ", style.SortKey{Macro: &style.Date{Variable: style.Issued}},
			model.Publication{Issued: model.Year(-44)}, "0999956000000000000000"},
		{"a date: a range", style.SortKey{Macro: &style.Date{Variable: style.Issued}},
			model.Publication{Issued: model.Date{Start: model.Day{Year: 1999}, End: model.Day{Year: 2001}}}, "1001999000010020010000"},
		{"a date: no season", style.SortKey{Macro: &style.Date{Variable: style.Issued, Parts: month}},
			model.Publication{Issued: model.Date{Start: model.Day{Year: 2021, Season: 2}}}, "1002021000000000000000"},
		{"a date: none", style.SortKey{Macro: &style.Date{Variable: style.Issued}},
			model.Publication{Issued: model.Date{Literal: "Spring term"}}, "-"},
		{"a date: the lack of one", style.SortKey{Macro: &style.Group{Of: style.Nodes{&style.Text{Term: style.TermNoDate, Form: style.ShortForm, Quotes: true}}}},
			model.Publication{}, "-"},

		{"a number: the first", style.SortKey{Macro: &style.Number{Variable: style.Edition, Form: style.OrdinalForm, Prefix: "no. "}},
			model.Publication{Edition: "rev. 02nd, 1999"}, "2"},
		{"a number: none", style.SortKey{Macro: &style.Number{Variable: style.Edition}}, model.Publication{Edition: "revised"}, "revised"},
		{"a number: a text of it", style.SortKey{Macro: &style.Text{Variable: style.Volume}}, model.Publication{Volume: "12b"}, "12b"},
		{"a text without markup", style.SortKey{Macro: &style.Text{Variable: style.Title, Font: style.Bold}},
			model.Publication{Title: "tide <i>and</i> salt"}, "tide and salt"},
		{"a text of marks alone", style.SortKey{Macro: &style.Text{Variable: style.Title, Quotes: true}}, model.Publication{Title: "?!"}, "-"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := valuesOf(orderBy(t, test.key), style.Cite{Work: &test.pub}); got != test.want {
				t.Errorf("(-want +got):\n- %s\n+ %s", test.want, got)
			}
		})
	}
}

// What variables are as keys.
func TestSortedVariables(t *testing.T) {
	pub := &model.Publication{
		Title: "“Tide” & salt", Volume: "12, 3", Issue: "spring", Edition: "007",
		Issued:    model.Date{Start: model.Day{Year: 2021, Month: 5, Day: 3}},
		EventDate: model.Date{Start: model.Day{Year: -1}, End: model.Day{Year: 1, Season: 1}},
		Submitted: model.Date{Literal: "soon"},
		PageFirst: strings.Repeat("1", 300),
	}
	for _, test := range []struct {
		variable style.Variable
		cite     style.Cite
		want     string
	}{
		{style.Title, style.Cite{Work: pub}, "“Tide” & salt"},
		{style.Volume, style.Cite{Work: pub}, "=023132"},
		{style.Edition, style.Cite{Work: pub}, "=0137"},
		{style.Issue, style.Cite{Work: pub}, "spring"},
		{style.PageFirst, style.Cite{Work: pub}, "=ff" + strings.Repeat("31", 255)},
		{style.Issued, style.Cite{Work: pub}, "=800007e50503000000000000"},
		{style.EventDate, style.Cite{Work: pub}, "=7fffffff0000800000010000"},
		{style.Submitted, style.Cite{Work: pub}, "-"},
		{style.Accessed, style.Cite{Work: pub}, "-"},
		{style.Editor, style.Cite{Work: pub}, "-"},
		{style.Locator, style.Cite{Work: pub, Locator: "12"}, "-"},
		{style.CitationNumber, style.Cite{Work: pub}, "-"},
		{style.CitationNumber, style.Cite{Work: pub, Number: 12}, "=023132"},
		{style.FirstReferenceNoteNumber, style.Cite{FirstNote: 3}, "=0133"},
		{style.YearSuffix, style.Cite{Work: pub, YearSuffix: "aa"}, "=026161"},
		{style.YearSuffix, style.Cite{}, "-"},
	} {
		if got := valuesOf(orderBy(t, style.SortKey{Variable: test.variable}), test.cite); got != test.want {
			t.Errorf("%s (-want +got):\n- %s\n+ %s", test.variable, test.want, got)
		}
	}
}

// A cite is sorted by its work, wherever it stands and whatever it points to.
func TestSortedCites(t *testing.T) {
	s, err := style.New(style.Definition{Name: "test", Citation: &style.Citation{
		Layout: &style.Text{Variable: style.Title},
		Sort: []style.SortKey{{Macro: style.Choose{
			style.If{Position: style.Ibid, Then: style.Nodes{&style.Text{Value: "ibid"}}},
			style.If{Has: style.Variables{style.Locator}, Then: style.Nodes{&style.Text{Value: "located"}}},
			style.If{Position: style.First, Then: style.Nodes{&style.Text{Variable: style.Title}}},
		}}, {Variable: style.YearSuffix}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	got := valuesOf(s.CiteOrder(), style.Cite{Work: &model.Publication{Title: "T"}, YearSuffix: "b", Position: style.Ibid, Locator: "3"})
	if want := "T | =0162"; got != want {
		t.Errorf("(-want +got):\n- %s\n+ %s", want, got)
	}
	if !s.EntryOrder().IsEmpty() {
		t.Error("a list that there is not is sorted")
	}
}

func TestOrder(t *testing.T) {
	number := &style.Group{Of: style.Nodes{&style.Number{Variable: style.CitationNumber}}}
	for _, test := range []struct {
		name             string
		keys             []style.SortKey
		ofDocument, down bool
	}{
		{"none", nil, false, false},
		{"a title", []style.SortKey{{Variable: style.Title, Descending: true}}, false, false},
		{"a number", []style.SortKey{{Variable: style.CitationNumber}}, true, false},
		{"a number in a macro", []style.SortKey{{Variable: style.Title}, {Macro: number, Descending: true}}, true, true},
		{"a letter", []style.SortKey{{Macro: &style.Text{Variable: style.YearSuffix}, Descending: true}}, true, false},
	} {
		o := orderBy(t, test.keys...)
		if o.IsEmpty() != (len(test.keys) == 0) || o.OfDocument() != test.ofDocument || o.CountsDown() != test.down {
			t.Errorf("%s: empty %v, of the document %v, counts down %v", test.name, o.IsEmpty(), o.OfDocument(), o.CountsDown())
		}
	}

	var zero style.Order
	if !zero.IsEmpty() || zero.OfDocument() || zero.CountsDown() || zero.Locale() != (style.Locale{}) || valuesOf(zero, style.Cite{}) != "" {
		t.Error("the zero order has keys")
	}
	if !(style.Style{}).CiteOrder().IsEmpty() {
		t.Error("the order of the zero style has keys")
	}
}

// Keys are compiled for each type.
func TestSortedTypes(t *testing.T) {
	o := orderBy(t, style.SortKey{Macro: style.Choose{
		style.If{Type: style.Book, Then: style.Nodes{&style.Text{Value: "1"}}},
		style.If{Then: style.Nodes{&style.Text{Value: "2"}}},
	}}, style.SortKey{Variable: style.Title})
	book := valuesOf(o, style.Cite{Work: &model.Publication{Type: model.Book, Title: "A"}})
	other := valuesOf(o, style.Cite{Work: &model.Publication{Type: model.Chapter, Title: "B"}})
	if book != "1 | A" || other != "2 | B" {
		t.Errorf("a book: %s; a chapter: %s", book, other)
	}
}

func TestNewRejectsKeys(t *testing.T) {
	for _, test := range []struct {
		name string
		key  style.SortKey
		want string
	}{
		{"nothing", style.SortKey{}, "Bibliography.Sort[1]: a key has neither variable nor macro"},
		{"two things", style.SortKey{Variable: style.Title, Macro: &style.Text{Variable: style.Title}}, "both a variable and a macro"},
		{"no variable", style.SortKey{Variable: 200}, `cannot take the variable "variable 200"`},
		{"a negative limit", style.SortKey{Variable: style.Author, NamesMin: -1}, "negative limit"},
		{"another negative limit", style.SortKey{Variable: style.Author, NamesUseFirst: -1}, "negative limit"},
		{"no option", style.SortKey{Variable: style.Author, NamesUseLast: 9}, "there is no option 9"},
		{"an empty macro", style.SortKey{Macro: &style.Group{Of: style.Nodes{&style.Text{}}}},
			"Bibliography.Sort[1].Macro.Of[0]: a text has neither variable nor macro"},
	} {
		_, err := style.New(style.Definition{Name: "test", Bibliography: &style.Bibliography{
			Layout: &style.Text{Variable: style.Title}, Sort: []style.SortKey{{Variable: style.Title}, test.key},
		}})
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: error %v, want one with %q", test.name, err, test.want)
		}
	}
}
