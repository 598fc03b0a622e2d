package citation_test

import (
	"fmt"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

var tides = &model.Publication{
	Type: model.Book, Title: "Tides of the north", Publisher: "Quay Press", PublisherPlace: "Bergen", Issued: model.Year(2019),
	Authors: []model.Person{{Given: "Nora", Family: "Quist"}},
}

// A text cites works, and its list follows from that.
func ExampleDocument() {
	doc := citation.NewDocument(style.APA7, citation.Text)
	doc.Add("birds", example)
	doc.Add("tides", tides)
	doc.Insert(0, citation.Cluster{Cites: []citation.Cite{{ID: "tides", Locator: "12"}, {ID: "birds", Prefix: "see"}}})
	doc.Insert(1, citation.Cluster{Cites: []citation.Cite{{ID: "birds", AuthorOnly: true}}})
	for i := range doc.Len() {
		fmt.Println(doc.Cluster(i))
	}
	fmt.Print(doc.Bibliography())
	// Output:
	// (see Lindqvist & Price, 2021; Quist, 2019, p. 12)
	// Lindqvist and Price
	// Lindqvist, M., & Price, O. (2021). Birds of the estuary. Journal of Field Notes, 12(3), 101–118. https://doi.org/10.1000/jfn.12.3
	// Quist, N. (2019). Tides of the north. Quay Press.
}

// Locators are read as writers type them: a label that one begins with is written
// as the style writes it.
func ExampleCite_locator() {
	doc := citation.NewDocument(style.APA7, citation.Text)
	doc.Add("tides", tides)
	for i, locator := range []string{"12", "p. 12", "pages 12-15", "chap. 3", "§ 4", "Note on the text"} {
		doc.Insert(i, citation.Cluster{Cites: []citation.Cite{{ID: "tides", Locator: locator}}})
		fmt.Println(doc.Cluster(i))
	}
	// Output:
	// (Quist, 2019, p. 12)
	// (Quist, 2019, p. 12)
	// (Quist, 2019, pp. 12–15)
	// (Quist, 2019, Chapter 3)
	// (Quist, 2019, Section 4)
	// (Quist, 2019, p. Note on the text)
}

// In an editor, a new citation changes others.
func ExampleDocument_Changed() {
	doc := citation.NewDocument(style.IEEE, citation.Text)
	doc.Add("birds", example)
	doc.Add("tides", tides)
	doc.Insert(0, citation.Cluster{Cites: []citation.Cite{{ID: "birds"}}})
	doc.Changed() // all, the first time

	doc.Insert(0, citation.Cluster{Cites: []citation.Cite{{ID: "tides", Locator: "12"}}})
	for _, i := range doc.Changed() {
		fmt.Println(i, doc.Cluster(i))
	}
	// Output:
	// 0 [1, p. 12]
	// 1 [2]
}

// Notes have the number that the text gives them.
func ExampleDocument_Insert() {
	doc := citation.NewDocument(style.Chicago, citation.Text)
	doc.Add("tides", tides)
	for note := 1; note <= 3; note++ {
		doc.Insert(doc.Len(), citation.Cluster{Note: note, Cites: []citation.Cite{{ID: "tides", Locator: fmt.Sprint(12 / note)}}})
	}
	doc.Replace(2, citation.Cluster{Note: 5, Cites: []citation.Cite{{ID: "tides"}}})
	for i := range doc.Len() {
		fmt.Println(doc.Cluster(i))
	}
	// Output:
	// Nora Quist, Tides of the North (Bergen: Quay Press, 2019), 12.
	// Ibid., 6.
	// Quist, Tides of the North.
}

// Of works that nobody added, nothing is known but their ids.
func ExampleDocument_Unknown() {
	doc := citation.NewDocument(style.APA, citation.Text)
	doc.Insert(0, citation.Cluster{Cites: []citation.Cite{{ID: "quist2019"}}})
	fmt.Println(doc.Unknown())
	// Output:
	// [quist2019]
}

// Entries can be ranged over, for a page of one's own.
func ExampleDocument_Entries() {
	doc := citation.NewDocument(style.Short, citation.HTML)
	doc.Add("birds", example)
	doc.Add("tides", tides)
	doc.ListUncited("tides", "birds")
	for e := range doc.Entries() {
		fmt.Printf("<li id=%q>%s</li>\n", e.ID, e.Text)
	}
	// Output:
	// <li id="tides"><div class="csl-left-margin">[1] </div><div class="csl-right-inline">N. Quist, Tides of the North, Quay Press, Bergen, 2019.</div></li>
	// <li id="birds"><div class="csl-left-margin">[2] </div><div class="csl-right-inline">M. Lindqvist, O. Price, Journal of Field Notes 12 (2021) 101–118.</div></li>
}

// Who has publications alone gets their list in one call.
func ExampleBibliography() {
	fmt.Print(citation.Bibliography([]*model.Publication{tides, example}, style.MLA, citation.Text))
	// Output:
	// Lindqvist, Marta, and Owen Price. “Birds of the Estuary.” Journal of Field Notes, vol. 12, no. 3, Harbour Press, 2021, pp. 101–18, doi:10.1000/jfn.12.3.
	// Quist, Nora. Tides of the North. Quay Press, 2019.
}

// The newest first, by year; within a year as the style has it.
func ExampleAppendGroups() {
	year := &style.Date{Variable: style.Issued, Limit: style.YearOnly}
	keys := []style.SortKey{{Macro: year, Descending: true}}
	newest := style.Must(style.APA.Sorted(append(keys, style.APA.Definition().Bibliography.Sort...)...))
	list := citation.AppendGroups(nil, []*model.Publication{tides, example}, newest, citation.Text, citation.ByYear(newest.Locale()))
	fmt.Printf("%s", list)
	// Output:
	// 2021
	//
	// Lindqvist, M., & Price, O. (2021). Birds of the estuary. Journal of Field Notes. Harbour Press. https://doi.org/10.1000/jfn.12.3
	//
	// 2019
	//
	// Quist, N. (2019). Tides of the north. Bergen: Quay Press.
}

// Books before all else, whatever the list comes to first.
func ExampleByType() {
	groups := citation.ByType(style.AmericanEnglish, model.Book, model.Chapter)
	fmt.Printf("%s", citation.AppendGroups(nil, []*model.Publication{example, tides}, style.APA7, citation.Text, groups))
	// Output:
	// Book
	//
	// Quist, N. (2019). Tides of the north. Quay Press.
	//
	// Journal article
	//
	// Lindqvist, M., & Price, O. (2021). Birds of the estuary. Journal of Field Notes, 12(3), 101–118. https://doi.org/10.1000/jfn.12.3
}

// Order names headings as Heading returns them.
func ExampleGroups() {
	groups := citation.Groups{
		Heading: func(p *model.Publication) string {
			if p.Issued.Start.Year >= 2021 {
				return "Recent"
			}
			return "Earlier"
		},
		Order: []string{"Recent", "Earlier"},
	}
	fmt.Printf("%s", citation.AppendGroups(nil, []*model.Publication{tides, example}, style.APA7, citation.Text, groups))
	// Output:
	// Recent
	//
	// Lindqvist, M., & Price, O. (2021). Birds of the estuary. Journal of Field Notes, 12(3), 101–118. https://doi.org/10.1000/jfn.12.3
	//
	// Earlier
	//
	// Quist, N. (2019). Tides of the north. Quay Press.
}

// A narrative citation is two: the authors, and what stands behind them.
func ExampleCite() {
	for _, s := range []style.Style{style.APA, style.IEEE, style.MLA} {
		doc := citation.NewDocument(s, citation.Text)
		doc.Add("birds", example)
		doc.Insert(0, citation.Cluster{Cites: []citation.Cite{{ID: "birds", AuthorOnly: true}}})
		doc.Insert(1, citation.Cluster{Cites: []citation.Cite{{ID: "birds", Locator: "12", SuppressAuthor: true}}})
		fmt.Printf("%s %s show …\n", doc.Cluster(0), doc.Cluster(1))
	}
	// Output:
	// Lindqvist and Price (2021, p. 12) show …
	// Lindqvist and Price [1, p. 12] show …
	// Lindqvist and Price (12) show …
}

// What a citation would read like is asked without changing the document.
func ExampleDocument_AppendPreview() {
	doc := citation.NewDocument(style.MLA, citation.Text)
	doc.Add("tides", tides)
	doc.ListUncited("tides")
	fmt.Printf("%s\n", doc.AppendPreview(nil, citation.Cite{ID: "tides", Locator: "12"}))
	// Output:
	// (Quist 12)
}
