package style_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A year suffix stands where the style has it, and else behind the first year.
func TestYearSuffix(t *testing.T) {
	issued := &style.Date{Variable: style.Issued}
	full := &style.Date{Variable: style.Issued, Form: style.DateText}
	accessed := &style.Date{Variable: style.Accessed, Prefix: " seen "}
	suffix := &style.Text{Variable: style.YearSuffix, Prefix: "-"}
	group := func(of ...style.Node) style.Node { return &style.Group{Of: of} }
	day := model.Date{Start: model.Day{Year: 2020, Month: 5, Day: 3}}
	span := model.Date{Start: model.Day{Year: 2020}, End: model.Day{Year: 2021}}
	since := model.Date{Start: model.Day{Year: 2020}, Open: true}
	for _, test := range []struct {
		name           string
		cite, entry    style.Node
		date, accessed model.Date
		want           [2]string // the citation and the entry
	}{
		{"behind the year", issued, issued, model.Year(2020), model.Date{}, [2]string{"2020a", "2020a"}},
		{"of a whole date", full, full, day, model.Date{}, [2]string{"May 3, 2020a", "May 3, 2020a"}},
		{"before the other parts", &style.Date{Variable: style.Issued, Parts: []style.DatePart{{Name: style.YearPart, Suffix: ", "}, {Name: style.MonthPart}}}, issued, day, model.Date{},
			[2]string{"2020a, May", "2020a"}},
		{"of a range", issued, full, span, model.Date{}, [2]string{"2020–2021a", "2020–2021a"}},
		{"of the first year alone", group(issued, accessed), group(accessed, issued), model.Year(2020), model.Year(2022),
			[2]string{"2020a seen 2022", " seen 2022a2020"}},
		{"before the suffix of the year", &style.Date{Variable: style.Issued, Prefix: "(", Suffix: ")", Parts: []style.DatePart{{Name: style.YearPart, Suffix: "."}}}, issued, model.Year(2020), model.Date{},
			[2]string{"(2020a.)", "2020a"}},
		{"where the style has it", group(issued, suffix), group(suffix, issued), model.Year(2020), model.Date{}, [2]string{"2020-a", "-a2020"}},
		{"of what goes on", issued, issued, since, model.Date{}, [2]string{"2020a–", "2020a–"}},
		{"of what goes on, where the style has it", group(issued, &style.Text{Variable: style.YearSuffix}),
			&style.Date{Variable: style.Issued, Font: style.Italic, Parts: []style.DatePart{{Name: style.YearPart, Suffix: "."}}}, since, model.Date{}, [2]string{"2020a–", "2020–."}},
		{"and set off from it there", group(issued, suffix), &style.Group{Delimiter: ", ", Of: style.Nodes{issued, &style.Text{Variable: style.YearSuffix}}}, since, model.Date{},
			[2]string{"2020–-a", "2020–, a"}},
		{"where it has it in citations only", group(issued, suffix), issued, model.Year(2020), model.Date{}, [2]string{"2020-a", "2020"}},
		{"or in the list", issued, group(issued, suffix), model.Year(2020), model.Date{}, [2]string{"2020", "2020-a"}},
		{"no year", issued, group(&style.Text{Term: style.TermNoDate, Form: style.ShortForm}, issued), model.Date{Literal: "Spring term"}, model.Date{},
			[2]string{"Spring term", "N.d.Spring term"}},
		{"no date, but where the style has it", group(&style.Text{Term: style.TermNoDate, Form: style.ShortForm}, suffix), issued, model.Date{}, model.Date{},
			[2]string{"n.d.-a", ""}},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := mustNew(t, style.Definition{
				Name: "house", Literal: true, Citation: &style.Citation{Layout: test.cite}, Bibliography: &style.Bibliography{Layout: test.entry},
			})
			cite := style.Cite{Work: &model.Publication{Issued: test.date, Accessed: test.accessed}, YearSuffix: "a"}
			var ref style.Reference
			for _, s := range [...]style.Style{s, s.In(mustLocale(t, style.LocaleDefinition{Lang: "en-GB"}))} {
				var got [2]string
				s.RenderCitation(&ref, []style.Cite{cite})
				got[0] = string(ref.Text())
				s.RenderEntry(&ref, cite)
				got[1] = string(ref.Text())
				if diff := cmp.Diff(test.want, got); diff != "" {
					t.Errorf("in %v (-want +got):\n%s", s.Locale(), diff)
				}
			}
		})
	}
}

// A label is made of names and year where a record has none.
func TestCitationLabel(t *testing.T) {
	s := mustNew(t, style.Definition{
		Name: "house", Literal: true, Bibliography: &style.Bibliography{Layout: &style.Group{Of: style.Nodes{
			&style.Text{Variable: style.CitationLabel, Prefix: "[", Suffix: "]"}, &style.Date{Variable: style.Issued},
		}}},
	})
	for _, test := range []struct {
		name   string
		work   model.Publication
		suffix string
		want   string
	}{
		{"one name", model.Publication{Authors: families("Lindqvist"), Issued: model.Year(2021)}, "", "[Lind21]2021"},
		{"a short one", model.Publication{Authors: families("Ng"), Issued: model.Year(2005)}, "", "[Ng05]2005"},
		{"two", model.Publication{Authors: families("Roe", "Low"), Issued: model.Year(2021)}, "", "[RoLo21]2021"},
		{"three", model.Publication{Authors: families("Roe", "Low", "Fox"), Issued: model.Year(2021)}, "", "[RoLF21]2021"},
		{"more", model.Publication{Authors: families("Roe", "Low", "Fox", "Doe", "Poe"), Issued: model.Year(2021)}, "", "[RLFD21]2021"},
		{"editors", model.Publication{Editors: families("Roe"), Issued: model.Year(2021)}, "", "[Roe21]2021"},
		{"an organisation", model.Publication{Authors: []model.Person{{Literal: "NATO Office"}}, Issued: model.Year(2021)}, "", "[Nato21]2021"},
		{"marks and capitals in a name", model.Publication{Authors: families("O’NEILL"), Issued: model.Year(2021)}, "", "[Onei21]2021"},
		{"letters beyond ASCII", model.Publication{Authors: families("éclair"), Issued: model.Year(2021)}, "", "[Écla21]2021"},
		{"a title", model.Publication{Title: "salt and sand", Issued: model.Year(2021)}, "", "[Salt21]2021"},
		{"no year", model.Publication{Authors: families("Roe")}, "", "[Roe00]"},
		{"before Christ", model.Publication{Authors: families("Roe"), Issued: model.Year(-44)}, "", "[Roe44]44 BC"},
		{"with a year suffix", model.Publication{Authors: families("Roe"), Issued: model.Year(2021)}, "b", "[Roe21b]2021"},
		{"the record's own", model.Publication{Authors: families("Roe"), CitationLabel: "X1", Issued: model.Year(2021)}, "b", "[X1b]2021"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var ref style.Reference
			s.RenderEntry(&ref, style.Cite{Work: &test.work, YearSuffix: test.suffix})
			if diff := cmp.Diff(test.want, string(ref.Text())); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// What entries are sorted by is no place for a year suffix.
func TestYearSuffixOfSortedEntries(t *testing.T) {
	issued, suffix := &style.Date{Variable: style.Issued}, &style.Text{Variable: style.YearSuffix, Prefix: "-"}
	keys := []style.SortKey{{Macro: &style.Group{Of: style.Nodes{issued, suffix}}}, {Variable: style.Issued}}
	cite := style.Cite{Work: &model.Publication{Issued: model.Year(2020)}, YearSuffix: "a"}
	for want, layout := range map[string]style.Node{
		"2020a":  issued,
		"2020-a": &style.Group{Of: style.Nodes{issued, suffix}},
	} {
		s := mustNew(t, style.Definition{Name: "house", Literal: true, Bibliography: &style.Bibliography{Layout: layout, Sort: keys}})
		var ref style.Reference
		s.RenderEntry(&ref, cite)
		if diff := cmp.Diff(want, string(ref.Text())); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}
