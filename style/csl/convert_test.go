package csl

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/style"
)

// nodesOf converts what stands in the layout of a citation.
func nodesOf(t *testing.T, front, layout string) style.Nodes {
	t.Helper()
	file, err := Parse(strings.NewReader(styleWith(front, layout)))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := file.Style(); err != nil {
		t.Fatal(err)
	}
	return file.Definition.Citation.Layout.(style.Choose)[0].Then
}

// open lets nodes be compared.
var open = cmp.AllowUnexported(style.Text{})

// Every word of CSL's is one of package style.
func TestWords(t *testing.T) {
	for w := range terms {
		if term := termOf(w); term == 0 {
			t.Errorf("no term is %q", w)
		}
	}
	for w := range locators {
		if term := termOf(w); term == 0 {
			t.Errorf("no locator is %q", w)
		}
	}
	for w := range itemTypes {
		if typ := typeOf(w); typ.String() != w {
			t.Errorf("the type %q is %s", w, typ)
		}
	}
	for w := range variables {
		if v, ok := style.VariableOf(w); !ok || v.String() != w && w != "event" {
			t.Errorf("the variable %q is %s", w, v)
		}
	}
}

func TestNodes(t *testing.T) {
	for _, test := range []struct {
		name, layout string
		want         style.Node
	}{
		{"a variable", `<text variable="event"/>`, &style.Text{Variable: style.EventTitle}},
		{"its short form", `<text variable="title" form="short"/>`, &style.Text{Variable: style.Title, Form: style.ShortForm}},
		{"a term", `<text term="no date" form="verb-short" plural="true"/>`, &style.Text{Term: style.TermNoDate, Form: style.VerbShortForm, Plural: true}},
		{"a type as a term", `<text term="post-weblog"/>`, &style.Text{Term: style.TermPostWeblog}},
		{"a value", `<text value=" a " text-case="sentence"/>`, &style.Text{Value: " a ", TextCase: style.SentenceCase}},
		{
			"what is done to a text",
			`<text variable="note" prefix=" (" suffix=") " quotes="true" strip-periods="1" text-case="title" display="right-inline"/>`,
			&style.Text{Variable: style.Note, Prefix: " (", Suffix: ") ", Quotes: true, StripPeriods: true, TextCase: style.TitleCase, Display: style.RightInline},
		},
		{
			"what is not done to a text", `<text variable="note" quotes="false" strip-periods="0" plural="false"/>`,
			&style.Text{Variable: style.Note},
		},
		{
			"fonts", `<text variable="note" font-style="oblique" font-variant="small-caps" font-weight="light" text-decoration="underline" vertical-align="sub"/>`,
			&style.Text{Variable: style.Note, Font: style.Oblique | style.SmallCaps | style.Light | style.Underline | style.Subscript},
		},
		{
			"fonts that turn others off", `<text variable="note" font-style="normal" font-variant="normal" font-weight="normal" text-decoration="none" vertical-align="baseline"/>`,
			&style.Text{Variable: style.Note, Font: style.Upright | style.NormalCaps | style.Regular | style.NoUnderline | style.Baseline},
		},
		{
			"a number", `<number variable="number-of-volumes" form="long-ordinal" text-case="uppercase" font-weight="bold" display="block" prefix="a" suffix="b"/>`,
			&style.Number{Variable: style.NumberOfVolumes, Form: style.LongOrdinalForm, TextCase: style.Uppercase, Font: style.Bold, Display: style.Block, Prefix: "a", Suffix: "b"},
		},
		{
			"a label", `<label variable="locator" form="symbol" plural="never" strip-periods="true" text-case="capitalize-first" font-style="italic" prefix="a" suffix="b"/>`,
			&style.Label{
				Variable: style.Locator, Form: style.SymbolForm, Plural: style.NeverPlural, StripPeriods: true,
				TextCase: style.CapitalizeFirst, Font: style.Italic, Prefix: "a", Suffix: "b",
			},
		},
		{
			"a date of the locale's", `<date variable="issued" form="numeric" date-parts="year-month" prefix="("><date-part name="month" form="short" strip-periods="true" font-style="italic"/></date>`,
			&style.Date{Variable: style.Issued, Form: style.DateNumeric, Limit: style.YearMonth, Prefix: "(", Parts: []style.DatePart{
				{Name: style.MonthPart, Form: style.ShortPart, StripPeriods: true, Font: style.Italic},
			}},
		},
		{
			"a date of the style's", `<date variable="accessed" delimiter="-"><date-part name="day" form="ordinal" range-delimiter=""/><date-part name="year" form="short" prefix="a" suffix="b" range-delimiter="/"/></date>`,
			&style.Date{Variable: style.Accessed, Delimiter: "-", Parts: []style.DatePart{
				{Name: style.DayPart, Form: style.OrdinalPart, RangeDelimiter: style.Nothing},
				{Name: style.YearPart, Form: style.ShortPart, Prefix: "a", Suffix: "b", RangeDelimiter: "/"},
			}},
		},
		{
			"a group", `<group delimiter=", " display="left-margin" font-weight="bold" prefix="a" suffix="b"><text term="and"/><text value=""/></group>`,
			&style.Group{Delimiter: ", ", Display: style.LeftMargin, Font: style.Bold, Prefix: "a", Suffix: "b", Of: style.Nodes{&style.Text{Term: style.TermAnd}}},
		},
		{
			"a choice",
			`<choose>
				<if type="book post-weblog" variable="DOI author" is-numeric="edition" match="any"/>
				<else-if is-uncertain-date="issued" locator="sub-verbo title article-locator" match="none"><text value="a"/></else-if>
				<else-if position="first ibid-with-locator near-note"/>
				<else-if disambiguate="true" match="all"/>
				<else><text value="b"/></else>
			</choose>`,
			style.Choose{
				{Match: style.MatchAny, Type: style.Book | style.PostWeblog, Has: style.Variables{style.DOI, style.Author}, Numeric: style.Variables{style.Edition}},
				{
					Match: style.MatchNone, Uncertain: style.Variables{style.Issued},
					Locator: []style.Term{style.TermSubVerbo, style.TermTitleLocator, style.TermArticleLocator}, Then: style.Nodes{&style.Text{Value: "a"}},
				},
				{Position: style.First | style.IbidWithLocator | style.NearNote},
				{Disambiguate: true},
				{Then: style.Nodes{&style.Text{Value: "b"}}},
			},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := nodesOf(t, "", test.layout)
			if diff := cmp.Diff(style.Nodes{test.want}, got, open); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// Names are written by the options of cs:name, of the area, and of the style;
// the nearest holds.
func TestNameOptions(t *testing.T) {
	for _, test := range []struct {
		name, style, area, attributes string
		want                          style.Name
	}{
		{"none", "", "", "", style.Name{}},
		{"of the style", `name-form="short" name-delimiter="/" and="text" sort-separator="" initialize-with-hyphen="false" demote-non-dropping-particle="never"`, "", "", style.Name{
			Form: style.ShortName, Delimiter: "/", And: style.AndWord, SortSeparator: style.Nothing, SuffixSeparator: style.Nothing,
			InitialHyphens: style.HyphensAsBlanks, DemoteParticle: style.DemoteNever,
		}},
		{"of the area", `name-form="short" and="text" initialize-with-hyphen="true" demote-non-dropping-particle="sort-only"`, `name-form="count" name-delimiter="" and="symbol" name-as-sort-order="all"`, "", style.Name{
			Form: style.CountNames, Delimiter: style.Nothing, And: style.AndSymbol, Inverted: style.InvertAll, DemoteParticle: style.DemoteSortOnly,
		}},
		{"of the element", `name-form="short" name-delimiter="/"`, `name-form="count" name-delimiter="//"`, `form="long" delimiter="///" name-as-sort-order="first" sort-separator="; "`, style.Name{
			Delimiter: "///", Inverted: style.InvertFirst, SortSeparator: "; ", SuffixSeparator: "; ",
		}},
		{"limits", `et-al-min="3" et-al-use-first="2"`, `et-al-use-first="1" et-al-subsequent-min="4"`, `et-al-subsequent-use-first="3" et-al-use-last="true" delimiter-precedes-et-al="always" delimiter-precedes-last="after-inverted-name"`, style.Name{
			EtAlMin: 3, EtAlUseFirst: 1, EtAlSubsequentMin: 4, EtAlSubsequentUseFirst: 3, EtAlUseLast: true,
			DelimiterPrecedesEtAl: style.Always, DelimiterPrecedesLast: style.AfterInvertedName,
		}},
		{"initials", `initialize-with=". "`, "", `prefix="a" suffix="b" font-style="italic"`, style.Name{
			Initials: style.Initialize, InitializeWith: ". ", Prefix: "a", Suffix: "b", Font: style.Italic,
		}},
		{"initials of initials alone", `initialize-with=""`, "", `initialize="false"`, style.Name{Initials: style.PunctuateInitials, StripSuffixPeriods: true}},
		{"a limit alone", "", `et-al-min="3"`, "", style.Name{EtAlMin: 3, EtAlUseFirst: 1}},
		{"no initials", "", "", `initialize="true"`, style.Name{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			text := styleWith("", `<names variable="author"><name `+test.attributes+`/></names>`)
			text = strings.Replace(text, "<style ", "<style "+test.style+" ", 1)
			text = strings.Replace(text, "<citation>", "<citation "+test.area+">", 1)
			file, err := Parse(strings.NewReader(text))
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(test.style, "demote") {
				test.want.DemoteParticle = style.DemoteDisplayAndSort
			}
			got := file.Definition.Citation.Layout.(style.Choose)[0].Then[0].(*style.Names).Name
			if diff := cmp.Diff(&test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestNames(t *testing.T) {
	plain := style.Name{DemoteParticle: style.DemoteDisplayAndSort}
	with := func(change func(*style.Name)) *style.Name {
		n := plain
		change(&n)
		return &n
	}
	short := with(func(n *style.Name) { n.Form = style.ShortName })
	for _, test := range []struct {
		name, layout string
		want         style.Node
	}{
		{
			"names alone", `<names variable="author editor" delimiter="; " prefix="a" suffix="b" display="indent" font-weight="bold"/>`,
			&style.Names{
				Variables: style.Variables{style.Author, style.Editor}, Delimiter: "; ", Name: &plain,
				Prefix: "a", Suffix: "b", Display: style.Indent, Font: style.Bold,
			},
		},
		{
			"parts", `<names variable="author"><name><name-part name="family" text-case="uppercase" prefix="a"/><name-part name="given" font-style="italic" suffix="b"/></name></names>`,
			&style.Names{Variables: style.Variables{style.Author}, Name: with(func(n *style.Name) {
				n.Family = style.NamePart{TextCase: style.Uppercase, Prefix: "a"}
				n.Given = style.NamePart{Font: style.Italic, Suffix: "b"}
			})},
		},
		{
			"et al.", `<names variable="author"><et-al term="and others" font-style="italic"/></names>`,
			&style.Names{Variables: style.Variables{style.Author}, Name: with(func(n *style.Name) {
				n.EtAl = style.EtAl{Term: style.TermAndOthers, Font: style.Italic}
			})},
		},
		{
			"a label behind", `<names variable="editor"><name/><label form="short" prefix=" "/></names>`,
			&style.Names{Variables: style.Variables{style.Editor}, Name: &plain, Label: &style.Label{Form: style.ShortForm, Prefix: " "}},
		},
		{
			"a label before", `<names variable="editor"><label form="verb"/><name/></names>`,
			&style.Names{Variables: style.Variables{style.Editor}, Name: &plain, Label: &style.Label{Form: style.VerbForm}, LabelFirst: true},
		},
		{
			"substitutes",
			`<names variable="author"><name form="short"/><label/><substitute>
				<names variable="editor"/>
				<names variable="translator"><label form="verb"/></names>
				<choose><if type="book"><names variable="director" prefix="a"/></if></choose>
				<text variable="title"/>
			</substitute></names>`,
			&style.Names{Variables: style.Variables{style.Author}, Name: short, Label: &style.Label{}, Substitute: style.Nodes{
				&style.Names{Variables: style.Variables{style.Editor}},
				&style.Names{Variables: style.Variables{style.Translator}, Name: &plain, Label: &style.Label{Form: style.VerbForm}},
				style.Choose{{Type: style.Book, Then: style.Nodes{
					&style.Names{Variables: style.Variables{style.Director}, Prefix: "a"},
				}}},
				&style.Text{Variable: style.Title},
			}},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := nodesOf(t, "", test.layout)
			if diff := cmp.Diff(style.Nodes{test.want}, got, open); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// A macro is one node in each area, and inherits the options of names of that.
func TestMacros(t *testing.T) {
	text := styleWith(`<macro name="a"><text macro="b"/><text macro="b" prefix="("/></macro>`+
		`<macro name="b"><names variable="author"/></macro><bibliography name-form="short"><layout><text macro="b"/></layout></bibliography>`,
		`<text macro="a"/><text macro="b"/>`)
	file, err := Parse(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	macro := func(n style.Node) *style.Group { return n.(*style.Text).Macro.(*style.Group) }
	cited := file.Definition.Citation.Layout.(style.Choose)[0].Then
	a, b := macro(cited[0]), macro(cited[1])
	if macro(a.Of[0]) != b || macro(a.Of[1]) != b {
		t.Error("a macro is several nodes in the citation")
	}
	listed := macro(file.Definition.Bibliography.Layout.(style.Choose)[0].Then[0])
	if listed == b {
		t.Error("a macro is the same node in citation and bibliography")
	}
	for node, want := range map[*style.Group]style.NameForm{b: style.LongName, listed: style.ShortName} {
		if got := node.Of[0].(*style.Names).Name.Form; got != want {
			t.Errorf("the names have the form %d, want %d", got, want)
		}
	}
}
