package style_test

import (
	"strings"
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

type datePart = style.DatePart

// Parts as styles have them.
var (
	yearPart  = datePart{Name: style.YearPart}
	monthPart = datePart{Name: style.MonthPart}
	dayPart   = datePart{Name: style.DayPart}
	// 3 May 2021
	dayFirst = []datePart{
		{Name: style.DayPart, Suffix: " "}, {Name: style.MonthPart, Suffix: " "}, {Name: style.YearPart},
	}
	// 2021-5-3
	yearFirst = []datePart{
		{Name: style.YearPart}, {Name: style.MonthPart, Form: style.NumericPart, Prefix: "-", RangeDelimiter: "/"},
		{Name: style.DayPart, Prefix: "-", RangeDelimiter: "/"},
	}
)

func day(year, month, day int) model.Day { return model.Day{Year: year, Month: month, Day: day} }

func on(d model.Day) model.Date { return model.Date{Start: d} }

func from(start, end model.Day) model.Date { return model.Date{Start: start, End: end} }

func withPart(p datePart, change func(*datePart)) []datePart {
	change(&p)
	return []datePart{p}
}

// What a date is written like: its parts, their forms, what is missing, ranges.
func TestDates(t *testing.T) {
	may := on(day(2021, 5, 3))
	for _, test := range []struct {
		name string
		node style.Date
		date model.Date
		want string
	}{
		{"the year", style.Date{}, may, "2021"},
		{"the locale's text", style.Date{Form: style.DateText}, may, "May 3, 2021"},
		{"the locale's numbers", style.Date{Form: style.DateNumeric}, may, "05/03/2021"},
		{"to the month", style.Date{Form: style.DateText, Limit: style.YearMonth}, may, "May 2021"},
		{"to the month, in numbers", style.Date{Form: style.DateNumeric, Limit: style.YearMonth}, may, "05/2021"},
		{"to the year", style.Date{Form: style.DateText, Limit: style.YearOnly}, may, "2021"},
		{"without a day", style.Date{Form: style.DateText}, on(day(2021, 5, 0)), "May 2021"},
		{"without a month", style.Date{Form: style.DateNumeric}, on(day(2021, 0, 0)), "2021"},
		{"parts of one's own", style.Date{Parts: dayFirst}, may, "3 May 2021"},
		{"with a delimiter", style.Date{Parts: []datePart{yearPart, monthPart, dayPart}, Delimiter: "-"}, may, "2021-May-3"},
		{"affixes of the date", style.Date{Parts: dayFirst, Prefix: "(", Suffix: ")"}, on(day(2021, 0, 0)), "(2021)"},

		{"a short year", style.Date{Parts: withPart(yearPart, func(p *datePart) { p.Form = style.ShortPart })}, on(day(2005, 0, 0)), "05"},
		{"a short month", style.Date{Parts: withPart(monthPart, func(p *datePart) { p.Form = style.ShortPart })}, on(day(2021, 9, 0)), "Sept."},
		{"a month without full stops", style.Date{Parts: withPart(monthPart, func(p *datePart) { p.Form, p.StripPeriods = style.ShortPart, true })},
			on(day(2021, 9, 0)), "Sept"},
		{"a month as a number", style.Date{Parts: withPart(monthPart, func(p *datePart) { p.Form = style.LeadingZerosPart })}, may, "05"},
		{"a day with zeros", style.Date{Parts: withPart(dayPart, func(p *datePart) { p.Form = style.LeadingZerosPart })}, may, "03"},
		{"an ordinal day", style.Date{Parts: withPart(dayPart, func(p *datePart) { p.Form = style.OrdinalPart })}, may, "3rd"},
		{"a part's case", style.Date{Parts: withPart(monthPart, func(p *datePart) { p.TextCase = style.Uppercase })}, may, "MAY"},
		{"a case of all", style.Date{Form: style.DateText, TextCase: style.Lowercase}, may, "may 3, 2021"},
		{"a part's font", style.Date{Parts: withPart(yearPart, func(p *datePart) { p.Font, p.Suffix = style.Bold, "." })}, may, "<b>2021</b>."},
		{"a font", style.Date{Parts: dayFirst, Font: style.Italic}, may, "<i>3 May 2021</i>"},
		{"a part of the format changed", style.Date{Form: style.DateText, Parts: withPart(monthPart, func(p *datePart) { p.Form = style.ShortPart })},
			on(day(2021, 12, 3)), "Dec. 3, 2021"},

		{"a season", style.Date{Form: style.DateText}, on(model.Day{Year: 2021, Season: 3}), "Autumn 2021"},
		{"a season where months are numbers", style.Date{Form: style.DateNumeric}, on(model.Day{Year: 2021, Season: 4}), "Winter/2021"},
		{"no month", style.Date{Parts: []datePart{monthPart}, Prefix: "("}, on(day(2021, 0, 0)), ""},
		{"a month that is none", style.Date{Parts: dayFirst}, on(day(2021, 13, 0)), "2021"},

		{"before Christ", style.Date{Parts: []datePart{yearPart}}, on(day(-44, 3, 15)), "44 BC"},
		{"1 BC", style.Date{}, on(day(-1, 0, 0)), "1 BC"},
		{"below 1000", style.Date{Parts: dayFirst, Prefix: "(", Suffix: ")"}, on(day(499, 0, 0)), "(499 AD)"},
		{"below 1000, the year alone", style.Date{}, on(day(499, 0, 0)), "499"},
		{"1000", style.Date{Parts: dayFirst}, on(day(1000, 0, 0)), "1000"},

		{"what goes on", style.Date{Parts: []datePart{yearPart}, Prefix: "(", Suffix: ")"}, model.Date{Start: model.Day{Year: 2010}, Open: true}, "(2010–)"},
		{"a day from which it goes on", style.Date{Parts: dayFirst}, model.Date{Start: model.Day{Year: 2010, Month: 5, Day: 3}, Open: true}, "3 May 2010–"},
		{"what goes on, where the year is not asked for", style.Date{Parts: []datePart{monthPart}}, model.Date{Start: model.Day{Year: 2010, Month: 5}, Open: true}, "May"},
		{"a text", style.Date{Parts: dayFirst, Prefix: "(", Suffix: ")"}, model.Date{Literal: "Spring term"}, "(Spring term)"},
		{"a text where the year is not asked for", style.Date{Parts: []datePart{monthPart}}, model.Date{Literal: "Spring term"}, ""},
		{"a text in the year's font", style.Date{Parts: withPart(yearPart, func(p *datePart) { p.Font = style.Bold })},
			model.Date{Literal: "in press"}, "<b>in press</b>"},

		{"years", style.Date{}, from(day(1987, 0, 0), day(2003, 0, 0)), "1987–2003"},
		{"years, in the locale's form", style.Date{Form: style.DateText}, from(day(1987, 0, 0), day(2003, 0, 0)), "1987–2003"},
		{"days", style.Date{Parts: dayFirst}, from(day(2003, 8, 10), day(2003, 8, 23)), "10–23 August 2003"},
		{"days, the month first", style.Date{Form: style.DateText}, from(day(2003, 8, 10), day(2003, 8, 23)), "August 10–23, 2003"},
		{"months", style.Date{Parts: dayFirst}, from(day(2003, 8, 0), day(2003, 10, 0)), "August–October 2003"},
		{"days of two months", style.Date{Form: style.DateText}, from(day(2003, 8, 10), day(2003, 10, 2)), "August 10–October 2, 2003"},
		{"days of two years", style.Date{Parts: dayFirst}, from(day(1987, 8, 3), day(2003, 10, 23)), "3 August 1987–23 October 2003"},
		{"the year first", style.Date{Parts: yearFirst}, from(day(2003, 8, 10), day(2003, 8, 23)), "2003-8-10/23"},
		{"the year first, of two years", style.Date{Parts: yearFirst}, from(day(1987, 8, 3), day(2003, 10, 23)), "1987-8-3–2003-10-23"},
		{"a range with a delimiter", style.Date{Parts: []datePart{dayPart, monthPart, yearPart}, Delimiter: " "},
			from(day(2003, 8, 10), day(2003, 9, 2)), "10 August–2 September 2003"},
		{"a range that differs in what is not asked for", style.Date{}, from(day(2003, 8, 10), day(2003, 9, 2)), "2003"},
		{"seasons", style.Date{Form: style.DateText}, from(model.Day{Year: 1999, Season: 2}, model.Day{Year: 1999, Season: 1}), "Summer–Spring 1999"},
		{"an end of less", style.Date{Parts: dayFirst}, from(day(2003, 8, 10), day(2003, 10, 0)), "10 August–October 2003"},
		{"a beginning of less", style.Date{Parts: dayFirst}, from(day(2003, 0, 0), day(2003, 10, 0)), "2003–October 2003"},
		{"before Christ and after", style.Date{Parts: []datePart{yearPart}}, from(day(-44, 0, 0), day(14, 0, 0)), "44 BC–14 AD"},
		{"capital", style.Date{Parts: []datePart{{Name: style.MonthPart, TextCase: style.Lowercase, Suffix: " "}, yearPart}, TextCase: style.CapitalizeFirst},
			from(day(2003, 8, 0), day(2003, 9, 0)), "August–september 2003"},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.node.Variable = style.Issued
			layout := &style.Group{Of: style.Nodes{&test.node}}
			if got := laidOut(t, layout, &model.Publication{Issued: test.date}, citation.HTML); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

// A part without its neighbour is written without what joins the two.
func TestDatesOfLocales(t *testing.T) {
	text := func(lang string, parts ...datePart) style.LocaleDefinition {
		return style.LocaleDefinition{Lang: lang, Dates: []style.DateFormat{{Form: style.DateText, Parts: parts}}, Terms: []style.Wording{
			{Term: style.TermMonth01 + 3, Single: "aprilis", Gender: style.Masculine},
			{Term: style.TermOrdinal, Single: "."},
			{Term: style.TermOrdinal00 + 1, Single: "us", GenderForm: style.Masculine},
		}}
	}
	slashes := text("eu", datePart{Name: style.YearPart, Suffix: "/"}, datePart{Name: style.MonthPart, Form: style.NumericPart, Suffix: "/"}, dayPart)
	words := text("lv", datePart{Name: style.YearPart, Suffix: ". gada "}, datePart{Name: style.DayPart, Suffix: ". "}, monthPart)
	before := text("hu", yearPart, datePart{Name: style.MonthPart, Prefix: ". "}, datePart{Name: style.DayPart, Prefix: " ", Suffix: "."})
	ordinals := text("la", datePart{Name: style.DayPart, Form: style.OrdinalPart, Suffix: " "}, datePart{Name: style.MonthPart, Suffix: " "}, yearPart)
	dayOne := ordinals
	dayOne.DayOneOrdinals = style.On
	delimited := style.LocaleDefinition{Lang: "lt", Dates: []style.DateFormat{
		{Form: style.DateText, Delimiter: " ", TextCase: style.Uppercase, Font: style.Italic, Parts: []datePart{yearPart, monthPart, dayPart}},
	}}

	for _, test := range []struct {
		name   string
		locale style.LocaleDefinition
		limit  style.DateLimit
		date   model.Date
		want   string
	}{
		{"all of it", slashes, style.YearMonthDay, on(day(1998, 4, 10)), "1998/4/10"},
		{"limited", slashes, style.YearMonth, on(day(1998, 4, 10)), "1998/4"},
		{"missing", slashes, style.YearMonthDay, on(day(1998, 0, 0)), "1998"},
		{"words stay", words, style.YearOnly, on(day(1998, 4, 10)), "1998. gada"},
		{"in order", words, style.YearMonthDay, on(day(1998, 4, 10)), "1998. gada 10. aprilis"},
		{"prefixes", before, style.YearMonth, on(day(1998, 4, 10)), "1998. aprilis"},
		{"prefixes and a suffix", before, style.YearMonthDay, on(day(1998, 4, 10)), "1998. aprilis 10."},
		{"a range of days", before, style.YearMonthDay, from(day(1998, 4, 10), day(1998, 4, 12)), "1998. aprilis 10–12."},
		{"an ordinal of the month's gender", ordinals, style.YearMonthDay, on(day(1998, 4, 1)), "1us aprilis 1998"},
		{"any ordinal", ordinals, style.YearMonthDay, on(day(1998, 4, 2)), "2. aprilis 1998"},
		{"the first day alone", dayOne, style.YearMonthDay, from(day(1998, 4, 1), day(1998, 4, 14)), "1us–14 aprilis 1998"},
		{"delimiter, case and font", delimited, style.YearMonthDay, on(day(1998, 5, 2)), "<i>1998 MAY 2</i>"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := mustNew(t, style.Definition{Name: "house", Bibliography: &style.Bibliography{
				Layout: &style.Date{Variable: style.Issued, Form: style.DateText, Limit: test.limit},
			}}).In(mustLocale(t, test.locale))
			if got := citation.String(&model.Publication{Issued: test.date}, s, citation.HTML); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

// A status word stands in the place of the year, but in a literal style.
func TestStatusInTheDatesPlace(t *testing.T) {
	p := &model.Publication{Status: model.InPress, Title: "Salt"}
	layout := &style.Group{Delimiter: " ", Of: style.Nodes{
		&style.Text{Variable: style.Title}, &style.Date{Variable: style.Issued, Form: style.DateText},
	}}
	for literal, want := range map[bool]string{false: "Salt In Press", true: "Salt"} {
		s := mustNew(t, style.Definition{Name: "house", Literal: literal, Bibliography: &style.Bibliography{Layout: layout}})
		if got := citation.String(p, s, citation.Text); got != want {
			t.Errorf("literal %v: %q, want %q", literal, got, want)
		}
	}
}

func TestUncertainDates(t *testing.T) {
	circa := style.Choose{
		{Uncertain: style.Variables{style.Issued}, Then: style.Nodes{&style.Text{Value: "ca. "}}},
		{Then: style.Nodes{&style.Text{Value: "in "}}},
	}
	layout := &style.Group{Of: style.Nodes{circa, &style.Date{Variable: style.Issued}}}
	for uncertain, want := range map[bool]string{false: "in 1845", true: "ca. 1845"} {
		d := model.Date{Start: model.Day{Year: 1845}, Uncertain: uncertain}
		if got := laidOut(t, layout, &model.Publication{Issued: d}, citation.Text); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestDatesThatAreNone(t *testing.T) {
	for _, test := range []struct {
		name string
		node style.Date
		want string
	}{
		{"a form", style.Date{Form: 9}, "there is no date form 9"},
		{"a limit", style.Date{Limit: 9}, "the limit 9"},
		{"a part", style.Date{Parts: []datePart{{}}}, `no part "none"`},
		{"a form of a part", style.Date{Parts: []datePart{{Name: style.DayPart, Form: style.LongPart}}}, `the day has the form "long"`},
		{"an effect", style.Date{Parts: []datePart{{Name: style.DayPart, Font: 1 << 15}}}, "there is no effect 0x8000"},
		{"a part twice", style.Date{Parts: []datePart{yearPart, yearPart}}, "the year stands in it twice"},
	} {
		test.node.Variable = style.Issued
		_, err := style.New(style.Definition{Name: "house", Bibliography: &style.Bibliography{Layout: &test.node}})
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v, want one with %q", test.name, err, test.want)
		}
	}
}
