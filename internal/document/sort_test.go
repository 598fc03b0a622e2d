package document

import (
	"bytes"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// listing returns a style that lists works in an order, in a locale.
func listing(tb testing.TB, lang string, keys ...style.SortKey) style.Style {
	tb.Helper()
	layout := &style.Group{Of: style.Nodes{&style.Text{Variable: style.Title}, &style.Text{Variable: style.CitationNumber}}}
	s, err := style.New(style.Definition{
		Name:         "test",
		Literal:      true,
		Bibliography: &style.Bibliography{Layout: layout, Sort: keys},
		Citation:     &style.Citation{Layout: layout, Sort: keys},
	})
	if err != nil {
		tb.Fatal(err)
	}
	l, err := style.NewLocale(style.LocaleDefinition{Lang: lang})
	if err != nil {
		tb.Fatal(err)
	}
	return s.In(l)
}

// titled returns cites of works with titles, numbered.
func titled(titles ...string) []style.Cite {
	var cites []style.Cite
	for i, t := range titles {
		cites = append(cites, style.Cite{Work: &model.Publication{Title: t}, Number: i + 1})
	}
	return cites
}

// Each list is in its order. It is sorted from the other end.
func TestOrderOfTexts(t *testing.T) {
	for _, test := range []struct {
		name, lang string
		want       []string
	}{
		{"words", "en-US", []string{"De Man", "de Man b", "Dean", "deans"}},
		{"no case", "en-US", []string{"Aaa", "ABC", "abd"}},
		{"no accents", "en-US", []string{"Müller 1", "Muller 2", "Müller 3"}},
		{"no punctuation", "en-US", []string{"[F]linders", "“Flint”", "f-lo, a", "F.L.O. b"}},
		{"what a blank stands before and behind", "en-US", []string{"a", " b ", "c"}},
		{"digits by their value", "en-US", []string{"9 a", "10 a", "a 9", "a 10", "b2", "b10"}},
		{"parted digits", "en-US", []string{"1-12", "2-1", "12"}},
		{"marks before digits before letters", "en-US", []string{"+", "1", "a"}},
		{"no marks come last", "en-US", []string{"z", "?!"}},
		{"scripts", "en-US", []string{"Zenke", "Яблоко", "あ", "中"}},
		{"German", "de-DE", []string{"Äpfel a", "apfel b", "Zoo"}},
		{"Swedish", "sv-SE", []string{"Apfel", "Zoo", "Åa", "Äpfel"}},
		{"Danish", "da-DK", []string{"Borge", "Zoo", "Ærø", "Østerbro"}},
		{"Chinese", "zh-CN", []string{"丁", "一", "中"}},
		{"a language that there is not", "xx", []string{"a", "b"}},
		{"the title of many words", "en", []string{strings.Repeat("a ", 2000) + "a", strings.Repeat("a ", 2000) + "b"}},
	} {
		for _, descending := range []bool{false, true} {
			sorter := NewSorter(listing(t, test.lang, style.SortKey{Variable: style.Title, Descending: descending}).EntryOrder())
			given, want := slices.Clone(test.want), slices.Clone(test.want)
			slices.Reverse(given)
			if descending {
				slices.Reverse(want)
				if i := slices.Index(want, "?!"); i >= 0 {
					want = append(slices.Delete(want, i, i+1), "?!")
				}
			}
			var got []string
			for _, i := range sorter.Sort(titled(given...)) {
				got = append(got, given[i])
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s, descending %v (-want +got):\n- %q\n+ %q", test.name, descending, want, got)
			}
		}
	}
}

// The order of what is no text. Each list is in it, but for what comes last in
// both directions.
func TestOrderOfValues(t *testing.T) {
	on := func(year, month, day int) model.Date {
		return model.Date{Start: model.Day{Year: year, Month: month, Day: day}}
	}
	to := func(d model.Date, year int) model.Date { d.End = model.Day{Year: year}; return d }
	issued := func(dates ...model.Date) []style.Cite {
		var cites []style.Cite
		for _, d := range dates {
			cites = append(cites, style.Cite{Work: &model.Publication{Issued: d}})
		}
		return cites
	}
	dates := issued(on(-20000, 0, 0), on(-100, 7, 13), on(-44, 3, 15), on(54, 10, 13), on(999, 0, 0), on(2000, 0, 0), to(on(2000, 0, 0), 2001),
		to(on(2000, 0, 0), 2002), on(2000, 5, 0), on(2000, 5, 1), on(2000, 11, 1), on(2001, 0, 0), on(12000, 1, 1))
	whole := []style.DatePart{{Name: style.DayPart, Suffix: ". "}, {Name: style.MonthPart}, {Name: style.YearPart}}
	volumes := func(list ...string) (cites []style.Cite) {
		for _, v := range list {
			cites = append(cites, style.Cite{Work: &model.Publication{Volume: v}})
		}
		return cites
	}
	for _, test := range []struct {
		name  string
		key   style.SortKey
		cites []style.Cite
		last  []style.Cite
	}{
		{"dates", style.SortKey{Variable: style.Issued}, dates, issued(model.Date{}, model.Date{Literal: "1999?"})},
		{"dates in a macro", style.SortKey{Macro: &style.Date{Variable: style.Issued, Parts: whole}}, dates, issued(model.Date{Literal: "n.d."})},
		{"numbers before texts", style.SortKey{Variable: style.Volume}, volumes("1", "2nd", "003-4", "10", "99999999999999999999999", "spring"), volumes("")},
		{"numbers in a macro", style.SortKey{Macro: &style.Number{Variable: style.Volume}}, volumes("1", "2nd", "10"), nil},
		{"letters of years", style.SortKey{Variable: style.YearSuffix}, []style.Cite{{YearSuffix: "a"}, {YearSuffix: "z"}, {YearSuffix: "aa"}}, []style.Cite{{}}},
		{"numbers of works", style.SortKey{Variable: style.CitationNumber}, []style.Cite{{Number: 1}, {Number: 9}, {Number: 10}}, []style.Cite{{}}},
	} {
		for _, descending := range []bool{false, true} {
			test.key.Descending = descending
			sorter := NewSorter(listing(t, "en-US", test.key).EntryOrder())
			want := slices.Clone(test.cites)
			if descending {
				slices.Reverse(want)
			}
			given := append(slices.Clone(test.last), want...)
			slices.Reverse(given[len(test.last):])
			want = append(want, test.last...)
			var got []style.Cite
			for _, i := range sorter.Sort(given) {
				got = append(got, given[i])
			}
			for i := range want {
				if got[i] != want[i] {
					t.Errorf("%s, descending %v, at %d (-want +got):\n- %+v %+v\n+ %+v %+v", test.name, descending, i, want[i].Work, want[i], got[i].Work, got[i])
					break
				}
			}
		}
	}
}

// Keys count in turn; what all of them leave equal stays as it is.
func TestOrderOfKeys(t *testing.T) {
	by := func(title string, year int, volume string) style.Cite {
		return style.Cite{Work: &model.Publication{Title: title, Issued: model.Year(year), Volume: volume}}
	}
	sorter := NewSorter(listing(t, "en-US", style.SortKey{Variable: style.Title}, style.SortKey{Variable: style.Issued, Descending: true}).EntryOrder())
	cites := []style.Cite{by("B", 1, "a"), by("A b", 1, "b"), by("a", 1, "c"), by("A", 2, "d"), by("á", 0, "e"), by("A", 2, "f"), by("", 9, "g")}
	var got []string
	for _, i := range sorter.Sort(cites) {
		got = append(got, cites[i].Work.Volume)
	}
	if want := "d f c e b a g"; strings.Join(got, " ") != want {
		t.Errorf("(-want +got):\n- %s\n+ %s", want, strings.Join(got, " "))
	}

	unsorted := NewSorter(listing(t, "en-US").EntryOrder())
	if got := unsorted.Sort(cites); !slices.Equal(got, []int{0, 1, 2, 3, 4, 5, 6}) {
		t.Errorf("without keys: %v", got)
	}
}

// Whatever works hold, keys can be made and compared: equal works have equal
// keys, no key begins another, and descending turns all around but what is
// missing.
func FuzzSort(f *testing.F) {
	f.Add("Müller", "de Man", "n.d.", "12", -44, 2000)
	f.Add("[A]", "‘t’ Horst", "中", "v2", 0, 99999999)
	f.Add("\xff\x00", "a\u0300\u0301\u0302", "½٣", strings.Repeat("9", 300), math.MaxInt32, math.MinInt32)
	up, down := fuzzed(f, false), fuzzed(f, true)
	f.Fuzz(func(t *testing.T, a, b, c, number string, year, end int) {
		works := []model.Publication{
			{Title: a, Volume: number, Authors: []model.Person{{Family: b, Given: c}}, Issued: model.Year(year)},
			{Title: b, Volume: a, Authors: []model.Person{{Literal: c}}, Issued: model.Date{Start: model.Day{Year: year}, End: model.Day{Year: end}}},
			{Title: a, Volume: b + number, Authors: []model.Person{{Family: a, Particle: b, Suffix: c}}, Issued: model.Year(end)},
			{Title: b, Authors: []model.Person{{Family: b, Given: c}, {Family: c, Given: a}}, Editors: []model.Person{{Family: a}}},
			{Authors: []model.Person{{Literal: c}, {Literal: a}}, Issued: model.Year(end)},
			{},
		}
		for k := range up {
			keys, turned := make([][]byte, len(works)), make([][]byte, len(works))
			for i := range works {
				keys[i] = up[k].AppendKey(nil, style.Cite{Work: &works[i]})
				turned[i] = down[k].AppendKey(nil, style.Cite{Work: &works[i]})
				if again := up[k].AppendKey([]byte("x"), style.Cite{Work: &works[i]}); string(again[1:]) != string(keys[i]) {
					t.Errorf("key %d of work %d: %x, then %x", k, i, keys[i], again)
				}
			}
			for i := range keys {
				for j := range keys {
					checkPair(t, keys[i], keys[j], turned[i], turned[j])
					for _, s := range []*Sorter{up[k], down[k]} {
						checkHeads(t, s, style.Cite{Work: &works[i]}, style.Cite{Work: &works[j]})
					}
				}
			}
		}
	})
}

// checkHeads checks that heads say nothing that keys don't, and values the same.
func checkHeads(t *testing.T, s *Sorter, a, b style.Cite) {
	t.Helper()
	head := compareHeads(s.AppendHead(nil, a), s.AppendHead(nil, b))
	whole := bytes.Compare(s.AppendKey(nil, a), s.AppendKey(nil, b))
	if head != 0 && head != whole {
		t.Errorf("%q and %q: by their heads %d, else %d", s.AppendKey(nil, a), s.AppendKey(nil, b), head, whole)
	}
	v := s.Value(a, 0)
	v.Text = bytes.Clone(v.Text)
	if w := s.Value(b, 0); s.Compare(&v, &w) != whole {
		t.Errorf("%q and %q: by their values %d, else %d", s.AppendKey(nil, a), s.AppendKey(nil, b), s.Compare(&v, &w), whole)
	}
}

// fuzzed returns sorters of one key each.
func fuzzed(f *testing.F, descending bool) (out []*Sorter) {
	for _, k := range []style.SortKey{
		{Variable: style.Title},
		{Variable: style.Volume},
		{Variable: style.Author},
		{Variable: style.Issued},
		{Macro: &style.Group{Of: style.Nodes{
			&style.Names{Variables: style.Variables{style.Author}, Name: &style.Name{DemoteParticle: style.DemoteSortOnly}},
			&style.Number{Variable: style.Volume},
			&style.Date{Variable: style.Issued},
		}}},
	} {
		k.Descending = descending
		out = append(out, NewSorter(listing(f, "en-US", k).EntryOrder()))
	}
	return out
}

func checkPair(t *testing.T, a, b, turnedA, turnedB []byte) {
	t.Helper()
	if !bytes.Equal(a, b) && bytes.HasPrefix(a, b) {
		t.Errorf("%x begins with %x", a, b)
	}
	want := bytes.Compare(b, a)
	if a[0] == missing || b[0] == missing {
		want = -want
	}
	if got := bytes.Compare(turnedA, turnedB); got != want {
		t.Errorf("%x and %x are descending %d, want %d", a, b, got, want)
	}
}
