package citation_test

import (
	"fmt"
	"html/template"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

var example = &model.Publication{
	Type:           model.ArticleJournal,
	Title:          "Birds of the estuary",
	ContainerTitle: "Journal of Field Notes",
	Publisher:      "Harbour Press",
	Volume:         "12",
	Issue:          "3",
	Page:           "101-118",
	Issued:         model.Year(2021),
	DOI:            "10.1000/jfn.12.3",
	Authors: []model.Person{
		{Given: "Marta", Family: "Lindqvist"},
		{Given: "Owen", Family: "Price"},
	},
}

func Example() {
	fmt.Println(citation.String(example, style.APA, citation.HTML))
	// Output:
	// Lindqvist, M., &#38; Price, O. (2021). Birds of the estuary. <i>Journal of Field Notes</i>. Harbour Press. <a href="https://doi.org/10.1000/jfn.12.3">https://doi.org/10.1000/jfn.12.3</a>
}

func ExampleString() {
	fmt.Println(citation.String(example, style.MLA, citation.Text))
	// Output:
	// Lindqvist, Marta, and Owen Price. “Birds of the Estuary.” Journal of Field Notes, vol. 12, no. 3, Harbour Press, 2021, pp. 101–18, doi:10.1000/jfn.12.3.
}

// One buffer serves a whole list.
func ExampleAppend() {
	var buf []byte
	for i, s := range []style.Style{style.AMA, style.Short} {
		buf = fmt.Appendf(buf[:0], "[%d] ", i+1)
		buf = citation.Append(buf, example, s, citation.Text)
		fmt.Printf("%s\n", buf)
	}
	// Output:
	// [1] Lindqvist M, Price O. Birds of the estuary. Journal of Field Notes. 2021;12(3):101-118. doi:10.1000/jfn.12.3
	// [2] M. Lindqvist, O. Price, Journal of Field Notes 12 (2021) 101–118.
}

func ExampleWrite() {
	if _, err := citation.Write(os.Stdout, example, style.IEEE, citation.HTML); err != nil {
		fmt.Println(err)
	}
	// Output:
	// M. Lindqvist and O. Price, “Birds of the estuary,” <i>Journal of Field Notes</i>, vol. 12, no. 3. Harbour Press, pp. 101–118, 2021.
}

func ExampleTemplateHTML() {
	page := template.Must(template.New("list").
		Funcs(template.FuncMap{"cite": citation.TemplateHTML}).
		Parse("<ul>{{range .Records}}\n<li>{{cite . $.Style}}</li>{{end}}\n</ul>\n"))
	err := page.Execute(os.Stdout, map[string]any{
		"Style":   style.Chicago,
		"Records": []*model.Publication{example},
	})
	if err != nil {
		fmt.Println(err)
	}
	// Output:
	// <ul>
	// <li>Lindqvist, Marta, and Owen Price. “Birds of the Estuary.” <i>Journal of Field Notes</i>. Harbour Press, 2021. <a href="https://doi.org/10.1000/jfn.12.3">https://doi.org/10.1000/jfn.12.3</a>.</li>
	// </ul>
}

func ExampleAll() {
	all := citation.All(example, citation.Text, style.ISTA, style.Short)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		fmt.Printf("%s: %s\n", name, all[name])
	}
	// Output:
	// ista: Lindqvist M, Price O. 2021. Birds of the estuary. Journal of Field Notes. 12(3), 101–118.
	// short: M. Lindqvist, O. Price, Journal of Field Notes 12 (2021) 101–118.
}

// A reference is rendered once and written in both formats.
func ExampleAppendReference() {
	var ref style.Reference
	style.AMA.Render(&ref, example)
	fmt.Printf("%s\n", citation.AppendReference(nil, &ref, citation.Text))
	fmt.Printf("%s\n", citation.AppendReference(nil, &ref, citation.HTML))
	// Output:
	// Lindqvist M, Price O. Birds of the estuary. Journal of Field Notes. 2021;12(3):101-118. doi:10.1000/jfn.12.3
	// Lindqvist M, Price O. Birds of the estuary. <i>Journal of Field Notes</i>. 2021;12(3):101-118. doi:<a href="https://doi.org/10.1000/jfn.12.3">10.1000/jfn.12.3</a>
}

// A list of publications sets off one of the authors.
func ExampleAppendAround() {
	var ref style.Reference
	style.APA.Render(&ref, example)
	html := citation.AppendAround(nil, &ref, citation.HTML, func(part style.Run) (before, behind string) {
		if part.Variable == style.Author && example.Authors[part.Person-1].Family == "Price" {
			return `<a href="/people/price">`, "</a>"
		}
		return "", ""
	})
	fmt.Printf("%s\n", html)
	// Output:
	// Lindqvist, M., &#38; <a href="/people/price">Price, O.</a> (2021). Birds of the estuary. <i>Journal of Field Notes</i>. Harbour Press. <a href="https://doi.org/10.1000/jfn.12.3">https://doi.org/10.1000/jfn.12.3</a>
}

// Today's editions, and styles of files, write a DOI as text; a page wants a link.
func ExampleWriter_linkAddresses() {
	w := citation.Writer{Format: citation.HTML, LinkAddresses: true}
	fmt.Println(w.String(example, style.AMA11))
	// Output:
	// Lindqvist M, Price O. Birds of the estuary. <i>Journal of Field Notes</i>. 2021;12(3):101-118. doi:<a href="https://doi.org/10.1000/jfn.12.3">10.1000/jfn.12.3</a>
}

// A list sets off one of its people, and its titles lead to the works.
func ExampleWriter() {
	w := citation.Writer{
		Format:     citation.Markdown,
		Emphasized: citation.ByName("Owen Price"),
		LinkTitle:  true,
		NoDOILinks: true,
	}
	fmt.Println(w.String(example, style.AMA))
	// Output:
	// Lindqvist M, **Price O**. [Birds of the estuary](https://doi.org/10.1000/jfn.12.3). *Journal of Field Notes*. 2021;12(3):101-118. doi:10.1000/jfn.12.3
}

// Entries of a list have ids, which citations in the text can lead to.
func ExampleNewDocumentWith() {
	doc := citation.NewDocumentWith(style.ISTA, citation.Writer{
		Format:  citation.HTML,
		EntryID: func(id string, _ *model.Publication) string { return "ref-" + id },
	})
	doc.Add("estuary", example)
	doc.Insert(0, citation.Cluster{Cites: []citation.Cite{{ID: "estuary"}}})
	fmt.Printf("<a href=\"#ref-estuary\">%s</a>\n%s", doc.Cluster(0), doc.Bibliography())
	// Output:
	// <a href="#ref-estuary">(Lindqvist and Price, 2021)</a>
	// <div class="csl-bib-body">
	//   <div class="csl-entry" id="ref-estuary">Lindqvist M, Price O. 2021. Birds of the estuary. Journal of Field Notes. 12(3), 101–118.</div>
	// </div>
}

// A format of one's own is a loop over runs: here, names in capitals and italics
// between slashes.
func ExampleFormat() {
	var ref style.Reference
	style.AMA.Render(&ref, example)
	for run := range ref.Runs() {
		text := string(run.Text)
		if run.Variable == style.Author {
			text = strings.ToUpper(text)
		}
		if run.Formatting.Has(style.Italic) {
			text = "/" + text + "/"
		}
		fmt.Print(text)
	}
	// Output:
	// LINDQVIST M, PRICE O. Birds of the estuary. /Journal of Field Notes/. 2021;12(3):101-118. doi:10.1000/jfn.12.3
}

// What is found out about a publication for one style serves the others.
func ExampleAppendPrepared() {
	var prepared style.Prepared
	var buf []byte
	prepared.Reset(example)
	for _, s := range []style.Style{style.AMA, style.ISTA, style.Short} {
		buf = citation.AppendPrepared(buf[:0], &prepared, s, citation.Text)
		fmt.Printf("%s\n", buf)
	}
	// Output:
	// Lindqvist M, Price O. Birds of the estuary. Journal of Field Notes. 2021;12(3):101-118. doi:10.1000/jfn.12.3
	// Lindqvist M, Price O. 2021. Birds of the estuary. Journal of Field Notes. 12(3), 101–118.
	// M. Lindqvist, O. Price, Journal of Field Notes 12 (2021) 101–118.
}
