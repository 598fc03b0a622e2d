package citation_test

import (
	"bytes"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/internal/htmltest"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// FuzzCitation renders any publication in every style and format and holds
// what comes out against what is promised of it.
func FuzzCitation(f *testing.F) {
	for _, file := range []string{"../testdata/publications.yaml", "../testdata/publication.json"} {
		for _, p := range readFile(f, file) {
			a := p.Authors[0]
			f.Add(string(p.Type), p.Title, p.ContainerTitle, p.Publisher, p.Page, strconv.Itoa(p.Issued.Start.Year), a.Given, a.Family, p.DOI, p.Volume, uint8(len(p.Authors)))
		}
	}
	for _, hostile := range hostileTexts {
		f.Add("book", hostile, hostile, hostile, hostile, hostile, hostile, hostile, hostile, hostile, uint8(2))
	}
	styles := preparedStyles(f)
	var known style.Prepared
	f.Fuzz(func(t *testing.T, typ, title, container, publisher, page, year, given, family, doi, volume string, n uint8) {
		p := &model.Publication{
			Type: model.Type(typ), Title: title, ContainerTitle: container, Publisher: publisher,
			Page: page, Issued: model.ParseDate(year), DOI: doi, Volume: volume,
			Edition: volume, Issue: page, PublisherPlace: publisher, CollectionTitle: container,
			EventTitle: title, EventPlace: publisher, Number: doi,
		}
		person := model.ParsePerson(given, family)
		if len(title)%2 == 0 {
			// Built in code, and not trimmed or taken apart.
			person = model.Person{Given: given, Family: family, Particle: volume, DroppingParticle: page, Suffix: year, Literal: title}
		}
		for range n % 16 {
			p.Authors = append(p.Authors, person)
		}
		if n&16 != 0 {
			p.Editors = append(p.Editors, person, model.ParseFullName(family+", "+given))
			p.CorporateEditors = []string{publisher}
		}
		if n&32 != 0 {
			p.Translators = append(p.Translators, person)
		}
		if n&64 != 0 {
			p.Languages = []string{"ger"}
		}
		if n&128 != 0 {
			p.Status = model.InPress
		}
		for _, s := range everyStyle() {
			checkCitation(t, p, s)
		}
		checkPrepared(t, p, &known, styles)
		_ = style.Findings(p)
	})
}

// checkCitation checks what is promised of every citation.
func checkCitation(t *testing.T, p *model.Publication, s style.Style) {
	t.Helper()
	text := citation.String(p, s, citation.Text)
	markup := citation.String(p, s, citation.HTML)
	for _, out := range []string{text, markup} {
		if !utf8.ValidString(out) {
			t.Errorf("%s: not UTF-8: %q", s, out)
		}
		if i := strings.IndexFunc(out, unicode.IsControl); i >= 0 {
			t.Errorf("%s: control character at %d: %q", s, i, out)
		}
	}
	if err := htmltest.Check(markup, text); err != nil {
		t.Errorf("%s: %v", s, err)
	}
	prefix := []byte("what stood there")
	if got := citation.Append(prefix, p, s, citation.HTML); !bytes.HasPrefix(got, prefix) || string(got[len(prefix):]) != markup {
		t.Errorf("%s: Append and String differ, or the prefix changed:\n%q\n%q", s, got, markup)
	}
	var ref style.Reference
	s.Render(&ref, p)
	checkSpecial(t, s, &ref)
	checkUnlabelled(t, s, &ref, p)
	for run := range ref.Runs() {
		checkBidi(t, s, run.Text)
	}
}

// checkUnlabelled checks that labels change nothing of a reference but themselves.
func checkUnlabelled(t *testing.T, s style.Style, labelled *style.Reference, p *model.Publication) {
	t.Helper()
	bare := style.Reference{Unlabelled: true}
	s.Render(&bare, p)
	want := citation.AppendReference(nil, labelled, citation.HTML)
	if got := citation.AppendReference(nil, &bare, citation.HTML); !bytes.Equal(got, want) {
		t.Errorf("%s, without labels (-want +got):\n- %s\n+ %s", s, want, got)
	}
	for run := range bare.Runs() {
		if run.Variable != 0 || run.Person != 0 {
			t.Errorf("%s: %q is labelled", s, run.Text)
		}
	}
}

// checkSpecial checks that what formats have to look at is called special.
func checkSpecial(t *testing.T, s style.Style, ref *style.Reference) {
	t.Helper()
	if text := ref.Text(); !ref.Special() && special(text) {
		t.Errorf("%s: the reference is not called special: %q", s, text)
	}
}

// checkBidi checks that controls of direction are closed inside a run.
func checkBidi(t *testing.T, s style.Style, text []byte) {
	t.Helper()
	var open []rune
	for _, c := range string(text) {
		switch c {
		case '\u202A', '\u202B', '\u202D', '\u202E':
			open = append(open, '\u202C')
		case '\u2066', '\u2067', '\u2068':
			open = append(open, '\u2069')
		case '\u202C', '\u2069':
			if len(open) == 0 || open[len(open)-1] != c {
				t.Errorf("%s: control of direction closes nothing: %q", s, text)
				return
			}
			open = open[:len(open)-1]
		}
	}
	if len(open) > 0 {
		t.Errorf("%s: control of direction reaches past its run: %q", s, text)
	}
}

// FuzzPresence renders publications whose fields are plain words, any of them
// there or not, and looks for punctuation that is doubled or stands alone.
func FuzzPresence(f *testing.F) {
	for _, seed := range []uint32{0, 1, 0xFFFFFFFF, 0x0F0F0F, 0x333333, 0x555555} {
		for typ := range uint8(len(allTypes)) {
			f.Add(seed, typ)
		}
	}
	f.Fuzz(func(t *testing.T, fields uint32, typ uint8) {
		p := presencePublication(fields, typ)
		for _, s := range everyStyle() {
			got := citation.String(p, s, citation.Text)
			if bad := oddPunctuation.FindString(excused.Replace(got)); bad != "" {
				t.Errorf("%s of %+v\nholds %q: %q", s, p, bad, got)
			}
		}
	})
}

// Punctuation that no manual asks for.
var oddPunctuation = regexp.MustCompile(`\.\.|,,|::|;;|  | [.,;:]|\(\)|\( | \)|[,;:]\.|\.,,|“”|^[ .,;:]|[ ,;:]$`)

// What RECORDS.md and the records themselves bring: AMA's semicolon where no
// publisher precedes the year, the short style's "in:," and "In:,".
var excused = strings.NewReplacer("In: ; ", "In ", " ; ", " ", ". ;", ".", ".; ", ". ", "in:, ", "in ", "In:, ", "In ", "In: ", "In ")

var allTypes = []model.Type{
	model.ArticleJournal, model.ArticleNewspaper, model.PaperConference, model.Chapter,
	model.Thesis, model.Book, model.Article, model.Dataset, model.Patent,
}

func presencePublication(fields uint32, typ uint8) *model.Publication {
	p := &model.Publication{Type: allTypes[int(typ)%len(allTypes)]}
	for i, set := range []func(){
		func() { p.Title = "Alpha" },
		func() { p.ContainerTitle = "Beta" },
		func() { p.CollectionTitle = "Gamma" },
		func() { p.Publisher = "Delta" },
		func() { p.PublisherPlace = "Epsilon" },
		func() { p.Edition = "2" },
		func() { p.Edition = "Revised" },
		func() { p.Volume = "3" },
		func() { p.Issue = "4" },
		func() { p.Page = "12-34" },
		func() { p.Page = "56" },
		func() { p.Number = "e7" },
		func() { p.Issued = model.Year(2021) },
		func() { p.Status = model.Accepted },
		func() { p.EventTitle = "Zeta" },
		func() { p.EventPlace = "Eta" },
		func() { p.DOI = "10.1/x" },
		func() { p.Authors = people(1) },
		func() { p.Authors = people(12) },
		func() { p.Editors = people(1) },
		func() { p.Editors = people(3) },
		func() { p.CorporateEditors = []string{"Theta"} },
		func() { p.Translators = people(2) },
		// What is cleaned to nothing is not there.
		func() { p.Title = "<i></i>" },
		func() { p.ContainerTitle = "&nbsp;" },
		func() { p.Publisher = "\u00a0" },
		func() { p.Edition = "\u3000" },
		func() { p.Issue = "&#32;" },
		func() { p.Volume = "\u202e" },
		func() { p.DOI = "https://doi.org/" },
		func() { p.Authors = []model.Person{{Literal: "\u00a0"}} },
		func() { p.CorporateEditors = []string{"<b> </b>"} },
	} {
		if fields>>i&1 == 1 {
			set()
		}
	}
	return p
}

func people(n int) []model.Person {
	out := make([]model.Person, n)
	for i := range out {
		out[i] = model.Person{Given: "Ada", Family: "Lovelace"}
	}
	return out
}

// hostileTexts are tried in every field.
var hostileTexts = []string{
	`<script>alert(1)</script>`,
	`<img src=x onerror=alert(1)>`,
	`<i onclick="alert(1)">x</i>`,
	`<span class="nocase" style="x">x</span>`,
	`"><script>alert(1)</script>`,
	`javascript:alert(1)`,
	`&lt;script&gt;alert(1)&lt;/script&gt;`,
	`&#x3c;script&#x3e;`,
	`<i><b></i></b>`,
	`<i><i><i><i><i><i><i><i><i><i>x</i>`,
	`</i></b></sub></sup></span>`,
	"\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\v\f\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x1f\x7f",
	"\xff\xfe\xc3\x28\xed\xa0\x80\xf8",
	"\u202Eright to left\u202Dand\u2067on",
	"<i>\u202E</i>\u202C\u2069",
	"\u0085\u2028\u2029\uFEFF\uFFFE\uFDD0",
	`"'"'"'"'"'"'"'"'"'`,
	`“‘“‘“‘“‘”’”’”’”’`,
	`'n' 'til '90s "x'y"z'`,
	"…...?!.,;: - – —",
	"a" + strings.Repeat("-", 64) + "b",
	strings.Repeat("<sub>", 40) + "x" + strings.Repeat("</sub>", 40),
	strings.Repeat("x", 4096),
	`10.1/"onmouseover="alert(1)`,
	`https://doi.org/10.1/<>"'` + "`{}|^\\ ",
	"²™ªº⁰",
	`<i style="x" onclick='alert(1)'>x</i><b a="<i>">`,
	`<mml:math onload="x"><mml:msub><mml:mi>x</mml:mi><mml:mn>1</mml:mn></mml:msub><mml:annotation><script></mml:annotation></mml:math>`,
	"<msub><i>a</msub><msup>b</i>c</msup>",
	"&amp;lt;script&amp;gt;",
	"a : / , –", "“:”", "αβ;", "``a'' ''b''",
}
