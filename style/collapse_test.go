package style_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// numbered is [1, 2].
func numbered(delimiter string) style.Citation {
	return style.Citation{
		Prefix: "[", Suffix: "]", Delimiter: delimiter, Collapse: style.CollapseNumbers,
		Layout: &style.Group{Delimiter: ": ", Of: style.Nodes{
			&style.Text{Variable: style.CitationNumber, Font: style.Bold},
			&style.Text{Variable: style.Locator},
		}},
	}
}

// dated is (Roe 2000a: 5; Low 2001), drawn together in a way.
func dated(how style.Collapse) style.Citation {
	return style.Citation{
		Prefix: "(", Suffix: ")", Delimiter: "; ", Collapse: how, YearSuffix: true,
		Layout: &style.Group{Delimiter: " ", Of: style.Nodes{
			&style.Names{Variables: style.Variables{style.Author}, Name: &style.Name{Form: style.ShortName, EtAlMin: 3, EtAlUseFirst: 1},
				Substitute: style.Nodes{&style.Text{Variable: style.Title, Quotes: true}}},
			&style.Group{Delimiter: ": ", Of: style.Nodes{
				&style.Date{Variable: style.Issued, Parts: []style.DatePart{{Name: style.YearPart}}},
				&style.Text{Variable: style.Locator},
			}},
		}},
	}
}

// with returns a way to cite with a change.
func with(c style.Citation, change func(c *style.Citation)) style.Citation {
	change(&c)
	return c
}

// citesOf returns the cites of a line: numbers; or author, year and suffix. What
// stands behind a colon is a locator; before a bar, a prefix; behind one, a
// suffix.
func citesOf(line string) []style.Cite {
	var out []style.Cite
	for word := range strings.SplitSeq(line, ", ") {
		var c style.Cite
		if before, rest, ok := strings.Cut(word, "|"); ok && before != "" && rest != "" {
			c.Prefix, word = before, rest
		} else if ok {
			c.Suffix, word = "ff", before
		}
		word, c.Locator, _ = strings.Cut(word, ":")
		author, year, ok := strings.Cut(word, " ")
		if !ok {
			c.Number, _ = strconv.Atoi(word)
		}
		c.Work = &model.Publication{}
		if author != "-" {
			c.Work.Authors = families(strings.Split(author, "+")...)
		} else {
			c.Work.Title = "Salt"
		}
		digits := strings.TrimRight(year, "abcdefghijklmnopqrstuvwxyz")
		c.YearSuffix = year[len(digits):]
		if y, err := strconv.Atoi(digits); err == nil {
			c.Work.Issued = model.Year(y)
		}
		out = append(out, c)
	}
	return out
}

// The cites of a citation are drawn together.
func TestCollapse(t *testing.T) {
	years, suffixes, ranged := dated(style.CollapseYear), dated(style.CollapseYearSuffix), dated(style.CollapseYearSuffixRanged)
	for _, test := range []struct {
		name  string
		how   style.Citation
		cites string
		want  string
	}{
		{"two numbers", numbered(", "), "1, 2", "[1, 2]"},
		{"three", numbered(", "), "1, 2, 3", "[1–3]"},
		{"many", numbered(", "), "9, 10, 11, 12", "[9–12]"},
		{"with others around", numbered(","), "1, 3, 4, 5, 7, 8", "[1,3–5,7,8]"},
		{"two ranges", numbered(", "), "1, 2, 3, 5, 6, 7", "[1–3, 5–7]"},
		{"descending", numbered(", "), "3, 2, 1", "[3, 2, 1]"},
		{"the same", numbered(", "), "1, 1, 2, 3, 4", "[1, 1–4]"},
		{"a locator", numbered(", "), "1, 2, 3:9, 4, 5, 6", "[1, 2, 3: 9, 4–6]"},
		{"a locator first", numbered(", "), "1:9, 2, 3", "[1: 9, 2, 3]"},
		{"words before and behind", numbered(", "), "1, 2, see|3, 4, 5|, 6", "[1, 2, see 3, 4, 5 ff, 6]"},
		{"nothing for a number", numbered(", "), "0, 1, 2, 3", "[1–3]"},
		{"nothing in between", numbered(", "), "1, 2, 0, 3", "[1–3]"},
		{"no collapsing", with(numbered(", "), func(c *style.Citation) { c.Collapse = style.NoCollapse }), "1, 2, 3", "[1, 2, 3]"},
		{"numbers that are blocks", with(numbered(", "), func(c *style.Citation) {
			c.Layout = &style.Text{Variable: style.CitationNumber, Prefix: "[", Suffix: "]"}
			c.Prefix, c.Suffix = "(", ")"
		}), "1, 2, 3, 5", "([1]–[3], [5])"},

		{"years", years, "Roe 2000, Roe 2001, Low 2000", "(Roe 2000, 2001; Low 2000)"},
		{"of several names", years, "Roe+Low 2000, Roe+Low 2001, Low+Roe 2000", "(Roe, Low 2000, 2001; Low, Roe 2000)"},
		{"names as they are written", years, "Roe+Low+Fox 2000, Roe+Fox+Low 2001", "(Roe et al. 2000, 2001)"},
		{"others of names", years, "Roe 2000, Roe+Low+Fox 2001", "(Roe 2000; Roe et al. 2001)"},
		{"a title in the place of names", years, "- 2000, - 2001", "(“Salt” 2000, 2001)"},
		{"locators", years, "Roe 2000:5, Roe 2000:7, Roe 2001", "(Roe 2000: 5, 2000: 7, 2001)"},
		{"a delimiter where locators stand", with(years, func(c *style.Citation) { c.LocatedDelimiter = " / " }),
			"Roe 2000, Roe 2001, Roe 2002:5, Roe 2003, Low 2000:3", "(Roe 2000, 2001 / 2002: 5 / 2003; Low 2000: 3)"},
		{"words before and behind, of names", years, "Roe 2000|, see also|Roe 2001", "(Roe 2000 ff, see also 2001)"},
		{"the same names apart", years, "Roe 2000, Low 2000, Roe 2001, Fox 2000, Low 2001", "(Roe 2000, 2001; Low 2000, 2001; Fox 2000)"},
		{"no dates", years, "Roe, Roe, Low", "(Roe; Low)"},
		{"a delimiter of groups", with(years, func(c *style.Citation) { c.CiteGroupDelimiter = " " }), "Roe 2000, Roe 2001, Low 2000", "(Roe 2000 2001; Low 2000)"},
		{"none", with(years, func(c *style.Citation) { c.CiteGroupDelimiter = style.Nothing }), "Roe 2000, Roe 2001", "(Roe 20002001)"},
		{"a delimiter behind a group", with(years, func(c *style.Citation) { c.AfterCollapseDelimiter = " / " }),
			"Roe 2000, Low 2000, Fox 2000, Fox 2001, Doe 2000, Poe 2000", "(Roe 2000; Low 2000; Fox 2000, 2001 / Doe 2000; Poe 2000)"},
		{"groups that are not collapsed", with(years, func(c *style.Citation) { c.Collapse, c.CiteGroupDelimiter = style.NoCollapse, ", " }),
			"Roe 2000, Low 2000, Roe 2001", "(Roe 2000, Roe 2001; Low 2000)"},
		{"suffixes with the years", years, "Roe 2000a, Roe 2000b", "(Roe 2000a, 2000b)"},

		{"year suffixes", suffixes, "Roe 2000a, Roe 2000b, Roe 2001, Low 2000", "(Roe 2000a; b, 2001; Low 2000)"},
		{"with a delimiter", with(suffixes, func(c *style.Citation) { c.YearSuffixDelimiter = "," }), "Roe 2000a, Roe 2000b, Roe 2001a, Roe 2001b", "(Roe 2000a,b, 2001a,b)"},
		{"with that of groups", with(suffixes, func(c *style.Citation) { c.CiteGroupDelimiter = ", " }), "Roe 2000a, Roe 2000b", "(Roe 2000a, b)"},
		{"with both", with(suffixes, func(c *style.Citation) { c.CiteGroupDelimiter, c.YearSuffixDelimiter = ", ", "," }), "Roe 2000a, Roe 2000b, Roe 2001", "(Roe 2000a,b, 2001)"},
		{"of works without names", with(suffixes, func(c *style.Citation) { c.Layout = &style.Date{Variable: style.Issued} }), "- 2000a, - 2000b", "(2000a; b)"},
		{"a year suffix with a locator", suffixes, "Roe 2000a, Roe 2000b:5, Roe 2000c, Roe 2000d", "(Roe 2000a, 2000b: 5, 2000c; d)"},
		{"the same locators", suffixes, "Roe 2000a:5, Roe 2000b:5", "(Roe 2000a: 5, 2000b: 5)"},
		{"with words before", suffixes, "Roe 2000a, see|Roe 2000b", "(Roe 2000a, see 2000b)"},
		{"where the style gives none", with(suffixes, func(c *style.Citation) { c.YearSuffix = false }), "Roe 2000a, Roe 2000b", "(Roe 2000a, 2000b)"},
		{"no ranges", suffixes, "Roe 2000a, Roe 2000b, Roe 2000c", "(Roe 2000a; b; c)"},
		{"suffixes that the layout has", with(suffixes, func(c *style.Citation) {
			c.Layout = &style.Group{Of: style.Nodes{
				&style.Names{Variables: style.Variables{style.Author}, Name: &style.Name{Form: style.ShortName}, Suffix: " "}, &style.Date{Variable: style.Issued},
				&style.Text{Variable: style.YearSuffix, Prefix: "-", Font: style.Italic},
			}}
		}), "Roe 2000a, Roe 2000b", "(Roe 2000-<i>a</i>; -<i>b</i>)"},

		{"a locator that is not written", with(suffixes, func(c *style.Citation) {
			c.Layout = c.Layout.(*style.Group).Of[0]
			c.Layout = &style.Group{Delimiter: " ", Of: style.Nodes{c.Layout, &style.Date{Variable: style.Issued}}}
		}), "Roe 2000a:5, Roe 2000b:7", "(Roe 2000a; b)"},
		{"a blank that what is left begins with", with(years, func(c *style.Citation) {
			c.Layout = &style.Group{Of: style.Nodes{
				&style.Names{Variables: style.Variables{style.Author}, Name: &style.Name{Form: style.ShortName}}, &style.Date{Variable: style.Issued, Prefix: " "},
			}}
		}), "Roe 2000, Roe 2001", "(Roe 2000,  2001)"},

		{"ranges of year suffixes", ranged, "Roe 2000a, Roe 2000b, Roe 2000c, Roe 2000e", "(Roe 2000a–c; e)"},
		{"two of them", ranged, "Roe 2000a, Roe 2000b", "(Roe 2000a; b)"},
		{"beyond z", ranged, "Roe 2000y, Roe 2000z, Roe 2000aa, Roe 2000ab", "(Roe 2000y–ab)"},
		{"in other years", ranged, "Roe 2000a, Roe 2000b, Roe 2001c, Roe 2001d", "(Roe 2000a; b, 2001c; d)"},
		{"of other names", ranged, "Roe 2000a, Low 2000b, Fox 2000c", "(Roe 2000a; Low 2000b; Fox 2000c)"},
		{"with a locator between", ranged, "Roe 2000a, Roe 2000b, Roe 2000c, Roe 2000d:5, Roe 2000e, Roe 2000f", "(Roe 2000a–c, 2000d: 5, 2000e; f)"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := mustNew(t, style.Definition{Name: "house", Literal: true, Citation: &test.how})
			var ref style.Reference
			s.RenderCitation(&ref, citesOf(test.cites))
			got := string(citation.AppendReference(nil, &ref, citation.HTML))
			if diff := cmp.Diff(test.want, strings.NewReplacer("<b>", "", "</b>", "").Replace(got)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// Works without names stand where they are given, those of a title together. With
// GroupNameless they are grouped where the style sorts cites: beside each other as those of
// the same names if nothing but dates and terms tells them apart.
func TestCollapseNameless(t *testing.T) {
	names := &style.Names{Variables: style.Variables{style.Author}, Name: &style.Name{Form: style.ShortName},
		Substitute: style.Nodes{&style.Text{Variable: style.Title}}}
	cites := func(in *style.Names) style.Citation {
		c := dated(style.CollapseYear)
		c.Layout = &style.Group{Delimiter: " ", Of: style.Nodes{in, &style.Date{Variable: style.Issued}}}
		return c
	}
	titled := cites(names)
	bare := cites(&style.Names{Variables: names.Variables, Name: names.Name})
	sorts := func(c style.Citation) style.Citation {
		c.GroupNameless = true
		c.Sort = []style.SortKey{{Variable: style.Title}}
		return c
	}
	grouped := titled
	grouped.GroupNameless = true
	salt, sand := &model.Publication{Title: "Salt", Issued: model.Year(2000)}, &model.Publication{Title: "Sand", Issued: model.Year(2001)}
	roe := &model.Publication{Authors: families("Roe"), Issued: model.Year(2002)}
	for _, test := range []struct {
		name  string
		how   style.Citation
		works []*model.Publication
		want  string
	}{
		{"titles", sorts(titled), []*model.Publication{salt, roe, sand}, "(Salt 2000; Sand 2001; Roe 2002)"},
		{"the same title", sorts(titled), []*model.Publication{salt, roe, salt}, "(Salt 2000, 2000; Roe 2002)"},
		{"years alone", sorts(bare), []*model.Publication{salt, roe, sand}, "(2000, 2001; Roe 2002)"},
		{"by their titles", titled, []*model.Publication{salt, roe, sand, salt}, "(Salt 2000, 2000; Roe 2002; Sand 2001)"},
		{"without titles", bare, []*model.Publication{salt, roe, sand}, "(2000; Roe 2002; 2001)"},
		{"where none are sorted", grouped, []*model.Publication{salt, roe, sand}, "(Salt 2000; Roe 2002; Sand 2001)"},
	} {
		s := mustNew(t, style.Definition{Name: "house", Literal: true, Citation: &test.how})
		var list []style.Cite
		for _, w := range test.works {
			list = append(list, style.Cite{Work: w})
		}
		var ref style.Reference
		s.RenderCitation(&ref, list)
		if got := string(ref.Text()); got != test.want {
			t.Errorf("%s (-want +got):\n- %s\n+ %s", test.name, test.want, got)
		}
	}
}

// A comma of the writer's stands behind quotation marks, a full stop before them.
func TestWordsBehindQuotation(t *testing.T) {
	s := mustNew(t, style.Definition{Name: "house", Literal: true, Citation: &style.Citation{Layout: &style.Text{Variable: style.Title, Quotes: true}}})
	for suffix, want := range map[string]string{", passim": "“Salt”, passim", ". See": "“Salt.” See"} {
		var ref style.Reference
		s.RenderCitation(&ref, []style.Cite{{Work: &model.Publication{Title: "Salt"}, Suffix: suffix}})
		if got := string(ref.Text()); got != want {
			t.Errorf("%q: %q, want %q", suffix, got, want)
		}
	}
}

// In notes, cites of the same names stay where they are, parted as others.
func TestCollapseInNotes(t *testing.T) {
	c := dated(style.CollapseYear)
	s := mustNew(t, style.Definition{Name: "house", Literal: true, Note: true, Citation: &c})
	for cites, want := range map[string]string{
		"Roe 2000, Roe 2001":           "(Roe 2000; 2001)",
		"Roe 2000, Low 2000, Roe 2001": "(Roe 2000; Low 2000; Roe 2001)",
	} {
		var ref style.Reference
		s.RenderCitation(&ref, citesOf(cites))
		if diff := cmp.Diff(want, string(ref.Text())); diff != "" {
			t.Errorf("%s (-want +got):\n%s", cites, diff)
		}
	}
}

// Drawing cites together allocates nothing.
func TestCollapseAllocatesNothing(t *testing.T) {
	years, numbers := dated(style.CollapseYearSuffixRanged), numbered(", ")
	for name, test := range map[string]struct {
		how   style.Citation
		cites string
	}{
		"years":   {years, "Roe 2000a, Low 1999, Roe 2000b, Roe 2000c, Roe 2001:7, Low 2000"},
		"numbers": {numbers, "1, 2, 3, 4, 6, 8:3"},
	} {
		s := mustNew(t, style.Definition{Name: "house", Literal: true, Citation: &test.how})
		cites := citesOf(test.cites)
		var ref style.Reference
		if n := testing.AllocsPerRun(20, func() { s.RenderCitation(&ref, cites) }); n > 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}

// Whatever numbers are cited, written out they are those that were.
func FuzzCollapseNumbers(f *testing.F) {
	f.Add([]byte{1, 2, 3, 5})
	f.Add([]byte{3, 2, 1, 1, 2, 3, 0, 4})
	f.Add([]byte{9, 10, 11, 12, 255, 0, 0, 1})
	c := numbered(",")
	c.Prefix, c.Suffix = "", ""
	s := style.Must(style.New(style.Definition{Name: "house", Literal: true, Citation: &c}))
	f.Fuzz(func(t *testing.T, numbers []byte) {
		var cites []style.Cite
		var want []int
		for _, n := range numbers {
			cites = append(cites, style.Cite{Work: new(model.Publication), Number: int(n)})
			if n > 0 {
				want = append(want, int(n))
			}
		}
		var ref style.Reference
		s.RenderCitation(&ref, cites)
		var got []int
		for piece := range strings.SplitSeq(string(ref.Text()), ",") {
			first, last, ok := strings.Cut(piece, "–")
			if !ok {
				last = first
			}
			from, _ := strconv.Atoi(first)
			to, _ := strconv.Atoi(last)
			for n := from; n <= to && n > 0; n++ {
				got = append(got, n)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", ref.Text(), diff)
		}
	})
}

// Words of the writer's own stand behind a blank, also where the style has none between
// numbers.
func TestWordsBetweenNumbers(t *testing.T) {
	p := &model.Publication{Title: "Salt"}
	var ref style.Reference
	for _, test := range []struct{ prefix, suffix, want string }{
		{"see", "", "(2, see 3)"},
		{"(see", "", "(2,(see 3)"},
		{", see", "", "(2, see 3)"},
		{"", "", "(2,3)"},
		{"see", ",", "(2, see 3)"},
	} {
		style.Vancouver.RenderCitation(&ref, []style.Cite{{Work: p, Number: 2, Suffix: test.suffix}, {Work: p, Number: 3, Prefix: test.prefix}})
		if got := string(ref.Text()); got != test.want {
			t.Errorf("prefix %q, suffix %q (-want +got):\n- %s\n+ %s", test.prefix, test.suffix, test.want, got)
		}
	}
}
