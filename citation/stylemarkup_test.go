package citation_test

import (
	"encoding/xml"
	"html"
	"strings"
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/internal/htmltest"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
	"github.com/pubcite/pubcite/style/csl"
)

// hostileAffixes are texts that a style file may hold anywhere.
var hostileAffixes = []string{
	"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<i>", "</i>", "</span></div>", `<b onclick="x">y</b>`, `" onmouseover="x`,
	"' style='x", "<!--", "-->", "]]>", "&", "&amp;", "&lt;i&gt;", "&#60;b&#62;", "&#x3c;", `<a href="javascript:x">`, "<", ">", "<p", "<?x?>", "²",
}

// styleParts are files with a text at each place that can hold one, where it is
// @. What a style writes of it is a text: nothing of it becomes markup.
var styleParts = map[string]struct{ locale, names, layout string }{
	"the prefix of a text":            {layout: `<text variable="title" prefix="@"/>`},
	"the suffix of a text":            {layout: `<text variable="title" suffix="@" quotes="true"/>`},
	"a prefix in capitals":            {layout: `<text macro="m" text-case="uppercase" prefix="@"/>`},
	"the delimiter of a group":        {layout: `<group delimiter="@"><text variable="title"/><text variable="volume"/></group>`},
	"the prefix of a group":           {layout: `<group prefix="@" font-weight="bold"><text variable="title"/></group>`},
	"the suffix of a macro":           {layout: `<text macro="m" suffix="@" quotes="true"/>`},
	"the prefix of a number":          {layout: `<number variable="volume" prefix="@" form="ordinal"/>`},
	"the prefix of a date":            {layout: `<date variable="issued" prefix="@"><date-part name="year"/></date>`},
	"the delimiter of a date":         {layout: `<date variable="issued" delimiter="@"><date-part name="month"/><date-part name="year"/></date>`},
	"the suffix of a part of a date":  {layout: `<date variable="issued"><date-part name="day" suffix="@"/></date>`},
	"the delimiter of a range":        {layout: `<date variable="accessed"><date-part name="year" range-delimiter="@"/></date>`},
	"the prefix of names":             {layout: `<names variable="author" prefix="@"/>`},
	"the delimiter of names":          {layout: `<names variable="author"><name delimiter="@"/></names>`},
	"the delimiter of lists of names": {layout: `<names variable="author editor" delimiter="@"/>`},
	"the prefix of a name part":       {layout: `<names variable="author"><name><name-part name="given" prefix="@" text-case="lowercase"/></name></names>`},
	"what initials end in":            {layout: `<names variable="author"><name initialize-with="@"/></names>`},
	"what parts inverted names":       {layout: `<names variable="author"><name name-as-sort-order="all" sort-separator="@"/></names>`},
	"the suffix of a label":           {layout: `<label variable="volume" suffix="@"/>`},
	"the label of names":              {layout: `<names variable="editor"><label prefix="@"/></names>`},
	"a term":                          {locale: `<terms><term name="in">@</term></terms>`, layout: `<text term="in" font-style="italic"/>`},
	"a term in quotation marks":       {locale: `<terms><term name="in">@</term></terms>`, layout: `<text term="in" quotes="true"/>`},
	"a term that labels":              {locale: `<terms><term name="volume"><single>@</single><multiple>x</multiple></term></terms>`, layout: `<label variable="volume"/>`},
	"and":                             {locale: `<terms><term name="and">@</term></terms>`, layout: `<names variable="author"><name and="text"/></names>`},
	"et al.":                          {locale: `<terms><term name="et-al">@</term></terms>`, layout: `<names variable="author"><name et-al-min="1" et-al-use-first="1"/></names>`},
	"a month":                         {locale: `<terms><term name="month-05">@</term></terms>`, layout: `<date variable="issued"><date-part name="month"/></date>`},
	"an ordinal number":               {locale: `<terms><term name="ordinal">@</term></terms>`, layout: `<number variable="volume" form="ordinal"/>`},
	"a long ordinal number":           {locale: `<terms><term name="long-ordinal-02">@</term></terms>`, layout: `<number variable="volume" form="long-ordinal"/>`},
	"before Christ":                   {locale: `<terms><term name="bc">@</term></terms>`, layout: `<date variable="original-date"><date-part name="year"/></date>`},
	"an opening quotation mark":       {locale: `<terms><term name="open-quote">@</term></terms>`, layout: `<text variable="title" quotes="true"/>`},
	"a closing quotation mark":        {locale: `<terms><term name="close-quote">@</term></terms>`, layout: `<text variable="title" quotes="true" font-style="italic"/>`},
	"a mark inside another":           {locale: `<terms><term name="open-inner-quote">@</term></terms>`, layout: `<text variable="container-title" quotes="true"/>`},
	"what parts pages":                {locale: `<terms><term name="page-range-delimiter">@</term></terms>`, layout: `<text variable="page"/>`},
	"a format of dates":               {locale: `<date form="text" delimiter="@"><date-part name="month"/><date-part name="year"/></date>`, layout: `<date variable="issued" form="text"/>`},
	"an option of the style":          {names: `name-delimiter="@"`, layout: `<names variable="author"/>`},
}

// styledWork has what styleParts ask for.
func styledWork() *model.Publication {
	return &model.Publication{
		Type: model.Book, Title: "Title", ContainerTitle: `Of "inner" things`, Volume: "2", Page: "12-15",
		Issued: model.Date{Start: model.Day{Year: 2021, Month: 5, Day: 3}}, OriginalDate: model.Year(-44),
		Accessed: model.Date{Start: model.Day{Year: 2021}, End: model.Day{Year: 2023}},
		Authors:  []model.Person{{Family: "Roe", Given: "Ann"}, {Family: "Doe", Given: "Jo"}}, Editors: []model.Person{{Family: "Poe"}},
	}
}

// styleOf returns the style of a file.
func styleOf(t *testing.T, options, locale, layout string) style.Style {
	t.Helper()
	file, err := csl.Parse(strings.NewReader(`<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" ` + options + `>
		<info><title>T</title><id>t</id><updated>2026-01-01T00:00:00+00:00</updated></info>
		<locale>` + locale + `</locale><macro name="m"><text variable="title"/></macro>
		<citation><layout>` + layout + `</layout></citation><bibliography><layout>` + layout + `</layout></bibliography></style>`))
	if err != nil {
		t.Fatal(err)
	}
	s, err := file.Style()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestMarkupOfStyles(t *testing.T) {
	for place, part := range styleParts {
		t.Run(place, func(t *testing.T) {
			for _, affix := range hostileAffixes {
				var escaped strings.Builder
				if err := xml.EscapeText(&escaped, []byte(affix)); err != nil {
					t.Fatal(err)
				}
				fill := func(s string) string { return strings.ReplaceAll(s, "@", escaped.String()) }
				s := styleOf(t, fill(part.names), fill(part.locale), fill(part.layout))
				text := citation.String(styledWork(), s, citation.Text)
				plain := strings.NewReplacer("’", "'") // apostrophes of terms
				if !strings.Contains(plain.Replace(strings.ToLower(text)), strings.ToLower(affix)) {
					t.Errorf("%q is not in the text: %q", affix, text)
				}
				if err := htmltest.Check(citation.String(styledWork(), s, citation.HTML), text); err != nil {
					t.Error(err)
				}
			}
		})
	}
}

// A value of a style file is a text with markup, as those of records are: what is
// known is kept, without its attributes, and the rest is text.
func TestMarkupOfValues(t *testing.T) {
	for value, want := range map[string]string{
		`<i>a</i>`:                       `<i>a</i>`,
		`<i onclick="x">a</i>`:           `<i>a</i>`,
		`<b style="x" onclick='y'>a</b>`: `<b>a</b>`,
		`<span style="font-variant:small-caps" id="x">a</span>`: `<span style="font-variant:small-caps;">a</span>`,
		`<span style="background:url(x)">a</span>`:              `a`,
		`<i>a<b>b</i>c</b>`:                    `<i>a<b>b</b></i>c&#60;/b&#62;`,
		`<i>a`:                                 `&#60;i&#62;a`,
		`</i>a`:                                `&#60;/i&#62;a`,
		`<script>a</script>`:                   `&#60;script&#62;a&#60;/script&#62;`,
		`<a href="javascript:x">a</a>`:         `a`,
		`<img src=x onerror=y>a`:               `&#60;img src=x onerror=y&#62;a`,
		`a & b &lt;i&gt;`:                      `a &#38; b &#38;lt;i&#38;gt;`,
		`"a" 'b'`:                              `“a” “b”`,
		`</div><div class="csl-block">a</div>`: `a`,
		`<svg/onload=x>a`:                      `&#60;svg/onload=x&#62;a`,
	} {
		s := styleOf(t, "", "", `<text value="`+html.EscapeString(value)+`"/>`)
		got := citation.String(styledWork(), s, citation.HTML)
		if got != want {
			t.Errorf("%s: %s, want %s", value, got, want)
		}
		if err := htmltest.Check(got, citation.String(styledWork(), s, citation.Text)); err != nil {
			t.Error(err)
		}
	}
}
