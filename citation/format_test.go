package citation_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

func TestFormatNames(t *testing.T) {
	n := 0
	for f := range citation.Formats() {
		n++
		name, err := f.MarshalText()
		var again citation.Format
		if err2 := again.UnmarshalText([]byte(strings.ToUpper(string(name)))); err != nil || err2 != nil || again != f {
			t.Errorf("%s is %v again: %v, %v", name, again, err, err2)
		}
	}
	if n != 9 {
		t.Errorf("%d formats, want 9", n)
	}
	var f citation.Format
	want := `unknown format "pdf"; the formats are text, html, semantic-html, markdown, latex, typst, rtf, ansi, json`
	if err := f.UnmarshalText([]byte("pdf")); err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
	if got := citation.Format(99).String(); got != "format 99" {
		t.Errorf("%s, want format 99", got)
	}
}

// A format that there is not is HTML, with options or without, in a list too.
func TestUnknownFormat(t *testing.T) {
	const unknown = citation.Format(99)
	if got, want := citation.String(example, style.AMA, unknown), citation.String(example, style.AMA, citation.HTML); got != want {
		t.Errorf("%s, want %s", got, want)
	}
	w, v := citation.Writer{Format: unknown, LinkTitle: true}, citation.Writer{Format: citation.HTML, LinkTitle: true}
	if got, want := w.String(example, style.AMA), v.String(example, style.AMA); got != want {
		t.Errorf("%s, want %s", got, want)
	}
	pubs := []*model.Publication{example}
	if got, want := citation.Bibliography(pubs, style.AMA, unknown), citation.Bibliography(pubs, style.AMA, citation.HTML); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// The README shows a reference in each format; it must be so.
func TestReadmeTable(t *testing.T) {
	doc, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(doc), "| format | a reference |\n|---|---|\n")
	table, _, _ = strings.Cut(table, "\n\n")
	var want strings.Builder
	for f := range citation.Formats() {
		fmt.Fprintf(&want, "| `%s` | `%s` |\n", f, visibleSpecial(citation.String(readmeWork, style.AMA, f)))
	}
	if diff := cmp.Diff(strings.TrimSpace(want.String()), table); diff != "" {
		t.Errorf("the table in the README (-want +got):\n%s", diff)
	}
}

// visibleSpecial writes escapes of terminals so that they can be seen.
func visibleSpecial(s string) string { return strings.ReplaceAll(s, "\x1b", `\e`) }

var readmeWork = &model.Publication{
	Type: model.ArticleJournal, Title: "Tides & <i>Salicornia</i>", ContainerTitle: "Brine Lett", Volume: "12", Page: "101-118",
	Issued: model.Year(2021), DOI: "10.1000/b_12", Authors: []model.Person{{Given: "Marta", Family: "Lindqvist"}},
}

// Lists in each format, under a heading.
func TestListFormats(t *testing.T) {
	pubs := []*model.Publication{
		{Type: model.Book, Title: "A & B", Issued: model.Year(2021)}, {Type: model.Book, Title: "C", Issued: model.Year(2020)},
	}
	groups := citation.Groups{Heading: func(p *model.Publication) string {
		if p.Title == "C" {
			return "C_#1 & <b>"
		}
		return ""
	}}
	for f, want := range map[citation.Format]string{
		citation.Text:         "[1] A & B. 2021.\n\nC_#1 & <b>\n\n[2] C. 2020.\n",
		citation.ANSI:         "[1] \x1b[3mA & B\x1b[23m. 2021.\n\n\x1b[1mC_#1 & <b>\x1b[22m\n\n[2] \x1b[3mC\x1b[23m. 2020.\n",
		citation.Markdown:     "\\[1\\] *A & B*. 2021.\n\n## C\\_#1 & \\<b>\n\n\\[2\\] *C*. 2020.\n",
		citation.SemanticHTML: `<section class="csl-bib-body" role="doc-bibliography">` + "\n<ul class=\"csl-entries\">\n" + `  <li class="csl-entry"><div class="csl-left-margin">[<span class="citation-number">1</span>] </div><div class="csl-right-inline"><span class="title"><i>A &#38; B</i></span>. <span class="issued">2021</span>.</div></li>` + "\n</ul>\n" + `<h2 class="csl-heading">C_#1 &#38; &#60;b&#62;</h2>` + "\n<ul class=\"csl-entries\">\n" + `  <li class="csl-entry"><div class="csl-left-margin">[<span class="citation-number">2</span>] </div><div class="csl-right-inline"><span class="title"><i>C</i></span>. <span class="issued">2020</span>.</div></li>` + "\n</ul>\n</section>\n",
		citation.LaTeX: `\begin{list}{}{\setlength{\leftmargin}{1.5em}\setlength{\itemindent}{-1.5em}}` + "\n" + `\item{}{[}1{]} \textit{A \& B}. 2021.` + "\n\\end{list}\n" +
			`\subsection*{C\_\#1 \& \textless{}b\textgreater{}}` + "\n" + `\begin{list}{}{\setlength{\leftmargin}{1.5em}\setlength{\itemindent}{-1.5em}}` + "\n" + `\item{}{[}2{]} \textit{C}. 2020.` + "\n\\end{list}\n",
		citation.Typst: `#par(hanging-indent: 1.5em)[\[1\] #emph[A & B];. 2021.];` + "\n\n" + `#heading(level: 2)[C\_\#1 & \<b\>];` + "\n\n" + `#par(hanging-indent: 1.5em)[\[2\] #emph[C];. 2020.];` + "\n",
		citation.RTF:   `{\pard\fi-360\li360\sa120 {\uc1 [1] {\i A & B}. 2021.}\par}` + "\n" + `{\pard\keepn\sb240\sa120 {\uc1 {\b C_#1 & <b>}}\par}` + "\n" + `{\pard\fi-360\li360\sa120 {\uc1 [2] {\i C}. 2020.}\par}` + "\n",
		citation.JSON: "[\n" + `[{"format":"div","class":"csl-left-margin","contents":["[1] "]},{"format":"div","class":"csl-right-inline","contents":[{"format":"italics","contents":["A & B"]},". 2021."]}],` + "\n" +
			`{"format":"div","class":"csl-heading","contents":["C_#1 & \u003cb>"]},` + "\n" +
			`[{"format":"div","class":"csl-left-margin","contents":["[2] "]},{"format":"div","class":"csl-right-inline","contents":[{"format":"italics","contents":["C"]},". 2020."]}]` + "\n]\n",
	} {
		t.Run(f.String(), func(t *testing.T) {
			got := string(citation.AppendGroups(nil, pubs, style.IEEE, f, groups))
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
