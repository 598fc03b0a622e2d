package style_test

import (
	"fmt"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A style that cites by author and year, and lists works by number.
var estuary = style.Must(style.New(style.Definition{
	Name: "estuary",
	Bibliography: &style.Bibliography{Layout: &style.Group{Delimiter: " ", Suffix: ".", Of: style.Nodes{
		&style.Text{Variable: style.CitationNumber, Prefix: "[", Suffix: "]"},
		&style.Text{Variable: style.Title, Font: style.Italic},
	}}},
	Citation: &style.Citation{Prefix: "(", Suffix: ")", Delimiter: "; ", Layout: &style.Group{Delimiter: ", ", Of: style.Nodes{
		&style.Names{Variables: style.Variables{style.Author}, Name: &style.Name{Form: style.ShortName}},
		&style.Date{Variable: style.Issued},
		&style.Group{Delimiter: " ", Of: style.Nodes{
			&style.Label{Variable: style.Locator, Form: style.ShortForm},
			&style.Text{Variable: style.Locator},
		}},
	}}},
}))

func work(family, title string, year int) *model.Publication {
	return &model.Publication{
		Type: model.Book, Title: title, Issued: model.Year(year),
		Authors: []model.Person{{Given: "Marta", Family: family}},
	}
}

func ExampleStyle_RenderCitation() {
	var ref style.Reference
	estuary.RenderCitation(&ref, []style.Cite{
		{Work: work("Lindqvist", "Tides", 2021), Prefix: "see", Locator: "12-15"},
		{Work: work("Beck", "Salt", 2018), Locator: "3", Label: style.TermChapter},
	})
	fmt.Println(string(citation.AppendReference(nil, &ref, citation.Text)))
	// Output:
	// (see Lindqvist, 2021, pp. 12–15; Beck, 2018, chap. 3)
}

// A format of one's own makes links of DOIs that the style shows as text.
// Who writes a work several times has its variables looked for once.
func ExampleStyle_Know() {
	salt := &model.Publication{Type: model.Book, Title: "Salt", Authors: []model.Person{{Given: "Ann", Family: "Reed"}}, Issued: model.Year(2021)}
	var known style.Known
	style.APA7.Know(&known, salt)
	var ref style.Reference
	for _, c := range []style.Cite{{Work: salt, Known: &known}, {Work: salt, Known: &known, Locator: "12"}} {
		style.APA7.RenderCitation(&ref, []style.Cite{c})
		fmt.Printf("%s\n", ref.Text())
	}
	// Output:
	// (Reed, 2021)
	// (Reed, 2021, p. 12)
}

// Whose names a citation shows, behind "et al." nobody.
func ExampleReference_People() {
	salt := work("Beck", "Salt", 2018)
	salt.Authors = append(salt.Authors, model.Person{Given: "Ann", Family: "Reed"}, model.Person{Given: "Bo", Family: "Roe"})
	var ref style.Reference
	style.APA7.RenderCitation(&ref, []style.Cite{{Work: salt}})
	fmt.Printf("%s\n", ref.Text())
	for v, person := range ref.People() {
		fmt.Println(v, person)
	}
	// Output:
	// (Beck et al., 2018)
	// author 1
}

// What a key makes of one work it makes of another of the same people.
func ExampleOrder_Same() {
	order := style.APA.EntryOrder()
	var known [2]style.Known
	cites := [2]style.Cite{{Work: work("Beck", "Salt", 2018), Known: &known[0]}, {Work: work("Beck", "Tides", 2019), Known: &known[1]}}
	for i := range cites {
		style.APA.Know(&known[i], cites[i].Work)
	}
	v := order.Value(new(style.Reference), cites[0], 0)
	fmt.Println(order.Same(&v, 0, &cites[0], &cites[1]))
	// Output: true
}

func ExampleRun_IsDOI() {
	var ref style.Reference
	style.AMA11.Render(&ref, &model.Publication{Type: model.Book, Title: "Tides", DOI: "10.1000/tides", Issued: model.Year(2021)})
	for run := range ref.Runs() {
		if run.IsDOI() {
			fmt.Printf("%s leads to %s\n", run.Text, run.AppendURL(nil))
		}
	}
	// Output:
	// 10.1000/tides leads to https://doi.org/10.1000/tides
}

func ExampleStyle_RenderEntry() {
	var ref style.Reference
	estuary.RenderEntry(&ref, style.Cite{Work: work("Lindqvist", "Tides", 2021), Number: 3})
	fmt.Println(string(citation.AppendReference(nil, &ref, citation.HTML)))
	// Output:
	// [3] <i>Tides</i>.
}

func ExampleStyle_RenderPreparedEntry() {
	var ref style.Reference
	var p style.Prepared
	p.Reset(work("Lindqvist", "Tides", 2021))
	for _, s := range []style.Style{estuary, style.Vancouver} {
		s.RenderPreparedEntry(&ref, &p, style.Cite{Number: 3})
		fmt.Println(string(citation.AppendReference(nil, &ref, citation.Text)))
	}
	// Output:
	// [3] Tides.
	// 3. Lindqvist M. Tides. 2021.
}
